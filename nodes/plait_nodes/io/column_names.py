"""Names for columns, each once and none empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def require_no_zero(names: Iterable[str], place: str, file: str = "") -> None:
    """Refuse names of columns with a zero character, which no library written in C takes for a part of them.

    Args:
        names: The columns.
        place: What can't have such a name, such as `a Parquet file`.
        file: The file that they are for, for the error.

    Raises:
        DataError: names the first.
    """
    for name in names:
        if "\0" in name:
            shown = name.replace("\0", "\\0")
            raise DataError(
                f"The column '{shown}' has a zero character in its name, which {place} can't hold.",
                file=file,
                column=name,
                hint="Rename it with Column Renamer.",
            )


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
