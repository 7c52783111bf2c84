"""From tokens to the syntax tree, by precedence climbing.

Every rule of the language stands here; what has none is refused with a sentence that says so.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, cast

from .fault import fault
from .limits import MAX_DEPTH, MAX_INTEGER, MAX_NESTING, MAX_NODES
from .refusals import unexpected
from .tokens import CONSTANTS, tokens
from .tree import (
    Arithmetic,
    Call,
    Choice,
    ColumnName,
    Comparison,
    Inversion,
    Logic,
    Membership,
    NullTest,
    Signed,
    Span,
    Value,
    parts,
)

if TYPE_CHECKING:
    from plait.errors import FormulaError

    from .tokens import Token
    from .tree import ArithmeticSign, ComparisonSign, Node


class Rank(IntEnum):
    """How tightly an operator binds; a tighter one is worked out first."""

    NONE = 0
    OR = 1
    AND = 2
    NOT = 3
    COMPARISON = 4
    SUM = 5
    PRODUCT = 6
    SIGN = 7
    POWER = 8


_RANKS = {
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">=", "in", "not", "is"), Rank.COMPARISON),
    **dict.fromkeys(("+", "-"), Rank.SUM),
    **dict.fromkeys(("*", "/", "//", "%"), Rank.PRODUCT),
    "or": Rank.OR,
    "and": Rank.AND,
    "**": Rank.POWER,
}
_STEPS_HINT = "Work it out in several steps, each with a column of its own."


def parse(text: str) -> Node:
    """The syntax tree of a formula.

    Raises:
        FormulaError: the text is no formula, or too large a one.
    """
    parser = _Parser(text)
    try:
        tree = parser.expression()
    except RecursionError:
        # The caller has used up nearly all of Python's stack.
        raise fault("The formula is nested too deeply.", text, Span(0, len(text)), hint=_STEPS_HINT) from None
    parser.expect_end()
    _check_size(tree, text)
    return tree


def _check_size(tree: Node, text: str) -> None:
    count = 0
    waiting = [(tree, 1)]
    while waiting:
        node, depth = waiting.pop()
        count += 1
        if depth > MAX_DEPTH:
            raise fault(f"The formula has more than {MAX_DEPTH} levels.", text, node.span, hint=_STEPS_HINT)
        deeper = depth + (len(node.branches) if isinstance(node, Choice) else 1)
        waiting.extend((part, deeper) for part in parts(node))
    if count > MAX_NODES:
        raise fault(
            f"The formula has {count:,} parts; {MAX_NODES:,} are allowed.", text, Span(0, len(text)), hint=_STEPS_HINT
        )


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens(text)
        self._place = 0
        self._depth = 0

    def expression(self) -> Node:
        """Anything, with conditions between values: `a if condition else b if condition else c`."""
        self._deeper()
        value = self._ranked(Rank.OR)
        branches: list[tuple[Node, Node]] = []
        while self._take("if"):
            condition = self._ranked(Rank.OR)
            if not self._take("else"):
                raise self._wrong("Here an 'else' is missing.", hint="Write 'a if condition else b'.")
            branches.append((condition, value))
            value = self._ranked(Rank.OR)
        self._depth -= 1
        if not branches:
            return value
        return Choice(Span(branches[0][1].span.start, value.span.end), tuple(branches), value)

    def expect_end(self) -> None:
        if self._next.kind != "end":
            raise self._unexpected()

    def _ranked(self, least: Rank) -> Node:
        """An operand, and all operators behind it that bind at least as tightly as `least`."""
        left = self._operand(least)
        while (rank := self._rank()) >= least:
            match rank:
                case Rank.COMPARISON:
                    left = self._compared(left)
                case Rank.POWER:
                    self._advance()
                    exponent = self._nested(Rank.SIGN)
                    left = Arithmetic(Span(left.span.start, exponent.span.end), (left, exponent), ("**",))
                case _:
                    left = self._joined(left, rank)
        return left

    def _joined(self, first: Node, rank: Rank) -> Node:
        """Operands with operators of one rank between them."""
        operands, signs = [first], []
        while self._rank() == rank:
            signs.append(str(self._advance().value))
            operands.append(self._ranked(Rank(rank + 1)))
        span = Span(first.span.start, operands[-1].span.end)
        if rank in (Rank.OR, Rank.AND):
            return Logic(span, "or" if rank == Rank.OR else "and", tuple(operands))
        return Arithmetic(span, tuple(operands), cast("tuple[ArithmeticSign, ...]", tuple(signs)))

    def _compared(self, first: Node) -> Node:
        word = self._next.value
        if word == "is":
            found = self._null_test(first)
        elif word in ("in", "not"):
            found = self._membership(first)
        else:
            operands, signs = [first], []
            while self._rank() == Rank.COMPARISON and self._next.kind == "sign":
                signs.append(cast("ComparisonSign", self._advance().value))
                operands.append(self._ranked(Rank.SUM))
            found = Comparison(Span(first.span.start, operands[-1].span.end), tuple(operands), tuple(signs))
        if self._rank() == Rank.COMPARISON:
            raise self._wrong(
                "Only <, <=, >, >=, == and != can follow one another.",
                hint="Put parentheses around one of the two conditions, or join them with and.",
            )
        return found

    def _membership(self, operand: Node) -> Node:
        negated = self._take("not")
        if not self._take("in"):
            raise self._wrong("After 'not' an 'in' is missing here.", hint="Write x not in (1, 2).")
        opening = self._next
        if not (self._is_sign("(") or self._is_sign("[")):
            raise self._wrong(
                "After 'in' a list of values is missing.",
                hint="Write x in (1, 2, 3); whether a text is in another one tells contains(text, part).",
            )
        self._advance()
        values, end = self._list(opening, ")" if opening.value == "(" else "]")
        if not values:
            raise fault("The list after 'in' is empty.", self._text, Span(opening.span.start, end))
        return Membership(Span(operand.span.start, end), operand, tuple(values), negated)

    def _null_test(self, operand: Node) -> Node:
        self._advance()
        negated = self._take("not")
        if not (self._take("null") or self._take("None")):
            is_null = str(self._next.value).lower() == "null"
            hint = "Write null in small letters." if is_null else "Compare values with ==."
            raise self._wrong("After 'is' only 'null' or 'not null' can stand.", hint=hint)
        return NullTest(Span(operand.span.start, self._before.span.end), operand, negated)

    def _operand(self, least: Rank) -> Node:
        token = self._next
        if self._is_word("not"):
            if least > Rank.NOT:
                raise self._wrong("Here 'not' can't stand without parentheses.", hint="Write (not x).")
            self._advance()
            operand = self._nested(Rank.NOT)
            return Inversion(Span(token.span.start, operand.span.end), operand)
        if not (self._is_sign("-") or self._is_sign("+")):
            return self._primary()
        self._advance()
        number = self._next
        if token.value == "-" and number.kind == "number" and self._tokens[self._place + 1].value != "**":
            self._advance()
            return self._followed(Value(Span(token.span.start, number.span.end), -cast("int | float", number.value)))
        operand = self._nested(Rank.SIGN)
        return Signed(Span(token.span.start, operand.span.end), operand, token.value == "-")

    def _nested(self, least: Rank) -> Node:
        self._deeper()
        inner = self._ranked(least)
        self._depth -= 1
        return inner

    def _primary(self) -> Node:
        token = self._next
        if token.kind == "number" and isinstance(token.value, int) and token.value > MAX_INTEGER:
            raise self._wrong("This number is too large.", hint=f"Whole numbers go up to {MAX_INTEGER}.")
        if token.kind in ("number", "text"):
            self._advance()
            return self._followed(Value(token.span, token.value))
        if token.kind == "column":
            self._advance()
            return self._followed(ColumnName(token.span, str(token.value)))
        if token.kind == "name":
            return self._followed(self._name())
        if token.kind == "word" and token.value in CONSTANTS:
            self._advance()
            return self._followed(Value(token.span, CONSTANTS[str(token.value)]))
        if self._is_sign("("):
            return self._followed(self._parenthesised())
        raise self._unexpected()

    def _parenthesised(self) -> Node:
        opening = self._advance()
        if self._is_sign(")"):
            span = Span(opening.span.start, self._next.span.end)
            raise fault("There is nothing between these parentheses.", self._text, span)
        inner = self.expression()
        if self._is_sign(","):
            raise self._wrong(
                "A list of values can stand only after 'in'.", hint="Write x in (1, 2), or call a function: max(a, b)."
            )
        self._close(opening, ")")
        return inner

    def _name(self) -> Node:
        token = self._advance()
        name = str(token.value)
        if not self._is_sign("("):
            return ColumnName(token.span, name)
        arguments, end = self._list(self._advance(), ")")
        span = Span(token.span.start, end)
        if name != "col":
            return Call(span, name, token.span, tuple(arguments))
        column = arguments[0] if len(arguments) == 1 else None
        if isinstance(column, Value) and isinstance(column.value, str) and column.value:
            return ColumnName(span, column.value)
        raise fault("col(…) takes the name of one column, in quotes.", self._text, span, hint='Write col("GRE Score").')

    def _list(self, opening: Token, closing: str) -> tuple[list[Node], int]:
        """Expressions with commas between them, and the end of the bracket that closes them."""
        values: list[Node] = []
        while not self._is_sign(closing):
            values.append(self.expression())
            if not self._is_sign(","):
                break
            self._advance()
        return values, self._close(opening, closing)

    def _close(self, opening: Token, closing: str) -> int:
        if self._is_sign(closing):
            return self._advance().span.end
        if self._next.kind == "end":
            raise fault(
                f"This '{opening.value}' is not closed.", self._text, opening.span, hint=f"Add a '{closing}' behind it."
            )
        raise self._unexpected()

    def _followed(self, value: Node) -> Node:
        """The value, if what stands behind it can follow a value at all."""
        if self._is_sign("["):
            raise self._wrong(
                "A formula can't pick a part of a value with '[…]'.",
                hint="Use left(…), right(…) or substring(…) for a part of a text.",
            )
        if self._is_sign("("):
            raise self._wrong(
                "Only a function can be called.", hint="If a multiplication was meant, write a * in between."
            )
        return value

    @property
    def _next(self) -> Token:
        return self._tokens[self._place]

    @property
    def _before(self) -> Token:
        return self._tokens[self._place - 1]

    def _advance(self) -> Token:
        self._place += 1
        return self._before

    def _rank(self) -> Rank:
        """How tightly the next operator binds; NONE if there is no operator."""
        token = self._next
        return _RANKS.get(str(token.value), Rank.NONE) if token.kind in ("sign", "word") else Rank.NONE

    def _is_word(self, word: str) -> bool:
        return self._next.kind == "word" and self._next.value == word

    def _is_sign(self, sign: str) -> bool:
        return self._next.kind == "sign" and self._next.value == sign

    def _take(self, word: str) -> bool:
        taken = self._is_word(word)
        self._place += taken
        return taken

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise self._wrong(f"The formula is nested deeper than {MAX_NESTING} levels.", hint=_STEPS_HINT)

    def _wrong(self, message: str, *, hint: str = "") -> FormulaError:
        return fault(message, self._text, self._next.span, hint=hint)

    def _unexpected(self) -> FormulaError:
        return unexpected(self._text, self._next, self._before if self._place else None)
