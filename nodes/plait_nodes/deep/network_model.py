"""A network that was built along connections, and trained."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl
from pydantic import BaseModel, ConfigDict, Field

from plait import Classifier, Frame, MissingColumnError, ModelDescription, Regressor, Table, stored_as
from plait.backends import backend_of
from plait_nodes.mining.labels import label_text
from plait_nodes.mining.names import prediction_name, probability_name

from .example_columns import Form, examples_of
from .layer import shape_text
from .network import NetworkSpec
from .scaling import Scaling
from .torch_model import TorchModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from .nets.wired_net import WiredNet

_BATCH = 512


class NetworkModelSpec(BaseModel):
    """The network, what it reads, and what comes out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    network: NetworkSpec
    columns: tuple[str, ...] = Field(min_length=1)
    form: Form
    inputs: Scaling | None = None
    target: str
    classes: tuple[str | int | bool, ...] = ()
    """None for a number."""
    outputs: Scaling | None = None

    @property
    def tokens(self) -> int:
        """How many different tokens come in; 0 for numbers."""
        return int(self.network.inputs.settings["tokens"])


class NetworkModel(TorchModel["NetworkModelSpec", "WiredNet"]):
    """What both have in common.

    Args:
        spec: The network and its columns.
        weights: Of the network.
    """

    spec_class = NetworkModelSpec

    @staticmethod
    def build(spec: NetworkModelSpec) -> WiredNet:
        from .nets.wired_net import WiredNet

        return WiredNet(spec.network)

    def apply(self, table: Table) -> Table:
        """The table with what the network predicts.

        Raises:
            MissingColumnError: a column is not there.
            DataError: an example has another shape than the network takes.
        """
        schema = table.collect_schema()
        for name in self.spec.columns:
            if name not in schema:
                raise MissingColumnError(name, schema.names())
        return backend_of(table).compute(table, list(self.spec.columns), self._batch, self.describe().adds)

    def examples(self, frame: Frame) -> NDArray[Any]:
        """The examples of rows, as the network takes them."""
        spec = self.spec
        shape = spec.network.inputs.shape
        values = examples_of(frame, list(spec.columns), spec.form, shape, tokens=spec.tokens)
        if spec.inputs is None:
            return values
        return spec.inputs.scaled(values.reshape(len(values), -1)).reshape(values.shape)

    def outputs(self, examples: NDArray[Any], until: int | None = None) -> NDArray[np.float64]:
        """What comes out of the network, or of a layer of it, as rows × values."""
        import numpy as np

        module = self.module()
        import torch

        with torch.inference_mode():
            rows = torch.from_numpy(np.ascontiguousarray(examples))
            parts = [module(part, until).flatten(1).double().numpy() for part in rows.split(_BATCH)]
        return np.concatenate(parts)

    def _batch(self, frame: Frame) -> Frame:
        adds = self.describe().adds
        if frame.is_empty():
            return nw.from_native(pl.DataFrame(schema=pl.Schema(adds.to_polars())), eager_only=True)
        columns = self._predicted(self.outputs(self.examples(frame)))
        named = [column.alias(name) for column, name in zip(columns, adds, strict=True)]
        return nw.from_native(pl.DataFrame(named), eager_only=True)

    @abstractmethod
    def _predicted(self, outputs: NDArray[np.float64]) -> list[pl.Series]: ...


@stored_as("deep.network_classifier")
class NetworkClassifier(NetworkModel, Classifier):
    """Gives a class for each row, and the probability of each class."""

    def describe(self) -> ModelDescription:
        spec = self.spec
        texts = tuple(map(label_text, spec.classes))
        first = spec.classes[0]
        kind = nw.Boolean() if isinstance(first, bool) else nw.Int64() if isinstance(first, int) else nw.String()
        known = announced_network(spec.columns, spec.form, spec.network, spec.target, kind)
        adds = {**known.adds, **{probability_name(spec.target, text): nw.Float64() for text in texts}}
        return replace(known, adds=nw.Schema(adds), classes=texts)

    def shares(self, frame: Frame) -> NDArray[np.float64]:
        """The probability of each class for each row."""
        return _shares(self.outputs(self.examples(frame)))

    def _predicted(self, outputs: NDArray[np.float64]) -> list[pl.Series]:
        shares = _shares(outputs)
        labels = pl.Series(list(self.spec.classes))[shares.argmax(axis=1)]
        return [labels, *(pl.Series(shares[:, place]) for place in range(shares.shape[1]))]


@stored_as("deep.network_regressor")
class NetworkRegressor(NetworkModel, Regressor):
    """Gives a number for each row."""

    def describe(self) -> ModelDescription:
        spec = self.spec
        return announced_network(spec.columns, spec.form, spec.network, spec.target, None)

    def _predicted(self, outputs: NDArray[np.float64]) -> list[pl.Series]:
        scaling = self.spec.outputs or Scaling.none(1)
        return [pl.Series(outputs[:, 0] * scaling.deviations[0] + scaling.means[0])]


def announced_network(
    names: Iterable[str], form: Form, network: NetworkSpec, target: str, kind: nw.dtypes.DType | None
) -> ModelDescription:
    """What is known of a network before it is trained.

    Args:
        names: The columns that it reads.
        form: How they hold the examples.
        network: Its layers.
        target: What it predicts.
        kind: The type of the classes; None for numbers.
    """
    kinds: dict[Form, nw.dtypes.DType] = {
        "columns": nw.Float64(),
        "arrays": nw.List(nw.Float64()),
        "images": nw.Binary(),
    }
    return ModelDescription(
        "Regressor" if kind is None else "Classifier",
        nw.Schema(dict.fromkeys(names, kinds[form])),
        nw.Schema({prediction_name(target): kind or nw.Float64()}),
        target=target,
        details={"Model": "Network", "Input": shape_text(network.inputs.shape)},
    )


def _shares(outputs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Softmax over the classes."""
    import numpy as np

    powers = np.exp(outputs - outputs.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares
