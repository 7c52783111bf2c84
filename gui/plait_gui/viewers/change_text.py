"""What was changed between two runs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait_gui.language import tr

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
            return tr("{title} was added", title=title(node))
        case "removed":
            return tr("{title} was removed", title=title(node))
        case "type":
            return tr("{title} became another node", title=title(node))
        case "wired":
            return tr("{name} was connected", name=name)
        case "unwired":
            return tr("{name} was disconnected", name=name)
    owner = title(node) if node else tr("Workflow")
    unset = tr("unset")
    return f"{owner}: {name.replace('_', ' ')} {before or unset} → {after or unset}"


def changes_text(changes: Iterable[Mapping[str, Any]] | None, title: Callable[[str], str]) -> str:
    """The first changes, and how many more there are."""
    if changes is None:
        return tr("The first run that is kept")
    told = [change_text(each, title) for each in changes]
    if not told:
        return tr("Nothing was changed")
    more = len(told) - _SHOWN
    first = " · ".join(told[:_SHOWN])
    return tr("{first} and {n} more", first=first, n=more) if more > 0 else first
