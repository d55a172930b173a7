"""What comes out of the loudspeaker, sample by sample."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from speakaid.speech.feed import Feed
from speakaid.speech.player import FADE, Cue, Happened, Player
from speakaid.speech.sound_file import Unreadable, pieces, seconds_of
from speech.some_sound import RATE, MadeFeed, Samples, kept, silence, spoken, tone, until

ONES = np.ones(250, np.float32)


class Loudspeaker:
    """A player, what is heard of it, and what it tells."""

    def __init__(self) -> None:
        self.told: list[Happened] = []
        self.player = Player(self.told.append)

    @property
    def happened(self) -> list[tuple[str, int]]:
        return [(one.what, one.cue) for one in self.told]

    def play(self, number: int, samples: Samples, gain: float = 1.0) -> MadeFeed:
        feed = MadeFeed(samples)
        self.player.play(Cue(number, gain, feed))  # type: ignore[arg-type]
        return feed

    def pull(self, count: int = 100, delay: float = 0.0) -> Samples:
        out = np.full(count, np.nan, np.float32)
        self.player.fill(out, RATE, delay)
        return out


@pytest.fixture
def loud() -> Loudspeaker:
    return Loudspeaker()


def test_silence_where_nothing_plays(loud: Loudspeaker) -> None:
    assert not loud.pull().any()
    assert loud.player.is_silent


def test_a_cue_is_heard_from_its_first_sample_to_its_last(loud: Loudspeaker) -> None:
    loud.play(1, ONES)
    heard = spoken(loud.pull(), loud.pull(), loud.pull())
    assert heard.tolist() == [1.0] * 250 + [0.0] * 50
    assert loud.happened == [("began", 1), ("ended", 1)]
    assert loud.player.is_silent


def test_it_begins_when_it_leaves_the_loudspeaker(loud: Loudspeaker) -> None:
    loud.play(1, ONES)
    loud.pull(delay=0.5)
    assert loud.told[0].at == pytest.approx(loud.player.last_asked + 0.5)


def test_it_has_ended_when_the_last_sample_has_left_too(loud: Loudspeaker) -> None:
    loud.play(1, ONES[:100])
    loud.pull(delay=0.2)
    loud.pull(delay=0.2)
    assert loud.happened == [("began", 1)]
    loud.pull(delay=0.2)
    assert loud.happened == [("began", 1), ("ended", 1)]


def test_it_is_as_loud_as_asked(loud: Loudspeaker) -> None:
    loud.play(1, ONES, gain=0.25)
    assert loud.pull().tolist() == [0.25] * 100


def test_a_stopped_cue_fades_without_a_click_and_is_gone(loud: Loudspeaker) -> None:
    feed = loud.play(1, ONES)
    loud.pull()
    loud.player.stop()
    heard = loud.pull()
    fade = round(FADE * RATE)
    assert (np.diff(heard[:fade]) < 0).all()
    assert not heard[fade:].any()
    assert loud.happened == [("began", 1), ("stopped", 1)]
    assert feed.is_closed


def test_a_fade_may_take_more_than_one_block(loud: Loudspeaker) -> None:
    loud.play(1, ONES)
    loud.player.stop()
    heard = spoken(loud.pull(3), loud.pull(3), loud.pull(3))
    assert (np.diff(heard[: round(FADE * RATE)]) < 0).all()
    assert heard[-1] == 0.0
    assert loud.happened[-1] == ("stopped", 1)


def test_a_new_cue_takes_the_place_of_the_old_one(loud: Loudspeaker) -> None:
    loud.play(1, ONES)
    loud.pull()
    loud.play(2, ONES * 0.5)
    heard = loud.pull()
    assert heard[0] > 1.0
    assert heard[50:].tolist() == [0.5] * 50
    assert loud.happened == [("began", 1), ("stopped", 1), ("began", 2)]


def test_a_cue_that_is_stopped_while_its_file_stalls_is_gone_as_well(loud: Loudspeaker) -> None:
    feed = loud.play(1, silence(0))
    feed.__class__ = type("Stalled", (MadeFeed,), {"is_over": False})
    loud.pull()
    loud.player.stop()
    loud.pull()
    assert loud.happened == [("began", 1), ("stopped", 1)]


def test_what_is_dropped_is_not_heard_any_more(loud: Loudspeaker) -> None:
    loud.play(1, ONES)
    loud.play(2, ONES)
    assert loud.player.drop() == [1, 2]
    assert not loud.pull().any()


# -- files


def all_of(file: Path, rate: int) -> Samples:
    return spoken(*pieces(file, rate))


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("end", [".wav", ".flac", ".ogg"])
def test_a_file_of_any_rate_is_heard_at_the_right_pace(rate: int, end: str, tmp_path: Path) -> None:
    file = kept(tmp_path, tone(1.3, rate), rate, f"cue{end}")
    heard = all_of(file, 48_000)
    assert len(heard) / 48_000 == pytest.approx(1.3, abs=0.001)
    assert seconds_of(file) == pytest.approx(1.3, abs=0.001)
    expected = tone(1.3, 48_000)[: len(heard)]
    assert float(np.corrcoef(heard[: len(expected)], expected)[0, 1]) > 0.99


def test_several_channels_are_heard_as_one(tmp_path: Path) -> None:
    left = np.stack([tone(0.5), silence(0.5)], axis=1)
    assert np.allclose(all_of(kept(tmp_path, left), 16_000), tone(0.5) / 2, atol=1e-3)


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all", b"fLaC" + bytes(40)])
def test_what_is_no_sound_is_unreadable(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "cue.wav"
    file.write_bytes(content)
    with pytest.raises(Unreadable):
        Feed(pieces(file, 48_000))
    with pytest.raises(Unreadable):
        seconds_of(tmp_path / "gone.wav")


def test_a_feed_gives_as_much_as_is_asked_for_and_knows_its_end() -> None:
    feed = Feed(iter([ONES, ONES * 2]))
    until(lambda: not feed.is_over and len(feed.take(0)) == 0)
    heard: list[float] = []
    until(lambda: heard.extend(feed.take(70).tolist()) or feed.is_over)
    assert heard == [1.0] * 250 + [2.0] * 250
    assert feed.take(10).tolist() == []


def test_a_feed_of_nothing_is_over() -> None:
    feed = Feed(iter(()))
    until(lambda: len(feed.take(10)) == 0 and feed.is_over)


def test_what_is_damaged_further_on_is_heard_as_far_as_it_goes() -> None:
    def damaged() -> Iterator[Samples]:
        yield ONES
        raise RuntimeError("a hole in the file")

    feed = Feed(damaged())
    heard: list[float] = []
    until(lambda: heard.extend(feed.take(70).tolist()) or feed.is_over)
    assert len(heard) == 250


def test_a_long_file_is_not_read_far_ahead_and_not_at_all_when_closed() -> None:
    read: list[int] = []

    def endless() -> Iterator[Samples]:
        while True:
            read.append(1)
            yield ONES

    feed = Feed(endless())
    until(lambda: len(read) >= 9)
    assert len(read) <= 10
    feed.close()
    until(lambda: not any(one.name == "sound-file" for one in threading.enumerate()))
    assert len(read) <= 12
