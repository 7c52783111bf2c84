"""A network that knows which letter comes next, and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl
from pydantic import BaseModel, ConfigDict, Field

from plait import Frame, MissingColumnError, ModelDescription, Table, Transformer, stored_as
from plait.backends import backend_of
from plait_nodes.text.words import check_text

from .recurrent_spec import RecurrentSpec
from .token_vocabulary import FIRST, TokenVocabulary
from .torch_model import TorchModel
from .translation_spec import BEGIN, END, Pieces, pieces_of, text_of

if TYPE_CHECKING:
    from .nets.language_net import LanguageNet

SURPRISE = "Bits per piece"


class LanguageSpec(BaseModel):
    """Pieces, and recurrent layers that tell which comes next."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    column: str
    pieces: Pieces
    vocabulary: TokenVocabulary
    width: int = Field(ge=1, le=4_096)
    recurrent: RecurrentSpec


@stored_as("deep.language_model")
class LanguageModel(TorchModel["LanguageSpec", "LanguageNet"], Transformer):
    """Says how surprising a text is, and writes others.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class = LanguageSpec

    @staticmethod
    def build(spec: LanguageSpec) -> LanguageNet:
        from .nets.language_net import LanguageNet

        return LanguageNet(spec)

    def describe(self) -> ModelDescription:
        return language_description(self.spec.column)

    def apply(self, table: Table) -> Table:
        """The table with how surprising each text is to the network.

        Raises:
            MissingColumnError: the column is not there.
            ParameterError: it holds no texts.
        """
        schema = table.collect_schema()
        if self.spec.column not in schema:
            raise MissingColumnError(self.spec.column, schema.names())
        check_text(schema, self.spec.column)

        def batch(frame: Frame) -> Frame:
            texts: pl.Series = frame.to_polars()[self.spec.column]
            bits = [None if text is None else self.bits(text) for text in texts.to_list()]
            return nw.from_native(pl.DataFrame({SURPRISE: pl.Series(bits, dtype=pl.Float64)}), eager_only=True)

        return backend_of(table).compute(table, [self.spec.column], batch, self.describe().adds)

    def numbers(self, text: str) -> list[int]:
        """The numbers of the pieces of a text."""
        pieces = pieces_of(pl.Series([text]), self.spec.pieces)[0]
        return self.spec.vocabulary.numbers(pieces.cast(pl.String)).to_list()

    def bits(self, text: str) -> float:
        """The mean of -log2 of the probabilities of its pieces, with that of its end."""
        import math

        module = self.module()
        import torch

        numbers = self.numbers(text)
        with torch.inference_mode():
            logs = torch.log_softmax(module(torch.tensor([[END, BEGIN, *numbers]]))[0][0, 1:], 1)
            after = torch.tensor([*numbers, END])
            return -float(logs.gather(1, after.unsqueeze(1)).mean()) / math.log(2)

    def write(self, beginning: str, longest: int, heat: float, seed: int) -> str:
        """Go on with a beginning, piece by piece, until the network takes it for finished.

        Args:
            beginning: What the text begins with.
            longest: How many pieces are written at most.
            heat: By what the logarithms are divided before a piece is drawn; at 0 the likeliest is taken.
            seed: Of the draw.
        """
        module = self.module()
        import torch

        generator = torch.Generator().manual_seed(seed)
        numbers = self.numbers(beginning) if beginning else []
        found: list[int] = []
        with torch.inference_mode():
            sums, states = module(torch.tensor([[END, BEGIN, *numbers]]))
            for _ in range(longest):
                last = sums[0, -1]
                # Nothing that is no piece can be written.
                last[:END] = float("-inf")
                if heat == 0:
                    number = int(last.argmax())
                else:
                    number = int(torch.multinomial(torch.softmax(last / heat, 0), 1, generator=generator))
                if number == END:
                    break
                found.append(number)
                sums, states = module(torch.tensor([[number]]), states)
        written = text_of([self.spec.vocabulary.tokens[number - FIRST] for number in found], self.spec.pieces)
        joint = " " if beginning and written and self.spec.pieces != "letters" else ""
        return beginning + joint + written


def language_description(column: str) -> ModelDescription:
    """What such a model reads and gives."""
    return ModelDescription(
        "Transformer",
        nw.Schema({column: nw.String()}),
        nw.Schema({SURPRISE: nw.Float64()}),
        details={"Model": "Language model"},
    )
