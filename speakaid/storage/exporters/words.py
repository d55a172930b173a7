"""The words of a talk as lines that every kind of document can hold.

Nothing is corrected. Only what nobody can see, and no document may hold, is taken out.
"""

import re

# Besides them only tabs are left of what is no letter: `splitlines` took the ends of lines.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1e\ufdd0\ufeff\ufffe\uffff]")
_HALF_A_LETTER = re.compile("[\ud800-\udfff]")

Lines = tuple[str, ...]


def clean(text: str) -> str:
    """The text without letters that no document may hold."""
    return _HALF_A_LETTER.sub("\ufffd", _UNSEEN.sub("", text.replace("\x1f", " ")))


def paragraphs(text: str) -> tuple[Lines, ...]:
    """What stands between empty lines, each as its lines, without the spaces at their ends."""
    found: list[list[str]] = [[]]
    for line in (clean(line).strip() for line in text.splitlines()):
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return tuple(tuple(lines) for lines in found if lines)


def lines(text: str) -> Lines:
    """The lines that hold a word."""
    return tuple(line for paragraph in paragraphs(text) for line in paragraph)


def one_line(text: str) -> str:
    """The words in one line, as a name needs them."""
    return " ".join(" ".join(lines(text)).split())
