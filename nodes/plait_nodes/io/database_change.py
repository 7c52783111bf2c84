"""Rows written to a table of a database: all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import polars as pl

from plait import DataError
from plait.exact import exact

from .database_link import duckdb_link, postgresql_link, sqlite_link
from .database_rows import columns_of
from .database_types import type_in
from .sql_names import check_distinct, check_name, full_name, matched, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plait import RunContext

    from .database_place import DatabasePlace

Existing = Literal["append", "replace", "fail"]
_BATCH = 20_000


def write_rows(
    rows: pl.DataFrame, place: DatabasePlace, schema: str, table: str, existing: Existing, run: RunContext
) -> None:
    """Write the rows in one transaction.

    Raises:
        DataError: the database refuses, or can't hold them; nothing is changed then.
        MissingColumnError: rows are to be added to a table that lacks one of their columns.
    """
    _check_names(rows, place, schema, table)
    declared = {name: type_in(dtype, place.kind, name) for name, dtype in rows.schema.items()}
    match place.kind:
        case "sqlite":
            with sqlite_link(place, writes=True) as link:
                link.execute("BEGIN IMMEDIATE")
                try:
                    names = _made_ready(place, link, schema, table, declared, existing)
                    marks = ", ".join("?" for _ in names)
                    insert = _insert(schema, table, names) + f" VALUES ({marks})"
                    for batch in _batches(_for_sqlite(rows), run):
                        link.executemany(insert, batch.iter_rows())
                except BaseException:
                    link.rollback()
                    raise
                link.commit()
        case "duckdb":
            with duckdb_link(place, writes=True) as duck:
                duck.execute("BEGIN")
                try:
                    names = _made_ready(place, duck, schema, table, declared, existing)
                    for batch in _batches(_for_duckdb(rows), run):
                        duck.register("plait rows", batch.to_arrow())
                        duck.execute(_insert(schema, table, names) + ' SELECT * FROM "plait rows"')
                        duck.unregister("plait rows")
                except BaseException:
                    duck.rollback()
                    raise
                duck.commit()
        case "postgresql":
            with postgresql_link(place, writes=True) as server, server.cursor() as cursor:
                names = _made_ready(place, cursor, schema, table, declared, existing)
                copied = ", ".join(map(quoted, names))
                statement: Any = f"COPY {full_name(schema, table)} ({copied}) FROM STDIN"
                with cursor.copy(statement) as copy:
                    for batch in _batches(_for_postgresql(rows, place), run):
                        for row in batch.iter_rows():
                            copy.write_row(row)


def _check_names(rows: pl.DataFrame, place: DatabasePlace, schema: str, table: str) -> None:
    check_name(table, "table", place)
    if schema:
        check_name(schema, "schema", place)
    for name in rows.columns:
        check_name(name, "column", place)
    check_distinct(rows.columns, place)
    if not rows.width:
        raise DataError("There is no column to write.", file=place.shown, hint="Connect a table with columns.")


def _made_ready(
    place: DatabasePlace,
    link: Any,  # noqa: ANN401 - of each library
    schema: str,
    table: str,
    declared: dict[str, str],
    existing: Existing,
) -> list[str]:
    """The table is there and takes the rows; the names of its columns for theirs.

    Raises:
        DataError: it is there already and must not be.
    """
    there = columns_of(place, link, schema, table)
    if there and existing == "fail":
        raise DataError(
            f"The database '{place.shown}' has a table '{table}' already.",
            file=place.shown,
            hint="Choose another name, or 'append' or 'replace' for 'Existing'.",
        )
    if there and existing == "append":
        return matched(list(declared), list(there), place.kind)
    if there:
        link.execute(f"DROP TABLE {full_name(schema, table)}")
    columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in declared.items())
    link.execute(f"CREATE TABLE {full_name(schema, table)} ({columns})")
    return list(declared)


def _insert(schema: str, table: str, names: list[str]) -> str:
    return f"INSERT INTO {full_name(schema, table)} ({', '.join(map(quoted, names))})"


def _batches(rows: pl.DataFrame, run: RunContext) -> Iterator[pl.DataFrame]:
    for number, batch in enumerate(rows.iter_slices(_BATCH)):
        run.progress(min(1.0, number * _BATCH / max(1, rows.height)), f"{number * _BATCH:,} rows written")
        yield batch


def _for_sqlite(rows: pl.DataFrame) -> pl.DataFrame:
    """Dates and times as texts in the form that SQLite's own functions know."""
    columns: list[pl.Expr] = []
    for name, dtype in rows.schema.items():
        column = pl.col(exact(name))
        if isinstance(dtype, pl.Datetime):
            column = column.dt.convert_time_zone("UTC") if dtype.time_zone else column
            column = column.dt.to_string("%Y-%m-%d %H:%M:%S%.6f" + ("+00:00" if dtype.time_zone else ""))
        elif dtype in (pl.Date, pl.Time, pl.Duration):
            column = column.dt.to_string("iso")
        elif dtype in (pl.UInt64, pl.Int128) or dtype.is_decimal():
            column = column.cast(pl.String)
        columns.append(column)
    return rows.select(columns)


def _for_duckdb(rows: pl.DataFrame) -> pl.DataFrame:
    texts = [name for name, dtype in rows.schema.items() if dtype in (pl.Int128, pl.Duration, pl.Null)]
    kept = [
        pl.col(exact(name)) if name not in texts else _as_duckdb_text(name, dtype)
        for name, dtype in rows.schema.items()
    ]
    return rows.select(kept)


def _as_duckdb_text(name: str, dtype: pl.DataType) -> pl.Expr:
    if dtype == pl.Duration:
        return pl.col(exact(name)).dt.total_microseconds().cast(pl.String) + " microseconds"
    return pl.col(exact(name)).cast(pl.String)


def _for_postgresql(rows: pl.DataFrame, place: DatabasePlace) -> pl.DataFrame:
    """The rows, of which no text holds the one character that the server can't keep.

    Raises:
        DataError: a text does.
    """
    for name, dtype in rows.schema.items():
        if dtype == pl.String and rows[name].str.contains("\0", literal=True).any():
            row = rows[name].str.contains("\0", literal=True).fill_null(False).arg_true()[0] + 1
            raise DataError(
                f"The text in row {row:,} of the column '{name}' holds a zero character, which PostgreSQL can't keep.",
                file=place.shown,
                row=row,
                column=name,
                hint="Replace the character first.",
            )
    return rows
