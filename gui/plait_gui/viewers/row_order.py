"""Sorting and filtering a stored table: the positions of the rows that are shown, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait.errors import DataError
from plait.formula import Formula
from plait_gui.language import tr

from .cell_matching import containing

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

    from .row_choice import RowChoice, RowFilter

    Order = np.ndarray[tuple[int], np.dtype[np.uint32]]


def order_of(path: Path, choice: RowChoice) -> Order | None:
    """The positions of the chosen rows in the file, in the chosen order; None if it is all of them as they are.

    Missing values come last in either direction, and rows that are equal stay in the order of the file.

    Raises:
        FormulaError: the condition is none, or none for this table.
        DataError: the file can't be read, or a column has no order.
    """
    if choice.is_plain:
        return None
    try:
        return _ordered(_kept(path, choice), choice)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise DataError(tr("These rows can't be put in order."), hint=str(error).partition("\n")[0]) from None


def _kept(path: Path, choice: RowChoice) -> pl.DataFrame:
    """The positions of the rows that the filter keeps, and the columns that are sorted by."""
    frame = pl.scan_ipc(path, glob=False)
    schema = frame.collect_schema()
    position = _free_name(schema.names())
    kept = frame.with_row_index(position)
    if choice.filter is not None:
        kept = _filtered(kept, choice.filter, list(schema.dtypes()))
    keys = [_comparable(pl.nth(key.column + 1), schema.dtypes()[key.column]) for key in choice.sorts]
    named = [key.alias(str(place)) for place, key in enumerate(keys)]
    return kept.select(pl.nth(0).alias("row"), *named).collect(engine="streaming" if choice.filter else "auto")


def _filtered(frame: pl.LazyFrame, wanted: RowFilter, types: list[pl.DataType]) -> pl.LazyFrame:
    if wanted.is_formula:
        table = nw.from_native(frame)
        return table.filter(Formula(wanted.text).condition(table)).to_native()
    columns = range(len(types)) if wanted.column is None else [wanted.column]
    tests = containing(wanted.text, types, columns, before=1)
    return frame.filter(pl.any_horizontal(tests.values()) if tests else pl.lit(value=False))


def _ordered(kept: pl.DataFrame, choice: RowChoice) -> Order:
    # One key after the other, the least important first: many times faster than all at once where one of them is text.
    for place in reversed(range(len(choice.sorts))):
        key = choice.sorts[place]
        kept = kept.sort(str(place), descending=key.descending, nulls_last=True, maintain_order=True).drop(str(place))
    return kept["row"].cast(pl.UInt32).to_numpy()


def _comparable(values: pl.Expr, dtype: pl.DataType) -> pl.Expr:
    """What is no number belongs to what is missing, at the end; a category is compared by its name."""
    if dtype.is_float():
        return values.fill_nan(None)
    return values.cast(pl.String) if isinstance(dtype, pl.Categorical) else values


def _free_name(names: list[str]) -> str:
    name = "row"
    while name in names:
        name += "_"
    return name
