"""A zip file that may be hostile, read a little at a time and never unpacked to the disk.

The list of contents, the number of entries and every read are bounded, whatever sizes the file
claims. Everything wrong is an `ArchiveBroken` with its reason; who asked knows what to call it.
"""

import copy
import io
import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from speakaid.core.errors import Reason

MOST_ENTRIES = 10_000
_PIECE = 64 * 1024
_MOST_AT_ONCE = 2 * 1024 * 1024
_ENCRYPTED = 0x1
_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
_UNREADABLE = (
    BadZipFile, LargeZipFile, EOFError, KeyError, NotImplementedError, OSError, OverflowError,
    RuntimeError, ValueError, struct.error, zlib.error,
)  # fmt: skip


class ArchiveBroken(Exception):
    """The zip file cannot be read, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class _Guarded(io.BufferedIOBase):
    """The file, refusing the giant reads to which a lying table of contents leads zipfile."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int | None = -1, /) -> bytes:
        # "All the rest" is asked for only at the very end of the file.
        wanted = _MOST_AT_ONCE if size is None or size < 0 else size
        if wanted > _MOST_AT_ONCE:
            raise BadZipFile("absurd size")
        return self._file.read(wanted)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


class Archive:
    """What lies in the zip file, by name."""

    def __init__(self, file: ZipFile) -> None:
        self._file = file
        self._entries = {entry.filename: entry for entry in file.infolist()}
        if not len(self._entries) == len(file.infolist()) <= MOST_ENTRIES:
            raise ArchiveBroken(Reason.DAMAGED)

    @property
    def entries(self) -> tuple[ZipInfo, ...]:
        """Everything in it, in the order of the file."""
        return tuple(self._entries.values())

    def has(self, name: str) -> bool:
        """Whether there is such an entry."""
        return name in self._entries

    def read(self, name: str, at_most: int) -> bytes:
        """The bytes of one entry, if they are at most so many. Raises ArchiveBroken."""
        return self._read(name, at_most, lambda entry: entry)

    def salvage(self, name: str, at_most: int) -> bytes:
        """The bytes of one entry although some of them are not as they were. Raises ArchiveBroken.

        Part of a picture is more than none; one of which bytes are missing is not given back.
        """
        return self._read(name, at_most, _without_checksum)

    def _read(self, name: str, at_most: int, how: Callable[[ZipInfo], ZipInfo]) -> bytes:
        try:
            entry = self._entries[name]
            _check(entry, at_most)
            return self._bounded(how(entry), at_most)
        except _UNREADABLE:
            raise ArchiveBroken(Reason.DAMAGED) from None

    def _bounded(self, entry: ZipInfo, at_most: int) -> bytes:
        content = bytearray()
        with self._file.open(entry) as stream:
            while len(content) <= at_most and (piece := stream.read(_PIECE)):
                content += piece
        if len(content) != entry.file_size:
            raise ArchiveBroken(Reason.DAMAGED)
        return bytes(content)


@contextmanager
def opened(file: BinaryIO) -> Iterator[Archive]:
    """The archive in an open file. Raises ArchiveBroken."""
    _check_beginning(file)
    try:
        zipped = ZipFile(_Guarded(file))
    except _UNREADABLE:
        raise ArchiveBroken(Reason.DAMAGED) from None
    with zipped:
        yield Archive(zipped)


def _without_checksum(entry: ZipInfo) -> ZipInfo:
    """The same entry; zipfile compares nothing where there is no checksum."""
    bare = copy.copy(entry)
    del bare.CRC
    return bare


def _check_beginning(file: BinaryIO) -> None:
    beginning = file.read(len(_SIGNATURES[0]))
    if not beginning:
        raise ArchiveBroken(Reason.EMPTY)
    if not beginning.startswith(_SIGNATURES):
        raise ArchiveBroken(Reason.NOT_A_DECK)


def _check(entry: ZipInfo, at_most: int) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise ArchiveBroken(Reason.LOCKED_BY_PASSWORD)
    if entry.file_size > at_most:
        raise ArchiveBroken(Reason.TOO_LARGE)
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise ArchiveBroken(Reason.DAMAGED)
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise ArchiveBroken(Reason.DAMAGED)
