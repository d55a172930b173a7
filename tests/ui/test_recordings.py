"""Recordings of words: played by the system from a copy, which does not stay behind."""

import os
from pathlib import Path

import pytest
from decks import SHORT
from person import click
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from walk import texts

from speakaid.app import Parts
from speakaid.core.deck import Deck, TrickyWord
from speakaid.storage import library
from speakaid.wording.prepare_parts import NOT_HEARD

WAVE = b"RIFF\x24\0\0\0WAVEfmt "


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    found: list[Path] = []

    def play(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", play)
    return found


def talk_with(name: str, content: bytes) -> Path:
    """A talk that was received: its first word has this recording."""
    words = (TrickyWord(word="everyone", recording=name),)
    first = SHORT.cards[0].model_copy(update={"tricky_words": words})
    return library.add(Deck(title="Theirs", cards=(first,)), {name: content})


def hear(parts: Parts, path: Path) -> None:
    parts.window.show()
    parts.desk.working.change(path)
    parts.desk.working.preparing.to_help_words("everyone")
    click("Hear it", parts.window)


def leave(parts: Parts) -> None:
    assert parts.desk.working.preparing.finish()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_copy_is_played_once_made_and_goes_when_the_talk_is_left(
    parts: Parts, played: list[Path]
) -> None:
    hear(parts, talk_with("e.wav", WAVE))
    click("Hear it", parts.window)
    first, second = played
    assert first == second
    assert first.read_bytes() == WAVE
    leave(parts)
    assert not first.parent.exists()


def test_every_talk_has_copies_of_its_own(parts: Parts, played: list[Path]) -> None:
    hear(parts, talk_with("e.wav", WAVE))
    leave(parts)
    hear(parts, talk_with("e.wav", WAVE + b"another"))
    assert played[1].read_bytes() == WAVE + b"another"


@pytest.mark.parametrize("name", ["e.bat", "e.desktop", "e.html", "e"])
def test_what_is_no_sound_is_never_given_to_the_system(
    parts: Parts, played: list[Path], name: str
) -> None:
    hear(parts, talk_with(name, b"echo harm"))
    assert played == []
    assert NOT_HEARD in texts(parts.window.currentWidget())


def test_a_sound_is_called_one_whatever_its_name_is(parts: Parts, played: list[Path]) -> None:
    hear(parts, talk_with("e.bat", WAVE))
    assert [copy.suffix for copy in played] == [".wav"]


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_nobody_else_can_read_a_copy(parts: Parts, played: list[Path]) -> None:
    hear(parts, talk_with("e.wav", WAVE))
    assert played[0].parent.stat().st_mode & 0o077 == 0
