"""How a word begins, for the ear: its first consonants and the vowel after them.

A lone "d" cannot be heard, and helps nobody; "di" does. Words are known by a pronouncing dictionary
in ARPAbet (the letters of the CMU dictionary), else by espeak-ng in its own letters, else by how
they are written.
"""

from collections.abc import Iterable

from speakaid.core.card import TrickyWord

ARPABET = {
    "AA": "0", "AE": "a", "AH": "V", "AO": "O:", "AW": "aU", "AY": "aI", "EH": "E", "ER": "3:",
    "EY": "eI", "IH": "I", "IY": "i:", "OW": "oU", "OY": "OI", "UH": "U", "UW": "u:",
    "B": "b", "CH": "tS", "D": "d", "DH": "D", "F": "f", "G": "g", "HH": "h", "JH": "dZ", "K": "k",
    "L": "l", "M": "m", "N": "n", "NG": "N", "P": "p", "R": "r", "S": "s", "SH": "S", "T": "t",
    "TH": "T", "V": "v", "W": "w", "Y": "j", "Z": "z", "ZH": "Z",
}  # fmt: skip
"""The 39 sounds of the dictionary, and how espeak-ng writes each."""
RESPELT = {
    "0": "o", "a": "a", "V": "u", "O:": "aw", "aU": "ow", "aI": "eye", "E": "eh", "3:": "er",
    "eI": "ay", "I": "ih", "i:": "ee", "oU": "oh", "OI": "oy", "U": "oo", "u:": "oo", "A:": "ah",
    "tS": "ch", "D": "th", "dZ": "j", "N": "ng", "S": "sh", "T": "th", "j": "y", "Z": "zh",
    "k": "k", "@": "uh", "i": "ee", "a#": "uh", "I#": "ih",
}  # fmt: skip
"""How a person writes it who has learnt no signs for sounds; the others are written as they are."""
_STRESS = "',"
_VOWELS = "aAeEiIoOuUV0@3"
_VOWEL_LETTERS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæø")
_APART = str.maketrans("-·‧•/|", "      ")


def opening(sounds: Iterable[str]) -> tuple[str, ...]:
    """The sounds up to the first vowel, in espeak-ng's letters without stress.

    Of a word without a vowel ("hmm") all of them.
    """
    found = []
    for sound in sounds:
        bare = sound.strip(_STRESS)
        if bare:
            found.append(bare)
        if bare[:1] and bare[0] in _VOWELS:
            break
    return tuple(found)


def from_arpabet(sounds: Iterable[str]) -> tuple[str, ...]:
    """ARPAbet as espeak-ng's letters; the digits of its vowels are their stress."""
    return tuple(ARPABET[bare] for sound in sounds if (bare := sound.rstrip("012")) in ARPABET)


def respelt(sounds: Iterable[str]) -> str:
    """Sounds as a person writes them: "dih", "straw"."""
    return "".join(RESPELT.get(sound, sound.strip("0123456789:;@#")) for sound in sounds)


def first_letters(word: str) -> str:
    """The letters up to the first vowel, with it: what there is where no sound is known."""
    for place, letter in enumerate(word.casefold()):
        if letter in _VOWEL_LETTERS and not (letter == "y" and place == 0):
            return word[: place + 1]
    return word


def own_beginning(word: TrickyWord) -> str:
    """How the word begins as the speaker or a helper wrote it: the first part of "pro-so-pag".

    "" where nobody wrote it in parts.
    """
    parts = word.sounds_like.translate(_APART).split()
    return parts[0] if len(parts) > 1 else ""
