"""Whether a mean is what it should be, and whether two means differ."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import Columns, Table, node
from plait.exact import exactly
from plait.table import collect

from .comparison import (
    NUMBERS,
    FirstGroup,
    FirstOfPair,
    Grouping,
    SecondGroup,
    SecondOfPair,
    Tested,
    check_grouped,
    check_pair,
    pairs,
)
from .groups import Groups, two_groups
from .levene import levene_test
from .matrix import matrix
from .numbers import number_columns
from .records import columns_with, table_of_rows
from .student import Alternative, AlternativeChoice, Confidence, Moments, TTest, ratio

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_TEST = ("difference", "standard error", "t", "degrees of freedom", "p", "low", "high", "cohen's d")
_ONE = columns_with(("column",), whole=("rows", "missing"), numbers=("mean", "std", *_TEST))
_TWO = columns_with(
    ("column", "first", "second"),
    whole=("rows first", "rows second"),
    numbers=("mean first", "mean second", "std first", "std second", *_TEST, "levene f", "levene p"),
)
_PAIRED = columns_with(
    ("first", "second"),
    whole=("pairs", "left out"),
    numbers=("mean first", "mean second", "correlation", *_TEST),
)


def _one_schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> nw.Schema:
    if table is not None:
        number_columns(table, columns)
    return _ONE


@node(
    "statistics.one_sample_t_test",
    title="One-Sample t-Test",
    category="Statistics/Tests",
    icon="approximately-equal",
    face="mean = {value}",
    tags=("single sample t-test", "student", "mean", "hypothesis", "confidence interval"),
    schema=_one_schema,
    collects=True,
)
def one_sample_t_test(
    table: Table,
    *,
    columns: Tested = NUMBERS,
    value: Annotated[float, Field(description="The mean that is tested against.")] = 0.0,
    alternative: AlternativeChoice = "two-sided",
    confidence: Confidence = 0.95,
) -> Table:
    """Test whether the mean of a column is a given value.

    Each column has a row: its mean, how far it is from the value, Student's t, the p value, the (two-sided) confidence
    interval of the difference from `low` to `high`, and Cohen's d, the difference in standard deviations. A small p
    says that such a difference would be rare if the mean were the value.

    Missing values are left out. With fewer than two values, or where all are equal, there is no test, and its
    numbers are missing.

    Example: `sepal_width` of the iris table against 3 has t = 1.611 and p = 0.109.
    """
    names = number_columns(table.collect_schema(), columns)
    numbers = matrix(collect(table.select(exactly(names))), names, missing_allowed=True, order="columns")
    rows = []
    for place, name in enumerate(names):
        known = _known(numbers[:, place])
        found = Moments.of(known)
        error = found.deviation / math.sqrt(found.rows) if found.rows else math.nan
        test = TTest.of(found.mean - value, error, found.rows - 1, alternative, confidence)
        effect = ratio(test.difference, found.deviation)
        missing = len(numbers) - found.rows
        rows.append((name, found.rows, missing, found.mean, found.deviation, *_numbers(test), effect))
    return table_of_rows(rows, _ONE)


def _two_schema(table: nw.Schema | None, *, columns: Columns, group: str, **_: object) -> nw.Schema:
    if table is not None:
        check_grouped(table, columns, group)
    return _TWO


@node(
    "statistics.two_sample_t_test",
    title="Two-Sample t-Test",
    category="Statistics/Tests",
    icon="not-equal-variant",
    face="{group}",
    tags=("independent groups t-test", "welch", "student", "levene", "mean", "hypothesis", "a/b test"),
    schema=_two_schema,
    collects=True,
)
def two_sample_t_test(
    table: Table,
    *,
    columns: Tested = NUMBERS,
    group: Grouping,
    first: FirstGroup = "",
    second: SecondGroup = "",
    variances: Annotated[
        Literal["unequal", "equal"],
        Field(description="Whether both groups are taken to spread alike; 'unequal' is Welch's test, and safe."),
    ] = "unequal",
    alternative: AlternativeChoice = "two-sided",
    confidence: Confidence = 0.95,
) -> Table:
    """Test whether two groups have different means.

    Each column has a row: the means of both groups, their difference, Student's t, the p value, the (two-sided)
    confidence interval of the difference from `low` to `high`, and Cohen's d, the difference in pooled standard
    deviations. Levene's test (by the distances from the means) says whether the groups spread differently: a small
    `levene p` speaks against equal variances.

    Missing values are left out, and so are rows without a group. With fewer than two values in a group, or where all
    are equal, there is no test, and its numbers are missing.

    Example: the arrival delays of `EWR` and `JFK` in the flights differ with t = 7.605.
    """
    names = check_grouped(table.collect_schema(), columns, group)
    groups = Groups.of(table, names, group)
    one, other = two_groups(groups, group, first, second)
    rows = []
    for place, name in enumerate(names):
        values = groups.values(place)
        pair = Moments.of(values[one]), Moments.of(values[other])
        test = _difference(*pair, variances == "equal", alternative, confidence)
        sizes = (each.rows for each in pair)
        means, spreads = (each.mean for each in pair), (each.deviation for each in pair)
        effect = ratio(test.difference, math.sqrt(_pooled(*pair)))
        levene = levene_test([values[one], values[other]])
        rows.append(
            (name, groups.labels[one], groups.labels[other], *sizes, *means, *spreads, *_numbers(test), effect, *levene)
        )
    return table_of_rows(rows, _TWO)


def _paired_schema(table: nw.Schema | None, *, first: str, second: str, **_: object) -> nw.Schema:
    if table is not None:
        check_pair(table, first, second)
    return _PAIRED


@node(
    "statistics.paired_t_test",
    title="Paired t-Test",
    category="Statistics/Tests",
    icon="arrow-left-right",
    face="{first} – {second}",
    tags=("dependent", "student", "before and after", "repeated measures", "hypothesis"),
    schema=_paired_schema,
    collects=True,
)
def paired_t_test(
    table: Table,
    *,
    first: FirstOfPair,
    second: SecondOfPair,
    alternative: AlternativeChoice = "two-sided",
    confidence: Confidence = 0.95,
) -> Table:
    """Test whether two numbers of the same rows differ on average.

    The test is that of the differences against 0: Student's t, the p value, the (two-sided) confidence interval of the
    mean difference from `low` to `high`, and Cohen's d, the mean difference in standard deviations of the differences.

    Rows where one of the numbers is missing are left out and counted. With fewer than two pairs, or where all
    differences are equal, there is no test, and its numbers are missing.

    Example: first `after`, second `before`: a positive t says that the numbers grew.
    """
    check_pair(table.collect_schema(), first, second)
    one, other, left_out = pairs(table, first, second)
    found = Moments.of(one - other)
    error = found.deviation / math.sqrt(found.rows) if found.rows else math.nan
    test = TTest.of(found.mean, error, found.rows - 1, alternative, confidence)
    means = Moments.of(one).mean, Moments.of(other).mean
    effect = ratio(test.difference, found.deviation)
    row = (first, second, found.rows, left_out, *means, _correlation(one, other), *_numbers(test), effect)
    return table_of_rows([row], _PAIRED)


def _difference(first: Moments, second: Moments, equal: bool, alternative: Alternative, confidence: float) -> TTest:
    difference = first.mean - second.mean
    if first.rows < 2 or second.rows < 2:
        return TTest.of(difference, math.nan, math.nan, alternative, confidence)
    if equal:
        degrees: float = first.rows + second.rows - 2
        error = math.sqrt(_pooled(first, second) * (1 / first.rows + 1 / second.rows))
    else:
        shares = first.variance / first.rows, second.variance / second.rows
        error = math.sqrt(sum(shares))
        # Welch and Satterthwaite.
        parts = shares[0] ** 2 / (first.rows - 1) + shares[1] ** 2 / (second.rows - 1)
        degrees = ratio(sum(shares) ** 2, parts)
    return TTest.of(difference, error, degrees, alternative, confidence)


def _pooled(first: Moments, second: Moments) -> float:
    degrees = first.rows + second.rows - 2
    return ratio((first.rows - 1) * first.variance + (second.rows - 1) * second.variance, degrees)


def _numbers(test: TTest) -> tuple[float, ...]:
    return test.difference, test.error, test.t, test.degrees, test.p, test.low, test.high


def _known(values: Array) -> Array:
    import numpy as np

    known: Array = values[~np.isnan(values)]
    return known


def _correlation(first: Array, second: Array) -> float:
    import numpy as np

    one, other = first - first.mean() if len(first) else first, second - second.mean() if len(second) else second
    return ratio(float(one @ other), float(np.sqrt((one @ one) * (other @ other))))
