"""The nodes that come with Plait: a plugin like any other."""
