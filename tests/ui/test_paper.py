"""A talk on paper: what stands on the pages, read back from the PDF. No word is lost."""

import re
from datetime import date
from io import BytesIO

import pytest
from decks import EMPTY, PROSOPAGNOSIA, SUPPORT
from PIL import Image
from printed import Pdf

from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord, View
from speakaid.core.people import Person
from speakaid.core.settings import FontChoice
from speakaid.ui.paper.cards import SIZES
from speakaid.ui.paper.compose import sheets
from speakaid.ui.paper.formats import MARGIN, Paper
from speakaid.ui.paper.pdf import pdf_of
from speakaid.ui.paper.pictures import picture_of
from speakaid.ui.paper.sheet import Picture, Rule, Sheet, Sign
from speakaid.ui.paper.signs import SignKind
from speakaid.ui.paper.source import Kind, Source, Wanted
from speakaid.ui.picture_reader import MOST_DOTS

pytestmark = pytest.mark.usefixtures("qapp")

COUNTS = (1, 2, 4)
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def card(name: str, script: str = "", kind: CardKind = CardKind.POINT, **fields: object) -> Card:
    values = {"id": name, "kind": kind, "point": name.title(), "script": script, **fields}
    return Card.model_validate(values)


OPENING = card("opening", "Good morning.", CardKind.OPENING)
ENDING = card("ending", "Thank you.", CardKind.CLOSING)


def of(middle: Card, **fields: object) -> Deck:
    """A talk with this card in the middle."""
    return Deck.model_validate({"title": "A talk", "cards": (OPENING, middle, ENDING), **fields})


def made(
    deck: Deck,
    kind: Kind = Kind.CARDS,
    count: int = 1,
    paper: Paper = Paper.A4,
    *,
    media: dict[str, bytes] | None = None,
    letters: FontChoice = FontChoice.ATKINSON,
) -> list[Sheet]:
    source = Source(deck, media or {}, letters=letters)
    return list(sheets(source, Wanted((kind,), count, paper)))


def printed(deck: Deck, kind: Kind = Kind.CARDS, count: int = 1, paper: Paper = Paper.A4) -> Pdf:
    return Pdf(pdf_of(made(deck, kind, count, paper), paper, deck.title))


def png(width: int, height: int, mode: str = "RGB") -> bytes:
    content = BytesIO()
    Image.new(mode, (width, height)).save(content, "PNG")
    return content.getvalue()


# -- the PDF


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_every_page_is_of_the_paper(paper: Paper, size: tuple[int, int]) -> None:
    for kind in Kind:
        assert set(printed(SUPPORT, kind, paper=paper).sizes) == {size}


@pytest.mark.parametrize("letters", list(FontChoice))
def test_title_and_language_are_set_and_every_font_is_embedded(letters: FontChoice) -> None:
    deck = of(card("strange", f"😀 صباح الخير 漢字 {LONG_WORD}"))
    for kind in Kind:
        pages = made(deck, kind, letters=letters)
        pdf = Pdf(pdf_of(pages, Paper.A4, "Häll ✓"))
        assert (pdf.title, pdf.language) == ("Häll ✓", "en")
        assert all(piece.embedded for piece in pdf.letters)


def test_the_words_can_be_selected() -> None:
    text = " ".join(printed(SUPPORT).texts)
    for one in SUPPORT.cards:
        assert one.script in text


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("count", COUNTS)
def test_nothing_on_a_card_is_smaller_than_the_promise(count: int, paper: Paper) -> None:
    deck = of(card("faces", SUPPORT.cards[3].script, must_say=True, tricky_words=(PROSOPAGNOSIA,)))
    for talk in (SUPPORT, deck, EMPTY):
        smallest = min(piece.points for piece in printed(talk, count=count, paper=paper).letters)
        assert smallest >= SIZES[count][0] - 0.01


@pytest.mark.parametrize(("count", "least"), [(1, 28), (2, 20), (4, 16)])
def test_the_promise_is_kept(count: int, least: int) -> None:
    assert SIZES[count][0] == least


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("kind", [Kind.CARDS, Kind.PLAN, Kind.ORGANISER])
def test_no_ink_lies_in_the_margins(kind: Kind, paper: Paper) -> None:
    deck = of(card("long", (LONG_WORD + " and some words. ") * 40))
    pdf = printed(deck, kind, paper=paper)
    wide, high = paper.size
    for page in range(len(pdf.sizes)):
        left, top, right, bottom = pdf.ink(page)
        assert left >= MARGIN - 2
        assert top >= MARGIN - 2
        assert right <= wide - MARGIN + 2
        assert bottom <= high - MARGIN + 2


