"""The gradient on its way back through time: simple RNN against LSTM."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Figure, Metrics, ParameterError, RunContext, Table, node
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.views.title import Title

from .gradient_decay import LstmDecay, Setting, SimpleDecay, relative_norms

_NORMS = nw.Schema({"network": nw.String(), "lag": nw.Int64(), "relative norm": nw.Float64()})
_MOST = 16

Radius = Annotated[float, Field(gt=0, le=2)]
Bias = Annotated[float, Field(ge=-20, le=20)]


class GradientNormResult(NamedTuple):
    figure: Figure
    norms: Table
    metrics: Metrics


def _schema(**_: object) -> tuple[None, nw.Schema, None]:
    return None, _NORMS, None


@node(
    "deep.gradient_norm",
    title="Gradient Norm per Time Step",
    category="Deep learning/Explain",
    icon="elevation-decline",
    face="{lags} steps back · {seeds} seeds",
    tags=("vanishing gradient", "exploding gradient", "rnn", "lstm", "forget bias", "bptt", "long memory", "plot"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def gradient_norm(
    *,
    run: RunContext,
    tanh: Annotated[list[Radius], Field(description="The radii of simple RNNs with tanh; may be none.")] = [0.9, 1.0],  # noqa: B006 - never changed
    linear: Annotated[list[Radius], Field(description="The radii of RNNs without tanh; may be none.")] = [0.9, 1.1],  # noqa: B006 - never changed
    forget_biases: Annotated[list[Bias], Field(description="Forget biases of LSTMs; or none.")] = [0.0, 1.0, 3.0],  # noqa: B006 - never changed
    cells: Annotated[int, Field(ge=2, le=256, description="How many cells each network has.")] = 32,
    features: Annotated[int, Field(ge=1, le=256, description="How many numbers enter at each time step.")] = 1,
    input_scale: Annotated[
        float, Field(ge=0, le=100, description="How strongly inputs act: the spread of what they add to a cell.")
    ] = 0.85,
    steps: Annotated[int, Field(ge=2, le=1_000, description="How long the sequences are.")] = 100,
    lags: Annotated[int, Field(ge=1, le=999, description="How far back the gradient is followed.")] = 50,
    seeds: Annotated[int, Field(ge=1, le=1_000, description="Over how many networks the mean is taken.")] = 10,
    seed: Annotated[int, Field(ge=0, le=2**31 - 1, description="The seed of the first of them.")] = 0,
    title: Title = "",
) -> GradientNormResult:
    """Compare how far back in time a loss at the last step still tells networks what to learn.

    For each lag the table has the length of the gradient of the state so many steps before the end, divided by that at
    the end: the geometric mean over networks that are drawn anew for each seed and have learnt nothing yet. Where it
    is tiny (it vanishes), what was seen then has no part in learning; where it is huge (it explodes), steps go astray.

    - A simple RNN has recurrent weights that are an orthogonal matrix times the radius. Without tanh the law is exact:
      the radius to the power of the lag. With tanh it falls faster, as the slope of tanh is at most 1.
    - An LSTM (without peepholes, recurrent weights orthogonal) hands the gradient of its cells' states on through the
      forget gates. It is not safe from vanishing: with a forget bias of 0 the gates are half shut, and it fares hardly
      better than a simple RNN. A bias of 1 holds longer, and one of 3 far longer.

    Inputs are standard normal noise. The metrics are the relative norms at the largest lag.

    Example: 50 steps back, 0.9 to the power of 50 is left in the linear RNN, 0.005.
    """
    import polars as pl

    chosen: list[SimpleDecay | LstmDecay] = [SimpleDecay(radius, linear=False) for radius in dict.fromkeys(tanh)]
    chosen += [SimpleDecay(radius, linear=True) for radius in dict.fromkeys(linear)]
    chosen += [LstmDecay(bias) for bias in dict.fromkeys(forget_biases)]
    _check(len(chosen), lags, steps)
    setting = Setting(cells, features, steps, lags, input_scale)
    found = {}
    for place, network in enumerate(chosen):
        run.progress(place / len(chosen), network.name)
        found[network.name] = relative_norms(network, setting, range(seed, seed + seeds)).tolist()
    columns = {
        "network": [name for name, norms in found.items() for _ in norms],
        "lag": [lag for norms in found.values() for lag in range(len(norms))],
        "relative norm": [norm for norms in found.values() for norm in norms],
    }
    metrics = Metrics({f"{name} (lag {lags})": norms[-1] for name, norms in found.items()})
    figure = Figure(
        "deep.gradient_norm", {"norms": pl.DataFrame(columns)}, {"names": list(found)}, title, dict(metrics)
    )
    return GradientNormResult(figure, result_table(columns, _NORMS), metrics)


def _check(networks: int, lags: int, steps: int) -> None:
    """Refuse what has no picture.

    Raises:
        ParameterError: there is no network, there are too many, or the lags reach beyond the first step.
    """
    if not networks:
        raise ParameterError("No network is chosen.", parameter="tanh", hint="Give at least one radius or forget bias.")
    if networks > _MOST:
        hint = f"Take up to {_MOST}."
        raise ParameterError(f"{networks} networks are too many for one drawing.", parameter="tanh", hint=hint)
    if lags >= steps:
        hint = f"With {steps} steps there are at most {steps - 1}."
        raise ParameterError(f"The sequences have no step {lags} before their last one.", parameter="lags", hint=hint)
