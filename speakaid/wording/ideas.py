"""Every sentence of the screen on which the speaker decides."""

from speakaid.core.authors import Author, Role
from speakaid.core.card import Card, CardKind
from speakaid.core.word_changes import Piece
from speakaid.i18n import N_, _
from speakaid.wording.names import shortened

_LONGEST = 48
"""Letters of a name: one that fills the screen would leave no room for the words."""

MINE, SPEAKERS = N_("Mine"), N_("The speaker’s words")
MY_WAY = N_("My way")
KEEP_MINE, USE_THEIRS, SAY_IT = N_("Keep mine"), N_("Use theirs"), N_("Say it my way")
MY_WORDS = N_("These are my words")
UNDO, NOTHING_TO_UNDO = N_("Undo"), N_("There is nothing to undo.")
LATER, NEXT = N_("Leave it for later"), N_("The next idea")
TO_WORDS, TO_IDEA = N_("Back to my words"), N_("Back to the idea")
TO_THE_WORDS = N_("Back to the words")
IT_WAITS = N_("Left for later. It waits for you.")
ONE_MORE, MORE = N_("There is one more idea."), N_("There are more ideas.")
THAT_WAS_ALL = N_("That was all. Your talk is as you decided.")
SOME_WAIT = N_("That was all for now. What you left for later waits for you.")
ALL_READ = N_("That was all. The speaker decides.")
READ_FOR_NOW = N_("That was all for now. The speaker decides.")
NO_IDEAS = N_("There is no idea for this talk.")
KEPT = N_("Kept as you type. It is in your talk when you press “These are my words”.")
HALF_KEPT = N_("Your talk is as it was. What you typed waits in “Say it my way”.")
NEW, GONE = N_("new: “{words}”"), N_("gone: “{words}”")
ONLY_SPEAKER = N_("The speaker decides. You can read the ideas here, and nothing changes.")
YOURS = N_("This is your own idea. The speaker decides. You can take it back.")
TAKE_BACK = N_("Take it back")
IS_LOCKED = N_("This talk is locked. You can read the ideas here, and nothing changes.")
FULL = N_("Your talk can take nothing more. Nothing was changed, and the idea stays.")

NOT_THERE = N_("It is not in your talk.")
STAYS_WITHOUT = N_("If you keep it so, your talk stays without it.")
NOT_LISTED = N_("They are not on your list.")
LEFT_OUT = N_("It would leave your talk, and lie on the shelf for 30 days. You can bring it back.")
OFF_LIST = N_("They would leave your list. “Undo” brings them back.")

_BESIDE = 8
"""Words that say where a line would stand."""
_KINDS = {
    "line": N_("{whose}: add this line"),
    "edit": N_("{whose}"),
    "add": N_("{whose}: a new point"),
    "remove": N_("{whose}: leave it out"),
    "move": N_("{whose}: another place"),
    "somebody": N_("{whose}: somebody more"),
    "nobody": N_("{whose}: take them off the list"),
}


def whose(by: Author, *, is_own: bool = False) -> str:
    """Whose idea it is; of what another copy says nobody knows. `is_own`: of who sits here."""
    if is_own:
        return _("Your idea")
    if by.role is Role.ELSEWHERE:
        return _("An idea")
    name = _short(by.name)
    return _("{name}’s idea").format(name=name) if name else _("Your helper’s idea")


def for_point(by: Author, name: str, *, is_own: bool = False) -> str:
    """The heading: whose idea, and for which point."""
    return _("{whose} for “{point}”").format(whose=whose(by, is_own=is_own), point=_short(name))


def for_talk(by: Author, *, is_own: bool = False) -> str:
    """The heading of an idea for the whole talk."""
    if is_own:
        return _("Your idea for the talk")
    return _("{whose} for your talk").format(whose=whose(by))


def for_person(by: Author, name: str, *, is_own: bool = False) -> str:
    """The heading of an idea about somebody whom the speaker may meet."""
    return _("{whose} about {person}").format(whose=whose(by, is_own=is_own), person=_short(name))


def heading(by: Author, kind: str) -> str:
    """What stands above theirs."""
    is_copy = by.role is Role.ELSEWHERE
    return _(_KINDS[kind]).format(whose=_("From the other copy") if is_copy else whose(by))


def quoted(line: str) -> str:
    """A line that would be added."""
    return _("“{line}”").format(line=line)


def line_stands(before: str, after: str) -> str:
    """Between which words a line would be added: after these or, where there is none, before."""
    words = before.split()
    if words:
        cut = "… " if len(words) > _BESIDE else ""
        return _("After “{words}”:").format(words=cut + " ".join(words[-_BESIDE:]))
    words = after.split()
    if not words:
        return ""
    cut = " …" if len(words) > _BESIDE else ""
    return _("Before “{words}”:").format(words=" ".join(words[:_BESIDE]) + cut)


def needs_yes(card: Card) -> str:
    """Why this is for the speaker alone; nothing where it is a point like others."""
    if card.kind is CardKind.OPENING:
        return _("This is your opening. It changes only if you say yes.")
    if card.kind is CardKind.CLOSING:
        return _("This is your ending. It changes only if you say yes.")
    if card.must_say:
        return _("You marked this: “I must say it”. It changes only if you say yes.")
    return ""


def would_come(before: Card | None, card: Card, name: str) -> str:
    """Where a new point would stand; `name` is that of the one before it."""
    if card.kind is CardKind.OPENING:
        return _("It would be your opening.")
    if card.kind is CardKind.CLOSING:
        return _("It would be your ending.")
    return _("It would come first.") if before is None else _after("would", name)


def stands(before: Card | None, name: str) -> str:
    """Where a point stands now."""
    return _("Now it comes first.") if before is None else _after("now", name)


def _after(when: str, name: str) -> str:
    now, would = _("Now it comes after “{name}”."), _("It would come after “{name}”.")
    return (now if when == "now" else would).format(name=_short(name))


def becomes_end(card: Card, name: str) -> str:
    """A point would be the opening or the ending; `name` is that of the present one."""
    one, other = _("It would become your opening."), _("It would become your ending.")
    words = one if card.kind is CardKind.OPENING else other
    return f"{words} {_('“{name}” would be a point.').format(name=name)}" if name else words


def heard(pieces: tuple[Piece, ...], *, is_theirs: bool) -> str:
    """A text for the ear, which says where it differs."""
    mark = _(NEW if is_theirs else GONE)
    said = (piece for piece in pieces if piece.text)
    parts = (f" {mark.format(words=one.text)} " if one.is_other else one.text for one in said)
    return " ".join("".join(parts).split())


def gone(pieces: tuple[Piece, ...]) -> str:
    """For the ear: what of mine theirs has not; nothing where all of it stays."""
    words = (piece.text for piece in pieces if piece.is_other and piece.text)
    return " ".join(_(GONE).format(words=one) for one in words)


def same_words(label: str) -> str:
    """The name of a text in which only lines and spaces are others."""
    return _("{label}: the same words, in other lines").format(label=label)


def _short(name: str) -> str:
    return shortened(name, _LONGEST)
