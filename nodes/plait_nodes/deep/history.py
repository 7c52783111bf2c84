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
    """The losses after each epoch, and the weights of one of them.

    Args:
        rows: What was measured after each epoch.
        weights: Those that are kept, if not simply the last ones.
        kept: The epoch that they are of, counted from 0.
    """

    def __init__(
        self,
        rows: list[dict[str, float]] | None = None,
        weights: dict[str, Tensor] | None = None,
        kept: int | None = None,
    ) -> None:
        self.rows: list[dict[str, float]] = []
        self.weights = weights
        self.kept = kept
        self.best = 0
        """The epoch with the least loss, counted from 0."""
        for row in rows or ():
            self.add(row)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def losses_to_watch(self) -> list[float]:
        """The losses on the examples put aside, or where there are none those of the training."""
        return list(map(_watched, self.rows))

    def add(self, row: dict[str, float]) -> None:
        """Enter an epoch."""
        # Not by looking at all of them: there may be a million.
        if self.rows and _watched(row) < _watched(self.rows[self.best]):
            self.best = len(self.rows)
        self.rows.append(row)

    def keep(self, module: nn.Module) -> None:
        """Keep the weights that the network has after the last epoch."""
        self.weights = {name: weight.detach().clone() for name, weight in module.state_dict().items()}
        self.kept = len(self.rows) - 1

    def metrics(self) -> dict[str, float]:
        """What the training ended with: of the epoch whose weights are kept."""
        at = self.kept if self.kept is not None else len(self.rows) - 1
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
