"""What went amiss, in one clear breath: what happened, that nothing is lost, what to do.

No blame, no codes. A reason without a sentence of its own cannot be: a test walks over all.
"""

from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.i18n import N_, _

_READING = {
    Reason.MISSING: N_(
        "This file is not there any more. Perhaps it was moved, or its stick is out."
    ),
    Reason.NOT_ALLOWED: N_(
        "This computer does not let SpeakAid read this file. Copy it to your desktop and open the "
        "copy."
    ),
    Reason.EMPTY: N_("There are no words in this file. Please choose another one."),
    Reason.DAMAGED: N_("This file is damaged and cannot be read. It was left as it is."),
    Reason.TOO_LARGE: N_("This file is too large for a talk. Please choose a shorter text."),
    Reason.TOO_NEW: N_(
        "This talk was made with a newer SpeakAid. It was left as it is. A newer SpeakAid can "
        "open it."
    ),
    Reason.NOT_TEXT: N_("There are no words that can be read in this file. Please choose a text."),
    Reason.NOT_A_DECK: N_(
        "This file is not a SpeakAid talk. It was left as it is. Please choose another one."
    ),
    Reason.NOT_A_PICTURE: N_(
        "This is not a picture that SpeakAid can show. Your talk is as it was. Please choose "
        "another one."
    ),
    Reason.NOT_A_SOUND: N_(
        "This is not a recording that SpeakAid knows (.wav, .flac, .ogg, .mp3). Your talk is as it "
        "was. Please choose another one."
    ),
    Reason.UNKNOWN_KIND: N_(
        "SpeakAid cannot read this kind of file. It reads Word files (.docx), slides (.pptx), "
        "OpenDocument texts (.odt), PDF pages (.pdf), plain text (.txt, .md) and its own talks. "
        "You can also copy the words and paste them."
    ),
    Reason.OLD_WORD: N_(
        "This is a Word file of the older kind (.doc): open it in Word or LibreOffice, choose "
        "“Save as”, take “Word document (.docx)”, and open the new file here. It was left as it is."
    ),
    Reason.OLD_SLIDES: N_(
        "These are slides of the older kind (.ppt): open them in PowerPoint or LibreOffice, choose "
        "“Save as”, take “PowerPoint (.pptx)”, and open the new file here. They were left as they "
        "are."
    ),
    Reason.OTHER_WRITER: N_(
        "SpeakAid cannot read this kind of text: open it in its own program, save or export it as "
        "a Word file (.docx), and open the new file here. It was left as it is."
    ),
    Reason.OTHER_SLIDES: N_(
        "SpeakAid cannot read this kind of slides: open them in their own program, save or export "
        "them as PowerPoint (.pptx), and open the new file here. They were left as they are."
    ),
    Reason.ONLY_PICTURES: N_(
        "The pages of this file are pictures: there are no letters in them that can be read. It "
        "was left as it is. If you have the text they were made of, open that one."
    ),
    Reason.LOCKED_BY_PASSWORD: N_(
        "This file is locked with a password. Open it in its own program, copy the words, and "
        "paste them here."
    ),
    Reason.DISK_FULL: N_(
        "There is no room left on this computer’s disk. The file was left as it is."
    ),
    Reason.NOT_WRITTEN: N_(
        "This could not be opened just now. The file was left as it is. Please try once more."
    ),
}
_WRITING = {
    Reason.DISK_FULL: N_(
        "There is no room left on the disk, so this could not be kept. What was there before is "
        "still there. Please make some room, then try once more."
    ),
    Reason.NOT_ALLOWED: N_(
        "This computer does not let SpeakAid write there. What was there before is still there. "
        "Please choose another place."
    ),
    Reason.MISSING: N_("There is no earlier copy to bring back. Everything was left as it is."),
    Reason.TOO_LARGE: N_(
        "This is more than one talk can hold, so it could not be kept. What was there before is "
        "still there. Two shorter talks can hold it."
    ),
}
_WRITING_ELSE = N_(
    "This could not be kept just now. What was there before is still there. Please try once more."
)
_MEDIA_TOO_LARGE = N_(
    "This file is too large for a talk. Your talk is as it was. Please choose a smaller one."
)
_COPY_DAMAGED = N_(
    "This file is damaged and cannot be read. Your talk is as it was. Please ask your helper to "
    "send the file again."
)
_BROKEN = {
    Reason.TOO_NEW: N_("Made with a newer SpeakAid. It is safe, and was left as it is."),
    Reason.LOCKED_BY_PASSWORD: N_("Locked with a password. It was left as it is."),
    Reason.NOT_ALLOWED: N_("This computer does not let SpeakAid read it. It was left as it is."),
    Reason.MISSING: N_("It is not there any more. Perhaps its stick is out."),
}
_NOT_YET_FULL = N_(
    "There is no room left on the disk, so your last words are not kept yet. Please make some "
    "room, and leave this window open. SpeakAid tries again by itself."
)
_NOT_YET_TOO_LARGE = N_(
    "This is more than one talk can hold, so your last words are not kept yet. What was there "
    "before is still there. “Undo” takes back what is too much."
)
_NOT_YET = N_(
    "Your last words could not be kept yet. Please leave this window open. SpeakAid tries again by "
    "itself."
)
_NOT_YET_WHY = {Reason.DISK_FULL: _NOT_YET_FULL, Reason.TOO_LARGE: _NOT_YET_TOO_LARGE}
_CHANGED_ELSEWHERE = N_(
    "Somebody changed this talk elsewhere. Your words are as they were; what is different stands "
    "as ideas."
)
_CHANGED_FOR_A_HELPER = N_(
    "Somebody changed this talk elsewhere. You see its words as they are now, and your ideas are "
    "as they were."
)
FOUND_AGAIN = N_(
    "SpeakAid was interrupted the last time. Your words from before the interruption were "
    "found, and nothing is lost."
)
UNFORESEEN = N_("Something did not work. Your words are safe. Please try once more.")
_BROKEN_ELSE = N_("This file is damaged and cannot be opened. It was left as it is.")
_HAS_COPY = N_("An earlier copy is safe.")


