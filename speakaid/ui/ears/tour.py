"""The states of *Voice and microphone*."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from speakaid.core.facts import FactKind
from speakaid.core.listening import Hearing
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.speech.devices import Device
from speakaid.speech.utterance import VoiceName
from speakaid.ui.ears.ears_screen import EarsScreen
from speakaid.wording import ears as say

_LANDS = (
    "Caribbean", "Great Britain", "Scotland", "Lancaster", "West Midlands",
    "Received Pronunciation", "America", "New York City",
)  # fmt: skip
VOICES = (
    VoiceName("gmw/de", "German", ("de",)),
    *(VoiceName(f"gmw/{land}", f"English ({land})", ("en",)) for land in _LANDS),
    *(VoiceName(f"roa/{n}", f"Romance {n}", ("roa",)) for n in range(12)),
)
EARPIECE = Device("usb", "Headset of the telephone")
LOUDSPEAKER = Device("hdmi", "HDMI monitor", is_default=True)
OUTS = (LOUDSPEAKER, EARPIECE)
INS = (Device("built", "Built-in microphone", is_default=True), Device("usb", "Headset microphone"))
_VOICE = Settings(voice=True, voice_name="gmw/Scotland", voice_output="usb")
_BOTH = Settings(voice=True, voice_output="usb", listening=True)
_LISTENING = Settings(listening=True)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "ears", lambda: _screen(Settings())
    yield "ears-voice", lambda: _screen(_VOICE)
    yield "ears-voice-looking", lambda: _looking(_VOICE)
    yield "ears-voice-for-the-room", lambda: _at(_screen(Settings(voice=True)), "voice_output")
    yield "ears-voice-more", _more
    yield "ears-voice-none", lambda: _screen(Settings(voice=True), voices=(), outs=())
    yield "ears-voice-not-there", lambda: _screen(Settings(voice=True, voice_output="gone"))
    yield "ears-voice-not-heard", _not_heard
    yield "ears-both", lambda: _at(_screen(_BOTH), "voice_says_prompts")
    yield "ears-listening", lambda: _screen(_LISTENING)
    yield "ears-listening-off", _switched_off
    yield "ears-listening-none", lambda: _at(_screen(_LISTENING, ins=()), "microphone")
    for kind in FactKind:
        yield f"ears-trying-{kind.value}", lambda kind=kind: _trying(say.noticed(kind))  # type: ignore[misc]
    yield "ears-trying-begins", lambda: _trying("")
    for state in (Hearing.NO_DEVICE, Hearing.GONE, Hearing.NOT_INSTALLED, Hearing.ENDED):
        yield f"ears-deaf-{state.value}", lambda state=state: _deaf(state)  # type: ignore[misc]


def _screen(
    settings: Settings,
    voices: tuple[VoiceName, ...] = VOICES,
    outs: tuple[Device, ...] = OUTS,
    ins: tuple[Device, ...] = INS,
) -> EarsScreen:
    screen = _looking(settings)
    screen.voices.show_voices(voices)
    screen.outs.show_devices(outs)
    screen.microphones.show_devices(ins)
    return screen


def _at(screen: EarsScreen, name: str) -> EarsScreen:
    """With this setting, or the trying, in view."""
    part = screen.fields.get(name, screen.trying)
    bring = screen.area.ensureWidgetVisible
    # After the screen has shown its beginning, as it does whenever it comes.
    screen.look_wanted.connect(lambda: QTimer.singleShot(0, screen, lambda: bring(part)))
    return screen


def _looking(settings: Settings) -> EarsScreen:
    screen = EarsScreen()
    screen.show_settings(settings)
    return screen


def _more() -> EarsScreen:
    screen = _screen(Settings(voice=True))
    screen.voices.more.click()
    return screen


def _not_heard() -> EarsScreen:
    screen = _screen(_VOICE)
    screen.show_notice(_(say.NO_SOUND))
    return screen


def _trying(noticed: str) -> EarsScreen:
    screen = _screen(_LISTENING)
    screen.trying.show_on(on=True)
    if noticed:
        screen.trying.show_noticed(noticed)
    return _at(screen, "trying")


def _deaf(state: Hearing) -> EarsScreen:
    screen = _screen(_LISTENING)
    screen.trying.show_noticed(say.deaf(state))
    return _at(screen, "trying")


def _switched_off() -> EarsScreen:
    screen = _screen(_LISTENING)
    screen.look_wanted.connect(lambda: screen.show_settings(Settings()))
    return screen
