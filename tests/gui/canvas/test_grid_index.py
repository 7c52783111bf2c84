"""What lies where on the canvas."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plait_gui.canvas.grid_index import CELL, Box, GridIndex

sides = st.integers(-5000, 5000)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(sides), draw(sides)
    return Box(left, top, left + draw(st.integers(0, 40_000)), top + draw(st.integers(0, 3000)))


@given(st.lists(boxes(), max_size=30), boxes())
def test_it_finds_exactly_what_meets_a_box(placed: list[Box], wanted: Box) -> None:
    index: GridIndex[int] = GridIndex()
    for key, box in enumerate(placed):
        index.put(key, box)
    assert sorted(index.meeting(wanted)) == [key for key, box in enumerate(placed) if box.meets(wanted)]


@given(st.lists(st.tuples(st.integers(0, 5), boxes()), max_size=40), boxes())
def test_a_key_is_only_where_it_was_put_last(moves: list[tuple[int, Box]], wanted: Box) -> None:
    index: GridIndex[int] = GridIndex()
    last = {}
    for key, box in moves:
        index.put(key, box)
        last[key] = box
    assert sorted(index.meeting(wanted)) == sorted(key for key, box in last.items() if box.meets(wanted))


def test_what_was_removed_is_not_found_again() -> None:
    index: GridIndex[str] = GridIndex()
    index.put("small", Box(0, 0, 10, 10))
    index.put("large", Box(0, 0, 100 * CELL, 100 * CELL))
    index.remove("small")
    index.remove("large")
    assert index.meeting(Box(-1, -1, 1, 1)) == []
    assert index.bounds() is None


def test_its_bounds_are_those_of_everything() -> None:
    index: GridIndex[str] = GridIndex()
    index.put("a", Box(-10, 5, 0, 6))
    index.put("b", Box(700, -40, 710, 0))
    assert index.bounds() == Box(-10, -40, 710, 6)
