"""What a model predicts on average when one feature is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, FromPort, Model, ModelDescription, ParameterError, RunContext, Table, node
from plait.exact import bare, exact, exactly
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.numbers import number_columns

from .questioned import Questioned, check_features, check_predicts

if TYPE_CHECKING:
    from plait import Frame

_CURVES = nw.Schema(
    {
        "feature": nw.String(),
        "value": nw.Float64(),
        "mean": nw.Float64(),
        "low": nw.Float64(),
        "high": nw.Float64(),
    }
)


def _schema(table: nw.Schema | None, model: ModelDescription | None, *, features: Columns, **_: object) -> nw.Schema:
    if model is not None:
        check_predicts(model)
        if table is not None:
            _chosen(table, model, features)
    return _CURVES


@node(
    "mining.partial_dependence",
    category="Mining/Features",
    icon="chart-line",
    face="{features}",
    tags=("pdp", "ice", "model inspection", "explain", "what if", "xai", "shap"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def partial_dependence(
    table: Table,
    model: Model,
    *,
    run: RunContext,
    features: Annotated[
        Columns,
        FromPort(types="numeric"),
        Field(description="The features to change, one at a time; those that the model does not know are left out."),
    ] = Columns.of_type("numeric"),
    points: Annotated[
        int, Field(ge=2, le=1_000, description="How many values of each feature are tried, at most.")
    ] = 20,
    label: Annotated[
        str, Field(description="The class whose probability is looked at; empty takes the last one in order.")
    ] = "",
    most_rows: Annotated[
        int, Field(ge=1, le=1_000_000, description="The most rows that are changed; more are drawn at random.")
    ] = 500,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes which rows are drawn.")] = 0,
) -> Table:
    """Tell what a model predicts on average when one feature is changed and all others stay.

    Each feature is set to several values in all rows: to each it has, or if there are many, to evenly spread quantiles.
    `mean` is the mean prediction, and between `low` and `high` lie the middle eight tenths of the rows: where they are
    far apart, the effect depends on the other features. For a classifier it is the probability of a class, or the share
    of rows that get it if the model knows no probabilities.

    Rows may be changed into ones that can't be, where features go together. Missing values of a feature are not tried.
    The model decides what missing values in other features mean.

    Example: after Linear Regression the curve of each feature is a straight line with its coefficient as slope.
    """
    import numpy as np

    asked = Questioned.of(model)
    chosen = _chosen(table.collect_schema(), asked.description, features)
    label = _label(asked.description, label) if asked.is_classifier else ""
    frame = _rows(table, asked, most_rows, seed)
    rows: list[tuple[Any, ...]] = []
    for place, feature in enumerate(chosen):
        values = _values(table, feature, points)
        for number, value in enumerate(values):
            run.progress((place + number / len(values)) / len(chosen), feature)
            changed = frame.with_columns(nw.lit(value).cast(frame.schema[feature]).alias(feature))
            if asked.is_classifier:
                found = asked.chances(changed, label)
            else:
                found = asked.predicted(changed).cast(nw.Float64).to_numpy()
            low, high = np.quantile(found, (0.1, 0.9))
            rows.append((feature, float(value), float(found.mean()), float(low), float(high)))
    columns = {name: [row[place] for row in rows] for place, name in enumerate(_CURVES)}
    return result_table(columns, _CURVES)


def _chosen(schema: nw.Schema, model: ModelDescription, features: Columns) -> list[str]:
    check_features(schema, model)
    if features.names is None:
        features = Columns.named(*(name for name in features.among(schema) if name in model.features))
    chosen = number_columns(schema, features, parameter="features")
    for name in chosen:
        if name not in model.features:
            raise ParameterError(
                f"The model does not know the column '{name}'.",
                parameter="features",
                hint=f"It was fitted on {', '.join(f'{known!r}' for known in list(model.features)[:8])}.",
            )
    return chosen


def _label(model: ModelDescription, label: str) -> str:
    classes = model.classes or ()
    if label and label not in classes:
        raise ParameterError(
            f"There is no class '{label}'.",
            parameter="label",
            hint=f"There are {', '.join(f'{known!r}' for known in classes[:8])}.",
        )
    return label or classes[-1]


def _rows(table: Table, asked: Questioned, most: int, seed: int) -> Frame:
    import numpy as np

    frame = collect(table.select(exactly(asked.description.features)))
    if frame.is_empty():
        raise DataError("The table has no rows to change.", hint="Look at what the nodes before leave over.")
    if len(frame) > most:
        drawn = np.sort(np.random.default_rng(seed).permutation(len(frame))[:most])
        frame = frame[drawn.tolist(), :]
    return frame


def _values(table: Table, feature: str, points: int) -> list[Any]:
    """The values of a feature in rising order; quantiles of it, if there are more than the points."""
    import numpy as np

    column = bare(collect(table.select(exact(feature)))[feature])
    if column.dtype.is_float():
        column = column.fill_nan(None)
    known = column.drop_nulls().sort()
    distinct = known.unique().sort()
    if len(distinct) <= points:
        return list(distinct.to_list())
    places = np.unique(np.linspace(0, len(known) - 1, points).round().astype(int))
    quantiles: list[Any] = known[places.tolist()].unique().sort().to_list()
    return quantiles