# -- the cards


def test_a_card_has_its_number_its_point_its_mark_and_the_next_first_words() -> None:
    began = printed(SUPPORT).texts[1]
    for words in ("2 of 8", "How it began", "I must say it", "After this: On that bus I rode"):
        assert words in began


def test_opening_and_ending_are_named_and_the_last_says_so() -> None:
    texts = printed(SUPPORT).texts
    assert "My opening" in texts[0]
    assert "My ending" in texts[-1]
    assert "This is my last card." in texts[-1]


def test_a_mark_is_a_sign_and_words_so_that_no_colour_is_needed() -> None:
    found = [
        [item.kind for item in sheet.items if isinstance(item, Sign)] for sheet in made(SUPPORT)
    ]
    must, leave = [SignKind.MUST_SAY], [SignKind.LEAVE_OUT]
    assert found[1:-1] == [must, leave, must, leave, must, must]
    assert "It may be left out" in printed(SUPPORT).texts[2]


@pytest.mark.parametrize(("count", "pages", "cuts"), [(1, 8, 0), (2, 4, 1), (4, 2, 2)])
def test_so_many_cards_stand_on_a_page_and_it_is_cut_between_them(
    count: int, pages: int, cuts: int
) -> None:
    short = [one.model_copy(update={"script": "A few words."}) for one in SUPPORT.cards]
    found = made(SUPPORT.model_copy(update={"cards": tuple(short)}), count=count)
    assert len(found) == pages
    assert {len(sheet.cuts) for sheet in found} == {cuts}


def test_a_short_card_has_larger_letters() -> None:
    assert max(piece.points for piece in printed(of(card("short", "Words."))).letters) > 40


def test_each_sentence_begins_a_line() -> None:
    (sheet,) = made(of(card("two", "One here. Two here.")))[1:2]
    assert {"One here.", "Two here."} <= set(sheet.text.splitlines())


def test_a_tricky_word_is_explained_where_there_is_help() -> None:
    words = (PROSOPAGNOSIA, TrickyWord(word="hide"))
    text = printed(of(card("faces", "Words hide: prosopagnosia.", tricky_words=words))).texts[1]
    assert "prosopagnosia: not knowing faces. Begins: pro-so. Sounds like: pro so pag" in text
    assert "hide: " not in text.replace("Words hide: ", "")


def test_a_card_of_key_words_shows_them_and_not_the_script() -> None:
    keyed = card("keyed", "A long script.", key_words="bus\ndriver", view=View.KEY_WORDS)
    text = printed(of(keyed)).texts[1]
    assert "bus driver" in text
    assert "A long script." not in text


@pytest.mark.parametrize("size", [(40, 30), (3000, 9), (9, 3000)])
def test_a_picture_stands_with_its_key_words(size: tuple[int, int]) -> None:
    shown = card("shown", key_words="my garden", view=View.PICTURE, picture="a.png")
    (sheet,) = made(of(shown), media={"a.png": png(*size)})[1:2]
    (picture,) = [item for item in sheet.items if isinstance(item, Picture)]
    assert picture.x + picture.width <= Paper.A4.size[0] - MARGIN + 0.1
    assert picture.width / picture.height == pytest.approx(
        picture.image.width() / picture.image.height()
    )
    assert "my garden" in sheet.text


def test_a_picture_below_a_very_long_point_is_not_lost() -> None:
    for words in range(10, 90, 4):
        long = card("shown", view=View.PICTURE, picture="a.png", point="Some words " * words)
        found = made(of(long), media={"a.png": png(30, 30)})
        assert [type(item) for sheet in found for item in sheet.items].count(Picture) == 1


def test_where_a_picture_cannot_be_read_its_description_stands() -> None:
    shown = card("shown", view=View.PICTURE, picture="a.png", picture_description="A boat")
    for media in ({}, {"a.png": b"no picture"}, {"a.png": png(20, 20)[:-30]}):
        assert "A boat" in made(of(shown), media=media)[1].text


def test_a_picture_that_would_fill_the_memory_is_not_opened() -> None:
    side = round(MOST_DOTS**0.5) + 1
    assert picture_of(png(side, side, "1")) is None


def test_what_is_seen_through_a_picture_is_white() -> None:
    image = picture_of(png(4, 4, "RGBA"))
    assert image is not None
    assert image.pixelColor(1, 1).name() == "#ffffff"


