"""Slides: a card a slide; the notes are the words, the lines are key words, no word is lost."""

from pathlib import Path

import pytest
import slides
from said import found, notes, points, scripts
from slides import Page, body, group, para, pic, picture, presentation, run, shape, table, title

from speakaid.core.deck import Card, View
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.deck_file import load_deck, media_names
from speakaid.storage.importers import FindingKind, Imported, import_file
from speakaid.storage.library import add

NOTED = Page([title("The bus story"), body("On that bus", "3 stops past mine")], ["I rode past."])
PLAIN = Page([title("The choir"), body("We sing badly", "On Tuesdays")])


@pytest.fixture
def read(tmp_path: Path):
    def read(*pages: Page, **how) -> Imported:
        return import_file(slides.put(tmp_path, presentation(*pages, **how)))

    return read


def only(imported: Imported) -> Card:
    (card,) = imported.deck.cards
    return card


def test_a_slide_with_notes(read) -> None:
    card = only(read(NOTED))
    assert (card.point, card.script) == ("The bus story", "I rode past.")
    assert (card.key_words, card.view) == ("On that bus\n3 stops past mine", View.SCRIPT)


def test_a_slide_without_notes_loses_no_word(read) -> None:
    card = only(imported := read(PLAIN))
    assert (card.script, card.key_words) == ("We sing badly\nOn Tuesdays", "")
    assert found(imported)[FindingKind.LINES_ARE_WORDS] == 1


def test_it_is_said_where_the_words_come_from(read) -> None:
    kinds = found(read(NOTED, NOTED, PLAIN))
    assert kinds[FindingKind.NOTES_ARE_WORDS] == 1
    assert kinds[FindingKind.LINES_ARE_WORDS] == 1
    assert FindingKind.NOTES_ARE_WORDS not in found(read(PLAIN))


def test_a_title_slide_names_the_talk(read) -> None:
    first = Page([shape("ctrTitle", "Support", "from day one"), shape("subTitle", "Tuesday")])
    imported = read(first, NOTED, PLAIN, core="Old name")
    assert imported.deck.title == "Support from day one"
    assert (points(imported), notes(imported)[0]) == (["The bus story", "The choir"], "Tuesday")
    assert imported.number(FindingKind.INTRODUCTION_IS_NOTE) == 1


def test_a_title_slide_with_notes_is_a_card_too(read) -> None:
    first = Page([shape("ctrTitle", "Support"), shape("subTitle", "Tuesday")], ["Good morning."])
    imported = read(first, NOTED)
    assert imported.deck.title == "Support"
    assert (points(imported)[0], scripts(imported)[0]) == ("Support", "Good morning.")


def test_a_title_slide_alone_is_a_card(read) -> None:
    assert only(read(Page([shape("ctrTitle", "Support")]))).point == "Support"


def test_pictures_of_a_title_slide_are_counted(read) -> None:
    first = Page([shape("ctrTitle", "Support"), pic("i")], links={"i": picture(slides.image())})
    imported = read(first, NOTED)
    assert imported.number(FindingKind.PICTURES_LEFT_OUT) == 1
    assert notes(imported) == [""]


@pytest.mark.parametrize(
    ("core", "named"),
    [("Support", "Support"), ("", "my talk"), ("PowerPoint Presentation", "my talk")],
)
def test_without_a_title_slide_the_file_names_the_talk(read, core: str, named: str) -> None:
    assert read(NOTED, PLAIN, core=core).deck.title == named


def test_a_core_part_that_is_missing_is_no_matter(tmp_path: Path) -> None:
    content = presentation(NOTED, more=[("_rels/.rels", slides.links([
        ("a", "officeDocument", "ppt/presentation.xml"), ("b", "core-properties", "none.xml"),
    ]))])  # fmt: skip
    assert import_file(slides.put(tmp_path, content)).deck.title == "my talk"


def test_hidden_slides_are_left_out_and_counted(read) -> None:
    hidden = Page([title("Secret")], ["Not today."], hidden=True)
    imported = read(hidden, NOTED)
    assert points(imported) == ["The bus story"]
    assert imported.number(FindingKind.SLIDES_LEFT_OUT) == 1


def test_a_slide_without_a_title_is_named_by_its_first_line(read) -> None:
    card = only(read(Page([body("On that bus", "Three stops")], ["I rode past."])))
    assert (card.point, card.key_words) == ("On that bus", "On that bus\nThree stops")


def test_a_long_first_line_is_no_name(read) -> None:
    long = " ".join(["word"] * 13)
    assert only(read(Page([body(long)]))).point == "word word word word word"


def test_a_long_title_is_something_to_say(read) -> None:
    long = " ".join(["word"] * 13)
    card = only(read(Page([title(long)], ["Notes."])))
    assert card.script == f"{long}\n\nNotes."


def test_a_slide_stays_one_card_however_much_is_said(read) -> None:
    said = "Nobody asked me what year it is. " * 40
    assert only(read(Page([body("long " * 14)], [said]))).script == said.strip()


