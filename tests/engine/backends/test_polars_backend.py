import narwhals as nw
import polars as pl
import pytest
from polars.exceptions import ShapeError

from plait import Frame
from plait.backends import backend_of
from plait.backends.polars_backend import PolarsBackend
from plait.backends.summary import Summary
from plait.backends.window import Cumulation, Position, RollingWindow, Shift, Window
from plait.table import collect, lazy

BACKEND = PolarsBackend()
TABLE = {"key": ["b", "a", "b"], "x": [1, None, 3]}


def test_polars_tables_belong_to_it() -> None:
    assert isinstance(backend_of(lazy(TABLE)), PolarsBackend)


def test_rows_are_numbered_in_a_last_column() -> None:
    numbered = BACKEND.number(lazy(TABLE), "row")
    assert numbered.collect_schema() == nw.Schema({"key": nw.String(), "x": nw.Int64(), "row": nw.Int64()})
    assert collect(numbered)["row"].to_list() == [0, 1, 2]


def test_ready_values_stand_beside_the_others() -> None:
    table = BACKEND.beside(lazy(TABLE), "mark", [True, False, True], nw.Boolean())
    assert collect(table).rows() == [("b", 1, True), ("a", None, False), ("b", 3, True)]


def test_as_many_values_as_rows_are_needed() -> None:
    with pytest.raises(ShapeError):
        collect(BACKEND.beside(lazy(TABLE), "mark", [True], nw.Boolean()))


def test_rows_are_taken_in_the_order_of_their_positions() -> None:
    assert collect(BACKEND.take(lazy(TABLE), [2, 0, 0]))["x"].to_list() == [3, 1, 1]


def test_a_full_join_has_one_column_for_its_key() -> None:
    joined = BACKEND.join(
        lazy({"k": [1, 2]}), lazy({"k": [3]}), left_on=["k"], right_on=["k"], how="full", suffix="_r", order="left"
    )
    assert collect(joined).to_dict(as_series=False) == {"k": [1, 2, 3]}


@pytest.mark.parametrize("how", ["semi", "anti", "cross"])
def test_joins_keep_the_left_order_where_the_right_table_is_larger(how: str) -> None:
    left = lazy({"k": [(row * 7919) % 1000 for row in range(1000)], "row": list(range(1000))})
    right = lazy({"k": [row % 500 for row in range(5000)]})
    keys = [] if how == "cross" else ["k"]
    joined = BACKEND.join(left, right, left_on=keys, right_on=keys, how=how, suffix="_r", order="left")
    rows = collect(joined)["row"].to_list()
    assert len(rows) == (5_000_000 if how == "cross" else 500)
    assert rows == sorted(rows)


def test_a_function_works_out_columns_from_batches_of_others() -> None:
    def doubled(batch: Frame) -> Frame:
        return batch.select((nw.col("x") * 2).alias("double"))

    table = BACKEND.compute(lazy(TABLE), ["x"], doubled, nw.Schema({"double": nw.Float64()}))
    assert collect(table.filter(nw.col("double") > 2)).rows() == [("b", 3, 6.0)]
    assert collect(table.select("double"))["double"].to_list() == [2.0, None, 6.0]


def test_a_summary_of_a_column_without_a_type() -> None:
    summaries = [Summary("middle", "quantile", "x"), Summary("total", "sum", "x"), Summary("n", "count", "x")]
    assert collect(BACKEND.summarise(lazy({"x": [None, None]}), [], summaries)).row(0) == (None, None, 0)


def test_a_pivot_without_an_index_has_one_row() -> None:
    cells = lazy({"on": ["p", "q"], "v": [1, 2]})
    spread = BACKEND.pivot(cells, on="on", on_values=["q", "p"], index=[], names={"v": "{}!"})
    assert collect(spread).to_dict(as_series=False) == {"q!": [2], "p!": [1]}


def test_texts_of_other_formats_are_missing_or_fail() -> None:
    table = lazy({"d": pl.Series(["31.1.2013", None], dtype=pl.String)})
    assert collect(BACKEND.convert(table, ["d"], nw.Date(), strict=False))["d"].to_list() == [None, None]
    parsed = BACKEND.convert(table, ["d"], nw.Date(), date_format="%d.%m.%Y")
    assert str(collect(parsed)["d"].to_list()[0]) == "2013-01-31"


def test_windows_follow_the_rows_and_stay_within_equal_keys() -> None:
    table = lazy({"k": ["a", "b", "a", None, None], "x": [1, 2, None, 4, 5]})
    windows = [
        Position("place", ""),
        Shift("before", "x", 1),
        Shift("after", "x", -1),
        Cumulation("total", "x"),
        RollingWindow("largest", "x", "max", rows=2),
    ]
    whole = collect(BACKEND.along(table, windows)).select("place", "before", "after", "total", "largest")
    assert whole.rows() == [
        (0, None, 2, 1, 1),
        (1, 1, None, 3, 2),
        (2, 2, 4, None, 2),
        (3, None, 5, 7, 4),
        (4, 4, None, 12, 5),
    ]
    grouped = collect(BACKEND.along(table, windows, ["k"])).select("place", "before", "after", "total", "largest")
    assert grouped.rows() == [
        (0, None, None, 1, 1),
        (0, None, None, 2, 2),
        (1, 1, None, None, 1),
        (0, None, 5, 4, 4),
        (1, 4, None, 9, 5),
    ]


def test_a_window_of_no_known_kind_is_refused() -> None:
    with pytest.raises(TypeError, match="Window is no kind of window"):
        BACKEND.along(lazy(TABLE), [Window("y", "x")])


def test_texts_are_divided_and_parts_found_in_them() -> None:
    table = lazy({"t": ["a-b-c", "a", None]})
    parts = collect(BACKEND.split(table, "t", "-", ["p", "q"], keep_rest=True))
    assert parts.select("p", "q").rows() == [("a", "b-c"), ("a", None), (None, None)]
    groups = collect(BACKEND.extract(table, "t", "(b)-(.)", {"all": 0, "second": 2}))
    assert groups.select("all", "second").rows() == [("b-c", "c"), (None, None), (None, None)]
    assert collect(BACKEND.extract_all(table, "t", "[ab]", "found"))["found"].to_list() == [["a", "b"], ["a"], None]


def test_the_nearest_row_before() -> None:
    joined = BACKEND.join_asof(
        lazy({"t": [1, 5, None]}),
        lazy({"u": [0, 4], "v": ["x", "y"]}),
        left_on="t",
        right_on="u",
        keys=[],
        direction="backward",
        tolerance=None,
        equal=True,
        suffix="_right",
    )
    assert collect(joined).rows() == [(1, 0, "x"), (5, 4, "y"), (None, None, None)]
