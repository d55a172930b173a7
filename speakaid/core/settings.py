"""Every setting, declared once: its default, its limits, and the words the form shows for it.

A value that is out of its limits falls back to its default; `Settings.mended` tells which did.
"""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, ValidationError

from speakaid.core.authors import LONGEST_NAME, MOST_AUTHORS
from speakaid.core.deck import Value
from speakaid.core.hints import HintKind
from speakaid.core.practice.help_kinds import USUAL_ORDER, OfferedHelp
from speakaid.i18n import N_

Wait = Annotated[int, Field(ge=2, le=120)]
"""Seconds."""


class Theme(StrEnum):
    """Light words on dark, or dark words on pale."""

    PALE = "pale"
    DARK = "dark"


class TimeShown(StrEnum):
    """How the time stands on the stage (R16)."""

    WORDS = "words"
    FIGURES = "figures"
    HIDDEN = "hidden"


class FontChoice(StrEnum):
    """The letters: one of ours, or the system's own."""

    ATKINSON = "atkinson"
    LEXEND = "lexend"
    SYSTEM = "system"


class Settings(Value):
    """What a speaker can choose. Nothing in here is ever sent anywhere."""

    theme: Theme = Field(
        Theme.PALE,
        title=N_("Pale or dark"),
        description=N_("Dark words on a pale ground, or pale words on a dark ground."),
    )
    font: FontChoice = Field(
        FontChoice.ATKINSON,
        title=N_("Letters"),
        description=N_("The shape of the letters, on every screen."),
    )
    distance_cm: Annotated[int, Field(ge=40, le=600)] = Field(
        100,
        title=N_("How far you stand from the screen"),
        description=N_("In centimetres. The letters on the stage follow from it."),
    )
    letter_size: Annotated[float, Field(ge=0.5, le=3.0)] = Field(
        1.0,
        title=N_("Size of the letters on the stage"),
        description=N_("100 % reads well at your distance."),
    )
    time_shown: TimeShown = Field(
        TimeShown.WORDS,
        title=N_("The time on the stage"),
        description=N_("In words, in minutes, or not at all."),
    )
    prompt_next_point: bool = Field(
        True,
        title=N_("Tell me when I stay long on one card"),
        description=N_("One calm line names the next point. It comes once a card."),
    )
    reduce_motion: bool = Field(
        False,
        title=N_("Nothing may move on the screen"),
        description=N_("With “No”, one line under your words comes up slowly, once."),
    )
    same_key_guard_ms: Annotated[int, Field(ge=0, le=2000)] = Field(
        400,
        title=N_("A key pressed twice counts once"),
        description=N_("How long after the first press. At 0 s every press counts."),
    )
    words_a_minute: Annotated[int, Field(ge=30, le=180)] = Field(
        90,
        title=N_("My pace"),
        description=N_("Words a minute. It tells how long a talk takes, and moves “Read with me”."),
    )
    stage_screen: str = Field(
        "",
        title=N_("Screen for my words"),
        description=N_("Asked before each talk."),
    )
    dots_per_cm: Annotated[float, Field(ge=0, le=400)] = Field(
        0.0,
        title=N_("True size of this screen"),
        description=N_("Dots in a centimetre, from matching a bank card. 0 asks the screen."),
    )
    taught_keys: dict[str, str] = Field(
        default_factory=dict,
        title=N_("Buttons I have taught"),
        description=N_("Which button of a clicker does what."),
    )
    helpers: Annotated[
        tuple[Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)], ...],
        Field(max_length=MOST_AUTHORS),
    ] = Field(
        (),
        title=N_("Who helps me with my talks"),
        description=N_("These names are offered when SpeakAid asks who is typing."),
    )
    hints_off: tuple[HintKind, ...] = Field(
        (),
        title=N_("Hints that are turned off"),
        description=N_("While you write, these hints do not come."),
    )

    voice: bool = Field(
        False,
        title=N_("A voice in my ear"),
        description=N_("It says your first words when you press “I’m stuck”, and reads with you."),
    )
    voice_name: Annotated[str, Field(max_length=300)] = Field(
        "",
        title=N_("Which voice"),
        description=N_("Press one to hear it."),
    )
    voice_rate: Annotated[int, Field(ge=80, le=180)] = Field(
        145,
        title=N_("How fast it speaks"),
        description=N_("Words a minute. Slow speech is often easier to follow."),
    )
    voice_volume: Annotated[int, Field(ge=10, le=100)] = Field(
        80,
        title=N_("How loud it is"),
        description=N_("Your computer has its own loudness too."),
    )
    voice_output: Annotated[str, Field(max_length=300)] = Field(
        "",
        title=N_("Where it is heard"),
        description=N_("Choose your earpiece, so that nobody else hears it."),
    )
    voice_says_prompts: bool = Field(
        False,
        title=N_("It speaks up when I am silent"),
        description=N_("Needs the microphone. With “No”, your first words only stand out."),
    )
    listening: bool = Field(
        False,
        title=N_("Notice when I am silent"),
        description=N_("Your first words then stand out on the stage. Nothing is kept or sent."),
    )
    patience: Annotated[int, Field(ge=3, le=30)] = Field(
        8,
        title=N_("How long I may be silent"),
        description=N_("After so many seconds your first words stand out."),
    )
    microphone: Annotated[str, Field(max_length=300)] = Field(
        "",
        title=N_("Which microphone"),
        description=N_("One that is near you hears you best."),
    )

    practice_minutes: Annotated[int, Field(ge=0, le=60)] = Field(
        20,
        title=N_("How long I practise"),
        description=N_("After this time a sitting ends. Or it goes on until you stop."),
    )
    practice_order: tuple[OfferedHelp, ...] = Field(
        USUAL_ORDER,
        title=N_("Which help comes first"),
        description=N_("For words I want help with. The whole word always comes last."),
    )
    practice_help_comes: bool = Field(
        True,
        title=N_("Help comes by itself"),
        description=N_("With “No”, help comes when you ask for it."),
    )
    practice_waits: tuple[Wait, Wait, Wait] = Field(
        (8, 14, 20),
        title=N_("When help comes"),
        description=N_("After so many seconds."),
    )
    practice_history: bool = Field(
        False,
        title=N_("Keep what I practised"),
        description=N_(
            "What you practised, the day, the help, how long it took, and how you felt."
        ),
    )
    practice_questions: bool = Field(
        False,
        title=N_("Ask me how I feel about the talk"),
        description=N_("Two short questions after a sitting."),
    )

    @classmethod
    def mended(cls, values: dict[str, Any]) -> tuple["Settings", tuple[str, ...]]:
        """Settings from a file's values, and the names of those that had to fall back."""
        known = {name: value for name, value in values.items() if name in cls.model_fields}
        try:
            return cls.model_validate(known), ()
        except ValidationError as found:
            bad = tuple(sorted({str(mistake["loc"][0]) for mistake in found.errors()}))
        return cls.model_validate({k: v for k, v in known.items() if k not in bad}), bad
