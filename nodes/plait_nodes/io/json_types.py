"""Columns for values of any kind: what is of several kinds becomes text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl
from polars.datatypes import DataTypeClass

from plait import DataError
from plait.plain_json import json_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_NUMBERS = (pl.Int64(), pl.Int128(), pl.Float64())
_WIDEST = 10**38
_DEEPEST = 100
_MANY_NAMES = 1_000
_MOST_CELLS = 50_000_000
"""So many cells a table with many columns may have: one whose rows share no names has little else than missing ones."""


def table_of(rows: Sequence[Mapping[str, Any]]) -> pl.DataFrame:
    """A table with a column for each name, in the order in which they first come."""
    schema = schema_of(rows)
    columns = {name: [fitted(row.get(name), dtype) for row in rows] for name, dtype in schema.items()}
    return pl.DataFrame(columns, schema=schema)


def schema_of(rows: Iterable[Mapping[str, Any]]) -> pl.Schema:
    """The types of the columns; those without values are text."""
    found: dict[str, pl.DataType] = {}
    for row in rows:
        for name, value in row.items():
            found[name] = _common(found.get(name, pl.Null()), _type_of(value))
    return pl.Schema({name: settled(dtype) for name, dtype in found.items()})


def is_sparse(rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether rows have many names, and each only a few of them."""
    names = {name for row in rows for name in row}
    return len(names) > _MANY_NAMES and 10 * sum(map(len, rows)) < len(names) * len(rows)


def check_width(schema: pl.Schema, rows: int, path: Path) -> None:
    """Refuse rows that have hardly any names in common: the table would be nearly all missing values, and huge.

    Raises:
        DataError: says how many names there are.
    """
    if len(schema) > _MANY_NAMES and len(schema) * rows > _MOST_CELLS:
        raise DataError(
            f"'{path}', rows 1 to {rows:,}: they have {len(schema):,} different names, which would be "
            f"{len(schema) * rows:,} cells.",
            file=str(path),
            row=1,
            hint='Names that are values belong into a column: write rows such as {"name": …, "value": …}.',
        )


def fitted(value: Any, dtype: pl.DataType) -> Any:  # noqa: ANN401 - a value of JSON
    """A value as its column can hold it: of another kind than the column's, it becomes text or is missing."""
    if value is None:
        return None
    if dtype == pl.String:
        return value if isinstance(value, str) else json_bytes(value).decode()
    if isinstance(dtype, pl.List):
        return [fitted(each, _inner(dtype)) for each in value] if isinstance(value, list) else None
    if isinstance(dtype, pl.Struct):
        if not isinstance(value, dict):
            return None
        return {name: fitted(value.get(name), inner) for name, inner in _fields(dtype).items()}
    if dtype == pl.Float64 and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


def fits(value: Any, dtype: pl.DataType) -> bool:  # noqa: ANN401 - a value of JSON
    """Whether a column of this type can hold a value without losing any of it."""
    return _common(dtype, _type_of(value)) == dtype or dtype == pl.String


def settled(dtype: pl.DataType) -> pl.DataType:
    """A type in which nothing is open: what has no values is text."""
    if dtype == pl.Null:
        return pl.String()
    if isinstance(dtype, pl.List):
        return pl.List(settled(_inner(dtype)))
    if isinstance(dtype, pl.Struct):
        return pl.Struct({name: settled(inner) for name, inner in _fields(dtype).items()})
    return dtype


def is_open(schema: pl.Schema) -> bool:
    """Whether some type is not known, or nested deeper than anything in a table should be."""
    return any(_is_open(dtype, _DEEPEST) for dtype in schema.values())


def in_order(schema: pl.Schema, like: pl.Schema) -> pl.Schema:
    """The types with the names in the order of another schema, and those that it lacks behind, sorted."""
    return pl.Schema(_ordered(dict(schema), dict(like)))


def _ordered(types: dict[str, pl.DataType], like: dict[str, pl.DataType]) -> dict[str, pl.DataType]:
    names = [name for name in like if name in types] + sorted(name for name in types if name not in like)
    return {name: _in_order(types[name], like.get(name, pl.Null())) for name in names}


def _in_order(dtype: pl.DataType, like: pl.DataType) -> pl.DataType:
    if isinstance(dtype, pl.List):
        return pl.List(_in_order(_inner(dtype), _inner(like) if isinstance(like, pl.List) else pl.Null()))
    if isinstance(dtype, pl.Struct):
        return pl.Struct(_ordered(_fields(dtype), _fields(like) if isinstance(like, pl.Struct) else {}))
    return dtype


def _is_open(dtype: pl.DataType, depth: int) -> bool:
    if depth == 0 or dtype == pl.Null:
        return True
    if isinstance(dtype, pl.List):
        return _is_open(_inner(dtype), depth - 1)
    return isinstance(dtype, pl.Struct) and any(_is_open(each, depth - 1) for each in _fields(dtype).values())


def _fields(dtype: pl.Struct) -> dict[str, pl.DataType]:
    return {field.name: _whole(field.dtype) for field in dtype.fields}


def _type_of(value: Any) -> pl.DataType:  # noqa: ANN401 - a value of JSON
    match value:
        case None:
            return pl.Null()
        case bool():
            return pl.Boolean()
        case int():
            if -(2**63) <= value < 2**63:
                return pl.Int64()
            return pl.Int128() if abs(value) < _WIDEST else pl.Float64()
        case float():
            return pl.Float64()
        case str():
            return pl.String()
        case list():
            inner: pl.DataType = pl.Null()
            for each in value:
                inner = _common(inner, _type_of(each))
            return pl.List(inner)
        case _:
            return pl.Struct({name: _type_of(each) for name, each in value.items()})


def _common(first: pl.DataType, second: pl.DataType) -> pl.DataType:
    """A type that holds the values of both; text if they are of different kinds."""
    if first == second or second == pl.Null:
        return first
    if first == pl.Null:
        return second
    if first in _NUMBERS and second in _NUMBERS:
        return max(first, second, key=_NUMBERS.index)
    if isinstance(first, pl.List) and isinstance(second, pl.List):
        return pl.List(_common(_inner(first), _inner(second)))
    if isinstance(first, pl.Struct) and isinstance(second, pl.Struct):
        fields = _fields(first)
        for name, dtype in _fields(second).items():
            fields[name] = _common(fields.get(name, pl.Null()), dtype)
        return pl.Struct(fields)
    return pl.String()


def _inner(dtype: pl.List) -> pl.DataType:
    return _whole(dtype.inner)


def _whole(dtype: pl.DataType | DataTypeClass) -> pl.DataType:
    return dtype() if isinstance(dtype, DataTypeClass) else dtype
