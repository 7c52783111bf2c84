"""A rule that makes a class of a score."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait import DataError, ModelDescription, stored_as
from plait.exact import col
from plait.held import held
from plait_nodes.manipulation.preparation import Preparation, State, require_columns, type_of
from plait_nodes.statistics.numbers import is_number

if TYPE_CHECKING:
    from plait import Table

    from .labels import Label


class ThresholdState(State):
    score: str
    dtype: str
    column: str
    """The new column."""
    threshold: float
    positive: bool | int | str
    """What a row is whose score is at least the threshold."""
    negative: bool | int | str


@stored_as("mining.threshold")
class Threshold(Preparation[ThresholdState]):
    """Says of each row on which side of the threshold its score lies; a missing score stays missing."""

    state_class = ThresholdState

    def describe(self) -> ModelDescription:
        state = self.state
        features = nw.Schema({state.score: type_of(state.dtype)})
        adds = nw.Schema({state.column: _type_of(state.positive)})
        return ModelDescription(self.kind, features, adds, details={"Threshold": f"{state.threshold:g}"})

    def apply(self, table: Table) -> Table:
        state, schema = self.state, table.collect_schema()
        require_columns(schema, [state.score])
        if not is_number(schema[state.score]):
            raise DataError(
                f"The column '{state.score}' holds {held(schema[state.score])}, not numbers.", column=state.score
            )
        dtype = _type_of(state.positive)
        score = col(state.score).cast(nw.Float64).fill_nan(None)
        positive, negative = (nw.lit(value).cast(dtype) for value in (state.positive, state.negative))
        chosen = nw.when(score >= state.threshold).then(positive).otherwise(negative)
        return table.with_columns(nw.when(~score.is_null()).then(chosen).alias(state.column))


def _type_of(label: Label) -> nw.dtypes.DType:
    if isinstance(label, bool):
        return nw.Boolean()
    return nw.Int64() if isinstance(label, int) else nw.String()
