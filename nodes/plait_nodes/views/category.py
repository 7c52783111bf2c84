"""A column whose values are names of groups."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw

from plait import MissingColumnError, ParameterError
from plait.exact import col
from plait.held import held


@dataclass(frozen=True, slots=True)
class Category:
    """A column and how its values become names."""

    name: str
    dtype: nw.dtypes.DType

    @classmethod
    def of(cls, schema: nw.Schema, name: str, parameter: str) -> Category:
        """The column of this name.

        Raises:
            MissingColumnError: it is not there.
            ParameterError: its values are no names, such as lists.
        """
        if name not in schema:
            raise MissingColumnError(name, schema.names())
        dtype = schema[name]
        if dtype.is_nested() or dtype in (nw.Object, nw.Binary):
            raise ParameterError(
                f"The column '{name}' holds {held(dtype)}, which can't be groups.",
                parameter=parameter,
                hint="Choose a column of texts, whole numbers, dates, or true and false.",
            )
        return cls(name, dtype)

    @property
    def text(self) -> nw.Expr:
        """The value as text; what is not a number is missing."""
        column = col(self.name)
        if self.dtype.is_float():
            column = column.fill_nan(None)
        return column.cast(nw.String)
