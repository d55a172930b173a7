"""The languages of the screens, by gettext from the standard library.

`_("Next")` gives the words in the chosen language; `N_("Next")` marks words that
are translated later, where they are shown; `ngettext` knows plurals. Without a
catalogue for the language the words stay English.
"""

import gettext
from gettext import NullTranslations

from speakaid import resources

_catalogue: NullTranslations = NullTranslations()


def use_language(*languages: str) -> None:
    """Speak the first of these languages that has a catalogue; none given, the system's."""
    global _catalogue  # noqa: PLW0603 - the language is one for the whole program
    _catalogue = gettext.translation(
        "speakaid", resources.path("i18n"), languages=languages or None, fallback=True
    )


def _(message: str) -> str:
    # An empty message would ask gettext for the catalogue's own head.
    return _catalogue.gettext(message) if message else ""


def N_(message: str) -> str:  # noqa: N802 - the name that translators' tools look for
    return message


def ngettext(one: str, many: str, count: int) -> str:
    return _catalogue.ngettext(one, many, count)
