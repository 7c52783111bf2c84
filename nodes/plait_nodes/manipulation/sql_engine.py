"""DuckDB over the tables that a node has, and over nothing else."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Self

import polars as pl

from plait import DataError, ParameterError
from plait.backends import backend_of
from plait.errors import Cancelled
from plait.exact import exactly
from plait.memory import memory_of_machine
from plait_nodes.io.column_names import require_no_zero
from plait_nodes.io.database_link import CLOSED
from plait_nodes.io.database_types import refuse_twins
from plait_nodes.io.duckdb_columns import frame_of
from plait_nodes.io.sql_names import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from plait import Table

    from .sql_text import SqlText

_CLOSED = {
    **CLOSED,
    # No query sees what stands in the variables of this program.
    "python_enable_replacements": False,
    # With several threads groups come in another order each time.
    "threads": 1,
    # What went wrong comes with the place where it did.
    "errors_as_json": True,
}
_SHARE = 0.5
"""The part of its memory that a query may take before it writes to files of the moment."""
_EXPLAIN = "EXPLAIN "


class SqlEngine:
    """A database in memory in which the tables are, for as long as its block lasts.

    Args:
        tables: What is in it, by name.
        memory_limit: The bytes that the process may take; those of the machine if nobody says.
        writes: Whether a query that needs more may write to files of the moment.
    """

    def __init__(self, tables: Mapping[str, Table], *, memory_limit: int | None = None, writes: bool = True) -> None:
        self._tables = tables
        self._writes = writes
        self._most = int((memory_limit or memory_of_machine()) * _SHARE)

    def __enter__(self) -> Self:
        import duckdb

        self._folder = tempfile.mkdtemp(prefix="plait-sql-") if self._writes else ""
        config: dict[str, Any] = {**_CLOSED, "memory_limit": f"{self._most}B", "temp_directory": self._folder}
        self._link: Any = duckdb.connect(config=config)
        self._link.execute("SET TimeZone = 'UTC'")
        self._link.execute("SET lock_configuration = true")
        return self

    def __exit__(self, *_: object) -> None:
        self._link.close()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def interrupted_by(self, cancelled: Event) -> Iterator[None]:
        """Stop a query when this is set.

        Raises:
            Cancelled: it was.
        """
        import duckdb

        done = Event()

        def watch() -> None:
            while not done.is_set():
                if cancelled.wait(0.05):
                    self._link.interrupt()
                    # It may not have begun yet.
                    done.wait(0.05)

        watcher = Thread(target=watch, name="plait-sql-watch", daemon=True)
        watcher.start()
        try:
            yield
        except duckdb.InterruptException:
            raise Cancelled from None
        finally:
            done.set()
            watcher.join()

    def depends_on_values(self, text: SqlText) -> bool:
        """Whether the columns of the result follow from what is in the tables, as those of a pivot do.

        Raises:
            PlaitError: it is not one query.
        """
        import duckdb

        return bool(self._statement(text).type == duckdb.StatementType.MULTI)

    def rows(self, text: SqlText) -> pl.DataFrame:
        """What a query gives.

        Raises:
            PlaitError: it is not one query, asks for something that isn't there, or fails; says where in its text.
        """
        import duckdb

        self._statement(text)
        query, values = text.bound()
        for name, table in self._tables.items():
            require_no_zero(table.collect_schema(), "a query")
            self._link.register(name, _ready(table, is_needed_whole=text.times(name) > 1))
        try:
            relation = self._link.sql(query, params=values or None)
            refuse_twins(relation.columns)
            frame = frame_of(relation.to_arrow_table())
        except duckdb.InterruptException:
            raise
        except duckdb.Error as error:
            raise self._told(text, query, values, error) from None
        kinds = zip(relation.columns, map(str, relation.types), strict=True)
        wide = [name for name, kind in kinds if kind in ("HUGEINT", "UHUGEINT")]
        return frame.with_columns(_as_64_bits(frame[name]) for name in wide)

    def _statement(self, text: SqlText) -> Any:  # noqa: ANN401 - of the library
        """The one statement that a query is.

        Raises:
            PlaitError: it is none, or several, or one that does something else than give rows.
        """
        import duckdb

        query, _ = text.bound()
        try:
            statements = self._link.extract_statements(query)
        except duckdb.Error as error:
            raise self._told(text, query, {}, error) from None
        allowed = (duckdb.StatementType.SELECT, duckdb.StatementType.MULTI)
        if len(statements) != 1 or statements[0].type not in allowed:
            raise ParameterError(
                "This is not one query that gives rows.",
                parameter="query",
                hint="Write one SELECT, without a second statement; nothing can be created, changed, read or written.",
            )
        return statements[0]

    def _told(self, text: SqlText, query: str, values: dict[str, object], error: Exception) -> Exception:
        """What DuckDB says, at its place in the query."""
        import duckdb

        found = _record(error)
        shift = 0
        if "position" not in found:
            # Asked to explain itself, DuckDB says where something is missing; when it is to run it doesn't.
            try:
                self._link.execute(_EXPLAIN + query, values)
            except duckdb.Error as again:
                found, shift = {**_record(again)}, len(_EXPLAIN)
        reason, _, advice = str(found.get("exception_message") or error).strip().partition("\n")
        reason = reason.rstrip(".!")
        hint = self._advice(found, reason, advice)
        position = str(found.get("position", ""))
        if position.isdigit() and int(position) >= shift:
            length = str(found.get("location", "")).strip("[]").partition(",")[2]
            return text.fault(reason, int(position) - shift, int(length) if length.isdigit() else 1, hint=hint)
        return DataError(f"The query can't be run: {reason}.", hint=hint)

    def _advice(self, found: Mapping[str, Any], reason: str, advice: str) -> str:
        if "disabled by configuration" in reason:
            return "The query sees the connected tables only; read files with a node of their own, and connect it."
        if found.get("type") == "Table":
            return f"The connected tables are {', '.join(map(quoted, self._tables))}; names are set under 'Names'."
        if found.get("exception_type") == "Out of Memory":
            return "Ask for fewer rows or columns, or raise the memory limit of the node."
        if found.get("exception_type") == "Conversion":
            return "TRY_CAST gives a missing value instead."
        first = advice.strip().partition("\n")[0]
        return f"{first.rstrip(':.')}." if first and "Candidate functions" not in first else "Check the query."


def _ready(table: Table, *, is_needed_whole: bool) -> pl.LazyFrame | pl.DataFrame:
    """A table as DuckDB may read it: a query, of which it takes what it needs, or rows, if it may read it twice."""
    schema = table.collect_schema()
    native: pl.LazyFrame = table.to_native()
    wide = [name for name, dtype in schema.to_polars().items() if dtype == pl.Int128]
    native = native.with_columns(pl.col(*exactly(wide)).cast(pl.Int64)) if wide else native
    if not is_needed_whole:
        return native
    rows: pl.DataFrame = backend_of(table).collect(table).to_native()
    return rows.with_columns(pl.col(*exactly(wide)).cast(pl.Int64)) if wide else rows


def _as_64_bits(column: pl.Series) -> pl.Series:
    narrow = column.cast(pl.Int64, strict=False)
    if narrow.null_count() > column.null_count():
        raise DataError(
            f"The column '{column.name}' has whole numbers beyond 64 bits.",
            column=column.name,
            hint=f"Make decimal numbers of them in the query: CAST({quoted(column.name)} AS DOUBLE).",
        )
    return narrow


def _record(error: Exception) -> dict[str, Any]:
    """What DuckDB tells of an error."""
    text = str(error)
    start = text.find("{")
    try:
        found = json.loads(text[start:]) if start >= 0 else {}
    except ValueError:
        found = {}
    told: dict[str, Any] = found if isinstance(found, dict) else {}
    return told or {"exception_message": text.partition("Error: ")[2] or text}
