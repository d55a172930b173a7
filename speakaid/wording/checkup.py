"""The sentences of `speakaid doctor`."""

from speakaid.i18n import N_, _

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
