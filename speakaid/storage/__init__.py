"""Reads and writes: decks, settings, and other people's file formats.
Knows core only, and never Qt.
"""
