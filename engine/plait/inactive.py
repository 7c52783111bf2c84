"""INACTIVE: what an output carries that is not on the chosen branch, and what it means for the nodes behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.node import NodeType


class _Inactive:
    """The kind of the one value INACTIVE; it is the same object in every process."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "INACTIVE"

    def __reduce__(self) -> str:
        return "INACTIVE"

    def __bool__(self) -> bool:
        return False


INACTIVE: Final[Any] = _Inactive()
"""A node returns it at an output that nothing is to come from this time; a port of any type may carry it."""

NOT_CHOSEN: Final = "It is not on the chosen branch."
BYPASSED: Final = "It is bypassed."
OUTDATED: Final = "It is pinned to an earlier result, and what it is made from has changed since; unpin it to renew it."
NOT_NEEDED: Final = "No node that ran needed its rows."


def is_left_out(node_type: NodeType[..., Any], inputs: Mapping[str, Sequence[object]]) -> bool:
    """Whether a node is not on the chosen branch, because of what enters it.

    So it is if an input that it can't do without is inactive, a value for a parameter is, or everything is that
    enters a port for many connections.
    """
    for name, values in inputs.items():
        if not any(value is INACTIVE for value in values):
            continue
        port = node_type.signature.input(name)
        if port is None or not (port.optional or port.many):
            return True
        if port.many and all(value is INACTIVE for value in values):
            return True
    return False


class LeftOut(Exception):
    """A node is not on the chosen branch."""


def on_branch(node_type: NodeType[..., Any], inputs: Mapping[str, Sequence[object]]) -> dict[str, list[object]]:
    """What enters each port, without what is inactive.

    Raises:
        LeftOut: without it the node can't be called.
    """
    if is_left_out(node_type, inputs):
        raise LeftOut
    return {name: [value for value in values if value is not INACTIVE] for name, values in inputs.items()}
