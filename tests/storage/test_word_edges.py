"""Where words of a Word document hide: behind deleted marks, in tables, notes and drawings."""

from pathlib import Path

import pytest
import word
from said import found, points, scripts
from word import DELETED_MARK, footnote, h, p, r, t, table, text_box

from speakaid.storage.importers import FindingKind, Imported, import_file

NOTE = f'<w:footnote w:id="2">{p("A note.")}</w:footnote>'
CONTENTS = p("Opening 1", style="TOC1")


def read(folder: Path, *body: str, **parts: str) -> Imported:
    content = word.document(h("Opening"), *body, h("Ending"), p("Goodbye."), **parts)
    return import_file(word.put(folder, content))


def script(folder: Path, *body: str, **parts: str) -> str:
    """The words of one card among others."""
    return scripts(read(folder, *body, **parts))[0]


def drawing(inside: str) -> str:
    return r(inside=f"<w:drawing>{inside}</w:drawing>")


def test_a_footnote_that_says_it_is_a_usual_one_is_kept(tmp_path: Path) -> None:
    usual = NOTE.replace("<w:footnote ", '<w:footnote w:type="normal" ')
    assert script(tmp_path, p("Words.", footnote(2)), footnotes=usual) == "Words.\n\nA note."


def test_a_footnote_alone_in_a_paragraph_of_a_cell_is_kept(tmp_path: Path) -> None:
    rows = table((p("Leeds") + p(footnote(2)), "1998"))
    assert script(tmp_path, rows, footnotes=NOTE) == "Leeds\t1998\n\nA note."


def test_a_note_on_a_note_is_kept(tmp_path: Path) -> None:
    first = f'<w:footnote w:id="1">{p("First.", footnote(1, "endnote"))}</w:footnote>'
    last = f'<w:endnote w:id="1">{p("Last.")}</w:endnote>'
    words = p("Words.", footnote(1))
    assert script(tmp_path, words, footnotes=first, endnotes=last) == "Words.\n\nFirst.\nLast."


def test_words_that_cannot_go_on_stay_before_a_table_of_contents(tmp_path: Path) -> None:
    body = (p("Words.", properties=DELETED_MARK), CONTENTS, p("More."))
    assert script(tmp_path, *body) == "Words.\n\nMore."


def test_words_that_cannot_go_on_stay_before_a_table(tmp_path: Path) -> None:
    body = (p("Words.", properties=DELETED_MARK), table(("a", "b")))
    assert script(tmp_path, *body) == "Words.\na\tb"


def test_words_go_on_past_what_is_no_paragraph(tmp_path: Path) -> None:
    body = (p("One ", properties=DELETED_MARK), "<w:bookmarkEnd/>", p("two."))
    imported = read(tmp_path, *body)
    assert scripts(imported)[0] == "One two."
    assert imported.number(FindingKind.CHANGES_ACCEPTED) == 1


@pytest.mark.parametrize("hung", [text_box(p("A note.")), footnote(2)], ids=["box", "footnote"])
def test_what_hangs_on_a_last_paragraph_that_was_to_go_on_is_kept(
    tmp_path: Path, hung: str
) -> None:
    last = p(hung, properties=DELETED_MARK)
    words = (h("Opening"), p("Words."), last)
    body = import_file(word.put(tmp_path, word.document(*words, footnotes=NOTE)))
    assert scripts(body)[0].split() == ["Words.", "A", "note."]
    cell = table((p("a") + last, "b"))
    assert "A note." in script(tmp_path, cell, footnotes=NOTE)
    assert "A note." in script(tmp_path, p("a", text_box(p("b"), last)), footnotes=NOTE)


def test_what_hangs_on_a_table_of_contents_is_kept(tmp_path: Path) -> None:
    contents = p("Opening 1", text_box(p("In a box.")), style="TOC1")
    assert script(tmp_path, p("Words."), contents) == "Words.\nIn a box."


def test_a_table_of_contents_is_counted_once(tmp_path: Path) -> None:
    imported = read(tmp_path, CONTENTS, CONTENTS, p("Words."), CONTENTS)
    assert imported.number(FindingKind.CONTENTS_LEFT_OUT) == 2


def test_deleted_rows_and_cells_are_left_out_and_said(tmp_path: Path) -> None:
    gone = f"<w:tc><w:tcPr><w:cellDel/></w:tcPr>{p('gone')}</w:tc>"
    cells = "".join(f"<w:tc>{p(word)}</w:tc>" for word in ("a", "b"))
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr>"
    imported = read(tmp_path, f"<w:tbl><w:tr>{cells}{gone}</w:tr>{row}</w:tbl>")
    assert scripts(imported)[0] == "a\tb"
    assert imported.number(FindingKind.CHANGES_ACCEPTED) == 2


def test_the_words_of_word_art_are_taken(tmp_path: Path) -> None:
    kind = '<v:shapetype><v:textpath on="t"/></v:shapetype>'
    art = f'<w:pict>{kind}<v:shape><v:textpath string="Thank you"/></v:shape></w:pict>'
    imported = read(tmp_path, p("Words.", r(inside=art)))
    assert scripts(imported)[0] == "Words.\nThank you"
    assert imported.number(FindingKind.TEXT_BOXES_TAKEN) == 1


def test_the_words_in_a_drawing_are_taken(tmp_path: Path) -> None:
    words = (
        f"<a:p><a:r>{t('Thank').replace('w:', 'a:')}</a:r><a:br/><a:r><a:t>you</a:t></a:r></a:p>"
    )
    body = f"<a:sp><a:txBody><a:bodyPr/>{words}</a:txBody></a:sp>"
    imported = read(tmp_path, p("Words.", drawing(body)))
    assert scripts(imported)[0] == "Words.\nThank\nyou"
    assert imported.number(FindingKind.TEXT_BOXES_TAKEN) == 1


@pytest.mark.parametrize(
    "part",
    [
        p(drawing("<a:x><a:t>Words</a:t></a:x>")),
        p('<w:subDoc r:id="x"/>'),
        '<w:subDoc r:id="x"/>',
    ],
    ids=["words in a drawing", "another document", "another document by itself"],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, part: str) -> None:
    imported = read(tmp_path, p("Words."), part)
    assert (points(imported), scripts(imported)[0]) == (["Opening", "Ending"], "Words.")
    assert found(imported)[FindingKind.PARTS_LEFT_OUT] == 1
