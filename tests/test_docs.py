"""What is written about SpeakAid is so: links, pictures, commands, keys, the screens' own words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from test_talks import play

from speakaid.__main__ import USAGE
from speakaid.commands import COMMANDS
from speakaid.ui import tour
from speakaid.ui.keys import KEYS, Act

ROOT = Path(__file__).parents[1]
GUIDE = sorted((ROOT / "docs/guide").glob("*.md"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PICTURES = sorted((ROOT / "docs/pictures").glob("*.png"))
README = ROOT / "README.md"

UNKIND = re.compile(
    r"\b(wrong|errors?|fail(s|ed|ure)?|tests?|scores?|quiz|forg[eo]t\w*|incorrect)\b|!", re.I
)
LONGEST_SENTENCE = 20
MOST_BYTES = 3_000_000
README_PICTURE, README_WIDTH, GUIDE_WIDTH = "stage", 1280, 1000

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
CODE_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`]+)`")
SLANTED = re.compile(r"(?<![*\w])\*([^*]+)\*(?![*\w])")
QUOTED = re.compile(r"“([^”]+)”")
ABSOLUTE = re.compile(r"(?:^|[\s`\"'(=])(/[\w.-]+(?:/[\w.-]+)+)")
HOST = re.compile(r"\b(?:https?://([\w.-]+)|(localhost)|(\d+\.\d+\.\d+\.\d+))")
HOSTS_THAT_MAY_BE_NAMED = {"json-schema.org", "docs.oasis-open.org"}
FOLDERS_OF_A_RECIPE = ("/tmp/try",)

KEY_NAMES = {
    "Page Down": "PageDown",
    "Page Up": "PageUp",
    "Esc": "Escape",
    ".": "Period",
    "Enter": "Return",
}
KEYS_OF_OTHER_THINGS = {"Enter", "Media", "Volume"}
"""The number pad's Enter, earphones and ring remotes: there, but not worth a line in the guide."""
WORDS_OF_OTHERS = {"Open", "Save", "Next", "Yes"}
"""The system's own file window, the first of the acts, and half of a choice."""


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def plain(page: Path) -> str:
    """A page without its code and its pictures, as it is read aloud."""
    return CODE.sub("so", PICTURE.sub(r"\1", CODE_BLOCK.sub("", text(page))))


def anchors(page: Path) -> set[str]:
    """What can be linked to inside a page, as GitHub names it."""
    heads = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head).strip().lower().replace(" ", "-") for head in heads}


def straight(words: str) -> str:
    return " ".join(words.replace("’", "'").split())


