"""Train a network that finds a short code for rows of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import Columns, Metrics, ModelDescription, ParameterError, RunContext, Table, Transformer, node
from plait.importing import import_alone
from plait_nodes.manipulation.preparation import type_text
from plait_nodes.mining.features import NUMBERS, Features, chosen_features
from plait_nodes.mining.layer_sizes import layer_sizes

from .autoencoder_model import Autoencoder, autoencoder_description
from .autoencoder_spec import Activation, AutoencoderSpec, Loss, Output
from .float_rows import float_rows
from .history import CURVE
from .network_parameters import CellChoice
from .scaling import Scaling
from .starting import taken_over
from .training import OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training

if TYPE_CHECKING:
    import narwhals as nw

    from .variants import Cell

Scale = Literal["z-score", "0 to 1", "none"]


class AutoencoderResult(NamedTuple):
    model: Transformer
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None,
    _: ModelDescription | None = None,
    *,
    features: Columns,
    layers: str,
    steps: int,
    cell: Cell,
    **__: object,
) -> tuple[ModelDescription | None, nw.Schema, None]:
    sizes = layer_sizes(layers)
    if table is None:
        return None, CURVE, None
    chosen = chosen_features(table, features)
    _check_steps(len(chosen), steps)
    return autoencoder_description(chosen, sizes, steps, cell), CURVE, None


@node(
    "deep.autoencoder",
    category="Deep learning/Trainers",
    icon="timer-sand",
    face="{layers} · {epochs} epochs",
    tags=(
        "denoising",
        "sparse",
        "sequence",
        "lstm",
        "encoder decoder",
        "code",
        "latent",
        "dimension reduction",
        "anomaly",
        "outlier",
        "unsupervised",
        "keras",
    ),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def autoencoder(
    table: Table,
    start: Transformer | None = None,
    *,
    run: RunContext,
    features: Features = NUMBERS,
    layers: Annotated[
        str,
        Field(description="How many neurons each layer down to the code has, such as `128, 32`; the last is the code."),
    ] = "2",
    steps: Annotated[
        int,
        Field(
            ge=0,
            le=100_000,
            description="For sequences: how many steps each feature of a series has here, as Window Builder lays them "
            "out in columns. The first layer is then of recurrent cells. 0 for features without order.",
        ),
    ] = 0,
    cell: CellChoice = "LSTM",
    activation: Annotated[
        Activation, Field(description="What a neuron makes of its sum, in all layers but the last.")
    ] = "sigmoid",
    output: Annotated[
        Output,
        Field(
            description="What comes out: any number, numbers from 0 to 1, or shares that add up to 1. The last two "
            "want features that are so."
        ),
    ] = "linear",
    loss: Annotated[
        Loss, Field(description="What is made small; cross entropy is for values from 0 to 1.")
    ] = "squared",
    scale: Annotated[
        Scale,
        Field(
            description="How features are brought to one scale: to mean 0 and deviation 1, to 0 to 1, or not at all."
        ),
    ] = "z-score",
    noise: Annotated[
        float,
        Field(
            ge=0,
            le=100,
            description="Denoising: the standard deviation of noise on the values that are seen; the clean ones are to "
            "come back.",
        ),
    ] = 0.0,
    masking: Annotated[
        float, Field(ge=0, lt=1, description="Denoising: the share of values that is hidden, and is to come back.")
    ] = 0.0,
    sparsity: Annotated[
        float,
        Field(ge=0, le=1000, description="How strongly the size of the code is held back, so that few neurons answer."),
    ] = 0.0,
    pretrain: Annotated[
        int,
        Field(
            ge=0,
            le=100_000,
            description="For how many epochs each pair of layers is trained alone before, from outside to inside.",
        ),
    ] = 0,
    epochs: Epochs = 50,
    batch: Batch = 64,
    rate: Rate = 1e-3,
    seed: Seed = 0,
    training: OptionsChoice = OPTIONS,
) -> AutoencoderResult:
    """Train a network that brings rows of numbers to a short code, and back.

    The layers go down to the code and up again in the same sizes. What the network can't bring back is unlike what it
    was trained on: the reconstruction error finds anomalies. The code has what the rows have in common, in few columns.

    Apply Model adds the code and the error to a table; Encoder, Decoder and Reconstruction Error give one of them. With
    *noise* or *masking* the network learns to clean: Reconstructed Rows then gives cleaned values. With *sparsity* few
    neurons of the code answer to each row.

    With *steps* the rows are windows of a series: recurrent cells read the steps and make the code, and others write
    the steps again from the last to the first. It is slower than a dense network by far, and a better one only where
    patterns move about within the windows: compare both. Connect a trained autoencoder of the same form as `start` to
    go on from its weights; it keeps its scale.

    A linear network with squared errors finds what a principal component analysis does, and no more.

    Missing values stop the node. True and false count as 1 and 0.

    Example: the four rows 1000, 0100, 0010 and 0001 and a code of two neurons: after 2,000 epochs with the rate 0.1 the
    network has invented the binary numbers, in some order.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.autoencoding import Burden, train_autoencoder

    chosen = chosen_features(table.collect_schema(), features)
    _check_steps(len(chosen), steps)
    if steps and (pretrain or output == "softmax"):
        raise ParameterError(
            "Sequences have no layers that are trained in pairs, and no shares that add up to 1.",
            parameter="pretrain" if pretrain else "output",
            hint="Set *pretrain* to 0 and choose another output, or set *steps* to 0.",
        )
    rows = float_rows(table, list(chosen))
    _check_range(rows, output, loss, scale, chosen)
    spec, before = taken_over(
        AutoencoderSpec(
            features={name: type_text(dtype) for name, dtype in chosen.items()},
            sizes=layer_sizes(layers),
            activation=activation,
            output=output,
            loss=loss,
            scaling=_scaling(rows, scale),
            steps=steps,
            cell=cell,
        ),
        start,
        Autoencoder,
        learnt=("scaling", "errors"),
    )
    # In place, because a copy may be as large as the memory.
    rows -= spec.scaling.center()
    rows /= spec.scaling.spread()
    burden = Burden(noise, masking, sparsity, bounded=output != "linear")
    settings = Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed)
    model, history, error = train_autoencoder(rows, spec, burden, settings, run, before, pretrain=pretrain)
    metrics = Metrics(history.metrics())
    metrics["rows"] = len(rows)
    metrics["weights"] = sum(each.numel() for each in model.weights.values())
    metrics["reconstruction error"] = error
    return AutoencoderResult(model, history.curve(), metrics)


