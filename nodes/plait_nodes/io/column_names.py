"""Names for columns, each once and none empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def distinct_names(names: Sequence[str]) -> tuple[str, ...]:
    """The names with an empty one replaced by its position, and a repeated one numbered.

    `a, a, , a` becomes `a, a_2, column_3, a_3`. A number that is taken by another column is left out.
    """
    taken = {name for name in names if name.strip()}
    found: list[str] = []
    used: set[str] = set()
    counts: dict[str, int] = {}
    for position, name in enumerate(names, 1):
        wanted = name if name.strip() else f"column_{position}"
        if wanted in used or (wanted != name and wanted in taken):
            number = counts.get(wanted, 1)
            while (numbered := f"{wanted}_{number + 1}") in used or numbered in taken:
                number += 1
            counts[wanted] = number + 1
            wanted = numbered
        used.add(wanted)
        found.append(wanted)
    return tuple(found)
