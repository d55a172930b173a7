"""A pronouncing dictionary: the CMU dictionary that lies in the package of PocketSphinx (BSD).

It is there where the extra `listen` is installed. English alone, American.
"""

import mmap
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

_PLACE = Path("model", "en-us", "cmudict-en-us.dict")


def sounds_of(word: str) -> tuple[str, ...]:
    """The sounds of a word in ARPAbet; none where the word, or the dictionary, is not there."""
    file = _dictionary()
    bare = word.strip().casefold()
    if file is None or not bare or " " in bare:
        return ()
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as all_:
        start = all_.find(f"\n{bare} ".encode())
        if start < 0:
            return ()
        all_.seek(start + 1)
        return tuple(all_.readline().decode("utf-8").split()[1:])


@lru_cache(maxsize=1)
def _dictionary() -> Path | None:
    """Where it lies; looked for once, and PocketSphinx itself is not imported."""
    found = find_spec("pocketsphinx")
    if found is None or found.origin is None:
        return None
    file = Path(found.origin).parent / _PLACE
    return file if file.is_file() else None
