"""The order within columns: by barycentres, back and forth, as long as fewer connections cross."""

from __future__ import annotations

from bisect import bisect_right, insort
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .columns import Columns

_MOST_SWEEPS = 16
_PATIENCE = 4
"""Sweeps without an improvement after which it is given up."""


def untangle(columns: Columns) -> None:
    """Reorder the vertices of each column so that few connections cross; ties keep their order."""
    best = [list(column) for column in columns.columns]
    fewest = crossings(columns)
    without_gain = 0
    for sweep in range(_MOST_SWEEPS):
        if not fewest or without_gain == _PATIENCE:
            break
        _sweep(columns, to_the_right=sweep % 2 == 0)
        found = crossings(columns)
        without_gain = 0 if found < fewest else without_gain + 1
        if found < fewest:
            fewest, best = found, [list(column) for column in columns.columns]
    columns.columns = best


def crossings(columns: Columns) -> int:
    """How many pairs of connections between neighbouring columns cross."""
    place = _places(columns)
    total = 0
    for column in columns.columns:
        ends: list[float] = []
        for vertex in column:
            arcs = sorted(columns.after[vertex], key=lambda arc: (arc.out, place[arc.target] + arc.into))
            for arc in arcs:
                end = place[arc.target] + arc.into
                total += len(ends) - bisect_right(ends, end)
                insort(ends, end)
    return total


def _sweep(columns: Columns, *, to_the_right: bool) -> None:
    place = _places(columns)
    order = columns.columns if to_the_right else columns.columns[::-1]
    for column in order:
        centre: dict[int, float] = {}
        for vertex in column:
            arcs = columns.before[vertex] if to_the_right else columns.after[vertex]
            ends = [place[arc.source] + arc.out if to_the_right else place[arc.target] + arc.into for arc in arcs]
            # A vertex without neighbours on that side stays about where it is.
            centre[vertex] = sum(ends) / len(ends) if ends else place[vertex] + 0.5
        column.sort(key=centre.__getitem__)
        for index, vertex in enumerate(column):
            place[vertex] = float(index)


def _places(columns: Columns) -> list[float]:
    place = [0.0] * len(columns.before)
    for column in columns.columns:
        for index, vertex in enumerate(column):
            place[vertex] = float(index)
    return place
