"""Lists that are long."""

from speakaid.i18n import N_

SHOW_MORE = N_("Show more")
