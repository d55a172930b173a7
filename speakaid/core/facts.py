"""What a sensor notices, as facts with a time. What they mean is for the rules of a talk (R22).

A sensor that notices more (say, how far in the script the speaker is) adds a kind here, and the
fields that tell it, each with a default: the way from sensor to session stays the same.
"""

from dataclasses import dataclass
from enum import StrEnum


class FactKind(StrEnum):
    """What was noticed. `TOO_LOUD`: the room is so loud that silence cannot be told."""

    SPEECH = "speech"
    SILENCE = "silence"
    TOO_LOUD = "too_loud"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something noticed at a time of the sensor's clock, and for how many seconds it was so."""

    kind: FactKind
    at: float
    seconds: float = 0.0
