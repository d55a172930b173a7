"""The words of the table for a therapist, and what is said before it is saved."""

from speakaid.core.practice.fading import Level
from speakaid.core.practice.records import Question
from speakaid.i18n import N_, _
from speakaid.wording.practise_end import FEEL, FEELINGS, SOUND, SOUNDS

TITLE = N_("A table for a therapist")
HOLDS = N_("This is what stands in the table:")
CONTENT = (
    N_("The days on which you practised this talk."),
    N_("What you practised, and in which way."),
    N_("Which help was there."),
    N_("How long it took, in seconds."),
    N_("What you answered, if you were asked how you feel."),
)
WHO_CAN_READ = N_("Whoever opens the file can read it: it holds names and words of your talk.")
ONLY_THERE = N_("It goes where you save it, and nowhere else. You are asked each time.")
CHOOSE, RATHER_NOT = N_("Choose where to save it"), N_("Rather not")
WHERE, KIND = N_("Where shall it go?"), N_("For a spreadsheet")

LEVELS = {
    Level.TEXT: N_("all words"),
    Level.KEY_WORDS: N_("key words"),
    Level.LETTERS: N_("first letters"),
    Level.POINT: N_("the name of the point"),
}
QUESTIONS = {Question.FEELS: FEEL, Question.SOUNDS: SOUND}
ANSWERS = {Question.FEELS: FEELINGS, Question.SOUNDS: SOUNDS}
WHOLE, PART = N_("the whole talk"), N_("a part of the talk")
GONE = N_("something that is no longer in the talk")


def answer(question: Question, place: int) -> str:
    """An answer in its words."""
    return _(ANSWERS[question][place])


def file_name(title: str) -> str:
    """The proposed name of the file, without its ending."""
    return _("Practice of {title}").format(title=title)


def saved(file: str, folder: str) -> str:
    """The table lies where the speaker wanted it."""
    return _("It is saved as “{file}”, in the folder “{folder}”.").format(file=file, folder=folder)
