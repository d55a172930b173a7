"""Word documents of several makers' shapes, written as raw WordprocessingML."""

from html import escape
from pathlib import Path

from hostile import zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{LINK}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
STYLES = """
<w:style w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="MyHeading"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="ByOutline"><w:name w:val="Outlined"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="NotHeading"><w:name w:val="Body"/><w:basedOn w:val="berschrift1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="Liste"><w:name w:val="List Bullet"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="BoldLine"><w:name w:val="Bold line"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>
"""


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(text: str = "", *, inside: str = "", properties: str = "") -> str:
    """A run of words, or of what is given as XML."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{inside or t(text)}</w:r>"


def p(*content: str, style: str = "", properties: str = "") -> str:
    """A paragraph of words and runs."""
    chosen = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = "".join(each if each.startswith("<") else r(each) for each in content)
    return f"<w:p><w:pPr>{chosen}{properties}</w:pPr>{runs}</w:p>"


def h(text: str, level: int = 1) -> str:
    return p(text, style=f"berschrift{level}")


def bold(text: str) -> str:
    return r(text, properties="<w:b/>")


def item(text: str) -> str:
    return p(text, properties='<w:numPr><w:numId w:val="3"/></w:numPr>')


def table(*rows: tuple[str, ...]) -> str:
    """Rows of cells; a cell is words or XML."""
    cells = [[cell if cell.startswith("<") else p(cell) for cell in row] for row in rows]
    lines = ["".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in cells]
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def mark(kind: str, inside: str = "", *, properties: str = "") -> str:
    """Where a field begins, comes to what it shows ("separate"), or ends."""
    sign = f'<w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar>'
    return r(inside=sign, properties=properties)


def code(asked: str, *, properties: str = "") -> str:
    return r(inside=f"<w:instrText>{escape(asked)}</w:instrText>", properties=properties)


def field(asked: str, *result: str) -> str:
    """Runs of a field such as a date: what it asks, and what it last showed."""
    return mark("begin") + code(asked) + mark("separate") + "".join(result) + mark("end")


def deleted(content: str) -> str:
    return f'<w:del w:id="1">{content}</w:del>'


DELETED_MARK = '<w:rPr><w:del w:id="1"/></w:rPr>'
"""In the properties of a paragraph: it goes on in the next."""


def formula(content: str) -> str:
    return f"<m:oMath>{content}</m:oMath>"


def m(name: str, *parts: str, **named: str) -> str:
    """A piece of a formula: letters, other pieces, or parts by their names."""
    inside = "".join(
        each if each.startswith("<") else f"<m:r><m:t>{escape(each)}</m:t></m:r>" for each in parts
    )
    return f"<m:{name}>{inside}{''.join(m(kind, part) for kind, part in named.items())}</m:{name}>"


def text_box(*paragraphs: str) -> str:
    """A text box as Word writes it: once for new programs, once for old ones."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    new = f"<w:drawing><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict>"
    both = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return r(inside=f"<mc:AlternateContent>{both}</mc:AlternateContent>")


def footnote(number: int, kind: str = "footnote") -> str:
    return r(inside=f'<w:{kind}Reference w:id="{number}"/>')


def links(**targets: str) -> bytes:
    """The table of parts; the name of each is its kind."""
    lines = "".join(
        f'<Relationship Id="{kind}" Type="{LINK}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="urn:links">{lines}</Relationships>'.encode()


def part(name: str, content: str, prolog: str = "") -> bytes:
    return f"{prolog}<w:{name} {SPACES}>{content}</w:{name}>".encode()


def document(
    *body: str, styles: str | None = STYLES, place: str = "word/document.xml", **parts: str
) -> bytes:
    """A whole document. `parts` are further ones, such as `footnotes`, by their content."""
    folder, _, name = place.rpartition("/")
    entries = [(place, part("document", f"<w:body>{''.join(body)}</w:body>"))]
    parts = parts if styles is None else {"styles": styles, **parts}
    entries += [(f"{folder}/{kind}.xml", part(kind, inside)) for kind, inside in parts.items()]
    targets = {kind: f"{kind}.xml" for kind in parts}
    entries.append((f"{folder}/_rels/{name}.rels", links(**targets)))
    entries.append(("_rels/.rels", links(officeDocument=place)))
    return zipped(*entries)


def put(folder: Path, content: bytes, name: str = "my-talk.docx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
