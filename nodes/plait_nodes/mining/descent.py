"""Gradient descent on the squared error of a weighted sum."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import RunContext

    Array = NDArray[np.floating]

Factor = Literal["mean", "twice the mean", "sum"]
"""What is taken as gradient of the rows of a batch."""

_TOO_MUCH = 1e150
"""A larger cost is no use to anybody, and its next step might overflow."""


@dataclass(frozen=True, slots=True)
class Descent:
    """Where a walk ended, and its cost and the length of the gradient before it and after each epoch."""

    weights: Array
    costs: list[float]
    gradients: list[float]
    overflowed: bool
    path: list[Array] = field(default_factory=list)
    """The weights before the walk and after each epoch, if they were kept."""

    @property
    def diverged(self) -> bool:
        return self.overflowed or self.costs[-1] > self.costs[0]

    def largest_rate(self, rows: Array, factor: Factor) -> float:
        """The rate above which a walk with all rows in one batch diverges: 2 over the largest curvature."""
        import numpy as np

        largest = float(np.linalg.eigvalsh(rows.T @ rows)[-1]) * _scale(factor, len(rows))
        return 2 / largest


def descend(
    rows: Array,
    known: Array,
    rate: float,
    epochs: int,
    batch: int,
    factor: Factor,
    tolerance: float,
    seed: int | None,
    run: RunContext,
    *,
    keep_path: bool = False,
) -> Descent:
    """Walk from weights of 0 against the gradient of the cost Σe²/2n.

    Args:
        rows: The features, with a column of ones for the constant.
        known: What is to be predicted.
        rate: By how much of the gradient each step moves.
        epochs: How often all rows are seen, at most.
        batch: After how many rows a step is taken; 0 for all.
        factor: What is taken as gradient.
        tolerance: By how much the cost must fall in an epoch for the walk to go on; 0 for not at all.
        seed: Fixes the order of the rows in each epoch; None for their own.
        run: Is told how the cost falls.
        keep_path: Whether the weights after each epoch are kept.
    """
    import numpy as np

    count = len(rows)
    size = min(batch, count) if batch else count
    generator = np.random.default_rng(seed) if seed is not None and size < count else None
    weights: Array = np.zeros(rows.shape[1])
    cost, slope = _cost(rows, known, weights)
    costs, gradients = [cost], [float(np.linalg.norm(slope))]
    path = [weights] if keep_path else []
    for epoch in range(epochs):
        order = generator.permutation(count) if generator is not None else None
        with np.errstate(over="ignore", invalid="ignore"):
            moved = weights
            if size == count:
                moved = moved - rate * _scale(factor, count) * count * slope
            else:
                for start in range(0, count, size):
                    part = slice(start, start + size) if order is None else order[start : start + size]
                    chosen = rows[part]
                    errors = chosen @ moved - known[part]
                    moved = moved - rate * _scale(factor, len(chosen)) * (errors @ chosen)
            cost, slope = _cost(rows, known, moved)
        if not cost <= _TOO_MUCH:
            return Descent(weights, costs, gradients, overflowed=True, path=path)
        weights = moved
        if keep_path:
            path.append(weights)
        costs.append(cost)
        gradients.append(float(np.linalg.norm(slope)))
        run.progress((epoch + 1) / epochs, cost=cost)
        if tolerance and 0 <= costs[-2] - cost < tolerance:
            break
    return Descent(weights, costs, gradients, overflowed=False, path=path)


def tell_divergence(walk: Descent, rate: float, largest: float, batch: int, run: RunContext) -> None:
    """Say in the log that a walk diverged, and which rate would not."""
    reached = f"The walk diverged: the cost grew from {walk.costs[0]:.4g} to {walk.costs[-1]:.4g}"
    ended = f" after {len(walk.costs) - 1} epochs, where it was stopped" if walk.overflowed else ""
    limit = f" The largest rate that can settle is {largest:.4g}." if not batch else ""
    run.log(f"{reached}{ended}.{limit} Take a smaller rate than {rate:g}, or standardize the columns.")


def _cost(rows: Array, known: Array, weights: Array) -> tuple[float, Array]:
    """The cost of these weights, and its gradient (the mean over the rows)."""
    errors = rows @ weights - known
    slope: Array = errors @ rows / len(rows)
    return float(errors @ errors) / (2 * len(rows)), slope


def _scale(factor: Factor, count: int) -> float:
    """What the sum of e·x over some rows is multiplied by."""
    return {"mean": 1 / count, "twice the mean": 2 / count, "sum": 1.0}[factor]
