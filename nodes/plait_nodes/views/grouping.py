"""The few groups that a drawing has colours or bars for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait.exact import col

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_GROUPS = 8
"""As many colours as a palette has."""
OTHERS = "others"
MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Groups:
    """Names that have a number from 0 each, and whether all others and missing ones have one after them."""

    names: tuple[str, ...]
    others: bool
    missing: bool

    @classmethod
    def of(cls, counts: pl.DataFrame, order: Sequence[str] | None = None) -> Groups:
        """The most frequent names, in the given order or in that of the alphabet.

        Args:
            counts: How many `rows` each `name` has; missing names may be among them.
            order: All names in another order than that of the alphabet.
        """
        known = counts.drop_nulls("name")
        most = MOST_GROUPS if known.height <= MOST_GROUPS else MOST_GROUPS - 1
        names = known.sort(["rows", "name"], descending=[True, False]).head(most)["name"].to_list()
        names.sort(key=None if order is None else {name: place for place, name in enumerate(order)}.__getitem__)
        return cls(tuple(names), others=known.height > most, missing=counts.height > known.height)

    @classmethod
    def again(cls, table: pl.DataFrame) -> Groups:
        """The groups that `table` was made from."""
        kinds = table["kind"]
        names = tuple(table.filter(kinds == "group")["name"].to_list())
        return cls(names, others=OTHERS in kinds, missing=MISSING in kinds)

    @property
    def table(self) -> pl.DataFrame:
        """The groups by their numbers: `name`, and `kind`, which is 'group', 'others' or 'missing'."""
        names, kinds = list(self.names), ["group"] * len(self.names)
        for there, name in ((self.others, OTHERS), (self.missing, MISSING)):
            if there:
                names.append(name)
                kinds.append(name)
        return pl.DataFrame({"name": names, "kind": kinds}, schema={"name": pl.String, "kind": pl.String})

    def number(self, column: str) -> nw.Expr:
        """The number of the group of each name in a column."""
        count = len(self.names)
        number = nw.lit(count if self.others else None, nw.Int64)
        if count:
            known = col(column).replace_strict(
                list(self.names), list(range(count)), default=None, return_dtype=nw.Int64
            )
            number = nw.coalesce(known, number)
        of_missing = nw.lit(count + self.others if self.missing else None, nw.Int64)
        return nw.when(col(column).is_null()).then(of_missing).otherwise(number)
