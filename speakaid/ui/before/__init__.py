"""Before you start: one question a screen, until the first words can be shown."""
