"""Files of slides of several makers' shapes, written as raw PresentationML."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from hostile import zipped
from PIL import Image

P = "http://schemas.openxmlformats.org/presentationml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:p="{P}" xmlns:a="{A}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


@dataclass(frozen=True)
class Page:
    """A slide: its shapes, its notes as paragraphs, its links (id: kind, place, bytes)."""

    shapes: Sequence[str] = ()
    notes: Sequence[str] = ()
    links: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)
    hidden: bool = False
    notes_shapes: Sequence[str] = ()


def run(text: str, properties: str = "") -> str:
    return f"<a:r><a:rPr {properties}/><a:t>{escape(text)}</a:t></a:r>"


def para(*content: str) -> str:
    """A paragraph of words and of what is given as XML."""
    inside = "".join(each if each.startswith("<") else run(each) for each in content)
    return f"<a:p>{inside}</a:p>"


def shape(kind: str, *paragraphs: str, hidden: bool = False, fill: str = "") -> str:
    """A shape; `kind` is what it is on its slide, empty for a free one."""
    place = f'<p:ph type="{kind}"/>' if kind else ""
    own = f'<p:cNvPr id="2" name="x" hidden="{int(hidden)}"/>'
    words = "".join(each if each.startswith("<a:p>") else para(each) for each in paragraphs)
    return (
        f"<p:sp><p:nvSpPr>{own}<p:cNvSpPr/><p:nvPr>{place}</p:nvPr></p:nvSpPr><p:spPr>{fill}"
        f"</p:spPr><p:txBody><a:bodyPr/>{words}</p:txBody></p:sp>"
    )


def title(text: str) -> str:
    return shape("title", text)


def body(*lines: str) -> str:
    return shape("body", *lines)


def group(*shapes: str) -> str:
    return f"<p:grpSp><p:nvGrpSpPr/><p:grpSpPr/>{''.join(shapes)}</p:grpSp>"


def frame(inside: str) -> str:
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="x"/></p:nvGraphicFramePr>'
        f"<a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic></p:graphicFrame>"
    )


def table(*rows: tuple[str, ...]) -> str:
    cells = ["".join(f"<a:tc><a:txBody>{para(c)}</a:txBody></a:tc>" for c in row) for row in rows]
    return frame(f"<a:tbl>{''.join(f'<a:tr>{row}</a:tr>' for row in cells)}</a:tbl>")


def pic(link: str, description: str = "", moving: str = "") -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="5" name="x" descr="{escape(description)}"/><p:cNvPicPr/>'
        f'<p:nvPr>{moving}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="{link}"/>'
        "</p:blipFill></p:pic>"
    )


def image(kind: str = "PNG", size: tuple[int, int] = (40, 30), **how: object) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, "teal").save(target, kind, **how)
    return target.getvalue()


def picture(content: bytes, name: str = "image1.png") -> tuple[str, str, bytes]:
    """What a slide links to for a picture."""
    return "image", f"../media/{name}", content


def links(targets: Sequence[tuple[str, str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{place}"/>'
        for name, kind, place in targets
    )
    return f'<Relationships xmlns="urn:links">{lines}</Relationships>'.encode()


def part(name: str, inside: str, attributes: str = "", prolog: str = "") -> bytes:
    return f"{prolog}<p:{name} {SPACES} {attributes}>{inside}</p:{name}>".encode()


def tree(shapes: Sequence[str]) -> str:
    return f"<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>{''.join(shapes)}</p:spTree></p:cSld>"


def presentation(*pages: Page, core: str = "", more: Sequence[tuple[str, bytes]] = ()) -> bytes:
    """A whole file. `core` is the title that the file itself has."""
    ids = "".join(f'<p:sldId id="{256 + n}" r:id="s{n}"/>' for n in range(len(pages)))
    entries = [("ppt/presentation.xml", part("presentation", f"<p:sldIdLst>{ids}</p:sldIdLst>"))]
    names = [(f"s{n}", "slide", f"slides/slide{n}.xml") for n in range(len(pages))]
    entries.append(("ppt/_rels/presentation.xml.rels", links(names)))
    entries.append(("_rels/.rels", links(_root(core))))
    if core:
        space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
        words = f"<c {space}><dc:title>{escape(core)}</dc:title></c>"
        entries.append(("docProps/core.xml", words.encode()))
    for number, page in enumerate(pages):
        entries += _page(number, page)
    return zipped(*dict([*entries, *more]).items())


def _root(core: str) -> list[tuple[str, str, str]]:
    root = [("a", "officeDocument", "ppt/presentation.xml")]
    return [*root, ("b", "core-properties", "docProps/core.xml")] if core else root


def _page(number: int, page: Page) -> list[tuple[str, bytes]]:
    shown = 'show="0"' if page.hidden else ""
    entries = [(f"ppt/slides/slide{number}.xml", part("sld", tree(page.shapes), shown))]
    targets = [(name, kind, place) for name, (kind, place, _) in page.links.items()]
    for _, place, content in page.links.values():
        entries.append((f"ppt/{place.removeprefix('../')}", content))
    if page.notes or page.notes_shapes:
        targets.append(("n", "notesSlide", f"../notesSlides/notesSlide{number}.xml"))
        noted = [shape("sldImg"), *page.notes_shapes, shape("sldNum", str(number + 1))]
        noted += [shape("body", *page.notes)] if page.notes else []
        name = f"ppt/notesSlides/notesSlide{number}.xml"
        entries.append((name, part("notes", tree(noted))))
    entries.append((f"ppt/slides/_rels/slide{number}.xml.rels", links(targets)))
    return entries


def put(folder: Path, content: bytes, name: str = "my-talk.pptx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
