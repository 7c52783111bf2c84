"""Names of the columns that applying a model adds."""


def prediction_name(target: str) -> str:
    """The column with what a model predicts for a target."""
    return f"Prediction ({target})"


def probability_name(target: str, label: str) -> str:
    """The column with the probability of one class of a target."""
    return f"P ({target}={label})"
