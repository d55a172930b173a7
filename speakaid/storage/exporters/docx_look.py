"""How a talk looks in Word: large dark letters, much air, no italics, nothing coloured.

Our notes have a style made from Word's *Subtitle*, by which `importers.docx` knows them again.
"""

import locale
import struct
from io import BytesIO
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document as DocumentType
    from docx.text.paragraph import Paragraph

NOTE_STYLE = "Speaker note"
LETTERS = "Arial"
INK, SOFT = RGBColor(0x1A, 0x1A, 0x1A), RGBColor(0x4B, 0x4A, 0x45)
_SIZES = {"Normal": 18, "Title": 30, "Heading 1": 24, NOTE_STYLE: 14}
_LINE, _AFTER = 1.5, 10
_MOST_WIDE, _MOST_HIGH = Cm(16), Cm(11)
_NO_PICTURE = (
    InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError,
    KeyError, OverflowError, ValueError, ZeroDivisionError, struct.error,
)  # fmt: skip
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def new_document(title: str) -> "DocumentType":
    """An empty document that knows its title and its language."""
    document = Document()
    about = document.core_properties
    about.title, about.language = title, _language()
    about.author = about.comments = about.keywords = ""
    _set_language(document)
    document.styles.add_style(NOTE_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    document.styles[NOTE_STYLE].base_style = document.styles["Subtitle"]
    for name, points in _SIZES.items():
        _dress(document.styles[name], points)
    document.styles[NOTE_STYLE].font.color.rgb = SOFT
    document.styles[NOTE_STYLE].paragraph_format.left_indent = Cm(1)
    return document


def turn(paragraph: "Paragraph", words: str) -> None:
    """Let a paragraph whose first letter is Arabic or Hebrew begin at the right."""
    sides = (bidirectional(letter) for letter in words)
    if next((side for side in sides if side in ("L", "R", "AL")), "L") != "L":
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for run in paragraph.runs:
            run.font.rtl = True


def add_picture(document: "DocumentType", content: bytes, about: str) -> None:
    """Put a picture in, with its description. One of a kind that Word cannot show is left out."""
    paragraph = document.add_paragraph()
    try:
        shape = paragraph.add_run().add_picture(BytesIO(content))
    except _NO_PICTURE:
        document.element.body.remove(paragraph._p)
        return
    shrunk = min(1.0, _MOST_WIDE / shape.width, _MOST_HIGH / shape.height)
    shape.width, shape.height = Cm(shape.width.cm * shrunk), Cm(shape.height.cm * shrunk)
    shape._inline.docPr.set("descr", about)


def _dress(style: Any, points: int) -> None:
    style.font.name, style.font.size = LETTERS, Pt(points)
    style.font.italic = False
    style.font.bold = style.name in ("Title", "Heading 1")
    style.font.color.rgb = INK
    fonts = style.element.rPr.rFonts
    for themed in _THEMED:
        fonts.attrib.pop(qn(f"w:{themed}"), None)
    for kind in ("cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), LETTERS)
    lines = style.paragraph_format
    lines.line_spacing, lines.space_after = _LINE, Pt(_AFTER)
    for frame in style.element.pPr.findall(qn("w:pBdr")):
        style.element.pPr.remove(frame)


def _set_language(document: "DocumentType") -> None:
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _language())


def _language() -> str:
    """The language of this computer, as a tag such as "en-GB"."""
    try:
        name = locale.getlocale()[0] or ""
    except ValueError:  # a setting that Python does not know, as macOS has it
        name = ""
    return name.replace("_", "-") if name[:2].islower() else "en"
