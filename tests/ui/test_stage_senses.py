"""Voice and microphone on the real stage, by real presses: help at once, silence at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from decks import SHORT, SUPPORT, card, deck
from person import Key, click
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from spoken_talk import BOTH, SpokenTalk, a_program, settle

from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.display import Phase, Prompt
from speakaid.core.events import Finish
from speakaid.core.facts import FactKind
from speakaid.core.listening import Hearing, Room
from speakaid.core.settings import Settings
from speakaid.core.stuck import HINTS
from speakaid.speech.sound_facts import Output, Over
from speakaid.storage import library
from speakaid.ui.giving import Given
from speakaid.ui.rehearsing import Rehearsal
from speakaid.wording.stage_marks import Mark, Sense

FIRST = "Good morning, and thank you"
SECOND = "Two years ago I was"
TWO_WORDS = deck(
    "Words",
    card(
        "garden",
        "My garden and my bicycle.",
        tricky_words=(TrickyWord(word="garden"), TrickyWord(word="bicycle", recording="b.wav")),
    ),
)
WAVE = b"RIFF\x24\0\0\0WAVEfmt "


@dataclass
class Opens:
    """Opens a talk on the stage, and closes it after the test."""

    qtbot: QtBot
    talks: list[SpokenTalk] = field(default_factory=list)

    def __call__(
        self, deck: Deck = SUPPORT, settings: Settings = BOTH, path: Path | None = None
    ) -> SpokenTalk:
        talk = a_program(self.qtbot, settings)
        self.talks.append(talk)
        talk.open(self.qtbot, deck, path)
        return talk


@pytest.fixture
def on_stage(qtbot: QtBot) -> Iterator[Opens]:
    opens = Opens(qtbot)
    yield opens
    for talk in opens.talks:
        if talk.parts.desk.giving.stage is not None:
            talk.stage.close()


# -- the voice


def test_nothing_is_begun_before_the_first_words_are_painted(qtbot: QtBot) -> None:
    talk = a_program(qtbot)
    talk.parts.desk.giving.begin(Given(SUPPORT, None, kept=False), "", None, None)
    assert (talk.sound.heard, talk.ears.listens) == ([], False)
    talk.wait_until_quiet(qtbot)
    assert (talk.sound.heard, talk.ears.listens) == (["opened"], True)
    assert talk.voice.ahead[0] == talk.display.page.first_words
    assert len(talk.voice.ahead) > len(SUPPORT.cards)
    talk.stage.close()


def test_im_stuck_says_the_first_words_at_once_and_next_is_silence(on_stage: Opens) -> None:
    talk = on_stage()
    first = talk.display.page.first_words
    talk.press(Key.Key_S)
    assert talk.voice.said == [first]
    assert talk.sound.heard[-1] == f"{first}.wav"
    talk.press(Key.Key_Space)
    assert talk.sound.heard[-1] == "silence"
    talk.press(Key.Key_S)
    assert talk.voice.said == [first, first]


def test_ticks_say_nothing_again(on_stage: Opens) -> None:
    talk = on_stage()
    talk.press(Key.Key_S)
    talk.sound.end()
    for _second in range(3):
        talk.tick()
    assert len(talk.voice.said) == 1


@pytest.mark.parametrize("which", [Key.Key_Left, Key.Key_F5, Key.Key_End], ids=lambda k: k.name)
def test_whatever_closes_the_help_is_silence(on_stage: Opens, which: Key) -> None:
    talk = on_stage()
    talk.press(Key.Key_S)
    talk.press(which)
    assert talk.sound.heard[-1] == "silence"


def test_help_that_is_still_open_after_pause_says_nothing_twice(on_stage: Opens) -> None:
    talk = on_stage()
    for which in (Key.Key_S, Key.Key_F5, Key.Key_F5):
        talk.press(which)
    assert talk.display.help is not None
    assert len(talk.voice.said) == 1


def later_help(talk: SpokenTalk) -> None:
    """*I'm stuck*, and again when the first help has been read, whatever pages it stands on."""
    for _press in range(4):
        talk.press(Key.Key_S)
        talk.go_on_for(5.0)
        if talk.display.help is not None and talk.display.help.step == HINTS:
            break


def test_words_come_one_after_the_other_and_a_persons_own_recording_first(
    on_stage: Opens,
) -> None:
    path = library.add(TWO_WORDS, {"b.wav": WAVE})
    talk = on_stage(TWO_WORDS, path=path)
    later_help(talk)
    assert talk.voice.said[-1] == "garden"
    assert talk.sound.heard[-1] == "garden.wav"
    talk.sound.begin()
    settle()
    assert talk.sound.heard[-1] == "garden.wav"
    talk.sound.end()
    settle()
    assert talk.sound.files[-1].read_bytes() == WAVE
    assert talk.voice.said[-1] == "garden"


def test_a_recording_that_is_gone_is_said_by_the_voice(on_stage: Opens) -> None:
    talk = on_stage(TWO_WORDS)
    later_help(talk)
    talk.sound.end()
    settle()
    assert talk.voice.said[-1] == "bicycle"


