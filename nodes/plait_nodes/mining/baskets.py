"""Reading what is in which basket from a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait import DataError, MissingColumnError, ParameterError
from plait.exact import col
from plait.held import held
from plait.table import collect
from plait_nodes.statistics.groups import check_group, group_keys
from plait_nodes.statistics.numbers import number_columns

from .frequent_sets import Baskets

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Columns, Table

MOST_BITS = 16_000_000_000
"""More pairs of an item and a basket than this don't fit into memory as bits."""


def check_baskets(schema: nw.Schema, form: str, basket: str, item: str, items: Columns) -> None:
    """Refuse columns that are not there or do not fit the form of the table.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: a column is needed, or holds something else.
    """
    if form == "a column for each item":
        number_columns(schema, items, parameter="items")
        return
    if not item:
        raise ParameterError("No column with items is chosen.", parameter="item")
    if item not in schema:
        raise MissingColumnError(item, schema.names())
    if form == "a list in each row":
        dtype = schema[item]
        inner: Any = getattr(dtype, "inner", None)
        if dtype not in (nw.String, nw.Unknown) and not (dtype == nw.List and not inner.is_nested()):
            raise ParameterError(
                f"The column '{item}' holds {held(dtype)}, which are no lists.",
                parameter="item",
                hint="Choose a column of lists, or of texts with a separator.",
            )
        return
    check_group(schema, item, parameter="item")
    if not basket:
        raise ParameterError("No column with baskets is chosen.", parameter="basket")
    check_group(schema, basket, parameter="basket")


def read_baskets(table: Table, form: str, basket: str, item: str, items: Columns, separator: str) -> Baskets:
    """Run the query and tell which baskets have which items.

    Raises:
        DataError: there are no baskets, or far too many items.
    """
    if form == "a column for each item":
        baskets = _from_columns(table, items)
    elif form == "a list in each row":
        baskets = _from_lists(table, item, separator)
    else:
        baskets = _from_rows(table, basket, item)
    if not baskets.count:
        raise DataError("There are no baskets.", hint="Look at what the nodes before leave over.")
    return baskets


def _from_rows(table: Table, basket: str, item: str) -> Baskets:
    frame = collect(table.select(col(basket).alias("basket"), col(item).alias("item")))
    keys = [group_keys(frame[name]) for name in ("basket", "item")]
    frame = frame.with_columns(*keys).drop_nulls()
    names, places = _numbered(frame["item"])
    baskets, numbers = _numbered(frame["basket"])
    return _made(names, places, numbers, len(baskets))


def _from_lists(table: Table, item: str, separator: str) -> Baskets:
    column = table.select(col(item).alias("item"))
    if column.collect_schema()["item"] != nw.List:
        column = column.select(nw.col("item").cast(nw.String).str.split(separator))
    # Each row is a basket, also one without items.
    frame = collect(column).with_row_index("basket")
    count = len(frame)
    exploded = frame.explode("item").drop_nulls()
    texts = exploded.with_columns(nw.col("item").cast(nw.String).str.strip_chars()).filter(nw.col("item") != "")
    names, places = _numbered(texts["item"])
    return _made(names, places, texts["basket"].to_numpy().astype("int64"), count)


def _from_columns(table: Table, items: Columns) -> Baskets:
    import numpy as np

    schema = table.collect_schema()
    names = number_columns(schema, items, parameter="items")
    there = [(col(name).cast(nw.Float64).fill_nan(None).fill_null(0.0) != 0).alias(name) for name in names]
    frame = collect(table.select(*there))
    found = [np.flatnonzero(frame[name].to_numpy()) for name in names]
    places = np.repeat(np.arange(len(names)), [len(each) for each in found])
    return _made(names, places, np.concatenate(found), len(frame))


def _numbered(values: nw.Series[Any]) -> tuple[list[str], NDArray[np.int64]]:
    """The different values as text in their order, and the place of each value among them."""
    import numpy as np

    distinct = values.unique().sort()
    if not len(distinct):
        return [], np.empty(0, dtype=np.int64)
    # Quicker than a look-up for many values, and the same: values in order are numbered without gaps.
    plain = values.cast(nw.Int8) if values.dtype == nw.Boolean else values
    places: NDArray[np.int64] = plain.rank("dense").cast(nw.Int64).to_numpy() - 1
    return distinct.cast(nw.String).to_list(), places


def _made(names: list[str], places: NDArray[np.int64], baskets: NDArray[np.int64], count: int) -> Baskets:
    if len(names) * count > MOST_BITS:
        raise DataError(
            f"{len(names):,} items and {count:,} baskets are too many to compare.",
            hint="Take rare items out before, for example after Value Counts.",
        )
    return Baskets.of(names, places, baskets, count)
