"""The heart: decks, edits, and the rules of a talk. Plain values and functions;
no Qt, no files, no clock. What happens comes in as events with their time.
"""
