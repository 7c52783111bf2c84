"""Trains a network that answers questions about pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
import torch
from torch import nn

from plait import DataError
from plait.exact import exact, exactly
from plait.table import collect
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.question_net import QuestionNet
from plait_nodes.deep.nets.ragged_examples import IGNORED
from plait_nodes.deep.nets.snapshot import count_weights, stored_weights
from plait_nodes.deep.nets.table_examples import TensorExamples, parted, put_aside
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.question_model import QuestionModel, QuestionSpec, asked, distinct, pixels
from plait_nodes.deep.ragged import tokens_of
from plait_nodes.deep.starting import taken_over
from plait_nodes.deep.token_vocabulary import TokenVocabulary
from plait_nodes.image.image_column import pixels_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from plait import RunContext, Table
    from plait_nodes.deep.history import History
    from plait_nodes.deep.recurrent_spec import RecurrentSizes
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]


def train_questions(
    table: Table,
    image: str,
    question: str,
    answer: str,
    filters: tuple[int, ...],
    sizes: RecurrentSizes,
    embedding: int,
    fused: int,
    looks: bool,
    forget_bias: float,
    training: Training,
    run: RunContext,
    start: object = None,
) -> tuple[QuestionModel, History, dict[str, float]]:
    """Train on pictures with questions, and say how it went. Rows without an answer are left out.

    An example of the training is a picture with all of its questions.

    Raises:
        DataError: there is nothing to learn, a picture has another size, or the training diverges.
        Cancelled: somebody asked for it.
    """
    rows: pl.DataFrame = collect(table.select(exactly([image, question, answer]))).to_polars().drop_nulls(exact(answer))
    answers = rows[answer].cast(pl.String).unique().sort().to_list()
    if len(answers) < 2:
        raise DataError("There are fewer than two different answers to learn.", column=answer)
    pictures, picture_of = distinct(rows[image])
    questions, question_of = distinct(rows[question])
    first = pixels_of(next(iter(pictures.drop_nulls().to_list()), None), image)
    if first is None:
        raise DataError("There is no picture.", column=image)
    spec = QuestionSpec(
        image=image,
        question=question,
        answer=answer,
        height=first.shape[0],
        width=first.shape[1],
        filters=filters,
        words=TokenVocabulary.of(tokens_of(questions.cast(pl.String)).items, most=50_000, fewest=1),
        embedding=embedding,
        recurrent=sizes.spec(embedding),
        fused=fused,
        looks=looks,
        answers=tuple(answers),
    )
    spec, before = taken_over(spec, start, QuestionModel, learnt=("words", "answers"))
    module = QuestionNet(spec)
    device = begin(module, training, forget_bias, before)
    places = range(len(spec.answers))
    codes = rows[answer].cast(pl.String).replace_strict(spec.answers, places, return_dtype=pl.Int64).to_numpy()
    about, wanted = _by_picture(picture_of, question_of, codes, len(pictures))
    words, lengths = (each.to(device) for each in asked(questions, spec))
    seen = torch.from_numpy(pixels(pictures, spec)).to(device)
    examples = TensorExamples(seen, torch.from_numpy(about).to(device), torch.from_numpy(wanted).to(device))

    def sums(net: nn.Module, batch: Batch) -> Tensor:
        assert isinstance(net, QuestionNet)
        looked, about, _ = batch
        understood = net.understand(words, lengths)[about]
        return net.answer(net.look(looked).unsqueeze(1).expand(-1, about.shape[1], -1), understood)

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        return nn.functional.cross_entropy(sums(net, batch).flatten(0, 1), batch[2].flatten(), ignore_index=IGNORED)

    def score(net: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        counts = batch[2] != IGNORED
        right = (sums(net, batch).argmax(2) == batch[2]) & counts
        return {"accuracy": right.sum() / counts.sum()}

    kept, aside = put_aside(len(pictures), training.aside, training.seed)
    history = Trainer(module, loss, training, run, score).fit(*parted(examples, kept, aside))
    counts = {"pictures": float(len(pictures)), "questions": float(len(rows)), "weights": count_weights(module)}
    return QuestionModel(spec, stored_weights(module)), history, {**history.metrics(), **counts}


def _by_picture(
    picture_of: np.ndarray[tuple[int], np.dtype[np.int64]],
    question_of: np.ndarray[tuple[int], np.dtype[np.int64]],
    codes: np.ndarray[tuple[int], np.dtype[np.int64]],
    count: int,
) -> tuple[Any, Any]:
    """pictures × most questions: which questions are asked about each, and their answers; filled up where fewer are."""
    order = np.argsort(picture_of, kind="stable")
    per = np.bincount(picture_of, minlength=count)
    place = np.arange(len(order)) - np.repeat(np.cumsum(per) - per, per)
    about = np.zeros((count, int(per.max())), np.int64)
    wanted = np.full_like(about, IGNORED)
    about[picture_of[order], place] = question_of[order]
    wanted[picture_of[order], place] = codes[order]
    return about, wanted
