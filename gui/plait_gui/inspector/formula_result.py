"""What a formula gives for the first rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw
import polars as pl

from plait.errors import DataError
from plait.formula import Formula
from plait_gui.column_kinds import short
from plait_gui.language import tr

SHOWN = 4
"""Rows."""
MISSING = "–"


@dataclass(frozen=True, slots=True)
class FormulaResult:
    """A few rows, each with the values that the formula reads and the one that it gives, as texts."""

    columns: tuple[str, ...]
    """The columns that it reads."""
    kind: str
    """The type of what it gives, in a word."""
    rows: tuple[tuple[tuple[str, ...], str], ...]
    looked_at: int
    holds: int | None = None
    """For how many of the rows that were looked at a condition holds."""


def formula_result(frame: pl.DataFrame, text: str) -> FormulaResult:
    """Work a formula out for the first rows of a table.

    Raises:
        FormulaError: it is no formula, or none for this table.
        DataError: the formula fails with these values.
    """
    formula = Formula(text)
    try:
        table = nw.from_native(frame.lazy())
        names = table.collect_schema().names()
        result = _free_name(names)
        found = table.with_columns(formula.expression(table).alias(result)).collect()
    except pl.exceptions.PolarsError as error:
        raise DataError(tr("There is no preview of these rows."), hint=str(error).partition("\n")[0]) from None
    values = found[result]
    columns = tuple(name for name in formula.columns if name in names)
    read = [found[name].head(SHOWN).to_list() for name in columns]
    given = values.head(SHOWN).to_list()
    rows = tuple((tuple(_shown(each[row]) for each in read), _shown(given[row])) for row in range(len(given)))
    is_condition = values.dtype == nw.Boolean()
    holds = int(values.fill_null(value=False).sum()) if is_condition else None
    return FormulaResult(columns, short(str(values.dtype)), rows, len(found), holds)


def _shown(value: object) -> str:
    if value is None:
        return MISSING
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _free_name(names: list[str]) -> str:
    name = "result"
    while name in names:
        name += "_"
    return name
