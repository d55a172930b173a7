"""The few decks that all tests use, by their titles."""

from speakaid.core.deck import Card, CardKind, Deck, TrickyWord

OPENING = """Good morning, and thank you for having me. I have Mild Cognitive Impairment.
Sometimes a word goes missing. If I stop, please wait with me. It usually comes."""
BEGAN = """Two years ago I was told my diagnosis in a room with no window. I was given a leaflet
and a handshake. Then I went home on the bus, and that was the whole of my support."""
BUS = """On that bus I rode past my stop three times. The driver noticed. He did not ask what was
wrong with me. He asked where I would like to be. I have thought about that question ever since."""
FACES = """Two things changed for me. Words hide. And faces have become strangers: the name for
that is prosopagnosia. So if I look at you as though we have never met, tell me your name. I will
be glad of it."""
CHOIR = """I joined a choir that nobody has to audition for. We sing badly, and on Tuesdays.
Nobody there has ever asked me what year it is."""
MISSING = """For a broken hip there is a pathway: a date, a person, a telephone number. After my
diagnosis there was none of these. I am asking for three things. One named person. One telephone
number that is answered. One visit in the first month."""
ABOUT_US = """Please do not design it for us. Design it with us. We are not short of time, and we
are not short of ideas."""
ENDING = "So here is my ending. Ask us where we would like to be. Thank you."

PROSOPAGNOSIA = TrickyWord(
    word="prosopagnosia", meaning="not knowing faces", letters="pro-so", sounds_like="pro so pag"
)
HOLDING = ("Please wait with me. It will come.", "I know what I want to say.")


def card(id_: str, script: str = "", point: str = "", **fields: object) -> Card:
    """A card whose script is one line, so that only full stops end its sentences."""
    values = {"id": id_, "point": point, "script": " ".join(script.split()), **fields}
    return Card.model_validate(values)


def deck(title: str, *cards: Card, **fields: object) -> Deck:
    """A deck of these cards."""
    values = {"id": "deck", "title": title, "cards": cards, **fields}
    return Deck.model_validate(values)


OPENING_CARD = card("opening", OPENING, "Opening", kind=CardKind.OPENING, planned_seconds=60)
ENDING_CARD = card("ending", ENDING, "Ending", kind=CardKind.CLOSING, planned_seconds=30)
POINTS = (
    card("began", BEGAN, "How it began", must_say=True, planned_seconds=90),
    card("bus", BUS, "The bus story", may_be_left_out=True, planned_seconds=90, kind="story"),
    card(
        "faces",
        FACES,
        "Words and faces",
        must_say=True,
        planned_seconds=90,
        tricky_words=(PROSOPAGNOSIA,),
    ),
    card("choir", CHOIR, "The choir", may_be_left_out=True, planned_seconds=60, kind="story"),
    card("missing", MISSING, "What is missing", must_say=True, planned_seconds=120),
    card("about", ABOUT_US, "Nothing about us without us", must_say=True, planned_seconds=60),
)

SUPPORT = deck(
    "Support from day one",
    *(OPENING_CARD, *POINTS, ENDING_CARD),
    slot_seconds=600,
    holding_sentences=HOLDING,
)
NO_ENDING = deck("No ending", OPENING_CARD, *POINTS[:3])
NO_MUST_SAY = deck(
    "No must-say",
    OPENING_CARD,
    *(point.model_copy(update={"must_say": False}) for point in POINTS),
    ENDING_CARD,
)
ALL_MUST_SAY = deck(
    "All must-say",
    OPENING_CARD,
    *(point.model_copy(update={"must_say": True}) for point in POINTS),
    ENDING_CARD,
)
SHORT = deck(
    "Three lines",
    card("hello", "Good morning, everyone. I am Sam.", "Hello", kind="opening"),
    card("wish", "I wish for one thing. Ask me.", "My wish", must_say=True),
    card("bye", "That is all. Thank you.", "Goodbye", kind="closing"),
)
SINGLE = deck("A single card", card("only", "Welcome, all of you. Enjoy the day.", "Welcome"))
EMPTY = deck("An empty deck")

KEY_WORDS = deck(
    "Key words", card("bus", "I took the bus to the last stop.", "The bus", key_words="bus; stop")
)
GARDEN = deck(
    "The garden",
    card("hello", "Good morning. I am Sam.", "Hello", kind="opening"),
    card(
        "garden",
        "Stephanie and I have a garden. It has rhubarb.",
        "The garden",
        tricky_words=(
            TrickyWord(word="Stephanie", recording="stephanie.flac"),
            TrickyWord(word="rhubarb", sounds_like="roo-barb"),
            TrickyWord(word="bus"),
        ),
    ),
    card("minute", "Now let us be silent for a minute.", "A minute of silence", pause_here=True),
    card("bye", "That is all. Thank you.", "Goodbye", kind="closing"),
)
_ALL = (SUPPORT, NO_ENDING, NO_MUST_SAY, ALL_MUST_SAY, SHORT, SINGLE, EMPTY, KEY_WORDS, GARDEN)
DECKS = {each.title: each for each in _ALL}
