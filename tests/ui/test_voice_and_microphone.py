"""Voice and microphone: a voice is chosen by hearing it, a microphone is tried in words."""

from collections.abc import Iterator

import pytest
from fake_ear import (
    ENGLISH,
    HEADSET,
    LOUDSPEAKER,
    FakeEars,
    FakeSound,
    FakeVoice,
    some_senses,
)  # fmt: skip
from person import Unhurried, button_that_says, click, key, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import button, press, problems, texts

from speakaid.app import Parts, put_together
from speakaid.core.facts import FactKind
from speakaid.core.listening import Hearing
from speakaid.core.settings import Settings
from speakaid.speech.devices import Device
from speakaid.speech.sound_facts import Devices, Output, Over
from speakaid.speech.utterance import VoiceName
from speakaid.storage.settings_file import load_settings
from speakaid.ui.ears.ears_screen import EarsScreen
from speakaid.wording import ears as say

Key = Qt.Key
MICROPHONE = Device("lapel", "Lapel microphone", is_default=True)
SCOTTISH = VoiceName("gmw/en-sc", "English (Scotland)", ("en-gb-scotland",))
FRENCH = VoiceName("roa/fr", "French", ("fr",))
MANY = tuple(VoiceName(f"xx/{n}", f"Voice {n}", ("xx",)) for n in range(30))


class Around:
    """The program, a person in front of it, and what it is heard with."""

    def __init__(self, parts: Parts, heard: tuple[FakeVoice, FakeSound, FakeEars]) -> None:
        self.parts = parts
        self.voice, self.sound, self.ears = heard
        self.is_installed = True
        self.voice.names = (FRENCH, ENGLISH, SCOTTISH)
        self.sound.found = Devices((HEADSET, LOUDSPEAKER), (MICROPHONE,))
        parts.desk.ears._is_installed = lambda: self.is_installed
        parts.window.show()
        click("Settings", parts.window)
        click("Voice and microphone", parts.window)
        QApplication.processEvents()

    @property
    def screen(self) -> EarsScreen:
        return self.parts.desk.ears.screen

    @property
    def settings(self) -> Settings:
        """As they are kept."""
        return load_settings()[0]

    @property
    def notice(self) -> str:
        QApplication.processEvents()
        shown = self.screen.notice
        return texts(shown)[0] if shown.isVisible() else ""

    @property
    def noticed(self) -> str:
        QApplication.processEvents()
        return self.screen.trying.noticed.text()

    def answer(self, name: str, word: str) -> None:
        press(self.screen.fields[name], word)
        QApplication.processEvents()

    def words(self, name: str) -> list[str]:
        """The cards of a setting, in their order."""
        return [card.text() for card in self.screen.fields[name].cards.values()]  # type: ignore[attr-defined]


@pytest.fixture
def around(qtbot: QtBot) -> Iterator[Around]:
    senses, *heard = some_senses()
    parts = put_together(Unhurried(), senses)
    qtbot.addWidget(parts.window)
    yield Around(parts, tuple(heard))  # type: ignore[arg-type]
    parts.desk.senses.close()


@pytest.fixture
def with_voice(around: Around) -> Around:
    around.answer("voice", "Yes")
    return around


@pytest.fixture
def listening(around: Around) -> Around:
    around.answer("listening", "Yes")
    return around


# -- what is there


def test_while_both_are_off_nothing_is_asked_of_the_computer(around: Around) -> None:
    assert around.voice.utterances == []
    assert around.sound.used == []
    assert not around.ears.listens
    assert not around.screen.fields["voice_rate"].isVisible()
    assert not around.screen.fields["patience"].isVisible()
    assert problems(around.screen) == []


def test_every_setting_of_voice_and_microphone_is_here_and_not_in_settings(around: Around) -> None:
    begins = ("voice", "listening", "patience", "microphone")
    declared = {name for name in Settings.model_fields if name.startswith(begins)}
    assert set(around.screen.fields) == declared
    assert not declared & set(around.parts.desk.settings.fields)


def test_it_is_reached_from_how_i_like_to_practise_too(around: Around) -> None:
    parts = around.parts
    parts.desk.go_home()
    parts.desk.working.practising._to_likes()
    click("Voice and microphone", parts.window)
    assert parts.window.currentWidget() is around.screen
    around.answer("voice", "Yes")
    click("Back", parts.window)
    assert parts.window.currentWidget() is parts.desk.working.practising.likes
    press(parts.desk.working.practising.likes.fields["practice_questions"], "Yes")
    assert around.settings.voice


def test_what_was_chosen_here_is_not_undone_by_the_next_choice_in_settings(
    with_voice: Around,
) -> None:
    click("Back", with_voice.parts.window)
    press(with_voice.parts.desk.settings.fields["reduce_motion"], "Yes")
    assert with_voice.settings == Settings(voice=True, reduce_motion=True)


# -- a voice


def test_voices_of_my_language_come_first(with_voice: Around) -> None:
    assert with_voice.words("voice_name") == [
        "The usual voice", "English", "English (Scotland)", "French"
    ]  # fmt: skip


def test_a_natural_voice_that_somebody_installed_comes_before_the_others(around: Around) -> None:
    natural = VoiceName("piper:joe.onnx", "Joe", ("en-us",))
    around.voice.names = (FRENCH, ENGLISH, natural)
    around.answer("voice", "Yes")
    assert around.words("voice_name") == ["The usual voice", "Joe", "English", "French"]


def test_a_voice_is_heard_by_pressing_it_and_is_chosen_by_that(with_voice: Around) -> None:
    with_voice.answer("voice_name", "English (Scotland)")
    (said,) = with_voice.voice.utterances
    assert (said.text, said.voice) == (say.SAMPLE, SCOTTISH.id)
    assert with_voice.sound.heard[-1] == f"{say.SAMPLE}.wav"
    assert with_voice.settings.voice_name == SCOTTISH.id


def test_the_chosen_voice_is_heard_again_when_it_is_pressed_again(with_voice: Around) -> None:
    with_voice.answer("voice_name", "English")
    with_voice.answer("voice_name", "English")
    assert [said.voice for said in with_voice.voice.utterances] == [ENGLISH.id, ENGLISH.id]


def test_a_screen_reader_that_ticks_a_choice_chooses_it(around: Around) -> None:
    around.screen.voice.cards[True].toggle()  # what its action does
    QApplication.processEvents()
    around.screen.voices.cards[SCOTTISH.id].toggle()
    assert around.settings.voice_name == SCOTTISH.id
    assert [said.voice for said in around.voice.utterances] == [SCOTTISH.id]


def test_voices_are_gone_through_with_the_arrows(with_voice: Around) -> None:
    with_voice.screen.voices.cards[""].setFocus()
    for _press in range(2):
        QTest.keyClick(with_voice.parts.window.focusWidget(), Key.Key_Right)
    assert [said.voice for said in with_voice.voice.utterances] == [ENGLISH.id, SCOTTISH.id]


def test_a_few_voices_at_first_and_more_at_a_press(around: Around) -> None:
    around.voice.names = (*MANY, ENGLISH)
    around.answer("voice", "Yes")
    assert around.words("voice_name")[:3] == ["The usual voice", "English", "Voice 0"]
    few = len(around.words("voice_name"))
    more = button_that_says("Show more voices", around.parts.window)
    more.setFocus()
    key(around.parts.window, Key.Key_Return)
    assert len(around.words("voice_name")) == few + 12
    assert around.parts.window.focusWidget() is around.screen.voices.cards["xx/4"]
    press(around.screen, "Show more voices")
    press(around.screen, "Show more voices")
    assert not around.screen.voices.more.isVisible()


