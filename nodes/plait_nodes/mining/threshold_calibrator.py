"""Choose from which probability on a row counts as positive."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Column,
    DataError,
    Metrics,
    MissingColumnError,
    ModelDescription,
    NewColumn,
    OneColumn,
    ParameterError,
    RunContext,
    Table,
    Transformer,
    node,
)
from plait.exact import col
from plait.table import collect
from plait_nodes.manipulation.preparation import type_text
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.numbers import number_column

from .labels import Label, class_type, label_text
from .threshold import Threshold, ThresholdState
from .threshold_curve import THRESHOLDS, Criterion, FalseNegativeCost, FalsePositiveCost, ThresholdCurve, Wanted

if TYPE_CHECKING:
    from plait import Frame


class ThresholdCalibratorResult(NamedTuple):
    table: Table
    thresholds: Table
    model: Transformer
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, actual: str, score: str, column: str, **_: object
) -> tuple[nw.Schema | None, nw.Schema, ModelDescription | None, None]:
    if table is None:
        return None, THRESHOLDS, None, None
    dtype = _class_type(table, actual, score)
    # What the threshold is only the data can tell.
    return nw.Schema({**table, column: dtype}), THRESHOLDS, None, None


@node(
    "mining.threshold_calibrator",
    category="Mining/Apply and score",
    icon="tune-vertical",
    face="{criterion}",
    tags=("decision threshold", "cut-off", "youden", "cost-sensitive", "operating point", "roc"),
    schema=_schema,
    collects=True,
    passes=2,
)
def threshold_calibrator(
    table: Table,
    *,
    run: RunContext,
    actual: Annotated[Column, Field(description="The column with the classes as they are; there are two.")],
    score: Annotated[
        Column,
        OneColumn(types="numeric"),
        Field(description="The column with the probability of the positive class, or another score of it."),
    ],
    positive: Annotated[
        str, Field(description="The class that the score is of; empty takes the last one in order.")
    ] = "",
    criterion: Annotated[
        Criterion,
        Field(
            description="What the threshold is best for: Youden's J (recall less false positive rate), F1, the share "
            "of right rows, the same with both classes counting alike, the cost of errors, or to reach a recall or a "
            "precision."
        ),
    ] = "youden",
    false_positive_cost: FalsePositiveCost = 1.0,
    false_negative_cost: FalseNegativeCost = 1.0,
    wanted: Wanted = 0.9,
    column: Annotated[NewColumn, Field(min_length=1, description="The new column with the class by the threshold.")] = (
        "class by threshold"
    ),
) -> ThresholdCalibratorResult:
    """Choose from which probability on a row counts as positive.

    A classifier takes the most probable class, which is right where both kinds of error are equally bad and
    probabilities are true. Here every score that occurs is tried as a threshold, and infinity, which nothing reaches: a
    row is positive if its score is at least the threshold. Among equally good ones the largest is taken. To reach a
    recall the largest threshold that does is taken, to reach a precision the one with the most recall.

    `table` has the class of each row by the chosen threshold, `thresholds` counts and measures for all of them, from
    the largest down, and the model does the same with another table. Choose the threshold on rows that the classifier
    was not trained on, and score it on others again: the best of many is a little too good.

    Rows where the class or the score is missing do not count, and are counted in the metric `left out`.

    Example: actual `admitted`, score `P (admitted=true)`, criterion 'cost' with false negatives at 5.
    """
    schema = table.collect_schema()
    dtype = _class_type(schema, actual, score)
    counted, total = _counted(table, actual, score, dtype)
    classes = counted["actual"].unique().sort().to_list()
    chosen, other = _sides(classes, positive, actual)
    curve = ThresholdCurve.of(counted, chosen, false_positive_cost, false_negative_cost)
    place = curve.best(criterion, wanted)
    threshold = float(curve.columns["threshold"][place])
    state = ThresholdState(
        score=score,
        dtype=type_text(schema[score]),
        column=column,
        threshold=threshold,
        positive=chosen,
        negative=other,
    )
    model = Threshold(state)
    rows = int(counted["rows"].sum())
    metrics = Metrics({"rows": rows, "left out": total - rows})
    if math.isfinite(threshold):
        metrics["threshold"] = threshold
    else:
        run.log("No row is positive at the best threshold, which is beyond all scores.")
    for name in ("recall", "false positive rate", "precision", "f1", "accuracy", "youden", "cost"):
        value = float(curve.columns[name][place])
        if not math.isnan(value):
            metrics[name] = value
    return ThresholdCalibratorResult(model.apply(table), result_table(curve.columns, THRESHOLDS), model, metrics)


def _class_type(schema: nw.Schema, actual: str, score: str) -> nw.dtypes.DType:
    if actual not in schema:
        raise MissingColumnError(actual, schema.names())
    number_column(schema, score, parameter="score")
    return class_type(actual, schema[actual])


def _counted(table: Table, actual: str, score: str, dtype: nw.dtypes.DType) -> tuple[Frame, int]:
    """How many rows of each class have each score, and how many rows there are in all."""
    chosen = table.select(
        col(actual).cast(dtype).alias("actual"), col(score).cast(nw.Float64).fill_nan(None).alias("score")
    )
    counted = collect(chosen.group_by("actual", "score").agg(nw.len().alias("rows")))
    known = counted.drop_nulls()
    if known.is_empty():
        raise DataError(f"No row has both a class in '{actual}' and a score in '{score}'.", column=score)
    return known, int(counted["rows"].sum())


def _sides(classes: list[Label], positive: str, actual: str) -> tuple[Label, Label]:
    """The positive class and the other one.

    Raises:
        DataError: there are not two classes.
        ParameterError: the positive class is not one of them.
    """
    texts = [label_text(each) for each in classes]
    if len(classes) != 2:
        raise DataError(
            f"The column '{actual}' has {len(classes)} classes, not two.",
            column=actual,
            hint="A threshold divides two; say with a Formula before whether a row has the class that matters.",
        )
    if positive and positive not in texts:
        raise ParameterError(
            f"There is no class '{positive}'.", parameter="positive", hint=f"There are '{texts[0]}' and '{texts[1]}'."
        )
    place = texts.index(positive) if positive else 1
    return classes[place], classes[1 - place]
