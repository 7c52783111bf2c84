"""A trained autoencoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait import Frame, MissingColumnError, ModelDescription, Table, Transformer, stored_as
from plait.backends import backend_of
from plait_nodes.manipulation.preparation import require_numbers, type_of
from plait_nodes.statistics.matrix import matrix

from .autoencoder_spec import AutoencoderSpec
from .torch_model import TorchModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from .nets.autoencoder_net import AutoencoderNet
    from .variants import Cell

ERROR = "Reconstruction error"
_BATCH = 4096


@stored_as("deep.autoencoder")
class Autoencoder(TorchModel["AutoencoderSpec", "AutoencoderNet"], Transformer):
    """Gives the code of each row, and how far off the row is that comes back from it.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class = AutoencoderSpec

    @staticmethod
    def build(spec: AutoencoderSpec) -> AutoencoderNet:
        from .nets.autoencoder_net import AutoencoderNet

        return AutoencoderNet(spec)

    def describe(self) -> ModelDescription:
        spec = self.spec
        features = nw.Schema({name: type_of(text) for name, text in spec.features.items()})
        return autoencoder_description(features, spec.sizes, spec.steps, spec.cell)

    def apply(self, table: Table) -> Table:
        """The table with codes and errors.

        Raises:
            MissingColumnError: a feature is not there.
            DataError: a feature holds something else than numbers.
        """

        def batch(frame: Frame) -> Frame:
            values = self.scaled(frame)
            codes = self.codes_of(values)
            columns = {name: codes[:, place] for place, name in enumerate(code_names(self.spec.sizes))}
            return nw.from_dict({**columns, ERROR: self.errors_of(values)}, self.describe().adds, backend="polars")

        return self.computed(table, batch, self.describe().adds)

    def computed(self, table: Table, batch: object, adds: nw.Schema) -> Table:
        """The table with columns that are worked out of the features."""
        schema = table.collect_schema()
        for name in self.spec.features:
            if name not in schema:
                raise MissingColumnError(name, schema.names())
        require_numbers(schema, self.spec.features)
        return backend_of(table).compute(table, list(self.spec.features), batch, adds)  # type: ignore[arg-type]

    def scaled(self, frame: Frame) -> NDArray[np.float32]:
        """The features of rows, on the scale of the network."""
        if frame.is_empty():
            import numpy as np

            return np.empty((0, len(self.spec.features)), np.float32)
        return self.spec.scaling.scaled(matrix(frame, list(self.spec.features), precision="single", whole=False))

    def codes_of(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """rows × code, of scaled rows."""
        return self._through(values, "encode")

    def decoded(self, codes: NDArray[np.float32]) -> NDArray[np.float64]:
        """rows × features, in the units of the table, of rows × code."""
        return self._unscaled(self._through(codes, "decode"))

    def reconstructed(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """rows × features in the units of the table, as scaled rows come back."""
        return self._unscaled(self._through(values, "both"))

    def errors_of(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """The mean squared error of each row, on the scale of the network."""
        import numpy as np

        module = self.module()
        import torch

        with torch.inference_mode():
            rows = torch.from_numpy(np.ascontiguousarray(values, np.float32))
            parts = [(module(part) - part).square_().mean(1).double().numpy() for part in rows.split(_BATCH)]
        return np.concatenate(parts)

    def _through(self, values: NDArray[np.float32], what: str) -> NDArray[np.float64]:
        """Values through the network or a half of it, some rows at a time."""
        import numpy as np

        module = self.module()
        import torch

        def work(part: Tensor) -> Tensor:
            if what == "decode":
                return module.shaped(module.decoder(part))
            found: Tensor = module.encoder(part) if what == "encode" else module(part)
            return found

        with torch.inference_mode():
            rows = torch.from_numpy(np.ascontiguousarray(values, np.float32))
            parts = [work(part).double().numpy() for part in rows.split(_BATCH)]
        return np.concatenate(parts)

    def _unscaled(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        import numpy as np

        scaling = self.spec.scaling
        result: NDArray[np.float64] = values * np.array(scaling.deviations) + np.array(scaling.means)
        return result


def autoencoder_description(features: nw.Schema, sizes: tuple[int, ...], steps: int, cell: Cell) -> ModelDescription:
    """What an autoencoder of these features reads and gives."""
    adds = nw.Schema({**dict.fromkeys(code_names(sizes), nw.Float64()), ERROR: nw.Float64()})
    ends = f"{steps} × {len(features) // steps}" if steps else str(len(features))
    details = {"Model": "Autoencoder", "Layers": "-".join((ends, *map(str, (*sizes, *sizes[-2::-1])), ends))}
    if steps:
        details["Cells"] = cell
    return ModelDescription("Transformer", features, adds, details=details)


def code_names(sizes: tuple[int, ...]) -> list[str]:
    """The columns of the code."""
    return [f"Code {number + 1}" for number in range(sizes[-1])]