def test_without_a_voice_or_a_device_the_cards_go_on(on_stage: Opens) -> None:
    talk = on_stage(TWO_WORDS)
    talk.voice.alive = False
    later_help(talk)
    assert talk.display.help is not None
    assert talk.sound.files == []
    talk.voice.alive = True
    talk.press(Key.Key_Space)
    talk.press(Key.Key_S)
    talk.sound.end(Over.NOT)
    talk.press(Key.Key_Space)
    assert talk.display.help is None


def test_other_letters_cut_other_first_words_so_they_are_made_anew(
    on_stage: Opens, qtbot: QtBot
) -> None:
    talk = on_stage()
    before, lines = list(talk.voice.ahead), talk.stage.measure
    for which in (Key.Key_F5,):
        talk.press(which)
    for _step in range(4):
        click("Bigger", talk.stage)
    talk.wait_until_quiet(qtbot)
    assert talk.stage.measure != lines
    assert talk.voice.ahead != before
    assert talk.sound.heard.count("opened") > 1


# -- the microphone


def spoke_and_fell_silent(talk: SpokenTalk) -> None:
    talk.ears.hear(FactKind.SPEECH)
    settle()
    talk.silent_for(6.0)


@pytest.mark.parametrize("speaks_up", [False, True])
def test_silence_brings_the_first_words_and_the_voice_only_if_that_was_wished(
    on_stage: Opens, *, speaks_up: bool
) -> None:
    talk = on_stage(settings=BOTH.model_copy(update={"voice_says_prompts": speaks_up}))
    spoke_and_fell_silent(talk)
    assert talk.display.prompt is Prompt.FIRST_WORDS
    assert bool(talk.voice.said) is speaks_up
    talk.ears.hear(FactKind.SPEECH)
    settle()
    assert talk.display.prompt is None
    assert (talk.sound.heard[-1] == "silence") is speaks_up


def test_a_shorter_silence_than_the_speakers_patience_brings_nothing(on_stage: Opens) -> None:
    talk = on_stage(settings=BOTH.model_copy(update={"patience": 8}))
    spoke_and_fell_silent(talk)
    assert talk.display.prompt is None


def test_the_room_that_was_measured_and_the_chosen_microphone_are_used(qtbot: QtBot) -> None:
    talk = a_program(qtbot, BOTH.model_copy(update={"microphone": "lapel"}))
    room = Room(-40.0, has_voices=True)
    given = Given(SUPPORT, None, kept=False, room=room)
    talk.parts.desk.giving.begin(given, "", None, None)
    talk.wait_until_quiet(qtbot)
    assert (talk.ears.room, talk.ears.device) == (room, "lapel")
    talk.stage.close()


# -- the marks


def test_the_marks_stand_there_from_the_first_picture_on(qtbot: QtBot) -> None:
    talk = a_program(qtbot)
    talk.parts.desk.giving.begin(Given(SUPPORT, None, kept=False), "", None, None)
    assert talk.marks == (Mark.LISTENING, Mark.VOICE)
    assert talk.stage.parts.marks.isVisible()
    assert "The microphone is on." in talk.stage.parts.marks.accessibleName()
    talk.stage.close()


def test_no_microphone_and_no_device_are_a_mark_and_nothing_moves(on_stage: Opens) -> None:
    talk = on_stage()
    places = [part.geometry() for part in talk.stage.findChildren(QPushButton)]
    page = talk.display.page
    talk.ears.be(Hearing.NO_DEVICE)
    talk.sound.tell(Output(is_there=False))
    settle()
    assert talk.marks == (Mark.NOT_HEARD, Mark.NO_SOUND)
    assert "Your cards go on." in talk.stage.parts.marks.accessibleName()
    assert [part.geometry() for part in talk.stage.findChildren(QPushButton)] == places
    assert talk.display.page is page


def test_a_room_that_is_too_loud_is_a_mark(on_stage: Opens) -> None:
    talk = on_stage()
    talk.ears.hear(FactKind.TOO_LOUD)
    settle()
    assert talk.marks[0] is Mark.TOO_LOUD


def test_switched_off_nothing_is_made_and_the_page_has_all_the_room(on_stage: Opens) -> None:
    talk = on_stage(settings=Settings())
    talk.press(Key.Key_S)
    assert not talk.stage.parts.marks.isVisible()
    assert talk.marks == ()
    assert {"ear", "listening"}.isdisjoint(vars(talk.parts.desk.senses))
    spoken = on_stage()
    assert spoken.stage.parts.page.height() < talk.stage.parts.page.height()


def choose_in_pause(talk: SpokenTalk, sense: Sense) -> None:
    """Click what switches it off; on this small screen that stands behind *More*."""
    button = talk.stage.parts.pause.no_more[sense]
    for _page in range(4):
        if not button.isVisible():
            click("More", talk.stage)
    click(button.text(), talk.stage)
    settle()


