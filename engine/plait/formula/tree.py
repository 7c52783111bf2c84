"""The syntax tree of a formula: what the language can say, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

Scalar: TypeAlias = int | float | str | bool | None
ArithmeticSign = Literal["+", "-", "*", "/", "//", "%", "**"]
ComparisonSign = Literal["==", "!=", "<", "<=", ">", ">="]


class Span(NamedTuple):
    """A piece of the text, in characters from 0; the end is not part of it."""

    start: int
    end: int


@record
class Value:
    """A number, a text, true, false or null."""

    span: Span
    value: Scalar


@record
class ColumnName:
    """A column of the table."""

    span: Span
    name: str


@record
class Signed:
    """A number with its sign turned, or, behind a plus, as it is."""

    span: Span
    operand: Node
    negated: bool


@record
class Inversion:
    """The opposite of a condition."""

    span: Span
    operand: Node


@record
class Arithmetic:
    """Values joined from left to right by signs of the same rank; a power has two values."""

    span: Span
    operands: tuple[Node, ...]
    signs: tuple[ArithmeticSign, ...]


@record
class Comparison:
    """A chain of comparisons; all of them must hold."""

    span: Span
    operands: tuple[Node, ...]
    signs: tuple[ComparisonSign, ...]


@record
class Membership:
    """Whether a value is one of several."""

    span: Span
    operand: Node
    values: tuple[Node, ...]
    negated: bool


@record
class NullTest:
    """Whether a value is missing."""

    span: Span
    operand: Node
    negated: bool


@record
class Logic:
    """Conditions joined by `and` or by `or`."""

    span: Span
    word: Literal["and", "or"]
    operands: tuple[Node, ...]


@record
class Choice:
    """The value behind the first condition that holds; without a last one it is missing where none does."""

    span: Span
    branches: tuple[tuple[Node, Node], ...]
    """Conditions and values."""
    otherwise: Node | None


@record
class Call:
    """A function of the catalogue with its arguments."""

    span: Span
    name: str
    name_span: Span
    arguments: tuple[Node, ...]


Node: TypeAlias = (
    Value | ColumnName | Signed | Inversion | Arithmetic | Comparison | Membership | NullTest | Logic | Choice | Call
)


def parts(node: Node) -> tuple[Node, ...]:
    """The nodes directly inside a node."""
    match node:
        case Signed(operand=operand) | Inversion(operand=operand) | NullTest(operand=operand):
            return (operand,)
        case Arithmetic(operands=operands) | Comparison(operands=operands) | Logic(operands=operands):
            return operands
        case Membership(operand=operand, values=values):
            return (operand, *values)
        case Choice():
            inner = tuple(part for branch in node.branches for part in branch)
            return inner if node.otherwise is None else (*inner, node.otherwise)
        case Call(arguments=arguments):
            return arguments
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """A node and all inside it."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(reversed(parts(current)))