def test_a_section_slide_is_a_card_with_its_name(read) -> None:
    cards = read(NOTED, Page([title("Part two")]), PLAIN).deck.cards
    assert (cards[1].point, cards[1].script, cards[1].shown) == ("Part two", "", "Part two")


def test_marks_in_titles_are_understood(read) -> None:
    card = only(read(Page([title("! How it began (1:30)")], ["Words."])))
    assert (card.must_say, card.planned_seconds, card.point) == (True, 90, "How it began")


def test_two_titles_are_a_title_and_a_line(read) -> None:
    card = only(read(Page([title("One"), title("Two")])))
    assert (card.point, card.script) == ("One", "Two")


# -- the words


def test_line_breaks_of_every_kind_are_kept(read) -> None:
    lines = para("one", "<a:br/>", "two"), "three_x000B_four", "five\u2028six\nseven"
    card = only(read(Page([title("T")], lines)))
    assert card.script == "one\ntwo\nthree\nfour\nfive\nsix seven"


def test_gaps_in_notes_are_kept_once(read) -> None:
    card = only(read(Page([title("T")], ["", "one", "", "", "two", "three", ""])))
    assert card.script == "one\n\ntwo\nthree"


def test_raised_figures_are_a_power(read) -> None:
    ten = para("10", run("2", 'baseline="30000"'), run("x", 'baseline="-25000"'))
    assert only(read(Page([title("T")], [ten]))).script == "10²x"


def test_fields_and_formulas_are_words(read) -> None:
    field = '<a:fld type="datetime"><a:t>1 May</a:t></a:fld>'
    formula = "<mc:AlternateContent><mc:Choice><a14:m><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
    formula += f"</a14:m></mc:Choice><mc:Fallback>{run('instead')}</mc:Fallback>"
    formula += "</mc:AlternateContent>"
    ends = "<a:r/><a:endParaRPr/>"
    words = para("On ", field, " ", formula, ends)
    assert only(read(Page([title("T")], [words]))).script == "On 1 May x+y"


def test_a_choice_between_two_ways_of_drawing_counts_once(read) -> None:
    both = f"<mc:AlternateContent><mc:Choice>{body('one')}</mc:Choice>"
    both += f"<mc:Fallback>{body('one')}</mc:Fallback></mc:AlternateContent>"
    assert only(read(Page([title("T"), both]))).script == "one"


def test_groups_are_opened(read) -> None:
    assert only(read(Page([group(title("T"), group(body("deep")))]))).script == "deep"


def test_tables_become_lines(read) -> None:
    imported = read(Page([title("T"), table(("Stop", "Passed"), ("High Street", "3"), ("", ""))]))
    assert only(imported).script == "Stop\tPassed\nHigh Street\t3"
    assert imported.number(FindingKind.TABLES_BECAME_LINES) == 1


def test_what_stands_on_every_slide_is_left_out(read) -> None:
    margins = shape("ftr", "My club"), shape("dt", "1 May"), shape("sldNum", "7"), shape("ftr")
    imported = read(Page([title("T"), *margins, body("one")]))
    assert only(imported).script == "one"
    assert imported.number(FindingKind.HEADERS_LEFT_OUT) == 1


def test_hidden_shapes_are_left_out(read) -> None:
    hidden = shape("", "secret", hidden=True), shape("", hidden=True)
    imported = read(Page([title("T"), *hidden, body("one")]))
    assert (only(imported).script, imported.number(FindingKind.HIDDEN_LEFT_OUT)) == ("one", 1)


def drawing(*points: str) -> tuple[str, str, bytes]:
    inside = "".join(points)
    content = f"<dgm:dataModel {slides.SPACES}><dgm:ptLst>{inside}</dgm:ptLst></dgm:dataModel>"
    return "diagramData", "../diagrams/data1.xml", content.encode()


def point(text: str, kind: str = "node") -> str:
    return f'<dgm:pt type="{kind}"><dgm:t>{para(text)}</dgm:t></dgm:pt>'


def test_the_words_of_a_drawing_become_lines(read) -> None:
    ids = slides.frame('<dgm:relIds r:dm="d"/>')
    content = drawing(point("A date"), point("join", "parTrans"), point("A person"))
    imported = read(Page([title("T"), ids], links={"d": content}))
    assert only(imported).script == "A date\nA person"
    assert imported.number(FindingKind.DRAWINGS_BECAME_LINES) == 1


def test_a_drawing_that_is_not_there_has_no_words(read) -> None:
    assert only(read(Page([title("T"), slides.frame('<dgm:relIds r:dm="d"/>')]))).script == ""


