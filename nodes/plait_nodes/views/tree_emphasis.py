"""Chosen rows in a decision tree: which nodes they come to, and how large a part of them comes there."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait import MissingColumnError
from plait.exact import col
from plait.figure import emphasis
from plait.table import collect

from .veil import ABOVE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme

_MARKS = {"node": pl.Int64, "rows": pl.Int64, "share": pl.Float64}


@emphasis("views.tree")
def tree_emphasis(figure: Figure, rows: Table) -> pl.DataFrame | None:
    """The `node` that any of them come to, how many `rows`, and their `share` of all that are chosen.

    None if the questions are not about columns as they are.

    Raises:
        MissingColumnError: a question is about a column that is not there.
    """
    boxes, splits = figure.tables["boxes"], figure.tables["splits"]
    if splits.is_empty() and boxes.height > 1:
        return None
    schema = rows.collect_schema()
    left: dict[int, nw.Expr] = {}
    for node, feature, threshold, missing in splits.rows():
        if feature not in schema:
            raise MissingColumnError(feature, schema.names())
        # As scikit-learn compares: in single precision.
        value = col(feature).cast(nw.Float64).fill_nan(None).cast(nw.Float32).cast(nw.Float64)
        left[node] = (value <= threshold).fill_null(missing)
    paths: dict[int, list[nw.Expr]] = {}
    for node, parent, answer in boxes.select("node", "parent", "answer").rows():
        if parent is None:
            paths[node] = []
        else:
            paths[node] = [*paths[parent], left[parent] if answer == "yes" else ~left[parent]]
    # Every row comes to the root, which has no path.
    counts = [reduce(and_, path).cast(nw.Int64).sum().alias(f"{node}") for node, path in paths.items() if path]
    found = collect(rows.select(nw.len().alias("all"), *counts)).rows(named=True)[0]
    total = int(found["all"])
    counted = {node: int(found[f"{node}"] if path else total) for node, path in paths.items()}
    kept = [(node, count, count / total) for node, count in counted.items() if count]
    return pl.DataFrame(kept, schema=_MARKS, orient="row")


def draw_tree_emphasis(
    axes: Axes,
    figure: Figure,
    places: Mapping[int, tuple[float, float]],
    size: tuple[float, float],
    theme: FigureTheme,
) -> None:
    """Frame the nodes that chosen rows come to; a bar at the bottom is as long as the part of them that does."""
    from matplotlib.patches import Rectangle

    if figure.emphasis is None:
        return
    wide, tall = size
    for node, share in figure.emphasis.select("node", "share").rows():
        x, y = places[node]
        axes.add_patch(
            Rectangle(
                (x - 1.5, y - tall / 2 - 1.5), wide + 3, tall + 3, fill=False, edgecolor=theme.text, linewidth=1.4,
                zorder=ABOVE, label="_chosen",
            )
        )  # fmt: skip
        bar = Rectangle((x, y - tall / 2), wide * share, min(3.0, tall / 6), facecolor=theme.text, linewidth=0)
        bar.set(zorder=ABOVE, label="_share")
        axes.add_patch(bar)
