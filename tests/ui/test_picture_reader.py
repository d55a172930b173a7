"""Pictures from anywhere: read in one place, bounded, and never drawn by a program inside them."""

import ast
import gzip
from pathlib import Path

import pytest
import some_pictures as made
from PIL import Image
from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QClipboard, QImage, QImageReader
from pytestqt.qtbot import QtBot
from walk import texts

from speakaid.core.deck import Card, Deck, View
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui import picture_bytes, picture_reader, pictures, talk_pictures
from speakaid.ui.home.paste_screen import PasteScreen
from speakaid.ui.paper.pictures import picture_of
from speakaid.ui.picture_reader import SCREEN, read, shown
from speakaid.ui.shown_pictures import pictures_of
from speakaid.ui.talk_pictures import TalkPictures
from speakaid.ui.widgets.picture_field import PictureField
from speakaid.ui.widgets.small_picture import image_of
from speakaid.wording.home import NOTHING_COPIED

UI = Path(picture_reader.__file__).parent
READERS = {"QImageReader", "fromData", "loadFromData", "QMovie"}


def refused(content: bytes) -> Reason:
    with pytest.raises(SourceUnreadable) as found:
        pictures.from_bytes(content)
    return found.value.reason


def talk_with(content: bytes) -> Path:
    """A talk that was received, with this picture."""
    card = Card(point="Hello", picture="p.png", view=View.PICTURE)
    return library.add(Deck(cards=(card,)), {"p.png": content})


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
def test_five_kinds_are_known_by_their_first_bytes(kind: str) -> None:
    assert read(made.plain(kind)).size().toTuple() == (40, 30)


STRANGERS = {
    "a drawing": made.SVG,
    "a packed drawing": gzip.compress(made.SVG),
    "a drawing of ten million squares": made.SVG_BOMB,
    "an icon": made.plain("ICO"),
    "a scan": made.plain("TIFF"),
    "numbers": b"P6 2 2 255\n" + bytes(12),
    "nothing": b"",
}


@pytest.mark.parametrize("content", STRANGERS.values(), ids=STRANGERS)
def test_of_another_kind_nothing_is_unpacked(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_reader, "QImageReader", None)  # whoever calls it is found out
    assert shown(content) is None
    assert refused(content) is Reason.NOT_A_PICTURE


@pytest.mark.parametrize("content", [made.SVG_BOMB, made.SVG, made.plain()[:-30]])
def test_a_talk_goes_on_without_a_picture_that_cannot_be_read(content: bytes) -> None:
    path = talk_with(content)
    assert pictures_of(path)("p.png") is None
    assert TalkPictures(DraftFile(load_deck(path))).image("p.png") is None
    assert picture_of(content) is None
    assert image_of(content) is None


def test_pictures_are_unpacked_in_one_place_only() -> None:
    for file in set(UI.rglob("*.py")) - {Path(picture_reader.__file__)}:
        tree = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        names = {getattr(node, "id", getattr(node, "attr", "")) for node in tree}
        assert not names & READERS, f"{file.name} may only use picture_reader"


def test_no_drawing_is_offered_to_choose() -> None:
    assert "svg" not in pictures.PATTERN


def test_a_photo_is_upright_wherever_it_is_seen() -> None:
    path = talk_with(made.sideways())
    for image in (
        pictures_of(path)("p.png"),
        TalkPictures(DraftFile(load_deck(path))).image("p.png"),
        picture_of(made.sideways()),
        image_of(made.sideways()),
    ):
        assert image is not None
        assert image.size().toTuple() == (30, 40)


def test_inks_of_printers_become_colours() -> None:
    red = made.packed(Image.new("CMYK", (40, 30), (0, 255, 255, 0)), "JPEG")
    image = read(red)
    assert image.format() is QImage.Format.Format_RGB32
    assert image.pixelColor(5, 5).red() > 250
    assert image.pixelColor(5, 5).green() < 5


def test_of_a_moving_picture_the_first_is_shown() -> None:
    assert read(made.moving()).pixelColor(5, 5).name() == "#ff0000"


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
@pytest.mark.parametrize("left", [1, 4, 12, 30])
def test_a_picture_of_which_only_the_beginning_came_is_none(kind: str, left: int) -> None:
    assert shown(made.plain(kind)[:left]) is None


@pytest.mark.parametrize("side", [9_999, 50_000])
def test_a_picture_that_would_fill_the_memory_is_said_to_be_too_large(side: int) -> None:
    assert refused(made.claims(side, side)) is Reason.TOO_LARGE
    assert shown(made.claims(side, side)) is None


