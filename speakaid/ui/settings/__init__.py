"""Settings: a form made of what core/settings.py declares."""
