"""A table with every kind of column, and everything in it that a drawing may stumble over."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import polars as pl

TABLE = pl.DataFrame(
    {
        "größe $x_$": [1.5, None, float("nan"), -2.5, float("inf"), 1e12],
        "count": [3, 4, None, 3, 3, 5],
        "constant": [7, 7, 7, 7, 7, 7],
        "text": ["$\\frac{", "a very long name that does not fit anywhere at all", None, "価格", "<b>&amp;", "a\nb"],
        "kind": pl.Series(["p", "q", None, "p", "q", "q"], dtype=pl.Categorical),
        "small": pl.Series([1, None, 3, 1, 2, 2], dtype=pl.UInt8),
        "day": [date(2013, 1, 1), None, date(2013, 1, 3), date(2013, 1, 1), date(2014, 5, 6), date(2013, 1, 2)],
        "moment": [datetime(2013, 1, 1, 5, 6), None, *[datetime(2013, 1, 3, hour) for hour in range(4)]],
        "clock": [time(5, 6), None, time(0), time(23, 59, 59), time(12), time(12)],
        "span": [timedelta(hours=2), None, timedelta(0), timedelta(-1), timedelta(5), timedelta(5)],
        "ok": [True, False, None, True, True, False],
        "nothing": pl.Series([None] * 6, dtype=pl.Float64),
        "no type": pl.Series([None] * 6, dtype=pl.Null),
        "list": [[1], None, [], [2, 3], [4], [5]],
    }
)
