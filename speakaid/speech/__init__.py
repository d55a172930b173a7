"""Says words aloud, in a process of its own, and stops when asked.
Knows core only, and never Qt.
"""
