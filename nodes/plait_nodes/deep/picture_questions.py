"""Small pictures of coloured shapes, with questions about them in words."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Annotated, Any

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Table, node
from plait.importing import import_alone
from plait_nodes.image.pixels import encode

from .training import Seed

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLOURS = {"red": (220, 40, 40), "green": (40, 170, 60), "blue": (50, 80, 220)}
SIDE = 32
_HALF = 5
"""Half the side of a square, and the radius of a circle."""
_SCHEMA = nw.Schema(
    {"picture": nw.Int64(), "image": nw.Binary(), "question": nw.String(), "kind": nw.String(), "answer": nw.String()}
)
Thing = tuple[str, str, int, int]
"""Colour, shape, and the middle from left and from the top."""


def _schema(**_: object) -> nw.Schema:
    return _SCHEMA


@node(
    "deep.picture_questions",
    category="Deep learning/Questions",
    icon="image-multiple-outline",
    face="{pictures} pictures · seed {seed}",
    tags=("generator", "visual question answering", "vqa", "sort-of-clevr", "synthetic", "example data"),
    requires="image",
    schema=_schema,
)
def picture_questions(
    *,
    pictures: Annotated[int, Field(ge=1, le=100_000, description="How many pictures; each has 18 questions.")] = 200,
    seed: Seed = 1,
) -> Table:
    """Draw small pictures of a red, a green and a blue thing, and ask about them in words.

    Each thing is a square or a circle. For each colour there are three questions about the thing alone (its shape, on
    which side it is, whether it is above the middle) and three about it among the others (the shape of the nearest, of
    the farthest, and how many have its shape). Who sees no picture can guess half of the first, and less than that of
    the others. Picture, question and answer are one row; the same seed gives the same.

    The idea is that of Sort-of-CLEVR (Santoro and others, 2017, arXiv:1706.01427), with fewer things.
    """
    import_alone("PIL.Image", "PIL.ImageDraw")
    from random import Random

    rows: list[tuple[Any, ...]] = []
    for number in range(pictures):
        things = _things(Random(seed * 1_000_003 + number))
        content = encode(drawn(things))
        rows += [(number, content, question, kind, answer) for question, kind, answer in asked(things)]
    return nw.from_native(pl.LazyFrame(rows, schema=pl.Schema(_SCHEMA.to_polars()), orient="row"))


def _things(random: Any) -> list[Thing]:  # noqa: ANN401 - a generator of random numbers
    """One of each colour, none over another."""
    found: list[Thing] = []
    for colour in COLOURS:
        while True:
            x, y = (random.randrange(_HALF, SIDE - _HALF) for _ in range(2))
            if all(hypot(x - each[2], y - each[3]) >= 2 * _HALF + 1 for each in found):
                break
        found.append((colour, random.choice(["square", "circle"]), x, y))
    return found


def drawn(things: list[Thing]) -> NDArray[Any]:
    """The picture of some things."""
    import numpy as np
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (SIDE, SIDE), "white")
    pen = ImageDraw.Draw(picture)
    for colour, shape, x, y in things:
        box = (x - _HALF, y - _HALF, x + _HALF, y + _HALF)
        (pen.rectangle if shape == "square" else pen.ellipse)(box, fill=COLOURS[colour])
    return np.asarray(picture)


def asked(things: list[Thing]) -> list[tuple[str, str, str]]:
    """All questions about some things, their kind, and their answers."""
    found = []
    for thing in things:
        colour, shape, x, y = thing
        others = sorted(
            (each for each in things if each is not thing), key=lambda each: hypot(each[2] - x, each[3] - y)
        )
        same = sum(each[1] == shape for each in things)
        found += [
            (f"what shape is the {colour} thing", "alone", shape),
            (f"is the {colour} thing on the left", "alone", "yes" if x < SIDE / 2 else "no"),
            (f"is the {colour} thing at the top", "alone", "yes" if y < SIDE / 2 else "no"),
            (f"what shape is nearest to the {colour} thing", "among others", others[0][1]),
            (f"what shape is farthest from the {colour} thing", "among others", others[-1][1]),
            (f"how many things have the shape of the {colour} thing", "among others", str(same)),
        ]
    return found
