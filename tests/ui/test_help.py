"""Help names every act of the stage and the keys of Prepare, and Back leads away."""

import pytest
from pytestqt.qtbot import QtBot
from walk import SIZES, dress, press, texts

from speakaid.ui.help.help_screen import HelpScreen


def test_every_act_of_the_stage_is_named(qtbot: QtBot) -> None:
    dress(SIZES[0])
    screen, left = HelpScreen(), []
    qtbot.addWidget(screen)
    screen.back_wanted.connect(lambda: left.append(True))
    screen.show()
    assert {"Go on", "Go back", "I’m stuck", "My ending", "Pause"} <= set(texts(screen))
    press(screen, "Back")
    assert left == [True]


@pytest.mark.parametrize(
    "keys", ["Ctrl and Z", "Ctrl and Y", "Alt with the arrow", "Ctrl and Enter", "Delete"]
)
def test_the_keys_of_prepare_are_named(qtbot: QtBot, keys: str) -> None:
    dress(SIZES[0])
    screen = HelpScreen()
    qtbot.addWidget(screen)
    screen.show()
    assert any(keys in said for said in texts(screen))
