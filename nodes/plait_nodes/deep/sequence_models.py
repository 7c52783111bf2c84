"""Trained networks that give classes of sequences, or of each of their steps."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl

from plait import (
    Classifier,
    DataError,
    Frame,
    MissingColumnError,
    ModelDescription,
    Table,
    Transformer,
    stored_as,
)
from plait.backends import backend_of
from plait_nodes.mining.labels import label_text
from plait_nodes.mining.names import prediction_name, probability_name

from .ragged import holds_tokens, lists_of, numbers_of, tokens_of
from .sequence_spec import SequenceSpec
from .torch_model import TorchModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from .nets.sequence_net import SequenceNet

_BATCH = 256


class SequenceModel(TorchModel["SequenceSpec", "SequenceNet"]):
    """What both have in common.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class = SequenceSpec

    @staticmethod
    def build(spec: SequenceSpec) -> SequenceNet:
        from .nets.sequence_net import SequenceNet

        return SequenceNet(spec)

    def apply(self, table: Table) -> Table:
        """The table with what the network says.

        Raises:
            MissingColumnError: a column is not there.
            DataError: it holds other things than the network was trained on.
        """
        schema = table.collect_schema()
        for name in self.spec.columns:
            if name not in schema:
                raise MissingColumnError(name, schema.names())
            if schema[name] != nw.Unknown and holds_tokens(schema, name) != (self.spec.tokens is not None):
                wanted = "words" if self.spec.tokens is not None else "numbers"
                raise DataError(
                    f"The column '{name}' holds {schema[name]} values, but the network was trained on {wanted}.",
                    column=name,
                    hint="Prepare the table as the one that the network was trained on.",
                )
        return backend_of(table).compute(table, list(self.spec.columns), self._batch, self.describe().adds)

    def inputs(self, frame: pl.DataFrame) -> tuple[NDArray[Any], NDArray[np.int64]]:
        """The items of the sequences, as the network reads them, and their lengths."""
        import numpy as np

        if self.spec.tokens is not None:
            ragged = tokens_of(frame[self.spec.columns[0]])
            return self.spec.tokens.numbers(ragged.items), ragged.lengths
        assert self.spec.scaling is not None
        values, lengths = numbers_of([frame[name] for name in self.spec.columns])
        return self.spec.scaling.scaled(values).astype(np.float32), lengths

    @abstractmethod
    def _batch(self, frame: Frame) -> Frame: ...

    def _said(self, frame: pl.DataFrame) -> tuple[list[Tensor], NDArray[np.int64]]:
        """The probabilities of the classes, batch by batch, and the lengths of the sequences."""
        module = self.module()
        import torch

        from .nets.ragged_examples import RaggedExamples

        items, lengths = self.inputs(frame)
        examples = RaggedExamples(items, lengths, None, torch.device("cpu"), longest=self.spec.longest)
        with torch.inference_mode():
            found = [
                torch.softmax(module(*examples.batch(which)), -1) for which in torch.arange(len(lengths)).split(_BATCH)
            ]
        return found, lengths


@stored_as("deep.sequence_classifier")
class SequenceClassifierModel(SequenceModel, Classifier):
    """Gives a class for each sequence, and the probability of each class."""

    def describe(self) -> ModelDescription:
        spec = self.spec
        texts = tuple(map(label_text, spec.classes))
        adds = {prediction_name(spec.target): _label_type(spec.classes)}
        adds |= {probability_name(spec.target, text): nw.Float64() for text in texts}
        return ModelDescription(
            "Classifier",
            _features(spec),
            nw.Schema(adds),
            target=spec.target,
            classes=texts,
            details={"Model": "Sequence classifier"},
        )

    def _batch(self, frame: Frame) -> Frame:
        import numpy as np

        adds = self.describe().adds
        rows: pl.DataFrame = frame.to_polars()
        if rows.is_empty():
            return nw.from_native(pl.DataFrame(schema=pl.Schema(adds.to_polars())), eager_only=True)
        found, _ = self._said(rows)
        shares = np.concatenate([each.double().numpy() for each in found])
        labels = pl.Series(list(self.spec.classes))[shares.argmax(axis=1)]
        columns = [labels, *(pl.Series(shares[:, place]) for place in range(shares.shape[1]))]
        named = [column.alias(name) for column, name in zip(columns, adds, strict=True)]
        return nw.from_native(pl.DataFrame(named), eager_only=True)


@stored_as("deep.sequence_tagger")
class SequenceTaggerModel(SequenceModel, Transformer):
    """Gives a tag for each word."""

    def describe(self) -> ModelDescription:
        return ModelDescription(
            "Transformer",
            _features(self.spec),
            nw.Schema({prediction_name(self.spec.target): nw.List(nw.String())}),
            target=self.spec.target,
            details={"Model": "Sequence tagger"},
        )

    def _batch(self, frame: Frame) -> Frame:
        name = prediction_name(self.spec.target)
        rows: pl.DataFrame = frame.to_polars()
        if rows.is_empty():
            return nw.from_native(pl.DataFrame(schema={name: pl.List(pl.String)}), eager_only=True)
        found, lengths = self._said(rows)
        best: list[int] = []
        row = 0
        for shares in found:
            for numbers in shares.argmax(-1).tolist():
                best += numbers[: lengths[row]]
                row += 1
        tags = (
            pl.Series(name, [str(each) for each in self.spec.classes])[best] if best else pl.Series(name, [], pl.String)
        )
        lists = lists_of(tags.alias(name), lengths, rows[self.spec.columns[0]].is_null())
        return nw.from_native(lists.alias(name).to_frame(), eager_only=True)


@stored_as("deep.ctc_reader")
class CtcReaderModel(SequenceModel, Transformer):
    """Reads a text off each sequence; its first class is the blank."""

    def describe(self) -> ModelDescription:
        return ModelDescription(
            "Transformer",
            _features(self.spec),
            nw.Schema({prediction_name(self.spec.target): nw.String()}),
            target=self.spec.target,
            details={"Model": "CTC reader"},
        )

    def _batch(self, frame: Frame) -> Frame:
        name = prediction_name(self.spec.target)
        rows: pl.DataFrame = frame.to_polars()
        texts: list[str | None] = []
        if not rows.is_empty():
            found, lengths = self._said(rows)
            best = [row for shares in found for row in shares.argmax(-1).tolist()]
            for path, length in zip(best, lengths, strict=True):
                steps = zip(path[:length], [0, *path], strict=False)
                kept = [each for each, before in steps if each and each != before]
                texts.append("".join(str(self.spec.classes[each]) for each in kept))
        missing = rows[self.spec.columns[0]].is_null()
        read = [None if gone else text for text, gone in zip(texts, missing, strict=True)]
        return nw.from_native(pl.DataFrame({name: pl.Series(read, dtype=pl.String)}), eager_only=True)


def _features(spec: SequenceSpec) -> nw.Schema:
    kind = nw.List(nw.String()) if spec.tokens is not None else nw.List(nw.Float64())
    return nw.Schema(dict.fromkeys(spec.columns, kind))


def _label_type(classes: tuple[str | int | bool, ...]) -> nw.dtypes.DType:
    if isinstance(classes[0], bool):
        return nw.Boolean()
    return nw.Int64() if isinstance(classes[0], int) else nw.String()
