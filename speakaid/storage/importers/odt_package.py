"""Opening an OpenDocument text that may be hostile; see `office_files` for how."""

from dataclasses import dataclass
from pathlib import Path

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import office_files
from speakaid.storage.importers.odt_styles import Styles
from speakaid.storage.importers.office_files import OfficeFile
from speakaid.storage.importers.word_xml import Element, child, local

MOST_FILE = 64 * 1024 * 1024
_MANIFEST = "META-INF/manifest.xml"
_MARGINS = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")


@dataclass(frozen=True, slots=True)
class TextPackage:
    """The body of a document, its styles, and how many headers and footers have words."""

    body: Element
    styles: Styles
    margins: int


def read_package(path: Path) -> TextPackage:
    """The document in a file. Raises SourceUnreadable."""
    with office_files.opened(path, MOST_FILE) as found:
        _refuse_locked(found)
        content = found.part("content.xml")
        if content is None or local(content) != "document-content":
            raise SourceUnreadable(Reason.UNKNOWN_KIND)
        body = child(content, "body", "text")
        if body is None:
            is_slides = child(content, "body", "presentation") is not None
            raise SourceUnreadable(Reason.OTHER_SLIDES if is_slides else Reason.UNKNOWN_KIND)
        common = found.part("styles.xml")
        return TextPackage(body, Styles(common, content), _margins(common))


def _refuse_locked(found: OfficeFile) -> None:
    manifest = found.part(_MANIFEST)
    hidden = [] if manifest is None else list(manifest.iter("{*}encryption-data"))
    if hidden or found.has("encrypted-package"):
        raise SourceUnreadable(Reason.LOCKED_BY_PASSWORD)


def _margins(common: Element | None) -> int:
    found = [] if common is None else list(common.iter(*(f"{{*}}{name}" for name in _MARGINS)))
    return sum(any(str(text).strip() for text in each.itertext()) for each in found)
