"""A training in the middle: all that is needed to go on with it, as bytes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import torch
from safetensors.torch import load, save

from plait_nodes.deep.history import History

if TYPE_CHECKING:
    from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Weights, the state of the optimizer, and how the training went so far."""

    weights: dict[str, Tensor]
    optimizer: dict[str, Any]
    history: History
    rate: float
    stage: int = 0
    """Which of several trainings one after the other it is."""

    def to_bytes(self) -> bytes:
        """The tensors as safetensors, and the rest as JSON in their header."""
        tensors = {f"weights/{name}": tensor for name, tensor in self.weights.items()}
        tensors |= {f"kept/{name}": tensor for name, tensor in (self.history.weights or {}).items()}
        plain: dict[str, dict[str, Any]] = {}
        for number, state in self.optimizer["state"].items():
            for name, value in state.items():
                if isinstance(value, torch.Tensor):
                    tensors[f"state/{number}/{name}"] = value
                else:
                    plain.setdefault(str(number), {})[name] = value
        about = {
            "rows": self.history.rows,
            "kept": self.history.kept,
            "groups": self.optimizer["param_groups"],
            "plain": plain,
            "rate": self.rate,
            "stage": self.stage,
        }
        # Weights may share memory, or lie in another order; the format wants neither.
        return save(
            {name: each.detach().clone().contiguous() for name, each in tensors.items()}, {"about": json.dumps(about)}
        )

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """The training that `to_bytes` wrote; the store has checked that it is whole."""
        length = int.from_bytes(content[:8], "little")
        about = json.loads(json.loads(content[8 : 8 + length])["__metadata__"]["about"])
        parts: dict[str, dict[str, Tensor]] = {"weights": {}, "kept": {}}
        state: dict[int, dict[str, Any]] = {int(number): dict(values) for number, values in about["plain"].items()}
        for name, tensor in load(content).items():
            kind, _, rest = name.partition("/")
            if kind == "state":
                number, _, what = rest.partition("/")
                state.setdefault(int(number), {})[what] = tensor
            else:
                parts[kind][rest] = tensor
        history = History(about["rows"], parts["kept"] or None, about["kept"])
        optimizer = {"state": state, "param_groups": about["groups"]}
        return cls(parts["weights"], optimizer, history, about["rate"], about["stage"])


def weights_of(module: nn.Module) -> dict[str, Tensor]:
    """A copy of the weights of a network, where it is."""
    return {name: weight.detach().clone() for name, weight in module.state_dict().items()}


def stored_weights(module: nn.Module) -> dict[str, Tensor]:
    """A copy of the weights of a network as a model keeps them: in the memory of the processor."""
    return {name: weight.cpu() for name, weight in weights_of(module).items()}


def count_weights(module: nn.Module) -> float:
    """How many numbers a network has to learn, as a metric."""
    return float(sum(each.numel() for each in module.parameters()))
