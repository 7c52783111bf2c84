"""Trains an autoencoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from plait_nodes.deep.autoencoder_model import Autoencoder
from plait_nodes.deep.nets.autoencoder_net import AutoencoderNet
from plait_nodes.deep.nets.initial import initialise
from plait_nodes.deep.nets.snapshot import weights_of
from plait_nodes.deep.nets.table_examples import TensorExamples, put_aside
from plait_nodes.deep.nets.trainer import Trainer, placed

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from plait import RunContext
    from plait_nodes.deep.autoencoder_spec import AutoencoderSpec
    from plait_nodes.deep.history import History
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
        pretrain: For how many epochs each pair of layers is trained alone before, from outside to inside.

    Raises:
        DataError: the training diverges.
        Cancelled: somebody asked for it.
    """
    module = AutoencoderNet(spec)
    initialise(module, torch.Generator().manual_seed(training.seed))
    placed(module, training)
    device = next(module.parameters()).device
    values = torch.from_numpy(rows).to(device)
    kept, aside = put_aside(len(rows), training.aside, training.seed)
    if pretrain:
        _pretrain(module, values[kept.to(device)] if aside is not None else values, training, run, pretrain)
    noise = torch.Generator(device)
    criterion = _criterion(spec)

    def loss(net: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        assert isinstance(net, AutoencoderNet)
        (x,) = batch
        seen = _burdened(x, burden, noise) if net.training else x
        code = net.encoder(seen)
        error = criterion(net.decoder(code), x)
        return error + burden.sparsity * code.abs().mean() if burden.sparsity else error

    trainer = Trainer(module, loss, training, run, generators=[noise])
    examples = TensorExamples(values)
    watched = examples.some(aside) if aside is not None else None
    history = trainer.fit(examples.some(kept) if aside is not None else examples, watched)
    model = Autoencoder(spec, {name: each.cpu() for name, each in weights_of(module).items()})
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


def _pretrain(module: AutoencoderNet, values: Tensor, training: Training, run: RunContext, epochs: int) -> None:
    """Train each layer with its counterpart to give back what enters it (Hinton and Salakhutdinov, 2006; Bengio et al.,
    2007), so that the whole begins near something useful."""
    generator = torch.Generator().manual_seed(training.seed)
    down = [each for each in module.encoder if isinstance(each, nn.Linear)]
    up = [each for each in module.decoder if isinstance(each, nn.Linear)][::-1]
    functions = [each for each in module.encoder if not isinstance(each, nn.Linear)]
    x = values
    for number, (into, back) in enumerate(zip(down, up, strict=True)):
        function = functions[number] if functions else nn.Identity()
        optimizer = torch.optim.Adam([*into.parameters(), *back.parameters()], lr=training.rate)
        for epoch in range(epochs):
            for which in torch.randperm(len(x), generator=generator).split(training.batch):
                run.check_cancelled()
                batch = x[which.to(x.device)]
                optimizer.zero_grad(set_to_none=True)
                nn.functional.mse_loss(back(function(into(batch))), batch).backward()
                optimizer.step()
            run.progress(0.0, f"layer {number + 1} of {len(down)}, epoch {epoch + 1} of {epochs}")
        with torch.no_grad():
            x = function(into(x))
