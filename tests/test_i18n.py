"""English words stand where a language has no catalogue."""

from speakaid import i18n


def test_without_a_catalogue_the_words_stay_english() -> None:
    i18n.use_language("xx")
    assert i18n._("Next") == "Next"
    assert i18n.N_("Next") == "Next"
    assert i18n.ngettext("1 card", "{n} cards", 1) == "1 card"
    assert i18n.ngettext("1 card", "{n} cards", 3) == "{n} cards"


def test_no_words_stay_no_words() -> None:
    assert i18n._("") == ""
