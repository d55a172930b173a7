"""The architecture as a table: which part may know which."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "speakaid"

# A part, and the parts it may import besides itself. What is not in the table
# (app, __main__, tour) knows all, and nobody in the table may know it.
MAY_KNOW = {
    "core": {"i18n"},
    "storage": {"core", "i18n"},
    "workers": set(),
    "speech": {"core", "workers", "i18n"},
    "sensors": {"core", "workers", "i18n"},
    "wording": {"core", "i18n"},
    "ui": {"core", "storage", "speech", "sensors", "wording", "resources", "i18n"},
    "i18n": {"resources", "po"},
    "po": set(),
    "resources": set(),
}

# What core may use from outside: pure things only, so that the same events at
# the same times always give the same screens. No clock, no files, no chance, no
# threads, no log. (uuid4 names a new card; no rule looks at the name.)
CORE_MAY_USE = set(
    "__future__ abc bisect collections copy dataclasses datetime difflib enum functools hashlib "
    "itertools json math operator re statistics string textwrap types typing unicodedata "
    "uuid pydantic rapidfuzz regex".split()
)
CLOCKS_AND_FILES = {"now", "today", "utcnow", "open", "print", "input"}

# Folders inside ui that belong to no screen.
SHARED_FOLDERS = {"widgets", "cues"}

FILES = sorted(PACKAGE.rglob("*.py"))


def layer_of(file: Path) -> str:
    """The part a file belongs to: its folder, or its own name at the top."""
    inside = file.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imports(tree: ast.AST) -> Iterator[str]:
    """Every name that a file imports, as dotted words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(tree: ast.AST) -> Iterator[str]:
    """The last word of everything that a file calls."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
                yield name


def trouble_with_sisters(layer: str, name: str) -> str | None:
    outer, _, rest = name.partition(".")
    sister = rest.partition(".")[0]
    if outer != "speakaid" or sister in {layer, "__version__"} | MAY_KNOW[layer]:
        return None
    return f"{layer} may not know {sister}, it knows only {sorted(MAY_KNOW[layer])}"


def trouble_with_the_outside(layer: str, name: str) -> str | None:
    outer = name.partition(".")[0]
    if outer in {"PySide6", "shiboken6"} and layer != "ui":
        return f"only ui may use Qt, not {layer}"
    if layer == "core" and outer not in CORE_MAY_USE | {"speakaid"}:
        return f"core is pure, so it may not use {outer}"
    return None


def screen_of(dotted: list[str]) -> str | None:
    """The screen that something inside ui belongs to, if any."""
    match dotted:
        case ["speakaid", "ui", folder, *_] if (PACKAGE / "ui" / folder).is_dir():
            return None if folder in SHARED_FOLDERS else folder
    return None


def trouble_with_screens(file: Path, name: str) -> str | None:
    here = list(file.relative_to(PACKAGE.parent).parts)
    own, other = screen_of(here), screen_of(name.split("."))
    if other is None or own == other:
        return None
    if own is not None:
        return f"screens never know one another, so {own} may not import {other}"
    if here[2] in SHARED_FOLDERS:
        return f"ui/{here[2]} serves every screen, so it may not import {other}"
    return None


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_file_knows_only_what_its_layer_may_know(file: Path) -> None:
    layer = layer_of(file)
    if layer not in MAY_KNOW:
        return
    found = set()
    for name in imports(ast.parse(file.read_text(encoding="utf-8"))):
        found.add(trouble_with_sisters(layer, name))
        found.add(trouble_with_the_outside(layer, name))
        found.add(trouble_with_screens(file, name))
    found.discard(None)
    assert not found, "; ".join(sorted(map(str, found)))


@pytest.mark.parametrize(
    "file", sorted((PACKAGE / "core").rglob("*.py")), ids=lambda file: file.name
)
def test_core_asks_no_clock_and_opens_no_file(file: Path) -> None:
    found = CLOCKS_AND_FILES & set(calls(ast.parse(file.read_text(encoding="utf-8"))))
    assert not found, f"core is told what happens and when, so it may not call {sorted(found)}"


@pytest.mark.parametrize(
    ("layer", "name", "sentence"),
    [
        ("core", "PySide6.QtCore.QObject", "only ui may use Qt, not core"),
        ("core", "time", "core is pure, so it may not use time"),
        ("storage", "PySide6.QtGui.QImage", "only ui may use Qt, not storage"),
        ("ui", "PySide6.QtGui.QImage", None),
        ("storage", "pathlib.Path", None),
    ],
)
def test_the_outside_is_watched(layer: str, name: str, sentence: str | None) -> None:
    assert trouble_with_the_outside(layer, name) == sentence


@pytest.mark.parametrize(
    ("layer", "name", "allowed"),
    [
        ("core", "speakaid.i18n.N_", True),
        ("core", "speakaid.storage.deck_file", False),
        ("storage", "speakaid.core.deck.Deck", True),
        ("storage", "speakaid.speech.voice.Voice", False),
        ("ui", "speakaid.app.run", False),
        ("wording", "speakaid.ui.theme", False),
    ],
)
def test_the_sisters_are_watched(layer: str, name: str, allowed: bool) -> None:
    assert (trouble_with_sisters(layer, name) is None) == allowed
