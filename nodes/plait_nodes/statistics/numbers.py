"""Columns that hold numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait import MissingColumnError, ParameterError
from plait.held import held

if TYPE_CHECKING:
    from plait import Columns


def is_number(dtype: nw.dtypes.DType) -> bool:
    """Whether values of this type can be computed with: numbers, or true and false as 1 and 0."""
    return dtype.is_numeric() or dtype == nw.Boolean


def number_columns(
    schema: nw.Schema, columns: Columns, *, least: int = 1, most: int | None = None, parameter: str = "columns"
) -> list[str]:
    """The chosen columns, once each.

    Raises:
        MissingColumnError: one is not there.
        ParameterError: one holds no numbers, or there are fewer than the least or more than the most.
    """
    names = list(dict.fromkeys(columns.among(schema)))
    for name in names:
        number_column(schema, name, parameter=parameter)
    if most is not None and len(names) > most:
        raise ParameterError(
            f"{len(names):,} columns are chosen; {most:,} at most can be compared with each other.",
            parameter=parameter,
            hint="Choose fewer, for example with Feature Selection before.",
        )
    if len(names) < least:
        few, hint = ("No column is", "one") if least == 1 else ("Fewer than two columns are", "two")
        raise ParameterError(
            f"{few} chosen.", parameter=parameter, hint=f"Choose at least {hint} that {_hold(least)} numbers."
        )
    return names


def number_column(schema: nw.Schema, name: str, *, parameter: str) -> str:
    """The name, if it is that of a column of numbers.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: it holds something else.
    """
    if name not in schema:
        raise MissingColumnError(name, schema.names())
    if not is_number(schema[name]):
        raise ParameterError(
            f"The column '{name}' holds {held(schema[name])}, not numbers.",
            parameter=parameter,
            hint="Leave it out, or put a One-Hot node before." if parameter == "columns" else "Choose another column.",
        )
    return name


def _hold(least: int) -> str:
    return "holds" if least == 1 else "hold"
