"""The real process, without a device: it starts, answers, and ends when nobody is there."""

import subprocess
import sys

from workers.some_workers import listening

from speakaid.workers.worker import Worker

HANGS_AT_ITS_END = """
import atexit, time
from speakaid.sensors.listening import listen_worker
atexit.register(time.sleep, 600)
listen_worker.main()
"""


def test_it_starts_without_any_device_and_ends_when_told() -> None:
    tell, hear = listening()
    tell_end, hear_end = listening()
    worker = Worker("listen", tell, tell_end)
    worker.say({"do": "still"})
    assert hear() == {"is": "still"}
    worker.close()
    assert hear_end() == 1


def test_it_is_gone_with_the_program_though_a_sound_server_stands_still() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", HANGS_AT_ITS_END], stdin=pipe, stdout=pipe
    ) as process:
        assert process.stdin is not None
        process.stdin.close()
        try:
            assert process.wait(20) == 0
        finally:
            process.kill()
