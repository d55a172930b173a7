"""Slides: a card a slide. The title is its point, the speaker notes are the words.

The lines on the slide are the key words; where a slide has no notes they are the words themselves.
`slides` reads the file, here it is decided what each slide is for a talk.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.i18n import N_
from speakaid.storage.importers.cards import MOST_POINT_WORDS
from speakaid.storage.importers.drafts import Part
from speakaid.storage.importers.imported import FindingKind, Imported
from speakaid.storage.importers.letters import MOST_CHARACTERS
from speakaid.storage.importers.outline import Outline, imported_parts
from speakaid.storage.importers.telling import Tell, untold
from speakaid.storage.importers.text import title_of

if TYPE_CHECKING:
    from speakaid.storage.importers.pictures import Pictures
    from speakaid.storage.importers.slide_shapes import Picture, Slide
    from speakaid.storage.importers.slides import SlideFile

SUFFIXES = (".pptx", ".pptm", ".ppsx", ".potx")
LABEL = N_("Slides")
MOST_FILE = 256 * 1024 * 1024


def read(path: Path, tell: Tell = untold) -> Imported:
    """The talk in a file of slides. Raises SourceUnreadable."""
    from speakaid.storage.importers import office_files
    from speakaid.storage.importers.pictures import Pictures
    from speakaid.storage.importers.slides import SlideFile

    outline, pictures = Outline(), Pictures()
    with office_files.opened(path, MOST_FILE) as found:
        file = SlideFile(found, outline)
        outline.title = file.title or title_of(path)
        slides = list(file.slides(tell))
        title, introduction = "", Part()
        if slides and slides[0].is_title:
            title = _one_line(slides[0].title)
            if len(slides) > 1 and not slides[0].notes:
                introduction = _introduction(slides.pop(0), outline)
        parts = [_part(slide, outline, file, pictures) for slide in slides]
    if sum(map(_length, parts)) > MOST_CHARACTERS:
        raise SourceUnreadable(Reason.TOO_LARGE)
    return imported_parts(outline, title, _introduced(introduction, parts), pictures.media)


def _introduction(slide: Slide, outline: Outline) -> Part:
    """The lines of a title slide: for whom the talk is, and when. They are a note."""
    outline.found(FindingKind.PICTURES_LEFT_OUT, len(slide.pictures))
    lines = "\n".join(slide.lines)
    outline.found(FindingKind.INTRODUCTION_IS_NOTE, int(bool(lines)))
    return Part(notes=[lines] if lines else [])


def _introduced(introduction: Part, parts: list[Part]) -> list[Part]:
    if parts:
        parts[0].notes[:0] = introduction.notes
    return parts


def _part(slide: Slide, outline: Outline, file: SlideFile, pictures: Pictures) -> Part:
    lines = "\n".join(slide.lines)
    part = Part(_heading(slide), slide.notes or lines, whole=True)
    if slide.notes:
        part.key_words = lines
        outline.counted[FindingKind.NOTES_ARE_WORDS] = 1
    outline.found(FindingKind.LINES_ARE_WORDS, int(bool(lines and not slide.notes)))
    _add_picture(part, slide.pictures, outline, file, pictures)
    return part


def _heading(slide: Slide) -> str | None:
    """The title; of a slide without one its first line, if that is short. It stays a line too."""
    first = _one_line(slide.title) or next(iter(slide.lines), "")
    is_short = len(first.split()) <= MOST_POINT_WORDS
    return first if first and (slide.title or is_short) else None


def _add_picture(
    part: Part, found: list[Picture], outline: Outline, file: SlideFile, pictures: Pictures
) -> None:
    """The first picture that can be shown; the others are counted."""
    from speakaid.storage.importers.pictures import NoPicture, TooLarge

    left = len(found)
    for picture in found:
        try:
            part.picture = pictures.keep(picture.part, lambda p=picture.part: file.picture(p))  # type: ignore[misc]
        except TooLarge:
            outline.found(FindingKind.PICTURES_TOO_LARGE)
            left -= 1
        except NoPicture:
            continue
        else:
            part.picture_description = picture.description
            outline.found(FindingKind.PICTURES_TAKEN)
            left -= 1
            break
    outline.found(FindingKind.PICTURES_LEFT_OUT, left)


def _length(part: Part) -> int:
    return sum(
        map(len, (part.heading or "", part.script, part.key_words, part.picture_description))
    )


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")).strip()
