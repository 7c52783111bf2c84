"""Which boxes and arrows a recurrent network becomes when it is unrolled over time."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from plait import ParameterError

Kind = Literal["many-to-one", "many-to-many", "one-to-many", "encoder-decoder"]
Role = Literal["input", "output", "cell", "backward", "encoder", "decoder"]
Meaning = Literal["value", "state", "fed back"]

_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(slots=True)
class Unrolled:
    """The parts in columns (time) and rows (from the inputs up), and the arrows between parts by their places."""

    parts: list[tuple[str, int, int, str]] = field(default_factory=list)
    """Role, column, row and label of each."""
    arrows: list[tuple[int, int, str]] = field(default_factory=list)
    """From which part to which, and what is handed on."""
    longest: int = 0
    """The most boxes on a way from an input to an output."""

    @property
    def boxes(self) -> int:
        return sum(role not in ("input", "output") for role, *_ in self.parts)

    def add(self, role: Role, column: int, row: int, label: str) -> int:
        self.parts.append((role, column, row, label))
        return len(self.parts) - 1

    def connect(self, start: int, end: int, meaning: Meaning = "value") -> None:
        self.arrows.append((start, end, meaning))

    def chain(self, boxes: list[int]) -> None:
        """Let each box hand its state to the next."""
        for start, end in pairwise(boxes):
            self.connect(start, end, "state")


def unrolled(kind: Kind, steps: int, outputs: int, cell: str, *, both_ways: bool) -> Unrolled:
    """Unroll a network.

    Raises:
        ParameterError: it reads both ways what it has yet to make.
    """
    if kind == "one-to-many" and both_ways:
        raise ParameterError(
            "A sequence that is still being made can't be read backwards.",
            parameter="both_ways",
            hint="Take another kind, or one way.",
        )
    network = Unrolled()
    if kind == "one-to-many":
        _write(network, outputs, 0, cell, "cell", network.add("input", 0, 0, _lowered("x", 1)), None)
        network.longest = outputs
        return network
    forward, backward = _read(network, steps, cell, "encoder" if kind == "encoder-decoder" else "cell", both_ways)
    top = 3 if both_ways else 2
    network.longest = steps
    if kind == "many-to-one":
        answer = network.add("output", steps if both_ways else steps - 1, top, "y")
        network.connect(forward[-1], answer)
        if backward:
            network.connect(backward[0], answer)
    elif kind == "many-to-many":
        for step in range(steps):
            answer = network.add("output", step, top, _lowered("y", step + 1))
            network.connect(forward[step], answer)
            if backward:
                network.connect(backward[step], answer)
    else:
        # What read backwards hands its state on in the column between.
        first = steps + 1 if both_ways else steps
        start = network.add("input", first, 0, "start")
        written = _write(network, outputs, first, cell, "decoder", start, forward[-1])
        if backward:
            network.connect(backward[0], written[0], "state")
        network.longest = steps + outputs
    return network


def _read(network: Unrolled, steps: int, cell: str, role: Role, both_ways: bool) -> tuple[list[int], list[int]]:
    """Boxes that take an input at each step; the second row, if there is one, takes them from the end."""
    given = [network.add("input", step, 0, _lowered("x", step + 1)) for step in range(steps)]
    forward = [network.add(role, step, 1, cell) for step in range(steps)]
    network.chain(forward)
    backward = [network.add("backward", step, 2, cell) for step in range(steps)] if both_ways else []
    network.chain(backward[::-1])
    for row in (forward, backward):
        for start, end in zip(given, row, strict=False):
            network.connect(start, end)
    return forward, backward


def _write(
    network: Unrolled, outputs: int, column: int, cell: str, role: Role, start: int, before: int | None
) -> list[int]:
    """Boxes that give an output at each step, which is the next input."""
    boxes = [network.add(role, column + step, 1, cell) for step in range(outputs)]
    network.connect(start, boxes[0])
    network.chain(boxes if before is None else [before, *boxes])
    for step, box in enumerate(boxes):
        answer = network.add("output", column + step, 2, _lowered("y", step + 1))
        network.connect(box, answer)
        if step + 1 < outputs:
            network.connect(answer, boxes[step + 1], "fed back")
    return boxes


def _lowered(name: str, number: int) -> str:
    return f"{name}{str(number).translate(_LOWERED)}"
