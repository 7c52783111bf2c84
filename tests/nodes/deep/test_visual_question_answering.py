"""Questions about pictures: the generator, and the network that answers."""

from __future__ import annotations

import polars as pl
import pytest

from plait import DataError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.picture_questions import asked, drawn, picture_questions
from plait_nodes.deep.question_model import QuestionModel
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.deep.visual_question_answering import VisualQuestionAnsweringResult, visual_question_answering
from plait_nodes.image.pixels import decode

torch = pytest.importorskip("torch")


def trained(pictures: int, **settings: object) -> VisualQuestionAnsweringResult:
    table = picture_questions(pictures=pictures)
    given = {"epochs": 4, "filters": "8, 16", "fused": 32, "hidden": 16, "rate": 3e-3, "run": RunContext()}
    return visual_question_answering(table, **{**given, **settings})  # type: ignore[arg-type]


def shares(found: VisualQuestionAnsweringResult, pictures: int = 200) -> dict[str, float]:
    answered = collect(found.model.apply(picture_questions(pictures=pictures, seed=99))).to_polars()
    right = answered.group_by("kind").agg((pl.col("answer") == pl.col("Prediction (answer)")).mean())
    return dict(right.rows())


def test_the_promises_of_the_nodes() -> None:
    check_node(picture_questions, pictures=3)
    questions = collect(picture_questions(pictures=12)).to_polars()
    check_node(visual_question_answering, questions, epochs=1, filters="4", fused=8, hidden=4)


def test_questions_about_three_things() -> None:
    things = [("red", "square", 6, 6), ("green", "circle", 25, 8), ("blue", "square", 10, 25)]
    answers = {question: answer for question, _, answer in asked(things)}
    assert len(answers) == 18
    assert answers["what shape is the green thing"] == "circle"
    assert answers["is the red thing on the left"] == "yes"
    assert answers["is the blue thing at the top"] == "no"
    # Red lies 19.1 from green and 19.4 from blue.
    assert answers["what shape is nearest to the red thing"] == "circle"
    assert answers["what shape is farthest from the red thing"] == "square"
    assert answers["how many things have the shape of the red thing"] == "2"
    picture = drawn(things)
    assert picture.shape == (32, 32, 3)
    assert picture[6, 6].tolist() == [220, 40, 40]
    assert picture[16, 16].tolist() == [255, 255, 255]


def test_the_same_seed_gives_the_same_pictures() -> None:
    few, more = (collect(picture_questions(pictures=count)).to_polars() for count in (2, 4))
    assert few.equals(more.head(36))
    assert decode(few["image"][0]).shape == (32, 32, 3)
    assert few["picture"].to_list() == [0] * 18 + [1] * 18


def test_sides_are_seen_and_without_looking_only_guessed() -> None:
    found = trained(400, epochs=12)
    blind = trained(100, look=False)
    assert shares(blind)["alone"] < 0.6
    assert shares(found)["alone"] > shares(blind)["alone"] + 0.04


def test_rows_in_any_order_and_the_stored_model() -> None:
    model = trained(30, epochs=1).model
    assert isinstance(model, QuestionModel)
    again = QuestionModel.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    rows = collect(picture_questions(pictures=4)).to_polars()
    mixed = rows.with_row_index().sample(fraction=1.0, shuffle=True, seed=0)
    one = collect(model.apply(lazy(rows))).to_polars()
    other = collect(again.apply(lazy(mixed))).to_polars().sort("index").drop("index")
    assert one["Prediction (answer)"].equals(other["Prediction (answer)"])


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(DataError, match="fewer than two different answers"):
        visual_question_answering(
            lazy(collect(picture_questions(pictures=2)).to_polars().with_columns(pl.lit("yes").alias("answer"))),
            run=RunContext(),
        )
    model = trained(5, epochs=1).model
    with pytest.raises(DataError, match="is missing"):
        collect(
            model.apply(
                lazy(
                    pl.DataFrame(
                        {"image": [None], "question": ["what"]}, schema={"image": pl.Binary, "question": pl.String}
                    )
                )
            )
        )


@pytest.mark.slow
def test_most_questions_are_answered_right() -> None:
    options = TrainingOptions(clip_norm=1.0, patience=0, schedule="cosine")
    found = trained(3000, epochs=25, filters="32, 64", fused=256, hidden=64, rate=1e-3, training=options)
    right = shares(found, 300)
    assert right["alone"] >= 0.95
    assert right["among others"] >= 0.75
