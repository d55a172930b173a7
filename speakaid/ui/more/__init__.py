"""More for a talk: on paper, in another form, as it was earlier, out of the way."""
