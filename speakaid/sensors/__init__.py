"""Notices: silence in the room, or a helper's button. A sensor reports facts,
the talk session decides. Knows core and workers, and never Qt.
"""
