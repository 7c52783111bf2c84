"""Trains an autoencoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import nn

from plait_nodes.deep.autoencoder_model import Autoencoder
from plait_nodes.deep.nets.autoencoder_net import AutoencoderNet
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.snapshot import stored_weights
from plait_nodes.deep.nets.table_examples import TensorExamples, parted, put_aside
from plait_nodes.deep.nets.trainer import Stage, Trainer

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from plait import RunContext
    from plait_nodes.deep.autoencoder_spec import AutoencoderSpec
    from plait_nodes.deep.history import History
    from plait_nodes.deep.nets.trainer import Loss
    from plait_nodes.deep.torch_model import TorchModel
    from plait_nodes.deep.training import Training


MOST_ERRORS = 10_000
"""Rows whose errors are looked at when the training is over."""


@dataclass(frozen=True, slots=True)
class Burden:
    """What makes it harder to copy the values than just handing them on."""

    noise: float = 0.0
    """The standard deviation of what is added to the values that are seen, on their common scale."""
    masking: float = 0.0
    """The share of seen values that is set to 0."""
    sparsity: float = 0.0
    """How strongly the size of the code is held back."""
    bounded: bool = False
    """Whether noisy values are cut off at 0 and 1."""


def train_autoencoder(
    rows: NDArray[np.float32],
    spec: AutoencoderSpec,
    burden: Burden,
    training: Training,
    run: RunContext,
    before: TorchModel[AutoencoderSpec, Any] | None = None,
    *,
    pretrain: int = 0,
) -> tuple[Autoencoder, History, float]:
    """Train on scaled rows, and say how it went, and how large the mean error is then.

    Args:
        rows: rows × features, on the common scale.
        spec: Sizes and functions.
        burden: What makes it harder.
        training: The settings.
        run: What is told of the progress.
        before: The model whose weights it begins with, if there is one.
        pretrain: For how many epochs each pair of layers is trained alone before, from outside to inside.

    Raises:
        DataError: the training diverges.
        Cancelled: somebody asked for it.
    """
    module = AutoencoderNet(spec)
    device = begin(module, training, start=before)
    kept, aside = put_aside(len(rows), training.aside, training.seed)
    learnt, watched = parted(TensorExamples(torch.from_numpy(rows).to(device)), kept, aside)
    stages = _pretrain(module, learnt, training, run, pretrain) if pretrain else 0
    noise = torch.Generator(device)
    criterion = _criterion(spec)

    def loss(net: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        assert isinstance(net, AutoencoderNet)
        (x,) = batch
        seen = _burdened(x, burden, noise) if net.training else x
        code = net.encoder(seen)
        error = criterion(net.decoder(code), x)
        return error + burden.sparsity * code.abs().mean() if burden.sparsity else error

    last = Stage(stages, stages + 1)
    history = Trainer(module, loss, training, run, generators=[noise], stage=last).fit(learnt, watched)
    model = Autoencoder(spec, stored_weights(module))
    # So many tell the quantiles well enough.
    errors = model.errors_of(rows[:: -(-len(rows) // MOST_ERRORS)])
    quantiles = np.quantile(errors, np.linspace(0, 1, 101)) if len(errors) else np.zeros(101)
    model.spec = spec.model_copy(update={"errors": tuple(quantiles.tolist())})
    return model, history, float(errors.mean())


def _criterion(spec: AutoencoderSpec) -> nn.Module:
    """The loss of the sums of the last layer."""
    if spec.loss == "cross entropy":
        return nn.BCEWithLogitsLoss() if spec.output == "sigmoid" else nn.CrossEntropyLoss()
    return _Squared(spec.output)


class _Squared(nn.Module):
    def __init__(self, output: str) -> None:
        super().__init__()
        self._output = output

    def forward(self, logits: Tensor, wanted: Tensor) -> Tensor:
        if self._output == "sigmoid":
            logits = torch.sigmoid(logits)
        elif self._output == "softmax":
            logits = torch.softmax(logits, 1)
        return nn.functional.mse_loss(logits, wanted)


def _burdened(x: Tensor, burden: Burden, generator: torch.Generator) -> Tensor:
    if burden.noise:
        x = x + torch.empty_like(x).normal_(0, burden.noise, generator=generator)
        if burden.bounded:
            x = x.clamp_(0, 1)
    if burden.masking:
        x = x * torch.empty_like(x).bernoulli_(1 - burden.masking, generator=generator)
    return x


def _pretrain(
    module: AutoencoderNet, examples: TensorExamples, training: Training, run: RunContext, epochs: int
) -> int:
    """Train each layer with its counterpart to give back what enters it (Hinton and Salakhutdinov, 2006; Bengio et al.,
    2007), so that the whole begins near something useful. Returns how many trainings that were."""
    assert isinstance(module.encoder, nn.Sequential)
    assert isinstance(module.decoder, nn.Sequential)
    parts = list(module.encoder)
    down = [place for place, each in enumerate(parts) if isinstance(each, nn.Linear)]
    up = [each for each in module.decoder if isinstance(each, nn.Linear)][::-1]
    settings = training.model_copy(update={"epochs": epochs, "epoch": 0})
    for number, (place, back) in enumerate(zip(down, up, strict=True)):
        end = down[number + 1] if number + 1 < len(down) else len(parts)
        outside, inside = nn.Sequential(*parts[:place]), nn.Sequential(*parts[place:end])

        loss = _loss_of_pair(outside, inside, back)
        stage = Stage(number, len(down) + 1, f"layer {number + 1} of {len(down)}")
        pair = [*inside.parameters(), *back.parameters()]
        Trainer(module, loss, settings, run, parameters=pair, stage=stage).fit(examples)
    return len(down)


def _loss_of_pair(outside: nn.Module, inside: nn.Module, back: nn.Module) -> Loss:
    """How far off is what a layer's counterpart brings back of what enters the layer."""

    def loss(_: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        with torch.no_grad():
            x = outside(batch[0])
        return nn.functional.mse_loss(back(inside(x)), x)

    return loss
