"""HTML in Markdown: its tags part words, and what is no tag is a word."""

import pytest

from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.markdown_html import found_in_html, words_of_html
from speakaid.storage.importers.markdown_words import in_lines


def words(html: str) -> str:
    return in_lines(words_of_html(html))


@pytest.mark.parametrize(
    "typed",
    [
        "<I smile>",
        "<a short pause>",
        "<i think so>",
        "<a thing>",
        "<q and>",
        "<b and c >",
        "</p of the story>",
        "<i open>",
        "<the mayor>",
        "<Mark>",
        "<p = 0.05>",
        "<a href>",
    ],
)
def test_what_somebody_typed_between_angle_brackets_is_a_word(typed: str) -> None:
    assert words(f"Good evening. {typed} I am Sam.") == f"Good evening. {typed} I am Sam."


@pytest.mark.parametrize(
    "tag",
    [
        "<b>",
        "</B >",
        "<span class='x y' id=z>",
        '<a href = "http://example.org" data-x="1">',
        "<font\ncolor='red'>",
        "<details open>",
        "<ol reversed start='3'>",
    ],
)
def test_a_tag_is_no_word(tag: str) -> None:
    assert words(f"One {tag}").strip() == "One"


@pytest.mark.parametrize(
    ("html", "meant"),
    [
        ("<table><tr><td>one</td><td>two</td></tr></table>", "one\ttwo"),
        ("<table><tr><th>one<th>two<tr><td>three<td>four</table>", "one\ttwo\nthree\tfour"),
        ("<ul><li>milk</li><li>bread</li></ul>", "milk\nbread"),
        ("<p>First.</p><p>Second.</p>", "First.\nSecond."),
        ("<h2>Head</h2><div>Body<hr>Foot</div>", "Head\nBody\nFoot"),
        ("<details><summary>Sum</summary>Body</details>", "Sum\nBody"),
        ("on<b>e</b> <i>word</i>", "one word"),
        ('<IMG src=a ALT="my boat &amp; me">', "my boat & me"),
        ("<img alt='my boat' title='At sea'>", "my boat (At sea)"),
        ("<img src=a>", ""),
    ],
)
def test_tags_part_words(html: str, meant: str) -> None:
    assert words(html) == meant


def test_what_was_made_of_html_is_found() -> None:
    html = "<!-- a <img> --><table><tr><td><img src=b></td></tr></table><ul></ul><ol></ol> --> c"
    assert sorted(found_in_html(html)) == [
        FindingKind.COMMENTS_LEFT_OUT,
        FindingKind.LISTS_BECAME_LINES,
        FindingKind.LISTS_BECAME_LINES,
        FindingKind.PICTURES_LEFT_OUT,
        FindingKind.TABLES_BECAME_LINES,
    ]
