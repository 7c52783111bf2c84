"""A trained network with its scaling, so that it takes and gives what a table holds; for use elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from plait_nodes.deep.scaling import Scaling


class ExportedNet(nn.Module):
    """Scales what comes in, computes, and scales back what comes out, or makes probabilities of it.

    Args:
        inside: The network.
        inputs: The scaling of what comes in; None leaves it.
        outputs: That of what comes out.
        probabilities: Whether softmax is taken over the last side.
        changes: The places of the values at the last step that are added; for a forecaster of changes.
    """

    def __init__(
        self,
        inside: nn.Module,
        inputs: Scaling | None = None,
        outputs: Scaling | None = None,
        *,
        probabilities: bool = False,
        changes: list[int] | None = None,
    ) -> None:
        super().__init__()
        self.inside = inside
        self.probabilities = probabilities
        self.changes = changes
        for name, scaling in (("inputs", inputs), ("outputs", outputs)):
            mean = torch.zeros(1) if scaling is None else torch.tensor(scaling.means, dtype=torch.float32)
            spread = torch.ones(1) if scaling is None else torch.tensor(scaling.deviations, dtype=torch.float32)
            self.register_buffer(f"{name}_mean", mean)
            self.register_buffer(f"{name}_spread", spread)
        self.scales = inputs is not None

    def forward(self, x: Tensor, *more: Tensor) -> Tensor:
        seen = x
        if self.scales:
            flat = x.flatten(1) if self.inputs_mean.numel() != x.shape[-1] else x  # type: ignore[operator]
            seen = ((flat - self.inputs_mean) / self.inputs_spread).reshape(x.shape)  # type: ignore[operator]
        found = self.inside(seen, *more)
        if self.probabilities:
            return torch.softmax(found, -1)
        found = found * self.outputs_spread + self.outputs_mean
        if self.changes is not None:
            found = found + x[:, -1, self.changes].repeat(1, found.shape[1] // len(self.changes))
        return found
