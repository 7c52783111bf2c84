"""Numbers brought to mean 0 and standard deviation 1, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Scaling(BaseModel):
    """What each column had on the rows that were learnt from."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    means: tuple[float, ...]
    deviations: tuple[float, ...]

    @classmethod
    def of(cls, rows: NDArray[np.floating]) -> Self:
        """Of rows × columns; missing values do not count, and a constant column stays as it is but for its mean."""
        import numpy as np

        means = np.nanmean(rows, axis=0) if len(rows) else np.zeros(rows.shape[1])
        deviations = np.nanstd(rows, axis=0) if len(rows) else np.ones(rows.shape[1])
        usable = np.isfinite(deviations) & (deviations > 0)
        return cls(
            means=tuple(np.where(np.isfinite(means), means, 0.0).tolist()),
            deviations=tuple(np.where(usable, deviations, 1.0).tolist()),
        )

    @classmethod
    def none(cls, columns: int) -> Self:
        """Leaves so many columns as they are."""
        return cls(means=(0.0,) * columns, deviations=(1.0,) * columns)

    def center(self) -> NDArray[np.float32]:
        """What is subtracted from each column."""
        import numpy as np

        return np.array(self.means, np.float32)

    def spread(self) -> NDArray[np.float32]:
        """What each column is divided by."""
        import numpy as np

        return np.array(self.deviations, np.float32)

    def scaled(self, rows: NDArray[np.floating]) -> NDArray[np.float32]:
        """The rows on the common scale, in single precision."""
        import numpy as np

        result: NDArray[np.float32] = ((rows - np.array(self.means)) / np.array(self.deviations)).astype(np.float32)
        return result
