"""The questions of a decision tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import polars as pl
from pydantic import Field

from plait import Figure, Model, ParameterError, node
from plait.table import collect
from plait_nodes.mining.scikit_model import ScikitModel
from plait_nodes.mining.tree_table import tree_table

from .title import Title

if TYPE_CHECKING:
    from plait import Table

MOST_DRAWN = 255
"""More nodes than this can't be read."""


@node(
    "views.tree",
    title="Tree View",
    category="Views",
    icon="file-tree-outline",
    face="{depth} levels",
    tags=("plot", "decision tree view", "decision tree", "rules", "random forest", "explain"),
    collects=True,
)
def tree(
    model: Model,
    *,
    depth: Annotated[int, Field(ge=0, le=12, description="How many questions deep the drawing goes.")] = 3,
    number: Annotated[int, Field(ge=1, le=100_000, description="Which tree of a forest is drawn, from 1.")] = 1,
    title: Title = "",
) -> Figure:
    """Draw a decision tree from its root on the left to its leaves.

    Each box has a question, how many rows of the training table came there, and what would be predicted for them;
    the colour is that of the class, and it is the stronger the larger its share is. The answer 'yes' leads up and 'no'
    down. Below the chosen depth branches are cut, and the box says how many nodes are below it.

    The model is that of Decision Tree, or one tree of Random Forest.

    Example: `model` of Decision Tree on the iris table, depth 2.
    """
    rows = collect(_tree(model, number)).to_polars()
    shown = rows.filter(pl.col("depth") <= depth)
    if shown.height > MOST_DRAWN:
        level = max(level for level in range(depth + 1) if (rows["depth"] <= level).sum() <= MOST_DRAWN)
        shown = rows.filter(pl.col("depth") <= level)
    hidden = _hidden(rows, set(shown["node"]))
    boxes = shown.with_columns(pl.Series("hidden", [hidden[place] for place in shown["node"]], dtype=pl.Int64))
    predictions = rows["prediction"].unique().sort().to_list() if rows["share"].null_count() == 0 else []
    levels = int(boxes["depth"].max()) + 1  # type: ignore[arg-type]
    ends = boxes.filter(~pl.col("node").is_in(boxes["parent"].drop_nulls().implode())).height
    options: dict[str, Any] = {
        "classes": predictions,
        "size": [max(360, min(1600, 60 + 210 * levels)), max(220, min(1600, 60 + 58 * ends))],
    }
    metrics = {"nodes": float(rows.height), "depth": float(rows["depth"].max()), "nodes drawn": float(boxes.height)}  # type: ignore[arg-type]
    return Figure("views.tree", {"boxes": boxes}, options, title, metrics)


def _tree(model: Model, number: int) -> Table:
    """The nodes of the tree as a table.

    Raises:
        ParameterError: it is no model of trees, or there are not so many.
    """
    estimator: Any = model.estimator if isinstance(model, ScikitModel) else None
    trees = [each for each in getattr(estimator, "estimators_", [estimator]) if hasattr(each, "tree_")]
    if not trees or not isinstance(model, ScikitModel):
        raise ParameterError(
            f"'{model.describe().details.get('Model', model.kind)}' is no tree.",
            parameter="depth",
            hint="Connect the model of Decision Tree or Random Forest.",
        )
    if number > len(trees):
        hint = "Give the number of one of them, from 1."
        raise ParameterError(f"The model has {len(trees)} trees, not {number}.", parameter="number", hint=hint)
    return tree_table(
        trees[number - 1].tree_, list(model.record.features), model.record.labels if model.record.classes else None
    )


def _hidden(rows: pl.DataFrame, shown: set[int]) -> dict[int, int]:
    """How many nodes are below each node that is drawn, and are not drawn."""
    hidden = dict.fromkeys(rows["node"].to_list(), 0)
    for place, parent in reversed(rows.select("node", "parent").rows()):
        if parent is not None and place not in shown:
            hidden[parent] += 1 + hidden[place]
    return hidden
