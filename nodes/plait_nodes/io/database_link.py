"""Connections to databases: for reading, in which nothing can be changed, and for one change as a whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from plait import DataError, PlaitError

from .file_kind import instead

if TYPE_CHECKING:
    from collections.abc import Iterator

    import duckdb
    import psycopg

    from .database_place import DatabasePlace

CLOSED = {"enable_external_access": False, "autoinstall_known_extensions": False, "autoload_known_extensions": False}
"""No statement reads or writes files, opens another database, or goes to the network."""

_MARKS = {"sqlite": (0, b"SQLite format 3\0", "SQLite"), "duckdb": (8, b"DUCK", "DuckDB")}
"""Where and how the files of a database begin, and what it is called."""

_WAIT = 15.0
"""Seconds for somebody else who writes to the same file."""


@contextmanager
def sqlite_link(place: DatabasePlace, *, writes: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection to a file of SQLite; no statement can open another file."""
    _require_file(place, writes=writes)
    mode = "rwc" if writes else "ro"
    address = f"{place.path.absolute().as_uri()}?mode={mode}"
    with _errors(place, sqlite3.Error), closing(sqlite3.connect(address, timeout=_WAIT, uri=True)) as link:
        link.isolation_level = None
        link.set_authorizer(_allowed)
        yield link


@contextmanager
def duckdb_link(place: DatabasePlace, *, writes: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to a file of DuckDB; no statement can open another file or go to the network."""
    import duckdb

    _require_file(place, writes=writes)
    with (
        _errors(place, duckdb.Error),
        closing(duckdb.connect(str(place.path), read_only=not writes, config=dict(CLOSED))) as link,
    ):
        link.execute("SET lock_configuration = true")
        yield link


@contextmanager
def postgresql_link(place: DatabasePlace, *, writes: bool = False) -> Iterator[psycopg.Connection[Any]]:
    """A connection to a server, in a transaction that ends with the block; undone if the block fails."""
    import psycopg
    import sqlalchemy as sa

    # Statements are prepared, which the server does only for one at a time.
    engine = sa.create_engine(place.url(), poolclass=sa.NullPool, connect_args={"prepare_threshold": 0})
    with _errors(place, psycopg.Error, sa.exc.SQLAlchemyError), closing(engine.raw_connection()) as pooled:
        link: psycopg.Connection[Any] = pooled.driver_connection  # type: ignore[assignment]
        link.read_only = not writes
        with link.transaction():
            yield link


def _allowed(action: int, *_names: str | None) -> int:
    refused = (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH)
    return sqlite3.SQLITE_DENY if action in refused else sqlite3.SQLITE_OK


def _require_file(place: DatabasePlace, *, writes: bool) -> None:
    path = place.path
    if writes:
        path.parent.mkdir(parents=True, exist_ok=True)
    elif not path.is_file():
        raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path of the file.")
    if path.is_file() and path.stat().st_size:
        place_of_mark, mark, kind = _MARKS[place.kind]
        with path.open("rb") as file:
            start = file.read(place_of_mark + len(mark))
        if start[place_of_mark:] != mark:
            raise DataError(
                f"'{path}' is no {kind} database: byte {place_of_mark} begins nothing of the kind.",
                file=str(path),
                hint=instead(path, kind, "It may be encrypted or damaged, or a file of another program."),
            )


@contextmanager
def _errors(place: DatabasePlace, *kinds: type[Exception]) -> Iterator[None]:
    """What a database says becomes an error that names it.

    Raises:
        DataError: it can't be reached, or refuses a statement.
    """
    refusals: tuple[type[Exception], ...] = (*kinds, OSError)
    try:
        yield
    except PlaitError:
        raise
    except refusals as error:
        reason = str(error).strip().partition("\n")[0].rstrip(".")
        raise DataError(
            f"The database '{place.shown}' says: {reason}.",
            file=place.shown,
            hint="Check the query and the names in it, and that the database can be reached.",
        ) from None
