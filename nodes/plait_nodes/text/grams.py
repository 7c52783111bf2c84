"""Pieces of texts that follow each other, put together."""

from __future__ import annotations

import polars as pl

from .words import Flat


def grams(lists: pl.Series, shortest: int, longest: int, separator: str) -> pl.Series:
    """All runs of so many pieces of each list: the shortest first, each length in the order of the list."""
    import numpy as np

    flat = Flat(lists)
    rows = flat.rows
    places = np.arange(len(rows)) - np.repeat(np.cumsum(flat.counts) - flat.counts, flat.counts)
    left = flat.counts[rows] - places
    frame = flat.words.rename("word").to_frame()
    parts, orders, counts = [], [], np.zeros(len(flat.counts), np.int64)
    for length in range(shortest, longest + 1):
        whole = left >= length
        joined = pl.concat_str([pl.col("word").shift(-ahead) for ahead in range(length)], separator=separator)
        parts.append(frame.select(joined.filter(pl.Series(whole))).to_series())
        orders.append(rows[whole] * (longest + 1) + length)
        counts += np.maximum(flat.counts - length + 1, 0)
    order = np.argsort(np.concatenate(orders), kind="stable")
    return flat.lists(pl.concat(parts).gather(order), counts)
