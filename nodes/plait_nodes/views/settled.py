"""Numbers that are the same each time, though a query adds up in any order."""


def settled(value: float) -> float:
    """A number without its last digits, which depend on the order in which it was added up."""
    return float(f"{value:.12g}")
