import json
import time
from datetime import date, timedelta
from threading import Event, Thread

import polars as pl
import pytest

from mixed_table import MIXED
from plait import DataError, ParameterError, PlaitError, RunContext
from plait.errors import Cancelled, FormulaError
from plait.schema import describe
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.io.database_query import BoundValue
from plait_nodes.manipulation.sql_query import sql_query
from shared_data import data_path

FLIGHTS = pl.DataFrame(
    {
        "carrier": ["UA", "AA", "UA", "B6"],
        "delay": [10.0, -5.0, 20.0, None],
        "day": [date(2013, 1, 1 + n) for n in range(4)],
    }
)
CARRIERS = pl.DataFrame({"carrier": ["AA", "UA"], "name": ["American", "United"]})
RUN = RunContext()


def ask(query: str, *tables: pl.DataFrame, names: list[str] | None = None, **values: str) -> pl.DataFrame:
    given = [BoundValue(name=name, value=value, type=of(value)) for name, value in values.items()]
    result = sql_query(*map(lazy, tables or (FLIGHTS,)), run=RUN, query=query, names=names or [], values=given)
    return collect(result).to_native()


def of(value: str) -> str:
    return "decimal" if value in ("15", "5") else "text"


def test_a_join_with_a_mean_for_each_group() -> None:
    query = (
        "SELECT name, avg(delay) AS delay FROM flights JOIN carriers USING (carrier) GROUP BY name ORDER BY name DESC"
    )
    found = ask(query, FLIGHTS, CARRIERS, names=["flights", "carriers"])
    assert found.to_dict(as_series=False) == {"name": ["United", "American"], "delay": [15.0, -5.0]}


def test_tables_without_names_are_numbered() -> None:
    assert ask("FROM table2", FLIGHTS, CARRIERS).equals(CARRIERS)
    assert ask("SELECT count(*) AS n FROM Flights, TABLE2", FLIGHTS, CARRIERS, names=["flights"])["n"].to_list() == [8]


def test_rows_keep_their_order_and_a_table_may_stand_in_the_query_twice() -> None:
    found = ask("SELECT a.delay FROM table1 a JOIN table1 b ON a.day = b.day WHERE a.delay IS NOT NULL")
    assert found["delay"].to_list() == [10.0, -5.0, 20.0]


def test_whole_numbers_stay_such_when_they_are_added_up() -> None:
    table = pl.DataFrame({"n": [1, 2, 3]})
    found = ask("SELECT n, sum(n) OVER (ORDER BY n) AS up_to, n::DECIMAL(38) AS exact FROM table1 ORDER BY n", table)
    assert found.schema == {"n": pl.Int64, "up_to": pl.Int64, "exact": pl.Decimal(38, 0)}
    assert found["up_to"].to_list() == [1, 3, 6]
    with pytest.raises(DataError, match="beyond 64 bits"):
        ask("SELECT sum(n) AS s FROM table1", pl.DataFrame({"n": [2**63 - 1, 1]}))


def test_values_are_bound_and_never_part_of_the_query() -> None:
    evil = "UA'; DROP TABLE table1; --"
    assert ask("SELECT :who AS who, ':who' AS text, 1::INTEGER AS n -- :nobody", who=evil).row(0) == (evil, ":who", 1)
    assert ask("SELECT carrier FROM table1 WHERE delay > $least", least="15")["carrier"].to_list() == ["UA"]
    assert ask("SELECT 'é' AS é, :x AS x", x="ü").row(0) == ("é", "ü")


def test_a_value_that_is_not_given_is_named_with_its_place() -> None:
    with pytest.raises(FormulaError, match=r":least'.*line 2, column 7") as caught:
        ask("SELECT * FROM table1 WHERE\ndelay>:least")
    assert caught.value.position == 33


