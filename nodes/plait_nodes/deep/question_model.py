"""A network that answers questions about pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl
from pydantic import BaseModel, ConfigDict, Field

from plait import Classifier, Frame, MissingColumnError, ModelDescription, Table, stored_as
from plait.backends import backend_of
from plait_nodes.mining.names import prediction_name, probability_name

from .example_columns import examples_of
from .ragged import tokens_of
from .recurrent_spec import RecurrentSpec
from .token_vocabulary import TokenVocabulary
from .torch_model import TorchModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from .nets.question_net import QuestionNet

_BATCH = 512


class QuestionSpec(BaseModel):
    """Convolutions over the picture, recurrent layers over the question, and what both give together."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    image: str
    question: str
    answer: str
    height: int = Field(ge=4, le=4_096)
    width: int = Field(ge=4, le=4_096)
    filters: tuple[int, ...] = Field(max_length=8)
    words: TokenVocabulary
    embedding: int = Field(ge=1, le=4_096)
    recurrent: RecurrentSpec
    fused: int = Field(ge=1, le=16_384)
    looks: bool
    """Whether it sees the picture at all; without, it is the baseline."""
    answers: tuple[str, ...] = Field(min_length=1, max_length=100_000)


@stored_as("deep.question_model")
class QuestionModel(TorchModel["QuestionSpec", "QuestionNet"], Classifier):
    """Gives the answer to each question, and the probability of each answer.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class = QuestionSpec

    @staticmethod
    def build(spec: QuestionSpec) -> QuestionNet:
        from .nets.question_net import QuestionNet

        return QuestionNet(spec)

    def describe(self) -> ModelDescription:
        spec = self.spec
        known = question_description(spec.image, spec.question, spec.answer)
        adds = {**known.adds, **{probability_name(spec.answer, each): nw.Float64() for each in spec.answers}}
        return ModelDescription(
            known.kind,
            known.features,
            nw.Schema(adds),
            target=spec.answer,
            classes=spec.answers,
            details=known.details,
        )

    def apply(self, table: Table) -> Table:
        """The table with an answer for each row.

        Raises:
            MissingColumnError: a column is not there.
            DataError: a picture is missing, or of another size.
        """
        schema = table.collect_schema()
        for name in (self.spec.image, self.spec.question):
            if name not in schema:
                raise MissingColumnError(name, schema.names())
        columns = [self.spec.image, self.spec.question]
        return backend_of(table).compute(table, columns, self._batch, self.describe().adds)

    def shares(self, rows: pl.DataFrame) -> NDArray[np.float64]:
        """The probability of each answer, as rows × answers; each picture is looked at once."""
        import numpy as np

        module = self.module()
        import torch

        pictures, picture_of = distinct(rows[self.spec.image])
        questions, question_of = distinct(rows[self.spec.question])
        with torch.inference_mode():
            seen = module.look(torch.from_numpy(pixels(pictures, self.spec)))
            understood = module.understand(*asked(questions, self.spec))
            parts = []
            for start in range(0, len(rows), _BATCH):
                which = slice(start, start + _BATCH)
                one, other = torch.from_numpy(picture_of[which]), torch.from_numpy(question_of[which])
                parts.append(torch.softmax(module.answer(seen[one], understood[other]), 1).double().numpy())
        return np.concatenate(parts)

    def _batch(self, frame: Frame) -> Frame:
        adds = self.describe().adds
        rows: pl.DataFrame = frame.to_polars()
        if rows.is_empty():
            return nw.from_native(pl.DataFrame(schema=pl.Schema(adds.to_polars())), eager_only=True)
        shares = self.shares(rows)
        answers = pl.Series(list(self.spec.answers))[shares.argmax(axis=1)]
        columns = [answers, *(pl.Series(shares[:, place]) for place in range(shares.shape[1]))]
        named = [column.alias(name) for column, name in zip(columns, adds, strict=True)]
        return nw.from_native(pl.DataFrame(named), eager_only=True)


def question_description(image: str, question: str, answer: str) -> ModelDescription:
    """What such a model reads and gives, as far as it is known before the training."""
    return ModelDescription(
        "Classifier",
        nw.Schema({image: nw.Binary(), question: nw.String()}),
        nw.Schema({prediction_name(answer): nw.String()}),
        target=answer,
        details={"Model": "Visual question answering"},
    )


def distinct(column: pl.Series) -> tuple[pl.Series, NDArray[np.int64]]:
    """The different values of a column, and for each row which of them it has."""
    values = column.unique(maintain_order=True)
    numbers = pl.DataFrame({"value": values}).with_row_index("number")
    rows = pl.DataFrame({"value": column}).join(
        numbers, on="value", how="left", nulls_equal=True, maintain_order="left"
    )
    return values, rows["number"].to_numpy().astype("int64")


def pixels(pictures: pl.Series, spec: QuestionSpec) -> NDArray[Any]:
    """pictures × height × width × 3, from 0 to 1.

    Raises:
        DataError: one is missing, or of another size.
    """
    frame = nw.from_native(pl.DataFrame({spec.image: pictures}), eager_only=True)
    return examples_of(frame, [spec.image], "images", (spec.height, spec.width, 3), tokens=0)


def asked(questions: pl.Series, spec: QuestionSpec) -> tuple[Tensor, Tensor]:
    """The numbers of the words, questions × words, and how many each has."""
    import torch

    from .nets.ragged_examples import RaggedExamples

    ragged = tokens_of(questions.cast(pl.String))
    numbers = spec.words.numbers(ragged.items).to_numpy().reshape(-1, 1)
    words, lengths = RaggedExamples(numbers, ragged.lengths, None, torch.device("cpu")).batch(
        torch.arange(len(questions))
    )
    return words.squeeze(2), lengths
