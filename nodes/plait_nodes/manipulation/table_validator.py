"""Whether a table is as it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import DataError, Table, node
from plait.backends import backend_of
from plait.columns import is_of_type
from plait.exact import col, exactly
from plait_nodes.manipulation.result_table import result_table

from .validation import ColumnRule, check_rules, of_columns, violations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .validation import Violation

_REPORT = nw.Schema(
    {
        "column": nw.String(),
        "check": nw.String(),
        "expected": nw.String(),
        "rows": nw.Int64(),
        "example": nw.String(),
    }
)


class Validated(NamedTuple):
    """The rows that pass all checks, those that fail one, and what was found."""

    valid: Table
    invalid: Table
    report: Table


class ValidatedSchemas(NamedTuple):
    """The same before anything has run."""

    valid: nw.Schema | None
    invalid: nw.Schema | None
    report: nw.Schema | None


def _schema(
    table: nw.Schema | None, *, rules: list[ColumnRule], others: bool, on_violation: Literal["report", "stop"]
) -> ValidatedSchemas:
    check_rules(rules)
    if table is not None:
        found = of_columns(rules, table, others=others)
        if found and on_violation == "stop":
            raise _stopped([(column, check, expected, None, example) for column, check, expected, example in found])
        _row_checks(rules, table)
    return ValidatedSchemas(table, table, _REPORT)


@node(
    "manipulation.table_validator",
    category="Manipulation/Table",
    icon="table-check",
    face="{rules} · {on_violation}",
    tags=("table validator", "data quality", "schema check", "expectations", "assert"),
    schema=_schema,
    collects=True,
    passes=2,
)
def table_validator(
    table: Table,
    *,
    rules: Annotated[list[ColumnRule], Field(description="What the columns must be.")] = [],  # noqa: B006 - never changed
    others: Annotated[bool, Field(description="Whether there may be columns without a rule.")] = True,
    on_violation: Annotated[
        Literal["report", "stop"], Field(description="Whether what is wrong is reported, or stops the run.")
    ] = "report",
) -> Validated:
    """Check columns, their types and their values, and divide the rows into valid and invalid ones.

    The report has a row for each check that fails: the column, what was expected, how many rows fail it, and the first
    value that does. A column that is missing, of another type or not expected has no count of rows; its values are not
    checked, and no row is invalid for it. A missing value fails only the check that there are none; NaN is outside
    every range. Of values that come several times all rows fail the check for unique ones.

    With 'stop', the run stops with the same findings. What can be told from the columns alone is then said before a
    run.

    Example: `age` of type 'integer', from 0 to 120; `id` unique and never missing.
    """
    check_rules(rules)
    schema = table.collect_schema()
    found: list[_Finding] = [
        (column, check, expected, None, example)
        for column, check, expected, example in of_columns(rules, schema, others=others)
    ]
    checks = _row_checks(rules, schema)
    found += _failed(table, checks, schema)
    if found and on_violation == "stop":
        raise _stopped(found)
    report = result_table({name: [row[place] for row in found] for place, name in enumerate(_REPORT)}, _REPORT)
    if not checks:
        return Validated(table, table.head(0), report)
    fails = nw.any_horizontal(*(check.fails for check in checks), ignore_nulls=True)
    mark = nw.generate_temporary_column_name(8, schema.names())
    marked = table.with_columns(fails.alias(mark))
    return Validated(marked.filter(~col(mark)).drop(mark), marked.filter(col(mark)).drop(mark), report)


_Finding = tuple[str, str, str, int | None, str | None]


def _row_checks(rules: Sequence[ColumnRule], schema: nw.Schema) -> list[Violation]:
    """The checks of values, of the columns that are there and of the right type."""
    return [
        violation
        for rule in rules
        if rule.column in schema and is_of_type(schema[rule.column], rule.types)
        for violation in violations(rule, schema[rule.column])
    ]


def _failed(table: Table, checks: Sequence[Violation], schema: nw.Schema) -> list[_Finding]:
    """The checks that rows fail, with their number and the first of the values; two queries at most."""
    if not checks:
        return []
    backend = backend_of(table)
    names = [str(place) for place in range(len(checks))]
    marks = table.select(*(check.fails.alias(name) for name, check in zip(names, checks, strict=True)))
    counts = backend.collect(marks.select(nw.col(*exactly(names)).sum())).row(0) if checks else ()
    failed = [(check, int(count)) for check, count in zip(checks, counts, strict=True) if count]
    return [
        (check.column, check.check, check.expected, count, _example(table, check, schema)) for check, count in failed
    ]


def _example(table: Table, check: Violation, schema: nw.Schema) -> str | None:
    """The first value that fails a check, as a text."""
    if check.check == "missing" or schema[check.column].is_nested():
        return None
    values = table.filter(check.fails).select(col(check.column).cast(nw.String)).head(1)
    value = backend_of(table).collect(values).item()
    return None if value is None else str(value)


def _stopped(found: Sequence[_Finding]) -> DataError:
    shown = "; ".join(map(_said, found[:5])) + (f"; and {len(found) - 5} more" if len(found) > 5 else "")
    column, _, _, _, example = found[0]
    return DataError(
        f"The table is not as it should be: {shown}.",
        column=column,
        values=[example] if example is not None else [],
        hint="Correct the data or the rules, or let the node report instead of stopping.",
    )


def _said(finding: _Finding) -> str:
    column, check, expected, rows, example = finding
    where = f"'{column}' ({check}: {expected}"
    if rows is None:
        return f"{where}, found {example})"
    return f"{where}; {rows:,} {'row' if rows == 1 else 'rows'}" + (f", such as {example})" if example else ")")