LONG_SCRIPTS = {
    "words": "word " * 900,
    "sentences": "A sentence that is short. " * 200,
    "lines": "line\n" * 300,
    "strange": f"😀 مرحبا {LONG_WORD}. " * 60,
    "one word": "x" * 3000,
    "longer than is laid out at once": "many words and no stop " * 900,
}


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("script", LONG_SCRIPTS.values(), ids=LONG_SCRIPTS.keys())
def test_a_long_card_goes_on_and_loses_no_word(script: str, count: int) -> None:
    found = made(of(card("long", script)), count=count)
    text = "\n".join(sheet.text for sheet in found)
    ours = (
        r"Long, page\s\d+|\d+ of \d+|This card goes on\.|Long|My \w+|After this: .*|"
        r"This is my last.*"
    )
    spoken = "".join(script.split())
    assert spoken in "".join(re.sub(ours, "", text).split())
    assert "This card goes on." in text


def test_a_card_that_goes_on_says_which_page_of_it_this_is() -> None:
    texts = printed(of(card("long", "Some words here. " * 120, must_say=True))).texts
    assert "Long, page 2" in texts[2].replace("\u00a0", " ")
    assert texts[2].endswith("This card goes on.")
    assert "After this: Thank you" in texts[-2]


def test_a_sentence_is_not_torn_where_it_fits_on_a_page() -> None:
    sentence = "This sentence has some words in it, and it is always found whole."
    for sheet in made(of(card("long", f"{sentence} " * 60)), count=4):
        for block in re.sub("After this: .*", "", sheet.text).splitlines():
            assert "sentence has" not in block or block == sentence


def test_nothing_stands_below_what_comes_after() -> None:
    for script in LONG_SCRIPTS.values():
        pdf = printed(of(card("long", script, must_say=True)))
        for page in range(len(pdf.sizes)):
            assert pdf.ink(page)[3] <= Paper.A4.size[1] - MARGIN + 2


def test_a_deck_without_cards_is_a_word_of_thanks() -> None:
    (text,) = printed(EMPTY).texts
    assert "Thank you for listening." in text


def test_a_card_without_words_is_still_numbered() -> None:
    texts = printed(of(Card(id="empty"))).texts
    assert "2 of 3" in texts[1]
    assert "After this: A card without words" in texts[0]


# -- the plan


def test_the_plan_has_every_card_with_its_times_and_when_to_end() -> None:
    (text,) = printed(SUPPORT, Kind.PLAN).texts
    for words in (
        "All of it takes about 10 minutes. I have 10 minutes.",
        "Begin my ending at 9:30, or before.",
        "0:00 Opening My opening 1 minute",
        "2:30 The bus story It may be left out 1½ minutes",
        "9:30 Ending My ending ½ minute",
    ):
        assert words in text


def many(count: int) -> Deck:
    cards = [card(f"point-{n}", "Some words.", must_say=n % 2 == 0) for n in range(count)]
    return Deck(title="Many", cards=tuple(cards))


@pytest.mark.parametrize("count", [12, 25, 45])
def test_the_plan_stays_on_one_page_while_it_can(count: int) -> None:
    pdf = printed(many(count), Kind.PLAN)
    assert len(pdf.sizes) == 1
    assert min(piece.points for piece in pdf.letters) >= 14 - 0.01


def test_a_very_long_plan_goes_on_and_names_every_card() -> None:
    found = made(many(500), Kind.PLAN)
    text = "\n".join(sheet.text for sheet in found)
    assert len(found) > 1
    assert all(f"Point-{number}" in text.splitlines() for number in range(500))
    assert "My plan, goes on" in text


def test_signs_without_words_are_explained() -> None:
    text = made(many(45), Kind.PLAN)[0].text
    assert "I must say it" in text.splitlines()[:6]


# -- for others


def test_the_cards_to_show_say_what_they_should() -> None:
    texts = printed(SUPPORT, Kind.SHOW_CARDS).texts
    assert len(texts) == 2
    for words in (
        "I may not recognise your face. Please tell me your name.",
        "Please give me time. I am looking for a word.",
        "Thank you. I need a rest now.",
        "Thank you. I need my lunch now.",
    ):
        assert words in " ".join(texts)


HELEN = Person(
    id="helen",
    where="We sing in the choir",
    voice="Low",
    hair="White",
    build="Tall",
    clothes="A red scarf",
    name="Helen",
    to_say="Thank her for the soup.",
    photo="helen.png",
)


