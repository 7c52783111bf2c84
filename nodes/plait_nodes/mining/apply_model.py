"""Apply any model to a table."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Model, ModelDescription, ParameterError, Table, node
from plait.exact import col, exactly

Missing = Literal["stop", "no prediction"]


def _schema(
    table: nw.Schema | None, model: ModelDescription | None, *, probabilities: bool, suffix: str, missing: Missing
) -> nw.Schema | None:
    if table is None or model is None:
        return None
    if probabilities and model.kind == "Classifier" and model.classes is None:
        return None
    return _result(table, model, probabilities, suffix)


@node(
    "mining.apply_model",
    category="Mining/Apply and score",
    icon="play-box-outline",
    tags=("predict", "predictor", "transform", "score new data", "inference", "apply", "prediction", "classify"),
    schema=_schema,
)
def apply_model(
    table: Table,
    model: Model,
    *,
    probabilities: Annotated[
        bool, Field(description="Whether a classifier also gives the probability of each class, in a column each.")
    ] = False,
    suffix: Annotated[
        str,
        Field(description="Is added to the names of predicted columns, so that several models can stand side by side."),
    ] = "",
    missing: Annotated[
        Missing,
        Field(
            description="Whether a missing value in a feature is left to the model, which mostly stops the node, or "
            "gives its row a missing prediction."
        ),
    ] = "stop",
) -> Table:
    """Apply any model to a table: predict, assign clusters, or repeat a preparation.

    The table needs the columns that the model was fitted on, by name; further columns pass through. A classifier or
    regressor adds `Prediction (target)`, a classifier with probabilities also `P (target=class)` for each class. A
    clusterer adds its cluster column. A preparation (Normalizer, Missing Values, One-Hot …) changes the table as it
    learnt on its own, and takes no suffix.

    Columns of the same name are replaced. Which classes there are is known only when the model has been trained, so
    with probabilities the columns are unknown until then.

    Missing values stop the node, except for models that allow them; with *missing* on 'no prediction' rows that have
    one in a feature are predicted nothing. A preparation does with them what it does.

    Example: train on the rows of one port of Partition, and apply the model to those of the other.
    """
    columns, description = table.collect_schema(), model.describe()
    result = _result(columns, description, probabilities, suffix)
    names = _predicted(description, probabilities)
    if not names:
        return model.apply(table)
    # What the model would overwrite, but is to stay because its columns get other names.
    hidden = {name: f"{name}\0" for name in names if suffix and name in columns and name not in description.features}
    renamed = table.rename(hidden) if hidden else table
    if missing == "no prediction":
        predicted = _predicted_if_complete(renamed, model, description, names)
    else:
        predicted = model.apply(renamed)
    shown = {name: name + suffix for name in names if suffix}
    shown.update({replaced: name for name, replaced in hidden.items()})
    return (predicted.rename(shown) if shown else predicted).select(exactly(result))


def _predicted_if_complete(table: Table, model: Model, description: ModelDescription, names: list[str]) -> Table:
    """Predict the rows that have all features; the model sees something harmless in place of what is missing."""
    schema = table.collect_schema()
    features = [name for name in description.features if name in schema]
    kept = {name: f"{name}\0\0" for name in features}
    complete = nw.generate_temporary_column_name(8, [*schema, *names])
    gaps = [_is_missing(name, schema[name]) for name in features]
    filled = table.with_columns(
        (~nw.any_horizontal(*gaps, ignore_nulls=False)).alias(complete),
        *(col(name).alias(copy) for name, copy in kept.items()),
    ).with_columns(*(_filled(name, schema[name]) for name in features))
    predicted = model.apply(filled)
    return predicted.with_columns(
        *(nw.when(col(complete)).then(col(name)).alias(name) for name in names),
        *(col(copy).alias(name) for name, copy in kept.items() if name not in names),
    ).drop(complete, *kept.values())


def _is_missing(name: str, dtype: nw.dtypes.DType) -> nw.Expr:
    return col(name).is_null() | col(name).is_nan() if dtype.is_float() else col(name).is_null()


def _filled(name: str, dtype: nw.dtypes.DType) -> nw.Expr:
    """The column without missing values; what has neither numbers nor texts stays as it is."""
    if dtype.is_float():
        return col(name).fill_nan(None).fill_null(0.0)
    if dtype.is_numeric():
        return col(name).fill_null(0)
    if dtype == nw.Boolean:
        return col(name).fill_null(False)
    return col(name).fill_null("") if dtype == nw.String else col(name)


def _result(columns: nw.Schema, model: ModelDescription, probabilities: bool, suffix: str) -> nw.Schema:
    """The columns of the result.

    Raises:
        ParameterError: with the suffix a predicted column gets the name of one that is there.
    """
    names = _predicted(model, probabilities)
    if not names:
        kept = {name: dtype for name, dtype in columns.items() if name not in model.drops}
        return nw.Schema({**kept, **model.adds})
    added = {name + suffix: model.adds[name] for name in names}
    taken = next((name for name in added if suffix and name in columns), None)
    if taken is not None:
        raise ParameterError(
            f"The table already has a column '{taken}'.", parameter="suffix", hint="Choose another suffix."
        )
    return nw.Schema({**columns, **added})


def _predicted(model: ModelDescription, probabilities: bool) -> list[str]:
    """The columns that a model predicts; none if it is a preparation.

    The first column that a classifier adds is its prediction, the others are probabilities.
    """
    if model.kind not in ("Classifier", "Regressor", "Clusterer"):
        return []
    names = list(model.adds)
    return names[:1] if model.kind == "Classifier" and not probabilities else names
