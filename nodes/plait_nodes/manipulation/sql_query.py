"""SQL over the tables of a workflow."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Multiline, ParameterError, PlaitError, RunContext, Table, node
from plait.table import empty, lazy
from plait_nodes.io.database_query import BoundValue

from .column_names import require_distinct
from .sql_engine import SqlEngine
from .sql_text import SqlText


def _columns(*tables: nw.Schema | None, query: str, names: list[str], values: list[BoundValue]) -> nw.Schema | None:
    """The columns of what the query gives: those that it gives of tables without rows."""
    named = dict(zip(_names(len(tables), names), tables, strict=True))
    known = {name: empty(schema) for name, schema in named.items() if schema is not None}
    text = SqlText(query, values)
    if len(known) < len(named):
        return None
    with SqlEngine(known, writes=False) as engine:
        # Which columns these give depends on values, and there are none yet.
        return None if engine.depends_on_values(text) else nw.from_native(engine.rows(text)).schema


@node(
    "manipulation.sql_query",
    title="SQL Query",
    category="Manipulation/Table",
    icon="database-search-outline",
    face="{query}",
    tags=("sql", "duckdb", "select", "join", "db query", "window function", "with", "cross join", "having"),
    schema=_columns,
    collects=True,
    requires="sql",
)
def sql_query(
    *tables: Table,
    run: RunContext,
    query: Annotated[
        str, Multiline(), Field(description="One SELECT over table1, table2, …, with values as :name.")
    ] = "SELECT * FROM table1",
    names: Annotated[
        list[str],
        Field(description="What the tables are called, in the order of connection, instead of table1, table2, …"),
    ] = [],  # noqa: B006 - never changed
    values: Annotated[
        list[BoundValue], Field(description="The values of the query, bound and never written into it.")
    ] = [],  # noqa: B006 - never changed
) -> Table:
    """Ask the connected tables a question in SQL, in the dialect of DuckDB.

    The first connected table is `table1`, the second `table2`, and so on, unless they have names of their own. The
    query is one SELECT (or WITH, VALUES, FROM, PIVOT, SUMMARIZE) that gives rows. It sees the connected tables and
    nothing else: it can't read or write files, open a database, load an extension, use the network or change a setting.
    Values stand in it as `:name`, and none can become a part of it; within quotes and comments a colon is a colon.

    Of a table that stands in the query once, only the columns and rows that the query needs are worked out. Rows come
    in the order in which DuckDB gives them, the same each time; only ORDER BY promises one. Whole numbers beyond 64
    bits, such as large sums, are refused: cast them to DOUBLE. Categories become text, and times with a zone are in
    UTC. Names of tables and columns count without regard to case. `now()` and `random()` are asked when the node runs,
    and their answer is reused with its result. A large query writes to files of the moment when memory gets short.

    Example: `SELECT carrier, avg(delay) AS delay FROM flights JOIN carriers USING (carrier) WHERE delay > :least
    GROUP BY ALL ORDER BY delay DESC`, with the names `flights` and `carriers` and the value `least`.
    """
    if not tables:
        raise PlaitError("Nothing is connected.", hint="Connect the tables that the query is to ask.")
    named = dict(zip(_names(len(tables), names), tables, strict=True))
    with SqlEngine(named, memory_limit=run.memory_limit) as engine, engine.interrupted_by(run.cancelled):
        return lazy(engine.rows(SqlText(query, values)))


def _names(tables: int, names: list[str]) -> list[str]:
    """What each table is called."""
    if len(names) > tables:
        raise ParameterError(
            f"There are {len(names)} names and {tables} connected tables.",
            parameter="names",
            hint="Connect the tables in the order of their names, or remove names.",
        )
    named = [name or f"table{number}" for number, name in enumerate(names, 1)]
    named += [f"table{number}" for number in range(len(named) + 1, tables + 1)]
    require_distinct([name.lower() for name in named], parameter="names", hint="Call one of the tables otherwise.")
    return named
