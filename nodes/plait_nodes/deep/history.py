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
        self.rows: list[dict[str, float]] = []
        self.weights = weights
        """Those with the least loss on the examples put aside; None if nobody looks for them."""
        self.best = 0
        """The epoch with the least loss, counted from 0."""
        for row in rows or ():
            self._enter(row)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def losses_to_watch(self) -> list[float]:
        """The losses on the examples put aside, or where there are none those of the training."""
        return list(map(_watched, self.rows))

    def add(self, row: dict[str, float], module: nn.Module | None) -> None:
        """Enter an epoch. The weights are kept if they are the best, and a network is given."""
        self._enter(row)
        if module is not None and self.best == len(self.rows) - 1:
            self.weights = {name: weight.detach().clone() for name, weight in module.state_dict().items()}

    def _enter(self, row: dict[str, float]) -> None:
        # Not by looking at all of them: there may be a million.
        if self.rows and _watched(row) < _watched(self.rows[self.best]):
            self.best = len(self.rows)
        self.rows.append(row)

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


def _watched(row: dict[str, float]) -> float:
    return row.get("validation loss", row["loss"])
