"""Train a convolutional network that tells what is on an image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import Field

from plait import (
    Classifier,
    Column,
    Columns,
    FromPort,
    Metrics,
    ModelDescription,
    ParameterError,
    RunContext,
    Table,
    node,
)
from plait.importing import import_alone
from plait_nodes.mining.labels import class_type
from plait_nodes.mining.layer_sizes import layer_sizes

from .example_columns import check_count, chosen_examples, form_of
from .history import CURVE
from .network import NetworkSpec, begun, extended
from .network_model import NetworkClassifier, announced_network
from .training import OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training

if TYPE_CHECKING:
    import narwhals as nw


class ImageClassifierResult(NamedTuple):
    model: Classifier
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None,
    _: object = None,
    *,
    image: Columns,
    target: str,
    shape: str,
    filters: str,
    size: int,
    dense: str,
    dropout: float,
    **__: object,
) -> tuple[ModelDescription | None, nw.Schema, None]:
    network = _network(shape, filters, size, dense, dropout, classes=2)
    if table is None:
        return None, CURVE, None
    chosen = chosen_examples(table, image, target)
    check_count(chosen, network.inputs.shape, tokens=False)
    kind = class_type(target, table[target])
    return announced_network(chosen, form_of(chosen), network, target, kind), CURVE, None


@node(
    "deep.image_classifier",
    category="Deep learning/Trainers",
    icon="image-search-outline",
    face="{target} · {filters} filters",
    tags=("cnn", "convolution", "convolutional neural network", "digits", "ocr", "vision", "keras", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def image_classifier(
    table: Table,
    start: Classifier | None = None,
    *,
    run: RunContext,
    image: Annotated[
        Columns,
        FromPort(),
        Field(description="The column with images, or the columns of their pixels, row by row."),
    ],
    target: Annotated[Column, Field(description="The column with the class of each image.")],
    shape: Annotated[
        str, Field(description="Height, width and channels (1 for shades, 3 for colours), such as `28 × 28 × 1`.")
    ] = "28 × 28 × 1",
    filters: Annotated[
        str,
        Field(description="How many patterns each convolution looks for, such as `16, 32`; each halves the image."),
    ] = "16, 32",
    size: Annotated[int, Field(ge=1, le=31, description="The side of the windows that are looked at.")] = 3,
    dense: Annotated[
        str, Field(description="How many values each dense layer behind has; the last is the semantic vector.")
    ] = "64",
    dropout: Annotated[float, Field(ge=0, le=0.95, description="The share of values left out while training.")] = 0.2,
    shift: Annotated[
        int, Field(ge=0, le=64, description="By how many pixels images are moved at random while training, at most.")
    ] = 0,
    balanced: Annotated[
        bool, Field(description="Whether rare classes weigh more, so that each counts the same in all.")
    ] = False,
    epochs: Epochs = 20,
    batch: Batch = 64,
    rate: Rate = 1e-3,
    seed: Seed = 0,
    training: OptionsChoice = OPTIONS,
) -> ImageClassifierResult:
    """Train a convolutional network that tells what is on an image.

    Each convolution looks for patterns in small windows and keeps the largest answer of two by two; dense layers make
    classes of what was found. Images must be of one size: put Resize before. For other networks build one of layers,
    and train it with Network Trainer.

    Connect a trained classifier of the same form as `start` to go on from its weights, with its scale and classes.

    Semantic Vector gives what the network has found on an image as columns.

    Example: the 64 columns of the digits as `8 × 8 × 1` are told right in 98 of 100 cases after 20 epochs.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.network_training import train_network

    chosen = chosen_examples(table.collect_schema(), image, target)

    def network(classes: int) -> NetworkSpec:
        return _network(shape, filters, size, dense, dropout, classes)

    check_count(chosen, network(1).inputs.shape, tokens=False)
    model, history, metrics = train_network(
        table,
        network,
        chosen,
        target,
        Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed),
        run,
        start,
        classes=True,
        scale=True,
        balanced=balanced,
        shift=shift,
    )
    assert isinstance(model, NetworkClassifier)
    return ImageClassifierResult(model, history.curve(), Metrics(metrics))


def _network(shape: str, filters: str, size: int, dense: str, dropout: float, classes: int) -> NetworkSpec:
    """Convolutions with pooling, dense layers, and one value for each class.

    Raises:
        ParameterError: the image is too small for so many convolutions, or a parameter can't be read.
    """
    counts, units = layer_sizes(filters, "filters"), layer_sizes(dense, "dense")
    try:
        network = begun({"shape": shape, "tokens": 0})
    except ValueError as error:
        raise ParameterError(str(error), parameter="shape") from error
    if len(network.shape) != 3:
        raise ParameterError(f"'{shape}' is no shape of an image.", parameter="shape", hint="Write 28 × 28 × 1.")
    for number, count in enumerate(counts):
        window = {"filters": count, "size": size, "stride": 1, "padding": "same", "activation": "relu"}
        network = extended(network, "convolution", window, f"convolution {number + 1}")
        if min(network.shape[:2]) > 1:
            network = extended(network, "pooling", {"method": "max", "size": 2}, f"pooling {number + 1}")
    network = extended(network, "flatten", {})
    for number, count in enumerate(units):
        network = extended(network, "dense", {"units": count, "activation": "relu"}, f"dense {number + 1}")
    if dropout:
        network = extended(network, "dropout", {"share": dropout})
    return extended(network, "dense", {"units": classes, "activation": "linear"}, "classes")
