"""Which rows of a table are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column by its position, and the direction."""

    column: int
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RowFilter:
    """A text that cells must contain, or a condition in the formula language."""

    text: str
    column: int | None = None
    """The only column that is looked at; any if None."""
    is_formula: bool = False


@dataclass(frozen=True, slots=True)
class RowChoice:
    """All rows as they are stored, if nothing is said."""

    sorts: tuple[SortKey, ...] = ()
    """The most important first."""
    filter: RowFilter | None = None

    @property
    def is_plain(self) -> bool:
        return not self.sorts and self.filter is None

    def key_of(self, column: int) -> tuple[int, SortKey] | None:
        """The place of a column among those that are sorted by, from 1, and its direction."""
        return next(((place, key) for place, key in enumerate(self.sorts, 1) if key.column == column), None)

    def turned(self, column: int, *, further: bool) -> RowChoice:
        """The next direction of a column: ascending, descending, none.

        Args:
            column: Its position.
            further: Whether the columns that are sorted by stay; else it becomes the only one.
        """
        found = self.key_of(column)
        following = SortKey(column) if found is None else None if found[1].descending else SortKey(column, True)
        if not further:
            return replace(self, sorts=(following,) if following is not None else ())
        if found is None:
            return replace(self, sorts=(*self.sorts, SortKey(column)))
        changed = (following if key.column == column else key for key in self.sorts)
        return replace(self, sorts=tuple(key for key in changed if key is not None))

    def sorted_by(self, column: int, *, descending: bool) -> RowChoice:
        """Sorted by this column alone."""
        return replace(self, sorts=(SortKey(column, descending),))
