"""How often each class was taken for each other, as colours."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import BaseModel, Field

from plait import Column, Figure, RunContext, Table, node
from plait.exact import col
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect
from plait_nodes.mining.labels import label_type
from plait_nodes.mining.scorer import scorer

from .selecting import selected_rows
from .title import Title

MOST_CLASSES = 40
OTHERS = "others"


class Cell(BaseModel):
    """A field: the rows of one class that were taken for one class."""

    actual: Annotated[str, Field(description="The class that the rows have.")]
    predicted: Annotated[str, Field(description="The class that was predicted for them.")]


class ConfusionMatrixResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(table: nw.Schema | None, **_: object) -> tuple[None, nw.Schema | None]:
    return None, table


@node(
    "views.confusion_matrix",
    category="Views",
    icon="view-grid-outline",
    face="{actual} × {predicted}",
    tags=("plot", "accuracy", "kappa", "errors", "classification", "scorer"),
    schema=_schema,
    collects=True,
    passes=3,
)
def confusion_matrix(
    table: Table,
    *,
    run: RunContext,
    actual: Annotated[Column, Field(description="The column with the classes as they are.")],
    predicted: Annotated[Column, Field(description="The column with the classes as they were predicted.")],
    shares: Annotated[
        Literal["actual", "predicted", "all"],
        Field(
            description="Of what a field's share and colour tell: of its row (the actual class), of its column (the "
            "predicted class), or of all rows."
        ),
    ] = "actual",
    selection: Annotated[list[Cell], Field(description="The fields whose rows are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ConfusionMatrixResult:
    """Show how many rows of each class were predicted as which class.

    Actual classes are down and predicted ones across, all in their order; hits lie on the diagonal, in the colour of
    the theme, and errors have another one. With more than 40 classes the most frequent ones have a row and a
    column of their own, and the rest is 'others'.

    The metrics are those of the node Scorer: accuracy, Cohen's kappa, recall and precision of each class, and more.
    Rows where a class is missing are left out and counted in 'left out'.

    `selected` has the rows of the selected fields, in the order of the table; without one it has none.

    Example: actual `admitted`, predicted `Prediction (admitted)`; select the field where `true` was taken for `false`.
    """
    schema = table.collect_schema()
    both = table.filter(~col(actual).is_null(), ~col(predicted).is_null())
    rows, known = (int(collect(each.select(nw.len())).item()) for each in (table, both))
    names: list[str] = []
    counts = pl.DataFrame()
    metrics = {"rows": 0.0, "left out": float(rows)}
    if known:
        found = scorer(table, run=run, actual=actual, predicted=predicted)
        metrics = dict(found.metrics)
        names, counts = _few_classes(collect(found.confusion).to_polars())
    side = max(300, min(900, 170 + 46 * len(names)))
    classes = tuple((name,) if len(names) < MOST_CLASSES or name != OTHERS else () for name in names)
    options: dict[str, Any] = {
        "names": names,
        "actual": actual,
        "predicted": predicted,
        "shares": shares,
        "selection": [[cell.actual, cell.predicted] for cell in selection],
        "gestures": as_options(
            Pick(x=Choices(values=classes, key="predicted"), y=Choices(values=classes, key="actual"))
        ),
        "size": [side + 80, side],
    }
    figure = Figure("views.confusion_matrix", {"counts": counts}, options, title, metrics)
    texts = [class_of(schema, actual), class_of(schema, predicted)]
    conditions = [(texts[0] == cell.actual) & (texts[1] == cell.predicted) for cell in selection]
    return ConfusionMatrixResult(figure, selected_rows(table, conditions))


def class_of(schema: nw.Schema, name: str) -> nw.Expr:
    """The class of each row as text."""
    return col(name).cast(label_type(schema[name]) or nw.String()).cast(nw.String)


def _few_classes(confusion: pl.DataFrame) -> tuple[list[str], pl.DataFrame]:
    """The names of the classes and their counts, column by column; rare classes are put together."""
    import numpy as np

    names = confusion["actual"].to_list()
    counts = confusion.drop("actual").to_numpy()
    if len(names) > MOST_CLASSES:
        frequency = counts.sum(axis=0) + counts.sum(axis=1)
        kept = np.sort(np.argsort(-frequency, kind="stable")[: MOST_CLASSES - 1])
        member = np.zeros((len(names), MOST_CLASSES), dtype=counts.dtype)
        member[:, -1] = 1
        member[kept, -1] = 0
        member[kept, np.arange(len(kept))] = 1
        counts = member.T @ counts @ member
        names = [*(names[place] for place in kept), OTHERS]
    return names, pl.DataFrame({f"{number}": counts[:, number] for number in range(len(names))})
