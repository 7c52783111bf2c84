"""How rules fare on a table: which hold, and which rows offend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import narwhals as nw

from plait.backends import backend_of
from plait.exact import exactly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Formula, Table

FINDINGS: Final = nw.Schema(
    {
        "rule": nw.String(),
        "severity": nw.String(),
        "holds": nw.Boolean(),
        "offending": nw.Int64(),
        "message": nw.String(),
    }
)
"""The columns of the table of findings."""

_COLUMNS_SHOWN = 4
_LONGEST_VALUE = 40


@dataclass(frozen=True, slots=True)
class Finding:
    """How one rule fares."""

    holds: bool
    offending: int | None
    """How many rows offend; None for a rule about the table as a whole."""
    text: str = ""
    first_row: int | None = None


def findings_of(conditions: Sequence[Formula], table: Table, samples: int) -> list[Finding]:
    """How each condition fares on a table; it is read once, and once more for each condition that rows offend.

    Raises:
        FormulaError: a condition that names no column of the table, or gives no truth.
    """
    schema = table.collect_schema()
    of_whole = [condition.is_one_value(schema) for condition in conditions]
    wanted = [
        _whole(condition, table) if is_whole else _offends(condition, table).sum()
        for condition, is_whole in zip(conditions, of_whole, strict=True)
    ]
    columns = [each.alias(str(index)) for index, each in enumerate(wanted)]
    counted = cast("Any", table.select(nw.len().alias("rows"), *columns).collect())
    rows = int(counted["rows"][0])
    found: list[Finding] = []
    for index, condition in enumerate(conditions):
        value = counted[str(index)][0]
        if of_whole[index]:
            text = "" if value is True else f"'{condition}' does not hold."
            found.append(Finding(value is True, None, text))
        elif not value:
            found.append(Finding(True, 0))
        else:
            found.append(_offended(condition, table, int(value), rows, samples))
    return found


def _whole(condition: Formula, table: Table) -> nw.Expr:
    # It refuses what gives anything else than true or false.
    condition.condition(table)
    return condition.expression(table)


def _offends(condition: Formula, table: Table) -> nw.Expr:
    return ~condition.condition(table).fill_null(False)


def _offended(condition: Formula, table: Table, offending: int, rows: int, samples: int) -> Finding:
    """What is said of a condition that some rows don't meet."""
    shown = _samples(condition, table, max(1, samples))
    text = f"'{condition}' does not hold in {offending:,} of {rows:,} rows"
    listed = "; ".join(each for _, each in shown[:samples])
    return Finding(False, offending, f"{text}: {listed}." if listed else f"{text}.", shown[0][0] if shown else None)


def _samples(condition: Formula, table: Table, count: int) -> list[tuple[int, str]]:
    """The numbers of the first offending rows, and what stands in the columns that the condition reads."""
    columns = condition.columns[:_COLUMNS_SHOWN]
    place = _free_name(table.collect_schema())
    offends = _offends(condition, table)
    found = (
        backend_of(table).number(table, place).filter(offends).head(count).select(place, *exactly(columns)).collect()
    )
    samples: list[tuple[int, str]] = []
    for row in cast("Any", found).iter_rows(named=True):
        values = ", ".join(f"{name} = {_shown(row[name])}" for name in columns)
        number = int(row[place]) + 1
        samples.append((number, f"row {number:,} ({values})" if values else f"row {number:,}"))
    return samples


def _free_name(schema: nw.Schema) -> str:
    name = "row"
    while name in schema:
        name += "_"
    return name


def _shown(value: object) -> str:
    if value is None:
        return "missing"
    text = f"'{value}'" if isinstance(value, str) else f"{value:.6g}" if isinstance(value, float) else str(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
