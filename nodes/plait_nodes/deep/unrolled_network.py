"""A recurrent network, unrolled over the steps of its sequence."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import polars as pl
from pydantic import Field

from plait import Figure, node
from plait_nodes.views.title import Title

from .unrolling import Kind, unrolled

_PARTS = {"role": pl.String, "column": pl.Int64, "row": pl.Int64, "label": pl.String}
_ARROWS = {"from": pl.Int64, "to": pl.Int64, "meaning": pl.String}


@node(
    "deep.unrolled_network",
    title="Unrolled Network",
    category="Deep learning/Explain",
    icon="transit-connection-horizontal",
    face="{kind} · {cell}",
    tags=("plot", "rnn", "recurrent", "many-to-one", "one-to-many", "seq2seq", "encoder", "decoder", "teaching"),
)
def unrolled_network(
    *,
    kind: Annotated[Kind, Field(description="How many inputs and outputs a sequence has.")] = "many-to-many",
    steps: Annotated[int, Field(ge=1, le=12, description="Over how many steps of the input it is unrolled.")] = 4,
    outputs: Annotated[
        int, Field(ge=1, le=12, description="How many steps come out, for 'one-to-many' and 'encoder-decoder'.")
    ] = 3,
    cell: Annotated[Literal["RNN", "LSTM", "GRU"], Field(description="What stands in the boxes.")] = "RNN",
    both_ways: Annotated[
        bool, Field(description="Whether a second layer reads the sequence backwards; not where it is still made.")
    ] = False,
    folded: Annotated[bool, Field(description="Whether the loop is drawn beside, if it reads one way.")] = True,
    title: Title = "",
) -> Figure:
    """Draw a recurrent network unrolled: a box for each time step, all with the same weights.

    - many-to-one: a sequence is read, and one answer follows, such as whether a review is friendly.
    - many-to-many: every step has an answer, such as the tag of a word.
    - one-to-many: from one input a sequence is made; each output is the next input. A text is generated so.
    - encoder-decoder: one network reads, and hands its last state to another that writes, such as a translation.

    The state h goes from box to box; that of an LSTM is two, h and the cell's c. With *both ways* another layer reads
    from the end, and both states together give the outputs; it needs the whole sequence, so it is drawn for
    many-to-one, many-to-many and the encoder.

    The metrics are the number of boxes, and the most boxes on a way from an input to an output: so far a gradient has
    to go back.

    Example: 'encoder-decoder' over 4 steps with 3 outputs.
    """
    found = unrolled(kind, steps, outputs, cell, both_ways=both_ways)
    tables = {
        "parts": pl.DataFrame(found.parts, _PARTS, orient="row"),
        "arrows": pl.DataFrame(found.arrows, _ARROWS, orient="row"),
    }
    columns = 1 + max(column for _, column, _, _ in found.parts)
    loop = folded and not both_ways
    width = 70 + 86 * (columns + (3 if loop else 0))
    options: dict[str, Any] = {
        "folded": loop,
        "cell": cell,
        "kind": kind,
        "size": [max(420, min(1400, width)), 380 if both_ways else 320],
    }
    metrics = {"boxes": float(found.boxes), "longest way": float(found.longest)}
    return Figure("deep.unrolled_network", tables, options, title, metrics)
