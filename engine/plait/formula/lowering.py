"""From the syntax tree to column expressions, with a check of every type on the way.

What passes here can't fail for its types when the query runs; what can't work is refused at its place in the text.
"""

from __future__ import annotations

from dataclasses import replace
from operator import and_, or_
from typing import TYPE_CHECKING, cast

import narwhals as nw

from .calls import in_other_words, kind_of_value
from .catalogue import function_named
from .fault import UnknownColumnError, fault
from .foreign import VALUES
from .kind import NUMBERS, TYPES, Kind, common, listed
from .mismatch import capital, conversion
from .operators import arithmetic, comparison
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
    Value,
)
from .typed import Typed, joined, of_column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from plait.errors import FormulaError

    from .function import Constant, Function, Parameter
    from .tree import Node


class Lowering:
    """One formula on its way to an expression for tables of one schema."""

    def __init__(self, text: str, schema: Mapping[str, nw.dtypes.DType]) -> None:
        self._text = text
        self._schema = schema

    def lower(self, node: Node) -> Typed:
        """The expression for a node.

        Raises:
            FormulaError: a column that isn't there, or values that don't go together.
        """
        match node:
            case Value():
                kind = kind_of_value(node.value)
                return Typed(node, kind, nw.lit(node.value, TYPES.get(kind)), True)
            case ColumnName():
                return self._column(node)
            case Signed():
                return self._signed(node)
            case Inversion():
                operand = self._condition(node.operand, "not")
                return replace(operand, node=node, expr=~operand.expr)
            case Arithmetic():
                return arithmetic(node, [self.lower(each) for each in node.operands], self._text)
            case Comparison():
                return comparison(node, [self.lower(each) for each in node.operands], self._text)
            case Membership():
                return self._membership(node)
            case NullTest():
                operand = self.lower(node.operand)
                test = operand.expr.is_null()
                return Typed(node, Kind.BOOLEAN, ~test if node.negated else test, operand.is_scalar)
            case Logic():
                operands = [self._condition(each, node.word) for each in node.operands]
                expr = joined([each.expr for each in operands], and_ if node.word == "and" else or_)
                return Typed(node, Kind.BOOLEAN, expr, all(each.is_scalar for each in operands))
            case Choice():
                return self._choice(node)
            case Call():
                same = in_other_words(node)
                return self._call(node) if same is None else self.lower(same)

    def _column(self, node: ColumnName) -> Typed:
        dtype = self._schema.get(node.name)
        if dtype is None:
            raise UnknownColumnError(
                node.name, list(self._schema), text=self._text, span=node.span, hint=self._other_meaning(node)
            )
        return of_column(node, node.name, dtype)

    def _other_meaning(self, node: ColumnName) -> str:
        """What a name that is no column was probably meant to be; empty if nothing is known."""
        if self._text[node.span.start : node.span.end] != node.name:
            return ""
        if (value := VALUES.get(node.name.lower())) is not None:
            return f"Did you mean {value}?"
        function = function_named(node.name)
        return f"'{node.name}' is a function: {function.example}." if function is not None else ""

    def _signed(self, node: Signed) -> Typed:
        operand = self.lower(node.operand)
        if operand.kind is Kind.NULL:
            return replace(operand, node=node)
        if operand.kind not in NUMBERS and operand.kind is not Kind.DURATION:
            raise self._wrong(operand, f"A sign needs a number behind it, not {operand.kind.noun}.")
        return replace(operand, node=node, expr=-operand.expr if node.negated else operand.expr)

    def _condition(self, node: Node, word: str) -> Typed:
        operand = self.lower(node)
        if operand.kind is Kind.NULL:
            return operand.brought_to(Kind.BOOLEAN)
        if operand.kind is not Kind.BOOLEAN:
            hint = conversion(operand, {Kind.BOOLEAN}, self._text) or "Compare it with something, such as x > 0."
            raise self._wrong(operand, f"'{word}' needs true or false, not {operand.kind.noun}.", hint=hint)
        return operand

    def _membership(self, node: Membership) -> Typed:
        operand = self.lower(node.operand)
        values = [self.lower(each) for each in node.values]
        for value in values:
            if isinstance(value.node, Value) and value.node.value is None:
                raise self._wrong(
                    value, "Nothing equals null, so it can't stand in this list.", hint="Add 'or x is null'."
                )
        every = self._unified([operand, *values])
        operand, *values = every
        kind = operand.kind
        if kind is Kind.OTHER:
            raise self._wrong(operand, f"Formulas can't compare {kind.noun}.")
        plain = [each.node.value for each in values if isinstance(each.node, Value)]
        if len(plain) == len(values) and kind is not Kind.NULL:
            wanted = [float(cast("float", each)) for each in plain] if kind is Kind.DECIMAL else plain
            found = operand.expr.is_in(wanted)
        else:
            found = joined([operand.expr == each.expr for each in values], or_)
        scalar = all(each.is_scalar for each in every)
        return Typed(node, Kind.BOOLEAN, ~found if node.negated else found, scalar)

    def _choice(self, node: Choice) -> Typed:
        conditions = [self._condition(condition, "if") for condition, _ in node.branches]
        values = [self.lower(value) for _, value in node.branches]
        if node.otherwise is not None:
            values.append(self.lower(node.otherwise))
        is_scalar = all(each.is_scalar for each in (*conditions, *values))
        values = self._unified(values)
        kind, zone = values[0].kind, values[0].zone
        expr = nw.lit(None, TYPES.get(kind)) if node.otherwise is None else values.pop().expr
        for condition, value in zip(reversed(conditions), reversed(values), strict=True):
            expr = nw.when(condition.expr).then(value.expr).otherwise(expr)
        return Typed(node, kind, expr, is_scalar, zone)

    def _call(self, call: Call) -> Typed:
        function = function_named(call.name)
        if function is None or function.lower is None:
            raise fault(f"There is no function '{call.name}'.", self._text, call.name_span)
        return self._applied(call, function, function.lower)

    def _applied(self, call: Call, function: Function, lower: Callable[..., nw.Expr]) -> Typed:
        columns: list[tuple[Parameter, Node]] = []
        written: list[Constant] = []
        for index, argument in enumerate(call.arguments):
            parameter = function.parameter(index)
            if parameter is not None and not parameter.is_constant:
                columns.append((parameter, argument))
            elif isinstance(argument, Value):
                written.append(argument.value)
        is_aggregate = function.is_aggregate and len(columns) <= 1
        given = [self.lower(argument) for _, argument in columns]
        typed = [
            self._argument(function, parameter, argument, is_aggregate)
            for (parameter, _), argument in zip(columns, given, strict=True)
        ]
        if function.result == "common":
            typed = self._unified(typed)
        elif function.result == "first" and not is_aggregate and given[0].kind is Kind.NULL:
            return Typed(call, Kind.NULL, nw.lit(None), True)
        written.extend(each.default for each in function.parameters[len(call.arguments) :])
        expr = lower(*([typed[0].kind] if function.by_kind else []), *(each.expr for each in typed), *written)
        kind = function.result if isinstance(function.result, Kind) else typed[0].kind
        zone = typed[0].zone if typed else ""
        if call.name in ("with_zone", "in_zone"):
            zone = str(written[0])
        is_scalar = is_aggregate or all(each.is_scalar for each in typed)
        return Typed(call, kind, expr, is_scalar, zone if kind is Kind.ZONED else "")

    def _argument(self, function: Function, parameter: Parameter, argument: Typed, is_aggregate: bool) -> Typed:
        """The argument as the function takes it.

        Raises:
            FormulaError: it takes no values of this kind.
        """
        if is_aggregate and argument.is_scalar:
            raise self._wrong(
                argument,
                f"{function.name}(…) works on a column, and this is one value.",
                hint=f"Write {function.example}.",
            )
        if argument.kind is Kind.NULL:
            if len(parameter.accepts) == 1:
                return argument.brought_to(next(iter(parameter.accepts)))
            if function.result == "common":
                return argument
            likely = (Kind.DECIMAL, Kind.DATE, Kind.DATETIME)
            return argument.brought_to(next(kind for kind in likely if kind in parameter.accepts))
        if argument.kind not in parameter.accepts:
            raise self._wrong(
                argument,
                f"{function.signature} needs {listed(parameter.accepts)} for '{parameter.name}', "
                f"not {argument.kind.noun}.",
                hint=conversion(argument, parameter.accepts, self._text),
            )
        return argument

    def _unified(self, values: list[Typed]) -> list[Typed]:
        """All values as one kind.

        Raises:
            FormulaError: they can't stand in one column; points at the first that does not go with the first.
        """
        kind = common(each.kind for each in values)
        if kind is None:
            first = next(each for each in values if each.kind is not Kind.NULL)
            other = next(each for each in values if common((first.kind, each.kind)) is None)
            raise self._wrong(
                other,
                f"{capital(first.kind.noun)} and {other.kind.noun} can't be mixed here.",
                hint=conversion(other, {first.kind}, self._text),
            )
        zones = {each.zone for each in values if each.kind is Kind.ZONED}
        if len(zones) > 1:
            raise self._wrong(
                values[-1], "These values are in different time zones.", hint="Use in_zone(moment, 'UTC')."
            )
        if kind is Kind.NULL:
            return values
        zone = zones.pop() if zones else "UTC"
        return [each.brought_to(kind, zone) for each in values]

    def _wrong(self, at: Typed, message: str, *, hint: str = "") -> FormulaError:
        return fault(message, self._text, at.node.span, hint=hint)
