"""Train a network that was built along connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import Field

from plait import Column, Columns, FromPort, Metrics, Model, ModelDescription, ParameterError, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.mining.features import NUMBERS
from plait_nodes.mining.labels import class_type
from plait_nodes.mining.task import Task, TaskChoice, predicts_classes

from .example_columns import check_count, chosen_examples, form_of
from .history import CURVE
from .network import Network, NetworkDescription
from .network_model import announced_network
from .network_parameters import ForgetBias
from .training import OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training

if TYPE_CHECKING:
    import narwhals as nw


class NetworkTrainerResult(NamedTuple):
    model: Model
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None,
    network: NetworkDescription | None,
    _: object = None,
    *,
    target: str,
    features: Columns,
    task: Task,
    **__: object,
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None or network is None or network.spec is None:
        return None, CURVE, None
    chosen = chosen_examples(table, features, target)
    first = network.spec.inputs
    check_count(chosen, first.shape, tokens=bool(first.settings["tokens"]))
    form = form_of(chosen)
    if predicts_classes(task, target, table[target]):
        kind = class_type(target, table[target])
        return announced_network(chosen, form, network.spec, target, kind), CURVE, None
    if network.spec.shape != (1,):
        raise ParameterError(
            f"{' × '.join(map(str, network.spec.shape))} comes out of the network, and a number is to be predicted.",
            parameter="target",
            hint="Let the last layer be a Dense Layer of one value, or say that the task is classification.",
        )
    return announced_network(chosen, form, network.spec, target, None), CURVE, None


@node(
    "deep.network_trainer",
    category="Deep learning/Trainers",
    icon="school-outline",
    face="{target} · {epochs} epochs",
    tags=("keras network learner", "neural network", "train", "fit", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def network_trainer(
    table: Table,
    network: Network,
    start: Model | None = None,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Annotated[
        Columns,
        FromPort(),
        Field(
            description="The columns that the network reads: numbers, one for each value of its input; or one column "
            "with images, or with lists of numbers."
        ),
    ] = NUMBERS,
    task: TaskChoice = "automatic",
    scale: Annotated[
        bool, Field(description="Whether columns of numbers are brought to mean 0 and deviation 1 first.")
    ] = True,
    balanced: Annotated[
        bool, Field(description="Whether rare classes weigh more, so that each counts the same in all.")
    ] = False,
    forget_bias: ForgetBias = 1.0,
    epochs: Epochs = 20,
    batch: Batch = 64,
    rate: Rate = 1e-3,
    seed: Seed = 0,
    training: OptionsChoice = OPTIONS,
) -> NetworkTrainerResult:
    """Train a network of layers that were put together by connections.

    The network ends with as many values as the target has classes, or with one for a number; it learns probabilities
    by cross entropy, numbers by squared errors. A whole-number target counts as a number unless the task says that it
    is a class. A tenth of the rows is put aside, and training stops when it no longer gains on them.

    Connect a trained model of the same layers as `start` to go on from its weights, with its scale and classes.

    Missing values stop the node. Numbers of an image column are from 0 to 1.

    Example: Input Layer `8 × 8 × 1`, two Convolution Layers with pooling, Flatten Layer, and Dense Layer of 10 values:
    the 64 columns of the digits, taken as small images.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.network_training import train_network

    schema = table.collect_schema()
    chosen = chosen_examples(schema, features, target)
    first = network.spec.inputs
    check_count(chosen, first.shape, tokens=bool(first.settings["tokens"]))
    model, history, metrics = train_network(
        table,
        network.spec,
        chosen,
        target,
        Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed),
        run,
        start,
        classes=predicts_classes(task, target, schema[target]),
        scale=scale,
        balanced=balanced,
        forget_bias=forget_bias,
    )
    return NetworkTrainerResult(model, history.curve(), Metrics(metrics))
