"""Sizes of layers, as they are written in a parameter."""

from plait import ParameterError


def layer_sizes(layers: str, parameter: str = "layers") -> tuple[int, ...]:
    """The sizes of layers out of a text such as `128, 32`.

    Raises:
        ParameterError: the text is no list of whole numbers.
    """
    parts = [part.strip() for part in layers.replace(";", ",").split(",")]
    if not all(part.isascii() and part.isdigit() and 0 < int(part) <= 100_000 for part in parts):
        raise ParameterError(
            f"'{layers}' are no sizes of layers.",
            parameter=parameter,
            hint="Write whole numbers with commas between them, such as 32, 16.",
        )
    return tuple(int(part) for part in parts)
