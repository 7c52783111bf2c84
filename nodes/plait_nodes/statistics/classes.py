"""A column of classes, and how two of them go together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait.exact import bare

from .contingency import Contingency
from .groups import group_codes, group_keys

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Classes:
    """The class of each row as the position of its label, -1 where it is missing."""

    labels: tuple[str, ...]
    codes: NDArray[np.int64]

    @classmethod
    def of(cls, values: nw.Series[Any]) -> Classes:
        """The classes of a column in the order of their values."""
        import numpy as np

        keys = group_keys(bare(values))
        known = ~keys.is_null()
        labels = keys.filter(known).unique().sort()
        codes = np.full(len(keys), -1, dtype=np.int64)
        codes[known.to_numpy()] = group_codes(keys.filter(known), labels)
        return cls(tuple(labels.cast(nw.String).to_list()), codes)

    def against(self, other: Classes) -> tuple[Contingency | None, int]:
        """The counts of both together and how many rows have both; no counts where none does."""
        import numpy as np

        both = (self.codes >= 0) & (other.codes >= 0)
        rows = int(both.sum())
        if not rows:
            return None, 0
        width = len(other.labels)
        cells = np.bincount(self.codes[both] * width + other.codes[both], minlength=len(self.labels) * width)
        counts = cells.reshape(len(self.labels), width).astype(np.float64)
        down, across = counts.sum(axis=1) > 0, counts.sum(axis=0) > 0
        return Contingency(self._kept(down), other._kept(across), counts[down][:, across]), rows

    def _kept(self, shown: NDArray[np.bool_]) -> tuple[str, ...]:
        return tuple(label for label, kept in zip(self.labels, shown.tolist(), strict=True) if kept)
