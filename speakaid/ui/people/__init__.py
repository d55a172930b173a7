"""People: whom the speaker may meet, how to know them again, and the cards to show to them."""
