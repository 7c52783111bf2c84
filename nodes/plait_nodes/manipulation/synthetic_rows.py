"""New rows between those of a class, as SMOTE makes them.

Chawla, Bowyer, Hall and Kegelmeyer (2002), "SMOTE: Synthetic Minority Over-sampling Technique", Journal of Artificial
Intelligence Research 16, section 4.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import DataError
from plait.exact import bare, exactly
from plait.importing import import_alone

from .drawing import rows_of_classes

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

_LARGEST = 1e150
"""Squares of larger numbers are beyond double precision."""


def synthetic_rows(
    frame: pl.DataFrame, columns: Sequence[str], classes: NDArray[np.float64], wanted: int, neighbors: int, seed: int
) -> pl.DataFrame:
    """The rows of each class, and behind each as many new ones as are made from it.

    Args:
        frame: All rows.
        columns: Those with numbers, in which a new row lies between two others; in the rest it is like the first one.
        classes: The number of each row's class; 0 for rows that belong to none.
        wanted: How many rows each class gets; one that has more loses some.
        neighbors: Among how many of the nearest rows of its class the other one is drawn.
        seed: Of the draws.

    Raises:
        DataError: a class has a single row without missing numbers.
    """
    import numpy as np

    generator = np.random.default_rng(seed)
    numbers = frame.select(exactly(columns)).to_numpy().astype(np.float64, copy=False)
    places: list[NDArray[np.int64]] = []
    values: list[NDArray[np.float64]] = []
    for members in rows_of_classes(classes):
        rows = generator.permutation(members)[:wanted]
        places.append(rows)
        values.append(numbers[rows])
        if len(rows) < wanted:
            bases, between = _between(numbers, rows, wanted - len(rows), neighbors, generator)
            places.append(bases)
            values.append(between)
    chosen = np.concatenate(places) if places else np.empty(0, dtype=np.int64)
    filled = np.concatenate(values) if values else np.empty((0, len(columns)))
    # Stable, so that a row stands before those that were made from it.
    order = np.argsort(chosen, kind="stable")
    return _with_numbers(frame[chosen[order]], columns, filled[order])


def _between(
    numbers: NDArray[np.float64], rows: NDArray[np.int64], count: int, neighbors: int, generator: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """For each new row of a class, the row that it is made from and its numbers."""
    import_alone("sklearn.neighbors")
    import numpy as np
    from sklearn.neighbors import NearestNeighbors

    fits = np.abs(numbers) <= _LARGEST
    whole = rows[fits[rows].all(axis=1)]
    if len(whole) < 2:
        raise DataError(
            "A class has fewer than two rows without missing or infinite numbers, and nothing lies between.",
            row=int(rows[0]) + 1,
            hint="Fill missing values first, or choose 'oversample'.",
        )
    near = min(neighbors, len(whole) - 1)
    spread = np.std(numbers, axis=0, where=fits)
    scaled = numbers[whole] / np.where(spread > 0, spread, 1.0)
    found = NearestNeighbors(n_neighbors=near + 1).fit(scaled).kneighbors(scaled, return_distance=False)
    bases = np.resize(np.arange(len(whole)), count)
    # Of equal rows any may come first, so it is not always the row itself that is left out.
    others = found[bases, generator.integers(1, near + 1, count)]
    share = generator.random((count, 1))
    start = numbers[whole[bases]]
    return whole[bases], start + share * (numbers[whole[others]] - start)


def _with_numbers(frame: pl.DataFrame, columns: Sequence[str], values: NDArray[np.float64]) -> pl.DataFrame:
    """The rows with these numbers, of the types that their columns have; a missing one stays missing."""
    import polars as pl

    made = []
    for index, name in enumerate(columns):
        own = bare(frame[name])
        column = pl.Series(name, values[:, index])
        if own.dtype.is_integer():
            column = column.fill_nan(None).round(0)
        column = column.cast(own.dtype)
        made.append(pl.select(pl.when(own.is_null()).then(None).otherwise(column).alias(name)).to_series())
    return frame.with_columns(made)
