"""Ideas: what helpers would change, one at a time, beside the speaker's own words."""
