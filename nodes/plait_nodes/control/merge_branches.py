"""Bring branches together again."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import INACTIVE, PlaitError, node


def _known_result(*branches: object, several: Literal["fail", "first"]) -> object:
    """What is known of the result: what all branches have in common, because nobody knows which it will be."""
    first = branches[0] if branches else None
    return first if all(each == first for each in branches) else None


@node(
    "control.merge_branches",
    category="Control",
    icon="call-merge",
    tags=("join", "end if", "end case", "coalesce"),
    schema=_known_result,
    collects=True,
)
def merge_branches(
    *branches: object,
    several: Annotated[
        Literal["fail", "first"],
        Field(description="What happens where several branches are active: an error, or the first of them is taken."),
    ] = "fail",
) -> object:
    """Give what comes from the one branch that is active, whatever it is.

    Connect the ends of all branches of a *Switch*. If none of them is active, this node is not, either.

    Example: two ways to prepare a table, chosen by a parameter of the workflow, and one model for both.
    """
    active = [each for each in branches if each is not INACTIVE]
    if not active:
        raise PlaitError("No branch is active.", hint="Connect the ends of the branches.")
    if len(active) > 1 and several == "fail":
        raise PlaitError(
            f"{len(active)} branches are active, and one is expected.",
            hint="Connect only branches of which one is chosen, or let the first one be taken.",
        )
    return active[0]
