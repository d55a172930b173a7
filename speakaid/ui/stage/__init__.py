"""The stage: the full-screen prompter. It draws a `Display` and says what was pressed; the rules
of a talk are in `core` alone.
"""
