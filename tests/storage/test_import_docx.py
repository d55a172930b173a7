"""Word documents of several makers: what a reader would see becomes cards, and nothing twice."""

from pathlib import Path

import pytest
import word
from said import found, notes, points, scripts
from word import bold, field, footnote, h, item, p, r, t, table, text_box

from speakaid.core.deck import CardKind
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import FindingKind, Imported, import_file

ENDING = h("Ending") + p("Goodbye.")


def read(folder: Path, *body: str, **parts: str) -> Imported:
    return import_file(word.put(folder, word.document(*body, **parts)))


def script(folder: Path, *body: str, **parts: str) -> str:
    """The words of one card among others."""
    return scripts(read(folder, h("Opening"), *body, ENDING, **parts))[0]


@pytest.mark.parametrize("style", ["berschrift1", "berschrift2", "MyHeading", "ByOutline"])
def test_headings_are_known_by_their_styles(tmp_path: Path, style: str) -> None:
    imported = read(tmp_path, h("One"), p("a"), p("Two", style=style), p("b"), h("Three"))
    assert points(imported) == ["One", "Two", "Three"]


def test_a_heading_may_be_one_by_itself_or_not_be_one(tmp_path: Path) -> None:
    by_itself = p("Two", properties='<w:outlineLvl w:val="0"/>')
    none = p("not a heading", style="berschrift1", properties='<w:outlineLvl w:val="9"/>')
    body = p("no heading", style="NotHeading")
    imported = read(tmp_path, h("One"), body, by_itself, none)
    assert points(imported) == ["One", "Two"]
    assert scripts(imported) == ["no heading", "not a heading"]


def test_without_styles_their_ids_tell(tmp_path: Path) -> None:
    body = (p("One", style="Heading1"), p("a"), p("Two", style="heading 1"), p("b"))
    imported = import_file(word.put(tmp_path, word.document(*body, styles=None)))
    assert points(imported) == ["One", "Two"]


def test_styles_that_go_round_in_a_circle_end(tmp_path: Path) -> None:
    assert scripts(read(tmp_path, p("Hello.", style="Round"))) == ["Hello."]


def test_title_and_subtitle(tmp_path: Path) -> None:
    title, subtitle = p("My talk", style="Titel"), p("For Leeds", style="Untertitel")
    imported = read(tmp_path, title, subtitle, h("One"), p("a"), h("Two"), p("b"))
    assert imported.deck.title == "My talk"
    assert notes(imported) == ["For Leeds", ""]


def test_several_titles_are_headings(tmp_path: Path) -> None:
    titles = [p("One", style="Titel"), p("a"), p("Two", style="Titel"), p("b")]
    imported = read(tmp_path, *titles)
    assert (imported.deck.title, points(imported)) == ("my talk", ["One", "Two"])


def test_marks_in_headings_work_as_in_markdown(tmp_path: Path) -> None:
    imported = read(
        tmp_path, h("Opening (1:00)"), h("! Two"), h("? Three"), h("Must say: Four"), h("End")
    )
    cards = imported.deck.cards
    assert points(imported) == ["Opening", "Two", "Three", "Four", "End"]
    assert [card.must_say for card in cards] == [False, True, False, True, False]
    assert (cards[0].planned_seconds, cards[2].may_be_left_out) == (60, True)


def test_bold_lines_are_cards_where_there_are_no_headings(tmp_path: Path) -> None:
    imported = read(
        tmp_path,
        p(bold("Opening")), p("Hello."), p(bold("! The "), bold("bus")), p("I rode."),
        p(bold("This is important.")), p(bold("Ending"), r(inside="<w:br/>"), "Goodbye."),
    )  # fmt: skip
    assert points(imported) == ["Opening", "The bus", "Ending"]
    assert scripts(imported) == ["Hello.", "I rode.\n\nThis is important.", "Goodbye."]
    assert imported.number(FindingKind.BOLD_LINES_ARE_CARDS) == 3
    assert imported.deck.cards[1].must_say


