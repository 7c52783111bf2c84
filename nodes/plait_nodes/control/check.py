"""Check that data is as it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import BaseModel, Field

from plait import DataError, Formula, RunContext, Table, node
from plait.exact import col
from plait.table import lazy

from .conditions import check_rules, rows_of
from .finding import FINDINGS, Finding, findings_of

if TYPE_CHECKING:
    import narwhals as nw


class Rule(BaseModel):
    """What must be so."""

    condition: Annotated[Formula, Field(description="What must hold for every row, or for the table as a whole.")]
    message: Annotated[str, Field(description="What is said where it does not; made from the condition if empty.")] = ""
    severity: Annotated[
        Literal["fail", "warn"], Field(description="Whether the run fails then, or only a warning is given.")
    ] = "fail"


class Checked(NamedTuple):
    """What came in, and how each rule fared."""

    out: object
    findings: Table


def _known_result(source: object, *, rules: list[Rule], samples: int) -> tuple[object, nw.Schema]:
    check_rules([rule.condition for rule in rules], source)
    return source, FINDINGS


@node(
    "control.check",
    category="Control",
    icon="clipboard-check-outline",
    tags=("assert", "validate", "expect", "test", "data quality", "constraint", "verify", "alert"),
    schema=_known_result,
    collects=True,
    passes=2,
)
def check(
    source: object,
    run: RunContext,
    *,
    rules: Annotated[list[Rule], Field(min_length=1, description="What must be so.")],
    samples: Annotated[int, Field(ge=0, le=20, description="How many of the offending rows are shown.")] = 3,
) -> Checked:
    """Let through what comes in, if it is as it should be.

    A rule is a formula. One with a value for each row must hold in every row; a missing value counts as 'does not
    hold'. One with a single value, such as `row_count() > 100` or `mean(price) < 50`, must hold for the table. Of
    metrics a rule names them like columns (`accuracy >= 0.9`), and a plain value is called `value`. The second output
    is a table with a row for each rule: whether it holds, how many rows offend, and some of them. Warnings are lines of
    the log when the node is run; where its result is reused, only the table has them.

    Example: `age >= 0 and age < 120` as a failure, and `email is not null` as a warning.
    """
    found = findings_of([rule.condition for rule in rules], rows_of(source), samples)
    broken = [(rule, each) for rule, each in zip(rules, found, strict=True) if not each.holds]
    for rule, each in broken:
        if rule.severity == "warn":
            run.log(f"Warning: {_said(rule, each)}")
    failures = [(rule, each) for rule, each in broken if rule.severity == "fail"]
    if failures:
        first = failures[0][1]
        raise DataError(
            " ".join(_said(rule, each) for rule, each in failures),
            row=first.first_row,
            hint="Correct the data before, or change the rule.",
        )
    return Checked(source, _table(rules, found))


def _said(rule: Rule, found: Finding) -> str:
    return f"{rule.message.rstrip('.')}: {found.text}" if rule.message else found.text


def _table(rules: list[Rule], found: list[Finding]) -> Table:
    columns = {
        "rule": [str(rule.condition) for rule in rules],
        "severity": [rule.severity for rule in rules],
        "holds": [each.holds for each in found],
        "offending": [each.offending for each in found],
        "message": ["" if each.holds else _said(rule, each) for rule, each in zip(rules, found, strict=True)],
    }
    return lazy(columns).with_columns(col(name).cast(dtype) for name, dtype in FINDINGS.items())
