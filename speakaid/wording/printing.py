"""Every sentence of *Print*, and of *What the organiser should know*."""

from speakaid.i18n import N_, _
from speakaid.wording.paper import title_of

BACK, DONE = N_("Back"), N_("Done")
TITLE = N_("Print")
WHAT, PAPER, A_PAGE = N_("What shall be on paper?"), N_("Paper"), N_("Cards on a page")
KINDS = {
    "cards": N_("My cards, in large print"),
    "plan": N_("A plan with the times"),
    "show_cards": N_("Cards to show to others"),
    "people": N_("People today, in large print"),
    "slips": N_("Slips for people I meet"),
    "organiser": N_("A sheet for the organiser"),
}
PAPERS = {"A4": N_("A4"), "Letter": N_("Letter")}
PRINT, SAVE = N_("Print"), N_("Save as PDF")
FILL_IN = N_("Fill in the sheet")
PREVIOUS, NEXT = N_("Previous"), N_("Next")
PREVIOUS_PAGE, NEXT_PAGE = N_("Previous page"), N_("Next page")
WHERE = N_("Where shall the pages go?")
PDF_KIND = N_("PDF pages")
NO_PRINTER = N_(
    "This computer knows no printer. You can save the pages as a PDF, and print them elsewhere."
)
NOT_PRINTED = N_(
    "The printer did not take the pages. Nothing is lost. Please look whether it is on, then try "
    "once more, or save them as a PDF."
)

ORGANISER_TITLE = N_("What the organiser should know")
ORGANISER_ABOUT = N_("What you leave empty becomes a line to write on.")
TOO_LONG = N_("This is more than a sheet can hold, so it is not kept yet. Please make it shorter.")
ORGANISER_KEPT = N_("Kept as you type.")
_FILES = {
    "cards": N_("cards"),
    "plan": N_("plan"),
    "show_cards": N_("cards to show"),
    "people": N_("people today"),
    "slips": N_("slips"),
    "organiser": N_("for the organiser"),
}
LONGEST_TITLE = 60


def print_title(title: str) -> str:
    """The name of the screen, with the talk that is printed."""
    name = title_of(" ".join(title.split()))
    shown = name if len(name) <= LONGEST_TITLE else name[:LONGEST_TITLE].rstrip() + "…"
    return _("Print: {title}").format(title=shown)


def page_of(page: int, pages: int | None) -> str:
    """Which page is shown; `pages` is None while they are still being counted."""
    if pages is None:
        return _("Page {n}").format(n=page)
    return _("Page {n} of {pages}").format(n=page, pages=pages)


def heard(page: str, words: str) -> str:
    """What a screen reader says of the page that is shown."""
    return f"{page}. {words}"


def saved(name: str, folder: str) -> str:
    """The pages were written, and where they are."""
    return _("Your pages are ready to print: “{name}”, in the folder “{folder}”.").format(
        name=name, folder=folder
    )


def sent(printer: str) -> str:
    """The printer has the pages."""
    return _("Your pages are on their way to the printer “{printer}”.").format(printer=printer)


def file_name(title: str, kind: str) -> str:
    """The proposed name of the PDF file, without its ending."""
    return _("{title}, {kind}").format(title=title_of(title), kind=_(_FILES[kind]))
