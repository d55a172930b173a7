"""A word that hid while it was practised becomes one for which help is kept."""

from pathlib import Path

from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.edits import with_card
from speakaid.core.practice.items import own_cards, said_of
from speakaid.core.talk import Talk
from speakaid.core.tricky import stands_in
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile


def keep_help(path: Path, word: str) -> Deck:
    """The talk with this word among those the speaker wants help with, kept as one step.

    The help itself is theirs to write. Raises DeckUnreadable and NotKept.
    """
    file = DraftFile(load_deck(path))
    deck = file.draft().deck
    cards = own_cards(Talk(deck))
    card = next((card for card in cards if stands_in(word, said_of(card))), None)
    if card is None:
        return deck
    words = (*card.tricky_words, TrickyWord(word=word))
    after = with_card(deck, card.id, tricky_words=words)
    file.keep_step(after)
    return after
