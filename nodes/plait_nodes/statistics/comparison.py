"""What is compared with what: columns by group, or two columns by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from plait import Column, Columns, FromPort, OneColumn, Table
from plait.exact import exactly
from plait.table import collect

from .groups import check_group
from .matrix import matrix
from .numbers import number_column, number_columns

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

NUMBERS = Columns.of_type("numeric")
Tested = Annotated[
    Columns, FromPort(types="numeric"), Field(description="The columns to test: numbers, or true and false.")
]
Grouping = Annotated[Column, Field(description="The column that divides the rows into groups.")]
FirstGroup = Annotated[
    str, Field(description="The first group; may be empty if there are just two. The difference is first less second.")
]
SecondGroup = Annotated[str, Field(description="The second group; may be empty if there are just two.")]
FirstOfPair = Annotated[
    Column,
    OneColumn(types="numeric"),
    Field(description="The first number of each pair; the difference is first less second."),
]
SecondOfPair = Annotated[Column, OneColumn(types="numeric"), Field(description="The second number of each pair.")]


def check_grouped(table: nw.Schema, columns: Columns, group: str) -> list[str]:
    """The columns to test by group; the group itself only if it is named.

    Raises:
        PlaitError: a column is not there or does not fit.
    """
    check_group(table, group)
    chosen = columns if columns.names is not None else Columns.named(*_others(table, columns, group))
    return number_columns(table, chosen)


def _others(table: nw.Schema, columns: Columns, group: str) -> list[str]:
    return [name for name in columns.among(table) if name != group]


def check_pair(schema: nw.Schema, first: str, second: str) -> None:
    """Refuse a pair of columns that are not there or hold no numbers.

    Raises:
        PlaitError: says which.
    """
    number_column(schema, first, parameter="first")
    number_column(schema, second, parameter="second")


def pairs(table: Table, first: str, second: str) -> tuple[Array, Array, int]:
    """The numbers of both columns where both are known, and how many rows were left out."""
    import numpy as np

    names = list(dict.fromkeys((first, second)))
    numbers = matrix(collect(table.select(exactly(names))), names, missing_allowed=True, order="columns")
    known = numbers[~np.isnan(numbers).any(axis=1)]
    return known[:, 0], known[:, -1], len(numbers) - len(known)
