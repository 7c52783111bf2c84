"""The first weights of a network, drawn from a generator of their own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.device import device_of
from plait_nodes.deep.nets.variant_lstm import VariantLstm

if TYPE_CHECKING:
    from plait_nodes.deep.torch_model import TorchModel
    from plait_nodes.deep.training import Training


def begin(
    module: nn.Module, training: Training, forget_bias: float = 1.0, start: TorchModel[Any, Any] | None = None
) -> torch.device:
    """Give a network its first weights and bring it to the device that was chosen, which is returned.

    Args:
        module: The network.
        training: Its seed and device.
        forget_bias: As `initialise` takes it.
        start: The model whose weights it begins with; drawn ones if None.
    """
    if start is None:
        initialise(module, torch.Generator().manual_seed(training.seed), forget_bias)
    else:
        module.load_state_dict(start.weights)
    device = device_of(training.device)
    module.to(device)
    return device


def initialise(module: nn.Module, generator: torch.Generator, forget_bias: float = 1.0) -> None:
    """Draw the weights of everything in a module.

    Dense and convolutional layers are drawn as Glorot and Bengio (2010) say, uniformly; embeddings from a normal
    distribution; what enters a recurrent cell as a dense layer, what is fed back as orthogonal matrices; biases and
    peepholes are 0, but for the forget gates'.

    Args:
        module: A network, on a device.
        generator: What the numbers are drawn from, on the same device.
        forget_bias: What a cell remembers by itself at first (Gers, Schmidhuber and Cummins, 2000; Jozefowicz, Zaremba
            and Sutskever, 2015).
    """
    with torch.no_grad():
        for each in module.modules():
            if isinstance(each, nn.Linear | nn.Conv1d | nn.Conv2d):
                nn.init.xavier_uniform_(each.weight, generator=generator)
                if each.bias is not None:
                    each.bias.zero_()
            elif isinstance(each, nn.Embedding):
                each.weight.normal_(0, 1 / math.sqrt(each.embedding_dim), generator=generator)
                if each.padding_idx is not None:
                    each.weight[each.padding_idx].zero_()
            elif isinstance(each, nn.LSTM | nn.GRU | nn.RNN):
                _recurrent(each, generator, forget_bias)
            elif isinstance(each, VariantLstm):
                _variant(each, generator, forget_bias)
            elif isinstance(each, nn.LayerNorm | nn.BatchNorm1d | nn.BatchNorm2d):
                each.reset_parameters()


def _recurrent(layer: nn.RNNBase, generator: torch.Generator, forget_bias: float) -> None:
    n = layer.hidden_size
    for name, weights in layer.named_parameters():
        if name.startswith("weight_ih"):
            _draw_driven(weights, n, generator)
        elif name.startswith("weight_hh"):
            _draw_fed_back(weights, n, generator)
        elif name.startswith("weight_hr"):
            nn.init.xavier_uniform_(weights, generator=generator)
        else:
            weights.zero_()
            if isinstance(layer, nn.LSTM) and name.startswith("bias_ih"):
                # The library's order is input, forget, cell, output.
                weights[n : 2 * n] = forget_bias


def _variant(layer: VariantLstm, generator: torch.Generator, forget_bias: float) -> None:
    n = layer.hidden
    _draw_driven(layer.weight_x, n, generator)
    _draw_fed_back(layer.weight_y, n, generator)
    layer.bias.zero_()
    if layer.variant == "CIFG":
        # The forget gate is what the input gate leaves over.
        layer.bias[n : 2 * n] = -forget_bias
    elif "f" in layer.parts:
        place = layer.parts.index("f")
        layer.bias[place * n : (place + 1) * n] = forget_bias
    if layer.peephole is not None:
        layer.peephole.zero_()
    if layer.weight_gates is not None:
        layer.weight_gates.zero_()


def _draw_driven(weights: Tensor, rows: int, generator: torch.Generator) -> None:
    for part in weights.split(rows):
        nn.init.xavier_uniform_(part, generator=generator)


def _draw_fed_back(weights: Tensor, rows: int, generator: torch.Generator) -> None:
    for part in weights.split(rows):
        nn.init.orthogonal_(part, generator=generator)
