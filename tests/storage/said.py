"""What an import is asked in tests: which cards, which words."""

from collections.abc import Iterable

from speakaid.storage.importers import FindingKind, Imported


def scripts(imported: Imported) -> list[str]:
    return [card.script for card in imported.deck.cards]


def points(imported: Imported) -> list[str]:
    return [card.point for card in imported.deck.cards]


def notes(imported: Imported) -> list[str]:
    return [card.notes for card in imported.deck.cards]


def words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in text.split()]


def found(imported: Imported) -> dict[FindingKind, int]:
    return {finding.kind: finding.number for finding in imported.findings}
