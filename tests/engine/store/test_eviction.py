"""What is chosen when a store has grown too large."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plait.store.eviction import choose

ROWS = [("old", 10), ("middle", 10), ("new", 10)]


def test_the_longest_unused_goes_first_with_its_objects() -> None:
    links = [("old", "a"), ("middle", "b"), ("new", "c")]

    assert choose(50, ROWS, links, {"a": 100, "b": 100, "c": 100}, set()) == (["old"], ["a"])
    assert choose(150, ROWS, links, {"a": 100, "b": 100, "c": 100}, set()) == (["old", "middle"], ["a", "b"])


def test_what_is_held_stays_with_its_entry() -> None:
    links = [("old", "a"), ("middle", "b"), ("new", "c")]

    assert choose(50, ROWS, links, {"a": 100, "b": 100, "c": 100}, {"a"}) == (["middle"], ["b"])
    assert choose(None, ROWS, links, {"a": 100, "b": 100, "c": 100}, {"a", "c"}) == (["middle"], ["b"])


def test_an_object_goes_when_the_last_entry_that_needs_it_goes() -> None:
    links = [("old", "a"), ("middle", "a"), ("new", "c")]

    assert choose(10, ROWS, links, {"a": 100, "c": 100}, set()) == (["old"], [])
    assert choose(20, ROWS, links, {"a": 100, "c": 100}, set()) == (["old", "middle"], ["a"])


def test_objects_that_no_entry_needs_go_before_anything_else() -> None:
    assert choose(1, ROWS, [("old", "a")], {"a": 100, "stray": 5, "held": 5}, {"held"}) == ([], ["stray"])


@given(
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), max_size=40),
    st.dictionaries(st.integers(0, 9), st.integers(1, 100), max_size=10),
    st.sets(st.integers(0, 9), max_size=4),
    st.none() | st.integers(1, 500),
)
def test_nothing_is_left_without_its_objects_and_nothing_held_is_lost(
    links: list[tuple[int, int]], sizes: dict[int, int], held: set[int], surplus: int | None
) -> None:
    named = [(f"key{key}", f"object{number}") for key, number in set(links)]
    rows = [(f"key{key}", 7) for key in range(21)]
    of_objects = {f"object{number}": size for number, size in sizes.items()}

    keys, objects = choose(surplus, rows, named, of_objects, {f"object{number}" for number in held})

    assert not {f"object{number}" for number in held} & set(objects)
    assert not set(objects) & {digest for key, digest in named if key not in keys}
    freed = 7 * len(keys) + sum(of_objects.get(digest, 0) for digest in objects)
    untouchable = {key for key, digest in named if digest in {f"object{number}" for number in held}}
    assert surplus is None or freed >= surplus or set(keys) | untouchable == {key for key, _ in rows}