def test_bold_may_come_from_a_style(tmp_path: Path) -> None:
    by_paragraph, by_run = (
        p("One", style="BoldLine"),
        r("Two", properties='<w:rStyle w:val="Strong"/>'),
    )
    not_bold = p(r("three", properties='<w:b w:val="0"/>'), style="BoldLine")
    imported = read(tmp_path, by_paragraph, p("a"), p(by_run), not_bold)
    assert points(imported) == ["One", "Two"]
    assert scripts(imported) == ["a", "three"]


def test_bold_of_arabic_letters_is_bold_too(tmp_path: Path) -> None:
    arabic = r("البداية", properties="<w:rtl/><w:bCs/>")
    assert points(read(tmp_path, p(arabic), p("أهلا"), p(bold("Two")), p("b"))) == [
        "البداية",
        "Two",
    ]


def test_a_first_bold_line_above_another_is_the_title(tmp_path: Path) -> None:
    imported = read(tmp_path, p(bold("My talk")), p(bold("One")), p("a"), p(bold("Two")), p("b"))
    assert (imported.deck.title, points(imported)) == ("My talk", ["One", "Two"])


def test_one_bold_line_among_others_is_only_important(tmp_path: Path) -> None:
    imported = read(tmp_path, p("Hello."), p(bold("Listen")), p("Goodbye."))
    assert scripts(imported) == ["Hello.", "Listen", "Goodbye."]


def test_a_text_wholly_in_bold_is_just_a_text(tmp_path: Path) -> None:
    assert scripts(read(tmp_path, p(bold("Hello")), p(bold("Goodbye")))) == ["Hello", "Goodbye"]


def test_paragraphs_are_cards_without_headings_and_bold_lines(tmp_path: Path) -> None:
    imported = read(tmp_path, p("Hello."), p("Three:"), item("a"), item("b"), p("Goodbye."))
    assert scripts(imported) == ["Hello.", "Three:\na\nb", "Goodbye."]
    assert [card.kind for card in imported.deck.cards][::2] == [CardKind.OPENING, CardKind.CLOSING]


def test_empty_paragraphs_part_groups_of_lines(tmp_path: Path) -> None:
    imported = read(tmp_path, p("One."), p("Two."), p(), p("Three."), p(), p(), p("Four."))
    assert scripts(imported) == ["One.\nTwo.", "Three.", "Four."]


def test_one_gap_in_a_long_text_makes_no_groups(tmp_path: Path) -> None:
    long = "word " * 35 + "end."
    assert scripts(read(tmp_path, p(long), p(long), p(), p(long), p(long))) == [long] * 4


def test_line_breaks_tabs_and_hyphens(tmp_path: Path) -> None:
    run = r(inside=f"{t('One')}<w:br/>{t('Two')}<w:cr/>{t('a')}<w:tab/>{t('b')}")
    hyphens = r(
        inside=f"{t('co')}<w:noBreakHyphen/>{t('op')}<w:softHyphen/>{t('era')}<w:lastRenderedPageBreak/>"
    )
    assert script(tmp_path, p(run, hyphens)) == "One\nTwo\na\tbco-opera"


def test_letters_stay_as_they_are(tmp_path: Path) -> None:
    odd = "“Smart” ‘quotes’ – e\u0301 ﬁn שלום 👩‍👩‍👧 a\u00adb x\u00a0y"
    assert script(tmp_path, p(odd)) == odd


