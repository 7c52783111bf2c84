"""The edges of a histogram's bins."""

from __future__ import annotations

import math

MOST_BINS = 200
_FEWEST, _USUAL_MOST = 8, 60
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def bin_edges(low: float, high: float, *, count: int | None, whole: bool, rows: int, spread: float) -> list[float]:
    """The edges from the smallest to the largest value, at equal distances.

    Without a count the width is that of Freedman and Diaconis (1981), twice the interquartile range over the cube
    root of the rows, rounded to 1, 2, 2.5 or 5 times a power of ten, between 8 and 60 bins. Bins of whole numbers then
    are as wide as whole numbers, and their edges lie half between two.

    Args:
        low: The smallest value.
        high: The largest one.
        count: How many bins there are.
        whole: Whether all values are whole numbers.
        rows: How many values there are.
        spread: Their interquartile range.
    """
    if high <= low:
        return [low - 0.5, low + 0.5]
    if count is not None:
        return [*(low + (high - low) * place / count for place in range(count)), high]
    wanted = 2 * spread / rows ** (1 / 3) if spread > 0 else (high - low) / 20
    width = _round_step(min(max(wanted, (high - low) / _USUAL_MOST), (high - low) / _FEWEST))
    if whole:
        width = max(1.0, float(round(width)))
    shift = 0.5 if whole else 0.0
    first, last = math.floor((low + shift) / width), math.ceil((high + shift) / width)
    edges = [_decimal(place * width) - shift for place in range(first, last + 1)]
    # Rounding may leave an end a hair outside of its edge; a largest value on the last edge is in the last bin.
    before, after = [_decimal((first - 1) * width) - shift], [_decimal((last + 1) * width) - shift]
    return [*(before if edges[0] > low else ()), *edges, *(after if edges[-1] < high else ())]


def _round_step(width: float) -> float:
    power: float = 10.0 ** math.floor(math.log10(width))
    return next(step * power for step in _STEPS if step * power >= width * (1 - 1e-9))


def _decimal(value: float) -> float:
    """The number that a product of short decimals means, such as 0.3 for 3 times 0.1."""
    return float(f"{value:.15g}")
