"""Compare predicted classes with the actual ones."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, Frame, Metrics, OneColumn, ParameterError, RunContext, Table, node
from plait.exact import col
from plait.held import held
from plait.table import collect

from .confusion import Confusion
from .labels import MOST_CLASSES, label_type
from .probabilities import Probabilities
from .scorer_tables import CLASSES, SCORES, class_table, confusion_table, score_table

_NAMED_CLASSES = 20
"""With more classes than this the measures of each one are only in the table."""


Order = Literal["by value", "by appearance"]


class ScorerResult(NamedTuple):
    confusion: Table
    classes: Table
    scores: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, actual: str, predicted: str, **_: object
) -> tuple[None, nw.Schema, nw.Schema, None]:
    for parameter, name in (("actual", actual), ("predicted", predicted)):
        if table is not None and name in table:
            _class_type(table[name], name, parameter)
    return None, CLASSES, SCORES, None


@node(
    "mining.scorer",
    category="Mining/Apply and score",
    icon="bullseye-arrow",
    face="{actual}",
    tags=(
        "confusion matrix",
        "accuracy",
        "kappa",
        "precision",
        "recall",
        "f1",
        "auc",
        "log loss",
        "evaluate",
        "evaluation",
        "performance",
    ),
    schema=_schema,
    collects=True,
    passes=2,
)
def scorer(
    table: Table,
    *,
    run: RunContext,
    actual: Annotated[Column, Field(description="The column with the classes as they are.")],
    predicted: Annotated[Column, Field(description="The column with the classes as they were predicted.")],
    probability: Annotated[
        str,
        OneColumn(types="numeric"),
        Field(
            description="The column with the probability of the positive class, or another score of it; empty takes "
            "the probabilities that Apply Model added, if it did."
        ),
    ] = "",
    positive: Annotated[
        str, Field(description="The class that the AUC is of; empty takes the last one in order.")
    ] = "",
    order: Annotated[
        Order,
        Field(
            description="Whether classes come in the order of their values, or as the rows have them, first the actual "
            "ones and then those that were only predicted."
        ),
    ] = "by value",
) -> ScorerResult:
    """Compare predicted classes with the actual ones.

    `confusion` counts the rows, actual classes down and predicted ones across, all in the same order. `classes` has the
    counts and measures of each class against all others: recall (also called sensitivity), precision, specificity, F1,
    AUC, accuracy, error, balanced accuracy (the mean of recall and specificity) and the miss rate. A measure that would
    divide by 0 is missing: precision for a class that was never predicted, recall for one that does not occur.

    `scores` and the metrics have accuracy, error, Cohen's kappa, balanced accuracy (mean recall), mean precision and
    mean F1; means leave out missing measures. The metrics have also the numbers of correct and wrong rows and, up to
    20 classes, recall, precision and F1 of each.

    Where there are probabilities, there is the AUC, with half a point for equal ones: that of the positive class, or
    with more than two classes each one's against all others and the mean of these. It is left out where only one
    class occurs, and with more than 20. The log loss is the mean of -ln of the probability that was given to the
    actual class, at least 2^-52; it is left out where the numbers can't be probabilities.

    Rows where a class is missing are left out and counted in the metric `left out`; those without probability don't
    count for AUC and log loss.

    Example: actual `admitted`, predicted `Prediction (admitted)`, after Apply Model with probabilities.
    """
    schema = table.collect_schema()
    pair = _comparable(schema, actual, predicted)
    counts = collect(
        table.select(col(actual).cast(pair).alias("actual"), col(predicted).cast(pair).alias("predicted"))
        .group_by("actual", "predicted")
        .agg(nw.len().alias("rows"))
    )
    known = counts.drop_nulls()
    left_out = int(counts["rows"].sum() or 0) - int(known["rows"].sum() or 0)
    if known.is_empty():
        raise DataError(f"No row has both a class in '{actual}' and one in '{predicted}'.", column=predicted)
    confusion = _confusion(known, actual, predicted, _classes(table, known, actual, predicted, pair, order))
    positive = _positive(positive, confusion)
    probabilities = _probabilities(schema, actual, predicted, probability, positive, confusion)
    both = table.filter(~col(predicted).is_null())
    as_text = col(actual).cast(pair).cast(nw.String)
    found = probabilities.areas(both, as_text) if len(probabilities.columns) <= _NAMED_CLASSES else {}
    measures = {**_measures(confusion), **_area_measures(found, positive, confusion, probability)}
    loss = probabilities.log_loss(both, as_text)
    if loss is not None:
        measures["log loss"] = loss
    if probabilities.columns and not found:
        run.log(f"There is no AUC: of the rows with a probability, all or none are '{positive}'.")
    scores = score_table(measures)
    if len(confusion.classes) <= _NAMED_CLASSES:
        measures.update(_class_measures(confusion))
    return ScorerResult(
        confusion_table(confusion),
        class_table(confusion, found),
        scores,
        Metrics({"rows": confusion.total, "left out": left_out, **measures}),
    )


def _comparable(schema: nw.Schema, actual: str, predicted: str) -> nw.dtypes.DType:
    """The type in which both columns can be compared.

    Raises:
        ParameterError: a column holds no classes.
    """
    types = {
        _class_type(schema[name], name, parameter) for parameter, name in (("actual", actual), ("predicted", predicted))
    }
    return types.pop() if len(types) == 1 else nw.String()


def _class_type(dtype: nw.dtypes.DType, name: str, parameter: str) -> nw.dtypes.DType:
    known = label_type(dtype)
    if known is None:
        raise ParameterError(
            f"The column '{name}' holds {held(dtype)}, which are no classes.",
            parameter=parameter,
            hint="Use the Regression Scorer for predicted numbers.",
        )
    return known


def _classes(
    table: Table, known: Frame, actual: str, predicted: str, pair: nw.dtypes.DType, order: Order
) -> nw.Series[Any]:
    """All classes of rows that have both, in their order."""
    if order == "by value":
        both = (known.select("actual"), known.select(nw.col("predicted").alias("actual")))
        return nw.concat(both)["actual"].unique().sort()
    rows = collect(table.select(col(actual).cast(pair).alias("actual"), col(predicted).cast(pair).alias("predicted")))
    rows = rows.drop_nulls()
    both = (rows.select("actual"), rows.select(nw.col("predicted").alias("actual")))
    return nw.concat(both)["actual"].unique(maintain_order=True)


def _confusion(known: Frame, actual: str, predicted: str, classes: nw.Series[Any]) -> Confusion:
    import numpy as np

    if len(classes) > MOST_CLASSES:
        hint = "Choose columns with classes."
        raise DataError(
            f"The columns '{actual}' and '{predicted}' have {len(classes):,} different values, too many for classes.",
            column=actual,
            hint=hint,
        )
    position = {value: number for number, value in enumerate(classes.to_list())}
    counts = np.zeros((len(position), len(position)), dtype=np.int64)
    for actual, predicted, rows in known.iter_rows():
        counts[position[actual], position[predicted]] = rows
    return Confusion(tuple(classes.cast(nw.String).to_list()), counts)


def _positive(positive: str, confusion: Confusion) -> str:
    if positive and positive not in confusion.classes:
        shown = ", ".join(f"'{name}'" for name in confusion.classes[:8])
        raise ParameterError(f"There is no class '{positive}'.", parameter="positive", hint=f"There are {shown}.")
    return positive or confusion.classes[-1]


def _probabilities(
    schema: nw.Schema, actual: str, predicted: str, chosen: str, positive: str, confusion: Confusion
) -> Probabilities:
    """Where the probabilities of the classes are.

    Raises:
        ParameterError: the chosen column holds no numbers.
    """
    if not chosen:
        return Probabilities.added(schema, actual, predicted, confusion.classes)
    if not schema[chosen].is_numeric():
        raise ParameterError(
            f"The column '{chosen}' holds {held(schema[chosen])}, not numbers.",
            parameter="probability",
            hint="Choose the column with the probability of the positive class.",
        )
    return Probabilities.chosen(chosen, positive, confusion.classes)


def _area_measures(found: dict[str, float], positive: str, confusion: Confusion, chosen: str) -> dict[str, float]:
    if chosen or len(confusion.classes) <= 2:
        return {"auc": found[positive]} if positive in found else {}
    return {"mean auc": _mean(list(found.values()))} if found else {}


def _measures(confusion: Confusion) -> dict[str, float]:
    measures = {
        "correct": float(confusion.hits.sum()),
        "wrong": float(confusion.total - confusion.hits.sum()),
        "accuracy": confusion.accuracy,
        "error": 1 - confusion.accuracy,
        "kappa": confusion.kappa,
        "balanced accuracy": _mean(confusion.recall.tolist()),
        "mean precision": _mean(confusion.precision.tolist()),
        "mean f1": _mean(confusion.f1.tolist()),
    }
    return _known(measures)


def _class_measures(confusion: Confusion) -> dict[str, float]:
    measures: dict[str, float] = {}
    for number, name in enumerate(confusion.classes):
        measures[f"recall ({name})"] = float(confusion.recall[number])
        measures[f"precision ({name})"] = float(confusion.precision[number])
        measures[f"f1 ({name})"] = float(confusion.f1[number])
    return _known(measures)


def _known(measures: dict[str, float]) -> dict[str, float]:
    return {name: value for name, value in measures.items() if not math.isnan(value)}


def _mean(values: list[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else float("nan")
