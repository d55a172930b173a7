"""Fields of Word documents: whatever became of their marks, the rest of the talk stays."""

import time
from pathlib import Path

import pytest
import word
from said import found, points, scripts
from word import code, deleted, field, footnote, h, mark, p, r, t, table, text_box

from speakaid.storage.importers import FindingKind, Imported, import_file

HIDDEN = "<w:vanish/>"
REST = h("Second") + p("Must be said.") + h("Ending") + p("Goodbye.")


def read(folder: Path, *body: str, **parts: str) -> Imported:
    content = word.document(h("Opening"), *body, REST, **parts)
    return import_file(word.put(folder, content))


def script(folder: Path, *body: str, **parts: str) -> str:
    """The words of the first card; the others are all there."""
    imported = read(folder, *body, **parts)
    assert points(imported) == ["Opening", "Second", "Ending"]
    assert scripts(imported)[1:] == ["Must be said.", "Goodbye."]
    return scripts(imported)[0]


def test_a_field_that_never_ends_swallows_nothing(tmp_path: Path) -> None:
    imported = read(tmp_path, p("a", mark("begin"), r(inside="<w:commentReference/>")), p("b"))
    assert scripts(imported) == ["a\n\nb", "Must be said.", "Goodbye."]
    # Though the document is read twice, what was left out is counted once.
    assert imported.number(FindingKind.COMMENTS_LEFT_OUT) == 1


def test_a_field_that_never_began_is_no_trouble(tmp_path: Path) -> None:
    before = p(mark("end"), mark("separate"), "a")
    assert script(tmp_path, before, p(mark("begin"), "b", mark("odd"))) == "a\n\nb"


def test_an_index_entry_that_is_partly_hidden_ends(tmp_path: Path) -> None:
    entry = (code('XE "Leeds"', properties=HIDDEN), mark("end", properties=HIDDEN))
    words = p("We met in Leeds", mark("begin"), *entry, " and stayed.")
    assert script(tmp_path, words) == "We met in Leeds and stayed."


def test_a_field_whose_marks_are_deleted_ends(tmp_path: Path) -> None:
    begun = mark("begin") + code("DATE") + mark("separate") + r("5 May")
    after = p(deleted(mark("end")), "At noon.", field("DATE", r(" Done.")))
    assert script(tmp_path, p(begun), after) == "5 May\n\nAt noon. Done."
    asked = p("a", deleted(mark("begin") + code("XE")), r("b"), mark("end"), "c")
    assert script(tmp_path, asked) == "ac"


def test_a_field_that_ends_in_a_deleted_row_swallows_nothing(tmp_path: Path) -> None:
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p(mark('end'))}</w:tc></w:tr>"
    assert script(tmp_path, p("a", mark("begin")), f"<w:tbl>{row}</w:tbl>", p("b")) == "a\n\nb"


def test_a_field_in_a_footnote_stays_in_it(tmp_path: Path) -> None:
    note = f'<w:footnote w:id="2">{p(mark("begin"), "A note.")}</w:footnote>'
    words = p("Words.", footnote(2)), p("More.")
    assert script(tmp_path, *words, footnotes=note) == "Words.\n\nMore.\n\nA note."
    across = f'<w:footnote w:id="2">{p(mark("end"), "A note.")}</w:footnote>'
    asked = p("a", mark("begin"), footnote(2)), p("asked", mark("end"), "b")
    assert script(tmp_path, *asked, footnotes=across) == "a\n\nb\n\nA note."


def test_a_text_box_within_what_a_field_asks_is_read(tmp_path: Path) -> None:
    words = p("a", mark("begin"), code("IF"), text_box(p("In a box.")), mark("end"))
    assert script(tmp_path, words) == "a\nIn a box."
    asked = p("a", mark("begin"), text_box(p("In a box."))), p("asked", mark("end"), "b")
    assert script(tmp_path, *asked) == "a\nIn a box.\n\nb"


