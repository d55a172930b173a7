"""How long large documents take: 200 slides, 300 PDF pages of prose, a book of a million letters.

All are made here first; only the reading is measured, as `speakaid import` does it, in a process
of its own. Memory is the most that this process held at any time.
"""

import io
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import summary, tell

SLIDES, PAGES = 200, 300
LETTERS_OF_PAGE = 2_000
BOOK = 1_000_000
ROUNDS = 5
WORDS = "Two years ago I was told my diagnosis in a room with no window. "
_MEASURE = """
import resource, sys
from speakaid.__main__ import main
code = main(sys.argv[1:])
kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
sys.stderr.write(str(max(resource.getrusage(kind).ru_maxrss for kind in kinds) // 1024))
sys.exit(code)
"""


def slides(target: Path) -> None:
    from PIL import Image
    from pptx import Presentation
    from pptx.util import Inches

    made = Presentation()
    for number in range(SLIDES):
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = f"Point {number}"
        slide.placeholders[1].text = "\n".join([WORDS.strip()] * 5)
        slide.notes_slide.notes_text_frame.text = WORDS * 4
        picture = io.BytesIO()
        Image.effect_noise((800, 600), number % 100 + 1).convert("RGB").save(picture, "JPEG")
        slide.shapes.add_picture(picture, Inches(1), Inches(5))
    made.save(target)


def pages(target: Path) -> None:
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    html = "".join(
        f'<p style="page-break-before: always">{"</p><p>".join(prose(LETTERS_OF_PAGE, number))}</p>'
        for number in range(PAGES)
    )
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    del document, writer, app


def prose(letters: int, seed: int = 0) -> list[str]:
    """Paragraphs of two to eight sentences, as people write them."""
    chance = random.Random(seed)
    paragraphs: list[str] = []
    while letters > 0:
        paragraphs.append((WORDS * chance.randint(2, 8))[: max(80, letters)].strip())
        letters -= len(paragraphs[-1])
    return paragraphs


def book(target: Path) -> None:
    target.write_text("\n\n".join(prose(BOOK)), encoding="utf-8")


def book_in_word(target: Path) -> None:
    from docx import Document

    made = Document()
    for words in prose(BOOK):
        made.add_paragraph(words)
    made.save(target)


MADE = (
    ("slides.pptx", slides, SLIDES),
    ("pages.pdf", pages, PAGES),
    ("letters.docx", book_in_word, BOOK),
    ("letters.txt", book, BOOK),
)


def measure(source: Path, target: Path) -> tuple[float, int]:
    """Seconds that the import took, and the most memory in MB."""
    words = ["import", str(source), "-o", str(target), "--report"]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, *words],
        env=os.environ | {"SPEAKAID_HOME": str(target.parent)},
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return json.loads(done.stdout)["seconds"], int(done.stderr)


def main() -> None:
    rounds = 2 if "--quick" in sys.argv else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        for name, make, count in MADE:
            source = Path(folder) / name
            make(source)
            measured = [measure(source, Path(folder) / "x.speakaid") for _ in range(rounds)]
            figure = f"import of {count:,} {source.stem} ({source.suffix})"
            most = max(memory for _, memory in measured)
            tell(figure, "s", **summary([seconds for seconds, _ in measured]), memory_mb=most)


if __name__ == "__main__":
    main()
