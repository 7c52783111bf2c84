"""The columns of a file in Arrow's words as those of a table, and what is wrong with one that can't be."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import polars as pl

from plait import DataError

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

_RUST = re.compile(r"called `Result::unwrap\(\)` on an `Err` value: (?:\w+\(ErrString\(\"(.*)\"\)\)|(.*))", re.DOTALL)
_WIDEST = 38
"""Digits of a decimal number."""


def table_schema(path: Path, schema: pa.Schema) -> pl.Schema:
    """The types of the columns.

    Raises:
        DataError: two columns have the same name, or one has a type that no table can hold.
    """
    repeated = [name for name, times in Counter(schema.names).items() if times > 1]
    if repeated:
        raise DataError(
            f"'{path}', row 1: there are two columns '{repeated[0]}'.",
            file=str(path),
            row=1,
            column=repeated[0],
            hint="Give each column a name of its own where the file is written.",
        )
    try:
        found = _of(schema)
    except errors() as fault:
        for field in schema:
            try:
                _of([field])
            except errors() as error:
                raise _unknown(path, field, reason(error)) from None
        raise DataError(
            f"'{path}', row 1: its columns can't be read ({reason(fault)}).",
            file=str(path),
            row=1,
            hint="The file is damaged or was not written completely; make it anew.",
        ) from None
    for field, dtype in zip(schema, found.values(), strict=True):
        if isinstance(dtype, pl.Decimal) and dtype.precision > _WIDEST:
            raise _unknown(path, field, f"a decimal number has {_WIDEST} digits at most")
    return found


def _of(fields: pa.Schema | list[pa.Field]) -> pl.Schema:
    import pyarrow as pa

    # An "empty table" of pyarrow's own would import pandas, which takes longer than all the rest.
    frame = pl.from_arrow(pa.Table.from_batches([], schema=pa.schema(fields)))
    assert isinstance(frame, pl.DataFrame)
    return frame.schema


def _unknown(path: Path, field: pa.Field, why: str) -> DataError:
    return DataError(
        f"'{path}', row 1, column '{field.name}': the type {field.type} can't be read ({why}).",
        file=str(path),
        row=1,
        column=field.name,
        hint="Leave the column out where the file is written, or write its values with another type.",
    )


def errors() -> tuple[type[BaseException], ...]:
    """All that the libraries raise over a file that they can't read."""
    import pyarrow as pa

    of_python = (OSError, ValueError, TypeError, KeyError, MemoryError, NotImplementedError)
    return (pa.ArrowException, pl.exceptions.PolarsError, pl.exceptions.PanicException, *of_python)


def reason(error: BaseException) -> str:
    """What a library says, as one line, without the words of the language it is written in."""
    text = str(error).strip()
    if (found := _RUST.match(text)) is not None:
        text = (found[1] or found[2]).replace("\\n", "\n").replace('\\"', '"')
    first = re.split(r"\n|\. (?:Hint|See)\b", text)[0]
    return first.rstrip(". ") or type(error).__name__
