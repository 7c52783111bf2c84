"""Give columns another type."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col

TypeName = Literal["integer", "decimal", "text", "boolean", "date", "datetime", "time", "category"]
_TYPES: dict[TypeName, nw.dtypes.DType] = {
    "integer": nw.Int64(),
    "decimal": nw.Float64(),
    "text": nw.String(),
    "boolean": nw.Boolean(),
    "date": nw.Date(),
    "datetime": nw.Datetime("us"),
    "time": nw.Time(),
    "category": nw.Categorical(),
}


@node(
    "manipulation.type_converter",
    category="Manipulation/Columns",
    icon="swap-horizontal",
    face="{columns} → {to}",
    tags=("cast", "string to number", "number to string", "parse dates", "convert", "change type", "text to number"),
)
def type_converter(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns to convert.")] = Columns(),
    to: Annotated[TypeName, Field(description="The type that the columns get.")] = "text",
    date_format: Annotated[
        str, Field(description="How dates and times are written, such as %d.%m.%Y; ISO 8601 if empty.")
    ] = "",
    decimal_sign: Annotated[Literal[".", ","], Field(description="The decimal sign in texts that are numbers.")] = ".",
    thousands: Annotated[
        Literal["", ".", ",", " ", "'"], Field(description="The sign between thousands in texts that are numbers.")
    ] = "",
    on_error: Annotated[
        Literal["fail", "missing"], Field(description="Whether a value that does not fit stops the run or is missing.")
    ] = "fail",
) -> Table:
    """Convert columns to another type: numbers to texts, texts to numbers, dates and truth values.

    Missing values stay missing. Blanks around texts are ignored. Decimal numbers become whole ones by rounding to
    the nearest; of a half, away from zero. Truth values are written true/false, yes/no, t/f, y/n or 1/0. Without a
    format, dates are read as `2013-01-31` and times as `2013-01-31 10:05` or `2013-01-31T10:05:00Z`, where the Z is
    read as UTC and left off. Columns that have the type already are left alone.

    Example: `31.01.2013` becomes a date with *to* on 'date' and the format `%d.%m.%Y`.
    """
    schema, target = table.collect_schema(), _TYPES[to]
    chosen = [name for name in dict.fromkeys(columns.of(table)) if not _has_type(schema[name], to)]
    for name in chosen:
        _require_possible(name, schema[name], to)
    before = [_prepared(name, schema[name], to, date_format, decimal_sign, thousands) for name in chosen]
    rest = [name for name in chosen if not (to == "text" and schema[name].is_temporal())]
    prepared = table.with_columns(*before) if before else table
    return backend_of(table).convert(prepared, rest, target, date_format=date_format, strict=on_error == "fail")


def _has_type(dtype: nw.dtypes.DType, to: TypeName) -> bool:
    if to == "datetime":
        return isinstance(dtype, nw.Datetime)
    return dtype == _TYPES[to]


def _require_possible(name: str, dtype: nw.dtypes.DType, to: TypeName) -> None:
    """Refuse what has no plain meaning, such as a number as a date.

    Raises:
        ParameterError: names the column and says what else to do.
    """
    timely = to in ("date", "datetime", "time")
    if dtype.is_nested() or dtype == nw.Object:
        raise ParameterError(
            f"The column '{name}' has the type {dtype}, which can't be converted.", parameter="columns"
        )
    if timely and (dtype.is_numeric() or dtype == nw.Boolean):
        raise ParameterError(
            f"The column '{name}' has numbers, which are no dates or times.",
            parameter="to",
            hint="Convert them to text first and give the format.",
        )
    if dtype.is_temporal() and not timely and to not in ("text", "category"):
        raise ParameterError(
            f"The column '{name}' has dates or times, which are no numbers.",
            parameter="to",
            hint="Use a formula for parts of a date, such as its year.",
        )


def _prepared(
    name: str, dtype: nw.dtypes.DType, to: TypeName, date_format: str, decimal_sign: str, thousands: str
) -> nw.Expr:
    column = col(name)
    if isinstance(dtype, nw.Categorical | nw.Enum) or to == "category":
        return column.cast(nw.String)
    if to == "integer" and dtype.is_float():
        return _rounded(column)
    if dtype == nw.String and to in ("integer", "decimal"):
        return _plain_number(column, decimal_sign, thousands)
    if to == "text" and dtype.is_temporal():
        return column.dt.to_string(date_format) if date_format else column.cast(nw.String)
    return column


def _rounded(column: nw.Expr) -> nw.Expr:
    """Rounded to the nearest whole number, a half away from zero."""
    away = (column.abs() + 0.5).floor()
    return nw.when(column < 0).then(-away).otherwise(away)


def _plain_number(column: nw.Expr, decimal_sign: str, thousands: str) -> nw.Expr:
    if thousands and thousands != decimal_sign:
        column = column.str.replace_all(thousands, "", literal=True)
    return column if decimal_sign == "." else column.str.replace_all(decimal_sign, ".", literal=True)