def sentence(trouble: SpeakAidError) -> str:
    """What to tell the speaker."""
    if isinstance(trouble, NotKept):
        return not_kept(trouble.reason)
    return not_read(trouble.reason)


def not_read(reason: Reason) -> str:
    """Why a file could not be opened."""
    return _(_READING[reason])


def not_brought(trouble: SpeakAidError) -> str:
    """Why a helper's copy could not be brought in, and what to do."""
    return _(_COPY_DAMAGED) if trouble.reason is Reason.DAMAGED else sentence(trouble)


def not_kept(reason: Reason) -> str:
    """Why something could not be written."""
    return _(_WRITING.get(reason, _WRITING_ELSE))


def media(trouble: SpeakAidError) -> str:
    """Why a picture or a recording could not be put into the talk."""
    if trouble.reason is Reason.TOO_LARGE:
        return _(_MEDIA_TOO_LARGE)
    return sentence(trouble)


def not_kept_yet(reason: Reason) -> str:
    """What was typed last could not be written; it is tried again by itself."""
    return _(_NOT_YET_WHY.get(reason, _NOT_YET))


def kept_beside(name: str) -> str:
    """The file of a talk was changed by somebody else while the talk was open here."""
    return _(
        "The file of this talk was changed or moved meanwhile, so your words are now kept in "
        "“{name}”, and nothing is lost."
    ).format(name=name)


def changed_elsewhere(*, is_helper: bool) -> str:
    """Somebody else changed the words of a talk that is open here."""
    return _(_CHANGED_FOR_A_HELPER if is_helper else _CHANGED_ELSEWHERE)


def broken(reason: Reason, has_copy: bool) -> str:
    """The line below a talk of the library that cannot be opened."""
    words = _(_BROKEN.get(reason, _BROKEN_ELSE))
    return f"{words} {_(_HAS_COPY)}" if has_copy else words
