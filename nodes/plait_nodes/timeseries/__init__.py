"""Series of values over time."""
