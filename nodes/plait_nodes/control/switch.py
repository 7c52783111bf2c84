"""Send what comes in one of several ways."""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from pydantic import BaseModel, Field

from plait import INACTIVE, Formula, node

from .conditions import check_choices, holds

_MOST: Final = 4


class Case(BaseModel):
    """When what comes in leaves at an output: a value, or a condition."""

    equals: Annotated[str, Field(description="The value for which it leaves here; compared as text.")] = ""
    condition: Annotated[
        Formula | None,
        Field(description="Or a condition on all of it, such as `row_count() > 0` or `accuracy >= 0.9`."),
    ] = None


class Branches(NamedTuple):
    """The ways that there are; all but one are inactive."""

    case_1: object
    case_2: object
    case_3: object
    case_4: object
    otherwise: object


def _known_branches(
    source: object, *, value: str | float | bool, cases: list[Case]
) -> tuple[object, object, object, object, object]:
    check_choices([case.condition for case in cases if case.condition is not None], source)
    return source, source, source, source, source


@node(
    "control.switch",
    category="Control",
    icon="call-split",
    face="{value}",
    tags=("if", "case", "branch", "condition", "choose", "if else", "ifelse", "if then else"),
    schema=_known_branches,
    collects=True,
    passes=2,
)
def switch(
    source: object,
    *,
    value: Annotated[
        str | int | float | bool,
        Field(description="What decides, unless a case has a condition: usually a parameter of the workflow."),
    ] = "",
    cases: Annotated[
        list[Case], Field(min_length=1, max_length=_MOST, description="For each output the value or the condition.")
    ],
) -> Branches:
    """Let whatever comes in out at one output: that of the first case that fits, or at *otherwise*.

    The nodes behind the other outputs are skipped, which is no failure; *Merge Branches* brings the ways together
    again. A case fits if its condition holds or, without a condition, if its text is the *value*. A condition is a
    formula over the whole table: with `row_count()`, `any(…)`, `all(…)`, `mean(…)` and the like. Of metrics it
    names them like columns, and a plain value it calls `value`. A condition that gives a missing value does not hold.

    Example: the condition `row_count() == 0` sends an empty table another way.
    """
    chosen = next((index for index, case in enumerate(cases) if _fits(case, value, source)), _MOST)
    ways: list[object] = [INACTIVE] * (_MOST + 1)
    ways[chosen] = source
    return Branches(*ways)


def _fits(case: Case, value: str | float | bool, source: object) -> bool:
    if case.condition is not None:
        return holds(case.condition, source)
    return _text(value) == case.equals.strip()


def _text(value: str | float | bool) -> str:
    """A value as it is written: `true`, `3` and `0.5`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value).strip()
