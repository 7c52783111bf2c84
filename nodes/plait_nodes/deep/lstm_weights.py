"""The weights of a layer of LSTM cells, and which of them its variants have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .variants import parts_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .variants import Variant

    Array = NDArray[np.float64]

BLOCKS = ("z", "i", "f", "o")
"""Block input, input gate, forget gate and output gate, in the order of the first axis of arrays."""


@dataclass(frozen=True, slots=True)
class LstmWeights:
    """All weights of a layer; a variant leaves some of them unused."""

    inputs: Array
    """W, blocks × cells × features."""
    recurrent: Array
    """R, blocks × cells × cells."""
    biases: Array
    """b, blocks × cells."""
    peepholes: Array
    """p of the three gates, gates × cells."""
    gates: Array
    """Q from gates of the step before to gates: gates × gates × cells × cells."""

    @classmethod
    def constant(
        cls, features: int, cells: int, value: float, peephole: float, gate: float, biases: tuple[float, ...]
    ) -> LstmWeights:
        """Every weight of a kind has one value; the four biases are those of the blocks."""
        import numpy as np

        return cls(
            np.full((4, cells, features), value),
            np.full((4, cells, cells), value),
            np.repeat(np.array(biases, np.float64)[:, None], cells, axis=1),
            np.full((3, cells), peephole),
            np.full((3, 3, cells, cells), gate),
        )

    def drawn(self, generator: np.random.Generator) -> LstmWeights:
        """Weights that are drawn evenly between minus these and plus these; the biases are kept."""
        return LstmWeights(
            generator.uniform(-1, 1, self.inputs.shape) * self.inputs,
            generator.uniform(-1, 1, self.recurrent.shape) * self.recurrent,
            self.biases,
            generator.uniform(-1, 1, self.peepholes.shape) * self.peepholes,
            generator.uniform(-1, 1, self.gates.shape) * self.gates,
        )

    @property
    def cells(self) -> int:
        return int(self.biases.shape[1])


def blocks_of(variant: Variant) -> list[int]:
    """The blocks that a variant has weights for."""
    return [BLOCKS.index(part) for part in parts_of(variant)]
