"""How much each feature contributes to a model."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, Figure, NumericColumn, OneColumn, Table, node
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect

from .category import Category
from .quantity import Quantity
from .selecting import selected_rows
from .title import Title

MOST_FEATURES = 100
_BARS = {"name": pl.String, "value": pl.Float64, "spread": pl.Float64}


class FeatureImportanceResult(NamedTuple):
    out: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, feature: str, importance: str, spread: str, **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        Category.of(table, feature, "feature")
        for name, parameter in ((importance, "importance"), (spread, "spread")):
            if name:
                Quantity.of(table, name, parameter)
    return None, table


@node(
    "views.feature_importance",
    category="Views",
    icon="sort-variant",
    face="{feature} · {importance}",
    tags=("plot", "importance", "explain", "model", "permutation", "coefficients", "ranking"),
    schema=_schema,
    collects=True,
)
def feature_importance(
    table: Table,
    *,
    feature: Annotated[Column, Field(description="The column with the names of the features.")] = "feature",
    importance: Annotated[NumericColumn, Field(description="The column with their importances.")] = "importance",
    spread: Annotated[
        str, OneColumn(types="numeric"), Field(description="The column with their standard deviations; may stay empty.")
    ] = "",
    most: Annotated[int, Field(ge=1, le=MOST_FEATURES, description="How many features are drawn, the strongest.")] = 20,
    selection: Annotated[list[str], Field(description="The features that are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> FeatureImportanceResult:
    """Draw the importance of each feature as a bar, the strongest on top.

    The table is the `importances` of Decision Tree or Random Forest, that of Permutation Importance, or any other
    with one row for each feature, such as coefficients. What counts is the size: a bar below zero points to the left
    and has another colour. Rows without a name or number are left out and counted. `selected` has the rows of the
    selected features, in the order of the table; without one it has none.

    Example: the port `importances` of Random Forest.
    """
    schema = table.collect_schema()
    number = Quantity.of(schema, importance, "importance").number
    error = Quantity.of(schema, spread, "spread").number if spread else nw.lit(None, nw.Float64)
    name = Category.of(schema, feature, "feature").text
    rows = collect(table.select(name.alias("name"), number.alias("value"), error.alias("spread"))).to_polars()
    known = rows.drop_nulls(["name", "value"]).cast(_BARS)  # type: ignore[arg-type]
    ranked = known.sort(pl.col("value").abs(), descending=True, maintain_order=True)
    bars = ranked.head(most)
    metrics = {"features": float(known.height), "left out": float(rows.height - known.height)}
    if known.height:
        metrics["strongest"] = float(bars["value"][0])
    options: dict[str, Any] = {
        "importance": importance,
        "selection": list(selection),
        "gestures": as_options(Pick(y=Choices(values=tuple((each,) for each in bars["name"])))),
        "hidden": known.height - bars.height,
        "size": [640, max(220, min(1400, 110 + 24 * bars.height))],
    }
    figure = Figure("views.feature_importance", {"bars": bars}, options, title, metrics)
    return FeatureImportanceResult(figure, selected_rows(table, [name == each for each in selection]))
