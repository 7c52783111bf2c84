"""Types of columns, between tables and databases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from plait import DataError
from plait.plain_json import json_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .database_place import Kind

_TYPES: dict[type[pl.DataType], tuple[str, str, str]] = {
    pl.Boolean: ("BOOLEAN", "BOOLEAN", "BOOLEAN"),
    pl.Int8: ("INTEGER", "TINYINT", "SMALLINT"),
    pl.Int16: ("INTEGER", "SMALLINT", "SMALLINT"),
    pl.Int32: ("INTEGER", "INTEGER", "INTEGER"),
    pl.Int64: ("INTEGER", "BIGINT", "BIGINT"),
    pl.Int128: ("TEXT", "HUGEINT", "NUMERIC(39, 0)"),
    pl.UInt8: ("INTEGER", "UTINYINT", "SMALLINT"),
    pl.UInt16: ("INTEGER", "USMALLINT", "INTEGER"),
    pl.UInt32: ("INTEGER", "UINTEGER", "BIGINT"),
    pl.UInt64: ("TEXT", "UBIGINT", "NUMERIC(20, 0)"),
    pl.Float32: ("REAL", "FLOAT", "REAL"),
    pl.Float64: ("REAL", "DOUBLE", "DOUBLE PRECISION"),
    pl.String: ("TEXT", "VARCHAR", "TEXT"),
    pl.Categorical: ("TEXT", "VARCHAR", "TEXT"),
    pl.Enum: ("TEXT", "VARCHAR", "TEXT"),
    pl.Null: ("TEXT", "VARCHAR", "TEXT"),
    pl.Binary: ("BLOB", "BLOB", "BYTEA"),
    pl.Date: ("DATE", "DATE", "DATE"),
    pl.Time: ("TEXT", "TIME", "TIME"),
    pl.Duration: ("TEXT", "INTERVAL", "INTERVAL"),
}
_TIME = "%Y-%m-%d %H:%M:%S%.f"
_KINDS: tuple[Kind, ...] = ("sqlite", "duckdb", "postgresql")


def type_in(dtype: pl.DataType, kind: Kind, column: str) -> str:
    """What a database calls the type of a column.

    Raises:
        DataError: it has no such type.
    """
    place = _KINDS.index(kind)
    if isinstance(dtype, pl.Decimal):
        return ("NUMERIC", f"DECIMAL({dtype.precision}, {dtype.scale})", f"NUMERIC({dtype.precision}, {dtype.scale})")[
            place
        ]
    if isinstance(dtype, pl.Datetime):
        zoned = dtype.time_zone is not None
        return ("DATETIME", *(("TIMESTAMPTZ",) * 2 if zoned else ("TIMESTAMP",) * 2))[place]
    found = _TYPES.get(type(dtype))
    if found is None:
        raise DataError(
            f"The column '{column}' has the type {dtype}, which a database table can't hold.",
            column=column,
            hint="Leave the column out, or make texts of its values.",
        )
    return found[place]


def series_of(name: str, values: Sequence[Any], declared: str = "") -> pl.Series:
    """A column from what SQLite gives, which may be of several kinds; then all become text, and nothing is lost."""
    kinds = set(map(type, values)) - {type(None)}
    if declared and (series := _as_declared(name, values, kinds, declared)) is not None:
        return series
    if kinds == {int}:
        return pl.Series(name, values, dtype=pl.Int64)
    if kinds and kinds <= {int, float}:
        return pl.Series(name, values, dtype=pl.Float64, strict=False)
    if kinds == {bytes}:
        return pl.Series(name, values, dtype=pl.Binary)
    if kinds <= {str}:
        return pl.Series(name, values, dtype=pl.String)
    return plain_texts(name, values)


def _as_declared(name: str, values: Sequence[Any], kinds: set[type], declared: str) -> pl.Series | None:
    """The column as its table declares it, or None if a value doesn't fit: SQLite keeps to nothing."""
    kind = declared.upper().partition("(")[0].strip()
    if not kinds:
        empty = {"INTEGER": pl.Int64, "BIGINT": pl.Int64, "INT": pl.Int64, "REAL": pl.Float64, "BLOB": pl.Binary}
        dtype = empty.get(kind)
        return None if dtype is None else pl.Series(name, values, dtype=dtype)
    if kind in ("BOOLEAN", "BOOL") and kinds == {int} and set(values) <= {0, 1, None}:
        return pl.Series(name, values, dtype=pl.Int64).cast(pl.Boolean)
    if kind in ("REAL", "DOUBLE", "FLOAT") and kinds <= {int, float}:
        return pl.Series(name, values, dtype=pl.Float64, strict=False)
    if kinds != {str} or kind not in ("DATE", "DATETIME", "TIMESTAMP"):
        return None
    texts = pl.Series(name, values, dtype=pl.String)
    if kind == "DATE":
        found = texts.str.to_date("%Y-%m-%d", strict=False)
    else:
        found = texts.str.replace("T", " ", literal=True).str.to_datetime(_TIME, time_unit="us", strict=False)
    return found if found.null_count() == texts.null_count() else None


def _text(value: Any) -> str:  # noqa: ANN401 - whatever the database holds
    match value:
        case str():
            return value
        case bytes():
            return value.hex()
        case dict() | list():
            return json_bytes(value).decode()
        case _:
            return str(value)


def plain_texts(name: str, values: Sequence[Any]) -> pl.Series:
    """A column of values that tables don't have, as texts."""
    return pl.Series(name, [None if value is None else _text(value) for value in values], dtype=pl.String)


def refuse_twins(names: Sequence[str], file: str = "") -> None:
    """Refuse a result in which a column comes twice.

    Args:
        names: The columns of the result.
        file: The database that gave it, for the error.

    Raises:
        DataError: names it.
    """
    for name in names:
        if names.count(name) > 1:
            raise DataError(
                f"The query gives two columns '{name}'.",
                file=file,
                column=name,
                hint=f"Give one another name: … AS {name}_2.",
            )
