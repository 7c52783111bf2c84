"""The kinds of recurrent cell: the simple one, the gated one, and the LSTM with its variants."""

from __future__ import annotations

from typing import Literal, get_args

Cell = Literal["LSTM", "vanilla", "NIG", "NFG", "NOG", "NIAF", "NOAF", "CIFG", "FGR", "GRU", "RNN"]
"""`LSTM` is the one without peepholes; `vanilla` is the one with peepholes, and the next seven are variants of that."""

Variant = Literal["vanilla", "NIG", "NFG", "NOG", "NIAF", "NOAF", "CIFG", "NP", "FGR"]

CELLS: tuple[Cell, ...] = get_args(Cell)
VARIANTS: tuple[Variant, ...] = get_args(Variant)

CELL_HELP = (
    "What a cell remembers by: `LSTM` without peepholes (the fastest), `vanilla` the LSTM with peepholes, without its "
    "input, forget or output gate (NIG, NFG, NOG), without the function on its input or output (NIAF, NOAF), with "
    "input and forget gate coupled (CIFG) or its gates fed back (FGR); `GRU` with two gates, and `RNN` with none."
)


def parts_of(variant: Variant) -> tuple[str, ...]:
    """What a variant computes from its inputs, in the order of its weights: z the block input, i, f and o its gates."""
    gates = {"NIG": "fo", "NFG": "io", "NOG": "if", "CIFG": "io"}.get(variant, "ifo")
    return ("z", *gates)


def peepholes_of(variant: Variant) -> tuple[str, ...]:
    """The gates of a variant that look at the cell."""
    return () if variant == "NP" else parts_of(variant)[1:]


def has_gate_recurrence(variant: Variant) -> bool:
    """Whether each gate of a variant sees all gates of the step before."""
    return variant == "FGR"


def count_weights(variant: Variant, inputs: int, cells: int) -> int:
    """How many numbers a variant has to learn."""
    count = len(parts_of(variant)) * cells * (inputs + cells + 1) + len(peepholes_of(variant)) * cells
    return count + (9 * cells * cells if has_gate_recurrence(variant) else 0)
