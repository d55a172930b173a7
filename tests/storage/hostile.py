"""Files that nobody should have to open, built by small functions."""

import io
import json
import os
import struct
import zipfile
from pathlib import Path

DECK = {"id": "a-deck", "title": "A talk", "cards": [{"id": "one", "script": "Hello."}]}


def work() -> float:
    """Seconds that this process and its children have worked: a busy computer adds nothing."""
    return sum(os.times()[:4])


def plain(deck: object = DECK, version: object = 1, format_: object = "speakaid-deck") -> bytes:
    return json.dumps({"format": format_, "version": version, "deck": deck}).encode()


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], packed: bool = True) -> bytes:
    """A zip file of these entries, in this order, duplicates and all."""
    target = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w") as file:
        for name, content in entries:
            file.writestr(name, content, compress_type=method)
    return target.getvalue()


def deck_zip(deck_json: bytes = plain(), *more: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    return zipped(("deck.json", deck_json), *more)


def symlink(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o120777 << 16
    return entry


def encrypted(content: bytes) -> bytes:
    """The same file, with every entry claiming to need a password."""
    return _in_central_list(content, 8, lambda flags: flags | 1, "<H")


def claiming_size(content: bytes, size: int) -> bytes:
    """The same file, its list of contents lying about the size of every entry."""
    return _in_central_list(content, 24, lambda _: size, "<L")


def packed_by(content: bytes, method: int) -> bytes:
    """The same file, claiming another way of packing."""
    return _in_central_list(content, 10, lambda _: method, "<H")


def claiming_list_size(content: bytes, size: int) -> bytes:
    """The same file, its very end lying about the size of the list of contents."""
    end = content.rfind(b"PK\x05\x06")
    return content[: end + 12] + struct.pack("<L", size) + content[end + 16 :]


def bomb(megabytes: int, name: str = "deck.json") -> bytes:
    return zipped((name, b" " * (megabytes * 1024 * 1024)))


def many_entries(count: int) -> bytes:
    return zipped(("deck.json", plain()), *((f"media/{n}", b"") for n in range(count)))


def deep_json(depth: int = 200_000) -> bytes:
    return b'{"format": "speakaid-deck", "version": 1, "deck": ' + b"[" * depth


def put(folder: Path, content: bytes, name: str = "talk.speakaid") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _in_central_list(content: bytes, offset: int, change, form: str) -> bytes:
    changed = bytearray(content)
    place = changed.find(b"PK\x01\x02")
    while place >= 0:
        (value,) = struct.unpack_from(form, changed, place + offset)
        struct.pack_into(form, changed, place + offset, change(value))
        place = changed.find(b"PK\x01\x02", place + 4)
    return bytes(changed)
