"""Columns that are worked out from the rows around a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import ParameterError

from .column_names import require_free
from .preparation import require_numbers

if TYPE_CHECKING:
    import narwhals as nw

    from plait import Columns


def numbers_among(schema: nw.Schema, columns: Columns, *, also: tuple[type[nw.dtypes.DType], ...] = ()) -> list[str]:
    """The chosen columns, once each; they must be numbers, or of the other types that are allowed.

    Raises:
        MissingColumnError: a column is not there.
        DataError: a column has no numbers.
        ParameterError: no column is chosen.
    """
    chosen = some_of(schema, columns)
    require_numbers(schema, [name for name in chosen if not isinstance(schema[name], also)])
    return chosen


def some_of(schema: nw.Schema, columns: Columns) -> list[str]:
    """The chosen columns, once each.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: no column is chosen.
    """
    chosen = list(dict.fromkeys(columns.among(schema)))
    if not chosen:
        raise ParameterError("No columns are chosen.", parameter="columns", hint="Choose at least one column.")
    return chosen


def new_names(schema: nw.Schema, columns: list[str], suffix: str) -> dict[str, str]:
    """The name of the new column for each old one; the old ones are replaced if there is no suffix.

    Raises:
        ParameterError: a new name is taken.
    """
    names = {name: f"{name}{suffix}" for name in columns}
    if suffix:
        require_free(names.values(), schema, parameter="suffix")
    return names
