"""What nobody foresaw: calm words, and no word of a deck in the log."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from speakaid.core.settings import Settings
from speakaid.ui.home.home_screen import HomeScreen
from speakaid.ui.last_resort import LastResort
from speakaid.ui.main_window import MainWindow

SECRET = "Good morning, and thank you for having me."


def raised(kind: Callable[[str], BaseException] = ValueError) -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as first:
            raise kind(SECRET) from first
    except BaseException as found:  # caught to be handed on, as Qt would
        return found


@pytest.fixture
def home(qtbot: QtBot) -> HomeScreen:
    window, home = MainWindow(Settings()), HomeScreen()
    qtbot.addWidget(window)
    window.go(home)
    window.show()
    return home


def catch(home: HomeScreen, found: BaseException) -> None:
    window = home.window()
    assert isinstance(window, MainWindow)
    LastResort(window).caught(type(found), found, found.__traceback__)


def test_the_screen_says_so_and_the_log_has_no_word(
    home: HomeScreen, caplog: pytest.LogCaptureFixture
) -> None:
    catch(home, raised())
    assert home.notice.isVisible()
    assert "ValueError" in caplog.text
    assert "KeyError" in caplog.text
    assert "morning" not in caplog.text


def test_while_a_talk_is_given_only_the_log_hears_of_it(
    home: HomeScreen, caplog: pytest.LogCaptureFixture
) -> None:
    home.window().hide()
    catch(home, raised())
    assert home.notice.isHidden()
    assert "ValueError" in caplog.text


def test_an_interrupt_from_the_keyboard_is_none_of_ours(
    home: HomeScreen, capsys: pytest.CaptureFixture[str]
) -> None:
    catch(home, raised(KeyboardInterrupt))
    assert home.notice.isHidden()
    assert "KeyboardInterrupt" in capsys.readouterr().err
