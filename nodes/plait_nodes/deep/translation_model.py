"""A trained encoder–decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import narwhals as nw
import polars as pl

from plait import Frame, MissingColumnError, ModelDescription, Table, Transformer, stored_as
from plait.backends import backend_of
from plait.importing import import_alone
from plait_nodes.mining.names import prediction_name
from plait_nodes.text.words import check_text

from .model_file import from_bytes, to_bytes
from .translation_spec import TranslationSpec, pieces_of, text_of

if TYPE_CHECKING:
    from torch import Tensor

    from .nets.translation_net import TranslationNet

KIND = "deep.translation"
_BATCH = 256


@stored_as("deep.translation")
class TranslationModel(Transformer):
    """Writes a text for each text.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    def __init__(self, spec: TranslationSpec, weights: dict[str, Tensor]) -> None:
        self.spec = spec
        self.weights = weights

    def describe(self) -> ModelDescription:
        return translation_description(self.spec.source, self.spec.target)

    def apply(self, table: Table) -> Table:
        """The table with what the network writes.

        Raises:
            MissingColumnError: the column is not there.
            ParameterError: it holds no texts.
        """
        return self.written(table, 1)

    def written(self, table: Table, beams: int) -> Table:
        """The same with a search among several beginnings."""
        schema = table.collect_schema()
        if self.spec.source not in schema:
            raise MissingColumnError(self.spec.source, schema.names())
        check_text(schema, self.spec.source)
        name = prediction_name(self.spec.target)

        def batch(frame: Frame) -> Frame:
            texts: pl.Series = frame.to_polars()[self.spec.source]
            found = pl.Series(name, self.write(texts, beams), dtype=pl.String)
            return nw.from_native(found.to_frame(), eager_only=True)

        return backend_of(table).compute(table, [self.spec.source], batch, self.describe().adds)

    def write(self, texts: pl.Series, beams: int = 1) -> list[str | None]:
        """What the network writes for each text; nothing for a missing one."""
        module = self.module()
        import torch

        from .nets.ragged_examples import RaggedExamples

        lists = pieces_of(texts, self.spec.pieces)
        lengths = lists.list.len().to_numpy().astype("int64")
        numbers = self.spec.read.numbers(lists.filter(lists.list.len() > 0).explode()).to_numpy().reshape(-1, 1)
        examples = RaggedExamples(numbers, lengths, None, torch.device("cpu"))
        found: list[str] = []
        pieces = self.spec.written.tokens
        with torch.inference_mode():
            for which in torch.arange(len(lengths)).split(_BATCH):
                items, counts = examples.batch(which)
                for row in module.write(items.squeeze(2), counts, beams):
                    found.append(text_of([pieces[number - 2] for number in row], self.spec.pieces))
        return [None if gone else text for text, gone in zip(found, texts.is_null(), strict=True)]

    def module(self) -> TranslationNet:
        """The network, ready to be applied."""
        import_alone("torch")
        from .nets.translation_net import TranslationNet

        module = TranslationNet(self.spec)
        module.load_state_dict(self.weights)
        module.eval()
        return module

    def to_bytes(self) -> bytes:
        return to_bytes(KIND, self.spec, self.weights)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The model that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        import_alone("torch")
        from .nets.translation_net import TranslationNet

        return cls(*from_bytes(data, KIND, TranslationSpec, TranslationNet))


def translation_description(source: str, target: str) -> ModelDescription:
    """What an encoder–decoder of these columns reads and gives."""
    return ModelDescription(
        "Transformer",
        nw.Schema({source: nw.String()}),
        nw.Schema({prediction_name(target): nw.String()}),
        target=target,
        details={"Model": "Encoder–decoder"},
    )
