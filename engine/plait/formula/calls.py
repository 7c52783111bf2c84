"""Whether the calls of a formula can be made, as far as that can be told without a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .catalogue import function_named, functions
from .fault import fault, nearest
from .foreign import CALLS
from .kind import Kind
from .tree import Call, Choice, Comparison, NullTest, Span, Value, walk

if TYPE_CHECKING:
    from .function import Constant, Function, Parameter
    from .tree import Node, Scalar


def check_calls(tree: Node, text: str) -> None:
    """Look at every call of a formula.

    Raises:
        FormulaError: a function that isn't there, too few or many arguments, or a constant that can't be used.
    """
    for node in walk(tree):
        if isinstance(node, Call):
            _check(node, text)


def kind_of_value(value: Scalar) -> Kind:
    """The kind of something that is written out in a formula."""
    match value:
        case None:
            return Kind.NULL
        case bool():
            return Kind.BOOLEAN
        case int():
            return Kind.INTEGER
        case float():
            return Kind.DECIMAL
        case _:
            return Kind.TEXT


def constants(call: Call) -> list[Constant]:
    """The arguments that are written out, with ... in the place of all others."""
    return [node.value if isinstance(node, Value) else ... for node in call.arguments]


def in_other_words(call: Call) -> Node | None:
    """What a call says, where the language has signs or words for it; None for all other functions."""
    arguments = call.arguments
    match call.name:
        case "is_null":
            return NullTest(call.span, arguments[0], False)
        case "between":
            return Comparison(call.span, (arguments[1], arguments[0], arguments[2]), ("<=", "<="))
        case "if_else":
            return Choice(call.span, ((arguments[0], arguments[1]),), arguments[2])
        case "case":
            branches = tuple(zip(arguments[::2], arguments[1::2], strict=False))
            return Choice(call.span, branches, arguments[-1] if len(arguments) % 2 else None)
        case _:
            return None


def _check(call: Call, text: str) -> None:
    function = function_named(call.name)
    if function is None:
        meant = CALLS.get(call.name.lower()) or nearest(call.name, ["col", *(each.name for each in functions())])
        raise fault(
            f"There is no function '{call.name}'.",
            text,
            call.name_span,
            hint=f"Did you mean '{meant}'?" if meant else "The page on formulas lists all functions.",
        )
    _check_count(call, function, text)
    for index, argument in enumerate(call.arguments):
        parameter = function.parameter(index)
        if parameter is not None and parameter.is_constant:
            _check_constant(function, parameter, argument, text)
    if function.check is not None and (reason := function.check(constants(call))):
        raise fault(reason, text, call.span)


def _check_count(call: Call, function: Function, text: str) -> None:
    given = len(call.arguments)
    if given < function.fewest:
        raise fault(_wrong_count(function, given), text, call.span, hint=f"Write {function.example}.")
    if function.repeats or given <= len(function.parameters):
        return
    extra = Span(call.arguments[len(function.parameters)].span.start, call.arguments[-1].span.end)
    raise fault(_wrong_count(function, given), text, extra, hint=f"Write {function.example}.")


def _wrong_count(function: Function, given: int) -> str:
    few, many = function.fewest, len(function.parameters)
    if function.repeats:
        takes = f"at least {few} value{'' if few == 1 else 's'}"
    elif few == many:
        takes = f"{few} value{'' if few == 1 else 's'}" if few else "no value"
    else:
        takes = f"{few} to {many} values"
    return f"{function.signature} takes {takes}, not {given}."


def _check_constant(function: Function, parameter: Parameter, argument: Node, text: str) -> None:
    subject = f"'{parameter.name}' of {function.signature}"
    if not isinstance(argument, Value) or argument.value is None:
        kind = next(kind for kind in Kind if kind in parameter.accepts)
        hint = _instead(function)
        raise fault(
            f"{subject} must be written out, so that it is the same in every row.",
            text,
            argument.span,
            hint=hint or f"Write {kind.noun}, as in {function.example}.",
        )
    if kind_of_value(argument.value) not in parameter.accepts:
        kind = next(kind for kind in reversed(Kind) if kind in parameter.accepts)
        raise fault(
            f"{subject} must be {kind.noun}, not {kind_of_value(argument.value).noun}.",
            text,
            argument.span,
            hint=f"Write {function.example}.",
        )
    if parameter.check is not None and (reason := parameter.check(argument.value)):
        raise fault(f"{subject} {reason}.", text, argument.span)


def _instead(function: Function) -> str:
    return {
        "date": "For a column of texts use to_date(text) or parse_date(text, format).",
        "datetime": "For a column of texts use parse_datetime(text, format).",
    }.get(function.name, "")
