"""Which node is at fault when one fails, and why: itself, or one whose query was fused into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from plait.arguments import arguments_of
from plait.blame import as_plait_error, first_failing
from plait.errors import NodeFailedError, PlaitError
from plait.record import record
from plait.results import is_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.making import Order
    from plait.types import Table


@record
class Culprit:
    """A node that is at fault, and the error in the words of the product."""

    node_id: str
    error: PlaitError
    is_proof: bool = True
    """Whether the queries of the nodes before it are known to work."""


class BlamedError(Exception):
    """A node failed in another process, where it was found out who is at fault."""

    def __init__(self, culprit: Culprit) -> None:
        super().__init__(str(culprit.error))
        self.culprit = culprit


def culprit(
    order: Order, error: BaseException, fused: Sequence[Order], values: Mapping[tuple[str, str], object]
) -> Culprit:
    """Find the node that is at fault.

    Args:
        order: What failed.
        error: What it raised.
        fused: What was fused into it, each after those that it extends.
        values: What those gave, by node and port.
    """
    prefixes = [
        (each.node_id, cast("Table", value))
        for each in fused
        for port in each.node_type.outputs
        if is_table(value := values.get((each.node_id, port.name)))
    ]
    found = first_failing(prefixes)
    if found is None:
        return Culprit(order.node_id, explained(order, error))
    node_id, reason = found
    guilty = next(each for each in fused if each.node_id == node_id)
    return Culprit(node_id, explained(guilty, reason))


def explained(order: Order, error: BaseException) -> PlaitError:
    """The error in the words of the product; the node type may know better what it means."""
    raised = error.__cause__ if isinstance(error, NodeFailedError) and error.__cause__ is not None else error
    better = _from_author(order, raised)
    if better is not None:
        return better
    if isinstance(error, NodeFailedError) and raised is not error:
        in_words = as_plait_error(raised)
        return error if isinstance(in_words, NodeFailedError) else in_words
    return as_plait_error(error)


def _from_author(order: Order, raised: BaseException) -> PlaitError | None:
    """What the node type itself says of an error, if it has something to say."""
    if order.node_type.explain is None:
        return None
    try:
        return order.node_type.explain(raised, arguments_of(order.node_type, order.params, order.base))
    except (PlaitError, OSError):
        return None
