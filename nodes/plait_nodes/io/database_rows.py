"""The rows of a table or query in a database."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import polars as pl

from plait import DataError, ParameterError

from .database_link import duckdb_link, postgresql_link, sqlite_link
from .database_types import plain_texts, refuse_twins, series_of
from .duckdb_columns import frame_of
from .interruption import interrupted_by
from .sql_names import full_name, matched, quoted

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from threading import Event

    from .database_place import DatabasePlace

_SCHEMA = {"duckdb": "main", "postgresql": "public"}
_POSTGRESQL: dict[int, pl.DataType] = {
    16: pl.Boolean(),
    17: pl.Binary(),
    20: pl.Int64(),
    21: pl.Int16(),
    23: pl.Int32(),
    26: pl.Int64(),
    700: pl.Float32(),
    701: pl.Float64(),
    1082: pl.Date(),
    1083: pl.Time(),
    1114: pl.Datetime("us"),
    1184: pl.Datetime("us", "UTC"),
    1186: pl.Duration("us"),
}
_NUMERIC = 1700
_BLOCK = 500


def columns_of(place: DatabasePlace, link: Any, schema: str, table: str) -> dict[str, str]:  # noqa: ANN401 - of each library
    """The columns of a table with their declared types; none if there is no such table."""
    if place.kind == "sqlite":
        found = link.execute("SELECT name, type FROM pragma_table_info(?, ?)", (table, schema or "main"))
    else:
        mark = "?" if place.kind == "duckdb" else "%s"
        within = "table_catalog = current_database() AND " if place.kind == "duckdb" else ""
        found = link.execute(
            "SELECT column_name, data_type FROM information_schema.columns "
            f"WHERE {within}table_schema = {mark} AND table_name = {mark} ORDER BY ordinal_position",
            (schema or _SCHEMA[place.kind], table),
        )
    return dict(found.fetchall())


def tables_of(place: DatabasePlace, link: Any) -> list[str]:  # noqa: ANN401 - of each library
    """The names of the tables and views, for hints."""
    if place.kind == "sqlite":
        found = link.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
    else:
        found = link.execute(
            "SELECT table_name FROM information_schema.tables "
            "WHERE table_schema NOT IN ('information_schema', 'pg_catalog') ORDER BY table_name"
        )
    return [str(name) for (name,) in found.fetchall()]


def read_table(
    place: DatabasePlace,
    schema: str,
    table: str,
    columns: Sequence[str],
    limit: int | None,
    cancelled: Event,
) -> pl.DataFrame:
    """The rows of a table.

    Raises:
        DataError: there is no such table, or the database refuses.
        MissingColumnError: a column isn't there.
    """
    with _opened(place, cancelled) as link:
        declared = columns_of(place, link, schema, table)
        if not declared:
            raise _no_table(place, link, schema, table)
        chosen = matched(columns, list(declared), place.kind) or list(declared)
        query = f"SELECT {', '.join(map(quoted, chosen))} FROM {full_name(schema, table)}"
        if limit is not None:
            query += f" LIMIT {limit:d}"
        return _rows(place, link, query, None, declared)


def read_query(
    place: DatabasePlace,
    query: str,
    values: Any,  # noqa: ANN401 - as its library binds them
    limit: int | None,
    cancelled: Event,
) -> pl.DataFrame:
    """The rows that a query gives; it can't change anything.

    Raises:
        DataError: the database refuses the query.
        ParameterError: it is not one query.
    """
    with _opened(place, cancelled) as link:
        rows = _rows(place, link, query, values, {}, limit)
    return rows if limit is None else rows.head(limit)


@contextmanager
def _opened(place: DatabasePlace, cancelled: Event) -> Iterator[Any]:
    """A connection for reading that gives up when the run is cancelled."""
    open_link: Any = {"sqlite": sqlite_link, "duckdb": duckdb_link, "postgresql": postgresql_link}[place.kind]
    with open_link(place) as link:
        stop = link.cancel if place.kind == "postgresql" else link.interrupt
        with interrupted_by(cancelled, stop):
            yield link


def _rows(
    place: DatabasePlace,
    link: Any,  # noqa: ANN401 - of each library
    query: str,
    values: Any,  # noqa: ANN401 - as its library binds them
    declared: Mapping[str, str],
    limit: int | None = None,
) -> pl.DataFrame:
    if place.kind == "duckdb":
        return _duckdb_rows(place, link, query, values)
    cursor = link.execute(query, values) if values is not None else link.execute(query)
    if cursor.description is None:
        raise _no_query()
    names = [each[0] for each in cursor.description]
    refuse_twins(names, place.shown)
    blocks = _sqlite_blocks(cursor, limit) if place.kind == "sqlite" else _blocks_of(cursor, limit)
    columns = _turned(blocks, len(names))
    if place.kind == "sqlite":
        typed = zip(names, columns, strict=True)
        return pl.DataFrame([series_of(name, column, declared.get(name, "")) for name, column in typed])
    described = zip(cursor.description, columns, strict=True)
    return pl.DataFrame([_postgresql_column(each, column) for each, column in described])


def _turned(blocks: Iterable[list[Any]], width: int) -> list[list[Any]]:
    """The values of each column; some rows at a time are turned while they are still in the processor's cache."""
    columns: list[list[Any]] = [[] for _ in range(width)]
    for rows in blocks:
        for column, values in zip(columns, zip(*rows, strict=True), strict=True):
            column.extend(values)
    return columns


