"""What the values of a column must be, and which of them are not."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, ParameterError
from plait.columns import is_of_type
from plait.exact import col, exact
from plait.parameters import ColumnTypes
from plait.record import record

from .patterns import pattern_for
from .plain_values import Value, all_comparable, comparable

Check = Literal["present", "type", "missing", "unique", "low", "high", "allowed", "pattern", "not expected"]


class ColumnRule(BaseModel):
    """What a column must be."""

    column: Annotated[Column, Field(description="The column.")]
    required: Annotated[bool, Field(description="Whether the table must have the column.")] = True
    types: Annotated[ColumnTypes, Field(description="The family of types that it must belong to.")] = "any"
    missing: Annotated[bool, Field(description="Whether values may be missing.")] = True
    unique: Annotated[bool, Field(description="Whether each value may come only once; missing ones do not count.")] = (
        False
    )
    low: Annotated[Value, Field(description="The smallest value; any if empty.")] = ""
    high: Annotated[Value, Field(description="The largest value; any if empty.")] = ""
    allowed: Annotated[list[Value], Field(description="The only values there may be; any if none are listed.")] = []
    pattern: Annotated[
        str, Field(description="A regular expression that each whole text must match; any text if empty.")
    ] = ""


@record
class Violation:
    """One check of a column that rows may fail, and when a row does."""

    column: str
    check: Check
    expected: str
    fails: nw.Expr


def violations(rule: ColumnRule, dtype: nw.dtypes.DType) -> list[Violation]:
    """The checks of the values of a column; missing values fail only the one that is about them.

    Raises:
        ParameterError: a limit or value that can't be compared with the column, or a pattern that is none.
    """
    name, column = rule.column, col(rule.column)
    there = ~column.is_null()
    found: list[Violation] = []

    def add(check: Check, expected: str, fails: nw.Expr) -> None:
        found.append(Violation(name, check, expected, fails.fill_null(False)))

    if not rule.missing:
        add("missing", "no missing values", ~there)
    if rule.unique:
        add("unique", "each value once", there & (nw.len().over(exact(name)) > 1))
    value = column.cast(nw.String) if dtype in (nw.Categorical, nw.Enum) else column
    # NaN is larger than any other number, and yet in no range.
    in_range = there & ~column.is_nan() if dtype.is_float() else there
    if rule.low != "":
        end = nw.lit(comparable(rule.low, name, dtype, parameter="rules"))
        add("low", f"from {rule.low}", there & ~(in_range & (value >= end)))
    if rule.high != "":
        end = nw.lit(comparable(rule.high, name, dtype, parameter="rules"))
        add("high", f"up to {rule.high}", there & ~(in_range & (value <= end)))
    if rule.allowed:
        listed = all_comparable(rule.allowed, name, dtype, parameter="rules")
        add("allowed", ", ".join(map(str, rule.allowed)), there & ~value.is_in(listed))
    if rule.pattern:
        pattern = pattern_for(rule.pattern, "regex", whole=True, ignore_case=False, parameter="rules")
        add("pattern", rule.pattern, ~column.cast(nw.String).str.contains(pattern))
    return found


def check_rules(rules: list[ColumnRule]) -> None:
    """Refuse two rules for one column.

    Raises:
        ParameterError: names the column.
    """
    names = [rule.column for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise ParameterError(
                f"There are two rules for the column '{name}'.", parameter="rules", hint="Make one of them."
            )


def of_columns(rules: list[ColumnRule], schema: nw.Schema, *, others: bool) -> list[tuple[str, Check, str, str]]:
    """What is wrong with the columns alone: column, check, what is expected, and what is there."""
    wrong: list[tuple[str, Check, str, str]] = []
    for rule in rules:
        if rule.column not in schema:
            if rule.required:
                wrong.append((rule.column, "present", "a column of this name", "none"))
        elif not is_of_type(schema[rule.column], rule.types):
            wrong.append((rule.column, "type", rule.types, str(schema[rule.column])))
    if not others:
        known = {rule.column for rule in rules}
        wrong.extend(
            (name, "not expected", "no such column", str(schema[name])) for name in schema if name not in known
        )
    return wrong
