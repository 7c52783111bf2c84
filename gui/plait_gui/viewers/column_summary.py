"""The shape of a column in a few bars, for its header."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait_gui.late import Late

from .cell_text import is_number

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc
else:
    np = Late("numpy")
    pa = Late("pyarrow")
    pc = Late("pyarrow.compute")

BARS = 10
SAMPLE = 50_000
"""Values that are looked at."""


@dataclass(frozen=True, slots=True)
class ColumnSummary:
    """Heights of bars from 0 to 1, none where a picture would say nothing, and what they were made of."""

    bars: tuple[float, ...]
    seen: int
    least: str = ""
    greatest: str = ""


def summarise(values: pa.ChunkedArray) -> ColumnSummary:
    """A histogram of numbers, dates and times; how frequent each value is where there are only a few."""
    present = values.drop_null()
    kind = values.type
    if len(present) == 0:
        return ColumnSummary((), len(values))
    if pa.types.is_boolean(kind):
        yes = pc.sum(present).as_py()
        return ColumnSummary(_heights([len(present) - yes, yes]), len(values))
    if is_number(kind) or pa.types.is_temporal(kind):
        return _histogram(present, len(values))
    if pa.types.is_dictionary(kind):
        present = present.cast(kind.value_type)
    return _frequencies(present, len(values))


def _histogram(present: pa.ChunkedArray, seen: int) -> ColumnSummary:
    kind = present.type
    least, greatest = "", ""
    if is_number(kind):
        numbers = present.cast(pa.float64(), safe=False).to_numpy()
        numbers = numbers[np.isfinite(numbers)]
        if len(numbers):
            least, greatest = f"{numbers.min():.6g}", f"{numbers.max():.6g}"
    else:
        bits = pa.int32() if kind.bit_width == 32 else pa.int64()
        numbers = present.cast(bits).to_numpy().astype(np.float64)
    if len(numbers) == 0:
        return ColumnSummary((), seen)
    distinct, counts = np.unique(numbers, return_counts=True)
    if len(distinct) > BARS:
        counts, _ = np.histogram(numbers, bins=BARS)
    return ColumnSummary(_heights(counts), seen, least, greatest)


def _frequencies(present: pa.ChunkedArray, seen: int) -> ColumnSummary:
    try:
        # Not every type of a text or a list can be counted.
        counted = present.cast(pa.string()).value_counts().field("counts").to_numpy()
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return ColumnSummary((), seen)
    if len(counted) > 2 * BARS:
        return ColumnSummary((), seen)
    return ColumnSummary(_heights(np.sort(counted)[::-1][:BARS]), seen)


def _heights(counts: np.ndarray | list[int]) -> tuple[float, ...]:
    most = max(counts)
    return tuple(float(count) / float(most) for count in counts) if most else ()
