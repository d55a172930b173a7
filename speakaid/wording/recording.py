"""Every sentence of the screen on which a word is recorded."""

from speakaid.i18n import N_, _

RECORD, STOP, KEEP = N_("Record it"), N_("Stop"), N_("Keep it")
THROW_AWAY = N_("Throw it away")
READY = N_("Press “Record it”, and say the word. Then press “Stop”.")
WHERE = N_("A recording is at most 20 seconds. Once kept, it is part of your talk.")
IS_ON = N_("The microphone is on.")
SPEAK, HEARD, LOUDER = N_("Say the word."), N_("I hear you."), N_("A little louder, please.")
MADE = N_("Here is your recording. It is not in your talk yet.")
KEPT, GONE = N_("There is a recording in your talk."), N_("It is thrown away.")
NOT_YET = N_("It is not in your talk yet. “Keep it” keeps it. “Back” throws it away.")

SILENT = N_("Nothing was heard. Please say it once more, a little louder.")
NO_DEVICE = N_("No microphone can be used now. Plug one in, or choose one in Settings.")
DEVICE_GONE = N_("The microphone was lost. Please record it once more.")
BUSY = N_("The microphone is not ready yet. Please try it once more.")
NOT_WRITTEN = N_("The recording could not be put on the disk. Is there room on it?")


def of(word: str) -> str:
    """The title: which word it is."""
    return _("A recording of “{word}”").format(word=word)
