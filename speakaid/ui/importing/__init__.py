"""What is shown while a long document is read."""
