"""Read from databases."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import FilePath, Multiline, ParameterError, RunContext, Secret, Table, node
from plait.table import lazy

from .database_place import DatabasePlace, Encryption, Kind
from .database_query import BoundValue, bound
from .database_rows import read_query, read_table


@node(
    "io.database_reader",
    title="Database Reader",
    category="Input/Output",
    icon="database-outline",
    face="{kind} {table}",
    tags=("sql", "sqlite", "duckdb", "postgresql", "postgres", "db query reader", "db table selector", "select"),
    collects=True,
    deterministic=False,
    requires="sql",
)
def database_reader(
    run: RunContext,
    *,
    kind: Annotated[Kind, Field(description="What database it is; SQLite and DuckDB are files.")] = "sqlite",
    file: Annotated[FilePath | None, Field(description="The file of an SQLite or DuckDB database.")] = None,
    table: Annotated[str, Field(description="The table or view that is read; empty if there is a query.")] = "",
    schema_name: Annotated[
        str, Field(description="The schema of the table; that of the database itself (main, public) if empty.")
    ] = "",
    columns: Annotated[list[str], Field(description="The columns that are read, in this order; all if empty.")] = [],  # noqa: B006 - never changed
    query: Annotated[str, Multiline(), Field(description="A SELECT instead of a table, with values as :name.")] = "",
    values: Annotated[
        list[BoundValue], Field(description="The values of the query, bound and never written into it.")
    ] = [],  # noqa: B006 - never changed
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    host: Annotated[
        str, Field(description="The server of a PostgreSQL database, or a folder with its socket.")
    ] = "localhost",
    port: Annotated[int, Field(ge=1, le=65535, description="The port of the server.")] = 5432,
    database: Annotated[str, Field(description="The name of the database on the server.")] = "",
    user: Annotated[str, Field(description="The user that connects to the server.")] = "",
    password: Annotated[
        Secret | None, Field(description="The environment variable that holds the password; never the password itself.")
    ] = None,
    encryption: Annotated[
        Encryption, Field(description="Whether the connection to the server is encrypted and its certificate checked.")
    ] = "prefer",
) -> Table:
    """Read a table, or what a query gives, from an SQLite or DuckDB file or a PostgreSQL server.

    Nothing can be changed: files are opened for reading, the server is asked in a read-only transaction, and a query is
    one statement that can't open other files. Values stand in the query as `:name` and are bound, so that no value can
    become a part of it; a colon that begins no name is written `\\:`. Names of tables and columns are looked up.

    Types come from the database. SQLite keeps to no types: a column with numbers and texts is text, and columns that a
    table declares as BOOLEAN, DATE and DATETIME become such if all their values fit. From PostgreSQL, NUMERIC without
    a precision becomes a decimal number, and arrays, JSON and types of its own become texts. All rows are read into
    memory, in the order in which the database gives them; only ORDER BY in a query promises one. The columns are
    unknown until the node has run, and it asks the database anew in each run.

    Example: the query `SELECT * FROM orders WHERE day >= :since` with the date `2024-01-01` as `since`.
    """
    place = DatabasePlace(kind, file, host, port, database, user, password, encryption)
    if bool(table) == bool(query.strip()):
        raise ParameterError(
            "Give either a table or a query.", parameter="query" if table else "table", hint="Leave the other empty."
        )
    if table:
        return lazy(read_table(place, schema_name, table, columns, limit, run.cancelled))
    text, given = bound(query, values, kind)
    return lazy(read_query(place, text, given, limit, run.cancelled))
