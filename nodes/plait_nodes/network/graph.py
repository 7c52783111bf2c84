"""A graph: what travels along connections between nodes about networks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Literal, Self
from zipfile import ZipFile

import narwhals as nw
import polars as pl

from plait import DataError, ParameterError, stored_as
from plait.importing import import_alone
from plait.plain_json import json_bytes, json_value
from plait_nodes.mining.archive import archived

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import networkx as nx
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from plait import Table

NODE, SOURCE, TARGET, WEIGHT = "node", "source", "target", "weight"
Weights = Literal["ignore", "strength", "distance"]
"""What the weight of an edge means: nothing, how close its ends are, or how far apart they are."""

_DIRECTED = "directed"


@stored_as("network.graph")
@dataclass(frozen=True, eq=False)
class Graph:
    """A table of nodes, a table of edges, and whether an edge leads only from its source to its target.

    `nodes` has the column `node` with names that differ, texts or whole numbers. `edges` has `source`, `target` and
    `weight`, which is above zero; no two edges join the same ends in the same direction. Both may have more columns.
    Networks of networkx are made from it when they are needed; there the nodes have their positions as names, so that
    a result never depends on how Python orders texts.
    """

    nodes: pl.DataFrame
    edges: pl.DataFrame
    directed: bool = False

    @cached_property
    def ends(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The positions of the sources and targets of all edges in the table of nodes."""
        source, target = (places_of(self.edges[side], self.nodes[NODE]) for side in (SOURCE, TARGET))
        return source.to_numpy(), target.to_numpy()

    def network(self, weights: Weights = "strength") -> nx.Graph[int]:
        """The graph in networkx, whose edges have a `strength` and a `distance`."""
        import_alone("networkx")
        import networkx as nx

        weight = [1.0] * self.edges.height if weights == "ignore" else self.edges[WEIGHT].to_list()
        network: nx.Graph[int] = nx.DiGraph() if self.directed else nx.Graph()
        network.add_nodes_from(range(self.nodes.height))
        for source, target, value in zip(*(end.tolist() for end in self.ends), weight, strict=True):
            strength, distance = (1 / value, value) if weights == "distance" else (value, 1 / value)
            network.add_edge(source, target, strength=strength, distance=distance)
        return network

    def adjacency(self, weights: Weights = "strength") -> csr_array:
        """The strengths of the edges from each node (down) to each other (across), those of a loop once."""
        import_alone("scipy.sparse")
        import numpy as np
        from scipy.sparse import csr_array

        source, target = self.ends
        weight = self.edges[WEIGHT].to_numpy()
        strength = np.ones(len(weight)) if weights == "ignore" else 1 / weight if weights == "distance" else weight
        if not self.directed:
            back = source != target
            strength = np.concatenate([strength, strength[back]])
            source, target = np.concatenate([source, target[back]]), np.concatenate([target, source[back]])
        count = self.nodes.height
        return csr_array((strength, (source, target)), shape=(count, count))

    def place_of(self, name: str, parameter: str) -> int:
        """The position of a node, by its name as a text.

        Raises:
            ParameterError: there is no such node.
        """
        names = self.nodes[NODE].cast(pl.String)
        found = (names == name).arg_max()
        if found is None or names[found] != name:
            raise ParameterError(f"The graph has no node '{name}'.", parameter=parameter, hint=_near(name, names))
        return found

    def with_columns(self, columns: Mapping[str, pl.Series]) -> Graph:
        """The graph with these columns at its nodes, in place of those of the same name."""
        return replace(self, nodes=self.nodes.with_columns(column.alias(name) for name, column in columns.items()))

    def part(self, kept: Iterable[bool]) -> Graph:
        """The graph of the nodes that are kept, and of the edges between them."""
        mask = pl.Series(list(kept), dtype=pl.Boolean)
        source, target = self.ends
        inside = mask.to_numpy()
        return replace(self, nodes=self.nodes.filter(mask), edges=self.edges.filter(inside[source] & inside[target]))

    @property
    def node_table(self) -> Table:
        return nw.from_native(self.nodes.lazy())

    def to_bytes(self) -> bytes:
        """An archive of both tables as Arrow and of the rest as JSON; equal graphs give equal bytes."""
        record = json_bytes({_DIRECTED: self.directed})
        return archived({"graph.json": record, "nodes.arrow": _arrow(self.nodes), "edges.arrow": _arrow(self.edges)})

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The graph that `to_bytes` wrote.

        Raises:
            DataError: its edges lead to nodes that are not there.
        """
        with ZipFile(BytesIO(data)) as archive:
            directed = bool(json_value(archive.read("graph.json"))[_DIRECTED])
            nodes, edges = (pl.read_ipc(BytesIO(archive.read(f"{name}.arrow"))) for name in ("nodes", "edges"))
        if not edges.select(pl.col(SOURCE, TARGET).is_in(nodes[NODE].implode()).all()).row(0) == (True, True):
            raise DataError("The stored graph is damaged: an edge leads to no node.", hint="Make it again.")
        return cls(nodes, edges, directed)


def places_of(ends: pl.Series, names: pl.Series) -> pl.Series:
    """The position of each end of an edge among the names of the nodes."""
    known = pl.DataFrame({NODE: names, "place": pl.int_range(len(names), eager=True)})
    return pl.DataFrame({NODE: ends}).join(known, on=NODE, how="left", maintain_order="left")["place"]


def _arrow(table: pl.DataFrame) -> bytes:
    buffer = BytesIO()
    # Text in columns as it is in every Arrow version: a view would tell from which larger table it was taken.
    table.rechunk().write_ipc(buffer, compat_level=pl.CompatLevel.oldest())
    return buffer.getvalue()


def _near(name: str, names: pl.Series) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, names.head(10_000).to_list(), n=1)
    if near:
        return f"Did you mean '{near[0]}'?"
    shown = ", ".join(f"'{each}'" for each in names.head(8)) + (", …" if len(names) > 8 else "")
    return f"The nodes are {shown}." if len(names) else "It has no nodes at all."
