"""Where the nodes of a graph lie in a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .graph import Graph

    Array = NDArray[np.floating]

Layout = Literal["force", "circle", "shells"]
_STEPS = 120
_FEW = 300
"""More nodes than this take half the steps."""
_GRAVITY = 0.12
"""How strongly nodes are drawn to the middle, so that parts without an edge between them stay near."""


def places(graph: Graph, layout: Layout, seed: int) -> Array:
    """A place for each node, rows of x and y between -1 and 1; the same graph and seed give the same places."""
    import numpy as np

    count = graph.nodes.height
    if count < 2:
        return np.zeros((count, 2))
    match layout:
        case "circle":
            found = _circle(np.arange(count), count)
        case "shells":
            found = _shells(graph)
        case _:
            found = _force(graph, seed)
    middle = (found.min(axis=0) + found.max(axis=0)) / 2
    # Circles stay round; the rest fills the canvas.
    reach = np.abs(found - middle).max(axis=0 if layout == "force" else None)
    # A line stays one.
    centred: Array = (found - middle) / np.where(reach > 1e-9, reach, 1.0)
    return centred


def _circle(numbers: NDArray[np.int64], count: int) -> Array:
    import numpy as np

    angles = np.pi / 2 - 2 * np.pi * numbers / max(1, count)
    return np.column_stack([np.cos(angles), np.sin(angles)])


def _shells(graph: Graph) -> Array:
    """Circles around the node with the most edges, by how many edges away from it a node is; the rest outside."""
    import_alone("networkx")
    import networkx as nx
    import numpy as np

    network = graph.network("ignore").to_undirected()
    center = max(network, key=lambda place: (network.degree[place], -place))
    away = nx.single_source_shortest_path_length(network, center)
    farthest = max(away.values())
    shells = np.array([away.get(place, farthest + 1) for place in range(len(network))])
    found = np.zeros((len(network), 2))
    for shell in range(1, farthest + 2):
        members = np.flatnonzero(shells == shell)
        found[members] = shell * _circle(np.arange(len(members)), len(members))
    return found


def _force(graph: Graph, seed: int) -> Array:
    """Edges pull their ends together, all nodes push each other away, less and less far in a step.

    Fruchterman and Reingold, 'Graph drawing by force-directed placement', Software: Practice and Experience 21 (1991),
    with a pull towards the middle.
    """
    import numpy as np

    count = graph.nodes.height
    source, target = graph.ends
    ideal = 1 / np.sqrt(count)
    # A circle, a little disturbed: equal places would never part.
    found = _circle(np.arange(count), count) * 0.5 + np.random.default_rng(seed).normal(0, 0.05, (count, 2))
    steps = _STEPS if count <= _FEW else _STEPS // 2
    for step in range(steps):
        squares = (found**2).sum(axis=1)
        apart = np.maximum(squares[:, None] + squares[None, :] - 2 * found @ found.T, (1e-3 * ideal) ** 2)
        push = ideal**2 / apart
        np.fill_diagonal(push, 0)
        move = found * push.sum(axis=1)[:, None] - push @ found
        along = found[source] - found[target]
        pull = along * (np.sqrt((along**2).sum(axis=1)) / ideal)[:, None]
        np.subtract.at(move, source, pull)
        np.add.at(move, target, pull)
        move -= _GRAVITY * found
        length = np.maximum(np.sqrt((move**2).sum(axis=1)), 1e-12)
        hottest = 0.1 * (1 - step / steps)
        found = found + move * (np.minimum(length, hottest) / length)[:, None]
    return found
