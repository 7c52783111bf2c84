"""The parameters of nodes with references resolved, wherever in nested components the nodes are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plait.document import resolve
from plait.errors import PlaitError
from plait.fingerprint import absolute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.expansion import Scope
    from plait.workflow import Node, Snapshot

_PATHS = ("file", "folder")


class Resolver:
    """Resolves the parameters of the nodes of one flat workflow; what a component was given is worked out once.

    Args:
        snapshot: The flat workflow.
        overrides: Values of its own workflow parameters, which come before those that it has.
    """

    def __init__(self, snapshot: Snapshot, overrides: Mapping[str, object]) -> None:
        self._snapshot = snapshot
        self._overrides = overrides
        self._given: dict[str, Mapping[str, object] | PlaitError] = {}

    def params(self, node: Node) -> Mapping[str, object]:
        """The parameters of a node.

        Raises:
            ParameterError: a reference to nothing, or a value that is missing or of the wrong type.
        """
        expansion = self._snapshot.expansion
        scope = expansion.scopes.get(node.node_id) if expansion is not None else None
        return self._resolved(node.params, scope)

    def given(self, scope: Scope) -> Mapping[str, object]:
        """The values that a component was given for its parameters.

        Raises:
            ParameterError: one of them is missing or of the wrong type.
        """
        found = self._given.get(scope.component)
        if found is None:
            try:
                found = self._values(scope)
            except PlaitError as error:
                error.node_id = error.node_id or scope.component
                found = error
            self._given[scope.component] = found
        if isinstance(found, PlaitError):
            raise found
        return found

    def _resolved(self, params: Mapping[str, object], scope: Scope | None) -> Mapping[str, object]:
        if scope is None:
            return resolve(params, self._snapshot.parameters, self._overrides)
        return resolve(params, scope.parameters, self.given(scope))

    def _values(self, scope: Scope) -> Mapping[str, object]:
        known = {name: value for name, value in scope.given.items() if name in scope.parameters}
        values = dict(self._resolved(known, scope.outer))
        outer = self._snapshot.base if scope.outer is None else scope.outer.base
        if outer != scope.base:
            for name, value in values.items():
                # A path that comes from outside counts from the folder of the file that names it.
                if scope.parameters[name].type in _PATHS and isinstance(value, str | Path):
                    values[name] = str(absolute(value, outer))
        # Read by the types that the component gives to its parameters, so that an error is that of the component.
        resolve({name: {"$parameter": name} for name in values}, scope.parameters, values)
        return values
