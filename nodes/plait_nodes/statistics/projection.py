"""New columns that are weighted sums of others: what a principal component or factor analysis has learnt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Self

import narwhals as nw
from pydantic import model_validator

from plait import DataError, ModelDescription, ParameterError, Table, stored_as
from plait.backends import backend_of
from plait.exact import without
from plait.held import held
from plait.table import collect, empty
from plait_nodes.manipulation.preparation import Preparation, State, require_columns, type_of

from .matrix import matrix
from .numbers import is_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Frame


class ProjectionState(State):
    """Each new column is the sum of (value - center) / divisor · weight over the columns."""

    name: str
    """What it is, as a user reads it."""
    columns: dict[str, str]
    """The type of each column that is read."""
    center: tuple[float, ...]
    divisor: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]
    """For each new column the weights of the others."""
    drops: bool = False
    """Whether the columns that are read are taken away."""

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        parts = (self.center, self.divisor, *self.weights.values())
        if any(len(part) != len(self.columns) for part in parts):
            msg = "the numbers do not fit the columns"
            raise ValueError(msg)
        if not all(math.isfinite(value) for part in parts for value in part) or 0 in self.divisor:
            msg = "the numbers can't be computed with"
            raise ValueError(msg)
        return self


@stored_as("statistics.projection")
class Projection(Preparation[ProjectionState]):
    """Adds columns that are weighted sums of those that it was fitted on."""

    state_class = ProjectionState

    def describe(self) -> ModelDescription:
        state = self.state
        features = nw.Schema({name: type_of(dtype) for name, dtype in state.columns.items()})
        drops = tuple(name for name in state.columns if name not in state.weights) if state.drops else ()
        details = {"Model": state.name}
        return ModelDescription(self.kind, features, self._adds(), drops=drops, details=details)

    def apply(self, table: Table) -> Table:
        """The table with the new columns, worked out in batches when the query runs; missing values stop it."""
        state = self.state
        self._check_columns(table.collect_schema())
        projected = backend_of(table).compute(table, list(state.columns), self._project, self._adds())
        return without(projected, self.describe().drops) if state.drops else projected

    def _check_columns(self, schema: nw.Schema) -> None:
        require_columns(schema, self.state.columns)
        for name, fitted in self.state.columns.items():
            if not is_number(schema[name]):
                raise DataError(
                    f"The column '{name}' holds {held(schema[name])}, but the model was fitted on {fitted} values.",
                    column=name,
                    hint="Prepare the table as the one that the model was fitted on.",
                )

    def _adds(self) -> nw.Schema:
        return nw.Schema(dict.fromkeys(self.state.weights, nw.Float64()))

    def _project(self, batch: Frame) -> Frame:
        import numpy as np

        state = self.state
        if batch.is_empty():
            return collect(empty(self._adds()))
        rows = matrix(batch, list(state.columns), whole=False)
        projected = (rows - state.center) / state.divisor @ np.array(list(state.weights.values())).T
        return nw.from_dict(dict(zip(state.weights, projected.T, strict=True)), backend="polars")


def new_names(schema: nw.Schema, prefix: str, count: int) -> list[str]:
    """The names of the new columns: the prefix with numbers from 1.

    Raises:
        ParameterError: the table has such a column.
    """
    names = [f"{prefix}{number}" for number in range(1, count + 1)]
    taken = next((name for name in names if name in schema), None)
    if taken is not None:
        raise ParameterError(
            f"The table already has a column '{taken}'.", parameter="prefix", hint="Choose another prefix."
        )
    return names


def projected_schema(schema: nw.Schema, read: Sequence[str], new: Sequence[str], *, replace: bool) -> nw.Schema:
    """The columns of a table with the new ones, and with or without those that are read."""
    kept = {name: dtype for name, dtype in schema.items() if not replace or name not in read}
    return nw.Schema({**kept, **dict.fromkeys(new, nw.Float64())})


def weight_schema(first: str, names: Sequence[str], numbers: Sequence[str]) -> nw.Schema:
    """The columns of a table of weights: a name, some numbers, and one number for each column of the data."""
    taken = [first, *numbers]
    free: list[str] = []
    for name in names:
        while name in taken or name in free:
            name = f"{name}_"
        free.append(name)
    return nw.Schema({first: nw.String(), **dict.fromkeys([*numbers, *free], nw.Float64())})
