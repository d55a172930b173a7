"""What was made of a text: looked at before anything is kept."""
