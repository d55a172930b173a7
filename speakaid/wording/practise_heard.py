"""What a screen reader says while one practises: letters that hide are told, not read as dots."""

from speakaid.core.practice.clusters import Lines, Word, letters_in
from speakaid.core.practice.display import Given, PracticeDisplay
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.i18n import _, ngettext
from speakaid.wording import practise_turn as say

_SIGNS = " .,;:?…\"'“”‘’«»()[]{}–—-¿¡"
_ENDS = (*".!?…;:", *"。！？؟।")
"""Signs at which a voice rests by itself; a comma is said within how a word begins."""
_QUOTES = "\"'“”‘’«»)]}"


def spoken_word(word: Word) -> str:
    """A word, or how it begins and how long it is."""
    if not _hides(word):
        return "".join(piece.shown for piece in word)
    count = sum(letters_in(piece.shown) + piece.hidden for piece in word)
    begins = word[0].shown.strip(_SIGNS)
    if not begins:
        return ngettext("a word of {n} letter", "a word of {n} letters", count).format(n=count)
    whole = ngettext("{begins}, {n} letter", "{begins}, {n} letters", count)
    return whole.format(begins=begins, n=count)


def spoken_lines(lines: Lines) -> str:
    """Words as they are heard, each that hides set apart by a pause; a sentence ends as it did."""
    return "\n".join(" ".join(_parts(line)).rstrip(";") for line in lines)


def heard(before: PracticeDisplay | None, now: PracticeDisplay) -> str:
    """What one must be told of a display, after the one before it."""
    if before is None or is_new(before, now):
        parts = (say.cue_words(now), all_words(now), *map(_help, _new_helps(before, now)))
    else:
        parts = (*_turned(before, now), *map(_help, _new_helps(before, now)))
        parts += tuple(spoken_word(word) for word in _shown_now(before, now))
    return "\n".join(filter(None, parts))


def all_words(display: PracticeDisplay) -> str:
    """The words on the screen, and what stands above them."""
    return "\n".join(filter(None, (say.over_words(display), _words(display))))


def word_at(display: PracticeDisplay, place: int) -> str:
    """One of the words, counted over all lines; nothing where there is none."""
    words = [word for line in display.lines for word in line]
    return "".join(map(spoken_word, words[place : place + 1]))


def is_new(before: PracticeDisplay, now: PracticeDisplay) -> bool:
    """Whether something else is on the screen, and not the same with more help, or a mark moved."""
    if _what(before) != _what(now) or before.helps != now.helps[: len(before.helps)]:
        return True
    begun_again = (now.marked or 0) < (before.marked or 0) and not now.paused
    return begun_again or any(_hides_more(*pair) for pair in _pairs(before, now))


def _what(display: PracticeDisplay) -> tuple[object, ...]:
    shape = tuple(len(line) for line in display.lines)
    return (display.way, display.item, display.kind, display.phase, display.before, shape)


def _words(display: PracticeDisplay) -> str:
    return spoken_lines(display.lines) or say.wanted_words(display)


def _turned(before: PracticeDisplay, now: PracticeDisplay) -> tuple[str, ...]:
    """That time stands still, or goes on; and the word to which the mark was moved by hand."""
    if before.paused != now.paused:
        return (say.cue_words(now),)
    if now.paused and now.marked is not None and now.marked != before.marked:
        return (word_at(now, now.marked),)
    return ()


def _new_helps(before: PracticeDisplay | None, now: PracticeDisplay) -> tuple[Given, ...]:
    """Help that was not told before."""
    told = before.helps if before is not None and before.item == now.item else ()
    return now.helps[len(told) :] if now.helps[: len(told)] == told else now.helps


def _help(given: Given) -> str:
    return _(say.PICTURE) if given.kind is HelpKind.PICTURE else say.given_words(given)


def _shown_now(before: PracticeDisplay, now: PracticeDisplay) -> list[Word]:
    """The words of which more is shown than before."""
    return [after for word, after in _pairs(before, now) if word != after]


def _pairs(before: PracticeDisplay, now: PracticeDisplay) -> list[tuple[Word, Word]]:
    lines = zip(before.lines, now.lines, strict=True)
    return [pair for old, new in lines for pair in zip(old, new, strict=True)]


def _hides_more(before: Word, now: Word) -> bool:
    """Whether it is another word, or the same with less of it."""
    same = sum(piece.hidden for piece in now) < sum(piece.hidden for piece in before)
    return before != now and not same


def _parts(line: tuple[Word, ...]) -> list[str]:
    after = (*line[1:], ())
    return [
        spoken_word(word) + _pause(*pair) for word, *pair in zip(line, line, after, strict=True)
    ]


def _pause(word: Word, after: Word) -> str:
    """What sets a word that hides apart, and a whole one where the next says how it begins."""
    end = "".join(piece.text for piece in word).rstrip(_QUOTES)[-1:]
    if _hides(word):
        return end if end in _ENDS else ";"
    begins = _hides(after) and bool(after[0].shown.strip(_SIGNS))
    return ";" if begins and end not in (*_ENDS, ",") else ""


def _hides(word: Word) -> bool:
    return any(piece.hidden for piece in word)
