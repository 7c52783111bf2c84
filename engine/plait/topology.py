"""How the nodes of a workflow hang together.

The walks are loops, never recursion: a chain of ten thousand nodes is an ordinary workflow. networkx is
imported only where its algorithms are asked for, because a run must start without it.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    import networkx as nx


@record
class Connection:
    """From an output port to an input port."""

    source: str
    source_port: str
    target: str
    target_port: str

    def __str__(self) -> str:
        return f"{self.source}.{self.source_port} -> {self.target}.{self.target_port}"


_source = attrgetter("source")
_target = attrgetter("target")


class Topology:
    """The connections of a workflow, findable from both ends."""

    def __init__(self, connections: Iterable[Connection] = ()) -> None:
        self.connections: dict[Connection, None] = {}
        self._into: dict[str, list[Connection]] = {}
        self._out_of: dict[str, list[Connection]] = {}
        for connection in connections:
            self.add(connection)

    def add(self, connection: Connection, *, at: int | None = None) -> None:
        """Add a connection, at a place among those that end at the same node (last by default)."""
        into = self._into.setdefault(connection.target, [])
        if at is None or at >= len(into):
            self.connections[connection] = None
            into.append(connection)
        else:
            # All connections together have the order that those of each node have, too.
            self.connections = _with_before(self.connections, connection, into[at])
            into.insert(at, connection)
        self._out_of.setdefault(connection.source, []).append(connection)

    def remove(self, connection: Connection) -> None:
        del self.connections[connection]
        self._into[connection.target].remove(connection)
        self._out_of[connection.source].remove(connection)

    def into(self, node_id: str) -> Collection[Connection]:
        """The connections that end at a node, in the order in which they were made."""
        return self._into.get(node_id, ())

    def out_of(self, node_id: str) -> Collection[Connection]:
        """The connections that start at a node."""
        return self._out_of.get(node_id, ())

    def ancestors_of(self, node_ids: Iterable[str]) -> set[str]:
        """The nodes that these nodes depend on, directly or not."""
        return _reach(node_ids, self._into, _source)

    def descendants_of(self, node_ids: Iterable[str]) -> set[str]:
        """The nodes that depend on these nodes, directly or not."""
        return _reach(node_ids, self._out_of, _target)

    def order(self, node_ids: Mapping[str, object]) -> list[str]:
        """The nodes so that each comes after those that it depends on; nodes in or behind a cycle are left out.

        Among nodes that are free to go in any order, the given order is kept.
        """
        waits_for: dict[str, int] = dict.fromkeys(node_ids, 0)
        # A flat workflow may have a connection twice, where two inputs of a component lead to one port inside.
        for target, into in self._into.items():
            if target in waits_for:
                for connection in into:
                    if connection.source in waits_for:
                        waits_for[target] += 1
        ready = [node_id for node_id, count in waits_for.items() if count == 0]
        for node_id in ready:
            for connection in self._out_of.get(node_id, ()):
                target = connection.target
                if target in waits_for:
                    waits_for[target] -= 1
                    if waits_for[target] == 0:
                        ready.append(target)
        return ready

    def cycle_through(self, source: str, target: str) -> list[str]:
        """The cycle that a connection from source to target would close, ends repeated; empty if none."""
        came_from: dict[str, str] = {target: ""}
        waiting = [target]
        while waiting:
            current = waiting.pop()
            if current == source:
                back = [target, current]
                while back[-1] != target:
                    back.append(came_from[back[-1]])
                return back[::-1]
            for connection in self._out_of.get(current, ()):
                if connection.target not in came_from:
                    came_from[connection.target] = current
                    waiting.append(connection.target)
        return []

    def cycles(self, *, at_most: int = 10) -> list[list[str]]:
        """Cycles of the workflow, the shortest first; each ends with the node that it begins with."""
        import networkx as nx

        found = []
        for component in nx.strongly_connected_components(self.to_networkx()):
            graph = self.to_networkx().subgraph(component)
            if len(component) > 1 or any(graph.has_edge(node_id, node_id) for node_id in component):
                nodes = [source for source, _ in nx.find_cycle(graph, min(component))]
                found.append([*nodes, nodes[0]])
        return sorted(found, key=lambda nodes: (len(nodes), nodes))[:at_most]

    def to_networkx(self) -> nx.DiGraph[str]:
        """The same as a networkx graph of node ids."""
        import networkx as nx

        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_edges_from((connection.source, connection.target) for connection in self.connections)
        return graph


def _with_before(
    connections: dict[Connection, None], connection: Connection, following: Connection
) -> dict[Connection, None]:
    found: dict[Connection, None] = {}
    for each in connections:
        if each == following:
            found[connection] = None
        found[each] = None
    return found


def _reach(
    starts: Iterable[str], connections: Mapping[str, list[Connection]], end: Callable[[Connection], str]
) -> set[str]:
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        for connection in connections.get(waiting.pop(), ()):
            neighbour = end(connection)
            if neighbour not in found:
                found.add(neighbour)
                waiting.append(neighbour)
    return found