@pytest.mark.parametrize(
    ("query", "position", "said"),
    [
        ("SELEC 1", 0, "syntax error"),
        ("SELECT carrier,\n  dely FROM table1", 18, 'Referenced column "dely" not found'),
        ("SELECT * FROM flights", 14, "flights does not exist"),
        ("SELECT 'é', nope(1)", 12, "nope"),
        ("SELECT carrier::INTEGER FROM table1", 14, "Could not convert string 'UA'"),
        ("SELECT carrier FROM table1 GROUP BY day", 7, "GROUP BY"),
    ],
)
def test_a_mistake_is_shown_where_it_is(query: str, position: int, said: str) -> None:
    with pytest.raises(FormulaError) as caught:
        ask(query)
    assert caught.value.position == position
    assert said in caught.value.message
    assert caught.value.hint


def test_a_table_that_is_not_connected_is_told_with_those_that_are() -> None:
    with pytest.raises(FormulaError) as caught:
        ask("SELECT * FROM orders", FLIGHTS, CARRIERS, names=["flights"])
    assert '"flights", "table2"' in caught.value.hint


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM '{file}'",
        "SELECT * FROM read_csv('{file}')",
        "SELECT * FROM read_csv_auto('{file}')",
        "SELECT * FROM read_text('{file}')",
        "SELECT * FROM read_blob('{file}')",
        "SELECT * FROM read_parquet('{file}')",
        "SELECT * FROM read_json_auto('{file}')",
        "SELECT * FROM glob('{folder}/*')",
        "SELECT * FROM sniff_csv('{file}')",
        "SELECT * FROM parquet_scan('https://127.0.0.1:9/x.parquet')",
        "SELECT * FROM 'http://127.0.0.1:9/x.csv'",
        "SELECT * FROM 's3://bucket/x.parquet'",
        "COPY table1 TO '{out}'",
        "COPY (SELECT 1) TO '{out}' (FORMAT csv)",
        "COPY table1 FROM '{file}'",
        "EXPORT DATABASE '{out}'",
        "IMPORT DATABASE '{folder}'",
        "ATTACH '{out}' AS other",
        "INSTALL httpfs",
        "LOAD httpfs",
        "FORCE INSTALL spatial",
        "CREATE SECRET s (TYPE s3)",
        "CREATE TABLE t AS SELECT 1",
        "INSERT INTO table1 VALUES ('x', 1, NULL)",
        "DROP VIEW table1",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "PRAGMA database_list",
        "CALL pragma_version()",
        "SELECT 1; SELECT 2",
        "SELECT 1; COPY table1 TO '{out}'",
        "EXPLAIN ANALYZE SELECT 1",
        "PREPARE p AS SELECT 1",
        "VACUUM",
        "BEGIN",
    ],
)
def test_a_query_reaches_nothing_but_the_connected_tables(query: str, tmp_path) -> None:  # noqa: ANN001 - a path
    file = tmp_path / "secret.csv"
    file.write_text("a\n1\n")
    out = tmp_path / "out.csv"
    with pytest.raises((ParameterError, FormulaError, DataError)) as caught:
        ask(query.format(file=file, folder=tmp_path, out=out))
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == [file]


def test_variables_of_the_program_are_no_tables() -> None:
    hidden = FLIGHTS  # noqa: F841 - a query must not find it
    with pytest.raises(FormulaError, match="hidden does not exist"):
        ask("SELECT * FROM hidden")


def test_names_must_be_distinct_and_belong_to_tables() -> None:
    with pytest.raises(ParameterError, match="2 names and 1 connected"):
        ask("SELECT 1", names=["a", "b"])
    with pytest.raises(ParameterError):
        ask("SELECT 1", FLIGHTS, FLIGHTS, names=["a", "A"])
    with pytest.raises(ParameterError):
        ask("SELECT 1", FLIGHTS, FLIGHTS, names=["table2"])
    with pytest.raises(PlaitError, match="Nothing is connected"):
        sql_query(run=RUN, query="SELECT 1")
    with pytest.raises(ParameterError, match="no query"):
        ask(" ")


