"""Write to databases."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import ParameterError, RunContext, SavePath, Secret, Table, node
from plait.table import collect

from .database_change import Existing, write_rows
from .database_place import DatabasePlace, Encryption, Kind


@node(
    "io.database_writer",
    title="Database Writer",
    category="Input/Output",
    icon="database-outline",
    face="{kind} {table}",
    tags=("sql", "sqlite", "duckdb", "postgresql", "postgres", "db writer", "db insert", "save", "export"),
    side_effects=True,
    requires="sql",
)
def database_writer(
    rows: Table,
    run: RunContext,
    *,
    kind: Annotated[Kind, Field(description="What database it is; SQLite and DuckDB are files.")] = "sqlite",
    file: Annotated[
        SavePath | None, Field(description="The file of an SQLite or DuckDB database; made if need be.")
    ] = None,
    table: Annotated[str, Field(description="The table that is written; made if it isn't there.")] = "",
    schema_name: Annotated[
        str, Field(description="The schema of the table; that of the database itself (main, public) if empty.")
    ] = "",
    existing: Annotated[
        Existing, Field(description="What happens if the table is there: rows are added, it is made anew, or it fails.")
    ] = "append",
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
) -> None:
    """Write a table to an SQLite or DuckDB file or a PostgreSQL server, in one transaction: all rows or none.

    If anything fails, the database stays as it was. Added rows go by the names of the columns, and columns that the
    table has besides get what it says for them. 'replace' drops the table and makes it anew, with types that fit the
    columns. Values are bound or copied, names are quoted, so that no text becomes a part of a statement.

    SQLite has no dates: they are texts such as `2013-01-31 10:05:00.000000`, in UTC if they have a zone.

    Example: the table `results` of `data/warehouse.duckdb`, with *existing* 'replace'.
    """
    if not table:
        raise ParameterError("Name the table that is written.", parameter="table")
    place = DatabasePlace(kind, file, host, port, database, user, password, encryption)
    write_rows(collect(rows).to_polars(), place, schema_name, table, existing, run)
    if kind != "postgresql":
        run.wrote(place.path)
