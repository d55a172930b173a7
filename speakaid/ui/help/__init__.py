"""Help: one page of plain words, at F1 and at the button."""
