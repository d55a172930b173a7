"""The talk in progress: where it stands, kept at every event, so that a crash loses nothing.

One small file, rewritten whole. It holds a copy of the deck as it stands on the stage: a deck that
was edited, moved or lost meanwhile goes on all the same. A file that cannot be read is put aside.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from speakaid.core.deck import Deck, Value
from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.storage import atomic, deck_file, paths, plain_json, reading

MOST_PROGRESS = 2 * deck_file.MOST_DECK


@dataclass(frozen=True, slots=True)
class TalkInProgress:
    """A talk on the stage. `state` is the session's own; `at` is seconds by the wall clock.

    `left`: the speaker left the stage, so it waits to be carried on; else it was interrupted.
    """

    deck: Deck
    deck_path: Path | None
    at: float
    state: dict[str, Any]
    left: bool = False


class ProgressFile:
    """Keeps one talk in progress. The deck's part is made once, as it never changes on stage."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.progress_file()
        self._deck: Deck | None = None
        self._written = b""

    def keep(self, talk: TalkInProgress, *, durable: bool = True) -> None:
        """Keep where the talk stands. Raises NotKept.

        Not `durable` is enough for a tick: then only a loss of power can lose it.
        """
        try:
            position = plain_json.written(_position(talk))
            content = b'{"position": %b, "talk": %b}' % (position, self._deck_part(talk.deck))
        except (ValueError, TypeError):
            raise NotKept(Reason.NOT_WRITTEN) from None
        paths.made(self._path.parent)
        atomic.write(self._path, content, durable=durable, at_once=False)

    def load(self) -> TalkInProgress | None:
        """The talk that was interrupted, if there is one. Never raises."""
        try:
            content = reading.whole(self._path, MOST_PROGRESS, SpeakAidError)
            return _talk(plain_json.parsed(content))
        except (SpeakAidError, ValueError, KeyError, TypeError, AttributeError):
            atomic.set_aside(self._path)
            return None

    def clear(self) -> None:
        """The talk is over. Raises NotKept."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble

    def _deck_part(self, deck: Deck) -> bytes:
        if deck is not self._deck:
            self._written = plain_json.written(deck_file.plain_deck(deck))
            self._deck = deck
        return self._written


class _Position(Value):
    """What changes with every event."""

    deck_path: str | None
    at: Annotated[float, Field(allow_inf_nan=False)]
    state: dict[str, Any]
    left: bool = False


def _position(talk: TalkInProgress) -> dict[str, Any]:
    path = None if talk.deck_path is None else str(talk.deck_path)
    return {"deck_path": path, "at": talk.at, "state": talk.state, "left": talk.left}


def _talk(plain: dict[str, Any]) -> TalkInProgress:
    position = _Position.model_validate(plain["position"], strict=True)
    deck = deck_file.deck_of_plain(plain["talk"])
    path = None if position.deck_path is None else Path(position.deck_path)
    return TalkInProgress(deck, path, position.at, position.state, position.left)
