"""A part of a column that is chosen in a view: a range of its values, one of its values, or the missing ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, Field

from plait import Column
from plait.exact import col

from .category import Category
from .quantity import Bound, Quantity, within

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY_US = 86_400e6


class ColumnPart(BaseModel):
    """Rows by one of their columns; without a value, missing ones or ends, those in which it has any number or date."""

    column: Annotated[Column, Field(description="The column.")]
    low: Annotated[Bound, Field(description="Where a range begins; it belongs to it.")] = None
    high: Annotated[Bound, Field(description="Where it ends; that belongs to it too.")] = None
    value: Annotated[str | None, Field(description="Or a value, as text.")] = None
    missing: Annotated[bool, Field(description="Or the rows in which it is missing.")] = False


def conditions_of(schema: nw.Schema, parts: Sequence[ColumnPart], parameter: str) -> list[nw.Expr]:
    """Whether a row is in each of the parts.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: a column has no such part.
    """
    return [_condition(schema, part, parameter) for part in parts]


def _condition(schema: nw.Schema, part: ColumnPart, parameter: str) -> nw.Expr:
    if part.missing or part.value is not None:
        if part.missing and part.column in schema:
            own = col(part.column)
            return (own.fill_nan(None) if schema[part.column].is_float() else own).is_null()
        return Category.of(schema, part.column, parameter).text == part.value
    quantity = Quantity.of(schema, part.column, parameter)
    return within(quantity.number, quantity.bound(part.low, parameter), quantity.bound(part.high, parameter))


def range_record(quantity: Quantity, low: float, high: float) -> dict[str, Any]:
    """A range as the document has it; dates are written as such, where that loses nothing."""
    return {"column": quantity.name, "low": _written(quantity, low), "high": _written(quantity, high)}


def _written(quantity: Quantity, value: float) -> float | str:
    if quantity.kind != "date":
        return value
    try:
        moment = (_EPOCH + timedelta(microseconds=round(value * _DAY_US))).replace(tzinfo=None)
    except OverflowError:
        return value
    text = moment.date().isoformat() if moment.time() == datetime.min.time() else moment.isoformat()
    return text if quantity.bound(text, "") == value else value
