"""Names for columns, each once and none empty."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plait_nodes.io.column_names import distinct_names


def test_repeated_and_empty_names() -> None:
    assert distinct_names(["a", "a", "", "a"]) == ("a", "a_2", "column_3", "a_3")
    assert distinct_names(["a", "a_2", "a"]) == ("a", "a_2", "a_3")
    assert distinct_names(["", "column_1"]) == ("column_1_2", "column_1")
    assert distinct_names([" ", "\t"]) == ("column_1", "column_2")


@given(st.lists(st.sampled_from(["a", "a_2", "a_3", "", " ", "column_1", "column_2"]) | st.text(max_size=3)))
def test_they_differ_and_the_first_of_each_name_keeps_it(names: list[str]) -> None:
    found = distinct_names(names)
    assert len(set(found)) == len(names)
    assert all(name.strip() for name in found)
    firsts = {name: names.index(name) for name in names if name.strip()}
    assert all(found[place] == name for name, place in firsts.items())
