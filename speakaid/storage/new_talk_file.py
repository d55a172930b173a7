"""The answers to the questions of a new talk, kept until the talk is made.

They are the speaker's words, so a crash may not take them; a file that cannot be read is put aside
and the questions begin empty.
"""

from pathlib import Path

from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.core.new_talk import Answers
from speakaid.storage import atomic, paths, plain_json, reading

MOST_ANSWERS = 8 * 1024 * 1024


def load_answers(path: Path | None = None) -> Answers:
    """What was answered so far. Never raises."""
    place = path or paths.new_talk_file()
    try:
        content = plain_json.parsed(reading.whole(place, MOST_ANSWERS, SpeakAidError))
        return Answers.model_validate(content)
    except SpeakAidError as trouble:
        if trouble.reason is not Reason.MISSING:
            atomic.set_aside(place)
    except ValueError:
        atomic.set_aside(place)
    return Answers()


def save_answers(answers: Answers, path: Path | None = None) -> None:
    """Keep what is answered so far; nothing answered is no file. Raises NotKept."""
    place = path or paths.new_talk_file()
    if answers == Answers():
        forget_answers(place)
        return
    try:
        content = plain_json.written(answers.model_dump(mode="json"), indent=1)
    except ValueError:
        raise NotKept(Reason.NOT_WRITTEN) from None
    if len(content) > MOST_ANSWERS:
        raise NotKept(Reason.TOO_LARGE)
    paths.made(place.parent)
    atomic.write(place, content)


def forget_answers(path: Path | None = None) -> None:
    """The talk is made, and the answers are in it. Raises NotKept."""
    try:
        (path or paths.new_talk_file()).unlink(missing_ok=True)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble
