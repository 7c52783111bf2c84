"""Tests that look at the order of values alone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import Field

from plait import Columns, Table, node
from plait.importing import import_alone

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
from .records import columns_with, table_of_rows
from .student import AlternativeChoice, ratio

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_MANN_WHITNEY = columns_with(
    ("column", "first", "second"),
    whole=("rows first", "rows second"),
    numbers=("median first", "median second", "u", "p", "share above", "rank-biserial correlation"),
)
_WILCOXON = columns_with(
    ("first", "second"),
    whole=("pairs", "left out", "equal"),
    numbers=("median difference", "w", "p", "rank-biserial correlation"),
)
_KRUSKAL = columns_with(
    ("column",), whole=("rows", "groups"), numbers=("h", "degrees of freedom", "p", "epsilon squared")
)
_RANKS = columns_with(("column", "group"), whole=("rows",), numbers=("median", "mean rank"))

Way = Annotated[
    Literal["automatic", "exact", "normal"],
    Field(
        description="How p is found: by counting all orders, by the normal approximation (corrected for equal values "
        "and continuity), or exactly for few values that all differ."
    ),
]


def _mann_whitney_schema(table: nw.Schema | None, *, columns: Columns, group: str, **_: object) -> nw.Schema:
    if table is not None:
        check_grouped(table, columns, group)
    return _MANN_WHITNEY


@node(
    "statistics.mann_whitney",
    title="Mann–Whitney Test",
    category="Statistics/Tests",
    icon="podium",
    face="{group}",
    tags=("wilcoxon-mann-whitney", "rank sum", "u test", "nonparametric", "median", "hypothesis"),
    schema=_mann_whitney_schema,
    collects=True,
)
def mann_whitney(
    table: Table,
    *,
    columns: Tested = NUMBERS,
    group: Grouping,
    first: FirstGroup = "",
    second: SecondGroup = "",
    alternative: AlternativeChoice = "two-sided",
    method: Way = "automatic",
) -> Table:
    """Test whether one of two groups tends to have larger values.

    `u` counts the pairs of a row of the first group and one of the second in which the first is larger, equal ones by
    half. `share above` is u as a share of all pairs: 0.5 is no difference, and it is the area under the ROC curve.
    The rank-biserial correlation is the same from -1 to 1. The test looks at the order alone, so outliers and skewed
    columns don't disturb it.

    Missing values are left out, and so are rows without a group. Where a group has no values the numbers are missing.
    An exact p takes no account of equal values; 'automatic' is exact where a group has at most 8 values and all differ.

    Example: `petal_length` of `setosa` and `versicolor` in the iris table: no pair has the first larger, so u is 0.
    """
    names = check_grouped(table.collect_schema(), columns, group)
    groups = Groups.of(table, names, group)
    one, other = two_groups(groups, group, first, second)
    rows = []
    for place, name in enumerate(names):
        values = groups.values(place)
        found = _mann_whitney(values[one], values[other], alternative, method)
        sizes, medians = _sizes(values[one], values[other]), _medians(values[one], values[other])
        rows.append((name, groups.labels[one], groups.labels[other], *sizes, *medians, *found))
    return table_of_rows(rows, _MANN_WHITNEY)


def _wilcoxon_schema(table: nw.Schema | None, *, first: str, second: str, **_: object) -> nw.Schema:
    if table is not None:
        check_pair(table, first, second)
    return _WILCOXON


@node(
    "statistics.wilcoxon",
    title="Wilcoxon Signed-Rank Test",
    category="Statistics/Tests",
    icon="plus-minus-variant",
    face="{first} – {second}",
    tags=("signed rank", "paired", "nonparametric", "median", "before and after", "hypothesis"),
    schema=_wilcoxon_schema,
    collects=True,
)
def wilcoxon(
    table: Table,
    *,
    first: FirstOfPair,
    second: SecondOfPair,
    alternative: AlternativeChoice = "two-sided",
    zeros: Annotated[
        Literal["left out", "ranked"],
        Field(description="Whether pairs of equal numbers are left out, or ranked with the others first (Pratt)."),
    ] = "left out",
    method: Way = "automatic",
) -> Table:
    """Test whether two numbers of the same rows differ, by the order of their differences.

    The sizes of the differences are ranked; `w` is the sum of the ranks of those where the first number is larger. The
    rank-biserial correlation is its excess over the other ranks, from -1 to 1. The test suits differences that are
    skewed or have outliers; it takes them to be symmetric.

    Rows where one of the numbers is missing are left out and counted, and so are pairs of equal numbers. Without any
    difference the numbers are missing. 'automatic' is exact for at most 50 differences that all differ in size.

    Example: first `after`, second `before`: a w well above half of all ranks says that the numbers grew.
    """
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import rankdata
    from scipy.stats import wilcoxon as signed_rank

    check_pair(table.collect_schema(), first, second)
    one, other, left_out = pairs(table, first, second)
    differences = one - other
    equal = int((differences == 0).sum())
    median = float(np.median(differences)) if len(differences) else math.nan
    w = p = effect = math.nan
    if equal < len(differences):
        sizes = np.abs(differences)
        ranked = sizes > 0 if zeros == "left out" else np.ones(len(sizes), dtype=bool)
        ranks = rankdata(sizes[ranked])
        signs = np.sign(differences[ranked])
        up, down = float(ranks[signs > 0].sum()), float(ranks[signs < 0].sum())
        w, effect = up, (up - down) / (up + down)
        few = len(ranks) <= 50 and not equal and len(np.unique(sizes)) == len(sizes)
        exact = method == "exact" or (method == "automatic" and few)
        p = float(
            signed_rank(
                differences,
                zero_method="wilcox" if zeros == "left out" else "pratt",
                correction=not exact,
                alternative=alternative,
                method="exact" if exact else "asymptotic",
            ).pvalue
        )
    return table_of_rows([(first, second, len(differences), left_out, equal, median, w, p, effect)], _WILCOXON)


class KruskalResult(NamedTuple):
    tests: Table
    groups: Table


def _kruskal_schema(
    table: nw.Schema | None, *, columns: Columns, group: str, **_: object
) -> tuple[nw.Schema, nw.Schema]:
    if table is not None:
        check_grouped(table, columns, group)
    return _KRUSKAL, _RANKS


@node(
    "statistics.kruskal_wallis",
    title="Kruskal–Wallis Test",
    category="Statistics/Tests",
    icon="format-list-numbered",
    face="{group}",
    tags=("kruskal", "h test", "nonparametric", "rank", "median", "several groups", "hypothesis"),
    schema=_kruskal_schema,
    collects=True,
)
def kruskal_wallis(table: Table, *, columns: Tested = NUMBERS, group: Grouping) -> KruskalResult:
    """Test whether one of several groups tends to have larger values than another.

    All values of a column are ranked together, equal ones sharing their mean rank; H compares the mean ranks of the
    groups, corrected for equal values, and p is that of χ². ε² is the share of the spread of ranks that the groups
    explain. `groups` has the mean rank of each group.

    Missing values are left out, and so are rows without a group; a group without values does not count. With fewer
    than two groups, or where all values are equal, there is no test, and its numbers are missing.

    Example: `sepal_width` by `species` in the iris table has H = 63.57.
    """
    names = check_grouped(table.collect_schema(), columns, group)
    groups = Groups.of(table, names, group)
    tests: list[tuple[Any, ...]] = []
    ranks: list[tuple[Any, ...]] = []
    for place, name in enumerate(names):
        values = groups.values(place)
        means = _mean_ranks(values)
        for label, each, mean in zip(groups.labels, values, means, strict=True):
            ranks.append((name, label, len(each), _median(each), mean))
        tests.append((name, *_kruskal(values, means)))
    return KruskalResult(table_of_rows(tests, _KRUSKAL), table_of_rows(ranks, _RANKS))


def _mann_whitney(first: Array, second: Array, alternative: str, method: str) -> tuple[float, float, float, float]:
    import_alone("scipy.stats")
    from scipy.stats import mannwhitneyu

    if not len(first) or not len(second):
        return (math.nan,) * 4
    way = {"automatic": "auto", "normal": "asymptotic"}.get(method, method)
    if first.min() == first.max() == second.min() == second.max():
        # Equal values alone have no spread of ranks, and say nothing.
        return len(first) * len(second) / 2, math.nan, 0.5, 0.0
    found = mannwhitneyu(first, second, alternative=alternative, method=way)
    share = float(found.statistic) / (len(first) * len(second))
    return float(found.statistic), float(found.pvalue), share, 2 * share - 1


def _kruskal(values: list[Array], means: list[float]) -> tuple[int, int, float, float, float, float]:
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import chi2

    known = [(len(each), mean) for each, mean in zip(values, means, strict=True) if len(each)]
    count, degrees = sum(size for size, _ in known), len(known) - 1
    if degrees < 1:
        return count, len(known), math.nan, math.nan, math.nan, math.nan
    ties = np.unique(np.concatenate(values), return_counts=True)[1].astype(np.float64)
    correction = 1 - float((ties**3 - ties).sum()) / (float(count) ** 3 - count)
    middle = (count + 1) / 2
    h = ratio(12 / (count * (count + 1)) * sum(size * (mean - middle) ** 2 for size, mean in known), correction)
    p = float(chi2.sf(h, degrees)) if not math.isnan(h) else math.nan
    return count, len(known), h, float(degrees), p, ratio(h, count - 1)


def _mean_ranks(values: list[Array]) -> list[float]:
    """The mean rank of each group among all values."""
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import rankdata

    if not sum(map(len, values)):
        return [math.nan] * len(values)
    ranks = rankdata(np.concatenate(values))
    parts = np.split(ranks, np.cumsum([len(each) for each in values])[:-1])
    return [float(part.mean()) if len(part) else math.nan for part in parts]


def _sizes(first: Array, second: Array) -> tuple[int, int]:
    return len(first), len(second)


def _medians(first: Array, second: Array) -> tuple[float, float]:
    return _median(first), _median(second)


def _median(values: Array) -> float:
    import numpy as np

    return float(np.median(values)) if len(values) else math.nan
