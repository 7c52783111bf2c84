"""A fitted choice of features, for other tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait import ModelDescription, stored_as
from plait.exact import without
from plait_nodes.manipulation.preparation import Preparation, State, require_columns, type_of

if TYPE_CHECKING:
    from plait import Table


class SelectionState(State):
    kept: dict[str, str]
    """The type of each feature that was kept."""
    dropped: tuple[str, ...]


@stored_as("mining.selection")
class Selection(Preparation[SelectionState]):
    """Takes the features away that were not chosen; other columns pass through."""

    state_class = SelectionState

    def describe(self) -> ModelDescription:
        features = nw.Schema({name: type_of(dtype) for name, dtype in self.state.kept.items()})
        return ModelDescription(self.kind, features, nw.Schema(), drops=self.state.dropped)

    def apply(self, table: Table) -> Table:
        schema = table.collect_schema()
        require_columns(schema, self.state.kept)
        return without(table, self.state.dropped)