def with_people(*people: Person) -> Deck:
    return SUPPORT.model_copy(update={"people": people})


def test_the_people_of_today_stand_in_large_print_with_the_photo_last() -> None:
    away = HELEN.model_copy(update={"id": "away", "name": "Mo", "today": False})
    deck = with_people(HELEN, away, Person(id="jim", name="Jim"))
    (sheet,) = made(deck, Kind.PEOPLE, media={"helen.png": png(300, 400)})
    assert sheet.text.splitlines() == [
        "People today",
        "Where we meet, or what we share: We sing in the choir",
        *("Voice: Low", "Hair: White", "Build, and how they walk: Tall"),
        *("Usual clothes: A red scarf", "Helen", "Thank her for the soup.", "Jim"),
    ]
    before = [isinstance(item, Picture) for item in sheet.items]
    assert before.index(True) == len(before) - 2
    name = next(p for p in printed(deck, Kind.PEOPLE).letters if p.points > 30)
    assert name.points == pytest.approx(32, abs=0.5)


def test_a_person_stands_whole_on_a_page() -> None:
    ten = (HELEN.model_copy(update={"id": f"p{n}", "name": f"Name{n}"}) for n in range(10))
    pages = made(with_people(*ten), Kind.PEOPLE)
    assert len(pages) > 1
    assert pages[1].text.startswith("People today, goes on\nWhere we meet")
    for page in pages:
        assert page.text.count("Voice") == page.text.count("Name") == page.text.count("soup")


def test_much_that_is_told_of_somebody_loses_no_word() -> None:
    long = HELEN.model_copy(update={"where": "word " * 900})
    assert sum(page.text.count("word") for page in made(with_people(long), Kind.PEOPLE)) == 900


def test_where_nobody_is_on_the_list_there_are_lines_to_write_on() -> None:
    (sheet,) = made(SUPPORT, Kind.PEOPLE)
    assert "Usual clothes:" in sheet.text
    assert any(isinstance(item, Rule) for item in sheet.items)


@pytest.mark.parametrize("paper", list(Paper))
def test_the_slips_ask_for_name_meeting_and_promise(paper: Paper) -> None:
    (sheet,) = made(SUPPORT, Kind.SLIPS, paper=paper)
    assert len([item for item in sheet.items if isinstance(item, Rule)]) == 4 * (1 + 2 + 3)
    (text,) = printed(SUPPORT, Kind.SLIPS, paper=paper).texts
    for words in ("Name", "How we met", "What I promised", "Support from day one"):
        assert text.count(words) == 4


@pytest.mark.parametrize("paper", list(Paper))
def test_the_organisers_sheet_is_one_page_with_lines_to_write_on(paper: Paper) -> None:
    (text,) = printed(SUPPORT, Kind.ORGANISER, paper=paper).texts
    for words in ("Please introduce me like this", "Day:", "Length: 10 minutes", "For whom:"):
        assert words in text


def test_what_the_organiser_should_know_stands_on_the_sheet() -> None:
    known = Organiser(introduce_me="Sam, who sings.", quiet_room="Room 4,\nbehind the hall.")
    fields = {"organiser": known, "audience": "Nurses", "day": date(2026, 12, 3)}
    (text,) = printed(SUPPORT.model_copy(update=fields), Kind.ORGANISER).texts
    for words in ("Sam, who sings.", "Room 4, behind the hall.", "For whom: Nurses", "2026"):
        assert words in text


def test_a_head_of_the_sheet_never_stands_alone_at_the_foot() -> None:
    for words in range(40, 400, 12):
        known = Organiser(introduce_me="word " * words, signals="sign " * words)
        found = made(of(card("a"), organiser=known), Kind.ORGANISER)
        for sheet in found:
            assert not sheet.text.splitlines()[-1].startswith(("Please introduce", "How you tell"))


def test_several_kinds_follow_each_other_in_one_pdf() -> None:
    wanted = Wanted(tuple(Kind), 4, Paper.LETTER)
    pdf = Pdf(pdf_of(sheets(Source(SUPPORT), wanted), Paper.LETTER, SUPPORT.title))
    heads = ("1 of 8", "My plan", "I may not recognise", "Name", "For the organiser")
    found = [next(n for n, text in enumerate(pdf.texts) if head in text) for head in heads]
    assert found == sorted(found)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_title_of_many_words_ends_well(kind: Kind) -> None:
    deck = SUPPORT.model_copy(update={"title": "many words " * 4000, "audience": LONG_WORD * 9})
    assert printed(deck, kind).texts
