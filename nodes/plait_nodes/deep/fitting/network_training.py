"""Trains a network that was built along connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from plait import DataError
from plait_nodes.deep.example_columns import examples_of, form_of
from plait_nodes.deep.layer import shape_text
from plait_nodes.deep.nets.class_weights import class_weights
from plait_nodes.deep.nets.initial import initialise
from plait_nodes.deep.nets.ragged_examples import tensor_of
from plait_nodes.deep.nets.snapshot import weights_of
from plait_nodes.deep.nets.table_examples import TensorExamples, put_aside
from plait_nodes.deep.nets.trainer import Trainer, placed
from plait_nodes.deep.nets.wired_net import WiredNet
from plait_nodes.deep.network_model import NetworkClassifier, NetworkModel, NetworkModelSpec, NetworkRegressor
from plait_nodes.deep.scaling import Scaling
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
    labels = Labels.of(frame[target]) if classes else None
    needed = len(labels.values) if labels is not None else 1
    network = build(needed) if callable(build) else build
    form, tokens = form_of(chosen), int(network.inputs.settings["tokens"])
    values = examples_of(frame, list(chosen), form, network.inputs.shape, tokens=tokens)
    inputs = None
    if scale and form == "columns" and not tokens:
        flat = values.reshape(len(values), -1)
        inputs = Scaling.of(flat)
        values = inputs.scaled(flat).reshape(values.shape)
    if network.shape != (needed,):
        what = f"{needed} classes" if labels is not None else "one number"
        raise DataError(
            f"{shape_text(network.shape)} comes out of the network, and '{target}' has {what}.",
            column=target,
            hint=f"Let the last layer be a Dense Layer of {needed} values, without a function.",
        )
    spec = NetworkModelSpec(
        network=network,
        columns=tuple(chosen),
        form=form,
        inputs=inputs,
        target=target,
        classes=labels.values if labels is not None else (),
    )
    module = WiredNet(network)
    initialise(module, torch.Generator().manual_seed(training.seed), forget_bias)
    placed(module, training)
    device = next(module.parameters()).device
    if labels is not None:
        wanted = tensor_of(labels.codes(frame[target]))
        loss, score = _classes(wanted if balanced else None, needed, device)
        kept, aside = put_aside(len(wanted), training.aside, training.seed, wanted)
    else:
        numbers = matrix(frame, [target])
        outputs = Scaling.of(numbers)
        spec = spec.model_copy(update={"outputs": outputs})
        wanted = tensor_of(outputs.scaled(numbers))
        loss, score = _numbers(outputs.deviations[0])
        kept, aside = put_aside(len(wanted), training.aside, training.seed)
    x = tensor_of(values).to(device)
    wanted = wanted.to(device)
    examples = TensorExamples(x, wanted)
    learnt: Any = examples.some(kept) if aside is not None else examples
    if shift:
        learnt = _Shifted(learnt, shift, training.seed)
    watched = examples.some(aside) if aside is not None else None
    history = Trainer(module, loss, training, run, score).fit(learnt, watched)
    kind = NetworkClassifier if labels is not None else NetworkRegressor
    model = kind(spec, {name: each.cpu() for name, each in weights_of(module).items()})
    return model, history, {**history.metrics(), "rows": float(len(frame)), "weights": float(network.weights)}


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
