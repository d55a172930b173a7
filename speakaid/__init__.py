"""SpeakAid: large-print cue cards for speakers who may lose their words."""

__version__ = "0.1.0"
