"""Parts that every screen is made of. They know no screen and hold no words of their own."""
