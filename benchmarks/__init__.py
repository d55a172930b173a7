"""Benchmarks: each prints JSON lines with medians and p99; docs/performance.md tells what they say.

Absolute times depend on the machine, so each figure stands beside that of a bare PySide6 window
measured in the same run.
"""
