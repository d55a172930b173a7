"""What can happen while somebody practises. Every event comes with a time, as in a talk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """The sitting begins, or goes on where it stopped."""


@dataclass(frozen=True, slots=True)
class Said:
    """I said it."""


@dataclass(frozen=True, slots=True)
class MoreHelp:
    """Help me more; with the place of one word, that word alone."""

    word: int | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """Go on, said or not."""


@dataclass(frozen=True, slots=True)
class Back:
    """As it was before the last press."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Time stands still, and goes on at the next press of it."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; nothing else has happened."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop for now: `Start` goes on here."""


@dataclass(frozen=True, slots=True)
class Enough:
    """I have had enough: it ends at once."""


@dataclass(frozen=True, slots=True)
class Voiced:
    """A voice has begun to read what stands there: when it says each word, in seconds from now.

    It may begin in the midst: words that were said before have times below 0.
    """

    times: tuple[float, ...]


Event = Start | Said | MoreHelp | Next | Back | Pause | Tick | Stop | Enough | Voiced
