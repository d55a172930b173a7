"""HTML inside Markdown: the words between its tags, and what was made of the rest.

Only what can be nothing else is a tag. "<the mayor>" and "<I smile>" are things that somebody wants
to say, or wants to be reminded of.
"""

import re
from collections.abc import Iterator
from html import unescape

from speakaid.storage.importers.imported import FindingKind

_COMMENT_BEGINS, _COMMENT_ENDS = "<!--", "-->"
# What is given in a tag: a name and a value, or one of the few names that need none.
_GIVEN = r"""\s+[a-z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)"""
_GIVEN_BARE = r"\s+(?:ismap|noshade|nowrap|reversed)|(?<=<details)\s+open"
_FLAGS = re.IGNORECASE | re.ASCII
_ONE = re.compile(_GIVEN, _FLAGS)
_TAG = re.compile(
    rf"<(?P<ends>/?)(?P<name>[a-z][a-z0-9]*)(?P<given>(?:{_GIVEN}|{_GIVEN_BARE})*)\s*/?>", _FLAGS
)
_NOTHING = (
    "a abbr b big cite code del em font i img ins kbd mark q s small span strong sub sup u"
).split()
_LINE = (
    "article blockquote br caption center dd details div dl dt figcaption figure footer h1 h2 h3 "
    "h4 h5 h6 header hr li ol p pre section summary table tbody thead tr ul"
).split()
_INSTEAD = dict.fromkeys(_NOTHING, "") | dict.fromkeys(_LINE, "\n") | {"td": "\t", "th": "\t"}
_FOUND = {
    "img": FindingKind.PICTURES_LEFT_OUT,
    "ol": FindingKind.LISTS_BECAME_LINES,
    "table": FindingKind.TABLES_BECAME_LINES,
    "ul": FindingKind.LISTS_BECAME_LINES,
}


def words_of_html(html: str) -> str:
    """The words between tags; what the tags part is parted by lines and tabs."""
    return unescape(_TAG.sub(_instead, _without_comments(html)))


def found_in_html(html: str) -> Iterator[FindingKind]:
    """What was left out, or made into something else."""
    for _ in _comments(html):
        yield FindingKind.COMMENTS_LEFT_OUT
    for tag in _TAG.finditer(_without_comments(html)):
        if (name := _name(tag)) in _FOUND and not tag["ends"]:
            yield _FOUND[name]


def with_title(words: str, title: str) -> str:
    """The words of a link or a picture, with those that a browser shows above it."""
    return " ".join(filter(None, [words, title and f"({title})"]))


def _instead(tag: re.Match[str]) -> str:
    """What stands in the place of a tag; an unknown one stays."""
    name = _name(tag)
    if name == "img":
        return _words_of_picture(tag["given"])
    # A cell is parted from the one before it, so its end needs nothing.
    between_cells = name in ("td", "th") and tag["ends"]
    return "" if between_cells else _INSTEAD.get(name, tag[0])


def _name(tag: re.Match[str]) -> str:
    """What kind of tag it is. Nobody writes "<Mark>" but who means the man."""
    name = tag["name"]
    return name.lower() if name in (name.lower(), name.upper()) else ""


def _words_of_picture(given: str) -> str:
    pairs = [one[0].partition("=") for one in _ONE.finditer(given)]
    values = {key.strip().lower(): value.strip().strip("\"'") for key, _, value in pairs}
    return with_title(values.get("alt", ""), values.get("title", ""))


def _without_comments(html: str) -> str:
    kept, place = "", 0
    for begin, end in _comments(html):
        kept += html[place:begin]
        place = end
    return kept + html[place:]


def _comments(html: str) -> Iterator[tuple[int, int]]:
    """Where comments begin and end. One that never ends is none."""
    place = 0
    while (begin := html.find(_COMMENT_BEGINS, place)) >= 0:
        end = html.find(_COMMENT_ENDS, begin)
        if end < 0:
            return
        place = end + len(_COMMENT_ENDS)
        yield begin, place
