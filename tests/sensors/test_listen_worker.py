"""The real process, without a device: it starts, answers, and ends when nobody is there."""

from workers.some_workers import listening

from speakaid.workers.worker import Worker


def test_it_starts_without_any_device_and_ends_when_told() -> None:
    tell, hear = listening()
    tell_end, hear_end = listening()
    worker = Worker("listen", tell, tell_end)
    worker.say({"do": "still"})
    assert hear() == {"is": "still"}
    worker.close()
    assert hear_end() == 1
