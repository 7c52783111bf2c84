"""Trains a network that was built along connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from plait import DataError
from plait_nodes.deep.example_columns import examples_of, form_of
from plait_nodes.deep.layer import shape_text
from plait_nodes.deep.nets.class_weights import class_weights
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.ragged_examples import tensor_of
from plait_nodes.deep.nets.snapshot import stored_weights
from plait_nodes.deep.nets.table_examples import TensorExamples, parted, put_aside
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.nets.wired_net import WiredNet
from plait_nodes.deep.network_model import NetworkClassifier, NetworkModel, NetworkModelSpec, NetworkRegressor
from plait_nodes.deep.scaling import Scaling
from plait_nodes.deep.starting import taken_over
from plait_nodes.mining.labels import Labels
from plait_nodes.mining.training import training_rows
from plait_nodes.statistics.matrix import matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import narwhals as nw
    from torch import Tensor

    from plait import RunContext, Table
    from plait_nodes.deep.history import History
    from plait_nodes.deep.network import NetworkSpec
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]


def train_network(
    table: Table,
    build: NetworkSpec | Callable[[int], NetworkSpec],
    chosen: nw.Schema,
    target: str,
    training: Training,
    run: RunContext,
    start: object = None,
    *,
    classes: bool,
    scale: bool,
    balanced: bool = False,
    shift: int = 0,
    forget_bias: float = 1.0,
) -> tuple[NetworkModel, History, dict[str, float]]:
    """Train a network on the rows of a table, and say how it went.

    Args:
        table: The rows.
        build: The layers; or what makes them for a number of classes.
        chosen: The columns that the network reads.
        target: The column to predict.
        training: The settings.
        run: What is told of the progress.
        start: The trained model that the network begins with, if there is one.
        classes: Whether the target is a class (else a number).
        scale: Whether columns of numbers are brought to mean 0 and deviation 1.
        balanced: Whether each class counts the same.
        shift: By how many pixels images are moved at random while training.
        forget_bias: Of recurrent layers.

    Raises:
        PlaitError: something does not fit, there is nothing to learn, or the training diverges.
        Cancelled: somebody asked for it.
    """
    frame = training_rows(table, chosen, target)
    labels = _labels(frame[target], start) if classes else None
    needed = len(labels.values) if labels is not None else 1
    network = build(needed) if callable(build) else build
    if network.shape != (needed,):
        what = f"{needed} classes" if labels is not None else "one number"
        raise DataError(
            f"{shape_text(network.shape)} comes out of the network, and '{target}' has {what}.",
            column=target,
            hint=f"Let the last layer be a Dense Layer of {needed} values, without a function.",
        )
    form, tokens = form_of(chosen), int(network.inputs.settings["tokens"])
    values = examples_of(frame, list(chosen), form, network.inputs.shape, tokens=tokens)
    flat = values.reshape(len(values), -1)
    numbers = matrix(frame, [target]) if labels is None else None
    spec = NetworkModelSpec(
        network=network,
        columns=tuple(chosen),
        form=form,
        inputs=Scaling.of(flat) if scale and form == "columns" and not tokens else None,
        target=target,
        classes=labels.values if labels is not None else (),
        outputs=Scaling.of(numbers) if numbers is not None else None,
    )
    kind = NetworkClassifier if labels is not None else NetworkRegressor
    spec, before = taken_over(spec, start, kind, learnt=("inputs", "outputs", "classes"))
    if spec.inputs is not None:
        values = spec.inputs.scaled(flat).reshape(values.shape)
    module = WiredNet(network)
    device = begin(module, training, forget_bias, before)
    if labels is not None:
        wanted = tensor_of(labels.codes(frame[target]))
        loss, score = _classes(wanted if balanced else None, needed, device)
        kept, aside = put_aside(len(wanted), training.aside, training.seed, wanted)
    else:
        assert numbers is not None
        assert spec.outputs is not None
        wanted = tensor_of(spec.outputs.scaled(numbers))
        loss, score = _numbers(spec.outputs.deviations[0])
        kept, aside = put_aside(len(wanted), training.aside, training.seed)
    learnt, watched = parted(TensorExamples(tensor_of(values).to(device), wanted.to(device)), kept, aside)
    seen = _Shifted(learnt, shift, training.seed) if shift else learnt
    history = Trainer(module, loss, training, run, score).fit(seen, watched)
    sizes = {"rows": float(len(frame)), "weights": float(network.weights)}
    return kind(spec, stored_weights(module)), history, {**history.metrics(), **sizes}


def _labels(target: nw.Series[Any], start: object) -> Labels:
    """The classes of a column; or those of the model that the network begins with, if it knows all of them."""
    found = Labels.of(target)
    if isinstance(start, NetworkClassifier) and set(found.values) <= set(start.spec.classes):
        return Labels(start.spec.classes)
    return found


class _Shifted:
    """Images that are moved at random, each time by other pixels; what comes in at the border is as the border was."""

    def __init__(self, examples: TensorExamples, most: int, seed: int) -> None:
        self._examples, self._most = examples, most
        self._generator = torch.Generator().manual_seed(seed)

    def __len__(self) -> int:
        return len(self._examples)

    def batch(self, which: Tensor) -> Batch:
        x, wanted = self._examples.batch(which)
        most = self._most
        # The same numbers give the same shifts, wherever a training was taken up again.
        self._generator.manual_seed(int(which[0]) * 7919 + int(which[-1]) + len(which))
        filled = nn.functional.pad(x.movedim(3, 1), (most,) * 4, mode="replicate").movedim(1, 3)
        down, right = torch.randint(0, 2 * most + 1, (2, len(x)), generator=self._generator)
        rows = (down.unsqueeze(1) + torch.arange(x.shape[1])).to(x.device)
        columns = (right.unsqueeze(1) + torch.arange(x.shape[2])).to(x.device)
        places = torch.arange(len(x), device=x.device).view(-1, 1, 1)
        return filled[places, rows.unsqueeze(2), columns.unsqueeze(1)], wanted


def _classes(wanted: Tensor | None, count: int, device: torch.device) -> tuple[Any, Any]:
    """Cross entropy, and the share that is right."""
    weights = None
    if wanted is not None:
        weights = class_weights(wanted, count).to(device)

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        return nn.functional.cross_entropy(net(batch[0]), batch[1], weight=weights)

    def score(net: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        return {"accuracy": (net(batch[0]).argmax(1) == batch[1]).float().mean()}

    return loss, score


def _numbers(spread: float) -> tuple[Any, Any]:
    """Squared errors on the common scale, and the mean error in units of the target."""

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        return nn.functional.mse_loss(net(batch[0]), batch[1])

    def score(net: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        return {"MAE": (net(batch[0]) - batch[1]).abs().mean() * spread}

    return loss, score