LISTS = {
    "chosen": ('<w:result w:val="1"/>', "Hamburg"),
    "chosen before": ('<w:default w:val="1"/>', "Hamburg"),
    "the first": ("", "Berlin"),
    "no number": ('<w:result w:val="x"/>', "Berlin"),
    "beyond the last": ('<w:result w:val="7"/>', ""),
}


@pytest.mark.parametrize(("choice", "chosen"), LISTS.values(), ids=LISTS)
def test_the_choice_in_an_old_drop_down_list(tmp_path: Path, choice: str, chosen: str) -> None:
    entries = '<w:listEntry w:val="Berlin"/><w:listEntry w:val="Hamburg"/>'
    begin = mark("begin", f"<w:ffData><w:ddList>{choice}{entries}</w:ddList></w:ffData>")
    whole = begin + code("FORMDROPDOWN") + mark("end")
    imported = read(tmp_path, p("From ", whole, "."))
    assert scripts(imported)[0] == f"From {chosen}."
    assert (FindingKind.PARTS_LEFT_OUT in found(imported)) == (not chosen)


def test_a_drop_down_list_is_said_once_and_not_when_it_is_deleted(tmp_path: Path) -> None:
    inside = '<w:ffData><w:ddList><w:listEntry w:val="Berlin"/></w:ddList></w:ffData>'
    begin, end = mark("begin", inside) + code("FORMDROPDOWN"), mark("end")
    twice = begin + mark("separate") + field("REF", r("Leeds")) + end
    assert script(tmp_path, p("From ", twice)) == "From Leeds"
    assert script(tmp_path, p("From", deleted(begin + end))) == "From"
    assert script(tmp_path, p("From", mark("begin"), begin, end, mark("end"))) == "From"


SYMBOLS = {
    "a font in quotes": (r'SYMBOL 252 \f "Wingdings" \s 12', "✓"),
    "a font without quotes": (r" symbol 97 \f Symbol", "α"),
    "a number of another kind": ("SYMBOL 0x2192", "→"),
    "an unknown one": (r"SYMBOL 17 \f Wingdings", "\ufffd"),
}


@pytest.mark.parametrize(("asked", "shown"), SYMBOLS.values(), ids=SYMBOLS)
def test_a_symbol_as_a_field(tmp_path: Path, asked: str, shown: str) -> None:
    simple = f"<w:fldSimple w:instr='{asked}'/>"
    imported = read(tmp_path, p(mark("begin"), code(asked), mark("end"), simple))
    assert scripts(imported)[0] == shown * 2
    assert imported.number(FindingKind.SYMBOLS_UNKNOWN) == 2 * (shown == "\ufffd")


def test_a_field_that_shows_something_without_words_is_said(tmp_path: Path) -> None:
    equation = mark("begin") + code(r"EQ \f(1;2)") + mark("end")
    entry = mark("begin") + code('XE "Leeds"') + mark("end") + mark("begin") + mark("end")
    imported = read(tmp_path, p("a", equation, entry, code("no field")))
    assert scripts(imported)[0] == "a"
    assert imported.number(FindingKind.PARTS_LEFT_OUT) == 1


def test_thousands_of_fields_in_one_another_are_read_soon(tmp_path: Path) -> None:
    begin, separate, end = (
        f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")
    )
    many = (begin + separate) * 25_000 + "<w:t/>" * 60_000 + t("a") + end * 25_000
    # The time of this process alone: other tests may run beside it.
    began = time.process_time()
    assert script(tmp_path, p(r(inside=many)), p(code("x" * 900) * 3)) == "a"
    assert time.process_time() - began < 5


def test_a_code_without_end_is_read_only_so_far(tmp_path: Path) -> None:
    asked = code(r"SYMBOL 252 \f Wingdings" + " " * 600) + code(r"\f Symbol")
    assert script(tmp_path, p(mark("begin"), asked, mark("end"))) == "✓"


def test_a_field_goes_on_in_the_next_cell(tmp_path: Path) -> None:
    rows = table(
        (p("a", mark("begin"), code("REF")), p("asked", mark("separate"), "b", mark("end")))
    )
    assert script(tmp_path, rows) == "a\tb"
