"""A new talk from a few answers, one question a screen."""
