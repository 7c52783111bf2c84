"""The rows in a random order."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Table, node
from plait.backends import backend_of


@node(
    "manipulation.shuffle",
    category="Manipulation/Rows",
    icon="shuffle-variant",
    face="seed {seed}",
    tags=("random order", "permute", "mix"),
    blocking=True,
)
def shuffle(
    table: Table, *, seed: Annotated[int, Field(ge=0, description="The same seed gives the same order.")] = 1
) -> Table:
    """Bring the rows into a random order.

    All rows are kept, each once. The order depends on the seed and on how many rows there are.

    Example: before Cross Validation, where the rows are sorted by their class.
    """
    return backend_of(table).shuffle(table, seed)
