"""Words from the clipboard of a word processor or a browser, with their headings and lists.

Beside the plain words most programs put them there as HTML. It is taken only where it knows more,
such as headings, and says the same words.
"""

import re
from html.parser import HTMLParser

from speakaid.storage.importers.imported import Imported
from speakaid.storage.importers.letters import MOST_CHARACTERS
from speakaid.storage.importers.outline import Outline, imported
from speakaid.storage.importers.prose import count_tables, fill
from speakaid.storage.importers.word_parts import Line, Paragraph, Role

MOST_HTML = 4 * MOST_CHARACTERS
MOST_TAGS = 150_000
MOST_COMMENTS = 1_000
# Headings; or paragraphs of a word processor, in which a line end is none.
_KNOWS_MORE = re.compile(r"<h[1-6][\s>]|class=\"?Mso|LibreOffice|OpenOffice", re.IGNORECASE)
_BLOCKS = frozenset(
    "p div li tr table ul ol blockquote section article header footer main pre dt dd "
    "h1 h2 h3 h4 h5 h6 body".split()
)
_UNSEEN = frozenset("head style script title template noscript".split())
_VOID = frozenset("br hr img meta link input col area base embed source track wbr".split())
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MARK_OF_WORD = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.IGNORECASE)


def is_better(html: str, text: str) -> bool:
    """Whether it says the same words as the text, and knows more about them."""
    if not _KNOWS_MORE.search(html) or _is_endless(html):
        return False
    words = (line.text for paragraph in _paragraphs(html) for line in paragraph.lines)
    return _letters(" ".join(words)) == _letters(text)


def _is_endless(html: str) -> bool:
    """Whether to read it would take so long that the plain words are better."""
    tags, comments = html.count("<"), html.count("<!")
    unclosed = tags - html.count(">")
    too_many = tags > MOST_TAGS or max(comments, unclosed) > MOST_COMMENTS
    return too_many or len(html) > MOST_HTML


def read(html: str) -> Imported:
    """The talk in these words. Raises SourceUnreadable."""
    outline = Outline()
    paragraphs = _paragraphs(html)
    count_tables(paragraphs, outline)
    fill(outline, paragraphs)
    return imported(outline)


def _paragraphs(html: str) -> list[Paragraph]:
    reader = _Reader()
    reader.feed(_copied(html))
    reader.close()
    return reader.paragraphs()


def _letters(text: str) -> list[str]:
    """The words, without the signs and numbers that stand before the items of a list."""
    return re.findall(r"[^\W\d_]+", text)


def _copied(html: str) -> str:
    """What was copied, without what programs note around it."""
    fragment = html.partition("<!--StartFragment-->")[2] or html
    return fragment.partition("<!--EndFragment-->")[0]


class _Reader(HTMLParser):
    """Gathers paragraphs. It needs no tree, so that nothing can be nested too deep for it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[Paragraph] = []
        self._letters: list[str] = []
        self._heading = 0
        self._lists = 0
        self._cells = 0
        self._unseen: list[str] = []

    def paragraphs(self) -> list[Paragraph]:
        """All that was read; an empty one is a gap."""
        self._end()
        return self._paragraphs

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = dict(attrs).get("style") or ""
        if tag in _VOID:
            self._letters.append("\n" if tag == "br" else "")
        elif self._unseen or tag in _UNSEEN or _is_unseen(style):
            # Only the same tag ends it, so that a tag that is never closed hides no more than it.
            if not self._unseen or self._unseen[-1] == tag:
                self._unseen.append(tag)
        elif tag in ("td", "th"):
            self._letters.append("\t" if self._cells else "")
            self._cells += 1
        elif tag in _BLOCKS and not self._cells:
            self._end()
            self._begin(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.pop()
        elif tag in _BLOCKS and (not self._cells or tag in ("tr", "table")):
            self._end(is_gap=tag == "p")
            self._lists -= int(tag in ("ul", "ol") and self._lists > 0)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._letters.append(_SPACES.sub(" ", data))

    def _begin(self, tag: str) -> None:
        self._heading = int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0
        self._lists += int(tag in ("ul", "ol"))

    def _end(self, *, is_gap: bool = False) -> None:
        text = "".join(self._letters)
        lines = [" ".join(filter(None, line.split(" "))).strip() for line in text.split("\n")]
        self._letters = []
        if any(lines):
            shown = [Line(line, bold=False) for line in lines]
            self._paragraphs.append(Paragraph(self._role(), shown, self._heading or 1))
        elif is_gap:
            self._paragraphs.append(Paragraph(Role.WORDS, [Line("", bold=False)]))
        self._heading = self._cells = 0

    def _role(self) -> Role:
        if self._heading:
            return Role.HEADING
        if self._cells > 1:
            return Role.ROW
        return Role.ITEM if self._lists else Role.WORDS


def _is_unseen(style: str) -> bool:
    """Hidden words, and the signs that Word writes before the items of a list."""
    return bool(_HIDDEN.search(style) or _MARK_OF_WORD.search(style))
