"""The automatic layout with frames."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from plait.card import Place
from plait.layout import layered
from plait.topology import Connection
from plait_gui.canvas.framed_layout import framed
from plait_gui.canvas.grid_index import Box

MIDDLE = (0.5, 0.5)
HEIGHT = 78.0


def _connect(*pairs: tuple[str, str]) -> list[Connection]:
    return [Connection(source, "out", target, "table") for source, target in pairs]


def _laid_out(
    nodes: list[str], connections: list[Connection], frames: dict[str, list[str]]
) -> tuple[dict[str, Place], dict[str, Box]]:
    return framed(
        nodes,
        connections,
        frames,
        text_height=lambda _frame, _width: 30.0,
        ends=dict.fromkeys(connections, MIDDLE),
        card_heights=dict.fromkeys(nodes, HEIGHT),
    )


def _card(place: Place) -> Box:
    return Box(place.x, place.y, place.x + 196, place.y + HEIGHT)


def test_without_frames_it_is_the_usual_layout() -> None:
    nodes, connections = list("abcd"), _connect(("a", "b"), ("a", "c"), ("c", "d"))
    places, frames = _laid_out(nodes, connections, {})
    assert places == layered(nodes, connections)
    assert frames == {}


def test_a_frame_is_around_its_nodes_with_room_for_its_text() -> None:
    places, frames = _laid_out(["a", "b", "c"], _connect(("a", "b"), ("b", "c")), {"f": ["b", "c"]})
    # The text is 30 high and half a padding of 24 below it: 42, which is 48 on the grid.
    assert places["a"].x == 0
    assert frames["f"].left == 272
    assert (places["b"].x, places["c"].x) == (272 + 24, 272 + 24 + 272)
    assert places["b"].y - frames["f"].top == 48
    assert frames["f"].right == 272 + 24 + 272 + 196 + 24 + 4


def test_nodes_of_a_frame_that_hang_on_one_outside_stand_below_each_other() -> None:
    places, _ = _laid_out(list("abcd"), _connect(("a", "b"), ("a", "c"), ("a", "d")), {"f": ["b", "c", "d"]})
    assert len({places[each].x for each in "bcd"}) == 1
    assert sorted(places[each].y for each in "bcd")[1] - min(places[each].y for each in "bcd") == 112


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[str], list[Connection], dict[str, list[str]]]:
    nodes = [f"n{index}" for index in range(draw(st.integers(1, 14)))]
    pairs = draw(st.lists(st.tuples(st.integers(0, 13), st.integers(0, 13)), max_size=24, unique=True))
    connections = _connect(*((f"n{a}", f"n{b}") for a, b in pairs if a < b < len(nodes)))
    frames: dict[str, list[str]] = {}
    for node in nodes:
        if frame := draw(st.sampled_from(["", "", "f", "g", "n1"])):
            frames.setdefault(frame, []).append(node)
    return nodes, connections, frames


@settings(max_examples=60, deadline=None)
@given(cases())
def test_cards_and_frames_never_overlap_and_each_frame_holds_its_own_nodes(
    case: tuple[list[str], list[Connection], dict[str, list[str]]],
) -> None:
    nodes, connections, frames = case
    places, boxes = _laid_out(nodes, connections, frames)
    assert set(places) == set(nodes)
    assert set(boxes) == set(frames)
    for one, other in combinations(nodes, 2):
        assert not _card(places[one]).meets(_card(places[other]))
    for one, other in combinations(boxes.values(), 2):
        assert not one.meets(other)
    for frame, members in frames.items():
        for node in nodes:
            card = _card(places[node])
            assert boxes[frame].holds(card) if node in members else not boxes[frame].meets(card)
