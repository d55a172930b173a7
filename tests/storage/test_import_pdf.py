"""PDF pages: which lines belong together, what is a heading, what is left out, and every word."""

import sys
from pathlib import Path

import pdfs
import pytest
from pdfs import BOLD, At, document, lines
from said import found, notes, points, scripts

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import FindingKind, Imported, import_file, pdf_letters
from speakaid.storage.importers.pdf_parts import PdfLine, PdfPage, Piece
from speakaid.storage.importers.word_symbols import UNKNOWN

LONG = [
    "Two years ago I was told my diagnosis in a room with no window, and I was",
    "given a leaflet and a handshake. Then I went home on the bus, and that was",
    "the whole of my support.",
]
WHOLE = " ".join(LONG)


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Reads in this process: to start one for every file would take long."""
    monkeypatch.setattr(sys, "executable", "")

    def read(*pages, **how) -> Imported:
        return import_file(pdfs.put(tmp_path, document(*pages, **how)))

    return read


def said(imported: Imported) -> str:
    return "\n\n".join(scripts(imported))


def under(*texts: str, top: float = 700) -> list[At]:
    """Plain lines below a heading."""
    return lines(*texts, top=top)


def test_lines_that_the_page_broke_are_joined(read) -> None:
    assert said(read(lines(*LONG))) == WHOLE


def test_a_line_that_somebody_ended_stays_one(read) -> None:
    assert said(read(lines("Good morning.", *LONG))) == f"Good morning.\n{WHOLE}"


def test_a_gap_begins_a_paragraph(read) -> None:
    imported = read([*lines(*LONG, top=770), *lines(*LONG, top=700)])
    assert scripts(imported) == [WHOLE, WHOLE]


def test_an_indent_begins_a_paragraph(read) -> None:
    first = [At(90, 770, LONG[0]), *lines(*LONG[1:], top=756)]
    second = [At(90, 728, LONG[0]), *lines(*LONG[1:], top=714)]
    assert scripts(read([*first, *second])) == [WHOLE, WHOLE]


def test_larger_lines_are_headings(read) -> None:
    page = [
        At(72, 780, "Support from day one", 24),
        At(72, 740, "How it began", 16), *under(*LONG, top=715),
        At(72, 660, "The bus story", 16), *under(*LONG, top=635),
    ]  # fmt: skip
    imported = read(page)
    assert imported.deck.title == "Support from day one"
    assert points(imported) == ["How it began", "The bus story"]
    assert scripts(imported) == [WHOLE, WHOLE]
    assert imported.number(FindingKind.LETTERS_MADE_HEADINGS) == 3


def test_a_heading_of_two_lines_is_one(read) -> None:
    heading = lines("Nothing about us", "without us", size=20, leading=24, top=780)
    imported = read([*heading, *under(*LONG)])
    assert imported.deck.title == "Nothing about us without us"


def test_bold_lines_are_headings(read) -> None:
    page = [
        At(72, 780, "How it began", font=BOLD), *lines(*LONG, top=766),
        At(72, 700, "The bus story", font=BOLD), *lines(*LONG, top=686),
    ]  # fmt: skip
    imported = read(page)
    assert points(imported) == ["How it began", "The bus story"]
    assert imported.number(FindingKind.BOLD_LINES_ARE_CARDS) == 2


@pytest.mark.parametrize(
    "bold", [["A bold sentence."], LONG], ids=["a sentence", "all of it, in several lines"]
)
def test_bold_words_that_name_nothing_are_words(read, bold: list[str]) -> None:
    page = [At(72, 780 - 14 * n, text, font=BOLD) for n, text in enumerate(bold)]
    assert points(read(page)) == points(read(lines(*bold)))


def test_a_large_text_is_no_heading(read) -> None:
    page = [*lines(*LONG, size=20, leading=26), *lines(*LONG * 2, top=600)]
    assert FindingKind.LETTERS_MADE_HEADINGS not in found(read(page))


def test_items_are_lines(read) -> None:
    page = [
        At(72, 800, "Opening", 20),
        *lines("I am asking for three things, and for each of them in good time:", top=770),
        *lines("\u2022 One named person who knows me, and who knows my family and the", top=756),
        *lines("whole of my story", x=84, top=742),
        *lines("\u2022 One telephone number", "- One visit", "3. One letter", top=728),
    ]
    imported = read(page)
    first = "One named person who knows me, and who knows my family and the whole of my story"
    items = f"{first}\nOne telephone number\nOne visit\n3. One letter"
    assert said(imported) == f"{page[1].text}\n{items}"
    assert imported.number(FindingKind.LISTS_BECAME_LINES) == 1


def test_rows_of_a_table_are_lines(read) -> None:
    page = [At(72, 800, "Opening", 20), *under("Where it stopped:")]
    rows = [("Stop", "Passed"), ("High Street", "3 times"), ("Market", "once"), ("Sea", "never")]
    for number, (stop, times) in enumerate(rows):
        page += [At(72, 670 - 14 * number, stop), At(300, 670 - 14 * number, times)]
    imported = read(page)
    assert said(imported).splitlines() == ["Where it stopped:", *map("\t".join, rows)]
    assert imported.number(FindingKind.TABLES_BECAME_LINES) == 1


LEFT = [
    "In the left column there is",
    "one story of a bus that goes",
    "on and on through the town",
    "and stops at the sea.",
]
RIGHT = [
    "In the right column there is",
    "another one, of a choir that",
    "sings on Tuesdays, and sings",
    "badly, and is glad of it.",
]


def test_columns_one_after_the_other_stay_so(read) -> None:
    page = [*lines(*LEFT), *lines(*RIGHT, x=320)]
    assert said(read(page)) == f"{' '.join(LEFT)}\n\n{' '.join(RIGHT)}"


def test_columns_that_are_drawn_across_are_read_one_by_one(read) -> None:
    page = [At(72, 800, "Two stories in two columns below each other, and this line above")]
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        page += [At(72, 770 - 14 * number, left), At(320, 770 - 14 * number, right)]
    page.append(At(72, 600, "And this line stands below both of them, across the whole page"))
    words = said(read(page)).split()
    assert words == [*page[0].text.split(), *" ".join([*LEFT, *RIGHT, page[-1].text]).split()]


def test_a_paragraph_goes_on_over_the_page(read) -> None:
    pages = lines(*LONG[:2], top=100), lines(LONG[2], top=770)
    assert said(read(*pages)) == WHOLE


def test_a_paragraph_goes_on_over_several_pages_with_its_own_lines(read) -> None:
    wide = "in a small boat on a very long and quiet day that nobody of us will"
    pages = (lines("Two years ago we went to"), lines("the sea", wide), lines("forget."))
    assert scripts(read(*pages)) == [f"Two years ago we went to the sea\n{wide} forget."]


def test_a_word_that_is_parted_by_the_page_is_whole(read) -> None:
    first = lines("A pathway is what I ask for, and I ask again for a path-", top=100)
    assert said(read([*first], lines("way.", top=770))).endswith("again for a path-way.")


def test_numbers_of_pages_alone_are_no_words(read) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read([At(290, 30, "1")], [At(290, 30, "2")])
    assert trouble.value.reason is Reason.EMPTY


def test_a_new_sentence_on_a_new_page_begins_a_paragraph(read) -> None:
    assert scripts(read(lines(*LONG), lines(*LONG))) == [WHOLE, WHOLE]


# -- at the top and foot of pages


def numbered(number: int, words: str) -> list[At]:
    head = At(72, 815, "A conference on dementia care")
    return [head, *lines(words, "More of it.", top=700), At(290, 30, f"Page {number} of 4")]


def test_headers_and_page_numbers_are_left_out(read) -> None:
    pages = [
        numbered(n, f"Words {word}.") for n, word in enumerate(("one", "two", "three", "four"))
    ]
    imported = read(*pages)
    assert "conference" not in said(imported)
    assert "Page" not in said(imported)
    assert imported.number(FindingKind.HEADERS_LEFT_OUT) == 8


def test_a_number_that_does_not_grow_stays(read) -> None:
    pages = [[At(290, 30, number), *under("Words.")] for number in ("12", "7", "99")]
    assert "12" in said(read(*pages)).split()


def test_numbers_at_the_foot_are_left_out_even_where_a_page_has_nothing_else(read) -> None:
    pages = [[At(290, 30, "1")], [*under("Words."), At(290, 30, "2")]]
    assert said(read(*pages)) == "Words."


def test_headings_at_the_top_of_pages_stay(read) -> None:
    pages = [[At(72, 800, f"Point {n}", 20), *under(*LONG)] for n in (1, 2, 3)]
    assert points(read(*pages)) == ["Point 1", "Point 2", "Point 3"]


def test_a_page_number_of_an_only_page_is_left_out(read) -> None:
    assert said(read([*under("Words."), At(290, 30, "1")])) == "Words."
    assert "1998" in said(read([*under("Words."), At(290, 30, "1998")]))


def test_what_is_all_there_is_on_a_page_stays(read) -> None:
    assert said(read([At(72, 815, "Hello")], [At(72, 815, "Hello")])).split() == ["Hello"] * 2


# -- letters


def test_ligatures_are_taken_apart_and_nothing_else_changes(read) -> None:
    assert said(read(lines("Caf\xe9 x\xb2 \xbd \u201cso\u201d \u2013 10 \xb0C"))) == (
        "Caf\xe9 x\xb2 \xbd \u201cso\u201d \u2013 10 \xb0C"
    )


class OneSign:
    """As PDFium: it says of every letter that it is this one."""

    def __init__(self, code: int) -> None:
        self._code = code

    def FPDFText_GetUnicode(self, _text: object, _place: int) -> int:  # noqa: N802 - PDFium's
        return self._code


@pytest.mark.parametrize(
    ("code", "letters"),
    [(0xFB01, "fi"), (0xB2, "²"), (0xF0B7, "•"), (0xE123, UNKNOWN), (0, UNKNOWN), (2**31, UNKNOWN)],
)
def test_what_a_sign_stands_for(code: int, letters: str) -> None:
    reader = pdf_letters._Letters(object())
    reader._raw = OneSign(code)
    assert reader._letter(0) == letters


PARTED = [
    "We speak of prosopagnosia, which is a long word for a short thing; proso-",
    "pagnosia hides faces. It is a well-known thing, if not well-",
    "known to me. Some call it a disap-",
    "pearance.",
]


def test_words_parted_at_the_end_of_a_line(read) -> None:
    imported = read(lines(*PARTED))
    assert "; prosopagnosia hides" in said(imported)
    assert "not well-known to me" in said(imported)
    assert "a disap-pearance." in said(imported)
    kinds = found(imported)
    assert kinds[FindingKind.WORDS_REJOINED] == kinds[FindingKind.WORDS_PARTED] == 1


def test_a_dash_before_a_name_keeps_its_place(read) -> None:
    assert "the Smith-Jones family" in said(read(lines("I speak of the Smith-", "Jones family.")))


def drawn_by_a_font(text: str) -> PdfPage:
    return PdfPage(600, 800, [PdfLine((Piece(text, 72, 300),), 700, 11, bold=False)])


def test_signs_that_only_a_font_knows_are_said(read, monkeypatch: pytest.MonkeyPatch) -> None:
    page = drawn_by_a_font(f"Good morning {UNKNOWN}")
    monkeypatch.setattr(pdf_letters, "pages", lambda _: iter([(1, page)]))
    imported = read(b"")
    assert found(imported)[FindingKind.SYMBOLS_UNKNOWN] == 1


def test_pages_of_which_nobody_can_read_the_letters_are_said(read, monkeypatch) -> None:
    monkeypatch.setattr(pdf_letters, "pages", lambda _: iter([(1, drawn_by_a_font(UNKNOWN * 9))]))
    with pytest.raises(SourceUnreadable) as trouble:
        read(b"")
    assert trouble.value.reason is Reason.ONLY_PICTURES


# -- what is counted


def test_comments_are_counted(read) -> None:
    note = b"/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (x) >>] "
    imported = read(under("Words."), more=note)
    assert (said(imported), imported.number(FindingKind.COMMENTS_LEFT_OUT)) == ("Words.", 1)


def test_pictures_are_counted(read) -> None:
    drawn = b"BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI\n"
    imported = read(drawn + pdfs.page(under("Words.")))
    assert imported.number(FindingKind.PICTURES_LEFT_OUT) == 1


def test_how_far_it_is_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = pdfs.put(tmp_path, document(under("One."), under("Two.")))
    import_file(path, lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]


def test_pages_that_are_pictures_are_said(read) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read(b"BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI\n")
    assert trouble.value.reason is Reason.ONLY_PICTURES


def test_the_name_of_the_file_is_the_title(read) -> None:
    imported = read(lines(*LONG))
    assert (imported.deck.title, notes(imported)) == ("my talk", [""])