def test_line_ends_inside_the_file_are_spaces(tmp_path: Path) -> None:
    assert script(tmp_path, p(r("One\ntwo"))) == "One two"


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Wingdings", "F04A", "☺"), ("Symbol", "F061", "α"), ("Symbol", "00B7", "•"),
        ("Arial", "2192", "→"), ("Wingdings", "F011", "\ufffd"), ("Arial", "F000", "\ufffd"),
        ("Arial", "what", "\ufffd"), ("Arial", "FFFFFFFF", "\ufffd"), ("Arial", "0007", "\ufffd"),
    ],
)  # fmt: skip
def test_symbols(tmp_path: Path, font: str, code: str, shown: str) -> None:
    symbol = r(inside=f'<w:sym w:font="{font}" w:char="{code}"/>')
    imported = read(tmp_path, p("a", symbol))
    assert scripts(imported) == [f"a{shown}"]
    assert (FindingKind.SYMBOLS_UNKNOWN in found(imported)) == (shown == "\ufffd")


def test_a_symbol_without_font_and_number(tmp_path: Path) -> None:
    assert script(tmp_path, p("a", r(inside="<w:sym/>"))) == "a\ufffd"


def test_lists_are_lines(tmp_path: Path) -> None:
    by_style, taken_back = p("c", style="Liste"), '<w:numPr><w:numId w:val="0"/></w:numPr>'
    plain = p("d", style="Liste", properties=taken_back)
    imported = read(
        tmp_path, h("One"), p("Three:"), item("a"), item("b"), by_style, plain, item("e"), ENDING
    )
    assert scripts(imported)[0] == "Three:\na\nb\nc\n\nd\ne"
    assert imported.number(FindingKind.LISTS_BECAME_LINES) == 2


def test_a_talk_that_is_only_a_list_has_a_card_for_each_item(tmp_path: Path) -> None:
    title = p("My talk", style="Titel")
    assert scripts(read(tmp_path, title, item("Hello."), item("Bye."))) == ["Hello.", "Bye."]


def test_a_table_is_lines(tmp_path: Path) -> None:
    rows = table(("Stop", "Passed"), (p("High") + p("Street"), table(("3", "times"))), ("", "x"))
    imported = read(tmp_path, h("One"), p("So:"), rows, p("And on."), ENDING)
    assert scripts(imported)[0] == "So:\nStop\tPassed\nHigh Street\t3\ttimes\nx\n\nAnd on."
    assert imported.number(FindingKind.TABLES_BECAME_LINES) == 2


def test_a_table_of_one_column_is_only_a_frame(tmp_path: Path) -> None:
    imported = read(tmp_path, table((h("One") + p("a"),), (h("Two") + p("b"),)))
    assert (points(imported), scripts(imported)) == (["One", "Two"], ["a", "b"])


def test_deleted_rows_are_left_out_and_framed_ones_kept(tmp_path: Path) -> None:
    row = "<w:tr>{}<w:tc><w:p><w:r>{}</w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
    gone = row.format('<w:trPr><w:del w:id="1"/></w:trPr>', t("gone"))
    kept = f"<w:sdt><w:sdtContent>{row.format('', t('kept'))}</w:sdtContent></w:sdt>"
    assert script(tmp_path, f"<w:tbl><w:tblPr/>{gone}{kept}</w:tbl>") == "kept"


NOTES = (
    '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    f'<w:footnote w:id="1">{p("First note.")}</w:footnote>'
    f'<w:footnote w:id="2">{p("Second", footnote(2), " note.")}{p("In two lines.")}</w:footnote>'
)
ENDNOTES = f'<w:endnote w:id="1">{p("An endnote.")}</w:endnote>'


def test_footnotes_stand_at_the_end_of_their_card(tmp_path: Path) -> None:
    imported = read(
        tmp_path,
        h("Opening"), p("Hello", footnote(1), " all."), table(("a", p("b", footnote(2)))),
        p("More.", footnote(1, "endnote"), footnote(9)), h("Ending"), p("Bye."),
        footnotes=NOTES, endnotes=ENDNOTES,
    )  # fmt: skip
    assert scripts(imported) == [
        "Hello all.\na\tb\n\nMore.\n\nFirst note.\nSecond note.\nIn two lines.\nAn endnote.",
        "Bye.",
    ]
    assert imported.number(FindingKind.FOOTNOTES_MOVED) == 3


