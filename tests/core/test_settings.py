from speakaid.core.errors import DeckDamaged, DeckUnreadable, Reason, SpeakAidError
from speakaid.core.settings import Settings, Theme


def test_every_setting_says_what_it_is() -> None:
    for name, field in Settings.model_fields.items():
        assert field.title, name
        assert field.description, name
        assert field.description.endswith("."), name


def test_the_defaults_are_within_their_limits() -> None:
    assert Settings.model_validate(Settings().model_dump()) == Settings()


def test_a_bad_value_falls_back_and_is_named() -> None:
    settings, bad = Settings.mended(
        {"theme": "dark", "distance_cm": 9000, "font": "wingdings", "unknown": 1}
    )
    assert bad == ("distance_cm", "font")
    assert settings == Settings(theme=Theme.DARK)


def test_good_values_stay() -> None:
    assert Settings.mended({"letter_size": 2.0}) == (Settings(letter_size=2.0), ())


def test_an_error_carries_its_reason_and_no_word_of_a_deck() -> None:
    error = DeckDamaged(Reason.DAMAGED)
    assert isinstance(error, DeckUnreadable | SpeakAidError)
    assert str(error) == "damaged"
