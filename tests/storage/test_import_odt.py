"""OpenDocument texts: what counts as a card, what is left out, and that no word is lost."""

from pathlib import Path

import opendocument
import pytest
from opendocument import document, footnote, frame, h, items, p, span, table, text_box
from said import found, notes, points, scripts

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import FindingKind, Imported, import_file
from speakaid.storage.importers.letters import MOST_LINES


@pytest.fixture
def read(tmp_path: Path):
    def read(*body: str, **how) -> Imported:
        return import_file(opendocument.put(tmp_path, document(*body, **how)))

    return read


def said(imported: Imported) -> str:
    (script,) = scripts(imported)
    return script


def test_headings_are_cards(read) -> None:
    imported = read(h("One"), p("First."), h("Two"), p("Second."), p("Third."))
    assert points(imported) == ["One", "Two"]
    assert scripts(imported) == ["First.", "Second.\n\nThird."]


def test_title_and_subtitle_by_their_styles(read) -> None:
    imported = read(p("Support", style="Mine"), p("Tuesday", style="Subtitle"), h("One"), p("A."))
    assert (imported.deck.title, notes(imported)) == ("Support", ["Tuesday"])


def test_a_heading_by_its_style(read) -> None:
    assert points(read(p("One", style="Heading_20_1"), p("A."), h("Two"), p("B."))) == [
        "One",
        "Two",
    ]


def test_levels_of_headings(read) -> None:
    imported = read(h("Support"), h("One", 2), p("A."), h("Two", 2), p("B."))
    assert (imported.deck.title, points(imported)) == ("Support", ["One", "Two"])


def test_a_level_that_is_no_number_is_the_first(read) -> None:
    heading = '<text:h text:outline-level="x">One</text:h>'
    assert points(read(heading, p("A."), h("Two"), p("B."))) == ["One", "Two"]


def test_bold_lines_are_cards_where_no_heading_is(read) -> None:
    imported = read(
        p(span("Strong", "One")), p("First."), p("Two", style="BoldLine"), p("Second."),
        p(span("Light", "Three"), style="BoldLine"),
    )  # fmt: skip
    assert points(imported) == ["One", "Two"]
    assert scripts(imported) == ["First.", "Second.\n\nThree"]


def test_styles_of_the_document_itself_count(read) -> None:
    own = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    assert read(p("Support", style="P1"), p("A."), automatic=own).deck.title == "Support"


def test_styles_that_go_round_or_are_nowhere_end(read) -> None:
    assert said(read(p("A.", style="Round"), styles=True)) == "A."
    assert read(p("Support", style="Title"), p("A."), styles=False).deck.title == "Support"


def test_spaces_are_as_on_the_page(read) -> None:
    words = p("one\n   two ", " three", "<text:s/>", "four", '<text:s text:c="2"/>', "five")
    assert said(read(words)) == "one two three four  five"


@pytest.mark.parametrize("count", ["999999999999", "x"])
def test_absurd_numbers_of_spaces(read, count: str) -> None:
    assert len(said(read(p("one", f'<text:s text:c="{count}"/>', "two")))) <= 206


def test_line_breaks_and_tabs_are_kept(read) -> None:
    assert said(read(p("one", "<text:line-break/>", " two", "<text:tab/>", "three"))) == (
        "one\ntwo\tthree"
    )


def test_lists_become_lines(read) -> None:
    imported = read(h("Opening"), p("Three things:"), items("A date", "A person"), p("Thank you."))
    assert said(imported) == "Three things:\nA date\nA person\n\nThank you."
    assert imported.number(FindingKind.LISTS_BECAME_LINES) == 1


def test_tables_become_lines(read) -> None:
    imported = read(h("Opening"), table(("Stop", "Passed"), ("High Street", "3"), head=True))
    assert said(imported) == "Stop\tPassed\nHigh Street\t3"
    assert imported.number(FindingKind.TABLES_BECAME_LINES) == 1


def test_a_table_of_one_column_is_only_a_frame(read) -> None:
    imported = read(table((h("One") + p("A."),), (h("Two") + p("B."),)))
    assert points(imported) == ["One", "Two"]