@pytest.mark.parametrize(
    "shape_",
    [
        slides.frame("<c:chart/>"),
        "<p:contentPart/>",
        pic("i", moving='<a:videoFile r:link="v"/>'),
    ],
    ids=["a chart", "ink", "a film"],
)
def test_what_cannot_be_read_is_counted(read, shape_: str) -> None:
    imported = read(Page([title("T"), shape_], links={"i": picture(slides.image())}))
    assert imported.number(FindingKind.PARTS_LEFT_OUT) == 1
    assert not imported.media


def test_comments_are_counted(read) -> None:
    content = slides.part("cmLst", "<p:cm/><p:cm/>")
    linked = {
        "c": ("comments", "../comments/comment1.xml", content),
    }
    imported = read(Page([title("T")], links=linked))
    assert imported.number(FindingKind.COMMENTS_LEFT_OUT) == 2


def test_parts_that_are_named_and_not_there_are_counted(tmp_path: Path) -> None:
    gone = [("s0", "slide", "slides/slide0.xml"), ("s1", "slide", "slides/none.xml")]
    content = presentation(NOTED, NOTED, NOTED, more=[
        ("ppt/_rels/presentation.xml.rels", slides.links(gone)),
        ("ppt/slides/_rels/slide0.xml.rels", slides.links([
            ("c", "comments", "../none.xml"), ("n", "notesSlide", "../none.xml"),
        ])),
    ])  # fmt: skip
    imported = import_file(slides.put(tmp_path, content))
    assert (only(imported).key_words, imported.number(FindingKind.PARTS_LEFT_OUT)) == ("", 1)


def test_notes_in_a_free_box_are_words_too(read) -> None:
    page = Page([title("T")], ["one"], notes_shapes=[shape("", "two"), shape("hdr", "x"), pic("i")])
    assert only(read(page)).script == "two\none"


# -- pictures


def test_the_first_picture_is_the_picture_of_the_card(read) -> None:
    linked = {"i": picture(slides.image()), "j": picture(slides.image("JPEG"), "image2.jpg")}
    page = Page([title("T"), pic("i", "A bus & its stop"), pic("j")], ["Words."], linked)
    imported = read(page)
    card = only(imported)
    assert card.picture_description == "A bus & its stop"
    assert imported.media == {card.picture: slides.image()}
    kinds = found(imported)
    assert kinds[FindingKind.PICTURES_TAKEN] == kinds[FindingKind.PICTURES_LEFT_OUT] == 1
    kept = load_deck(add(imported.deck, imported.media))
    assert kept.named_media() == dict(imported.media)
    assert media_names(kept.deck) == {card.picture}


def test_a_slide_that_is_only_a_picture_shows_it(read) -> None:
    page = Page([title("T"), pic("i")], links={"i": picture(slides.image())})
    assert only(read(page)).view is View.PICTURE


def test_a_picture_that_fills_a_shape_is_one(read) -> None:
    fill = '<a:blipFill><a:blip r:embed="i"/></a:blipFill>'
    page = Page([shape("", "Words", fill=fill)], links={"i": picture(slides.image())})
    assert len(read(page).media) == 1


def test_a_picture_twice_is_kept_once(read) -> None:
    page = Page([title("T"), pic("i")], links={"i": picture(slides.image())})
    imported = read(page, page)
    assert len(imported.media) == 1
    assert imported.number(FindingKind.PICTURES_TAKEN) == 2


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"no picture", FindingKind.PICTURES_LEFT_OUT),
        (slides.image(size=(6_000, 5_000)), FindingKind.PICTURES_TOO_LARGE),
    ],
    ids=["broken", "too large"],
)
def test_a_picture_that_cannot_be_kept_gives_way_to_the_next(read, content, kind) -> None:
    linked = {"i": picture(content), "j": picture(slides.image(), "image2.png")}
    imported = read(Page([title("T"), pic("i"), pic("j")], ["Words."], linked))
    assert len(imported.media) == 1
    assert found(imported)[kind] == 1


def test_pictures_that_lie_elsewhere_are_counted(tmp_path: Path) -> None:
    page = Page([title("T"), pic("none"), pic("i"), pic("")], ["Words."])
    content = presentation(page, more=[
        ("ppt/slides/_rels/slide0.xml.rels", slides.links([("i", "image", "../media/none.png")])),
    ])  # fmt: skip
    imported = import_file(slides.put(tmp_path, content))
    assert (imported.media, imported.number(FindingKind.PICTURES_LEFT_OUT)) == ({}, 2)


# -- limits


def test_how_far_it_is_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = slides.put(tmp_path, presentation(NOTED, NOTED, Page(hidden=True)))
    import_file(path, lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("pages", [(), (Page(hidden=True),)], ids=["none", "hidden"])
def test_slides_without_a_word_are_said(read, pages) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read(*pages)
    assert trouble.value.reason is Reason.EMPTY


@pytest.mark.parametrize("words", ["a" * 300_001, "word " * 260_000], ids=["one", "many"])
def test_too_many_words_are_said(read, words: str) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        read(Page([title("T")], [words]))
    assert trouble.value.reason is Reason.TOO_LARGE
