"""Pages that are shown in the place of the work: settings and plugins."""
