"""Read short texts on images: cut the characters out, and tell each by a network."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Classifier, Column, DataError, Frame, Metrics, ModelDescription, OneColumn, Table, node
from plait.backends import backend_of
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.image.image_column import ImageColumn, check_images, pixels_of
from plait_nodes.image.pixels import encode

from .characters import SIDE, Smallest, characters_of
from .network_model import NetworkClassifier

_CROPS = nw.Schema({"image_row": nw.Int64(), "place": nw.Int64(), "character": nw.String(), "crop": nw.Binary()})
_READ = nw.Schema({"read": nw.String(), "characters": nw.Int64(), "certainty": nw.Float64()})


class CharacterCropsResult(NamedTuple):
    crops: Table
    metrics: Metrics


def _crops_schema(table: nw.Schema | None, *, image: str, text: str, smallest: int) -> tuple[nw.Schema, None]:
    if table is not None:
        check_images(table, image)
    return _CROPS, None


@node(
    "deep.character_crops",
    category="Deep learning/Characters",
    icon="format-text-rotation-none",
    face="from {smallest} pixels",
    tags=("ocr", "captcha", "segmentation", "characters", "crop"),
    requires="image",
    schema=_crops_schema,
    collects=True,
    blocking=True,
)
def character_crops(
    table: Table,
    *,
    image: ImageColumn = "image",
    text: Annotated[
        Column, OneColumn(types="text"), Field(description="The column with what the images say; may be left empty.")
    ] = "",
    smallest: Smallest = 40,
) -> CharacterCropsResult:
    """Cut the characters of images out, and give a row for each.

    Dark things on bright paper are found by Otsu's threshold, from left to right; each is brought into the middle of 28
    by 28 pixels, bright on black. A row has `image_row` (from 0), `place` in the image (from 0), `character` and
    `crop`. With the text of an image known, each character is the one at its place; an image in which another number of
    things is found is left out, because nobody can say which is which. The metrics tell how many are.

    Train an Image Classifier on `crop` and `character`, and let Character Reader read other images with it.
    """
    schema = table.collect_schema()
    check_images(schema, image)
    rows: pl.DataFrame = collect(table.select(exactly([image, *([text] if text else [])]))).to_polars()
    import_alone("PIL.Image", "scipy.ndimage")
    texts = rows[text].to_list() if text else [None] * len(rows)
    found: list[tuple[Any, ...]] = []
    left_out = 0
    for number, (content, said) in enumerate(zip(rows[image].to_list(), texts, strict=True)):
        pixels = pixels_of(content, image)
        crops = [] if pixels is None else characters_of(pixels, smallest)
        if text and len(crops) != len(said or ""):
            left_out += 1
            continue
        known = said or [None] * len(crops)
        found += [(number, place, known[place], encode(crop)) for place, crop in enumerate(crops)]
    frame = pl.DataFrame(found, schema=pl.Schema(_CROPS.to_polars()), orient="row")
    metrics = Metrics({"images": len(rows), "characters": len(found), "left out": left_out})
    return CharacterCropsResult(nw.from_native(frame.lazy()), metrics)


def _reader_schema(
    table: nw.Schema | None, model: ModelDescription | None, *, image: str, smallest: int
) -> nw.Schema | None:
    if table is None:
        return None
    check_images(table, image)
    return nw.Schema({**table, **_READ})


@node(
    "deep.character_reader",
    category="Deep learning/Characters",
    icon="text-recognition",
    face="{image}",
    tags=("ocr", "captcha", "read text", "recognize"),
    requires="deep",
    schema=_reader_schema,
    collects=True,
)
def character_reader(
    table: Table, model: Classifier, *, image: ImageColumn = "image", smallest: Smallest = 40
) -> Table:
    """Read the characters on images, with a network that was trained on such characters.

    The characters are cut out as Character Crops does it, and each is told by the model. `read` is the text,
    `characters` how many things were found, and `certainty` the probability that all are right, if the network's
    probabilities are.

    It can't read characters that touch each other: they are one thing. Text Images can make such images, to see where
    reading ends.
    """
    if not isinstance(model, NetworkClassifier) or model.spec.form != "images":
        raise DataError(
            "This model can't tell characters.", hint="Connect an Image Classifier that was trained on Character Crops."
        )
    if model.spec.network.inputs.shape != (SIDE, SIDE, 1):
        raise DataError(
            f"The model takes images of another size than {SIDE} × {SIDE} × 1.",
            hint="Train it on the crops of Character Crops, in this shape.",
        )
    check_images(table.collect_schema(), image)
    import_alone("PIL.Image", "scipy.ndimage")

    def batch(frame: Frame) -> Frame:
        contents = frame[image].to_list()
        crops: list[bytes] = []
        counts = []
        for content in contents:
            pixels = pixels_of(content, image)
            found = [] if pixels is None else characters_of(pixels, smallest)
            crops += map(encode, found)
            counts.append(len(found))
        lines = _read(model, crops, counts)
        columns = dict(zip(_READ, (list(each) for each in zip(*lines, strict=True)), strict=True)) if lines else {}
        missing = [content is None for content in contents]
        for name, values in columns.items():
            columns[name] = [None if gone else value for gone, value in zip(missing, values, strict=True)]
        return nw.from_native(pl.DataFrame(columns, schema=pl.Schema(_READ.to_polars())), eager_only=True)

    return backend_of(table).compute(table, [image], batch, _READ)


def _read(model: NetworkClassifier, crops: list[bytes], counts: list[int]) -> list[tuple[str, int, float]]:
    """For each image the text, how many characters there are, and how certain that is."""
    if crops:
        frame = nw.from_native(pl.DataFrame({model.spec.columns[0]: crops}), eager_only=True)
        shares = model.shares(frame)
        best, certain = shares.argmax(axis=1), shares.max(axis=1)
    lines = []
    place = 0
    for count in counts:
        own = range(place, place + count)
        certainty = 1.0
        for each in own:
            certainty *= float(certain[each])
        lines.append(("".join(str(model.spec.classes[best[each]]) for each in own), count, certainty))
        place += count
    return lines
