"""How the program starts, in a process of its own: in the language of the system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from speakaid import resources

ROOT = Path(__file__).parents[2]
FRENCH = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Welcome"
msgstr "Bienvenue"
"""
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from speakaid import resources
resources.folder = lambda: Path(sys.argv[1])
from speakaid.app import run
code = run(quit_when_ready=True)
print([label.text() for label in QApplication.instance().allWidgets()
       if isinstance(label, QLabel) and label.text() in ("Welcome", "Bienvenue")])
sys.exit(code)
"""


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The program's own files, with a catalogue that somebody added."""
    folder = tmp_path / "resources"
    (folder / "i18n").mkdir(parents=True)
    (folder / "i18n" / "fr.po").write_text(FRENCH, encoding="utf-8")
    for real in resources.folder().iterdir():
        if real.name != "i18n":
            (folder / real.name).symlink_to(real)
    return folder


@pytest.mark.parametrize(
    ("system", "words"),
    [("fr_FR.UTF-8", "Bienvenue"), ("de_DE.UTF-8", "Welcome"), ("en_GB.UTF-8", "Welcome"),
     ("C", "Welcome")],
)  # fmt: skip
def test_it_speaks_the_language_of_the_system(files: Path, system: str, words: str) -> None:
    env = {**os.environ, "LANG": system, "LC_ALL": system, "LANGUAGE": "", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", START, str(files)],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"['{words}']"


SENSES = """
import sys
from speakaid.app import run
run(quit_when_ready=True)
print([name for name in sys.modules
       if name.startswith(("speakaid.speech", "speakaid.sensors.ears", "speakaid.workers"))])
"""


def test_nothing_of_voice_and_microphone_is_there_before_it_is_wanted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SENSES],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "[]", done.stderr
