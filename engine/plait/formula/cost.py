"""What a formula may cost, told from its tree before anything is worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .calls import constants, in_other_words
from .catalogue import function_named
from .fault import fault
from .limits import MAX_GROWTH, MAX_STEPS
from .tree import Call, Comparison, Membership, Value, parts

if TYPE_CHECKING:
    from .tree import Node


def check_cost(tree: Node, text: str) -> None:
    """Refuse what would take long or fill the memory; the calls must have been checked.

    Raises:
        FormulaError: the expression would be too large, or texts could grow too much.
    """
    _steps(tree, text)
    _growth(tree, text)


def _steps(node: Node, text: str) -> int:
    """How many parts the expression of a node has."""
    steps = 1 + _inner_steps(node, text)
    if steps > MAX_STEPS:
        raise fault(
            f"The formula would be worked out in more than {MAX_STEPS:,} steps.",
            text,
            node.span,
            hint="Give what stands inside it a column of its own.",
        )
    return steps


def _inner_steps(node: Node, text: str) -> int:
    match node:
        case Comparison(operands=operands):
            # In a chain each value but the first and last is compared with both of its neighbours.
            inner = [_steps(operand, text) for operand in operands]
            return 2 * sum(inner) - inner[0] - inner[-1]
        case Membership(operand=operand, values=values):
            times = 1 if all(isinstance(value, Value) for value in values) else len(values)
            return times * _steps(operand, text) + sum(_steps(value, text) for value in values)
        case Call():
            same = in_other_words(node)
            if same is not None:
                return _steps(same, text)
            function = function_named(node.name)
            copies = function.copies if function is not None else 1
            return copies * sum(_steps(argument, text) for argument in node.arguments)
        case _:
            return sum(_steps(part, text) for part in parts(node))


def _growth(node: Node, text: str) -> int:
    """How many times longer texts may get."""
    inner = max((_growth(part, text) for part in parts(node)), default=1)
    function = function_named(node.name) if isinstance(node, Call) else None
    if function is None or function.growth is None or not isinstance(node, Call):
        return inner
    grown = inner * function.growth(constants(node))
    if grown > MAX_GROWTH:
        raise fault(
            f"These replacements could make a text more than {MAX_GROWTH:,} times longer.",
            text,
            node.span,
            hint="Replace by shorter texts.",
        )
    return grown
