"""The ways between the screens, and what is said where something goes amiss on them."""


from person import SAMPLES, TEXTS, answer_by_keys, click, key, stage_of, through_the_questions
from PySide6.QtCore import Qt

from speakaid.app import Parts
from speakaid.storage import paths


def given_once(parts: Parts) -> None:
    """A talk is prepared, and the stage left again."""
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    stage = through_the_questions(parts, lambda: answer_by_keys(parts), "Give")
    stage.close()


def over_and_again(parts: Parts) -> None:
    click("My talk is over", parts.window)
    click("Give this talk", parts.window)


def test_the_second_time_all_may_be_as_last_time(parts: Parts) -> None:
    given_once(parts)
    over_and_again(parts)
    click("All as last time", parts.window)
    key(parts.window, Qt.Key.Key_Return)
    assert stage_of(parts).isVisible()


def test_the_first_time_nothing_is_as_last_time(parts: Parts) -> None:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    click("Give this talk", parts.window)
    assert not parts.desk.before.as_last_time.isVisible()


def test_a_room_that_cannot_be_kept_is_no_hindrance(parts: Parts) -> None:
    paths.last_room_file().mkdir(parents=True)
    given_once(parts)
    over_and_again(parts)
    assert not parts.desk.before.as_last_time.isVisible()