def test_the_chosen_voice_is_always_among_them(around: Around) -> None:
    around.voice.names = MANY
    around.parts.desk._use_settings(Settings(voice=True, voice_name="xx/29"))
    around.parts.desk._to_ears()
    QApplication.processEvents()
    around.screen.look_wanted.emit()
    QApplication.processEvents()
    assert around.screen.voices.cards["xx/29"].isChecked()


def test_the_output_is_ready_before_anything_is_to_be_heard(with_voice: Around) -> None:
    assert with_voice.sound.heard == ["opened"]


def test_another_pace_is_heard_only_when_it_is_asked_for(with_voice: Around) -> None:
    press(with_voice.screen.fields["voice_rate"], "More")
    press(with_voice.screen.fields["voice_volume"], "Less")
    assert with_voice.voice.utterances == []
    click("Hear it", with_voice.parts.window)
    assert with_voice.voice.utterances[-1].rate == 150
    assert with_voice.settings.voice_volume == 70


def test_enter_lets_it_be_heard_only_while_there_is_a_voice(around: Around) -> None:
    key(around.parts.window, Key.Key_Return)
    assert around.voice.utterances == []


def test_it_can_be_heard_by_a_finger(with_voice: Around) -> None:
    tap("Hear it", with_voice.parts.window)
    assert with_voice.voice.said == [say.SAMPLE]


def test_switched_off_all_that_was_kept_goes_and_it_is_said(with_voice: Around) -> None:
    said: list[str] = []
    with_voice.screen.voice.announcer.announced.connect(lambda words, _urgent: said.append(words))
    click("Hear it", with_voice.parts.window)
    with_voice.answer("voice", "No")
    assert with_voice.voice.forgot_all
    assert (with_voice.voice.closed, with_voice.sound.closed) == (True, True)
    assert said == [say.VOICE_OFF]
    assert say.VOICE_OFF in texts(with_voice.screen)
    click("Back", with_voice.parts.window)
    click("Voice and microphone", with_voice.parts.window)
    assert say.VOICE_OFF not in texts(with_voice.screen)


def test_when_the_screen_is_left_it_is_silent(with_voice: Around) -> None:
    click("Hear it", with_voice.parts.window)
    key(with_voice.parts.window, Key.Key_Escape)
    assert with_voice.sound.heard[-2:] == ["silence", "shut"]


# -- where it is heard


def test_devices_by_their_names_the_computers_own_choice_first(with_voice: Around) -> None:
    cards = with_voice.screen.outs.cards
    assert with_voice.words("voice_output") == [say.USUAL, "USB headset", "HDMI monitor"]
    assert cards[""].about == "Now: USB headset"


@pytest.mark.parametrize(
    ("usual", "chosen", "warns"),
    [
        (HEADSET, say.USUAL, False),
        (Device("card", "Sound card", is_default=True), say.USUAL, True),
        (HEADSET, "HDMI monitor", True),
        (HEADSET, "USB headset", False),
    ],
)
def test_who_else_would_hear_it_is_said(
    around: Around, usual: Device, chosen: str, warns: bool
) -> None:
    others = (HEADSET, LOUDSPEAKER) if usual is HEADSET else (usual,)
    around.sound.found = Devices(others, ())
    around.answer("voice", "Yes")
    around.answer("voice_output", chosen)
    assert (say.FOR_THE_ROOM in texts(around.screen.outs)) is warns


def test_a_device_that_was_chosen_and_is_not_there_stays_chosen(around: Around) -> None:
    around.parts.desk._use_settings(Settings(voice=True, voice_output="pulled out"))
    around.parts.desk._to_ears()
    around.screen.look_wanted.emit()
    QApplication.processEvents()
    card = around.screen.outs.cards["pulled out"]
    assert card.isChecked()
    assert (card.text(), card.about) == (say.NOT_THERE, say.NOT_THERE_NOW)


