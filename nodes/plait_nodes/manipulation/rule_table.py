"""A column that follows from rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Formula, NewColumn, ParameterError, Table, node
from plait.formula.kind import TYPES, Kind, common, listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Rule(BaseModel):
    """What the value is if a condition holds."""

    condition: Annotated[Formula, Field(description="When the rule is for a row; true or false.")]
    value: Annotated[Formula, Field(description="The value for such a row; texts stand in quotes.")]


@node(
    "manipulation.rule_table",
    category="Manipulation/Columns",
    icon="format-list-checks",
    face="{column}: {rules}",
    tags=(
        "rule engine",
        "if then else",
        "case when",
        "decision table",
        "classify",
        "ifelse",
        "if else",
        "conditional column",
    ),
)
def rule_table(
    table: Table,
    *,
    rules: Annotated[
        list[Rule], Field(min_length=1, max_length=90, description="The rules; the first one that fits a row counts.")
    ],
    otherwise: Annotated[Formula | None, Field(description="The value where no rule fits; missing if empty.")] = None,
    column: Annotated[
        NewColumn, Field(description="The name of the new column; one of that name is replaced.")
    ] = "result",
) -> Table:
    """Give each row the value of the first rule whose condition holds.

    A condition that gives a missing value does not hold. The values are formulas too, and must go together in one
    column: whole numbers become decimal where another rule gives decimal ones. A new column comes last; a column that
    is replaced stays in its place, and the rules may use its old values.

    Example: `gre >= 320 and gpa > 3.5` → `'strong'`, `gre >= 310` → `'fair'`, otherwise `'weak'`.
    """
    if not column:
        raise ParameterError("The new column needs a name.", parameter="column")
    values = [*(rule.value for rule in rules), otherwise or Formula("null")]
    dtype = _type_of(values, table.collect_schema())
    *chosen, result = (_as(value.expression(table), dtype) for value in values)
    # From the last rule to the first, each standing before all that follow.
    for rule, value in zip(reversed(rules), reversed(chosen), strict=True):
        result = nw.when(rule.condition.condition(table).fill_null(False)).then(value).otherwise(result)
    return table.with_columns(result.alias(column))


def _type_of(values: Sequence[Formula], schema: Mapping[str, nw.dtypes.DType]) -> nw.dtypes.DType | None:
    """The type in which all values can stand; None if it is to stay as it is."""
    kinds = [value.type_in(schema) for value in values]
    kind = common(kinds)
    if kind is None:
        raise ParameterError(
            f"The rules give values that can't stand in one column: {listed(kinds)}.",
            parameter="rules",
            hint="Make them the same, for example with to_text(…).",
        )
    return nw.String() if kind is Kind.NULL else TYPES.get(kind)


def _as(value: nw.Expr, dtype: nw.dtypes.DType | None) -> nw.Expr:
    return value if dtype is None else value.cast(dtype)
