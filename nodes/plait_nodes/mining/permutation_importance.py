"""How much worse a model gets when a feature is shuffled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    DataError,
    Metrics,
    MissingColumnError,
    Model,
    ModelDescription,
    OneColumn,
    ParameterError,
    RunContext,
    Table,
    node,
)
from plait.exact import bare, exactly
from plait.held import held
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .questioned import Questioned, check_features, check_predicts, class_texts

if TYPE_CHECKING:
    from plait import Frame

_IMPORTANCES = nw.Schema({"feature": nw.String(), "importance": nw.Float64(), "std": nw.Float64()})


class PermutationImportanceResult(NamedTuple):
    importances: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, model: ModelDescription | None, *, target: str, **_: object
) -> tuple[nw.Schema, None]:
    if model is not None:
        check_predicts(model)
        if table is not None:
            _target(table, model, target)
    return _IMPORTANCES, None


@node(
    "mining.permutation_importance",
    category="Mining/Features",
    icon="shuffle-variant",
    face="{target}",
    tags=("feature importance", "model inspection", "explain", "global feature importance", "xai", "shap", "shapley"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def permutation_importance(
    table: Table,
    model: Model,
    *,
    run: RunContext,
    target: Annotated[
        str, OneColumn(), Field(description="The column with what is known; empty for the target of the model.")
    ] = "",
    repeats: Annotated[int, Field(ge=1, le=1_000, description="How often each feature is shuffled.")] = 5,
    most_rows: Annotated[
        int, Field(ge=10, le=100_000_000, description="The most rows that are asked; more are drawn at random.")
    ] = 10_000,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes how features are shuffled.")] = 0,
) -> PermutationImportanceResult:
    """Tell how much worse a model gets when a feature is shuffled.

    Each feature in turn gets the values of other rows, so that it says nothing any more; how far the accuracy of
    classes or the R² of numbers then falls is its importance. It works for any model, and counts what the model makes
    of a feature rather than what the feature could say. Use rows that the model was not trained on.

    Two features that say the same share their importance, or hide each other's. A small negative number is chance.
    The metric `score` is that of the features as they are. A missing target stops the node.

    Example: after a Random Forest on the iris table the petals are important, and the sepals are not.
    """
    import numpy as np

    asked = Questioned.of(model)
    name = _target(table.collect_schema(), asked.description, target)
    frame = _rows(table, asked, name, most_rows, seed)
    before = _score(asked, frame, name)
    generator = np.random.default_rng(seed)
    features = list(asked.description.features)
    rows: list[tuple[str, float, float]] = []
    for place, feature in enumerate(features):
        falls = []
        for repeat in range(repeats):
            run.progress((place + repeat / repeats) / len(features), feature)
            shuffled = frame[feature].to_frame()[generator.permutation(len(frame)).tolist(), :][feature]
            falls.append(before - _score(asked, frame.with_columns(shuffled), name))
        rows.append((feature, float(np.mean(falls)), float(np.std(falls, ddof=1)) if repeats > 1 else float("nan")))
    rows.sort(key=lambda row: -row[1])
    columns = dict(zip(_IMPORTANCES, map(list, zip(*rows, strict=True)), strict=True))
    return PermutationImportanceResult(
        result_table(columns, _IMPORTANCES), Metrics(rows=len(frame), score=before, repeats=repeats)
    )


def _target(schema: nw.Schema, model: ModelDescription, target: str) -> str:
    """The column with what is known.

    Raises:
        PlaitError: it is not there, or can't be compared with what the model predicts.
    """
    name = target or model.target or ""
    check_features(schema, model)
    if name not in schema:
        raise MissingColumnError(name, schema.names())
    if model.kind == "Regressor" and not schema[name].is_numeric():
        raise ParameterError(
            f"The column '{name}' holds {held(schema[name])}, and the model predicts numbers.",
            parameter="target",
            hint="Choose the column that the model was trained to predict.",
        )
    return name


def _rows(table: Table, asked: Questioned, target: str, most: int, seed: int) -> Frame:
    import numpy as np

    frame = collect(table.select(exactly(dict.fromkeys([*asked.description.features, target]))))
    if len(frame) < 2:
        raise DataError(
            f"There are {len(frame)} rows, too few to shuffle.", hint="Look at what the nodes before leave."
        )
    missing = int(bare(frame[target]).is_null().sum())
    if missing:
        raise DataError(
            f"The target '{target}' is missing in {missing} of {len(frame)} rows.",
            column=target,
            hint="Take these rows out with a Row Filter before.",
        )
    if len(frame) > most:
        drawn = np.sort(np.random.default_rng(seed).permutation(len(frame))[:most])
        frame = frame[drawn.tolist(), :]
    return frame


def _score(asked: Questioned, frame: Frame, target: str) -> float:
    """The accuracy, or R²."""
    predicted = asked.predicted(frame)
    if asked.is_classifier:
        return float((predicted == class_texts(frame[target])).fill_null(False).mean())
    known = matrix(frame, [target]).ravel()
    spread = float(((known - known.mean()) ** 2).sum())
    if not spread > 0:
        raise DataError(f"All numbers in '{target}' are equal.", column=target, hint="R² needs numbers that differ.")
    return 1 - float(((known - predicted.cast(nw.Float64).to_numpy()) ** 2).sum()) / spread
