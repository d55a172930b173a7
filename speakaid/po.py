"""Reads a translator's .po file, so that adding a language is adding one file.

gettext itself reads only the compiled form (.mo, a sorted table of byte strings),
so that is made here, in memory. Entries marked fuzzy are not used: a translator
has not yet looked at them.
"""

import re
import struct
from ast import literal_eval
from gettext import GNUTranslations
from io import BytesIO

MAGIC = 0x950412DE
HEAD = struct.Struct("<7I")  # magic, version, count, where two tables are, two unused
PLACE = struct.Struct("<2I")  # length, offset


def read(text: str) -> GNUTranslations:
    return GNUTranslations(BytesIO(_compiled(messages(text))))


def messages(text: str) -> dict[str, str]:
    """Each message and its translation; the forms of a plural are joined by NUL, as in .mo."""
    found = {}
    for block in re.split(r"\n\s*\n", text):
        entry = _fields(block)
        key = "\0".join(entry[name] for name in ("msgid", "msgid_plural") if name in entry)
        words = "\0".join(entry[name] for name in sorted(entry) if name.startswith("msgstr"))
        fuzzy = key and re.search(r"^#,.*\bfuzzy\b", block, re.MULTILINE)
        if words.strip("\0") and not fuzzy:
            found[key] = words
    return found


def _fields(block: str) -> dict[str, str]:
    """The fields of one entry; a field may go on over many quoted lines."""
    fields: dict[str, str] = {}
    name = ""
    for line in block.splitlines():
        if line.startswith("#") or '"' not in line:
            continue
        word, quote, rest = line.partition('"')
        name = word.strip() or name
        fields[name] = fields.get(name, "") + literal_eval(quote + rest.rstrip())
    return fields


def _compiled(translations: dict[str, str]) -> bytes:
    pairs = sorted((key.encode(), words.encode()) for key, words in translations.items())
    keys, words = [key for key, _ in pairs], [word for _, word in pairs]
    tables = HEAD.size
    strings = tables + 2 * PLACE.size * len(pairs)
    places, body = b"", b""
    for text in keys + words:
        places += PLACE.pack(len(text), strings + len(body))
        body += text + b"\0"
    head = HEAD.pack(MAGIC, 0, len(pairs), tables, tables + PLACE.size * len(pairs), 0, 0)
    return head + places + body
