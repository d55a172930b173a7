"""Every sentence about who is typing, and whose words they are."""

from collections.abc import Iterable, Sequence

from speakaid.core.authors import ELSEWHERE, SPEAKER, Author, signature
from speakaid.i18n import N_, _
from speakaid.wording.names import shortened

TITLE = N_("Who is typing?")
SPEAKER_WORD = N_("I am the speaker. It is my talk.")
I_AM_SPEAKER = N_("I am the speaker")
SPEAKER_ABOUT = N_("What you type is in the talk at once.")
HELPER_ABOUT = N_("What you type is an idea. The speaker decides.")
MY_NAME = N_("I help. My name is")
NAME_ABOUT = N_("You may leave the name empty.")
AS_HELPER = N_("I help")
NOT_NOW, BACK = N_("Not now"), N_("Back to the words")
ANSWER = N_("Say who is typing")
UNANSWERED = N_("What you type is an idea until you say who is typing.")
IDEAS = N_("Your changes are ideas. The speaker decides.")
ARE_YOURS = N_("Are these your words?")
YES = N_("Yes, these are my words")
LOOK, LOOK_AT_ALL = N_("Look at it"), N_("Look at them")
LOCKED, UNLOCK = N_("This talk is locked. Nothing in it changes."), N_("Unlock")
LOCKED_FOR_HELPER = N_("This talk is locked. Nothing in it changes until the speaker unlocks it.")
FOR_SPEAKER = N_("The ideas are for the speaker to decide.")
_IDEAS_OF_SEVERAL = N_("Your helpers have ideas for this point.")
_LONGEST = 12
"""Letters of a name on a button."""


def i_am(name: str) -> str:
    """What a helper of this name chooses."""
    return _("I am {name}. I help.").format(name=name)


def typing(author: Author | None, *, whole: bool = False) -> str:
    """What the button says that shows who types; None: nobody said. A long name is cut."""
    if author is None:
        return _(TITLE)
    if author.is_speaker:
        return _("Typing: me")
    name = author.name if whole else shortened(author.name, _LONGEST)
    return _("Typing: {name}").format(name=name or _("a helper"))


def written_by(authors: Iterable[Author], typist: Author | None, *, agreed: bool) -> str:
    """Who wrote a point, said to who types; "" where it is simply the speaker's.

    As long as nobody said who types it is not known whose the newest words are: nothing is said.
    """
    names = tuple(authors)
    if typist is None or names in ((), (SPEAKER,)):
        return ""
    # You first, as in speech.
    ordered = sorted(names, key=lambda one: one != typist)
    said = _("Written by {names}.").format(names=_joined([_named(one, typist) for one in ordered]))
    if not agreed:
        return said
    yes = _("You said yes to it.") if typist.is_speaker else _("The speaker said yes to it.")
    return f"{said} {yes}"


def idea_here(authors: Sequence[Author]) -> str:
    """Somebody suggests something about the point that is open; once for each idea."""
    names = set(map(signature, authors))
    if len(names) > 1:
        return _(_IDEAS_OF_SEVERAL)
    if names == {ELSEWHERE}:
        return _("Another copy of your talk says this point otherwise.")
    name = "".join(shortened(one.name, _LONGEST) for one in names) or _("Your helper")
    if len(authors) == 1:
        return _("{name} has an idea for this point.").format(name=name)
    return _("{name} has ideas for this point.").format(name=name)


def ideas_somewhere(count: int) -> str:
    """Something is suggested elsewhere in the talk."""
    if count == 1:
        return _("There is an idea for your talk.")
    return _("There are ideas for your talk.")


def are_you_speaker(count: int) -> str:
    """A helper typed before, so many ideas wait, and who opens the talk now may be the speaker."""
    if count == 1:
        return _("Are you the speaker? Say so, and look at the idea for your talk.")
    return _("Are you the speaker? Say so, and look at the ideas for your talk.")


def look(count: int) -> str:
    """What leads to so many ideas."""
    return _(LOOK if count == 1 else LOOK_AT_ALL)


def _named(author: Author, typist: Author) -> str:
    if author == typist:
        return _("you")
    if author.is_speaker:
        return _("the speaker")
    if signature(author) == ELSEWHERE:
        return _("somebody elsewhere")
    return shortened(author.name, _LONGEST) or _("a helper")


def _joined(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return _("{names} and {last}").format(names=_(", ").join(names[:-1]), last=names[-1])
