"""Train a network that answers questions about pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import Field

from plait import Classifier, Column, Metrics, ModelDescription, OneColumn, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.image.image_column import ImageColumn, check_images
from plait_nodes.mining.layer_sizes import layer_sizes
from plait_nodes.text.words import check_text

from .history import CURVE
from .network_parameters import CellChoice, ForgetBias
from .question_model import question_description
from .recurrent_spec import RecurrentSizes
from .training import RECURRENT_OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training

if TYPE_CHECKING:
    import narwhals as nw


class VisualQuestionAnsweringResult(NamedTuple):
    model: Classifier
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _: object = None, *, image: str, question: str, answer: str, filters: str, **__: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    layer_sizes(filters, "filters")
    if table is None:
        return None, CURVE, None
    _check(table, image, question, answer)
    return question_description(image, question, answer), CURVE, None


@node(
    "deep.visual_question_answering",
    category="Deep learning/Questions",
    icon="help-circle-outline",
    face="{epochs} epochs",
    tags=("vqa", "cnn", "lstm", "multimodal", "image and text", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def visual_question_answering(
    table: Table,
    start: Classifier | None = None,
    *,
    run: RunContext,
    image: ImageColumn = "image",
    question: Annotated[
        Column, OneColumn(types="text"), Field(description="The column with the questions, in words.")
    ] = "question",
    answer: Annotated[
        Column, OneColumn(types="text"), Field(description="The column with the answers; each is a class.")
    ] = "answer",
    look: Annotated[
        bool,
        Field(description="Whether the network sees the pictures. Without, it shows how far guessing by words gets."),
    ] = True,
    filters: Annotated[
        str, Field(description="How many patterns each convolution looks for; each halves the picture.")
    ] = "32, 64",
    cell: CellChoice = "LSTM",
    hidden: Annotated[int, Field(ge=1, le=4_096, description="How many cells read the question.")] = 64,
    embedding: Annotated[int, Field(ge=1, le=4_096, description="How many numbers stand for each word.")] = 16,
    fused: Annotated[
        int, Field(ge=1, le=16_384, description="How many values picture and question have when they are multiplied.")
    ] = 256,
    forget_bias: ForgetBias = 1.0,
    epochs: Epochs = 20,
    batch: Annotated[Batch, Field(description="After how many pictures the weights change.")] = 32,
    rate: Rate = 1e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> VisualQuestionAnsweringResult:
    """Train a network that answers questions about pictures, out of a fixed set of answers.

    Convolutions make a vector of the picture, an LSTM one of the question; both are multiplied and added, and dense
    layers make an answer of that. Each picture is looked at once for all of its questions, and each question that
    occurs often is read once.

    Connect a trained model of the same form as `start` to go on from its weights, with its words and answers.

    Put a second one beside it with *look* off: it can only guess by the words. What is more than that has been seen.
    Pictures, not questions, are put aside to see when training should stop.

    Example: Picture Questions with 2,000 pictures; questions about one thing are answered right nearly always, those
    about how things lie to each other in four of five cases.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.questions import train_questions

    _check(table.collect_schema(), image, question, answer)
    settings = Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed)
    sizes = RecurrentSizes(cell, hidden)
    model, history, metrics = train_questions(
        table,
        image,
        question,
        answer,
        layer_sizes(filters, "filters"),
        sizes,
        embedding,
        fused,
        look,
        forget_bias,
        settings,
        run,
        start,
    )
    return VisualQuestionAnsweringResult(model, history.curve(), Metrics(metrics))


def _check(schema: nw.Schema, image: str, question: str, answer: str) -> None:
    check_images(schema, image)
    check_text(schema, question, parameter="question")
    check_text(schema, answer, parameter="answer")
