"""After: the end of a talk, the points that were come to, and the people who came to talk."""
