"""Slides that should not be opened: one reason, soon, in little memory, no network."""

import zlib
from pathlib import Path
from typing import Any

import hostile
import pytest
import slides
from said import found
from slides import Page, body, pic, picture, presentation, title
from test_hostile_docx import BILLION, OLD, OUTSIDE, REMOTE

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import FindingKind, import_file
from speakaid.storage.importers.office_files import MOST_PART
from speakaid.storage.importers.pptx import MOST_FILE

resource = pytest.importorskip("resource", reason="this system does not tell a program's size")

ONE = Page([title("T"), body("Hello.")])
SLIDE = "ppt/slides/slide0.xml"


def with_slide(inside: str, prolog: str = "") -> bytes:
    """A file whose only slide is this."""
    return presentation(ONE, more=[(SLIDE, slides.part("sld", inside, prolog=prolog))])


def tree(inside: str) -> str:
    return f"<p:cSld><p:spTree>{inside}</p:spTree></p:cSld>"


GIANT = b"<sld><cSld><spTree/></cSld></sld>" + b" " * 8_000_000
DAMAGED = {
    "text": b"Good morning",
    "cut short": presentation(ONE)[:-30],
    "no XML": presentation(ONE, more=[(SLIDE, b"Good morning")]),
    "no shapes": with_slide("<p:cSld/>"),
    "a billion laughs": with_slide(tree("<p:sp><a:t>&l11;</a:t></p:sp>"), BILLION),
    "a file from outside": with_slide(tree("<p:sp><a:t>&out;</a:t></p:sp>"), OUTSIDE),
    "a page from the network": with_slide(tree(""), REMOTE),
    "groups in groups": with_slide(tree("<p:grpSp>" * 60 + "</p:grpSp>" * 60)),
    "very deep": with_slide(tree("<p:grpSp>" * 3_000 + "</p:grpSp>" * 3_000)),
    "a size that lies": hostile.claiming_size(presentation(ONE), 10),
    "thousands of entries": hostile.many_entries(11_000),
}
TOO_LARGE = {
    "a bomb": presentation(ONE, more=[(SLIDE, b" " * (MOST_PART + 1))]),
    "a million small things": with_slide(tree("<p:x/>" * 1_000_001)),
    "3,000 slides": presentation(*[ONE] * 3_000),
    "the same giant slide again and again": presentation(
        *[ONE] * 40, more=[(f"ppt/slides/slide{n}.xml", GIANT)
                           for n in range(40)]
    ),
}  # fmt: skip
OTHER = {
    "old slides": (OLD + "PowerPoint Document".encode("utf-16-le"), Reason.OLD_SLIDES),
    "a password": (OLD + "EncryptedPackage".encode("utf-16-le"), Reason.LOCKED_BY_PASSWORD),
    "a locked zip": (hostile.encrypted(presentation(ONE)), Reason.LOCKED_BY_PASSWORD),
    "a text": (hostile.zipped(("word/document.xml", b"<p/>")), Reason.UNKNOWN_KIND),
    "another XML": (hostile.zipped(("ppt/presentation.xml", b"<sheet/>")), Reason.UNKNOWN_KIND),
    "no list of slides": (
        hostile.zipped(("ppt/presentation.xml", slides.part("presentation", ""))),
        Reason.EMPTY,
    ),
    "empty": (b"", Reason.EMPTY),
}


@pytest.fixture(autouse=True)
def soon_and_in_little_memory() -> Any:
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, hostile.work()
    yield
    assert hostile.work() - began < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000


def refused(folder: Path, content: bytes) -> Reason:
    path = slides.put(folder, content)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(path)
    assert path.read_bytes() == content
    return trouble.value.reason


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_said(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) is Reason.DAMAGED


@pytest.mark.parametrize("content", TOO_LARGE.values(), ids=TOO_LARGE)
def test_too_much_is_said(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) is Reason.TOO_LARGE


@pytest.mark.parametrize(("content", "reason"), OTHER.values(), ids=OTHER)
def test_another_kind_is_said(tmp_path: Path, content: bytes, reason: Reason) -> None:
    assert refused(tmp_path, content) is reason


def test_a_giant_file_is_not_read(tmp_path: Path) -> None:
    path = slides.put(tmp_path, b"PK\x03\x04")
    with path.open("r+b") as file:
        file.truncate(MOST_FILE + 1)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(path)
    assert trouble.value.reason is Reason.TOO_LARGE


def giant_picture(side: int) -> bytes:
    """A picture that says that it is very large; there is next to nothing in it."""
    content = bytearray(slides.image())
    content[16:24] = side.to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    return bytes(content)


def test_a_picture_of_50_000_dots_is_left_out(tmp_path: Path) -> None:
    page = Page([title("T"), body("Hello."), pic("i")], [], {"i": picture(giant_picture(50_000))})
    imported = import_file(slides.put(tmp_path, presentation(page)))
    assert (imported.media, found(imported)[FindingKind.PICTURES_TOO_LARGE]) == ({}, 1)
    assert imported.deck.cards[0].script == "Hello."


def test_a_picture_that_lies_about_its_size_is_left_out(tmp_path: Path) -> None:
    page = Page([title("T"), body("Hello."), pic("i")], [], {"i": picture(giant_picture(4_000))})
    imported = import_file(slides.put(tmp_path, presentation(page)))
    assert found(imported)[FindingKind.PICTURES_LEFT_OUT] == 1


def test_many_pictures_take_no_more_time_than_a_few(tmp_path: Path) -> None:
    giant = slides.image(size=(5_000, 4_900))
    pages = []
    for number in range(40):
        linked = {"i": picture(giant + bytes([number]), f"image{number}.png")}
        pages.append(Page([title("T"), pic("i")], ["Words."], linked))
    imported = import_file(slides.put(tmp_path, presentation(*pages)))
    assert 0 < imported.number(FindingKind.PICTURES_TAKEN) < 40
    assert imported.number(FindingKind.PICTURES_TOO_LARGE) > 0


def test_bombs_beside_the_words_are_not_touched(tmp_path: Path) -> None:
    bomb = ("ppt/media/image1.png", b" " * (4 * MOST_PART))
    macros = ("ppt/vbaProject.bin", b"macros")
    path = slides.put(tmp_path, presentation(ONE, more=[bomb, macros]), "talk.pptm")
    assert import_file(path).deck.cards[0].script == "Hello."


def test_a_link_that_leads_out_of_the_file_leads_nowhere(tmp_path: Path) -> None:
    linked = {"i": ("image", "../../../../../etc/hostname", b"")}
    page = Page([title("T"), body("Hello."), pic("i")], [], linked)
    imported = import_file(slides.put(tmp_path, presentation(page)))
    assert imported.number(FindingKind.PICTURES_LEFT_OUT) == 1


def test_slides_cut_short_anywhere_are_refused(tmp_path: Path) -> None:
    content = presentation(ONE)
    for length in range(0, len(content), 9):
        refused(tmp_path, content[:length])
