"""Pages that are shown in the place of the work: settings, plugins, documentation, and about Plait."""
