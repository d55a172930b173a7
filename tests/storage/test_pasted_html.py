"""Words from the clipboard of a word processor: headings become cards, and no word is lost."""

import pytest
from said import found, points, scripts

from speakaid.storage.importers import FindingKind, Imported, import_text
from speakaid.storage.importers.pasted_html import MOST_COMMENTS, MOST_HTML, MOST_TAGS

WORD = """<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p {margin: 0}</style>
<title>not said</title></head><body lang=EN-GB><!--StartFragment-->
<h1>Opening<o:p></o:p></h1>
<p class=MsoNormal>Good morning,<br>
and thank
you.<o:p></o:p></p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>One thing</p>
<h1>Ending</h1>
<p class=MsoNormal>Thank <b>you</b>.</p>
<!--EndFragment--></body></html>"""
WORD_TEXT = "Opening\nGood morning,\x0band thank you.\n·\tOne thing\nEnding\nThank you."


def from_word(html: str, text: str) -> Imported:
    return import_text(text, html)


def test_headings_of_word_are_cards() -> None:
    imported = from_word(WORD, WORD_TEXT)
    assert points(imported) == ["Opening", "Ending"]
    assert scripts(imported)[0] == "Good morning,\nand thank you.\n\nOne thing"
    assert scripts(imported)[1] == "Thank you."


def test_paragraphs_of_word_are_cards_where_no_heading_is() -> None:
    html = "<p class=MsoNormal>One.<br>Two.</p><p class=MsoNormal>Three.</p>"
    assert scripts(from_word(html, "One.\x0bTwo.\nThree.")) == ["One.\nTwo.", "Three."]


def test_empty_paragraphs_part_groups() -> None:
    html = "".join(f"<p class=MsoNormal>{t}</p>" for t in ("One", "two", "&nbsp;", "Three", "four"))
    assert scripts(from_word(html, "One\ntwo\n\nThree\nfour")) == ["One\ntwo", "Three\nfour"]


def test_lists_and_tables_are_lines() -> None:
    html = """<meta name=generator content=LibreOffice><h2>Opening</h2>
    <ul><li>A date<li><p>A person</ul>
    <table><tr><td><p>Stop</p><td>Passed</table><p>End.</p></td>"""
    imported = from_word(html, "Opening\nA date\nA person\nStop\tPassed\nEnd.")
    assert scripts(imported) == ["A date\nA person\nStop\tPassed\n\nEnd."]
    kinds = found(imported)
    assert kinds[FindingKind.LISTS_BECAME_LINES] == kinds[FindingKind.TABLES_BECAME_LINES] == 1


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<b>One.</b> Two.",
        "<h1>One.</h1> <p>Something else.</p>",
        "<h1>One.</h1><p>Two.</p>" + " " * MOST_HTML,
        "<h1>One.</h1><p>Two.</p>" + "<b>" * MOST_TAGS,
        "<h1>One.</h1><p>Two.</p>" + "<!-- -->" * (MOST_COMMENTS + 1),
        "<h1>One.</h1><p>Two.</p>" + "<a " * (MOST_COMMENTS + 10),
        "<h1>One.</h1><p style='display:none'>Two.</p>",
    ],
    ids=[
        "none",
        "knows no more",
        "says something else",
        "is endless",
        "tags",
        "comments",
        "tags that do not end",
        "hides a word",
    ],
)
def test_where_it_is_no_better_the_plain_words_are_taken(html: str) -> None:
    assert scripts(from_word(html, "One.\n\nTwo.")) == ["One.", "Two."]


def test_what_is_not_seen_is_not_said() -> None:
    hidden = "<p style='mso-hide:all'>no <b>no</b><p>no</p></p><script>no</script>"
    html = f"<h1>Opening</h1>{hidden}<p>Yes.</p>"
    assert scripts(from_word(html, "Opening\nYes.")) == ["Yes."]


def test_tags_that_are_never_closed_nest_nothing() -> None:
    html = "<h1>Opening</h1>" + "<div>" * 50_000 + "Yes."
    assert scripts(from_word(html, "Opening\nYes.")) == ["Yes."]


def test_a_heading_alone_is_a_card() -> None:
    assert points(from_word("<h1>One</h1>", "One")) == ["One"]
