"""Whether columns are distributed normally."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, RunContext, Table, node
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect

from .comparison import NUMBERS, Tested
from .matrix import matrix
from .numbers import number_columns
from .records import columns_with, table_of_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_TESTS = nw.Schema(
    {**columns_with(("column", "test"), whole=("rows",), numbers=("statistic", "p")), "normal": nw.Boolean()}
)
_SHAPE = columns_with(("column",), whole=("rows", "missing"), numbers=("mean", "std", "skewness", "kurtosis"))
_MOST_FOR_SHAPIRO = 5_000


class NormalityResult(NamedTuple):
    tests: Table
    shape: Table


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> tuple[nw.Schema, nw.Schema]:
    if table is not None:
        number_columns(table, columns)
    return _TESTS, _SHAPE


@node(
    "statistics.normality",
    title="Normality Tests",
    category="Statistics/Tests",
    icon="chart-bell-curve",
    face="{columns}",
    tags=("shapiro-wilk", "anderson-darling", "jarque-bera", "d'agostino", "normal distribution", "gaussian"),
    schema=_schema,
    collects=True,
)
def normality(
    table: Table,
    *,
    run: RunContext,
    columns: Tested = NUMBERS,
    level: Annotated[
        float, Field(gt=0, lt=1, description="A p below this speaks against a normal distribution.")
    ] = 0.05,
) -> NormalityResult:
    """Test whether columns are distributed normally.

    Each column has a row for each test: Shapiro–Wilk (the one to look at for up to 5,000 values), Anderson–Darling
    (which looks at the ends; p by Stephens' formula), D'Agostino–Pearson and Jarque–Bera (both of skewness and
    kurtosis). `normal` says whether p is at least the level. A large p is no proof: few values can't tell. And with
    many values every small deviation is found; look at a histogram too.

    `shape` has skewness and excess kurtosis (both 0 for a normal distribution, corrected for the size of the sample).

    Missing values are left out. A test of too few values (3, or 8 for the last three), of too many, or of equal values
    is missing.

    Example: `sepal_width` of the iris table passes Shapiro–Wilk with p = 0.101, `petal_length` fails.
    """
    import numpy as np

    names = number_columns(table.collect_schema(), columns)
    numbers = matrix(collect(table.select(exactly(names))), names, missing_allowed=True, order="columns")
    tests: list[tuple[object, ...]] = []
    shapes: list[tuple[object, ...]] = []
    for place, name in enumerate(names):
        run.progress(place / len(names), name)
        column = numbers[:, place]
        values = column[~np.isnan(column)]
        constant = len(values) < 2 or bool(values.max() - values.min() <= 1e-13 * np.abs(values).max())
        for test, (fewest, most, function) in _known_tests().items():
            testable = fewest <= len(values) <= most and not constant
            statistic, p = function(values) if testable else (math.nan, math.nan)
            tests.append((name, test, len(values), statistic, p, None if math.isnan(p) else p >= level))
        shapes.append((name, len(values), len(column) - len(values), *_shape(values, constant=constant)))
    return NormalityResult(table_of_rows(tests, _TESTS), table_of_rows(shapes, _SHAPE))


def _known_tests() -> dict[str, tuple[int, float, Callable[[Array], tuple[float, float]]]]:
    """Each test with the fewest and the most values that it takes."""
    return {
        "Shapiro–Wilk": (3, _MOST_FOR_SHAPIRO, _shapiro),
        "Anderson–Darling": (8, math.inf, _anderson),
        "D'Agostino–Pearson": (8, math.inf, _agostino),
        "Jarque–Bera": (8, math.inf, _jarque_bera),
    }


def _shapiro(values: Array) -> tuple[float, float]:
    import_alone("scipy.stats")
    from scipy.stats import shapiro

    # Shifted to 0, because the sums of squares of a large mean lose digits.
    found = shapiro(values - values.mean())
    return float(found.statistic), float(found.pvalue)


def _agostino(values: Array) -> tuple[float, float]:
    import_alone("scipy.stats")
    import warnings

    from scipy.stats import normaltest

    with warnings.catch_warnings():
        # Its approximation is said to be good from 20 values on; the help tells how many it takes.
        warnings.filterwarnings("ignore", message=".*kurtosistest.*")
        found = normaltest(values)
    return float(found.statistic), float(found.pvalue)


def _jarque_bera(values: Array) -> tuple[float, float]:
    import_alone("scipy.stats")
    from scipy.stats import jarque_bera

    found = jarque_bera(values)
    return float(found.statistic), float(found.pvalue)


def _anderson(values: Array) -> tuple[float, float]:
    """A² and its p. D'Agostino and Stephens, 'Goodness-of-Fit Techniques' (1986), table 4.9."""
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import norm

    count = len(values)
    z = (np.sort(values) - values.mean()) / values.std(ddof=1)
    places = 2 * np.arange(1, count + 1) - 1
    statistic = -count - float((places * (norm.logcdf(z) + norm.logsf(z[::-1]))).sum()) / count
    a = statistic * (1 + 0.75 / count + 2.25 / count**2)
    if a < 0.2:
        p = 1 - math.exp(-13.436 + 101.14 * a - 223.73 * a**2)
    elif a < 0.34:
        p = 1 - math.exp(-8.318 + 42.796 * a - 59.938 * a**2)
    elif a < 0.6:
        p = math.exp(0.9177 - 4.279 * a - 1.38 * a**2)
    else:
        # The formula turns up again beyond 13, where p is far below what matters.
        p = math.exp(1.2937 - 5.709 * min(a, 13.0) + 0.0186 * min(a, 13.0) ** 2)
    return statistic, p


def _shape(values: Array, *, constant: bool) -> tuple[float, float, float, float]:
    import_alone("scipy.stats")
    from scipy.stats import kurtosis, skew

    count = len(values)
    mean = float(values.mean()) if count else math.nan
    std = float(values.std(ddof=1)) if count > 1 else math.nan
    skewness = float(skew(values, bias=False)) if count > 2 and not constant else math.nan
    peak = float(kurtosis(values, bias=False)) if count > 3 and not constant else math.nan
    return mean, std, skewness, peak
