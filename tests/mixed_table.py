"""A small table with columns of many types and missing values, for checks that hold for every node."""

from __future__ import annotations

from datetime import date, datetime

import polars as pl

MIXED = pl.DataFrame(
    {
        "größe": [1.5, None, 2.5, 1.5],
        "count": [3, 4, None, 3],
        "text": ["b", "a", None, "b"],
        "kind": pl.Series(["p", "q", None, "p"], dtype=pl.Categorical),
        "sort": pl.Series(["lo", "hi", "lo", None], dtype=pl.Enum(["lo", "hi"])),
        "small": pl.Series([1, None, 3, 1], dtype=pl.UInt8),
        "day": [date(2013, 1, 1), None, date(2013, 1, 3), date(2013, 1, 1)],
        "ok": [True, False, None, True],
        "none": [None, None, None, None],
        "list": [[1, 2], None, [], [3]],
        "moment": [datetime(2024, 1, 31, 10, 5), None, datetime(2024, 12, 30), datetime(2023, 1, 1, 23, 59, 59, 5)],
        "zoned": pl.Series([datetime(2024, 1, 31, 10, 5), None] * 2).dt.replace_time_zone("Europe/Berlin"),
    }
)
SIZES = [4, 1, 0]
"""How many of its rows a check takes: all, one, none."""
