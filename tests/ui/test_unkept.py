"""A talk that cannot be kept: nothing that was typed is lost, whatever a person does next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from decks import SHORT
from person import click
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from walk import texts

from speakaid.app import Parts
from speakaid.core.deck import MOST_CARDS, Card
from speakaid.core.errors import NotKept, Reason
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui import main_window
from speakaid.ui.preparing import Preparing

Key = Qt.Key
LAST = SHORT.cards[0].point + "!"


class Disk:
    """A disk that is full, until somebody makes room."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch, self._keep = patch, DraftFile.keep
        patch.setattr(DraftFile, "keep", self._refuse)

    def make_room(self) -> None:
        self._patch.setattr(DraftFile, "keep", self._keep)

    @staticmethod
    def _refuse(*_: object) -> bool:
        raise NotKept(Reason.DISK_FULL)


@pytest.fixture
def talk(parts: Parts) -> Path:
    """The sample talk is open to be changed."""
    path = library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    return path


@pytest.fixture
def disk(talk: Path, parts: Parts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """A full disk, and a letter that cannot be kept."""
    assert talk.exists()
    full = Disk(monkeypatch)
    point = preparing(parts).screen.editor.point
    point.setFocus()
    QTest.keyClick(point, Key.Key_End)
    QTest.keyClicks(point, "!")
    yield full
    full.make_room()
    preparing(parts).finish()


def preparing(parts: Parts) -> Preparing:
    return parts.desk.working.preparing


def said(parts: Parts) -> str:
    return " ".join(texts(parts.window))


def shown(parts: Parts) -> QWidget | None:
    return parts.window.currentWidget()


def fails_to_keep(parts: Parts) -> None:
    assert not preparing(parts).at_work.keeper.flush()


def test_it_is_said_until_there_is_room(parts: Parts, disk: Disk) -> None:
    fails_to_keep(parts)
    assert "tries again by itself" in said(parts)
    disk.make_room()
    assert preparing(parts).at_work.keeper.flush()
    assert not preparing(parts).screen.notice.isVisible()


def test_it_is_said_wherever_one_is(parts: Parts, disk: Disk) -> None:
    assert disk
    click("More", parts.window)
    fails_to_keep(parts)
    assert shown(parts) is preparing(parts).ways.more
    assert "tries again by itself" in said(parts)


def test_nobody_leaves_before_there_is_room(parts: Parts, disk: Disk, talk: Path) -> None:
    click("Your talks", parts.window)
    assert shown(parts) is preparing(parts).screen
    disk.make_room()
    click("Your talks", parts.window)
    assert load_deck(talk).deck.cards[0].point == LAST


def test_another_talk_does_not_push_it_out(
    parts: Parts, disk: Disk, talk: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.speakaid"
    save_deck(SHORT.model_copy(update={"id": "other", "title": "Other"}), other)
    parts.desk.come_forward(other)
    parts.app.processEvents()
    assert shown(parts) is preparing(parts).screen
    assert preparing(parts).screen.editor.point.text() == LAST
    disk.make_room()
    click("Your talks", parts.window)
    assert load_deck(talk).deck.cards[0].point == LAST


def test_home_leads_back_to_it(parts: Parts, disk: Disk) -> None:
    assert disk
    parts.desk.go_home()
    for _ in range(3):
        parts.app.processEvents()
    assert shown(parts) is preparing(parts).screen
    assert "tries again by itself" in said(parts)


def test_the_window_closes_only_by_a_second_press_soon_after(
    parts: Parts, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert disk
    now = [0.0]
    monkeypatch.setattr(main_window, "monotonic", lambda: now[0])
    assert not parts.window.close()
    now[0] += 60
    assert not parts.window.close()
    now[0] += 5
    assert parts.window.close()


def test_a_copy_elsewhere_has_every_word_and_lets_one_go(
    parts: Parts, disk: Disk, tmp_path: Path
) -> None:
    assert disk
    copy = tmp_path / "copy.speakaid"
    fails_to_keep(parts)
    preparing(parts).unkept.ask_where = lambda *_: copy
    click("Save a copy elsewhere", parts.window)
    assert "A copy with all your words is in “copy.speakaid”" in said(parts)
    assert load_deck(copy).deck.cards[0].point == LAST
    click("Your talks", parts.window)
    assert shown(parts) is parts.desk.making.home


def test_a_copy_that_cannot_be_written_either_is_said(
    parts: Parts, disk: Disk, tmp_path: Path
) -> None:
    assert disk
    fails_to_keep(parts)
    preparing(parts).unkept.ask_where = lambda *_: tmp_path / "nowhere" / "copy.speakaid"
    click("Save a copy elsewhere", parts.window)
    assert "tries again by itself" in said(parts)
    preparing(parts).unkept.ask_where = lambda *_: None
    click("Save a copy elsewhere", parts.window)
    click("Your talks", parts.window)
    assert shown(parts) is preparing(parts).screen


def test_more_than_a_point_can_hold_is_not_pasted(parts: Parts, talk: Path) -> None:
    data = QMimeData()
    data.setText("word " * 5_000)
    preparing(parts).screen.editor.script.insertFromMimeData(data)
    assert "too much for one point" in said(parts)
    assert preparing(parts).at_work.deck == SHORT
    assert talk.exists()


def test_a_talk_that_is_full_says_so(parts: Parts) -> None:
    cards = tuple(Card(id=f"c{n}", point=f"{n}") for n in range(MOST_CARDS))
    library.add(SHORT.model_copy(update={"cards": cards}))
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    click("Add a point", parts.window)
    assert "2,000 points" in said(parts)


def test_a_long_name_from_elsewhere_is_not_cut_by_a_letter(parts: Parts) -> None:
    long = "so " * 200 + "on"
    cards = (SHORT.cards[0].model_copy(update={"point": long}),)
    path = library.add(SHORT.model_copy(update={"cards": cards}))
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    point = preparing(parts).screen.editor.point
    QTest.keyClick(point, Key.Key_End)
    QTest.keyClick(point, Key.Key_Backspace)
    assert preparing(parts).at_work.keeper.flush()
    assert load_deck(path).deck.cards[0].point == long[:-1]
