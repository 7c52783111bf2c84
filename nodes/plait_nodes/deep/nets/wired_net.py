"""The network that layers along connections stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.dense import ACTIVATIONS
from plait_nodes.deep.nets.recurrent import Recurrent
from plait_nodes.deep.nets.seeded_dropout import SeededDropout
from plait_nodes.deep.recurrent_spec import RecurrentSpec

if TYPE_CHECKING:
    from plait_nodes.deep.layer import Layer, Shape
    from plait_nodes.deep.network import NetworkSpec


class WiredNet(nn.Module):
    """Computes one layer after the other.

    Args:
        spec: The layers, which fit together.
    """

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        spec.check()
        self.spec = spec
        self.layers = nn.ModuleList(
            _module(layer, [spec.layers[each].shape for each in layer.inputs]) for layer in spec.layers
        )

    def forward(self, x: Tensor, until: int | None = None) -> Tensor:
        """batch × shape of the input to batch × shape of the output, or of another layer by its number."""
        seen = [x]
        for layer, module in zip(self.spec.layers[1:], list(self.layers)[1:], strict=True):
            seen.append(module(*(seen[each] for each in layer.inputs)))
            if until is not None and len(seen) > until:
                break
        return seen[-1]


class RecurrentLayer(nn.Module):
    """batch × steps × values to the outputs of all steps, or of the last."""

    def __init__(self, spec: RecurrentSpec, steps: str) -> None:
        super().__init__()
        self.recurrent = Recurrent(spec)
        self.steps = steps

    def forward(self, x: Tensor) -> Tensor:
        seen = self.recurrent(x)
        if self.steps == "all":
            return seen
        if not self.recurrent.spec.both_ways:
            return seen[:, -1]
        half = seen.shape[2] // 2
        return torch.cat([seen[:, -1, :half], seen[:, 0, half:]], 1)


class Convolution(nn.Module):
    """Channels are last outside, as tables and images have them, and first inside, as torch wants them."""

    def __init__(self, shape: Shape, settings: dict[str, object]) -> None:
        super().__init__()
        kind = nn.Conv1d if len(shape) == 2 else nn.Conv2d
        size, stride = int(str(settings["size"])), int(str(settings["stride"]))
        filters = int(str(settings["filters"]))
        self.inside = kind(shape[-1], filters, size, stride=stride)
        self.function = ACTIVATIONS[str(settings["activation"])]()
        self.filled: list[int] = []
        if settings["padding"] == "same":
            for side in reversed(shape[:-1]):
                lacking = max(0, (-(-side // stride) - 1) * stride + size - side)
                self.filled += [lacking // 2, lacking - lacking // 2]

    def forward(self, x: Tensor) -> Tensor:
        x = x.movedim(-1, 1)
        if self.filled:
            x = nn.functional.pad(x, self.filled)
        return self.function(self.inside(x)).movedim(1, -1)


class Pooling(nn.Module):
    """The largest, or the mean, of windows, or of all places."""

    def __init__(self, sides: int, method: str, size: int) -> None:
        super().__init__()
        self.sides, self.method, self.size = sides, method, size

    def forward(self, x: Tensor) -> Tensor:
        if self.size == 0:
            places = tuple(range(1, self.sides))
            return x.amax(places) if self.method == "max" else x.mean(places)
        x = x.movedim(-1, 1)
        if self.method == "max":
            pool = nn.functional.max_pool1d if self.sides == 2 else nn.functional.max_pool2d
            return pool(x, self.size).movedim(1, -1)
        mean = nn.functional.avg_pool1d if self.sides == 2 else nn.functional.avg_pool2d
        return mean(x, self.size).movedim(1, -1)


class BatchNorm(nn.Module):
    """Over the batch, and over all places."""

    def __init__(self, values: int) -> None:
        super().__init__()
        self.inside = nn.BatchNorm1d(values)

    def forward(self, x: Tensor) -> Tensor:
        return self.inside(x.reshape(-1, x.shape[-1])).reshape(x.shape)


class Attention(nn.Module):
    """Each step looks at all steps."""

    def __init__(self, values: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.asked, self.offered, self.given, self.out = (nn.Linear(values, values) for _ in range(4))

    def forward(self, x: Tensor) -> Tensor:
        parts = [
            each(x).unflatten(2, (self.heads, -1)).transpose(1, 2) for each in (self.asked, self.offered, self.given)
        ]
        found = nn.functional.scaled_dot_product_attention(*parts)
        return self.out(found.transpose(1, 2).flatten(2))


class Merge(nn.Module):
    """Several inputs become one."""

    def __init__(self, method: str) -> None:
        super().__init__()
        self.method = method

    def forward(self, *parts: Tensor) -> Tensor:
        if self.method == "join":
            return torch.cat(parts, -1)
        stacked = torch.stack(parts)
        return stacked.sum(0) if self.method == "add" else stacked.prod(0)


def _module(layer: Layer, shapes: list[Shape]) -> nn.Module:
    settings = layer.settings
    shape = shapes[0] if shapes else ()
    match layer.kind:
        case "input":
            return nn.Identity()
        case "dense":
            sums = nn.Linear(shape[-1], layer.shape[-1])
            return nn.Sequential(sums, ACTIVATIONS[str(settings["activation"])]())
        case "embedding":
            return nn.Embedding(int(settings["tokens"]), int(settings["width"]), padding_idx=0)
        case "recurrent":
            spec = RecurrentSpec.model_validate(
                {
                    "cell": settings["cell"],
                    "inputs": shape[-1],
                    "hidden": settings["units"],
                    "both_ways": settings["both_ways"],
                }
            )
            return RecurrentLayer(spec, str(settings["steps"]))
        case "convolution":
            return Convolution(shape, dict(settings))
        case "pooling":
            return Pooling(len(shape), str(settings["method"]), int(settings["size"]))
        case "flatten":
            return nn.Flatten(1)
        case "dropout":
            return SeededDropout(float(settings["share"]))
        case "normalization":
            return BatchNorm(shape[-1]) if settings["over"] == "batch" else nn.LayerNorm(shape[-1])
        case "attention":
            return Attention(shape[-1], int(settings["heads"]))
        case _:
            return Merge(str(settings["method"]))
