"""Sessionize: pauses, order, missing times and users."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import ParameterError
from plait.arguments import arguments_of
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.sessionize import sessionize

BEGIN = datetime(2024, 1, 1)


def events(*rows: tuple[str | None, float | None]) -> pl.DataFrame:
    """Users, and the minutes at which they did something."""
    times = [None if minute is None else BEGIN + timedelta(minutes=minute) for _, minute in rows]
    return pl.DataFrame(
        {"user": [user for user, _ in rows], "t": times}, schema={"user": pl.String, "t": pl.Datetime("us")}
    )


def sessions(table: pl.DataFrame, **params: Any) -> pl.DataFrame:  # noqa: ANN401 - the parameters of the node
    given = {"users": ["user"], "time": "t", **params}
    return collect(sessionize(lazy(table), **arguments_of(sessionize, given, None))).to_polars()


def test_it_keeps_what_every_node_promises() -> None:
    table = events(("a", 0), ("b", 1), (None, None))
    for params in ({}, {"position": "place", "gap": 0.5}, {"session": "visit"}):
        for rows in (table, table.clear(), table.head(1)):
            assert check_node(sessionize, rows, users=["user"], time="t", **params)
    assert check_node(sessionize, table, users=[], time="t")


def test_a_longer_pause_begins_a_session() -> None:
    table = events(("a", 0), ("a", 30), ("a", 60.1), ("b", 5), ("a", 200), ("b", 6))
    assert sessions(table, position="place").select("session", "place").rows() == [
        (1, 1), (1, 2), (2, 1), (1, 1), (3, 1), (1, 2),
    ]  # fmt: skip


def test_rows_in_any_order_keep_it() -> None:
    table = events(("a", 200), ("b", 6), ("a", 0), ("a", 10), ("b", 5))
    found = sessions(table, position="place")
    assert found.select("user", "t").equals(table)
    assert found.select("session", "place").rows() == [(2, 1), (1, 2), (1, 1), (1, 2), (1, 1)]


def test_missing_times_and_users() -> None:
    table = events((None, 0), ("a", None), (None, 100), ("a", 3), ("a", None), ("a", 4))
    assert sessions(table)["session"].to_list() == [1, None, 2, 1, None, 1]
    assert sessions(table, position="p")["p"].to_list() == [1, None, 1, 1, None, 2]


def test_events_at_the_same_time_follow_each_other_as_they_came() -> None:
    table = events(("a", 0), ("a", 0), ("a", 99), ("a", 99))
    assert sessions(table, position="p").select("session", "p").rows() == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_without_users_and_with_dates() -> None:
    table = pl.DataFrame({"t": [date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 4)], "user": ["a", "b", "c"]})
    assert sessions(table, users=[], gap=24 * 60)["session"].to_list() == [1, 1, 2]
    assert sessions(table, users=[], gap=24 * 60 - 1)["session"].to_list() == [1, 2, 3]


def test_names_that_are_taken_are_refused() -> None:
    for params in ({"session": "user"}, {"position": "t"}, {"session": "s", "position": "s"}, {"session": ""}):
        with pytest.raises(ParameterError):
            sessions(events(("a", 0)), **params)


@given(st.lists(st.tuples(st.sampled_from(["a", "b", None]), st.none() | st.integers(0, 200)), max_size=30))
def test_it_is_what_a_loop_would_do(rows: list[tuple[str | None, float | None]]) -> None:
    expected: dict[int, int] = {}
    last: dict[str | None, tuple[float, int]] = {}
    order = sorted((minute, place) for place, (_, minute) in enumerate(rows) if minute is not None)
    for minute, place in order:
        user = rows[place][0]
        before, number = last.get(user, (-1e9, 0))
        number += minute - before > 30
        last[user] = (minute, number)
        expected[place] = number
    assert sessions(events(*rows))["session"].to_list() == [expected.get(place) for place in range(len(rows))]


@pytest.mark.parametrize("name", ["\0row", "row", "row_", "started", "everyone", "\0all"])
def test_no_column_is_taken_for_one_of_its_own(name: str) -> None:
    table = events(("a", 0), ("b", 1), ("a", 40)).rename({"user": name}).with_columns(pl.lit(7).alias("\0started"))
    for users, numbers in (([name], [1, 1, 2]), ([], [1, 1, 2])):
        found = collect(sessionize(lazy(table), **arguments_of(sessionize, {"users": users, "time": "t"}, None)))
        assert found.columns == [name, "t", "\0started", "session"]
        assert found["session"].to_list() == numbers
