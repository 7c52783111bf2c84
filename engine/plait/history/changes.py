"""What differs between two documents, as far as results may depend on it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from plait.lettering import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind = Literal["added", "removed", "type", "parameter", "run", "wired", "unwired", "workflow"]

_LONGEST = 60
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise than before."""

    kind: Kind
    """A node came, went or is of another type; a parameter of a node, the way in which it is run, a connection, or a
    parameter of the workflow."""
    node_id: str = ""
    """The path of the node."""
    name: str = ""
    """Of the parameter or the option; of a connection its two ends."""
    before: str = ""
    after: str = ""


def changes(before: str, after: str) -> list[Change]:
    """What differs between the texts of two documents; places, titles and notes are no difference."""
    if before == after:
        return []
    return list(_between(json.loads(before), json.loads(after), ""))


def _between(before: Mapping[str, Any], after: Mapping[str, Any], at: str) -> Iterator[Change]:
    if not at:
        old, new = before.get("parameters", {}), after.get("parameters", {})
        for name in dict.fromkeys((*old, *new)):
            values = [_said(each[name].get("value", _MISSING)) if name in each else "" for each in (old, new)]
            if values[0] != values[1]:
                yield Change("workflow", "", name, *values)
    old, new = before.get("nodes", {}), after.get("nodes", {})
    for node_id in dict.fromkeys((*old, *new)):
        path = f"{at}{node_id}"
        if node_id not in old:
            yield Change("added", path)
        elif node_id not in new:
            yield Change("removed", path)
        else:
            yield from _node(old[node_id], new[node_id], path)
    wires, others = before.get("connections", []), after.get("connections", [])
    for wire in (each for each in wires if each not in others):
        yield Change("unwired", at.removesuffix("/"), wire)
    for wire in (each for each in others if each not in wires):
        yield Change("wired", at.removesuffix("/"), wire)


def _node(before: Mapping[str, Any], after: Mapping[str, Any], path: str) -> Iterator[Change]:
    if before.get("type") != after.get("type"):
        yield Change("type", path, "", str(before.get("type", "")), str(after.get("type", "")))
        return
    yield from _values("parameter", path, before.get("params", {}), after.get("params", {}))
    yield from _values("run", path, before.get("run", {}), after.get("run", {}))
    inside, other = before.get("workflow"), after.get("workflow")
    if isinstance(inside, dict) and isinstance(other, dict):
        yield from _between(inside, other, f"{path}/")
    elif inside != other:
        yield Change("parameter", path, "workflow", _said(inside), _said(other))


def _values(kind: Kind, path: str, before: Any, after: Any, name: str = "") -> Iterator[Change]:  # noqa: ANN401 - JSON
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*before, *after)):
            inner = f"{name}.{key}" if name else key
            yield from _values(kind, path, before.get(key, _MISSING), after.get(key, _MISSING), inner)
    elif before != after or type(before) is not type(after):
        yield Change(kind, path, name, _said(before), _said(after))


def _said(value: object) -> str:
    """A value on one line; nothing where there was none."""
    if value is _MISSING:
        return ""
    return one_line(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), most=_LONGEST)
