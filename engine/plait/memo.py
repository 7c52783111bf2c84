"""What an entry of the store says of the run that made it, so that a later run can tell it again."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from plait.events import PortSummary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.making import Made
    from plait.store import Entry

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def to_info(made: Made) -> dict[str, Any]:
    """What is to be said of a node that was run; the bytes of what has no rows are in the entry anyway."""
    info: dict[str, Any] = {"seconds": round(made.seconds, 6)}
    for name, size in made.ports.items():
        if size.rows is not None:
            info.setdefault("ports", {})[name] = (size.rows, size.columns, size.bytes)
    if made.metrics:
        info["metrics"] = dict(made.metrics)
    if made.written:
        info["written"] = [[str(state.path), state.size, state.modified] for state in made.written]
    return info


def left_out(entry: Entry) -> str:
    """Why a node was left out, if it was: it is not on the chosen branch."""
    return str(entry.info.get("inactive", ""))


def remembered(entry: Entry) -> tuple[Mapping[str, PortSummary], Mapping[str, float]]:
    """The sizes of the ports and the metrics."""
    info = entry.info
    sizes = {name: PortSummary(None, None, stored.size) for name, stored in entry.ports.items()}
    for name, size in info.get("ports", _NOTHING).items():
        sizes[name] = PortSummary(*size)
    # A dictionary of its own: an event that is told to other programs is copied, and a mapping proxy can't be.
    return sizes, dict(info.get("metrics", _NOTHING))


def is_current(entry: Entry) -> bool:
    """Whether the files that the node wrote are still as it left them."""
    for path, size, modified in entry.info.get("written", ()):
        try:
            seen = Path(path).stat()
        except OSError:
            return False
        if (seen.st_size, seen.st_mtime_ns) != (size, modified):
            return False
    return True
