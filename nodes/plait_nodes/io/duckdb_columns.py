"""What DuckDB gives, as a table of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa


def frame_of(arrow: pa.Table, file: str = "") -> pl.DataFrame:
    """The columns of a result, spans of time among them.

    Args:
        arrow: The result.
        file: The database that gave it, for errors.

    Raises:
        DataError: a span has months, which are of no fixed length.
    """
    columns: list[pl.Series] = []
    for name, column in zip(arrow.column_names, arrow.columns, strict=True):
        if str(column.type) == "month_day_nano_interval":
            columns.append(_durations(name, column.to_pylist(), file))
        else:
            try:
                series = pl.from_arrow(column)
            except (pl.exceptions.PolarsError, pl.exceptions.PanicException):
                raise DataError(
                    f"The column '{name}' has the type {column.type}, which a table can't hold.",
                    file=file,
                    column=name,
                    hint="Make texts of its values in the query: CAST(… AS VARCHAR).",
                ) from None
            assert isinstance(series, pl.Series)
            columns.append(series.alias(name))
    return pl.DataFrame(columns)


def _durations(name: str, values: Sequence[Any], file: str) -> pl.Series:
    for row, value in enumerate(values, 1):
        if value is not None and value.months:
            raise DataError(
                f"The column '{name}' has a span of {value.months} months in row {row:,}, which has no fixed length.",
                file=file,
                row=row,
                column=name,
                hint="Make texts of the spans in the query: CAST(… AS VARCHAR).",
            )
    spans = [None if each is None else each.days * 86_400 * 10**6 + each.nanoseconds // 1000 for each in values]
    return pl.Series(name, spans, dtype=pl.Int64).cast(pl.Duration("us"))
