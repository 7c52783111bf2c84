"""How sure a statistic of a column is, by drawing its rows again and again."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import Columns, RunContext, Table, node
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect

from .comparison import NUMBERS, Tested
from .matrix import matrix
from .numbers import number_columns
from .records import columns_with, table_of_rows
from .student import Confidence

if TYPE_CHECKING:
    from collections.abc import Callable

    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]
    Measure = Callable[[Array], Array]
    """One number for each row of an array."""

Statistic = Literal["mean", "median", "std", "variance", "sum", "lower quartile", "upper quartile"]
Method = Literal["bca", "percentile", "basic"]

_RESULT = columns_with(
    ("column", "statistic"),
    whole=("rows", "missing"),
    numbers=("estimate", "bias", "standard error", "low", "high"),
)
_AT_ONCE = 4_000_000
"""How many numbers are drawn at a time."""
_JACKKNIFE_BLOCKS = 1_000


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> nw.Schema:
    if table is not None:
        number_columns(table, columns)
    return _RESULT


@node(
    "statistics.bootstrap_confidence",
    category="Statistics/Tests",
    icon="arrow-expand-horizontal",
    face="{statistic}",
    tags=("bootstrap", "confidence interval", "resampling", "bca", "percentile", "standard error"),
    schema=_schema,
    collects=True,
)
def bootstrap_confidence(
    table: Table,
    *,
    run: RunContext,
    columns: Tested = NUMBERS,
    statistic: Annotated[Statistic, Field(description="What is said of each column.")] = "mean",
    confidence: Confidence = 0.95,
    resamples: Annotated[int, Field(ge=100, le=1_000_000, description="How often the rows are drawn again.")] = 2_000,
    method: Annotated[
        Method,
        Field(
            description="How the interval follows from the draws: by their quantiles, mirrored at the estimate "
            "(basic), or corrected for bias and skewness (bca), which is the most accurate."
        ),
    ] = "bca",
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes what is drawn.")] = 0,
) -> Table:
    """Tell how sure a statistic of a column is, by drawing its rows again and again.

    From each column as many values as it has are drawn with replacement, and the statistic is worked out anew each
    time; how much it then varies says how far it may be off. `low` and `high` are the ends of the confidence interval,
    `bias` is the mean of the draws less the estimate. Nothing is assumed of the distribution, but the rows must be
    independent, and a handful of rows can't tell more than they hold.

    Missing values are left out. With fewer than two values there is no interval; where all values are equal, both
    its ends are the estimate. With more than 1,000 rows the skewness for 'bca' is found by leaving out blocks of rows
    rather than single ones. Efron and Tibshirani, 'An Introduction to the Bootstrap' (1993), chapters 13 and 14.

    Example: the median of the arrival delays in the flights is -3, and surely lies between -4 and -2.
    """
    import numpy as np

    names = number_columns(table.collect_schema(), columns)
    numbers = matrix(collect(table.select(exactly(names))), names, missing_allowed=True, order="columns")
    measure = _measure(statistic)
    rows = []
    for place, name in enumerate(names):
        column = numbers[:, place]
        values = column[~np.isnan(column)]
        estimate = float(measure(values[None, :])[0]) if len(values) else math.nan
        if len(values) < 2:
            found = (math.nan,) * 4
        else:
            # Each column draws for itself, so that one more column changes nothing for the others.
            generator = np.random.default_rng([seed, len(values)])
            draws = _draws(values, measure, resamples, generator, run, place / len(names), 1 / len(names))
            low, high = _interval(draws, estimate, values, measure, confidence, method)
            found = (float(draws.mean()) - estimate, float(draws.std(ddof=1)), low, high)
        rows.append((name, statistic, len(values), len(column) - len(values), estimate, *found))
    return table_of_rows(rows, _RESULT)


def _measure(statistic: Statistic) -> Measure:
    import numpy as np

    measures: dict[Statistic, Measure] = {
        "mean": lambda rows: rows.mean(axis=1),
        "median": lambda rows: np.median(rows, axis=1),
        "std": lambda rows: rows.std(axis=1, ddof=1) if rows.shape[1] > 1 else np.full(len(rows), np.nan),
        "variance": lambda rows: rows.var(axis=1, ddof=1) if rows.shape[1] > 1 else np.full(len(rows), np.nan),
        "sum": lambda rows: rows.sum(axis=1),
        "lower quartile": lambda rows: np.quantile(rows, 0.25, axis=1),
        "upper quartile": lambda rows: np.quantile(rows, 0.75, axis=1),
    }
    return measures[statistic]


def _draws(
    values: Array,
    measure: Measure,
    resamples: int,
    generator: np.random.Generator,
    run: RunContext,
    begun: float,
    share: float,
) -> Array:
    """The statistic of each draw; drawn some at a time, so that they fit into memory and the run can be cancelled."""
    import numpy as np

    draws = np.empty(resamples)
    at_once = max(1, _AT_ONCE // len(values))
    for start in range(0, resamples, at_once):
        run.progress(begun + share * start / resamples)
        stop = min(resamples, start + at_once)
        chosen = generator.integers(0, len(values), size=(stop - start, len(values)))
        draws[start:stop] = measure(values[chosen])
    return draws


def _interval(
    draws: Array, estimate: float, values: Array, measure: Measure, confidence: float, method: Method
) -> tuple[float, float]:
    import numpy as np

    tail = (1 - confidence) / 2
    tails = tail, 1 - tail
    if draws.min() == draws.max():
        return float(draws[0]), float(draws[0])
    if method == "bca":
        tails = _corrected(draws, estimate, values, measure, tail)
    low, high = map(float, np.quantile(draws, tails))
    return (2 * estimate - high, 2 * estimate - low) if method == "basic" else (low, high)


def _corrected(draws: Array, estimate: float, values: Array, measure: Measure, tail: float) -> tuple[float, float]:
    """The shares of draws below the ends of the interval, corrected for bias and acceleration."""
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import norm

    below = float((draws < estimate).mean() + (draws == estimate).mean() / 2)
    # No draw on one side: as near to it as these draws can tell.
    edge = 1 / (2 * len(draws))
    bias = float(norm.ppf(min(max(below, edge), 1 - edge)))
    left = _leaving_out(values, measure)
    deviations = left.mean() - left
    squares = float((deviations**2).sum())
    acceleration = float((deviations**3).sum()) / (6 * squares**1.5) if squares > 0 else 0.0
    ends = bias + np.array([norm.ppf(tail), -norm.ppf(tail)])
    low, high = norm.cdf(bias + ends / (1 - acceleration * ends))
    return float(low), float(high)


def _leaving_out(values: Array, measure: Measure) -> Array:
    """The statistic without each value, or without each of many equal blocks of values."""
    import numpy as np

    blocks = min(len(values), _JACKKNIFE_BLOCKS)
    starts = np.linspace(0, len(values), blocks + 1).astype(int)
    # Blocks of neighbours would differ for another reason where the rows are sorted.
    shuffled = values if blocks == len(values) else np.random.default_rng(0).permutation(values)
    left = np.empty(blocks)
    for block, (start, stop) in enumerate(itertools.pairwise(starts)):
        left[block] = measure(np.delete(shuffled, slice(start, stop))[None, :])[0]
    return left
