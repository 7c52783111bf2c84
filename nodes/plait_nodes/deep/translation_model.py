"""A trained encoder–decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait import Frame, MissingColumnError, ModelDescription, Table, Transformer, stored_as
from plait.backends import backend_of
from plait_nodes.mining.names import prediction_name
from plait_nodes.text.words import check_text

from .torch_model import TorchModel
from .translation_spec import TranslationSpec, pieces_of, text_of

if TYPE_CHECKING:
    from .nets.translation_net import TranslationNet

_BATCH = 256


@stored_as("deep.translation")
class TranslationModel(TorchModel["TranslationSpec", "TranslationNet"], Transformer):
    """Writes a text for each text.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class = TranslationSpec

    @staticmethod
    def build(spec: TranslationSpec) -> TranslationNet:
        from .nets.translation_net import TranslationNet

        return TranslationNet(spec)

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


def translation_description(source: str, target: str) -> ModelDescription:
    """What an encoder–decoder of these columns reads and gives."""
    return ModelDescription(
        "Transformer",
        nw.Schema({source: nw.String()}),
        nw.Schema({prediction_name(target): nw.String()}),
        target=target,
        details={"Model": "Encoder–decoder"},
    )