def sentences_of_the_program() -> set[str]:
    """Every piece of text in the program's own files."""
    found = set()
    for file in (ROOT / "speakaid").rglob("*.py"):
        for node in ast.walk(ast.parse(text(file))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(straight(node.value))
    return found


SAID = sentences_of_the_program()


def is_said(words: str) -> bool:
    """Whether a screen says just this, or begins with it before what is filled in."""
    return words in SAID or any(one.startswith((f"{words}: {{", f"{words} {{")) for one in SAID)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in LINK.findall(text(page)):
        if target.startswith("https://"):
            continue
        place, _, anchor = target.partition("#")
        file = (page.parent / place).resolve() if place else page
        assert file.exists(), f"{name(page)} leads to {target}"
        assert not anchor or anchor in anchors(file), f"{name(page)} leads to {target}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_picture_is_there_and_says_what_it_shows(page: Path) -> None:
    for words, target in PICTURE.findall(text(page)):
        assert (page.parent / target).is_file(), f"{name(page)} shows {target}"
        assert words.strip(), f"{name(page)}: {target} says nothing to who cannot see it"


def test_every_picture_is_shown_and_small() -> None:
    shown = {
        (page.parent / target).resolve()
        for page in PAGES
        for _, target in PICTURE.findall(text(page))
    }
    assert set(PICTURES) == shown
    assert sum(file.stat().st_size for file in PICTURES) <= MOST_BYTES
    for file in PICTURES:
        wide = README_WIDTH if file.stem == README_PICTURE else GUIDE_WIDTH
        assert QImage(str(file)).width() == wide, f"scripts/guide_pictures.py did not draw {file}"


def test_every_picture_is_a_state_of_the_tour() -> None:
    states = {state for state, _ in tour.states()} | {README_PICTURE}
    assert {file.stem for file in PICTURES} - states == set()


def test_every_page_of_the_guide_can_be_found() -> None:
    index = ROOT / "docs/guide/index.md"
    linked = {(index.parent / target).resolve() for target in LINK.findall(text(index))}
    assert set(GUIDE) - linked == {index}


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_the_guide_is_kind(page: Path) -> None:
    found = UNKIND.search(plain(page))
    assert found is None, f"{name(page)} says {found}"


def spoken(page: Path) -> Iterator[str]:
    """The sentences of a page. A line of a list or a table stands for itself."""
    for block in re.split(r"\n\s*\n|\n(?=[-|#]|\d\. )", LINK.sub("link", plain(page))):
        if not block.lstrip().startswith("|"):
            yield from re.split(r"(?<=[.?:])\s+", " ".join(block.split()))


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_the_guide_speaks_in_short_sentences(page: Path) -> None:
    long = [one for one in spoken(page) if len(one.split()) > LONGEST_SENTENCE]
    assert long == []


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_the_guide_names_what_the_screens_say(page: Path) -> None:
    slanted = {straight(words) for words in SLANTED.findall(plain(page))} - WORDS_OF_OTHERS
    assert sorted(words for words in slanted if not is_said(words)) == []
    for words in map(straight, QUOTED.findall(plain(page))):
        bare = words.removesuffix(".")
        assert any(bare in one for one in SAID), f"{name(page)}: no screen says “{words}”"


def rows(page: Path) -> Iterator[list[str]]:
    """The tables of a page, row by row."""
    for line in text(page).splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


@pytest.mark.parametrize(
    ("act", "row"),
    [
        (Act.NEXT, "Go on: *Next*"),
        (Act.BACK, "Go back: *Back*"),
        (Act.STUCK, "*I’m stuck*"),
        (Act.ENDING, "*My ending*"),
        (Act.PAUSE, "*Pause*"),
    ],
)
def test_the_guide_names_every_key_of_an_act(act: Act, row: str) -> None:
    (keys,) = (cells[1] for cells in rows(ROOT / "docs/guide/on-stage.md") if cells[0] == row)
    named = {KEY_NAMES.get(key, key) for key in CODE.findall(keys)}
    there = {key.name.removeprefix("Key_") for key, meant in KEYS.items() if meant is act}
    assert named == {key for key in there if not key.startswith(tuple(KEYS_OF_OTHER_THINGS))}


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_a_key_that_the_guide_tells_to_press_is_one(page: Path) -> None:
    there = {key.name.removeprefix("Key_") for key in KEYS}
    orders = re.findall(r"[Pp]ress `[^.]*", text(page)) + re.findall(r"keys are `.*", text(page))
    for key in CODE.findall(" ".join(orders)):
        assert KEY_NAMES.get(key, key) in there, f"{name(page)}: {key}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_that_is_named_exists(page: Path) -> None:
    for word in re.findall(r"(?:^|[`/])speakaid (--?[\w-]+|[a-z]+)\b", text(page), re.MULTILINE):
        assert word in COMMANDS or word in (ROOT / "speakaid/__main__.py").read_text(), word
    targets = set(re.findall(r"^([a-z-]+):", text(ROOT / "Makefile"), re.MULTILINE))
    for word in re.findall(r"(?:^|`)make ([a-z-]+)", text(page), re.MULTILINE):
        assert word in targets, f"{name(page)}: make {word}"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named(command: str) -> None:
    assert f"`speakaid {command}" in text(README)
    assert f"  speakaid {command}" in USAGE


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_page_knows_one_computer_only(page: Path) -> None:
    paths = [one for one in ABSOLUTE.findall(text(page)) if not one.startswith(FOLDERS_OF_A_RECIPE)]
    assert paths == []
    hosts = {"".join(found) for found in HOST.findall(text(page))}
    assert hosts - HOSTS_THAT_MAY_BE_NAMED == set()


def test_every_folder_of_the_package_is_on_the_map() -> None:
    for file in (ROOT / "speakaid").glob("*/__init__.py"):
        assert f"`speakaid/{file.parent.name}/`" in text(README)


@pytest.mark.parametrize("word", sorted(set(CODE.findall(text(ROOT / "docs/adding.md")))))
def test_a_recipe_names_files_that_are_there(word: str) -> None:
    if not re.fullmatch(r"[\w/]+\.(py|toml|md|talk)|[\w/]+/", word) or "NAME" in word:
        return
    found = [ROOT / word, ROOT / "speakaid" / word, *ROOT.glob(f"speakaid/**/{word}")]
    found.append(ROOT / "speakaid/storage" / word)
    assert any(one.exists() for one in found), f"docs/adding.md names {word}"


def test_the_talk_of_the_recipe_goes_as_it_is_told(tmp_path: Path) -> None:
    (script,) = re.findall(r"^```\n(# .*?)^```", text(ROOT / "docs/adding.md"), re.M | re.S)
    file = tmp_path / "recipe.talk"
    file.write_text(script, encoding="utf-8")
    assert list(play(file, ticks=True)) == []
