"""Pictures of pages come and go, and are large: their memory goes back to the system at once.

Left alone, the C library of Linux keeps what it was given back for later, some 14 MB after forty
pages. Elsewhere nothing needs to be done.
"""

import ctypes
import sys
from functools import cache

_MMAP_THRESHOLD = -3
_LARGE = 64 * 1024


@cache
def keep_pictures_apart() -> bool:
    """Have large pieces of memory kept apart from small ones; whether that could be done."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE))
    except (OSError, AttributeError):
        return False
