"""What is told of speech and silence: at its beginning, each second, and nothing in between."""

from itertools import pairwise

import pytest
from some_rooms import Spell, murmur, sentences, still, told, voice

from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Room

FRAME = 0.032
SILENCE, SPEECH, TOO_LOUD = FactKind.SILENCE, FactKind.SPEECH, FactKind.TOO_LOUD


def kinds(facts: list[Fact]) -> list[FactKind]:
    """The kinds one after the other, each once."""
    found = [fact.kind for fact in facts]
    return [kind for kind, before in zip(found, [None, *found], strict=False) if kind != before]


def longest(facts: list[Fact], kind: FactKind) -> float:
    return max((fact.seconds for fact in facts if fact.kind is kind), default=0.0)


def test_a_silence_is_told_when_it_begins_and_each_second() -> None:
    silences = [fact for fact in told(voice(2), still(4.2)) if fact.kind is SILENCE][1:]
    assert [int(fact.seconds) for fact in silences] == [0, 1, 2, 3, 4]
    for fact in silences[1:]:
        assert fact.seconds - int(fact.seconds) < FRAME
        assert fact.at - fact.seconds == pytest.approx(2, abs=2 * FRAME), "since the last word"


def test_speech_is_told_when_it_begins_and_each_second() -> None:
    speech = [fact for fact in told(still(1), voice(3.3)) if fact.kind is SPEECH]
    assert [int(fact.seconds) for fact in speech] == [0, 1, 2, 3]
    assert speech[0].at == pytest.approx(1.1, abs=FRAME), "after 90 ms"
    assert all(fact.at - fact.seconds == pytest.approx(1, abs=FRAME) for fact in speech)


def test_before_the_first_word_it_is_silent() -> None:
    assert [fact.kind for fact in told(still(3.1))] == [SILENCE] * 4
    assert longest(told(still(3.1)), SILENCE) == pytest.approx(3.0, abs=FRAME)


def test_times_go_on_from_where_the_listening_began() -> None:
    facts = told(still(1.1), begin=100.0)
    assert facts[-1] == Fact(SILENCE, 101.024, 1.024)


@pytest.mark.parametrize("short", [0.03, 0.06])
def test_a_click_is_no_word(short: float) -> None:
    facts = told(voice(1), still(2), voice(short), still(2))
    assert longest(facts, SILENCE) == pytest.approx(4.0, abs=2 * FRAME)


def test_a_short_word_is_one() -> None:
    facts = told(voice(1), still(2), voice(0.128), still(2))
    assert kinds(facts) == [SILENCE, SPEECH, SILENCE, SPEECH, SILENCE]


def test_a_gap_within_a_sentence_is_no_silence() -> None:
    facts = told(voice(1), still(0.16), voice(1), still(0.16), voice(1))
    assert kinds(facts) == [SILENCE, SPEECH]
    assert longest(facts, SPEECH) == pytest.approx(3.0, abs=0.5)


def test_a_voice_that_fades_is_still_one() -> None:
    fading = Spell(1.0, 0.4, -30.0)
    assert kinds(told(voice(1), fading)) == [SILENCE, SPEECH]
    assert kinds(told(fading)) == [SILENCE], "but none begins like that"


def test_digital_silence_is_silence() -> None:
    nothing = Spell(5.1, 0.0, -400.0)
    assert longest(told(nothing), SILENCE) == pytest.approx(5.0, abs=FRAME)


MURMUR = Room(-35.0, has_voices=True)


def test_in_a_measured_room_of_voices_the_speaker_is_told_from_them() -> None:
    scene = [*sentences(10, murmur(0.4)), murmur(6)]
    assert longest(told(*scene, room=MURMUR), SILENCE) == pytest.approx(6.0, abs=0.5)


def test_a_room_that_was_not_measured_is_learnt() -> None:
    scene = [*sentences(30, murmur(0.4)), murmur(6)]
    assert longest(told(*scene), SILENCE) == pytest.approx(6.0, abs=0.5)


def test_a_room_that_fills_with_voices_later_is_learnt_too() -> None:
    scene = [*sentences(30, still(0.4)), *sentences(30, murmur(0.4)), murmur(6)]
    quiet = Room(-70.0)
    assert longest(told(*scene, room=quiet), SILENCE) == pytest.approx(6.0, abs=0.5)


def test_where_voices_are_as_loud_as_the_speaker_nobody_can_tell() -> None:
    among = [*sentences(30, murmur(0.4))]
    loud = [Spell(each.seconds, each.likelihood, -33.0) for each in among]
    facts = told(*loud, murmur(5))
    assert kinds(facts)[-1] is TOO_LOUD
    assert not [fact for fact in facts if fact.kind is TOO_LOUD and fact.at < 15]
    assert longest(facts, TOO_LOUD) > 10


def test_a_room_that_calms_down_is_no_longer_too_loud() -> None:
    facts = told(voice(20, -35.0), still(1), *sentences(20, still(0.5)), still(4))
    assert TOO_LOUD in kinds(facts)
    assert kinds(facts)[-1] is SILENCE


def test_whatever_comes_something_is_told_each_second() -> None:
    scene = [*sentences(20, still(0.4)), still(9), voice(12), *sentences(20, murmur(0.3))]
    times = [0.0, *(fact.at for fact in told(*scene))]
    assert max(after - before for before, after in pairwise(times)) <= 1.0 + 2 * FRAME
