"""How the loss fell while a network was trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import polars as pl
from pydantic import Field

from plait import Figure, MissingColumnError, ParameterError, Table, node
from plait.exact import exact
from plait.table import collect
from plait_nodes.views.title import Title

if TYPE_CHECKING:
    import narwhals as nw

_SHOWN = ("loss", "validation loss")


def _schema(table: nw.Schema | None, **_: object) -> None:
    if table is not None:
        _check(table)


@node(
    "deep.learning_curve",
    category="Deep learning/Explain",
    icon="chart-bell-curve-cumulative",
    tags=("plot", "loss", "epochs", "training", "validation", "overfitting"),
    schema=_schema,
    collects=True,
)
def learning_curve(
    table: Table,
    *,
    logarithmic: Annotated[bool, Field(description="Whether the axis of the loss is logarithmic.")] = False,
    title: Title = "",
) -> Figure:
    """Draw how the loss fell from epoch to epoch, on the examples learnt from and on those put aside.

    The table is the `curve` of a trainer. The dot is the epoch with the least loss on the examples put aside, or where
    there are none on those learnt from: what came after it was learnt by heart.
    """
    _check(table.collect_schema())
    rows: pl.DataFrame = collect(table.select("epoch", *_shown(table.collect_schema()))).to_polars()
    finite = [pl.col(exact(name)).fill_nan(None).cast(pl.Float64) for name in rows.columns[1:]]
    rows = rows.select(pl.col("epoch").cast(pl.Int64), *finite)
    watched = rows.columns[-1] if rows[rows.columns[-1]].drop_nulls().len() else rows.columns[1]
    place = rows[watched].arg_min()
    best = None if place is None else [int(rows["epoch"][place]), float(rows[watched][place])]
    metrics = {"epochs": float(len(rows))}
    if best is not None:
        metrics |= {"best epoch": float(best[0]), f"least {watched}": best[1]}
    options = {"logarithmic": logarithmic, "best": best}
    return Figure("deep.learning_curve", {"curve": rows}, options, title, metrics)


def _shown(schema: nw.Schema) -> list[str]:
    return [name for name in _SHOWN if name in schema]


def _check(schema: nw.Schema) -> None:
    """Refuse a table that is no curve.

    Raises:
        MissingColumnError: it lacks epochs, or the loss.
        ParameterError: they hold no numbers.
    """
    for name in ("epoch", "loss"):
        if name not in schema:
            raise MissingColumnError(name, schema.names(), hint="Connect the curve of a trainer.")
    for name in ("epoch", *_shown(schema)):
        if not schema[name].is_numeric():
            raise ParameterError(
                f"The column '{name}' holds {schema[name]} values, not numbers.",
                parameter="title",
                hint="Connect the curve of a trainer.",
            )
