"""What was changed between two runs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_SHOWN = 2


def change_text(change: Mapping[str, Any], title: Callable[[str], str]) -> str:
    """One change, on one line.

    Args:
        change: As the engine tells it.
        title: Gives the name of a node by its path.
    """
    node, name, before, after = (change[each] for each in ("node_id", "name", "before", "after"))
    match change["kind"]:
        case "added":
            return f"{title(node)} was added"
        case "removed":
            return f"{title(node)} was removed"
        case "type":
            return f"{title(node)} became another node"
        case "wired":
            return f"{name} was connected"
        case "unwired":
            return f"{name} was disconnected"
    owner = title(node) if node else "Workflow"
    return f"{owner}: {name.replace('_', ' ')} {before or 'unset'} → {after or 'unset'}"


def changes_text(changes: Iterable[Mapping[str, Any]] | None, title: Callable[[str], str]) -> str:
    """The first changes, and how many more there are."""
    if changes is None:
        return "The first run that is kept"
    told = [change_text(each, title) for each in changes]
    if not told:
        return "Nothing was changed"
    more = f" and {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
    return " · ".join(told[:_SHOWN]) + more
