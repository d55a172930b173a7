"""Processes of our own, for what may hang or crash: a voice, a sound device, a microphone.

They are the same program with another first word (`speakaid --worker NAME`). They talk in lines of
JSON, and each can be missing or die at any moment: whoever asked hears of it, and goes on.
"""