def test_footnotes_stand_at_the_end_of_their_card(read) -> None:
    inner = p("deeper", footnote("deepest"))
    imported = read(h("Opening"), p("A", footnote("a note", inner), " word."), p("Last."))
    assert said(imported) == "A word.\n\nLast.\n\na note\ndeeper\ndeepest"
    assert imported.number(FindingKind.FOOTNOTES_MOVED) == 2


def test_a_footnote_in_a_table_is_not_lost(read) -> None:
    assert said(read(h("Opening"), table((p("a", footnote("note")), "b")))) == "a\tb\n\nnote"


def test_text_boxes_are_taken(read) -> None:
    grouped = f"<draw:g>{text_box(p('three'))}<svg:desc/></draw:g>"
    drawn = f"<draw:custom-shape>{p('four')}<draw:enhanced-geometry/></draw:custom-shape>"
    page = text_box(p("on a page"))
    imported = read(h("Opening"), p("one", text_box(p("two")), grouped, drawn), page, text_box())
    assert said(imported) == "one\ntwo\nthree\nfour\non a page"
    assert imported.number(FindingKind.TEXT_BOXES_TAKEN) == 4


def test_a_table_in_a_frame_is_taken(read) -> None:
    assert "a\tb" in said(read(h("Opening"), p("one", frame(table(("a", "b"))))))


def test_tracked_changes_are_accepted(read) -> None:
    region = (
        f"<text:changed-region><text:deletion>{p('gone')}</text:deletion></text:changed-region>"
    )
    changes = f"<text:tracked-changes>{region}{region}</text:tracked-changes>"
    imported = read(changes, p("one ", '<text:change text:change-id="c"/>', "two"))
    assert (said(imported), imported.number(FindingKind.CHANGES_ACCEPTED)) == ("one two", 2)


def test_comments_are_left_out(read) -> None:
    comment = f"<office:annotation>{p('my remark')}</office:annotation><office:annotation-end/>"
    imported = read(p("one", comment, " two"))
    assert (said(imported), imported.number(FindingKind.COMMENTS_LEFT_OUT)) == ("one two", 1)


def test_hidden_words_are_left_out(read) -> None:
    imported = read(
        p("one", span("Hidden", "secret"), span("Hidden", ""), "<text:hidden-text/>"),
        p("secret", style="Secret"),
        f'<text:section text:display="none">{p("secret")}</text:section>',
    )  # fmt: skip
    assert (said(imported), imported.number(FindingKind.HIDDEN_LEFT_OUT)) == ("one", 4)


def test_a_section_that_is_shown_is_read(read) -> None:
    assert said(read(f"<text:section>{p('one')}</text:section>")) == "one"


def test_contents_and_margins_are_left_out(read) -> None:
    margins = "<style:master-page>"
    margins += f"<style:header>{p('My club')}</style:header><style:footer>{p()}</style:footer>"
    imported = read(
        f"<text:table-of-content>{p('One 1')}</text:table-of-content>", "<text:sequence-decls/>",
        h("Opening"), p("A."), margins=f"{margins}</style:master-page>",
    )  # fmt: skip
    kinds = found(imported)
    assert said(imported) == "A."
    assert kinds[FindingKind.CONTENTS_LEFT_OUT] == kinds[FindingKind.HEADERS_LEFT_OUT] == 1


def test_links_and_rubies_and_fields_are_words(read) -> None:
    link = '<text:a xlink:href="x">a link</text:a>'
    ruby = "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text>"
    assert said(read(p(link, " ", f"{ruby}</text:ruby>", " ", "<text:date>1 May</text:date>"))) == (
        "a link 漢 1 May"
    )


def test_pictures_and_parts_are_counted(read) -> None:
    drawn = frame("<draw:image/>"), frame("<draw:object/><draw:image/>"), frame("<draw:nothing/>")
    kinds = found(read(p("one", *drawn)))
    assert kinds[FindingKind.PICTURES_LEFT_OUT] == kinds[FindingKind.PARTS_LEFT_OUT] == 1


def test_raised_figures_are_a_power(read) -> None:
    assert said(read(p("10", span("Power", "2"), span("Power", "")))) == "10²"


def test_too_many_paragraphs_are_said(read) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read("<text:p/>" * (MOST_LINES + 1))
    assert trouble.value.reason is Reason.TOO_LARGE
