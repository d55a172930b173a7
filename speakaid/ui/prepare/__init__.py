"""Prepare: the cards of a talk, one of them open, and how it looks on stage."""
