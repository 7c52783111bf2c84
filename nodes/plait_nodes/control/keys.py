"""What tells the iterations of a loop apart: a few values for each, as columns."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import narwhals as nw

    from plait import Inner

_TEXTS = ("text", "column", "file", "folder", "choice", "date")


@dataclass(frozen=True, slots=True)
class Keys:
    """For each iteration the values of the key columns."""

    columns: nw.Schema
    rows: Sequence[tuple[Any, ...]]

    def row(self, index: int) -> dict[str, Any]:
        return dict(zip(self.columns, self.rows[index], strict=True))

    def name(self, index: int) -> str:
        """What an iteration is called in messages."""
        return ", ".join(f"{name} = {value}" for name, value in self.row(index).items()) or str(index + 1)

    def values(self, name: str) -> list[object]:
        return [row[list(self.columns).index(name)] for row in self.rows]


def part_key(entering: str, description: str) -> str:
    """The key of a part of a table that entered under a key.

    Args:
        entering: The key of the whole table.
        description: Which part it is.
    """
    return hashlib.blake2b(f"{entering}|{description}".encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


def parameters_of(inner: Inner, values: Mapping[str, object]) -> dict[str, object]:
    """Those values that set parameters of the workflow inside, as the types of the parameters want them.

    A missing value sets nothing.
    """
    types = inner.parameters
    return {
        name: str(value) if types[name] in _TEXTS and not isinstance(value, str) else value
        for name, value in values.items()
        if name in types and value is not None
    }
