"""Everything that a layer of LSTM cells computes for one sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import Columns, DataError, FromPort, Metrics, ParameterError, Table, node
from plait.exact import exactly
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.mining.features import NUMBERS, chosen_features
from plait_nodes.statistics.matrix import matrix

from .lstm_bptt import lstm_gradients
from .lstm_tables import GRADIENTS, TRACE, gradient_columns, joined, trace_columns
from .lstm_trace import trace_lstm
from .lstm_weights import LstmWeights
from .variants import VARIANTS, Variant, count_weights

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Shown = Literal["vanilla", "NIG", "NFG", "NOG", "NIAF", "NOAF", "CIFG", "NP", "FGR", "all nine"]
Bias = Annotated[float, Field(ge=-1e3, le=1e3)]
MOST_STEPS = 5_000
"""Nobody looks at more steps one by one."""


class LstmAnatomyResult(NamedTuple):
    trace: Table
    gradients: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, features: Columns, **_: object) -> tuple[nw.Schema, nw.Schema, None]:
    if table is not None:
        chosen_features(table, features)
    return TRACE, GRADIENTS, None


@node(
    "deep.lstm_anatomy",
    title="LSTM Anatomy",
    category="Deep learning/Explain",
    icon="memory",
    face="{variant} · {cells} cells",
    tags=("lstm", "peephole", "forget gate", "cell state", "cifg", "recurrent", "bptt", "forward pass", "trace"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def lstm_anatomy(
    table: Table | None = None,
    *,
    features: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns that are the input of each time step.")
    ] = NUMBERS,
    sequence: Annotated[
        list[float], Field(description="The inputs in the order of time, where no table is connected.")
    ] = [1.0, -1.0, 0.5],  # noqa: B006 - never changed
    variant: Annotated[Shown, Field(description="The LSTM with peepholes ('vanilla'), a variant, or all.")] = "vanilla",
    cells: Annotated[int, Field(ge=1, le=64, description="How many cells the layer has.")] = 1,
    weights: Annotated[
        Literal["constant", "random"],
        Field(description="Whether all weights of a kind are the same, or drawn between minus and plus that value."),
    ] = "constant",
    weight: Annotated[
        float, Field(ge=-1e3, le=1e3, description="The weights of inputs (W) and of the last outputs (R).")
    ] = 0.5,
    peephole: Annotated[
        float, Field(ge=-1e3, le=1e3, description="The weights through which gates see the cell (p).")
    ] = 0.1,
    gate_weight: Annotated[
        float, Field(ge=-1e3, le=1e3, description="The weights through which gates see gates (Q), for FGR.")
    ] = 0.2,
    bias: Annotated[Bias, Field(description="The bias of the block input.")] = 0.0,
    input_bias: Annotated[Bias, Field(description="The bias of the input gate; 50 forces it open, -50 shut.")] = 0.0,
    forget_bias: Annotated[Bias, Field(description="The bias of the forget gate; 50 forces it open, -50 shut.")] = 0.0,
    output_bias: Annotated[Bias, Field(description="The bias of the output gate; 50 forces it open, -50 shut.")] = 0.0,
    loss: Annotated[
        Literal["last step", "all steps"],
        Field(description="Whether the loss is the sum of the last outputs, or of those of all time steps."),
    ] = "last step",
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes weights that are drawn.")] = 0,
) -> LstmAnatomyResult:
    """Show what every part of an LSTM layer does at each time step, and how a loss depends on every weight.

    Each row of the table is one time step. `trace` has for each step and cell the block input z, the gates i, f and o,
    the cell's state c and its output y:

    - z = tanh(W·x + R·y before + b): what may enter. It is no gate: it lies between -1 and 1.
    - i, f = logistic(W·x + R·y before + p·c before + b): how much of z enters, and how much of the state is kept.
    - c = z·i + c before·f
    - o = logistic(W·x + R·y before + p·c + b): how much is let out. This peephole sees the new state.
    - y = tanh(c)·o

    The variants leave something out or add something: NIG, NFG, NOG have no input, forget or output gate (it is 1),
    NIAF and NOAF no tanh at the input or output, CIFG keeps as much as does not enter (f = 1 - i), NP has no peepholes,
    and in FGR the gates see all gates of the step before. Greff and others (arXiv:1503.04069) found none that is
    clearly better than the vanilla LSTM; CIFG and NP are simpler and as good.

    `gradients` has every weight with the exact gradient of the loss (backpropagation through time). The metrics are
    the number of weights and the loss of each variant. Libraries often have two biases where there is one here.

    Example: without a table the sequence 1, -1, 0.5 with all weights at 0.5 gives the outputs 0.176, -0.016, 0.061.
    """
    import numpy as np

    inputs, names = _sequence(sequence) if table is None else _rows(table, features)
    chosen: tuple[Variant, ...] = VARIANTS if variant == "all nine" else (variant,)
    biases = (bias, input_bias, forget_bias, output_bias)
    own = LstmWeights.constant(inputs.shape[1], cells, weight, peephole, gate_weight, biases)
    if weights == "random":
        own = own.drawn(np.random.default_rng(seed))
    metrics, traces, gradients = Metrics(), [], []
    for each in chosen:
        trace = trace_lstm(own, each, inputs)
        counted = np.zeros_like(trace.y)
        counted[0 if loss == "all steps" else -1 :] = 1
        suffix = f" ({each})" if len(chosen) > 1 else ""
        metrics[f"weights{suffix}"] = count_weights(each, inputs.shape[1], cells)
        metrics[f"loss{suffix}"] = float((trace.y * counted).sum())
        found = lstm_gradients(own, trace, counted)
        traces.append(trace_columns(trace))
        gradients.append(gradient_columns(each, own, found.weights, names))
    return LstmAnatomyResult(
        result_table(joined(traces, TRACE), TRACE), result_table(joined(gradients, GRADIENTS), GRADIENTS), metrics
    )


def _sequence(values: list[float]) -> tuple[Array, list[str]]:
    import numpy as np

    if not values:
        raise ParameterError(
            "The sequence has no numbers.", parameter="sequence", hint="Give some, or connect a table."
        )
    return np.array(values, np.float64)[:, None], ["x"]


def _rows(table: Table, features: Columns) -> tuple[Array, list[str]]:
    import numpy as np

    chosen = chosen_features(table.collect_schema(), features)
    frame = collect(table.select(exactly(chosen)).head(MOST_STEPS + 1))
    if frame.is_empty():
        raise DataError("The table has no rows, so there is no sequence.", hint="Look at what the nodes before leave.")
    if len(frame) > MOST_STEPS:
        hint = "Take a part of it with Row Filter or Sampler."
        raise DataError(f"The table has more than {MOST_STEPS} rows, too many for one sequence.", hint=hint)
    return matrix(frame, list(chosen)).astype(np.float64), list(chosen)
