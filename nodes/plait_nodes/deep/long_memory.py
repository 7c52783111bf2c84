"""Sequences whose first letter decides, with noise behind it."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Table, node

from .training import Seed

_SCHEMA = nw.Schema({"sequence": nw.List(nw.String()), "first": nw.String()})
_FIRST, _NOISE = ("a", "b"), ("w", "x", "y", "z")


def _schema(**_: object) -> nw.Schema:
    return _SCHEMA


@node(
    "deep.long_memory",
    category="Deep learning/Explain",
    icon="memory",
    face="{rows} × {steps} steps · seed {seed}",
    tags=(
        "generator",
        "latch",
        "long-term dependency",
        "vanishing gradient",
        "forget bias",
        "example data",
    ),
    schema=_schema,
)
def long_memory(
    *,
    rows: Annotated[int, Field(ge=1, le=1_000_000, description="How many sequences.")] = 1_000,
    steps: Annotated[int, Field(ge=1, le=10_000, description="How many letters each has.")] = 60,
    seed: Seed = 1,
) -> Table:
    """Make sequences of letters of which only the first counts: it is `a` or `b`, and `w` to `z` are noise behind it.

    Who is to say at the end which it was must have kept it through all of the noise. Where the gradient fades on its
    way back, nothing tells the network to do so, and it guesses. Give `sequence` to Sequence Classifier with the target
    `first`, and compare cells and forget biases.

    The task is that of latching (Bengio, Simard and Frasconi, 1994, IEEE Transactions on Neural Networks 5(2)).

    Example: of 60 steps, an LSTM with the forget bias 3 knows the first letter after some fifty minibatches; with 0 it
    still guesses after 500.
    """
    import numpy as np

    draw = np.random.default_rng(seed)
    letters = np.array(_NOISE)[draw.integers(0, len(_NOISE), (rows, steps))]
    letters[:, 0] = np.array(_FIRST)[draw.integers(0, 2, rows)]
    columns = {"sequence": letters.tolist(), "first": letters[:, 0].tolist()}
    return nw.from_native(pl.LazyFrame(columns, schema=pl.Schema(_SCHEMA.to_polars())))
