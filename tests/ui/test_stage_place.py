"""The words on the chosen screen and nowhere else, with two screens, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BEGIN = """
import sys
from PySide6.QtWidgets import QApplication
from speakaid.core import events
from speakaid.core.session import TalkSession
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.ui.audience import AudienceWindow
from speakaid.ui.screens_watch import key_of, screen_of
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.stage.tour import sample_deck
from speakaid.ui.stage_place import AskHere, StagePlace
from speakaid.ui.talk_runner import TalkRunner

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
laptop, projector = app.screens()

def visible(kind):
    return [w for w in app.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

def opened(name, **more):
    stage = StageScreen(Settings(dots_per_cm=36))
    runner = TalkRunner(TalkSession(Talk(sample_deck())))
    stage.happened.connect(runner.submit)
    runner.display_changed.connect(stage.show_display)
    place = StagePlace(stage, name, **more)
    runner.start(events.Start())
    place.open()
    app.processEvents()
    return stage, runner, place
"""
STORIES = {
    "the stage stands on the chosen screen and the other is covered": """
stage, runner, place = opened("PROJECTOR", title="Support from day one")
assert stage.screen() is projector and stage.geometry() == projector.geometry()
(cover,) = visible(AudienceWindow)
assert cover.geometry() == laptop.geometry()
""",
    "another program's slides are not covered": """
stage, runner, place = opened("LAPTOP", cover=False)
assert stage.screen() is laptop and not visible(AudienceWindow)
""",
    "the audience sees a title and no word of a card": """
stage, runner, place = opened("LAPTOP", title="Support from day one")
(cover,) = visible(AudienceWindow)
image = cover.grab().toImage()
assert image.size() == projector.size()
lit = sum(image.pixelColor(x, y).lightness() > 128
          for x in range(0, image.width(), 4) for y in range(0, image.height(), 4))
assert lit > 200
place.close()
assert not visible(AudienceWindow) and not stage.isVisible()
""",
    "without a title the audience's screen is black": """
stage, runner, place = opened("LAPTOP")
image = visible(AudienceWindow)[0].grab().toImage()
assert {image.pixelColor(x, y).name() for x in range(0, 1900, 50) for y in range(0, 1000, 50)} \
    == {"#000000"}
""",
    "a screen that is not there is not guessed": """
stage, runner, place = opened("LECTERN")
assert not stage.isVisible() and not visible(AudienceWindow)
(ask,) = visible(AskHere)
ask.wanted.emit()
app.processEvents()
assert stage.isVisible() and stage.screen() is ask.screen() and not ask.isVisible()
""",
    "a screen that goes takes the words off, one press brings them back": """
stage, runner, place = opened("PROJECTOR")
page = stage.parts.page.accessibleName()
place.screen_went(projector)
assert not stage.isVisible()
(ask,) = visible(AskHere)
assert ask.screen() is laptop
assert ask.focusWidget() is ask
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
QTest.keyClick(ask, Qt.Key.Key_PageDown)
assert stage.isVisible() and stage.screen() is laptop
assert stage.parts.page.accessibleName() == page
place.screen_came(projector)
assert stage.screen() is projector
""",
    "the audience's screen may go and come": """
stage, runner, place = opened("LAPTOP")
place.screen_went(projector)
assert stage.isVisible() and not visible(AudienceWindow)
place.screen_came(projector)
assert stage.screen() is laptop and len(visible(AudienceWindow)) == 1
""",
    "another screen is another measure": """
stage, runner, place = opened("LAPTOP")
small = stage.measure
place.screen_went(laptop)
visible(AskHere)[0].wanted.emit()
assert stage.measure != small
assert stage.measure.characters > small.characters
""",
    "a screen of another size is filled again": """
stage, runner, place = opened("LAPTOP")
stage.setGeometry(0, 0, 400, 300)
laptop.geometryChanged.emit(laptop.geometry())
assert stage.geometry() == laptop.geometry()
""",
    "when the talk is over nothing listens to the screens any more": """
stage, runner, place = opened("LAPTOP")
place.close()
stage.deleteLater()
from PySide6.QtCore import QCoreApplication, QEvent
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
laptop, projector = app.screens()
laptop.geometryChanged.emit(laptop.geometry())
app.screenRemoved.emit(projector)
app.processEvents()
""",
    "screens are known by name, and by serial number where there is one": """
assert screen_of("PROJECTOR") is projector and screen_of(key_of(laptop)) is laptop
assert screen_of("") is None and screen_of("LECTERN") is None
""",
}


@pytest.mark.parametrize("story", STORIES)
def test_two_screens(story: str, tmp_path: Path) -> None:
    platform = f"offscreen:configfile={HERE / 'two_screens.json'}"
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + STORIES[story]],
        env={**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "requestActivate" not in done.stderr
