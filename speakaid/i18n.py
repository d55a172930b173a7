"""The languages of the screens, by gettext from the standard library.

`_("Next")` gives the words in the chosen language; `N_("Next")` marks words that
are translated later, where they are shown; `ngettext` knows plurals. A language
is one file, such as resources/i18n/fr.po; without one the words stay English.
"""

from gettext import NullTranslations

from speakaid import po, resources

ENGLISH = NullTranslations()
_catalogue = ENGLISH
_language = "en"


def use_language(*wanted: str) -> None:
    """Speak the first of these languages that there is, such as "pt-BR", "pt", "en"."""
    global _catalogue, _language  # noqa: PLW0603 - there is one language for the whole program
    found = ((catalogue, tag) for tag in wanted if (catalogue := _find(tag)))
    _catalogue, tag = next(found, (ENGLISH, "en"))
    _language = _parts(tag)[0].lower()


def language() -> str:
    """The language spoken now, without its land: "en", "fr"."""
    return _language


def _find(language: str) -> NullTranslations | None:
    """The catalogue of a language, or of the one it is a kind of: pt for pt_BR.

    Systems may name the letters too, as in pt-Latn-BR.
    """
    parts = _parts(language)
    short, land = parts[0], parts[-1]
    for name in ("_".join(parts), f"{short}_{land}", short):
        file = resources.path(f"i18n/{name}.po")
        if file.is_file():
            return po.read(file.read_text(encoding="utf-8"))
    return ENGLISH if short == "en" else None


def _parts(language: str) -> list[str]:
    return language.replace("-", "_").split("_")


def _(message: str) -> str:
    # An empty message would ask gettext for the catalogue's own head.
    return _catalogue.gettext(message) if message else ""


def N_(message: str) -> str:  # noqa: N802 - the name that translators' tools look for
    return message


def ngettext(one: str, many: str, count: int) -> str:
    return _catalogue.ngettext(one, many, count)
