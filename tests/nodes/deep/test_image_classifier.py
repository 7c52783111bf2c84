"""Image Classifier on digits, and reading characters from images."""

from __future__ import annotations

import polars as pl
import pytest

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.character_reader import character_crops, character_reader
from plait_nodes.deep.characters import characters_of
from plait_nodes.deep.image_classifier import ImageClassifierResult, image_classifier
from plait_nodes.image.pixels import decode
from plait_nodes.image.text_images import text_images
from plait_nodes.io.sample_data import sample_data

torch = pytest.importorskip("torch")


def digits() -> tuple[pl.DataFrame, pl.DataFrame, Columns]:
    frame = collect(sample_data(name="digits")).to_polars().with_row_index()
    pixels = [name for name in frame.columns if name.startswith("pixel")]
    return frame.filter(pl.col("index") % 5 > 0), frame.filter(pl.col("index") % 5 == 0), Columns.named(*pixels)


def trained(frame: pl.DataFrame, image: Columns, target: str = "digit", **settings: object) -> ImageClassifierResult:
    given = {"shape": "8 × 8 × 1", "run": RunContext()}
    return image_classifier(lazy(frame), image=image, target=target, **{**given, **settings})  # type: ignore[arg-type]


def test_the_promises_of_the_nodes() -> None:
    learnt, _, pixels = digits()
    check_node(
        image_classifier, learnt.head(40), image=list(pixels.names or ()), target="digit", shape="8x8x1",
        filters="4", dense="8", epochs=1,
    )  # fmt: skip
    images = collect(text_images(rows=3)).to_polars()
    crops = check_node(character_crops, images, text="text")["crops"]
    model = trained(collect(crops).to_polars(), Columns.named("crop"), "character", shape="28x28x1", epochs=1).model  # type: ignore[arg-type]
    check_node(character_reader, images, model)


@pytest.mark.slow
def test_digits_are_told_nearly_always() -> None:
    learnt, tested, pixels = digits()
    found = trained(learnt, pixels, epochs=20)
    applied = collect(found.model.apply(lazy(tested))).to_polars()
    assert (applied["digit"] == applied["Prediction (digit)"]).mean() >= 0.96  # type: ignore[operator]


def test_digits_are_learnt() -> None:
    learnt, tested, pixels = digits()
    found = trained(learnt, pixels, epochs=6, filters="8, 16", dense="32", rate=4e-3)
    applied = collect(found.model.apply(lazy(tested))).to_polars()
    assert (applied["digit"] == applied["Prediction (digit)"]).mean() >= 0.9  # type: ignore[operator]


def test_images_are_moved_by_whole_pixels_at_random() -> None:
    from plait_nodes.deep.fitting.network_training import _Shifted
    from plait_nodes.deep.nets.table_examples import TensorExamples

    images = torch.zeros(50, 7, 7, 1)
    images[:, 3, 3] = 1.0
    moved, labels = _Shifted(TensorExamples(images, torch.arange(50)), 2, 0).batch(torch.arange(50))
    assert labels.tolist() == list(range(50))
    places = moved.squeeze(3).flatten(1)
    assert places.sum(1).tolist() == [1.0] * 50
    rows, columns = places.argmax(1) // 7, places.argmax(1) % 7
    assert set(rows.tolist()) == set(columns.tolist()) == {1, 2, 3, 4, 5}


def test_images_of_another_size_are_refused() -> None:
    learnt, _, pixels = digits()
    with pytest.raises(ParameterError, match="takes 9 × 9 × 1, which is 81 numbers, and 64 are chosen"):
        trained(learnt, pixels, shape="9 × 9 × 1")
    with pytest.raises(ParameterError, match="is no shape of an image"):
        trained(learnt, pixels, shape="64")
    with pytest.raises(ParameterError, match="'x' are no sizes of layers"):
        trained(learnt, pixels, filters="x")
    images = collect(text_images(rows=4)).to_polars().with_columns(pl.Series("kind", ["a", "b", "a", "b"]))
    with pytest.raises(DataError, match=r"image in row 1 of 'image' has 56 × 210 × 1 values, and the network takes 28"):
        trained(images, Columns.named("image"), "kind", shape="28x28x1")


def test_characters_are_cut_out_from_left_to_right() -> None:
    images = collect(text_images(rows=20, rotation=15, noise=10)).to_polars()
    crops = character_crops(lazy(images), text="text")
    assert crops.metrics == {"images": 20, "characters": 100, "left out": 0}
    frame = collect(crops.crops).to_polars()
    assert "".join(frame["character"].to_list()) == "".join(images["text"].to_list())
    assert frame["place"].to_list() == list(range(5)) * 20
    assert {decode(crop).shape for crop in frame["crop"]} == {(28, 28)}
    assert len(characters_of(decode(images["image"][0]), 40)) == 5


def test_touching_characters_are_one_thing() -> None:
    images = collect(text_images(rows=10, touching=True)).to_polars()
    assert character_crops(lazy(images), text="text").metrics["left out"] == 10


@pytest.mark.slow
def test_rendered_texts_are_read() -> None:
    crops = character_crops(text_images(rows=600, seed=2, rotation=15, noise=10), text="text").crops
    model = trained(collect(crops).to_polars(), Columns.named("crop"), "character", shape="28x28x1", epochs=6).model

    def right(**settings: object) -> float:
        images = text_images(rows=150, seed=9, **settings)  # type: ignore[arg-type]
        read = collect(character_reader(images, model)).to_polars()
        return float((read["text"] == read["read"]).mean())  # type: ignore[arg-type]

    assert right() >= 0.97
    assert right(rotation=15, noise=10) >= 0.95
    assert right(typefaces="others") >= 0.8
    # Where it ends: nothing that touches can be read.
    assert right(touching=True) == 0
