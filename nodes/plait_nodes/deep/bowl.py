"""The cost of a straight line as a bowl over its slope and intercept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_SIDE = 61
"""Places along each side of the drawn surface."""
_FURTHEST = 3.0
"""A walk that swings wider than so many times where it began is not followed to its end."""


@dataclass(frozen=True, slots=True)
class Bowl:
    """Where the cost Σe²/2n is least, how much that is, and how it rises around: by ½ of d'·curvature·d."""

    best: Array
    """Slope and intercept of least squares."""
    floor: float
    curvature: Array

    @classmethod
    def of(cls, rows: Array, known: Array) -> Bowl:
        """The bowl of rows with a feature and a column of ones."""
        import numpy as np

        best = np.linalg.lstsq(rows, known, rcond=None)[0]
        errors = known - rows @ best
        return cls(best, float(errors @ errors) / (2 * len(rows)), rows.T @ rows / len(rows))

    def cost(self, weights: Array) -> Array:
        """The cost of each row of slope and intercept."""
        import numpy as np

        away = weights - self.best
        risen: Array = self.floor + np.einsum("ri,ij,rj->r", away, self.curvature, away) / 2
        return risen

    def surface(self, path: Array, *, square: bool) -> dict[str, Array]:
        """A grid of intercepts, slopes and their costs, around the best line and as wide as the walk."""
        import numpy as np

        reach = self._reach(path)
        if square:
            reach = np.full(2, reach.max())
        slopes, intercepts = (
            np.linspace(middle - half, middle + half, _SIDE) for middle, half in zip(self.best, reach, strict=True)
        )
        slope, intercept = (part.ravel() for part in np.meshgrid(slopes, intercepts, indexing="ij"))
        return {"intercept": intercept, "slope": slope, "cost": self.cost(np.column_stack([slope, intercept]))}

    def _reach(self, path: Array) -> Array:
        """How far the surface goes from the best line, for slope and intercept.

        The walk has a place there, unless it goes astray, and so have lines half as far away as the worst that is no
        worse than the first one.
        """
        import numpy as np

        risen = float(self.cost(path[:1])[0]) - self.floor
        spread = np.sqrt(np.clip(2 * risen * np.diag(np.linalg.pinv(self.curvature)), 0, None))
        # A walk that begins at the best line, or along a line that is the best everywhere, spreads nowhere.
        spread = np.where(spread > 1e-9 * (1 + np.abs(self.best)), spread, np.maximum(1.0, np.abs(self.best)))
        walked = np.abs(path - self.best).max(axis=0)
        reach: Array = 1.15 * np.clip(walked, spread / 2, _FURTHEST * spread)
        return reach
