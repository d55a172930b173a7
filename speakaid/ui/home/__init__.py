"""Home: the talks, a new one, and the way to everything else."""
