"""Formulas and raised figures of Word documents: no number becomes another one."""

from pathlib import Path

import pytest
import word
from said import points, scripts
from word import bold, deleted, footnote, formula, h, m, p, r

from speakaid.storage.importers import import_file

HALF = m("f", num="1", den="2")
SQUARE = m("sSup", e="x", sup="2")
LETTER = "<m:r><m:t>x</m:t></m:r>"


def pieces(name: str, *signs: str) -> str:
    """The properties of a piece, each a name and a sign."""
    said = [sign.partition("=") for sign in signs]
    marks = "".join(f'<m:{kind} m:val="{sign}"/>' for kind, _, sign in said)
    return f"<m:{name}Pr>{marks}</m:{name}Pr>"


BAR = pieces("f", "type=noBar")
OPEN = m("d", pieces("d", "begChr=[", "endChr=[", "sepChr=;"), m("e", "a"), e="b")
CASES = m("d", pieces("d", "begChr={", "endChr="), e=m("eqArr", m("e", "a"), e="b"))
SUM = m("nary", pieces("nary", "chr=∑"), sub="i=1", sup="n", e=SQUARE)


def script(folder: Path, *words: str, **parts: str) -> str:
    content = word.document(h("Opening"), p(*words), h("Ending"), p("Goodbye."), **parts)
    return scripts(import_file(word.put(folder, content)))[0]


FORMULAS = {
    "one half": (HALF, "1/2"),
    "a fraction of sums": (m("f", num="a+b", den="0.5"), "(a+b)/0.5"),
    "a fraction in a fraction": (m("f", num=HALF, den="3"), "(1/2)/3"),
    "a fraction without what is below": (m("f", num="1", den=""), "1"),
    "two above one another": (m("f", BAR, num="n", den="k"), "n; k"),
    "a power": (SQUARE, "x^2"),
    "a power of a sum": (m("sSup", e="a+b", sup="n+1"), "(a+b)^(n+1)"),
    "a power of brackets": (m("sSup", e=m("d", e="a+b"), sup="2"), "(a+b)^2"),
    "an index": (m("sSub", e="x", sub="1"), "x_1"),
    "both": (m("sSubSup", e="x", sub="1", sup="2"), "x_1^2"),
    "both before": (m("sPre", e="C", sub="6", sup="14"), "_6^14 C"),
    "a derivative": (m("sSup", e="f", sup="′"), "f′"),
    "brackets": (m("box", "f", m("d", e="x")), "f(x)"),
    "other brackets": (OPEN, "[a;b["),
    "brackets on one side": (CASES, "{a; b"),
    "brackets without a sign": (m("d", "<m:dPr><m:begChr/></m:dPr>", e="x"), "x)"),
    "a sum": (SUM, "∑_(i=1)^n x^2"),
    "an integral": (m("nary", sub="", sup="", e="x"), "∫ x"),
    "a root": (m("rad", deg="", e="x+1"), "√(x+1)"),
    "a third root": (m("rad", deg="3", e="8"), "³√8"),
    "an nth root": (m("rad", deg="n", e="8"), "^n√8"),
    "a function": (m("func", fName="sin", e="x"), "sin x"),
    "a function of brackets": (m("func", fName="sin", e=m("d", e="x")), "sin(x)"),
    "a limit": (m("limLow", e="lim", lim="n→0"), "lim_(n→0)"),
    "a limit above": (m("limUpp", e="max", lim="n"), "max^n"),
    "a mean": (m("acc", pieces("acc", "chr=\u0305"), e="x"), "x\u0305"),
    "an accent over a word": (m("acc", e="abc"), "abc"),
    "a matrix": (m("m", m("mr", m("e", "1"), e="2"), m("mr", m("e", "3"), e="4")), "[1, 2][3, 4]"),
    "nothing": (m("f", num="", den=""), ""),
    "deleted": (m("f", num=deleted(LETTER) + LETTER, den="2"), "x/2"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "shown"), FORMULAS.values(), ids=FORMULAS)
def test_a_formula_is_a_line(tmp_path: Path, content: str, shown: str) -> None:
    assert script(tmp_path, "So: ", formula(content), ".") == f"So: {shown}."


def test_a_formula_does_not_run_into_other_figures(tmp_path: Path) -> None:
    assert script(tmp_path, "2", formula(HALF), "kg") == "2 1/2 kg"
    assert script(tmp_path, formula(SQUARE), "3") == "x^2 3"
    assert script(tmp_path, "2", formula(SQUARE), formula(SQUARE)) == "2x^2 x^2"
    assert script(tmp_path, "2", formula(m("rad", deg="3", e="8")), "!") == "2 ³√8!"


def test_a_bold_line_with_a_formula_is_bold(tmp_path: Path) -> None:
    strong = formula(m("f", num=bold("1"), den=bold("2")))
    body = p(bold("Half: "), strong), p("a"), p(bold("Two")), p("b")
    imported = import_file(word.put(tmp_path, word.document(*body)))
    assert points(imported) == ["Half: 1/2", "Two"]


def test_a_footnote_in_a_formula_is_kept(tmp_path: Path) -> None:
    noted = formula(m("f", num=r("1") + footnote(2), den="2"))
    note = f'<w:footnote w:id="2">{p("A note.")}</w:footnote>'
    assert script(tmp_path, noted, footnotes=note) == "1/2\n\nA note."


def raised(text: str) -> str:
    return r(text, properties='<w:vertAlign w:val="superscript"/>')


def test_raised_figures_are_powers(tmp_path: Path) -> None:
    assert script(tmp_path, "10", raised("2"), " m", raised("3")) == "10² m³"
    assert (
        script(tmp_path, "10", raised("-1"), raised("2"), " (a+b)", raised("2")) == "10⁻¹² (a+b)²"
    )


def test_raised_letters_and_figures_that_stand_alone_stay(tmp_path: Path) -> None:
    assert script(tmp_path, raised("1"), " 1", raised("st"), " a ", raised("2")) == "1 1st a 2"
    lowered = r("2", properties='<w:vertAlign w:val="subscript"/>')
    assert script(tmp_path, "CO", lowered) == "CO2"


def test_a_raised_mark_of_a_footnote_stays(tmp_path: Path) -> None:
    own = '<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t>'
    marked = r(inside=own, properties='<w:vertAlign w:val="superscript"/>')
    note = f'<w:footnote w:id="2">{p("A note.")}</w:footnote>'
    assert script(tmp_path, "Leeds", marked, footnotes=note) == "Leeds1\n\nA note."


def test_formulas_in_formulas_are_read_soon(tmp_path: Path) -> None:
    deep = "x" * 250
    for _ in range(100):
        deep = m("f", num=deep, den="2")
    assert script(tmp_path, formula(deep)).endswith("x)/2" + ")/2" * 99)