def test_a_footnote_in_a_text_without_headings(tmp_path: Path) -> None:
    imported = read(tmp_path, p("Hello.", footnote(1)), p("Bye."), footnotes=NOTES)
    assert scripts(imported) == ["Hello.\n\nFirst note.", "Bye."]


def test_a_text_box_is_said_once(tmp_path: Path) -> None:
    imported = read(
        tmp_path, h("One"), p("a", text_box(p("In a box."), p("Two lines."))), p("b"), h("Two")
    )
    assert scripts(imported)[0] == "a\nIn a box.\nTwo lines.\n\nb"
    assert imported.number(FindingKind.TEXT_BOXES_TAKEN) == 1


def test_a_text_box_of_an_old_program(tmp_path: Path) -> None:
    inside = f"<w:txbxContent>{p('Old box.')}</w:txbxContent>"
    box = f"<w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict>"
    assert script(tmp_path, p("a", r(inside=box))) == "a\nOld box."


def test_a_box_in_a_group_in_a_box(tmp_path: Path) -> None:
    inner = p("b", text_box(p("c")))
    box = text_box(inner)
    ways = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    both = f"<mc:AlternateContent>{ways}</mc:AlternateContent>"
    group = f"<w:drawing><wps:grp>{both}</wps:grp></w:drawing>"
    assert script(tmp_path, p("a", r(inside=group))) == "a\nb\nc"


@pytest.mark.parametrize("where", [p, lambda way: way], ids=["in a paragraph", "around it"])
def test_of_two_ways_the_one_with_words_is_taken(tmp_path: Path, where) -> None:
    words = r("words") if where is p else p("words")
    ways = f"<mc:Choice/><mc:Fallback>{words}</mc:Fallback>"
    assert script(tmp_path, where(f"<mc:AlternateContent>{ways}</mc:AlternateContent>")) == "words"


def test_tracked_changes_count_as_accepted(tmp_path: Path) -> None:
    gone = '<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>'
    new = f'<w:ins w:id="2">{r("new")}</w:ins>'
    moved = f'<w:moveFrom w:id="3">{r("from here")}</w:moveFrom>'
    here = f'<w:moveTo w:id="4">{r(" to here")}</w:moveTo>'
    imported = read(tmp_path, p("The ", gone, new, moved, here))
    assert scripts(imported) == ["The new to here"]
    assert imported.number(FindingKind.CHANGES_ACCEPTED) == 4


def test_a_deleted_end_of_a_paragraph_joins_two(tmp_path: Path) -> None:
    deleted = "<w:rPr><w:del w:id='1'/></w:rPr>"
    body = (p("One ", properties=deleted), p("two."), p("Three.", properties=deleted))
    assert script(tmp_path, *body[:2]) == "One two."
    assert scripts(read(tmp_path, *body)) == ["One two.", "Three."]


def test_comments_and_hidden_words_are_left_out_and_said(tmp_path: Path) -> None:
    comment = r(inside='<w:commentReference w:id="0"/>')
    hidden = r("secret", properties="<w:vanish/>")
    shown = r(" shown", properties='<w:vanish w:val="false"/>')
    by_style = p("secret", style="Secret")
    imported = read(tmp_path, p("Words", comment, hidden, shown), by_style)
    assert scripts(imported) == ["Words shown"]
    assert imported.number(FindingKind.COMMENTS_LEFT_OUT) == 1
    assert imported.number(FindingKind.HIDDEN_LEFT_OUT) == 2


def test_headers_and_footers_are_left_out_and_said(tmp_path: Path) -> None:
    imported = read(tmp_path, p("Words"), header=p("Page head"), footer=p())
    assert scripts(imported) == ["Words"]
    assert imported.number(FindingKind.HEADERS_LEFT_OUT) == 1


