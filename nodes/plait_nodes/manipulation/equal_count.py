"""Edges of bins that hold equally many values, where equal values stay together."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import narwhals as nw


def edges_of_equal_count(values: nw.Series[Any], bins: int, *, whole: bool) -> list[float]:
    """The smallest value, the last value of each bin but the last one, and the largest value, as KNIME finds them.

    A bin that would end among equal values ends before or after all of them, where it is nearer to its share of the
    values; if both are equally near, before them. Where the values run out, bins are left empty. With `whole` the first
    edge is rounded down and all others up, and values that become equal count as equal.

    Args:
        values: Sorted, without missing ones.
        bins: How many there are to be.
        whole: Whether the edges are whole numbers.
    """
    found = [float(value) for value in values.to_list()]
    if not found:
        return []
    ends = [float(math.ceil(value)) for value in found] if whole else found
    first = float(math.floor(found[0])) if whole else found[0]
    # Half of a value counts as one, as Java rounds.
    share = math.floor(len(ends) / bins + 0.5)
    edges, start, last = [first], 0, share - 1
    for _ in range(bins - 1):
        if last >= len(ends):
            edges.append(edges[-1])
            continue
        last = _end_near(ends, start, max(last, 0), share)
        edges.append(ends[last])
        start, last = last + 1, last + share
    return [*edges, ends[-1]]


def _end_near(ends: list[float], start: int, last: int, share: int) -> int:
    """The place of the last value of a bin that begins at `start`."""
    before = bisect_left(ends, ends[last]) - 1
    after = bisect_right(ends, ends[last]) - 1
    lacking, exceeding = share - (before - start + 1), after - start + 1 - share
    return before if before >= start and lacking <= exceeding else after
