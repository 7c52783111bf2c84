"""Numbers that the values of another column divide into groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait import DataError, MissingColumnError, ParameterError
from plait.exact import col, exactly, spare
from plait.held import held
from plait.table import collect

from .matrix import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from plait import Table

    Array = NDArray[np.floating]

MOST_GROUPS = 10_000
"""A column with more different values is an identifier rather than a group."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The numbers of some columns by group; rows without a group are left out."""

    labels: tuple[str, ...]
    codes: NDArray[np.int64]
    rows: Array
    """Rows × columns; a missing number is NaN."""
    total: int
    """How many rows there are, with those that have no group."""

    @classmethod
    def of(cls, table: Table, columns: Sequence[str], group: str) -> Groups:
        """Run the query for the columns and the groups, which come in the order of their values.

        Raises:
            DataError: there are far too many groups, or a number is infinite.
        """
        key = spare("group", columns)
        frame = collect(table.select(col(group).alias(key), *exactly(columns)))
        keys = group_keys(frame[key])
        known, total = ~keys.is_null(), len(frame)
        frame, keys = frame.filter(known), keys.filter(known)
        values = keys.unique().sort()
        if len(values) > MOST_GROUPS:
            raise DataError(
                f"The column '{group}' has {len(values):,} different values, too many for groups.",
                column=group,
                hint="Choose a column with fewer values, for example after Binner.",
            )
        codes = group_codes(keys, values)
        labels = tuple(values.cast(nw.String).to_list())
        return cls(labels, codes, matrix(frame, columns, missing_allowed=True, order="columns"), total)

    def values(self, column: int) -> list[Array]:
        """The known numbers of one column, for each group."""
        import numpy as np

        numbers = self.rows[:, column]
        known = ~np.isnan(numbers)
        codes = self.codes[known]
        order = np.argsort(codes, kind="stable")
        ends = np.cumsum(np.bincount(codes, minlength=len(self.labels)))
        return np.split(numbers[known][order], ends[:-1]) if len(self.labels) else []

    def position(self, label: str, parameter: str) -> int:
        """Where a group stands among all.

        Raises:
            ParameterError: there is no such group.
        """
        if label in self.labels:
            return self.labels.index(label)
        shown = ", ".join(f"'{name}'" for name in self.labels[:8]) or "none"
        raise ParameterError(f"There is no group '{label}'.", parameter=parameter, hint=f"There are {shown}.")


def group_codes(keys: nw.Series[Any], values: nw.Series[Any]) -> NDArray[np.int64]:
    """The position of each key among the values."""
    import numpy as np

    if not len(values):
        return np.empty(0, dtype=np.int64)
    codes: NDArray[np.int64] = keys.replace_strict(
        values.to_list(), range(len(values)), return_dtype=nw.Int64
    ).to_numpy()
    return codes


def check_group(schema: nw.Schema, group: str, *, parameter: str = "group") -> None:
    """Refuse a column whose values can't be groups.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: its values have no order.
    """
    if group not in schema:
        raise MissingColumnError(group, schema.names())
    dtype = schema[group]
    if dtype.is_nested() or dtype in (nw.Object, nw.Binary):
        raise ParameterError(
            f"The column '{group}' holds {held(dtype)}, which are no groups.",
            parameter=parameter,
            hint="Choose a column of texts, numbers, dates or true and false.",
        )


def group_keys(values: nw.Series[Any]) -> nw.Series[Any]:
    """Values as groups: without NaN, and categories as their texts."""
    if values.dtype.is_float():
        return values.fill_nan(None)
    if values.dtype in (nw.Categorical, nw.Enum, nw.Unknown):
        return values.cast(nw.String)
    return values


def two_groups(groups: Groups, group: str, first: str, second: str) -> tuple[int, int]:
    """The positions of the two groups that are compared; those that there are, if none are named.

    Raises:
        ParameterError: a named group is not there, both are the same, or there are more or fewer than two to choose.
    """
    if not first and not second:
        if len(groups.labels) != 2:
            shown = ", ".join(f"'{name}'" for name in groups.labels[:8]) or "none"
            raise ParameterError(
                f"The column '{group}' has {len(groups.labels)} groups, not two.",
                parameter="first",
                hint=f"Name the two to compare; there are {shown}.",
            )
        return 0, 1
    if not first or not second or first == second:
        parameter = "second" if first else "first"
        raise ParameterError("Two different groups are needed.", parameter=parameter, hint="Name both, or neither.")
    return groups.position(first, "first"), groups.position(second, "second")
