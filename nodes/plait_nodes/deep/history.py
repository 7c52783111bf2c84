"""How a training went, epoch by epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from torch import Tensor, nn

    from plait import Table

CURVE = nw.Schema(
    {"epoch": nw.Int64(), "loss": nw.Float64(), "validation loss": nw.Float64(), "learning rate": nw.Float64()}
)


class History:
    """The losses after each epoch, and the best weights so far."""

    def __init__(self, rows: list[dict[str, float]] | None = None, weights: dict[str, Tensor] | None = None) -> None:
        self.rows = rows or []
        self.weights = weights
        """Those with the least loss on the examples put aside; None if nobody looks for them."""

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def losses_to_watch(self) -> list[float]:
        """The losses on the examples put aside, or where there are none those of the training."""
        return [row.get("validation loss", row["loss"]) for row in self.rows]

    @property
    def best(self) -> int:
        """The epoch with the least loss, counted from 0."""
        losses = self.losses_to_watch
        return losses.index(min(losses))

    def add(self, row: dict[str, float], module: nn.Module | None) -> None:
        """Enter an epoch. The weights are kept if they are the best, and a network is given."""
        self.rows.append(row)
        if module is not None and self.best == len(self.rows) - 1:
            self.weights = {name: weight.detach().clone() for name, weight in module.state_dict().items()}

    def metrics(self) -> dict[str, float]:
        """What the training ended with: of the epoch whose weights are kept."""
        at = self.best if self.weights is not None else len(self.rows) - 1
        row = {name: value for name, value in self.rows[at].items() if name != "rate"}
        return {"epochs": float(len(self.rows)), **row}

    def curve(self) -> Table:
        """A row for each epoch."""
        values = (
            list(range(1, len(self.rows) + 1)),
            [row["loss"] for row in self.rows],
            [row.get("validation loss", float("nan")) for row in self.rows],
            [row["rate"] for row in self.rows],
        )
        return result_table(dict(zip(CURVE, values, strict=True)), CURVE)
