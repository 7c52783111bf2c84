"""Database Reader and Writer on real databases: SQLite and DuckDB files, and a server of PostgreSQL."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from threading import Timer
from typing import Any

import duckdb
import polars as pl
import pytest

from io_files import read, write
from plait import DataError, MissingColumnError, ParameterError, RunContext, Secret
from plait.arguments import arguments_of
from plait.calling import call
from plait.errors import Cancelled
from plait.testing import check_node
from plait_nodes.io.database_place import DatabasePlace
from plait_nodes.io.database_reader import database_reader
from plait_nodes.io.database_writer import database_writer
from plait_nodes.io.sql_names import quoted
from postgresql_server import Server, postgresql_server
from shared_data import data_path

FILES = ("sqlite", "duckdb")
Fields = dict[str, Any]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with postgresql_server() as running, pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLAIT_TEST_PASSWORD", running.password)
        yield running


@pytest.fixture(params=[*FILES, "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Fields:
    """The parameters of a node for an empty database of each kind."""
    if request.param != "postgresql":
        return {"kind": request.param, "file": tmp_path / "test.db"}
    server: Server = request.getfixturevalue("server")
    fields = server.fields | {"password": Secret("PLAIT_TEST_PASSWORD")}
    names = read(database_reader, **fields, query="SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    with _administered(server) as link:
        for name in names["tablename"]:
            link.execute(f"DROP TABLE {quoted(name)}")
    return fields


def _administered(server: Server) -> Any:  # noqa: ANN401 - a connection
    import psycopg

    return psycopg.connect(
        host=server.host, user=server.user, password=server.password, dbname=server.database, autocommit=True
    )


@pytest.fixture
def table() -> pl.DataFrame:
    return pl.DataFrame(
        {
            "n": [1, None, -(2**62)],
            "x": [0.1, 1e300, None],
            "text": ["ä'; DROP TABLE t; --", "", None],
            "is": [True, False, None],
            "day": [date(2013, 1, 31), None, date(1, 1, 1)],
            "at": [datetime(2013, 1, 31, 10, 5), datetime(2013, 1, 31, 10, 5, 6, 7), None],
        }
    )


@pytest.mark.parametrize("kind", FILES)
def test_they_keep_what_every_node_promises(tmp_path: Path, table: pl.DataFrame, kind: str) -> None:
    fields = {"kind": kind, "file": str(tmp_path / "t.db"), "table": "t"}
    assert check_node(database_writer, table, **fields, existing="replace") == {}
    assert check_node(database_reader, **fields, limit=2)


def test_it_is_read_back_as_it_was(place: Fields, table: pl.DataFrame) -> None:
    write(database_writer, table, **place, table="t")
    assert read(database_reader, **place, table="t").equals(table)
    assert read(database_reader, **place, table="t", columns=["x", "n"], limit=1).rows() == [(0.1, 1)]
    assert read(database_reader, **place, query="SELECT n, text FROM t WHERE n > 0").rows() == [(1, table["text"][0])]
    assert read(database_reader, **place, query="SELECT n FROM t ORDER BY n", limit=1).height == 1


def test_other_types(place: Fields) -> None:
    table = pl.DataFrame(
        {
            "price": pl.Series([Decimal("1.50"), None], dtype=pl.Decimal(10, 2)),
            "bytes": [b"\x00\xff", None],
            "time": [time(10, 5), None],
            "span": [timedelta(hours=30), None],
            "big": pl.Series([2**64 - 1, None], dtype=pl.UInt64),
            "small": pl.Series([7, None], dtype=pl.Int8),
            "color": pl.Series(["red", None], dtype=pl.Categorical()),
            "zoned": pl.Series([datetime(2020, 1, 1, 10, tzinfo=UTC), None], dtype=pl.Datetime("us", "UTC")),
            "nothing": [None, None],
        }
    )
    write(database_writer, table, **place, table="t")
    back = read(database_reader, **place, table="t")
    row = back.row(0, named=True)
    assert row["bytes"] == b"\x00\xff"
    assert row["small"] == 7
    assert row["color"] == "red"
    assert row["nothing"] is None
    if place["kind"] == "sqlite":
        assert float(row["price"]) == 1.5
        assert (row["time"], row["big"]) == ("10:05:00.000000", str(2**64 - 1)) or row["time"].startswith("10:05:00")
        assert row["zoned"] == "2020-01-01 10:00:00.000000+00:00"
    else:
        assert row["price"] == Decimal("1.50")
        assert row["time"] == time(10, 5)
        assert row["span"] == timedelta(hours=30)
        assert row["big"] == 2**64 - 1
        assert row["zoned"].timestamp() == datetime(2020, 1, 1, 10, tzinfo=UTC).timestamp()
    assert back.row(1) == (None,) * 9


def test_what_happens_to_a_table_that_is_there(place: Fields) -> None:
    write(database_writer, pl.DataFrame({"a": [1], "b": ["x"]}), **place, table="t")
    write(database_writer, pl.DataFrame({"b": ["y"], "a": [2]}), **place, table="t")
    assert read(database_reader, **place, table="t").rows() == [(1, "x"), (2, "y")]
    write(database_writer, pl.DataFrame({"b": ["z"]}), **place, table="t")
    assert read(database_reader, **place, table="t").rows()[-1] == (None, "z")
    with pytest.raises(DataError, match="has a table 't' already"):
        write(database_writer, pl.DataFrame({"a": [3]}), **place, table="t", existing="fail")
    with pytest.raises(MissingColumnError, match="There is no column 'c'"):
        write(database_writer, pl.DataFrame({"c": [3]}), **place, table="t")
    write(database_writer, pl.DataFrame({"c": [3.5]}), **place, table="t", existing="replace")
    assert read(database_reader, **place, table="t").to_dicts() == [{"c": 3.5}]


def test_a_failure_leaves_everything_as_it_was(place: Fields) -> None:
    good = pl.DataFrame({"a": range(30_000)})
    write(database_writer, good, **place, table="t")
    bad = pl.DataFrame({"a": ["1"] * 25_000 + ["x"]})
    if place["kind"] == "sqlite":
        with sqlite3.connect(place["file"]) as link:
            link.execute("CREATE TRIGGER stop BEFORE INSERT ON t WHEN NEW.a = 'x' BEGIN SELECT RAISE(ABORT, 'no'); END")
        link.close()
    with pytest.raises(DataError, match="says:"):
        write(database_writer, bad, **place, table="t")
    assert read(database_reader, **place, table="t").equals(good)
    with pytest.raises(DataError, match="has the type"):
        write(database_writer, pl.DataFrame({"a": [[1]]}), **place, table="t", existing="replace")
    assert read(database_reader, **place, query="SELECT COUNT(*) AS n FROM t").item() == 30_000


def test_values_are_bound(place: Fields, table: pl.DataFrame) -> None:
    write(database_writer, table, **place, table="t")
    what = "CAST(:what AS VARCHAR(99))"
    query = f"SELECT n, 5 % 3 AS two, 'a\\:b' AS colon FROM t WHERE text = {what} AND n < :most AND {what} <> ''"
    values = [{"name": "what", "value": table["text"][0]}, {"name": "most", "value": "5", "type": "integer"}]
    assert read(database_reader, **place, query=query, values=values).rows() == [(1, 2, "a:b")]
    with pytest.raises(ParameterError, match="asks for a value ':most'"):
        read(database_reader, **place, query=query, values=values[:1])
    with pytest.raises(ParameterError, match="is no integer"):
        read(database_reader, **place, query=query, values=[values[0], values[1] | {"value": "1; DROP TABLE t"}])


def test_a_query_changes_nothing_and_is_one_statement(place: Fields) -> None:
    write(database_writer, pl.DataFrame({"a": [1]}), **place, table="t")
    for query in (
        "DROP TABLE t",
        "DELETE FROM t",
        "SELECT 1; DROP TABLE t",
        "INSERT INTO t VALUES (2)",
        "COMMIT; DROP TABLE t",
        "CREATE TABLE u (a INTEGER)",
        "UPDATE t SET a = 2",
        "SELECT a FROM",
        "WITH",
    ):
        with pytest.raises((DataError, ParameterError)):
            read(database_reader, **place, query=query)
    assert read(database_reader, **place, table="t").rows() == [(1,)]


@pytest.mark.parametrize("kind", FILES)
def test_a_query_opens_no_other_file_and_no_connection(kind: str, tmp_path: Path) -> None:
    place = {"kind": kind, "file": tmp_path / "t.db"}
    write(database_writer, pl.DataFrame({"a": [1]}), **place, table="t")
    (tmp_path / "secret.csv").write_text("a\n1\n")
    other = tmp_path / "other.db"
    attempts = [
        f"ATTACH '{other}' AS o",
        f"SELECT * FROM read_csv('{tmp_path}/secret.csv')",
        f"SELECT * FROM '{tmp_path}/secret.csv'",
        f"SELECT * FROM read_text('{tmp_path}/secret.csv')",
        f"SELECT * FROM glob('{tmp_path}/*')",
        f"COPY t TO '{tmp_path}/out.csv'",
        f"COPY (SELECT 1) TO '{tmp_path}/out.parquet'",
        f"EXPORT DATABASE '{tmp_path}/out'",
        f"IMPORT DATABASE '{tmp_path}/out'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SELECT * FROM read_csv('http://127.0.0.1:9/a.csv')",
        "SELECT * FROM 'https://example.org/a.parquet'",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "SELECT load_extension('x')",
        f"SELECT writefile('{tmp_path}/out.csv', 'x')",
        f"SELECT readfile('{tmp_path}/secret.csv')",
        f"VACUUM INTO '{other}'",
        "CREATE SECRET s (TYPE s3)",
    ]
    assert len(attempts) == 20
    for query in attempts:
        with pytest.raises((DataError, ParameterError)):
            read(database_reader, **place, query=query)
    assert {each.name for each in tmp_path.iterdir()} == {"t.db", "secret.csv"}


def naughty() -> list[str]:
    return list(json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8")))


def test_naughty_strings_are_values_and_nothing_else(place: Fields) -> None:
    texts = [text for text in naughty() if "\0" not in text or place["kind"] != "postgresql"]
    table = pl.DataFrame({"n": range(len(texts)), "text": texts})
    write(database_writer, table, **place, table="t")
    assert read(database_reader, **place, table="t").equals(table)
    query = "SELECT MIN(n) AS n FROM t WHERE text = :text"
    for text in texts[:: 1 if place["kind"] == "sqlite" else 20]:
        values = [{"name": "text", "value": text}]
        assert read(database_reader, **place, query=query, values=values).item() == texts.index(text)


def test_naughty_strings_are_names_of_columns(place: Fields) -> None:
    folded: dict[str, str] = {}
    for text in naughty():
        if text and "\0" not in text and len(text.encode()) <= 63:
            folded.setdefault(text if place["kind"] == "postgresql" else text.lower(), text)
    names = list(folded.values())
    assert len(names) > 300
    table = pl.DataFrame([pl.Series(name, [number]) for number, name in enumerate(names)])
    write(database_writer, table, **place, table="t")
    write(database_writer, table.select(names[::-1]), **place, table="t")
    back = read(database_reader, **place, table="t", columns=names)
    assert back.columns == names
    assert back.rows() == table.rows() * 2


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("every", [40, pytest.param(1, marks=pytest.mark.slow)])
def test_naughty_strings_are_names_of_tables_and_no_statements(
    kind: str, every: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "t.db"
    places = {"kind": kind, "file": file}
    names: dict[str, str] = {}
    for text in naughty():
        if text and "\0" not in text and not text.lower().startswith("sqlite_"):
            names.setdefault(text.lower(), text)
    chosen = list(names.values())[::every]
    statements: list[str] = []
    if kind == "sqlite":
        _trace(monkeypatch, statements)
    for name in chosen:
        write(database_writer, pl.DataFrame({name: [name]}), **places, table=name)
        assert read(database_reader, **places, table=name).rows() == [(name,)]
    monkeypatch.undo()
    link: Any = sqlite3.connect(file) if kind == "sqlite" else duckdb.connect(str(file))
    source = "sqlite_master" if kind == "sqlite" else "duckdb_tables()"
    column = "name" if kind == "sqlite" else "table_name"
    assert {row[0] for row in link.execute(f"SELECT {column} FROM {source}").fetchall()} == set(chosen)
    link.close()
    if kind == "sqlite":
        # To write: begin, look up, create, insert, commit. To read: look up, select.
        assert len([each for each in statements if not each.startswith("-- ")]) == 7 * len(chosen)


def _trace(monkeypatch: pytest.MonkeyPatch, statements: list[str]) -> None:
    connect = sqlite3.connect

    def traced(address: str, timeout: float, uri: bool) -> sqlite3.Connection:
        link = connect(address, timeout=timeout, uri=uri)
        link.set_trace_callback(statements.append)
        return link

    monkeypatch.setattr("plait_nodes.io.database_link.sqlite3.connect", traced)


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 64])
def test_names_that_a_database_can_not_have_are_refused(place: Fields, name: str) -> None:
    if place["kind"] != "postgresql" and len(name) == 64:
        pytest.skip("only PostgreSQL cuts names off")
    with pytest.raises(DataError, match="can't be the name of a column") as caught:
        write(database_writer, pl.DataFrame({name: [1]}), **place, table="t")
    assert caught.value.column == name
    with pytest.raises(DataError, match=r"has no table 't'|There is no file"):
        read(database_reader, **place, table="t")


def test_columns_that_differ_in_case(place: Fields) -> None:
    table = pl.DataFrame({"a": [1], "A": [2]})
    if place["kind"] == "postgresql":
        write(database_writer, table, **place, table="t")
        assert read(database_reader, **place, table="t").equals(table)
    else:
        with pytest.raises(DataError, match="'a' and 'A' have the same name"):
            write(database_writer, table, **place, table="t")


def test_what_is_not_there_is_named(place: Fields) -> None:
    write(database_writer, pl.DataFrame({"a": [1]}), **place, table="orders")
    with pytest.raises(DataError, match=r"has no table 'order'\..*It has 'orders'") as caught:
        read(database_reader, **place, table="order")
    assert caught.value.file
    with pytest.raises(MissingColumnError, match="There is no column 'b'"):
        read(database_reader, **place, table="orders", columns=["b"])
    with pytest.raises(DataError, match="two columns 'a'"):
        read(database_reader, **place, query="SELECT a, a FROM orders")
    for more in ({}, {"table": "orders", "query": "SELECT 1"}):
        with pytest.raises(ParameterError, match="either a table or a query"):
            read(database_reader, **place, **more)


@pytest.mark.parametrize("rows", [0, 1, 50_000])
def test_tables_of_any_length(place: Fields, rows: int) -> None:
    table = pl.DataFrame({"n": range(rows), "t": ["x"] * rows}, schema={"n": pl.Int64, "t": pl.String})
    write(database_writer, table, **place, table="t")
    assert read(database_reader, **place, table="t").equals(table)


def test_columns_of_several_kinds_in_sqlite(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "t.db") as link:
        link.execute(
            "CREATE TABLE t (a INTEGER, b REAL, day DATE, at DATETIME, odd DATE, is_it BOOLEAN, empty INTEGER)"
        )
        link.execute("INSERT INTO t VALUES (1, 2, '2020-01-01', '2020-01-01 10:05:00', 'soon', 1, NULL)")
        link.execute("INSERT INTO t VALUES ('x', 2.5, NULL, NULL, '2020-01-01', 0, NULL)")
    link.close()
    back = read(database_reader, kind="sqlite", file=tmp_path / "t.db", table="t")
    assert back.rows()[0] == ("1", 2.0, date(2020, 1, 1), datetime(2020, 1, 1, 10, 5), "soon", True, None)
    assert back.schema["empty"] == pl.Int64


@pytest.mark.parametrize("kind", FILES)
def test_what_is_no_database_is_named(kind: str, tmp_path: Path) -> None:
    (tmp_path / "t.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(DataError, match=r"is no (SQLite|DuckDB) database: byte [08] begins") as caught:
        read(database_reader, kind=kind, file=tmp_path / "t.db", table="t")
    assert caught.value.file == str(tmp_path / "t.db")
    with pytest.raises(DataError, match="There is no file"):
        read(database_reader, kind=kind, file=tmp_path / "nothing.db", table="t")
    assert not (tmp_path / "nothing.db").exists()
    with pytest.raises(ParameterError, match="Choose the file"):
        read(database_reader, kind=kind, table="t")


def test_types_of_postgresql(server: Server) -> None:
    place = server.fields | {"password": Secret("PLAIT_TEST_PASSWORD")}
    query = (
        "SELECT 1.5::numeric(5, 2) AS d, 2.5::numeric AS f, ARRAY[1, 2] AS l, '{\"a\": 1}'::jsonb AS j, "
        "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid AS u, '127.0.0.1'::inet AS i, 7::smallint AS s, NULL::int4 AS z"
    )
    assert read(database_reader, **place, query=query).rows() == [
        (Decimal("1.50"), 2.5, "[1,2]", '{"a":1}', "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "127.0.0.1", 7, None)
    ]
    with pytest.raises(DataError, match=r"row 2 of the column 't' holds a zero character"):
        write(database_writer, pl.DataFrame({"t": ["a", "b\0"]}), **place, table="zero")


def test_a_schema_of_postgresql(server: Server) -> None:
    place = server.fields | {"password": Secret("PLAIT_TEST_PASSWORD")}
    with _administered(server) as link:
        link.execute('CREATE SCHEMA IF NOT EXISTS "own ""one"""')
    write(database_writer, pl.DataFrame({"a": [1]}), **place, table="t", schema_name='own "one"', existing="replace")
    assert read(database_reader, **place, table="t", schema_name='own "one"').rows() == [(1,)]


