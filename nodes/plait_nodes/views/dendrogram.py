"""How rows join into ever larger groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, DataError, Figure, Metrics, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col
from plait.figure.gestures import Threshold, as_options
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.mining.features import NUMBERS, Features, chosen_features
from plait_nodes.mining.scaling import scale_in_place
from plait_nodes.mining.training import training_rows
from plait_nodes.statistics.matrix import matrix

from .category import Category
from .title import Title

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_ROWS = 5_000
MOST_CLUSTERS = 50
MOST_TOLD = 30
"""With more features than this, rows that were chosen elsewhere are not shown."""
_LINES = {"order": pl.Int64, "at": pl.Float64, "height": pl.Float64, "group": pl.Int64}


class DendrogramResult(NamedTuple):
    figure: Figure
    table: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, label: str, **_: object
) -> tuple[None, nw.Schema | None, None]:
    if table is None:
        return None, None, None
    chosen_features(table, features)
    if label:
        Category.of(table, label, "label")
    if "cluster" in table:
        raise ParameterError(
            "The table has a column 'cluster' already.", parameter="features", hint="Rename it with Column Renamer."
        )
    return None, nw.Schema({**table, "cluster": nw.String()}), None


@node(
    "views.dendrogram",
    category="Views",
    icon="family-tree",
    face="{method} · {clusters} clusters",
    tags=("plot", "hierarchical clustering", "hierarchical cluster view", "tree", "linkage", "ward"),
    schema=_schema,
    collects=True,
    passes=3,
)
def dendrogram(
    table: Table,
    *,
    features: Features = NUMBERS,
    label: Annotated[
        str, OneColumn(), Field(description="The column with the names of the rows; may stay empty.")
    ] = "",
    method: Annotated[
        Literal["ward", "average", "complete", "single"],
        Field(
            description="The distance of two groups: by how much joining them raises the squares within (ward), the "
            "mean, the largest or the smallest distance of their rows."
        ),
    ] = "ward",
    clusters: Annotated[
        int, Field(ge=1, le=MOST_CLUSTERS, description="Where the tree is cut: how many groups are coloured.")
    ] = 3,
    z_score: Annotated[
        bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
    ] = False,
    most: Annotated[
        int, Field(ge=2, le=200, description="How many ends are drawn; below them rows are together.")
    ] = 50,
    title: Title = "",
) -> DendrogramResult:
    """Join the two nearest groups of rows again and again, and draw at which distance they joined.

    Distances are Euclidean. The tree is drawn from its ends on the left; where more rows than *most* would be ends, the
    last groups that joined are, with how many rows they hold in brackets. Up to 5 000 rows can be joined.

    The table gets the column `cluster` with the group of each row when the tree is cut into so many groups, called
    `cluster_0`, `cluster_1`, … in the order in which they come up in the table. Missing values in the features stop the
    node. The metric `cophenetic` is the correlation of the distances in the tree with those of the rows.

    Example: the four lengths of the iris table, average linkage, three groups.
    """
    schema = table.collect_schema()
    _schema(schema, features=features, label=label)
    chosen = chosen_features(schema, features)
    rows = matrix(training_rows(table, chosen), list(chosen))
    if not 2 <= len(rows) <= MOST_ROWS:
        few = len(rows) < 2
        raise DataError(
            f"The table has {len(rows)} rows; {'at least 2' if few else f'{MOST_ROWS} at most'} can be joined.",
            hint="Connect a table with more rows." if few else "Put a Sampler before.",
        )
    if z_score:
        scale_in_place(rows, center=True, spread=True)
    joins, cophenetic = _joined(rows, method)
    numbers = _cut(joins, min(clusters, len(rows)))
    names = [f"cluster_{number}" for number in numbers]
    lines, ends, owners = _lines(joins, numbers, _labels(table, schema, label, len(rows)), most)
    tables = {"lines": lines, "ends": ends, "cuts": _cuts(joins)}
    if len(chosen) <= MOST_TOLD:
        tables["rows"] = told_rows(table, list(chosen)).with_columns(pl.Series("end", owners, dtype=pl.Int64))
    options: dict[str, Any] = {
        "features": list(chosen),
        "clusters": int(numbers.max()) + 1,
        "cut": _cut_at(joins, clusters),
        "gestures": as_options(Threshold(parameter="clusters", table="cuts", x="distance")),
        "size": [680, max(260, min(1600, 90 + 16 * ends.height))],
    }
    metrics = Metrics({"rows": float(len(rows)), "largest distance": float(joins[-1, 2])})
    if cophenetic == cophenetic:
        metrics["cophenetic"] = cophenetic
    figure = Figure("views.dendrogram", tables, options, title, dict(metrics))
    return DendrogramResult(figure, backend_of(table).beside(table, "cluster", names, nw.String()), metrics)


def told_rows(table: Table, features: list[str]) -> pl.DataFrame:
    """The features of each row as `0`, `1`, …: what a row is known by."""
    numbers = [col(name).cast(nw.Float64).alias(f"{place}") for place, name in enumerate(features)]
    return collect(table.select(*numbers)).to_polars()


def _joined(rows: NDArray[Any], method: str) -> tuple[NDArray[Any], float]:
    import_alone("scipy.cluster.hierarchy", "scipy.spatial.distance")
    from scipy.cluster.hierarchy import cophenet, linkage
    from scipy.spatial.distance import pdist

    distances = pdist(rows)
    joins = linkage(distances, method)
    spread = len(distances) > 1 and distances.max() > distances.min()
    return joins, float(cophenet(joins, distances)[0]) if spread else float("nan")


def _cut(joins: NDArray[Any], clusters: int) -> NDArray[Any]:
    """The number of the group of each row, in the order of the rows."""
    import numpy as np

    rows = len(joins) + 1
    # The last joins are undone; all else that was joined has the group of what it became.
    owner = list(range(rows + len(joins)))
    for number in reversed(range(len(joins) - clusters + 1)):
        for part in joins[number, :2].astype(int).tolist():
            owner[part] = owner[rows + number]
    order = {group: place for place, group in enumerate(dict.fromkeys(owner[:rows]))}
    return np.array([order[group] for group in owner[:rows]])


def _cut_at(joins: NDArray[Any], clusters: int) -> float | None:
    """The distance between the joins that the cut lies between; None where nothing is cut."""
    if not 1 < clusters <= len(joins):
        return None
    return float((joins[-clusters, 2] + joins[-clusters + 1, 2]) / 2)


def _cuts(joins: NDArray[Any]) -> pl.DataFrame:
    """Where the tree is cut for each number of groups: a little beyond the last join for a single one."""
    found = [(1, float(joins[-1, 2]) * 1.02)]
    for clusters in range(2, min(MOST_CLUSTERS, len(joins)) + 1):
        at = _cut_at(joins, clusters)
        assert at is not None
        found.append((clusters, at))
    return pl.DataFrame(found, schema={"clusters": pl.Int64, "distance": pl.Float64}, orient="row")


def _labels(table: Table, schema: nw.Schema, label: str, rows: int) -> list[str]:
    if not label:
        return [f"row {number}" for number in range(rows)]
    names = collect(table.select(Category.of(schema, label, "label").text.alias("name")))["name"]
    return [name if name is not None else "missing" for name in names.to_list()]


def _lines(
    joins: NDArray[Any], numbers: NDArray[Any], labels: list[str], most: int
) -> tuple[pl.DataFrame, pl.DataFrame, list[int]]:
    """Four corners of each join, the ends from the top down with their names, and the number of the end of each row.

    Groups are -1 where they differ.
    """
    rows = len(labels)
    first_drawn = max(0, len(joins) - most + 1)
    place: dict[int, tuple[float, float]] = {}
    ends: list[tuple[str, int]] = []
    sizes, groups = [1] * rows, [int(number) for number in numbers]
    for left, right in joins[:, :2].astype(int).tolist():
        sizes.append(sizes[left] + sizes[right])
        groups.append(groups[left] if groups[left] == groups[right] else -1)

    # Ends in the order in which branches come, without recursion: a chain may be as long as the table.
    waiting = [rows + len(joins) - 1]
    while waiting:
        node = waiting.pop()
        if node < rows or node - rows < first_drawn:
            place[node] = (float(len(ends)), 0.0)
            name = labels[node] if node < rows else f"({sizes[node]} rows)"
            ends.append((name, groups[node]))
        else:
            waiting.extend((int(joins[node - rows, 1]), int(joins[node - rows, 0])))
    corners: list[tuple[int, float, float, int]] = []
    for number in range(first_drawn, len(joins)):
        left, right, height = int(joins[number, 0]), int(joins[number, 1]), float(joins[number, 2])
        (at, low), (other, other_low) = place[left], place[right]
        own = groups[rows + number]
        corners += [(number, at, low, own), (number, at, height, own)]
        corners += [(number, other, height, own), (number, other, other_low, own)]
        place[rows + number] = ((at + other) / 2, height)
    owners = [int(place[node][0]) if node in place else -1 for node in range(rows + first_drawn)]
    for number in reversed(range(first_drawn)):
        for part in joins[number, :2].astype(int).tolist():
            owners[part] = owners[rows + number] if owners[part] < 0 else owners[part]
    return (
        pl.DataFrame(corners, schema=_LINES, orient="row"),
        pl.DataFrame(ends, schema={"name": pl.String, "group": pl.Int64}, orient="row"),
        owners[:rows],
    )