def test_pause_turns_the_microphone_off_for_this_talk(on_stage: Opens) -> None:
    talk = on_stage()
    talk.press(Key.Key_F5)
    choose_in_pause(talk, Sense.MICROPHONE)
    assert not talk.ears.listens
    assert talk.marks == (Mark.VOICE,)
    talk.press(Key.Key_F5)
    spoke_and_fell_silent(talk)
    assert talk.display.prompt is None
    assert talk.display.phase is not Phase.PAUSED


def test_pause_turns_the_voice_off_for_this_talk(on_stage: Opens, qtbot: QtBot) -> None:
    talk = on_stage()
    talk.press(Key.Key_F5)
    choose_in_pause(talk, Sense.VOICE)
    assert talk.sound.heard[-1] == "shut"
    talk.press(Key.Key_S)
    assert talk.display.help is not None
    assert talk.voice.said == []
    talk.press(Key.Key_F5)
    click("Bigger", talk.stage)
    talk.wait_until_quiet(qtbot)
    assert talk.sound.heard[-1] == "shut"
    assert talk.marks == (Mark.LISTENING,)


def test_the_voice_that_was_off_speaks_again_when_it_is_switched_on(
    on_stage: Opens, qtbot: QtBot
) -> None:
    talk = on_stage()
    talk.press(Key.Key_F5)
    choose_in_pause(talk, Sense.VOICE)
    choose_in_pause(talk, Sense.VOICE)
    talk.press(Key.Key_F5)
    talk.wait_until_quiet(qtbot)
    assert talk.sound.heard[-1] == "opened"
    talk.press(Key.Key_S)
    assert talk.voice.said == [FIRST]


@pytest.mark.parametrize("sense", list(Sense))
def test_what_is_off_for_this_talk_stays_off_when_it_is_left_and_carried_on(
    on_stage: Opens, qtbot: QtBot, sense: Sense
) -> None:
    talk = on_stage(path=library.add(SUPPORT))
    talk.press(Key.Key_F5)
    choose_in_pause(talk, sense)
    talk.stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert talk.parts.desk.giving.carry_on()
    talk.wait_until_quiet(qtbot)
    other = Mark.VOICE if sense is Sense.MICROPHONE else Mark.LISTENING
    assert talk.marks == (other,)
    assert talk.ears.listens is (sense is Sense.VOICE)
    assert talk.display.phase is Phase.PAUSED, "where it was left"
    choose_in_pause(talk, sense)
    assert set(talk.marks) == {Mark.LISTENING, Mark.VOICE}, "and it can be switched on again"
    assert talk.ears.listens
    talk.stage.close()
    talk.open(qtbot, SHORT)
    assert talk.ears.listens, "another talk begins with what is switched on"


# -- from one talk to the next


def test_leaving_the_stage_is_silence_and_no_microphone(on_stage: Opens) -> None:
    talk = on_stage()
    talk.press(Key.Key_S)
    talk.stage.close()
    assert talk.sound.heard[-2:] == ["silence", "shut"]
    assert not talk.ears.listens
    talk.ears.hear(FactKind.SILENCE, 60.0)
    talk.sound.end()
    settle()


def test_when_the_talk_is_done_nobody_listens_though_its_stage_still_stands(
    on_stage: Opens, qtbot: QtBot
) -> None:
    talk = on_stage()
    talk.press(Key.Key_S)
    talk.stage.happened.emit(Finish())
    talk.wait_until_quiet(qtbot)
    assert talk.display.phase is Phase.FINISHED
    assert not talk.ears.listens
    assert talk.sound.heard[-2:] == ["silence", "shut"]


def test_a_second_talk_has_its_voice_too(on_stage: Opens, qtbot: QtBot) -> None:
    talk = on_stage()
    talk.press(Key.Key_S)
    talk.stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    talk.open(qtbot, SHORT)
    talk.press(Key.Key_S)
    talk.ears.hear(FactKind.TOO_LOUD)
    talk.sound.tell(Output(is_there=False))
    settle()
    assert talk.marks == (Mark.TOO_LOUD, Mark.NO_SOUND)
    assert talk.voice.said[-1] == talk.display.page.first_words
    assert talk.sound.heard[-1] == f"{talk.voice.said[-1]}.wav"
    assert talk.ears.listens


@pytest.mark.parametrize("way", ["try it", "run-through"])
def test_the_voice_is_there_wherever_the_stage_is(qtbot: QtBot, way: str) -> None:
    talk = a_program(qtbot)
    giving = talk.parts.desk.giving
    if way == "try it":
        giving.try_it(SUPPORT, "")
    else:
        giving.rehearse(Rehearsal(SUPPORT, library.add(SUPPORT)), "")
    talk.wait_until_quiet(qtbot)
    talk.press(Key.Key_S)
    assert talk.voice.said == [talk.display.page.first_words]
    assert talk.ears.listens
    talk.stage.close()


def test_the_end_of_the_program_closes_all_that_was_made(on_stage: Opens) -> None:
    talk = on_stage()
    talk.press(Key.Key_S)
    talk.stage.close()
    talk.parts.desk.senses.close()
    assert (talk.voice.closed, talk.sound.closed, talk.ears.closed) == (True, True, True)
