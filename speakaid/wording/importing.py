"""The screen that is shown while a long document is read."""

from speakaid.i18n import N_, _, ngettext

TITLE = N_("Your text is being read")
CANCEL = N_("Cancel")
MOMENT = N_("This takes a moment.")
UNCHANGED = N_("Your file stays as it is. Nothing is kept yet.")
HOW_FAR = N_("How far it is")
_SLIDES = (".pptx", ".pptm", ".ppsx", ".potx")


def read(name: str) -> str:
    """Which file is read."""
    return _("From “{name}”.").format(name=name)


def how_far(suffix: str, done: int, of: int) -> str:
    """How many slides or pages have been read."""
    if suffix.lower() in _SLIDES:
        words = ngettext("{done} of {of} slide is read.", "{done} of {of} slides are read.", of)
    else:
        words = ngettext("{done} of {of} page is read.", "{done} of {of} pages are read.", of)
    return words.format(done=done, of=of)
