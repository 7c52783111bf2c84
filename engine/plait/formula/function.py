"""What a function of the formula language is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, TypeAlias

from plait.record import record

from .kind import ANY, DAYS, NUMBERS, ORDERED, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import EllipsisType

    import narwhals as nw

    from .tree import Scalar

Category = Literal["numbers", "texts", "dates", "missing values", "conversion", "conditions", "whole column"]
Result: TypeAlias = Kind | Literal["first", "common"]
Constant: TypeAlias = "Scalar | EllipsisType"


@record
class Parameter:
    """An argument that a function takes.

    A constant is written out in the formula: its value does not depend on the row.
    """

    name: str
    accepts: frozenset[Kind]
    default: Scalar | EllipsisType = ...
    is_constant: bool = False
    check: Callable[[Scalar], str] | None = None
    """Why a constant can't be used; empty if it can."""

    @property
    def is_required(self) -> bool:
        return self.default is ...


@record
class Function:
    """A function with everything that a page of help or a completion shows."""

    name: str
    category: Category
    help: str
    example: str
    parameters: tuple[Parameter, ...]
    result: Result
    """A kind, that of the first argument, or the one to which all arguments are brought."""
    lower: Callable[..., nw.Expr] | None
    """Makes a column expression of the arguments; None for what the syntax tree can say without it."""
    repeats: int = 0
    """How many of the last parameters may be given again and again."""
    is_aggregate: bool = False
    """Whether it looks at a whole column and gives one value, if it has one argument or none."""
    is_native: bool = False
    """Whether it asks polars for what narwhals has no word for, so that other tables do not know it."""
    by_kind: bool = False
    """Whether `lower` takes the kind of the first argument before the arguments."""
    copies: int = 1
    """How many times an argument stands in what `lower` makes of it."""
    check: Callable[[Sequence[Constant]], str] | None = None
    """Why these constants don't go together (... for any other argument); empty if they do."""
    growth: Callable[[Sequence[Constant]], int] | None = None
    """How many times longer than its first argument the result may be."""

    @property
    def signature(self) -> str:
        """Such as 'round(x, digits=0)'."""
        shown = [each.name if each.is_required else f"{each.name}={_written(each.default)}" for each in self.parameters]
        return f"{self.name}({', '.join([*shown, '…'] if self.repeats else shown)})"

    @property
    def fewest(self) -> int:
        """How many arguments are needed."""
        return sum(each.is_required for each in self.parameters)

    def parameter(self, index: int) -> Parameter | None:
        """The parameter of the argument at this place, from 0; None if there are too many arguments."""
        if index < len(self.parameters):
            return self.parameters[index]
        if not self.repeats:
            return None
        return self.parameters[len(self.parameters) - self.repeats + (index - len(self.parameters)) % self.repeats]


def number(name: str = "x") -> Parameter:
    return Parameter(name, NUMBERS)


def integer(name: str) -> Parameter:
    return Parameter(name, frozenset((Kind.INTEGER,)))


def text(name: str = "text") -> Parameter:
    return Parameter(name, frozenset((Kind.TEXT,)))


def day(name: str = "date") -> Parameter:
    return Parameter(name, DAYS)


def duration(name: str = "duration") -> Parameter:
    return Parameter(name, frozenset((Kind.DURATION,)))


def ordered(name: str) -> Parameter:
    """Anything that has a before and after."""
    return Parameter(name, ORDERED)


def anything(name: str = "x") -> Parameter:
    return Parameter(name, ANY)


def condition(name: str = "condition") -> Parameter:
    return Parameter(name, frozenset((Kind.BOOLEAN,)))


def constant(
    name: str, kind: Kind, default: Scalar | EllipsisType = ..., *, check: Callable[[Scalar], str] | None = None
) -> Parameter:
    """A value that is written out in the formula."""
    return Parameter(name, NUMBERS if kind is Kind.DECIMAL else frozenset((kind,)), default, True, check)


def between(low: int, high: int) -> Callable[[Scalar], str]:
    """Whether a constant is one of these whole numbers."""

    def check(value: Scalar) -> str:
        fits = isinstance(value, int) and low <= value <= high
        return "" if fits else f"must be from {low:,} to {high:,}"

    return check


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if value == math.e:
        return "e"
    return "null" if value is None else repr(value)
