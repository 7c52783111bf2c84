"""How connections are found, ordered and walked."""

from __future__ import annotations

import itertools

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from plait.topology import Connection, Topology


def topology(*pairs: tuple[str, str]) -> Topology:
    return Topology(Connection(source, "out", target, "table") for source, target in pairs)


def test_finds_connections_from_both_ends_in_the_order_in_which_they_were_made() -> None:
    made = topology(("a", "c"), ("b", "c"), ("a", "d"))

    assert [connection.source for connection in made.into("c")] == ["a", "b"]
    assert [connection.target for connection in made.out_of("a")] == ["c", "d"]
    assert list(made.into("a")) == []


def test_a_connection_can_be_put_back_at_its_place() -> None:
    made = topology(("a", "c"), ("b", "c"))
    first = Connection("a", "out", "c", "table")
    made.remove(first)

    made.add(first, at=0)

    assert [connection.source for connection in made.into("c")] == ["a", "b"]


def test_ancestors_and_descendants() -> None:
    made = topology(("a", "b"), ("b", "c"), ("x", "c"), ("c", "d"))

    assert made.ancestors_of(["c"]) == {"a", "b", "x"}
    assert made.descendants_of(["b"]) == {"c", "d"}


def test_the_cycle_that_a_connection_would_close() -> None:
    made = topology(("a", "b"), ("b", "c"))

    assert made.cycle_through("c", "a") == ["a", "b", "c", "a"]
    assert made.cycle_through("a", "a") == ["a", "a"]
    assert made.cycle_through("a", "c") == []


def test_cycles_are_listed_with_their_first_node_repeated() -> None:
    made = topology(("a", "b"), ("b", "a"), ("b", "c"), ("d", "d"))

    assert made.cycles() == [["d", "d"], ["a", "b", "a"]]
    assert made.order(dict.fromkeys("abcd")) == []


def test_an_order_exists_for_a_chain_far_longer_than_the_recursion_limit() -> None:
    names = [str(number) for number in range(20_000)]
    made = topology(*itertools.pairwise(names))

    assert made.order(dict.fromkeys(reversed(names))) == names


PAIRS = st.sets(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=40)


@given(PAIRS)
def test_the_order_respects_every_connection_and_leaves_out_only_cycles(pairs: set[tuple[int, int]]) -> None:
    nodes = dict.fromkeys(map(str, range(13)))
    made = topology(*((str(source), str(target)) for source, target in sorted(pairs)))

    ordered = made.order(nodes)

    place = {node_id: index for index, node_id in enumerate(ordered)}
    for connection in made.connections:
        if connection.target in place:
            assert place[connection.source] < place[connection.target]
    graph = made.to_networkx()
    graph.add_nodes_from(nodes)
    in_cycles = {
        node_id
        for component in nx.strongly_connected_components(graph)
        for node_id in component
        if len(component) > 1 or graph.has_edge(node_id, node_id)
    }
    behind = set().union(*(nx.descendants(graph, node_id) for node_id in in_cycles), in_cycles)
    assert set(ordered) == set(nodes) - behind


def test_a_connection_that_is_put_between_others_is_there_in_all_orders() -> None:
    topology = Topology()
    first, second, third = (Connection(name, "out", "add", "numbers") for name in "abc")
    for connection in (first, third):
        topology.add(connection)
    topology.add(second, at=1)
    assert list(topology.into("add")) == list(topology.connections) == [first, second, third]
    assert list(Topology(topology.connections).into("add")) == [first, second, third]