def test_a_table_of_contents_is_left_out_and_said(tmp_path: Path) -> None:
    contents = p(field("TOC", r("Opening 1")), style="TOC1")
    imported = read(tmp_path, contents, h("Opening"), p("a"), h("Two"), p("b"))
    assert scripts(imported) == ["a", "b"]
    assert imported.number(FindingKind.CONTENTS_LEFT_OUT) == 1


def test_of_a_field_only_the_result_is_said(tmp_path: Path) -> None:
    inner = field("PAGE", r("7"))
    simple = f'<w:fldSimple w:instr="AUTHOR">{r(" Sam")}</w:fldSimple>'
    assert script(tmp_path, p(field("DATE", r("Monday "), inner), simple)) == "Monday 7 Sam"
    nested = (
        r(inside='<w:fldChar w:fldCharType="begin"/>')
        + inner
        + r(inside='<w:fldChar w:fldCharType="end"/>')
    )
    assert script(tmp_path, p("a", nested, "b")) == "ab"


def test_links_forms_and_formulas_are_words(tmp_path: Path) -> None:
    link = f'<w:hyperlink r:id="x">{r("a link")}</w:hyperlink>'
    form = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r(' a form')}</w:sdtContent></w:sdt>"
    formula = "<m:oMath><m:r><m:t> x=1</m:t></m:r></m:oMath>"
    ruby = r(
        inside=f"<w:ruby><w:rt>{r('kana')}</w:rt><w:rubyBase>{r(' 漢字')}</w:rubyBase></w:ruby>"
    )
    assert script(tmp_path, p(link, form, formula, ruby)) == "a link a form x=1 漢字"


def test_paragraphs_in_frames_are_paragraphs(tmp_path: Path) -> None:
    framed = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>"
    assert script(tmp_path, framed, f"<w:customXml>{p('b')}</w:customXml>") == "a\n\nb"


def test_pictures_and_other_parts_are_left_out_and_said(tmp_path: Path) -> None:
    picture = r(inside="<w:drawing><a:blip/></w:drawing>")
    chart = r(inside="<w:drawing><c:chart/></w:drawing>")
    imported = read(tmp_path, p("a", picture, chart), '<w:altChunk r:id="x"/>')
    assert imported.number(FindingKind.PICTURES_LEFT_OUT) == 1
    assert imported.number(FindingKind.PARTS_LEFT_OUT) == 2


def test_the_stricter_kind_of_document(tmp_path: Path) -> None:
    content = word.part("document", f"<w:body>{h('One')}{p('a')}{h('Two')}</w:body>")
    strict = content.replace(word.W.encode(), word.STRICT.encode())
    styles = word.part("styles", word.STYLES).replace(word.W.encode(), word.STRICT.encode())
    place, links = "word/document.xml", word.links(styles="/word/styles.xml")
    entries = [
        (place, strict),
        ("word/_rels/document.xml.rels", links),
        ("word/styles.xml", styles),
    ]
    imported = import_file(word.put(tmp_path, word.zipped(*entries)))
    assert points(imported) == ["One", "Two"]


def test_a_document_that_lies_in_another_place(tmp_path: Path) -> None:
    content = word.document(h("One"), h("Two"), place="office/text/document2.xml")
    assert points(import_file(word.put(tmp_path, content))) == ["One", "Two"]


def test_attributes_without_a_namespace_and_comments_in_the_file(tmp_path: Path) -> None:
    paragraph = "<p><pPr><outlineLvl val='0'/></pPr><r><t>One</t></r></p>"
    content = f"<document><body><!-- a --><?b c?>{paragraph}</body></document>"
    entry = ("word/document.xml", content.encode())
    assert points(import_file(word.put(tmp_path, word.zipped(entry)))) == ["One"]


def test_a_document_without_words_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read(tmp_path, p(), p(" "))
    assert trouble.value.reason is Reason.EMPTY


def test_a_document_of_too_many_words_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read(tmp_path, *[p("word " * 30_000)] * 9)
    assert trouble.value.reason is Reason.TOO_LARGE
