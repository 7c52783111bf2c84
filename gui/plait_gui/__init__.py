"""The studio: Plait's window. It knows the engine, never a node module."""
