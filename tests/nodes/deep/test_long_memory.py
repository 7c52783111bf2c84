"""Sequences whose first letter decides."""

from __future__ import annotations

from plait.table import collect
from plait.testing import check_node
from plait_nodes.deep.long_memory import long_memory


def test_the_first_letter_is_the_class_and_all_others_are_noise() -> None:
    check_node(long_memory, rows=5, steps=3)
    rows = collect(long_memory(rows=400, steps=7, seed=3)).to_polars()
    letters = rows["sequence"].to_list()
    assert [sequence[0] for sequence in letters] == rows["first"].to_list()
    assert {len(sequence) for sequence in letters} == {7}
    assert set(rows["first"]) == {"a", "b"}
    assert 160 < (rows["first"] == "a").sum() < 240
    assert {letter for sequence in letters for letter in sequence[1:]} == set("wxyz")
    assert collect(long_memory(rows=400, steps=7, seed=3)).to_polars().equals(rows)
    assert not collect(long_memory(rows=400, steps=7, seed=4)).to_polars().equals(rows)
