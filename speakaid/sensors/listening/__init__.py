"""Listening: sound in, facts out. It knows whether somebody speaks, and never what they say.

    samples ─► frames ─► detector: how likely is a voice ─┐
                    └──► loudness ─► gate: is it near ────┴─► spells ─► facts

The same code hears a file, a microphone and a test. Sound stays in this process: nothing of it is
kept, written or logged.
"""