def _sqlite_blocks(cursor: sqlite3.Cursor, limit: int | None) -> Iterator[list[Any]]:
    left = limit
    while left is None or left > 0:
        rows = cursor.fetchmany(_BLOCK if left is None else min(_BLOCK, left))
        if not rows:
            return
        yield rows
        left = None if left is None else left - len(rows)


def _blocks_of(cursor: Any, limit: int | None) -> Iterator[list[Any]]:  # noqa: ANN401 - of the library
    """The same from a server, whose rows are all here already."""
    rows = cursor.fetchall() if limit is None else cursor.fetchmany(limit)
    return (rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK))


def _postgresql_column(described: Any, values: Sequence[Any]) -> pl.Series:  # noqa: ANN401 - of the library
    dtype = _POSTGRESQL.get(described.type_code)
    if described.type_code == _NUMERIC:
        precision, scale = described.precision, described.scale
        if precision is not None and scale is not None and precision <= 38:
            return pl.Series(described.name, values, dtype=pl.Decimal(precision, scale))
        return pl.Series(described.name, [None if each is None else float(each) for each in values], dtype=pl.Float64)
    if dtype is None:
        return plain_texts(described.name, values)
    return pl.Series(described.name, values, dtype=dtype)


def _duckdb_rows(place: DatabasePlace, link: Any, query: str, values: Any) -> pl.DataFrame:  # noqa: ANN401 - of the library
    if len(link.extract_statements(query)) != 1:
        raise _no_query()
    relation = link.sql(query, params=values) if values is not None else link.sql(query)
    if relation is None:
        raise _no_query()
    refuse_twins(relation.columns, place.shown)
    return frame_of(relation.to_arrow_table(), place.shown)


def _no_table(place: DatabasePlace, link: Any, schema: str, table: str) -> DataError:  # noqa: ANN401 - of each library
    known = ", ".join(f"'{name}'" for name in tables_of(place, link)[:20])
    within = f" in the schema '{schema}'" if schema else ""
    return DataError(
        f"The database '{place.shown}' has no table '{table}'{within}.",
        file=place.shown,
        hint=f"It has {known}." if known else "It has no tables.",
    )


def _no_query() -> ParameterError:
    return ParameterError(
        "This is not one query that gives rows.",
        parameter="query",
        hint="Write one SELECT, without a second statement.",
    )
