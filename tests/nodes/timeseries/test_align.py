from datetime import date, datetime

import polars as pl
import pytest

from plait import ParameterError
from plait.testing import check_node
from plait_nodes.timeseries.align import align

A = pl.DataFrame({"t": [datetime(2024, 1, 1, hour) for hour in (0, 2, 4)], "x": [0, 2, 4]})
B = pl.DataFrame(
    {"t": [datetime(2024, 1, 1, hour) for hour in (4, 1, 1)], "x": [40.0, 9.0, 10.0], "s": ["d", "?", "a"]}
)


@pytest.mark.parametrize("times", ["all", "common", "first"])
@pytest.mark.parametrize("fill", ["missing", "previous", "linear"])
def test_it_keeps_what_every_node_promises(times: str, fill: str) -> None:
    check_node(align, A, B, time="t", times=times, fill=fill)
    check_node(align, A.head(0), B, time="t", times=times, fill=fill)
    check_node(align, A, time="t", times=times, fill=fill)


def aligned(times: str, fill: str) -> list[tuple[object, ...]]:
    table = align(A.lazy(), B.lazy(), time="t", times=times, fill=fill)  # type: ignore[arg-type]
    return table.with_columns(pl.col("t").dt.hour()).collect().rows()


def test_every_time_has_one_row_and_the_last_of_equal_times_counts() -> None:
    assert aligned("all", "missing") == [
        (0, 0, None, None), (1, None, 10, "a"), (2, 2, None, None), (4, 4, 40, "d")
    ]  # fmt: skip
    assert aligned("common", "missing") == [(4, 4, 40, "d")]


def test_what_lies_between_is_filled_over_time() -> None:
    assert aligned("first", "previous") == [(0, 0, None, None), (2, 2, 10, "a"), (4, 4, 40, "d")]
    assert aligned("first", "linear") == [(0, 0, None, None), (2, 2, 20, None), (4, 4, 40, "d")]


def test_dates_and_times_go_together() -> None:
    dates = pl.DataFrame({"t": [date(2024, 1, 1)], "y": [1]})
    assert align(A.lazy(), dates.lazy(), time="t").collect()["y"].to_list() == [1, None, None]


def test_the_previous_value_is_that_of_an_as_of_join() -> None:
    theirs = A.join_asof(B.sort("t", maintain_order=True).unique("t", keep="last").sort("t"), on="t", suffix="_2")
    assert align(A.lazy(), B.lazy(), time="t", times="first", fill="previous").collect().rows() == theirs.rows()


def test_other_zones_and_no_table_are_refused() -> None:
    other = B.with_columns(pl.col("t").dt.replace_time_zone("UTC"))
    with pytest.raises(ParameterError, match="of different kinds"):
        align(A.lazy(), other.lazy(), time="t")
    with pytest.raises(ParameterError, match="No table"):
        align(time="t")
