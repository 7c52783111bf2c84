"""Backpropagation by hand: a small network, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Figure, Metrics, Multiline, RunContext, Table, node
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.views.title import Title

from .small_network_text import MOST_NEURONS, read_network
from .step_tables import NEURONS, WEIGHTS, neuron_columns, weight_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

_ERRORS = nw.Schema({"step": nw.Int64(), "error": nw.Float64()})
Numbers = list[Annotated[float, Field(ge=-1e6, le=1e6)]]
Few = Annotated[Numbers, Field(min_length=1, max_length=MOST_NEURONS)]


class BackpropagationStepResult(NamedTuple):
    figure: Figure
    neurons: Table
    weights: Table
    errors: Table
    metrics: Metrics


def _schema(**_: object) -> tuple[None, nw.Schema, nw.Schema, nw.Schema, None]:
    return None, NEURONS, WEIGHTS, _ERRORS, None


@node(
    "deep.backpropagation_step",
    title="Backpropagation Step",
    category="Deep learning/Explain",
    icon="undo-variant",
    face="rate {rate} · step {steps}",
    tags=("backpropagation", "delta rule", "gradient", "error share", "chain rule", "sigmoid", "by hand", "teaching"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def backpropagation_step(
    *,
    run: RunContext,
    inputs: Annotated[Few, Field(description="What the input neurons give.")] = [1.0, 0.5],  # noqa: B006 - never changed
    targets: Annotated[Few, Field(description="What the outputs should be.")] = [1.0, 0.0],  # noqa: B006 - never changed
    hidden_weights: Annotated[
        str,
        Multiline(),
        Field(description="The weights to the hidden neurons: a line for each input, a number for each hidden neuron."),
    ] = "0.9 0.3\n0.2 0.8",
    output_weights: Annotated[
        str,
        Multiline(),
        Field(description="The weights to the outputs: a line for each hidden neuron, a number for each output."),
    ] = "0.4 0.5\n0.1 0.6",
    hidden_biases: Annotated[Numbers, Field(description="A bias for each hidden neuron, or none.")] = [],  # noqa: B006 - never changed
    output_biases: Annotated[Numbers, Field(description="A bias for each output, or none.")] = [],  # noqa: B006 - never changed
    learn_biases: Annotated[bool, Field(description="Whether biases change too, if there are any.")] = True,
    rate: Annotated[float, Field(gt=0, le=1e6, description="The learning rate: how far a step goes.")] = 0.5,
    steps: Annotated[int, Field(ge=1, le=100_000, description="Which step is shown; those before it are taken.")] = 1,
    share: Annotated[
        Literal["plain", "normalised"], Field(description="Which error share the drawing shows beside the gradient.")
    ] = "plain",
    title: Title = "",
) -> BackpropagationStepResult:
    """Follow one step of backpropagation in a small network, number by number.

    Every neuron gives the logistic function of what arrives at it, and the error is E = ½Σ(target - output)². The
    `neurons` and `weights` are those before the chosen step, with the weights after it; `errors` has the error before
    the first step and after each.

    Two things are told of each neuron:

    - `gradient` is the derivative of the error by what arrives at the neuron (its delta). The step moves every weight
      by minus the rate times what its source gives times this number; so it goes downhill.
    - `share` is what some introductions pass back instead: at an output its error, target - output, and at a hidden
      neuron the sum of weight times error. They may divide it by the sum of the neuron's weights, `normalised share`.
      Neither has the slope of the logistic function in it, so it is no gradient. Dividing changes how hidden neurons
      relate to each other, since each is divided by another sum, and where that sum is 0 or negative there is no
      share at all: it is missing, and `note` says why.

    Example: with the given weights the error is 0.3176 before and 0.3019 after the step. The shares of the hidden
    neurons are -0.177 and -0.369, or normalised -0.197 and -0.526: their ratio is 0.48, or 0.37.
    """
    network, given, wanted = read_network(inputs, targets, hidden_weights, output_weights, hidden_biases, output_biases)
    has_biases = bool(hidden_biases or output_biases)
    errors = []
    for step in range(1, steps + 1):
        before, seen = network, network.forward(given)
        errors.append(seen.error(wanted))
        gradients = before.gradients(seen, wanted)
        network = before.stepped(gradients, rate, biases=has_biases and learn_biases)
        run.progress(step / steps)
    errors.append(network.forward(given).error(wanted))
    neurons = neuron_columns(before, seen, gradients, wanted)
    weights = weight_columns(before, gradients, network, biases=has_biases)
    undefined = sum(note is not None for note in neurons["note"])
    if undefined:
        which = "share is undefined, because the weights of the neuron add"
        if undefined > 1:
            which = "shares are undefined, because the weights of each of these neurons add"
        run.log(f"{undefined} normalised {which} up to 0 or less.")
    metrics = Metrics({"error before": errors[-2], "error after": errors[-1], "undefined shares": float(undefined)})
    return BackpropagationStepResult(
        _figure(neurons, weights, share, rate, steps, title, metrics),
        result_table(neurons, NEURONS),
        result_table(weights, WEIGHTS),
        result_table({"step": range(len(errors)), "error": errors}, _ERRORS),
        metrics,
    )


def _figure(
    neurons: Mapping[str, Any],
    weights: Mapping[str, Any],
    share: Literal["plain", "normalised"],
    rate: float,
    steps: int,
    title: str,
    metrics: Metrics,
) -> Figure:
    import polars as pl

    tables = {
        "neurons": pl.DataFrame(neurons, NEURONS.to_polars()),
        "weights": pl.DataFrame(weights, WEIGHTS.to_polars()),
    }
    options = {"share": "share" if share == "plain" else "normalised share", "step": steps, "rate": rate}
    return Figure("deep.backpropagation_step", tables, options, title, dict(metrics))
