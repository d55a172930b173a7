"""The ear of the program: this computer's voice and sound, each in a process of its own."""

from PySide6.QtCore import QObject

from speakaid.core.settings import Settings
from speakaid.speech.cue_cache import CueCache
from speakaid.speech.sound import Sound
from speakaid.speech.voice import Voice
from speakaid.storage import paths
from speakaid.ui.ear import Ear


def own_ear(settings: Settings, parent: QObject) -> Ear:
    """One for the whole program; no process is started before something is to be heard."""
    return Ear(settings, lambda: Voice(CueCache(paths.cues())), Sound, parent)
