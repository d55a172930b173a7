"""Practise: what to do today, one thing at a time, and a kind end."""
