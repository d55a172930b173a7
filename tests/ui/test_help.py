"""Help names every act of the stage, and Back leads away."""

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
