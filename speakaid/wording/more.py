"""Every sentence of *More*: what can be done with a talk besides giving and changing it."""

from speakaid.i18n import N_, _
from speakaid.wording.home import title_of

BACK = N_("Back")
PRINT, PRINT_ABOUT = N_("Print it"), N_("Large cards, a plan, a sheet for the organiser.")
FORM, FORM_ABOUT = N_("Save it in another form"), N_("For Word, as plain text, or to send.")
VERSIONS = N_("Earlier versions")
VERSIONS_ABOUT = N_("How your words were before. Look at them, or bring them back.")
COPY = N_("Bring in a helper’s copy")
COPY_ABOUT = N_("What it says otherwise becomes ideas. You decide about each.")
MARKS, MARKS_ABOUT = N_("Ready, or locked"), N_("Your talk is ready, or nobody is to change it.")
WHICH_COPY = N_("Which file is the copy?")
PUT_AWAY, PUT_AWAY_ABOUT = N_("Put it away"), N_("Off your list. It is kept, and can come back.")

FORMS = {
    ".docx": (N_("For Word"), N_("Large letters, a heading for each card, your pictures.")),
    ".txt": (N_("Plain text"), N_("Words without pictures. Every computer can open it.")),
    ".md": (N_("Markdown"), N_("A text with simple marks, for people who use them.")),
    ".json": (N_("JSON"), N_("For other programs. All that is in the talk, but the pictures.")),
    ".speakaid": (N_("A SpeakAid talk to send"), N_("The talk as it is, for another computer.")),
}
"""By the end of the file's name, in the order in which they are offered."""

WHERE_FORM = N_("Where shall it go?")
OPEN_FOLDER = N_("Open the folder")


def more_for(title: str) -> str:
    """The heading of *More*."""
    return _("More for “{title}”").format(title=title_of(title))


def forms_for(title: str) -> str:
    """The line above the forms in which a talk can be saved."""
    return _("“{title}” stays as it is. What is the new file for?").format(title=title_of(title))


def form_saved(name: str, folder: str) -> str:
    """The talk was saved in another form, and where it lies."""
    return _("Your talk is saved as “{name}”, in the folder “{folder}”.").format(
        name=name, folder=folder
    )


def folder_stays_shut(folder: str) -> str:
    """The system shows no folders."""
    return _("The folder could not be opened from here. It is {folder}.").format(folder=folder)
