"""Rows of two tables that are partners if one of several keys is equal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import narwhals as nw

from plait.backends import backend_of
from plait.exact import exactly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Table

Side = Literal["left", "right"]


class AnyMatch:
    """Two tables and the pairs of their rows that are partners."""

    def __init__(self, left: Table, right: Table, keys: Sequence[tuple[str, str]], *, nulls_equal: bool) -> None:
        """Find the pairs; names that both tables have must have been told apart, and equal keys be of one type."""
        self._backend = backend_of(left)
        self._names = {"left": left.collect_schema().names(), "right": right.collect_schema().names()}
        taken = [*self._names["left"], *self._names["right"]]
        self._place: dict[Side, str] = {"left": nw.generate_temporary_column_name(8, taken)}
        self._place["right"] = nw.generate_temporary_column_name(8, [*taken, self._place["left"]])
        self._table: dict[Side, Table] = {
            "left": self._backend.number(left, self._place["left"]),
            "right": self._backend.number(right, self._place["right"]),
        }
        self._pairs = self._found(keys, nulls_equal)

    def unmatched(self, side: Side) -> Table:
        """The rows of one table that have no partner."""
        return self._chosen(side, "anti")

    def matched(self, side: Side) -> Table:
        """The rows of one table that have a partner, each once."""
        return self._chosen(side, "semi")

    def joined(self, how: Literal["inner", "left", "right", "full"]) -> Table:
        """The columns of both tables side by side, in the order of the left table, or in a right join of the right."""
        names = [*self._names["left"], *self._names["right"]]
        if how == "right":
            return self._side_by_side("right", "left", "left").select(exactly(names))
        rows = self._side_by_side("left", "right", "inner" if how == "inner" else "left").select(exactly(names))
        if how != "full":
            return rows
        schema = self._table["left"].collect_schema()
        alone = self.unmatched("right").with_columns(
            nw.lit(None, schema[name]).alias(name) for name in self._names["left"]
        )
        return nw.concat([rows, alone.select(exactly(names))])

    def _found(self, keys: Sequence[tuple[str, str]], nulls_equal: bool) -> Table:
        found = [
            self._backend.join(
                self._table["left"].select(exactly([first, self._place["left"]])),
                self._table["right"].select(exactly([second, self._place["right"]])),
                left_on=[first],
                right_on=[second],
                how="inner",
                suffix="_",
                order="any",
                nulls_equal=nulls_equal,
            ).select(exactly(self._place.values()))
            for first, second in keys
        ]
        return nw.concat(found).unique()

    def _side_by_side(self, first: Side, second: Side, how: Literal["inner", "left"]) -> Table:
        pairs = self._backend.sort(
            self._pairs,
            [self._place[first], self._place[second]],
            descending=[False] * 2,
            nulls_last=[True] * 2,
        )
        rows = self._join(self._table[first], pairs, self._place[first], how)
        return self._join(rows, self._table[second], self._place[second], how)

    def _chosen(self, side: Side, how: Literal["semi", "anti"]) -> Table:
        return self._join(self._table[side], self._pairs, self._place[side], how).select(exactly(self._names[side]))

    def _join(self, first: Table, second: Table, on: str, how: Literal["inner", "left", "semi", "anti"]) -> Table:
        return self._backend.join(first, second, left_on=[on], right_on=[on], how=how, suffix="_", order="left")
