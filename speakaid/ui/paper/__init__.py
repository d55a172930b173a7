"""A talk on paper: cards, plan, cards to show, slips, a sheet for the organiser; and the screen."""
