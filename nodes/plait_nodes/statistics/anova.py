"""Whether the means of several groups differ."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from plait import Columns, Table, node
from plait.importing import import_alone

from .comparison import NUMBERS, Grouping, Tested, check_grouped
from .groups import Groups
from .levene import levene_test
from .records import columns_with, table_of_rows
from .student import Confidence, Moments, TTest, ratio

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_ANOVA = columns_with(("column", "source"), numbers=("sum of squares", "degrees of freedom", "mean square", "f", "p"))
_TESTS = columns_with(
    ("column",),
    whole=("rows", "left out", "groups"),
    numbers=("f", "p", "eta squared", "omega squared", "welch f", "welch p", "levene f", "levene p"),
)
_GROUPS = columns_with(
    ("column", "group"), whole=("rows",), numbers=("mean", "std", "standard error", "low", "high", "min", "max")
)


class AnovaResult(NamedTuple):
    anova: Table
    groups: Table
    tests: Table


def _schema(
    table: nw.Schema | None, *, columns: Columns, group: str, **_: object
) -> tuple[nw.Schema, nw.Schema, nw.Schema]:
    if table is not None:
        check_grouped(table, columns, group)
    return _ANOVA, _GROUPS, _TESTS


@node(
    "statistics.anova",
    title="ANOVA",
    category="Statistics/Tests",
    icon="chart-box-outline",
    face="{group}",
    tags=("one-way anova", "analysis of variance", "f test", "levene", "welch", "means", "hypothesis"),
    schema=_schema,
    collects=True,
)
def anova(table: Table, *, columns: Tested = NUMBERS, group: Grouping, confidence: Confidence = 0.95) -> AnovaResult:
    """Test whether the means of several groups differ.

    `anova` splits the squared deviations of each column into those between and those within the groups; F compares
    the two, and a small p says that such a difference of means would be rare if there were none. `groups` has the
    mean of each group with its confidence interval from `low` to `high`. `tests` has how much of the spread the
    groups explain (η², and ω² which is corrected for chance), Welch's test, which does not need equal variances, and
    Levene's test (by the distances from the means) of whether they are equal.

    Missing values are left out, and so are rows without a group; a group without values does not count. With fewer
    than two groups, or where all values are equal, there is no test, and its numbers are missing.

    Example: the arrival delays of the three airports in the flights differ with F = 36.69.
    """
    names = check_grouped(table.collect_schema(), columns, group)
    groups = Groups.of(table, names, group)
    sources: list[tuple[object, ...]] = []
    described: list[tuple[object, ...]] = []
    tests: list[tuple[object, ...]] = []
    for place, name in enumerate(names):
        values = groups.values(place)
        moments = [Moments.of(each) for each in values]
        described += [_group(name, *each, confidence) for each in zip(groups.labels, moments, values, strict=True)]
        known = [each for each in values if len(each)]
        split = _Split.of(known)
        sources += [(name, *row) for row in split.rows()]
        count = sum(map(len, known))
        measures = (split.f, split.p, split.eta_squared, split.omega_squared)
        welch = _welch([each for each in moments if each.rows])
        left_out = groups.total - count
        tests.append((name, count, left_out, len(known), *measures, *welch, *levene_test(known)))
    return AnovaResult(table_of_rows(sources, _ANOVA), table_of_rows(described, _GROUPS), table_of_rows(tests, _TESTS))


@dataclass(frozen=True, slots=True)
class _Split:
    """The squared deviations between and within groups, with their degrees of freedom."""

    between: float
    within: float
    between_degrees: int
    within_degrees: int

    @classmethod
    def of(cls, groups: Sequence[Array]) -> _Split:
        count = sum(map(len, groups))
        if not count:
            return cls(math.nan, math.nan, 0, 0)
        mean = sum(float(each.sum()) for each in groups) / count
        between = sum(len(each) * (float(each.mean()) - mean) ** 2 for each in groups)
        within = sum(float(((each - each.mean()) ** 2).sum()) for each in groups)
        return cls(between, within, len(groups) - 1, count - len(groups))

    @property
    def f(self) -> float:
        if self.between_degrees < 1 or self.within_degrees < 1:
            return math.nan
        return ratio(self.between / self.between_degrees, self.within / self.within_degrees)

    @property
    def p(self) -> float:
        return _p(self.f, self.between_degrees, self.within_degrees)

    @property
    def eta_squared(self) -> float:
        return ratio(self.between, self.between + self.within) if self.between_degrees > 0 else math.nan

    @property
    def omega_squared(self) -> float:
        if self.between_degrees < 1 or self.within_degrees < 1:
            return math.nan
        error = self.within / self.within_degrees
        return ratio(self.between - self.between_degrees * error, self.between + self.within + error)

    def rows(self) -> list[tuple[str, float, float, float, float, float]]:
        """The rows of the table: between, within, total."""
        squares, degrees = self.between + self.within, self.between_degrees + self.within_degrees
        return [
            ("between groups", self.between, *_mean_square(self.between, self.between_degrees), self.f, self.p),
            ("within groups", self.within, *_mean_square(self.within, self.within_degrees), math.nan, math.nan),
            ("total", squares, float(max(0, degrees)), math.nan, math.nan, math.nan),
        ]


def _mean_square(squares: float, degrees: int) -> tuple[float, float]:
    return float(max(0, degrees)), ratio(squares, degrees)


def _p(f: float, between: float, within: float) -> float:
    import_alone("scipy.stats")
    from scipy.stats import f as fisher

    return float(fisher.sf(f, between, within)) if not math.isnan(f) else math.nan


def _welch(groups: Sequence[Moments]) -> tuple[float, float]:
    """Welch's F and p. B. L. Welch, 'On the comparison of several mean values' (1951)."""
    count = len(groups)
    if count < 2 or any(each.rows < 2 or not each.variance > 0 for each in groups):
        return math.nan, math.nan
    weights = [each.rows / each.variance for each in groups]
    whole = sum(weights)
    mean = sum(weight * each.mean for weight, each in zip(weights, groups, strict=True)) / whole
    between = sum(weight * (each.mean - mean) ** 2 for weight, each in zip(weights, groups, strict=True)) / (count - 1)
    spread = sum((1 - weight / whole) ** 2 / (each.rows - 1) for weight, each in zip(weights, groups, strict=True))
    f = between / (1 + 2 * (count - 2) / (count**2 - 1) * spread)
    return f, _p(f, count - 1, (count**2 - 1) / (3 * spread))


def _group(name: str, label: str, found: Moments, values: Array, confidence: float) -> tuple[object, ...]:
    error = found.deviation / math.sqrt(found.rows) if found.rows else math.nan
    interval = TTest.of(found.mean, error, found.rows - 1, "two-sided", confidence)
    ends = (float(values.min()), float(values.max())) if found.rows else (math.nan, math.nan)
    return (name, label, found.rows, found.mean, found.deviation, error, interval.low, interval.high, *ends)