def test_a_picture_that_does_not_say_its_size_is_not_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QImageReader, "size", lambda _self: QSize())
    assert shown(made.plain()) is None


def test_more_colours_than_a_screen_has_take_more_memory() -> None:
    deep = made.plain(mode="I;16")
    assert read(deep).depth() <= 32
    side = 6_000
    assert read(made.plain(size=(side, side), mode="1")).width() == SCREEN
    assert refused(made.plain(size=(side, side), mode="I;16")) is Reason.TOO_LARGE


def test_a_photo_may_be_larger_as_it_is_unpacked_in_part() -> None:
    assert read(made.plain("JPEG", (9_999, 9_999), "L")).width() == SCREEN


@pytest.mark.parametrize("size", [(4_000, 2_000), (9, 3_000), (3_000, 1)])
def test_no_more_dots_are_kept_than_a_screen_needs(size: tuple[int, int]) -> None:
    image = read(made.plain(size=size))
    assert max(image.size().toTuple()) == SCREEN
    assert min(image.size().toTuple()) >= 1


def test_the_packed_texts_of_a_picture_are_not_unpacked() -> None:
    content = made.with_parts(made.part(b"tEXt", b"title\0" + b"words " * 99) * 9)
    assert read(content).textKeys() == []
    assert picture_bytes.harmless(content, "png") == made.plain()


def test_a_picture_of_endless_parts_is_none() -> None:
    assert shown(made.with_parts(made.part(b"tEXt", b"") * picture_bytes.MOST_PARTS)) is None
    comments = b"\xff\xfe\0\2" * picture_bytes.MOST_PARTS
    assert shown(made.plain("JPEG")[:2] + comments + made.plain("JPEG")[2:]) is None


def test_a_photo_that_is_gone_over_a_hundred_times_is_none() -> None:
    assert shown(made.gone_over(0)) is not None
    assert shown(made.gone_over(100)) is None


def test_the_passes_of_a_film_behind_a_photo_are_not_its_own() -> None:
    film = b"\0\2" + b"\xff\xda\0\2" * 100
    assert shown(made.plain("JPEG") + film) is not None


def test_of_a_long_talk_only_some_pictures_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_pictures, "MOST_HELD", 2)
    names = [f"{number}.png" for number in range(4)]
    cards = tuple(Card(point=name, picture=name) for name in names)
    path = library.add(Deck(cards=cards), dict.fromkeys(names, made.plain()))
    held = TalkPictures(DraftFile(load_deck(path)))
    assert all(held.image(name) is not None for name in names)
    assert list(held._read) == names[2:]
    assert held.image(names[0]) is not None


# -- what was copied


def test_what_the_system_made_of_a_drawing_is_no_picture() -> None:
    data = copied("image/svg+xml", made.SVG)
    data.setImageData(QImage(40, 30, QImage.Format.Format_RGB32))
    with pytest.raises(SourceUnreadable):
        pictures.from_mime(data)


def copied(kind: str, content: bytes) -> QMimeData:
    data = QMimeData()
    data.setData(kind, content)
    return data


@pytest.mark.parametrize("content", [made.SVG, made.SVG_BOMB])
@pytest.mark.parametrize("kind", ["image/svg+xml", "image/png"])
def test_a_drawing_that_was_copied_is_no_picture(kind: str, content: bytes) -> None:
    with pytest.raises(SourceUnreadable) as found:
        pictures.from_mime(copied(kind, content))
    assert found.value.reason is Reason.NOT_A_PICTURE


def test_a_picture_that_was_copied_is_taken() -> None:
    assert pictures.from_mime(copied("image/png", made.plain()))[1] == ".jpg"
    unpacked = QMimeData()
    unpacked.setImageData(QImage(40, 30, QImage.Format.Format_RGB32))
    assert pictures.from_mime(unpacked)[1] == ".jpg"


def test_where_nothing_can_be_copied_nothing_is_pasted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "mimeData", lambda _self: None)
    field, paste = PictureField(), PasteScreen()
    qtbot.addWidget(field)
    qtbot.addWidget(paste)
    given: list[object] = []
    field.chosen.connect(given.append)
    field.paste.click()
    with pytest.raises(SourceUnreadable) as found:
        pictures.from_source(given[0])
    assert found.value.reason is Reason.NOT_A_PICTURE
    paste.show()
    paste.paste.click()
    assert NOTHING_COPIED in texts(paste)


def test_qt_could_draw_what_is_refused() -> None:
    """Else the tests above would prove nothing."""
    assert b"svg" in [bytes(kind.data()) for kind in QImageReader.supportedImageFormats()]
