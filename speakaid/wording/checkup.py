"""The sentences of `speakaid doctor`."""

from speakaid.i18n import N_, _, ngettext

NO_BATTERY = N_("This computer has no battery, or does not tell.")


def versions(python: str, qt: str) -> str:
    return _("Python {python} and PySide6 {qt} are here.").format(python=python, qt=qt)


def display(present: bool) -> str:
    if present:
        return _("There is a screen to show your words on.")
    return _("There is no screen here. `speakaid tour` can draw pictures instead.")


def screen(name: str, width: int, height: int, size_known: bool) -> str:
    found = _("Screen {name}, {width} by {height} dots.").format(
        name=name, width=width, height=height
    )
    if size_known:
        return found
    return found + " " + _("It does not tell its true size: match a bank card before a talk.")


def letters(known: bool) -> str:
    if known:
        return _("Our letters (Atkinson Hyperlegible Next) are here.")
    return _("Our letters could not be loaded. The system's own are used.")


def ink(drawn: bool) -> str:
    if drawn:
        return _("Large letters are drawn.")
    return _("Large letters are not drawn. Take QT_MAX_CACHED_GLYPH_SIZE out of the environment.")


def library(folder: str, *, writable: bool) -> str:
    if writable:
        return _("Your talks are kept in {folder}.").format(folder=folder)
    return _("Nothing can be kept in {folder}. Look at who may write there.").format(folder=folder)


def awake(kept: bool) -> str:
    if kept:
        return _("The computer can be kept awake during a talk.")
    return _("The computer cannot be kept awake from here. Turn sleep off in its own settings.")


def battery(percent: int, on_battery: bool) -> str:
    if on_battery:
        return _("It runs on its battery, {percent} percent full. Plug it in.").format(
            percent=percent
        )
    return _("It is plugged in.")


def voices(count: int, own: tuple[str, ...] = ()) -> str:
    """How many voices there are, and which of them speak the language of the screens."""
    if not count:
        return _("There is no voice here. On Linux, espeak-ng brings some.")
    found = ngettext(
        "There is {count} voice to read words aloud.",
        "There are {count} voices to read words aloud.",
        count,
    ).format(count=count)
    return f"{found} {_in_language(own)}" if own else found


def _in_language(own: tuple[str, ...]) -> str:
    return _("In your language: {names}.").format(names=_(", ").join(own))


def detector(name: str) -> str:
    """What tells speech from silence."""
    if not name:
        return _("The part that listens is not here. A helper can install “speakaid[listen]”.")
    return _("Speech is told from silence by {name}.").format(name=name)


def sound_out(label: str, others: tuple[str, ...], *, is_there: bool, for_room: bool) -> str:
    if not is_there:
        return _("There is nothing here that a sound could come out of.")
    found = _("Sound comes out of {device}.").format(device=label or _("the usual device"))
    if for_room:
        found += " " + _("The whole room may hear it: for cues, take an earpiece.")
    return found + _also(others)


def sound_in(label: str, others: tuple[str, ...]) -> str:
    if not (label or others):
        return _("There is no microphone here.")
    found = _("There is a microphone: {device}.").format(device=label or others[0])
    return found + _also(others if label else others[1:])


def sample() -> str:
    """What is said aloud when that is asked for."""
    return _("Good morning. This is the voice of SpeakAid.")


def said(was_said: bool) -> str:
    if was_said:
        return _("A sentence was said aloud. If you did not hear it, look at the volume.")
    return _("No sentence could be said aloud.")


def _also(others: tuple[str, ...]) -> str:
    if not others:
        return ""
    return " " + _("There is also: {devices}.").format(devices=", ".join(others))
