"""Names of new columns."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from plait import ParameterError

if TYPE_CHECKING:
    from collections.abc import Iterable


def require_distinct(names: Iterable[str], *, parameter: str, hint: str = "Give one of them another name.") -> None:
    """Refuse names of columns that are empty or occur twice.

    Raises:
        ParameterError: says which name.
    """
    for name, times in Counter(names).items():
        if not name:
            raise ParameterError("A column needs a name.", parameter=parameter)
        if times > 1:
            raise ParameterError(f"Two columns would be named '{name}'.", parameter=parameter, hint=hint)


def require_free(names: Iterable[str], schema: Iterable[str], *, parameter: str) -> None:
    """Refuse names of new columns that are empty, occur twice, or are taken by a column of the table.

    Raises:
        ParameterError: says which name.
    """
    new, taken = list(names), set(schema)
    require_distinct(new, parameter=parameter)
    for name in new:
        if name in taken:
            raise ParameterError(
                f"The table has a column '{name}' already.", parameter=parameter, hint="Choose another name."
            )
