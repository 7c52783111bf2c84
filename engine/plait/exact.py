"""Names of columns, taken letter by letter.

polars reads a name such as `^n.*$` as a regular expression for names and `*` as all columns, wherever a column is
asked for. A table from a file may have columns of just these names, so whoever addresses a column whose name comes
from data or from a parameter does it through here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

import narwhals as nw

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import polars as pl

    from plait.types import Table

Values = TypeVar("Values", "pl.Series", "nw.Series[Any]")


def exact(name: str) -> str:
    """What asks for the column of this name and for no other one.

    It is for asking only: a column is given a name, and looked up in a schema, by the name itself.
    """
    if name == "*" or (name.startswith("^") and name.endswith("$")):
        return f"^{re.escape(name)}$"
    return name


def exactly(names: Iterable[str]) -> list[str]:
    """The same for several columns."""
    return [exact(name) for name in names]


def col(name: str) -> nw.Expr:
    """The values of the column of this name."""
    return nw.col(exact(name))


def without(table: Table, names: Iterable[str]) -> Table:
    """The table without these columns, as far as it has them."""
    return table.drop(exactly(names), strict=False)


def spare(name: str, taken: Collection[str]) -> str:
    """A name for a column of the moment that none of these has: the wanted one, lengthened as far as needed."""
    while name in taken:
        name += "_"
    return name


def bare(column: Values) -> Values:
    """The values of a column without its name, which polars reads as a pattern again when it works on them."""
    return column.alias("")
