"""OpenDocument texts of several makers' shapes, written as raw XML."""

from html import escape
from pathlib import Path

from hostile import zipped

NAMES = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{short}="{NAMES}:{long}:1.0"'
    for short, long in {
        "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
STYLES = """
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Subtitle" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/>
<style:style style:name="Mine" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="Round" style:family="paragraph" style:parent-style-name="Round"/>
<style:style style:name="Secret" style:family="paragraph">
  <style:text-properties text:display="none"/></style:style>
<style:style style:name="BoldLine" style:family="paragraph">
  <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Strong" style:family="text">
  <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Light" style:family="text">
  <style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="Hidden" style:family="text">
  <style:text-properties text:display="none"/></style:style>
<style:style style:name="Power" style:family="text">
  <style:text-properties style:text-position="super 58%"/></style:style>
"""


def p(*content: str, style: str = "") -> str:
    """A paragraph of words and of what is given as XML."""
    chosen = f' text:style-name="{style}"' if style else ""
    inside = "".join(each if each.startswith("<") else escape(each) for each in content)
    return f"<text:p{chosen}>{inside}</text:p>"


def h(text: str, level: int = 1) -> str:
    return f'<text:h text:outline-level="{level}">{escape(text)}</text:h>'


def span(style: str, text: str) -> str:
    return f'<text:span text:style-name="{style}">{escape(text)}</text:span>'


def items(*texts: str) -> str:
    inside = "".join(f"<text:list-item>{p(text)}</text:list-item>" for text in texts)
    return f"<text:list>{inside}</text:list>"


def table(*rows: tuple[str, ...], head: bool = False) -> str:
    """Rows of cells; a cell is words or XML."""
    cells = [[cell if cell.startswith("<") else p(cell) for cell in row] for row in rows]
    lines = ["".join(f"<table:table-cell>{c}</table:table-cell>" for c in row) for row in cells]
    made = [f"<table:table-row>{line}</table:table-row>" for line in lines]
    if head:
        made[0] = f"<table:table-header-rows>{made[0]}</table:table-header-rows>"
    return f"<table:table><table:table-column/>{''.join(made)}</table:table>"


def footnote(*paragraphs: str) -> str:
    body = "".join(each if each.startswith("<") else p(each) for each in paragraphs)
    inside = f"<text:note-citation>1</text:note-citation><text:note-body>{body}</text:note-body>"
    return f"<text:note>{inside}</text:note>"


def frame(inside: str) -> str:
    return f"<draw:frame><svg:title>a name</svg:title>{inside}</draw:frame>"


def text_box(*paragraphs: str) -> str:
    return frame(f"<draw:text-box>{''.join(paragraphs)}</draw:text-box>")


def content(body: str, prolog: str = "", kind: str = "text", automatic: str = "") -> bytes:
    return (
        f"{prolog}<office:document-content {SPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>"
    ).encode()


def document(*body: str, margins: str = "", automatic: str = "", styles: bool = True) -> bytes:
    """A whole document. `margins` are headers and footers."""
    entries = [("content.xml", content("".join(body), automatic=automatic))]
    if styles:
        common = f"<office:styles>{STYLES}</office:styles>"
        pages = f"<office:master-styles>{margins}</office:master-styles>"
        made = f"<office:document-styles {SPACES}>{common}{pages}</office:document-styles>"
        entries.append(("styles.xml", made.encode()))
    return zipped(("mimetype", b"application/vnd.oasis.opendocument.text"), *entries)


def put(folder: Path, whole: bytes, name: str = "my-talk.odt") -> Path:
    path = folder / name
    path.write_bytes(whole)
    return path
