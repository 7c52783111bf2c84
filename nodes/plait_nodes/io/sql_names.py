"""Names of tables and columns in SQL, which can't be bound as values can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import DataError, MissingColumnError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .database_place import DatabasePlace, Kind

_LONGEST = {"postgresql": 63}
"""PostgreSQL cuts longer names off without a word."""


def quoted(name: str) -> str:
    """A name between quotes, whatever is in it, as standard SQL wants it; the three databases agree on that."""
    return '"' + name.replace('"', '""') + '"'


def full_name(schema: str, table: str) -> str:
    """A table, in its schema if one is named."""
    return f"{quoted(schema)}.{quoted(table)}" if schema else quoted(table)


def check_name(name: str, what: str, place: DatabasePlace) -> None:
    """Refuse a name that the database can't have.

    Raises:
        DataError: it is empty, holds a zero character, or is too long.
    """
    longest = _LONGEST.get(place.kind)
    if not name:
        reason = "is empty"
    elif "\0" in name:
        reason = "holds a zero character"
    elif place.kind == "postgresql" and any("\ud800" <= sign <= "\udfff" for sign in name):
        reason = "holds half a character"
    elif longest is not None and len(name.encode()) > longest:
        reason = f"has more than {longest} bytes"
    else:
        return
    raise DataError(
        f"'{name}' can't be the name of a {what} in '{place.shown}': it {reason}.",
        file=place.shown,
        column=name if what == "column" else "",
        hint="Give it another name.",
    )


def check_distinct(names: Sequence[str], place: DatabasePlace) -> None:
    """Refuse columns that the database takes for one.

    Raises:
        DataError: two names differ in case only, and the database isn't PostgreSQL.
    """
    seen: dict[str, str] = {}
    for name in names:
        key = _folded(name, place.kind)
        if key in seen:
            raise DataError(
                f"The columns '{seen[key]}' and '{name}' have the same name for '{place.shown}'.",
                file=place.shown,
                column=name,
                hint="Rename one of them with Column Renamer.",
            )
        seen[key] = name


def matched(wanted: Sequence[str], known: Collection[str], kind: Kind) -> list[str]:
    """The columns of a table that the wanted ones are.

    Raises:
        MissingColumnError: one isn't there.
    """
    by_key = {_folded(name, kind): name for name in known}
    for name in wanted:
        if _folded(name, kind) not in by_key:
            raise MissingColumnError(name, list(known))
    return [by_key[_folded(name, kind)] for name in wanted]


def _folded(name: str, kind: Kind) -> str:
    match kind:
        case "postgresql":
            return name
        case "sqlite":
            # Of ASCII letters only, the case doesn't matter.
            return "".join(sign.lower() if sign.isascii() else sign for sign in name)
        case _:
            return name.lower()
