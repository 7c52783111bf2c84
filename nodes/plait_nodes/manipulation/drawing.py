"""Which rows are drawn: the first, evenly spaced ones, or ones by chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import narwhals as nw

from plait import Columns, ParameterError, Table
from plait.backends import backend_of
from plait.exact import col, exactly

from .date_columns import date_of, require_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

Method = Literal["random", "stratified", "first", "evenly"]


def row_count(table: Table) -> int:
    """The number of rows; runs a query."""
    return int(backend_of(table).collect(table.select(nw.len())).item())


def drawn_count(rows: int, fraction: float, count: int | None) -> int:
    """How many rows are drawn; of a fraction the whole number below, and never more than there are."""
    # A product such as 0.29 · 100 falls short of the whole number it means by the last bits.
    return min(rows, int(fraction * rows + 1e-9) if count is None else count)


def mark_drawn(table: Table, *, method: Method, rows: int, count: int, strata: Columns, seed: int) -> tuple[Table, str]:
    """The table with a column that says which rows are drawn, and its name.

    Raises:
        ParameterError: a stratified draw without columns.
    """
    taken = table.collect_schema().names()
    mark = nw.generate_temporary_column_name(8, taken)
    backend = backend_of(table)
    match method:
        case "first" | "evenly":
            place = col(mark)
            drawn = place < count if method == "first" else _evenly(place, rows, count)
            return backend.number(table, mark).with_columns(drawn.alias(mark)), mark
        case "random":
            return backend.beside(table, mark, _by_chance(rows, count, seed), nw.Boolean()), mark
        case "stratified":
            return backend.beside(table, mark, _by_strata(table, strata, rows, count, seed), nw.Boolean()), mark


def positions_with_replacement(rows: int, count: int, seed: int) -> NDArray[np.integer[Any]]:
    """Positions drawn one after the other, each from all rows, in rising order."""
    return in_rising_order(_drawn_one_by_one(rows, count, seed), rows)


def times_drawn(rows: int, count: int, seed: int) -> NDArray[np.int64]:
    """How often each row is among those positions."""
    import numpy as np

    return np.bincount(_drawn_one_by_one(rows, count, seed), minlength=rows)


def in_rising_order(positions: NDArray[np.integer[Any]], rows: int) -> NDArray[np.integer[Any]]:
    """Positions in a table of so many rows, sorted."""
    import numpy as np

    if len(positions) < rows // 8:
        return np.sort(positions)
    # Counting how often each row comes takes less time than sorting, once there are many.
    return repeated(np.bincount(positions, minlength=rows))


def repeated(times: NDArray[np.int64]) -> NDArray[np.integer[Any]]:
    """The position of each row as often as it comes."""
    import numpy as np

    return np.repeat(np.arange(len(times), dtype=np.min_scalar_type(len(times))), times)


def _drawn_one_by_one(rows: int, count: int, seed: int) -> NDArray[np.int64]:
    import numpy as np

    return np.random.default_rng(seed).integers(0, rows, size=count if rows else 0)


def _by_chance(rows: int, count: int, seed: int) -> NDArray[np.bool_]:
    import numpy as np

    return np.random.default_rng(seed).permutation(rows) < count


def in_time_order(table: Table, time: str, count: int) -> NDArray[np.bool_]:
    """The earliest rows; those of the same time in the order of the table, and those without a time last.

    Raises:
        ParameterError: no column is chosen.
        DataError: the column has no dates.
    """
    import numpy as np

    if not time:
        raise ParameterError("No column is chosen for a division in time order.", parameter="time")
    schema = table.collect_schema()
    require_dates(schema, [time])
    moments = backend_of(table).collect(table.select(date_of(time, schema).alias("time")))["time"]
    places = moments.rank("ordinal").fill_null(float("inf")).to_numpy()
    drawn = np.zeros(len(places), dtype=np.bool_)
    drawn[np.argsort(places, kind="stable")[:count]] = True
    return drawn


def whole_groups(table: Table, groups: Columns, count: int, seed: int) -> NDArray[np.bool_]:
    """The rows of groups drawn one after the other, of which there are as nearly so many as whole groups allow.

    Raises:
        ParameterError: no columns are chosen.
    """
    import numpy as np

    keys = groups.of(table)
    if not keys:
        raise ParameterError("No columns are chosen for a division by groups.", parameter="groups")
    numbers = _numbers_of(table, keys)
    sizes = np.bincount(numbers) if len(numbers) else np.zeros(0, dtype=np.int64)
    order = np.random.default_rng(seed).permutation(np.flatnonzero(sizes))
    reached = np.concatenate([[0], np.cumsum(sizes[order])])
    taken = order[: int(np.argmin(np.abs(reached - count)))]
    drawn: NDArray[np.bool_] = np.isin(numbers, taken)
    return drawn


def _numbers_of(table: Table, keys: Sequence[str]) -> NDArray[np.int64]:
    """The number of each row's combination of values, in their order from 1."""
    import numpy as np

    frame = backend_of(table).collect(table.select(exactly(dict.fromkeys(keys))))
    ranks = nw.struct(exactly(frame.columns)).rank("dense").alias("number")
    return frame.select(ranks)["number"].to_numpy().astype(np.int64)


def _by_strata(table: Table, strata: Columns, rows: int, count: int, seed: int) -> NDArray[np.bool_]:
    """Draw evenly from the rows sorted by stratum, at random within each: every stratum gets its share, within one."""
    import numpy as np

    keys = strata.of(table)
    if not keys:
        raise ParameterError("No columns are chosen for a stratified draw.", parameter="strata")
    strata_numbers = _numbers_of(table, keys)
    shuffled = np.random.default_rng(seed).permutation(rows)
    # The smallest type that holds the numbers, because numpy sorts small whole numbers in linear time.
    small = strata_numbers.astype(np.min_scalar_type(strata_numbers.max(initial=0)))
    order = shuffled[np.argsort(small[shuffled], kind="stable")]
    places = np.arange(rows, dtype=np.int64)
    drawn = np.zeros(rows, dtype=np.bool_)
    if rows:
        drawn[order] = (places + 1) * count // rows > places * count // rows
    return drawn


def _evenly(place: nw.Expr, rows: int, count: int) -> nw.Expr:
    """Rows at equal distances, the first and the last among them."""
    if count < 2 or rows < 2:
        return place < count
    # The k-th of these rows is floor(k · last / steps); k is the first that reaches the place.
    steps, last = count - 1, rows - 1
    k = (place * steps + (last - 1)) // last
    return k * last < (place + 1) * steps


def rows_of_classes(classes: NDArray[Any]) -> list[NDArray[np.intp]]:
    """The rows of each class in rising order, by the numbers of the classes; those of number 0 belong to none."""
    import numpy as np

    order = np.argsort(classes, kind="stable")
    borders = np.flatnonzero(np.diff(classes[order])) + 1
    return [rows for rows in np.split(order, borders) if len(rows) and classes[rows[0]] > 0]
