"""What is seen and pressed: the only part that knows Qt. One folder for each
screen; screens never import one another.
"""
