"""The questions of a decision tree."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Figure, Frame, Model, ModelDescription, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exact, spare
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect, lazy
from plait_nodes.mining.scikit_model import ScikitModel
from plait_nodes.mining.tree_table import tree_table

from .title import Title

MOST_DRAWN = 255
"""More nodes than this can't be read."""
SPLITS = {"node": pl.Int64, "feature": pl.String, "threshold": pl.Float64, "missing": pl.Boolean}


class TreeResult(NamedTuple):
    out: Figure
    selected: Table


def _schema(model: ModelDescription | None, table: nw.Schema | None, **_: object) -> tuple[None, nw.Schema]:
    return None, table if table is not None else nw.Schema()


@node(
    "views.tree",
    title="Tree View",
    category="Views",
    icon="file-tree-outline",
    face="{depth} levels",
    tags=("plot", "decision tree view", "decision tree", "rules", "random forest", "explain"),
    schema=_schema,
    collects=True,
    passes=1,
)
def tree(
    model: Model,
    table: Table | None = None,
    *,
    depth: Annotated[int, Field(ge=0, le=12, description="How many questions deep the drawing goes.")] = 3,
    number: Annotated[int, Field(ge=1, le=100_000, description="Which tree of a forest is drawn, from 1.")] = 1,
    selection: Annotated[
        list[int], Field(description="The numbers of the nodes whose rows are selected; the root has 0.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> TreeResult:
    """Draw a decision tree from its root on the left to its leaves.

    Each box has a question, how many rows of the training table came there, and what would be predicted for them;
    the colour is that of the class, and it is the stronger the larger its share is. The answer 'yes' leads up and 'no'
    down. Below the chosen depth branches are cut, and the box says how many nodes are below it.

    The model is that of Decision Tree, or one tree of Random Forest.

    `selected` has the rows of the connected table that come to one of the selected nodes, in their order; without a
    table or a selection it has none.

    Example: `model` of Decision Tree on the iris table, depth 2.
    """
    scikit, estimator = _tree(model, number)
    record = scikit.record
    found = tree_table(estimator.tree_, list(record.features), record.labels if record.classes else None)
    rows = collect(found).to_polars()
    shown = rows.filter(pl.col("depth") <= depth)
    if shown.height > MOST_DRAWN:
        level = max(level for level in range(depth + 1) if (rows["depth"] <= level).sum() <= MOST_DRAWN)
        shown = rows.filter(pl.col("depth") <= level)
    hidden = _hidden(rows, set(shown["node"]))
    boxes = shown.with_columns(pl.Series("hidden", [hidden[place] for place in shown["node"]], dtype=pl.Int64))
    splits = _splits(scikit, estimator.tree_, boxes["node"].to_list())
    predictions = rows["prediction"].unique().sort().to_list() if rows["share"].null_count() == 0 else []
    levels = int(boxes["depth"].max()) + 1  # type: ignore[arg-type]
    ends = boxes.filter(~pl.col("node").is_in(boxes["parent"].drop_nulls().implode())).height
    options: dict[str, Any] = {
        "classes": predictions,
        "selection": list(selection),
        "gestures": as_options(Pick(patches=Choices(values=tuple((place,) for place in boxes["node"])))),
        "size": [max(360, min(1600, 60 + 210 * levels)), max(220, min(1600, 60 + 58 * ends))],
    }
    metrics = {"nodes": float(rows.height), "depth": float(rows["depth"].max()), "nodes drawn": float(boxes.height)}  # type: ignore[arg-type]
    figure = Figure("views.tree", {"boxes": boxes, "splits": splits}, options, title, metrics)
    return TreeResult(figure, _selected(table, scikit, estimator, selection))


def _splits(model: ScikitModel, tree: Any, nodes: list[int]) -> pl.DataFrame:  # noqa: ANN401 - scikit-learn has no types
    """The questions of these nodes: a feature, up to which value the answer is yes, and that of missing values."""
    features = list(model.record.features)
    rows = [
        (place, features[tree.feature[place]], float(tree.threshold[place]), bool(tree.missing_go_to_left[place]))
        for place in nodes
        if tree.children_left[place] >= 0
    ]
    # A scaled feature is no longer the column.
    plain = not (model.record.centers or model.record.divisors)
    return pl.DataFrame(rows if plain else [], schema=SPLITS, orient="row")


def _selected(table: Table | None, model: ScikitModel, estimator: Any, selection: list[int]) -> Table:  # noqa: ANN401
    """The rows that come to one of these nodes."""
    if table is None:
        return lazy({})
    nodes = [place for place in dict.fromkeys(selection) if 0 <= place < estimator.tree_.node_count]
    if not nodes:
        return table.head(0)
    schema = table.collect_schema()
    model.check_columns(schema)
    comes = spare("comes", schema)

    def come(batch: Frame) -> Frame:
        import numpy as np

        if batch.is_empty():
            return nw.from_dict({comes: []}, schema={comes: nw.Boolean()}, backend="polars")
        rows = model.prepared(batch).astype(np.float32)
        path = estimator.decision_path(rows)[:, nodes]
        return nw.from_dict({comes: np.asarray(path.sum(axis=1)).ravel() > 0}, backend="polars")

    marked = backend_of(table).compute(table, list(model.record.features), come, nw.Schema({comes: nw.Boolean()}))
    return marked.filter(col(comes)).drop(exact(comes))


def _tree(model: Model, number: int) -> tuple[ScikitModel, Any]:
    """The model and its tree.

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
    return model, trees[number - 1]


def _hidden(rows: pl.DataFrame, shown: set[int]) -> dict[int, int]:
    """How many nodes are below each node that is drawn, and are not drawn."""
    hidden = dict.fromkeys(rows["node"].to_list(), 0)
    for place, parent in reversed(rows.select("node", "parent").rows()):
        if parent is not None and place not in shown:
            hidden[parent] += 1 + hidden[place]
    return hidden
