"""*Before you start*, where a voice or the microphone is switched on: try it, or go on without."""

from speakaid.core.listening import RoomMeasure
from speakaid.i18n import N_, _

BOTH = N_("Try the voice and the microphone, if you like.")
VOICE = N_("Try the voice, if you like.")
MICROPHONE = N_("Try the microphone, if you like.")
HEAR = N_("Hear my first words")
HEARD_BY = N_("You hear it by: {device}")
HEARD_BY_USUAL = N_("You hear it by the usual device of this computer.")
FOR_ROOM = N_("This may be the room’s loudspeaker. Then everyone hears it.")
NO_SOUND = N_("No sound device is here. Your cards go on without the voice.")
MEASURE = N_("Measure the room")
MEASURE_HOW = N_("Say nothing for 4 seconds. Then SpeakAid knows how quiet this room is.")
MEASURING = N_("The microphone is on. Please say nothing for a moment.")
QUIET = N_("Quiet enough. SpeakAid will notice when you are silent.")
LOUD = N_("People talk in this room. Your silence cannot be told so well here.")
SPOKEN = N_("Somebody spoke. Please measure once more.")
MUTE = N_("The microphone gives no sound. Is it switched on?")
NOT_HEARD = N_("The microphone is not heard. Your cards go on without it.")


def question(*, voice: bool, listening: bool) -> str:
    """What is asked, by what is switched on."""
    if voice and listening:
        return _(BOTH)
    return _(VOICE if voice else MICROPHONE)


def heard_by(device: str) -> str:
    """By which device the voice is heard."""
    return _(HEARD_BY).format(device=device) if device else _(HEARD_BY_USUAL)


def measured(found: RoomMeasure | None) -> str:
    """What became of a measure of the room."""
    if found is None:
        return _(NOT_HEARD)
    if found.was_mute:
        return _(MUTE)
    if found.was_spoken:
        return _(SPOKEN)
    return _(LOUD if found.room.has_voices else QUIET)
