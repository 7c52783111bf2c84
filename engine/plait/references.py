"""Which workflow parameters and secrets the nodes of a workflow refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from plait.expansion import Scope
    from plait.workflow import Json, Snapshot


def references(params: Mapping[str, Json]) -> set[str]:
    """The names of the workflow parameters that parameters of a node refer to, at any depth."""
    return _named(params, "$parameter")


def renamed(params: Mapping[str, Json], old: str, new: str) -> dict[str, Json]:
    """Parameters of a node in which references to one workflow parameter are to another, at any depth."""
    return {name: _renamed(value, old, new) for name, value in params.items()}


def _renamed(value: Json, old: str, new: str) -> Json:
    if isinstance(value, list):
        return [_renamed(each, old, new) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: new if key == "$parameter" and each == old else _renamed(each, old, new) for key, each in value.items()
    }


def secrets_named(snapshot: Snapshot) -> set[str]:
    """The names of all secrets that a flat workflow refers to, also in loops within it."""
    expansion = snapshot.expansion
    scopes = expansion.scopes.values() if expansion is not None else ()
    found: set[str] = set()
    for node in snapshot.nodes.values():
        found |= _named(node.params, "$secret")
    for scope in scopes:
        found |= _named(scope.given, "$secret")
    for parameters in (snapshot.parameters, *(scope.parameters for scope in scopes)):
        for parameter in parameters.values():
            found |= _named({"": parameter.value}, "$secret")
            if parameter.type == "secret" and isinstance(parameter.value, str):
                found.add(parameter.value)
    for within in expansion.loops.values() if expansion is not None else ():
        found |= secrets_named(within)
    return found


def _named(values: Mapping[str, Json], sign: str) -> set[str]:
    """The names that references of a kind hold, at any depth."""
    found: set[str] = set()
    waiting: list[Json] = list(values.values())
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            name = value.get(sign)
            if isinstance(name, str):
                found.add(name)
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return found


def referring_to(snapshot: Snapshot, names: Collection[str]) -> set[str]:
    """The nodes whose parameters depend on one of these workflow parameters, also through components around them."""
    if not names:
        return set()
    known: dict[str, set[str]] = {}
    scopes = snapshot.expansion.scopes if snapshot.expansion is not None else {}
    found = set()
    for node_id, node in snapshot.nodes.items():
        scope = scopes.get(node_id)
        if references(node.params) & (set(names) if scope is None else _names_in(scope, set(names), known)):
            found.add(node_id)
    return found


def _names_in(scope: Scope, names: set[str], known: dict[str, set[str]]) -> set[str]:
    """The parameters of a component that depend on one of these workflow parameters."""
    found = known.get(scope.component)
    if found is None:
        outer = names if scope.outer is None else _names_in(scope.outer, names, known)
        found = {name for name, value in scope.given.items() if references({name: value}) & outer}
        known[scope.component] = found
    return found
