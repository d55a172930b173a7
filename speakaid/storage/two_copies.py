"""Another copy of a talk, in whatever form it comes: a talk, or a document with its words.

Its pictures and sounds have names that mean the same in mine: another one under a name of mine gets
a new name, and the same one under another name has the name that it has here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from speakaid.core.by_words import as_copy_of
from speakaid.core.deck import Deck
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.brought_media import new_names, renamed
from speakaid.storage.deck_file import DeckFile, encoded, kept_media, load_deck, media_names
from speakaid.storage.importers import IMPORTERS, import_file


@dataclass(frozen=True, slots=True)
class Copy:
    """What another copy says, and the pictures and sounds that it names."""

    deck: Deck
    media: Mapping[str, bytes]


class TwoCopies:
    """My talk, and another copy of it; neither file is changed."""

    def __init__(self, mine: DeckFile, theirs: Path) -> None:
        """Raises DeckUnreadable and SourceUnreadable, of theirs."""
        self.mine = mine.deck
        self._media = kept_media(mine.deck, mine.path)
        self.theirs = self._named_as_here(_read(theirs, mine.deck))

    def written(self, deck: Deck) -> bytes:
        """A talk made of both as a file, with its pictures and sounds. Raises NotKept."""
        names = media_names(deck)
        both = {**self.theirs.media, **self._media}
        return encoded(deck, {name: both[name] for name in names & both.keys()})

    def _named_as_here(self, copy: Copy) -> Copy:
        by_content = {content: name for name, content in sorted(self._media.items(), reverse=True)}
        names = {
            name: by_content[content]
            for name, content in copy.media.items()
            if content in by_content and self._media.get(name) != content
        }
        others = {name: one for name, one in copy.media.items() if name not in names}
        names |= new_names(others, self._may_have)
        media = {names.get(name, name): content for name, content in copy.media.items()}
        return Copy(renamed(copy.deck, names), media)

    def _may_have(self, name: str, content: bytes) -> bool:
        if name in self._media:
            return self._media[name] == content
        return name not in media_names(self.mine)


def is_document(path: Path) -> bool:
    """Whether a copy is a document, which is compared by words."""
    return any(path.suffix.lower() in one.suffixes for one in IMPORTERS)


def _read(path: Path, mine: Deck) -> Copy:
    if not is_document(path):
        file = load_deck(path)
        return Copy(file.deck, file.named_media())
    try:
        imported = import_file(path)
    except MemoryError:
        raise SourceUnreadable(Reason.TOO_LARGE) from None
    return Copy(as_copy_of(mine, imported.deck), imported.media)
