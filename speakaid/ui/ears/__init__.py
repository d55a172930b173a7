"""*Voice and microphone*: what is heard in the ear, and what the microphone notices."""