def test_what_is_plugged_in_is_seen_at_a_press_and_the_focus_stays(with_voice: Around) -> None:
    with_voice.screen.outs.cards["headset"].setFocus()
    with_voice.sound.found = Devices((HEADSET, LOUDSPEAKER, Device("new", "Earbuds")), ())
    press(with_voice.screen.outs, "Look again")
    QApplication.processEvents()
    assert "Earbuds" in with_voice.words("voice_output")
    with_voice.sound.found = Devices((HEADSET,), ())
    with_voice.screen.outs.cards["new"].setFocus()
    with_voice.parts.desk.senses.ear.output_changed.emit(Output(is_there=True))
    QApplication.processEvents()
    assert with_voice.words("voice_output") == [say.USUAL, "USB headset"]
    assert with_voice.parts.window.focusWidget() is with_voice.screen.outs.cards[""]


def test_what_changes_while_nobody_looks_is_not_looked_for(with_voice: Around) -> None:
    click("Back", with_voice.parts.window)
    with_voice.voice.names = ()
    with_voice.parts.desk.senses.ear.output_changed.emit(Output(is_there=True))
    QApplication.processEvents()
    assert "English" in with_voice.words("voice_name")


# -- nothing to be heard


def test_no_voice_no_sound_no_microphone_are_one_sentence_each(around: Around) -> None:
    around.voice.names, around.sound.found = (), Devices()
    around.answer("voice", "Yes")
    around.answer("listening", "Yes")
    shown = texts(around.screen)
    assert {say.NO_VOICE, say.NO_SOUND, say.NO_MICROPHONE} <= set(shown)
    assert around.words("voice_output") == []
    assert problems(around.screen) == []


def test_a_voice_that_is_not_heard_is_one_sentence(with_voice: Around) -> None:
    with_voice.voice.alive = False
    click("Hear it", with_voice.parts.window)
    assert with_voice.notice == say.NO_VOICE
    with_voice.voice.alive = True
    click("Hear it", with_voice.parts.window)
    assert with_voice.notice == ""
    with_voice.sound.tell(Output(is_there=False))
    with_voice.sound.end(Over.NOT)
    assert with_voice.notice == say.NO_SOUND
    with_voice.answer("voice_name", "English")
    assert with_voice.notice == ""


def test_that_there_is_no_sound_is_said_before_anybody_presses(with_voice: Around) -> None:
    with_voice.sound.tell(Output(is_there=False))
    assert with_voice.notice == say.NO_SOUND
    with_voice.sound.tell(Output(is_there=True))
    assert with_voice.notice == ""


def test_a_device_that_was_chosen_and_is_gone_is_said_to_be_gone(with_voice: Around) -> None:
    with_voice.answer("voice_output", "HDMI monitor")
    with_voice.sound.tell(Output(is_there=False))
    assert with_voice.notice == say.NO_SUCH_OUTPUT


def test_a_voice_that_is_heard_to_its_end_needs_no_words(with_voice: Around) -> None:
    click("Hear it", with_voice.parts.window)
    QApplication.processEvents()
    with_voice.sound.begin()
    with_voice.sound.end()
    assert with_voice.notice == ""


# -- a microphone


def test_how_long_i_may_be_silent_goes_by_seconds_and_never_below_three(
    listening: Around,
) -> None:
    field = listening.screen.fields["patience"]
    for _press in range(7):
        press(field, "Less")
    assert "3 seconds" in texts(field)
    assert listening.settings.patience == 3
    press(field, "More")
    assert listening.settings.patience == 4


def test_trying_says_in_words_what_is_noticed(listening: Around) -> None:
    press(listening.screen, say.TRY)
    ears = listening.ears
    assert (ears.listens, ears.device, ears.room) == (True, "", None)
    assert say.IS_ON in texts(listening.screen)
    for kind, words in (
        (FactKind.SILENCE, "It is quiet."),
        (FactKind.SPEECH, "It hears you."),
        (FactKind.TOO_LOUD, "It is loud here: silence cannot be told well."),
    ):
        ears.hear(kind, seconds=2.0)
        assert listening.noticed == words


