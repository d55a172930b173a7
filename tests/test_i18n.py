"""A language is one .po file; without one the words are English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from speakaid import i18n, po, resources

FRENCH = r"""
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

#: speakaid/ui/stage.py
msgid "My ending"
msgstr "Ma fin \"à moi\""

msgid ""
"one line, "
"then another"
msgstr ""
"une ligne, "
"puis une autre"

msgid "{n} card"
msgid_plural "{n} cards"
msgstr[0] "{n} carte"
msgstr[1] "{n} cartes"

#, fuzzy, python-brace-format
msgid "Back"
msgstr "Dos"

msgid "Not yet translated"
msgstr ""
"""


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "fr.po").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "i18n" / "fr_BE.po").write_text(FRENCH.replace("Ma fin", "Ma fin belge"), "utf-8")
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)
    yield
    i18n.use_language("en")


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize("wanted", [["fr"], ["fr-CA"], ["fr_FR", "en"], ["xx", "fr"]])
def test_a_language_with_a_catalogue_is_spoken(wanted: list[str]) -> None:
    i18n.use_language(*wanted)
    assert i18n.language() == "fr"
    assert i18n._("My ending") == 'Ma fin "à moi"'
    assert i18n._("one line, then another") == "une ligne, puis une autre"


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize("wanted", [["fr-BE"], ["fr-Latn-BE", "fr-BE", "fr"]])
def test_the_language_of_a_land_comes_before_the_language(wanted: list[str]) -> None:
    i18n.use_language(*wanted)
    assert i18n._("My ending") == 'Ma fin belge "à moi"'


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize("wanted", [[], ["xx"], ["en-GB", "fr"], ["en-Latn-US", "fr"], ["C"]])
def test_any_other_language_is_english(wanted: list[str]) -> None:
    i18n.use_language(*wanted)
    assert i18n.language() == "en"
    assert i18n._("My ending") == "My ending"
    assert i18n.ngettext("{n} card", "{n} cards", 0) == "{n} cards"


@pytest.mark.usefixtures("catalogues")
def test_each_language_has_its_own_plurals() -> None:
    i18n.use_language("fr")
    assert [i18n.ngettext("{n} card", "{n} cards", n) for n in (0, 1, 2)] == [
        "{n} carte",
        "{n} carte",
        "{n} cartes",
    ]


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize("words", ["Back", "Not yet translated", "Never seen", ""])
def test_what_no_translator_has_settled_stays_english(words: str) -> None:
    i18n.use_language("fr")
    assert i18n._(words) == words


def test_words_marked_for_later_are_left_as_they_are() -> None:
    assert i18n.N_("My ending") == "My ending"


def placeholders(words: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", words))


def test_every_translation_can_be_read_and_adds_no_placeholder() -> None:
    for file in resources.path("i18n").glob("*.po"):
        text = file.read_text(encoding="utf-8")
        po.read(text)
        for english, translated in po.messages(text).items():
            unknown = placeholders(translated) - placeholders(english)
            assert not unknown, f"{file.name}: {translated!r} uses {unknown}"
