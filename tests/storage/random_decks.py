"""Random talks, with all that a document could stumble over: marks, labels, letters of any kind."""

from datetime import date

from hypothesis import strategies as st

from speakaid.core.about import About
from speakaid.core.authors import SOMEBODY, SPEAKER, helper
from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord, View
from speakaid.core.people import Person
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    TalkSuggestion,
)
from speakaid.storage import labels

MARKS_OF_MARKDOWN = (
    "#", "## ", "#tag", "-", "- ", "--", "---", "- - -", "+ ", "* ", "**", "_", "__", "===", "=",
    "1. ", "2)", "> ", ">", "`", "```", "~~", "~~~", "|", "|---|", "[", "]", "](x.y)", "![", "<b>",
    "<!--", "<the mayor>", "</", "&amp;", "&", "&#65;", "\\", "\\\\", "\\n", "---\ntitle: x\n---\n",
    "snake_case", "https://a.b", "a@b.c",
)  # fmt: skip
MARKS_OF_HEADINGS = (
    "!", "? ", "! ", "(1:30)", " (1:30)", "(0:00)", "Must say: ", "must-say – ",
    "May be left out: ", ":", "Opening", "Ending", "x" * 130,
    "one two three four five six seven eight nine ten ",
)  # fmt: skip
SPACES = (
    "    ", "\t", "  ", "\n", "\n\n", "\n \n", "\r\n", "\x0b", "\x0c", "\x1f", "\x85", "\u2028",
    "\u200b", "\ufeff", "\xa0", "\xad",
)  # fmt: skip
LETTERS = (
    "\x00", "\x07", "\x1b", "\x7f", "\ufffe", "\ufdd0", "\u202e", "صباح الخير", "שלום", "👩🏽‍⚕️",
    "e\u0301", "“", "”", "a", "b", "The bus.", "word", "Σ", "ı",
)  # fmt: skip
OURS = (
    *(f"{label}: " for label in (*labels.OF_DECK, *labels.OF_CARD, *labels.OF_TRICKY)),
    *(labels.SIGNATURE, labels.UNNAMED, labels.PAUSE, labels.BETWEEN),
)
NASTY = (*MARKS_OF_MARKDOWN, *MARKS_OF_HEADINGS, *SPACES, *LETTERS, *OURS)

pieces = st.sampled_from(NASTY) | st.text(max_size=6)
texts = st.lists(pieces, max_size=7).map("".join)
seconds = (
    st.none()
    | st.integers(1, 86_400).map(float)
    | st.floats(0.001, 86_400, allow_nan=False).map(lambda number: round(number, 3))
)
tricky_words = st.builds(TrickyWord, word=texts, meaning=texts, letters=texts, sounds_like=texts)
cards = st.builds(
    Card,
    kind=st.sampled_from(CardKind),
    point=texts,
    script=texts,
    key_words=texts,
    view=st.sampled_from(View),
    picture_description=texts,
    must_say=st.booleans(),
    may_be_left_out=st.booleans(),
    planned_seconds=seconds,
    pause_here=st.booleans(),
    tricky_words=st.lists(tricky_words, max_size=2).map(tuple),
    notes=texts,
    authors=st.lists(st.sampled_from((SPEAKER, SOMEBODY, helper("Anna"))), max_size=2).map(tuple),
    agreed=st.booleans(),
)
people = st.builds(
    Person,
    where=texts,
    voice=texts,
    hair=texts,
    build=texts,
    clothes=texts,
    name=texts,
    to_say=texts,
    today=st.booleans(),
)
about = st.builds(About, title=texts, slot_seconds=seconds)
ideas = st.one_of(
    st.builds(EditSuggestion, mine=cards, theirs=cards),
    st.builds(AddSuggestion, theirs=cards),
    st.builds(RemoveSuggestion, mine=cards),
    st.builds(MoveSuggestion, card=st.sampled_from(("a", "b"))),
    st.builds(TalkSuggestion, field=st.just("title"), mine=about, theirs=about),
    st.builds(PersonSuggestion, mine=st.none() | people, theirs=st.none() | people),
)
proposals = st.builds(
    Proposal,
    by=st.sampled_from((SOMEBODY, SPEAKER, helper("Anna"), helper("Ben"))),
    order=st.lists(st.sampled_from(("a", "b")), max_size=3).map(tuple),
    suggestions=st.lists(ideas, max_size=2).map(tuple),
)
decks = st.builds(
    Deck,
    title=texts,
    cards=st.lists(cards, min_size=1, max_size=4).map(tuple),
    slot_seconds=seconds,
    audience=texts,
    day=st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    organiser=st.builds(Organiser, introduce_me=texts, signals=texts, slides=texts),
    holding_sentences=st.lists(texts, max_size=3).map(tuple),
    question_sentences=st.lists(texts, max_size=2).map(tuple),
    people=st.lists(people, max_size=2).map(tuple),
    ready=st.booleans(),
    locked=st.booleans(),
    proposals=st.lists(proposals, max_size=2, unique_by=lambda one: one.by).map(tuple),
)