def naughty() -> list[str]:
    return list(json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8")))


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def distinct_names() -> list[str]:
    """Those of the strings that DuckDB, which takes no account of case, tells apart."""
    return list({text.lower(): text for text in naughty() if text}.values())


def test_naughty_strings_are_values_and_nothing_else() -> None:
    values = {f"it{number}": text for number, text in enumerate(naughty())}
    found = ask(f"SELECT {', '.join(f':{name} AS {name}' for name in values)}", **values)
    assert found.row(0, named=True) == values


def test_naughty_strings_are_names_of_columns() -> None:
    names = distinct_names()
    table = pl.DataFrame({name: [place] for place, name in enumerate(names)})
    found = ask(f"SELECT {', '.join(map(quoted, reversed(names)))} FROM table1", table)
    assert found.row(0, named=True) == {name: place for place, name in enumerate(names)}


def test_naughty_strings_are_names_of_tables_and_no_statements() -> None:
    names = distinct_names()
    tables = [pl.DataFrame({"place": [place]}) for place in range(len(names))]
    query = " UNION ALL ".join(f"SELECT place FROM {quoted(name)}" for name in names)
    assert ask(query, *tables, names=names)["place"].to_list() == list(range(len(names)))


def test_a_column_that_comes_twice_is_refused() -> None:
    with pytest.raises(DataError, match="two columns 'carrier'"):
        ask("SELECT carrier, carrier FROM table1")


def test_columns_are_known_before_a_run() -> None:
    params = {"query": "SELECT carrier, count(*) AS n, avg(delay) AS mean FROM table1 GROUP BY ALL"}
    schema = lazy(FLIGHTS).collect_schema()
    known = describe(sql_query, {"tables": [schema]}, params).ports["out"]
    assert {name: str(dtype) for name, dtype in known.items()} == {"carrier": "String", "n": "Int64", "mean": "Float64"}
    wrong = describe(sql_query, {"tables": [schema]}, {"query": "SELECT dely FROM table1"})
    assert isinstance(wrong.error, FormulaError)
    pivoted = describe(sql_query, {"tables": [schema]}, {"query": "PIVOT table1 ON carrier USING sum(delay)"})
    assert pivoted.ports["out"] is None
    assert describe(sql_query, {"tables": [None]}, params).ports["out"] is None


def test_a_pivot_has_columns_of_the_values() -> None:
    found = ask("SELECT * EXCLUDE day FROM (PIVOT table1 ON carrier USING sum(delay)) WHERE day = DATE '2013-01-01'")
    assert found.to_dict(as_series=False) == {"AA": [None], "B6": [None], "UA": [10.0]}


@pytest.mark.parametrize("rows", [4, 1, 0])
@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM table1",
        "SELECT kind, sort, small, none, day - DATE '2013-01-01' AS days, list, span FROM table1",
        "SELECT text, sum(count) AS n, list(count) AS all FROM table1 GROUP BY text",
        "SUMMARIZE SELECT count FROM table1",
        "VALUES (1, 'a')",
    ],
)
def test_every_kind_of_column_is_what_was_announced(query: str, rows: int) -> None:

    spans = pl.Series("span", [timedelta(hours=30), None, timedelta(0), timedelta(microseconds=-5)])
    table = MIXED.with_columns(spans, pl.col("small").cast(pl.Int128).alias("wide"))
    assert check_node(sql_query, table.head(rows), query=query)


def test_a_long_query_ends_when_the_run_is_cancelled() -> None:
    cancelled = Event()
    Thread(target=lambda: (time.sleep(0.2), cancelled.set()), daemon=True).start()
    query = "SELECT count(*) AS n FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3"
    with pytest.raises(Cancelled):
        sql_query(lazy(FLIGHTS), run=RunContext(cancelled=cancelled), query=query)


def test_a_query_keeps_to_the_memory_that_it_may_use() -> None:
    query = "SELECT list(range) AS all FROM range(50000000)"
    with pytest.raises(DataError, match=r"Memory|memory") as caught:
        sql_query(lazy(FLIGHTS), run=RunContext(memory_limit=64 * 2**20), query=query)
    assert "memory limit" in caught.value.hint


def test_a_zero_character_in_a_name_is_refused_in_words() -> None:
    table = pl.DataFrame({"a\0b": [1], "c": ["x"]})
    with pytest.raises(DataError, match=r"column 'a\\0b' has a zero character in its name") as caught:
        ask("SELECT c FROM table1", table)
    assert caught.value.column == "a\0b"
    assert caught.value.hint == "Rename it with Column Renamer."
