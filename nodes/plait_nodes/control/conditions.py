"""Conditions on whatever enters a node: a table, metrics, or one plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import narwhals as nw

from plait import Metrics
from plait.errors import PlaitError
from plait.table import empty, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait import Formula, Table

VALUE = "value"
"""The name that a condition has for a plain value."""


def rows_of(value: object) -> Table:
    """The table that a condition speaks of: metrics are one row, and so is a plain value, in the column `value`.

    Raises:
        PlaitError: there is nothing in it that a condition could be about.
    """
    if isinstance(value, nw.LazyFrame):
        return value
    if isinstance(value, Metrics):
        return lazy({name: [float(number)] for name, number in value.items()})
    if isinstance(value, str | int | float):
        return lazy({VALUE: [value]})
    raise PlaitError(
        f"There are no conditions on a {type(value).__name__}.", hint="Connect a table, metrics, or a plain value."
    )


def holds(condition: Formula, value: object) -> bool:
    """Whether a condition on all of a value holds; one that gives a missing value does not.

    Raises:
        PlaitError: the condition has a value for each row of a table, or there is nothing that it could be about.
    """
    table = rows_of(value)
    if isinstance(value, nw.LazyFrame):
        _require_one_value(condition, table.collect_schema())
    # It refuses what gives anything else than true or false.
    condition.condition(table)
    found = cast("Any", table.select(condition.expression(table).alias("holds")).collect())
    return found["holds"][0] is True


def check_rules(conditions: Iterable[Formula], known: object) -> None:
    """Refuse, before a run, conditions that don't go together with the columns of what will enter.

    Raises:
        FormulaError: a column that isn't there, or a formula that is no condition.
    """
    if isinstance(known, nw.Schema):
        for condition in conditions:
            condition.condition(empty(known))


def check_choices(conditions: Iterable[Formula], known: object) -> None:
    """The same for conditions that must have one value for a whole table.

    Raises:
        PlaitError: as for rules, and for a condition that has a value for each row.
    """
    conditions = list(conditions)
    check_rules(conditions, known)
    if isinstance(known, nw.Schema):
        for condition in conditions:
            _require_one_value(condition, known)


def _require_one_value(condition: Formula, schema: nw.Schema) -> None:
    if not condition.is_one_value(schema):
        raise PlaitError(
            f"'{condition}' gives a value for each row, and one for the whole table is needed.",
            hint=f"Write any({condition}) or all({condition}).",
        )