def _scaling(rows: object, scale: Scale) -> Scaling:
    import numpy as np

    values = np.asarray(rows)
    if scale == "z-score":
        return Scaling.of(values)
    if scale == "none":
        return Scaling.none(values.shape[1])
    lowest, highest = values.min(axis=0).astype(float), values.max(axis=0).astype(float)
    spread = np.where(highest > lowest, highest - lowest, 1.0)
    return Scaling(means=tuple(lowest.tolist()), deviations=tuple(spread.tolist()))


def _check_range(rows: object, output: Output, loss: Loss, scale: Scale, chosen: nw.Schema) -> None:
    """Refuse values that the output can never be.

    Raises:
        ParameterError: says which column is outside of 0 to 1, or which settings contradict each other.
    """
    import numpy as np

    if loss == "cross entropy" and output == "linear":
        raise ParameterError(
            "Cross entropy needs values from 0 to 1, and a linear output gives any.",
            parameter="output",
            hint="Choose sigmoid or softmax as output, or squared as loss.",
        )
    if output == "linear" or scale == "0 to 1":
        return
    if scale == "z-score":
        raise ParameterError(
            f"With the output '{output}' values from 0 to 1 come back, and z-scores are not so.",
            parameter="scale",
            hint="Choose '0 to 1', or 'none' if the features are from 0 to 1 already.",
        )
    values = np.asarray(rows)
    outside = (values.min(axis=0) < 0) | (values.max(axis=0) > 1)
    if outside.any():
        name = list(chosen)[int(outside.argmax())]
        raise ParameterError(
            f"The column '{name}' has values outside of 0 to 1, which the output '{output}' can't give.",
            parameter="scale",
            hint="Choose the scale '0 to 1', or the output 'linear'.",
        )


def _check_steps(features: int, steps: int) -> None:
    """Refuse features that are no sequences of so many steps."""
    if steps and features % steps:
        raise ParameterError(
            f"{features} features are no sequences of {steps} steps.",
            parameter="steps",
            hint="Choose the columns of Window Builder's table, and its number of steps.",
        )