def test_the_password_is_never_shown(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAIT_TEST_PASSWORD", "wrong-canary")
    place = server.fields | {"password": Secret("PLAIT_TEST_PASSWORD")}
    with pytest.raises(DataError, match="says:") as caught:
        read(database_reader, **place, table="t")
    assert "canary" not in str(caught.value)
    assert "canary" not in repr(caught.value)
    fields = {**place, "kind": "postgresql"}
    assert "canary" not in repr(DatabasePlace(**fields))
    monkeypatch.delenv("PLAIT_TEST_PASSWORD")
    with pytest.raises(ParameterError, match="PLAIT_TEST_PASSWORD"):
        read(database_reader, **place, table="t")


def test_a_server_that_is_not_there_is_named() -> None:
    with pytest.raises(DataError, match=r"The database 'localhost:1/d' says:"):
        read(database_reader, kind="postgresql", port=1, user="u", database="d", table="t")
    with pytest.raises(ParameterError, match="'User' is not set"):
        read(database_reader, kind="postgresql", database="d", table="t")


@pytest.mark.parametrize("kind", FILES)
def test_a_query_without_end_stops_with_the_run(kind: str, tmp_path: Path) -> None:
    write(database_writer, pl.DataFrame({"a": [1]}), kind=kind, file=tmp_path / "t.db", table="t")
    run = RunContext()
    query = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT (x + 1) % 1000 FROM n) SELECT max(x) FROM n"
    params = {"kind": kind, "file": str(tmp_path / "t.db"), "query": query}
    stop = Timer(0.2, run.cancelled.set)
    stop.start()
    with pytest.raises(Cancelled):
        call(database_reader, {}, arguments_of(database_reader, params, None), run)
    stop.join()


def test_a_type_of_duckdb_that_no_table_has_is_named(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "t.db")) as link:
        link.execute("CREATE TABLE t AS SELECT 1 AS fine, union_value(k := 1) AS odd")
    with pytest.raises(DataError, match=r"The column 'odd' has the type .*, which a table can't hold") as caught:
        read(database_reader, kind="duckdb", file=tmp_path / "t.db", table="t")
    assert caught.value.column == "odd"
    assert "CAST" in caught.value.hint
