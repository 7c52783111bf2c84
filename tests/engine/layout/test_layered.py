"""The layered layout: to the right, apart from each other, few crossings, the same each time."""

from __future__ import annotations

import itertools
import time

from hypothesis import given
from hypothesis import strategies as st

from plait.card import Place
from plait.layout import COLUMN, ROW, layered
from plait.theme import CARD_HEIGHT, CARD_WIDTH
from plait.topology import Connection


def _connections(text: str) -> list[Connection]:
    return [Connection(source, "out", target, "in") for source, target in (pair.split(">") for pair in text.split())]


def _overlap(one: Place, other: Place) -> bool:
    return abs(one.x - other.x) < CARD_WIDTH and abs(one.y - other.y) < CARD_HEIGHT


def test_a_chain_is_a_straight_line() -> None:
    places = layered("abc", _connections("a>b b>c"))

    assert places == {"a": (0, 0), "b": (COLUMN, 0), "c": (2 * COLUMN, 0)}


def test_the_ends_of_a_fork_stand_above_and_below_its_beginning() -> None:
    places = layered("abc", _connections("a>b a>c"))

    assert places == {"a": (0, ROW / 2), "b": (COLUMN, 0), "c": (COLUMN, ROW)}


def test_a_source_stands_next_to_what_needs_it() -> None:
    places = layered(["a", "b", "c", "late"], _connections("a>b b>c late>c"))

    assert places["late"].x == places["b"].x


def test_connections_that_would_cross_are_untangled() -> None:
    places = layered("abxy", _connections("a>y b>x"))

    assert (places["a"].y < places["b"].y) == (places["y"].y < places["x"].y)


def test_nodes_are_ordered_by_the_ports_they_are_connected_to() -> None:
    upper, lower = Connection("b", "out", "c", "first"), Connection("a", "out", "c", "second")

    places = layered("abc", [lower, upper], ends={upper: (0.5, 1 / 3), lower: (0.5, 2 / 3)})

    assert places["b"].y < places["a"].y


def test_a_long_connection_passes_beside_the_cards_between() -> None:
    places = layered("abc", _connections("a>b b>c a>c"))

    assert abs((places["a"].y + places["c"].y) / 2 - places["b"].y) > CARD_HEIGHT / 2


def test_nodes_without_connections_stand_in_rows_at_the_end() -> None:
    places = layered([*"ab", *"12345"], _connections("a>b"))

    assert [places[each] for each in "12345"] == [
        (0, ROW),
        (COLUMN, ROW),
        (2 * COLUMN, ROW),
        (3 * COLUMN, ROW),
        (0, 2 * ROW),
    ]


def test_high_cards_get_the_room_they_need() -> None:
    places = layered("abc", _connections("a>b a>c"), card_heights={"b": 200.0})

    assert places["c"].y - places["b"].y >= 200


def test_a_cycle_is_drawn_too() -> None:
    places = layered("abc", _connections("a>b b>c c>a a>a"))

    assert [places[each].x for each in "abc"] == [0, COLUMN, 2 * COLUMN]


def test_nothing_has_no_places() -> None:
    assert layered([], []) == {}


@given(st.integers(1, 25), st.data())
def test_any_graph_is_laid_out_without_overlaps_to_the_right_and_always_the_same(
    count: int, data: st.DataObject
) -> None:
    nodes = [f"n{index}" for index in range(count)]
    pairs = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=40))
    forward = [
        Connection(nodes[min(pair)], "out", nodes[max(pair)], "in")
        for pair in dict.fromkeys(pairs)
        if pair[0] != pair[1]
    ]

    places = layered(nodes, forward)

    assert list(places) == nodes
    assert not any(_overlap(one, other) for one, other in itertools.combinations(places.values(), 2))
    assert all(places[each.source].x < places[each.target].x for each in forward)
    assert min(place.x for place in places.values()) == min(place.y for place in places.values()) == 0
    assert layered(nodes, forward) == places


def test_five_hundred_nodes_take_no_time_to_speak_of() -> None:
    nodes = [f"n{index}" for index in range(500)]
    connections = [Connection(nodes[(7 * index) // 9], "out", nodes[index], "in") for index in range(1, 500)]
    began = time.process_time()

    places = layered(nodes, connections)

    assert len(set(places.values())) == 500
    assert time.process_time() - began < 2


def test_a_connection_between_ports_at_different_heights_is_level() -> None:
    (only,) = connections = _connections("a>b")

    usual = layered("ab", connections, ends={only: (1 / 3, 1 / 2)})
    high = layered("ab", connections, ends={only: (1 / 4, 1 / 2)}, card_heights={"a": 110.0})

    assert usual == {"a": (0, CARD_HEIGHT / 6), "b": (COLUMN, 0)}
    assert high["a"].y + 110 / 4 == high["b"].y + CARD_HEIGHT / 2