def test_what_goes_on_is_heard_once(listening: Around) -> None:
    said: list[str] = []
    press(listening.screen, say.TRY)
    listening.screen.trying.announcer.announced.connect(lambda words, _urgent: said.append(words))
    for seconds in range(4):
        listening.ears.hear(FactKind.SILENCE, seconds)
    assert listening.noticed == "It is quiet."
    assert said == ["It is quiet."]


def test_the_microphone_is_off_after_stop_and_after_its_time(listening: Around) -> None:
    press(listening.screen, say.TRY)
    press(listening.screen.trying, say.STOP)
    assert not listening.ears.listens
    assert say.IS_OFF in texts(listening.screen)
    press(listening.screen, say.TRY)
    assert listening.ears.listens
    listening.parts.desk.ears.trying.clock.timeout.emit()
    assert not listening.ears.listens
    assert button(listening.screen, say.TRY).isVisible()


def test_what_comes_after_it_was_switched_off_is_not_shown(listening: Around) -> None:
    press(listening.screen, say.TRY)
    press(listening.screen.trying, say.STOP)
    listening.ears.hear(FactKind.SPEECH)
    listening.ears.be(Hearing.ENDED)
    assert listening.noticed == say.BEGINS


@pytest.mark.parametrize("state", [one for one in Hearing if one is not Hearing.LISTENING])
def test_a_microphone_that_hears_nothing_is_one_sentence_and_off(
    listening: Around, state: Hearing
) -> None:
    press(listening.screen, say.TRY)
    listening.ears.be(Hearing.LISTENING)
    listening.ears.be(state)
    assert listening.noticed == say.deaf(state)
    assert not listening.ears.listens


def test_without_the_part_that_listens_nothing_is_switched_on(around: Around) -> None:
    around.is_installed = False
    around.answer("listening", "Yes")
    assert around.noticed == say.NOT_INSTALLED
    press(around.screen, say.TRY)
    assert not around.ears.listens
    assert say.IS_OFF in texts(around.screen)


@pytest.mark.parametrize("how", ["back", "help", "no"])
def test_the_microphone_never_stays_on_unseen(listening: Around, how: str) -> None:
    press(listening.screen, say.TRY)
    match how:
        case "back":
            click("Back", listening.parts.window)
        case "help":
            key(listening.parts.window, Key.Key_F1)
        case _:
            listening.answer("listening", "No")
    assert not listening.ears.listens


def test_the_voice_is_never_heard_by_the_microphone_that_is_tried(with_voice: Around) -> None:
    with_voice.answer("listening", "Yes")
    press(with_voice.screen, say.TRY)
    click("Hear it", with_voice.parts.window)
    assert not with_voice.ears.listens
    press(with_voice.screen, say.TRY)
    assert with_voice.sound.heard[-1] == "silence"


def test_another_microphone_ends_the_trying_of_this_one(listening: Around) -> None:
    press(listening.screen, say.TRY)
    listening.answer("microphone", "Lapel microphone")
    assert not listening.ears.listens
    press(listening.screen, say.TRY)
    assert listening.ears.device == "lapel"


def test_it_speaks_up_only_where_there_is_a_voice_and_a_microphone(around: Around) -> None:
    field = around.screen.fields["voice_says_prompts"]
    around.answer("voice", "Yes")
    assert not field.isVisible()
    around.answer("listening", "Yes")
    assert field.isVisible()
    around.answer("voice_says_prompts", "Yes")
    assert around.settings.voice_says_prompts
    around.answer("voice", "No")
    assert not field.isVisible()


def test_listening_switched_off_says_that_nothing_was_kept(listening: Around) -> None:
    listening.answer("listening", "No")
    assert say.LISTENING_OFF in texts(listening.screen)
