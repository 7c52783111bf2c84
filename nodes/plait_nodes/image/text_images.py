"""Small images of characters, made from a seed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import ParameterError, Table, node
from plait.importing import import_alone

from .image_column import rounded
from .pixels import encode

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray
    from PIL.Image import Image

SYMBOLS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which look alike."""
Typefaces = Literal["usual", "others"]
_FILES: dict[Typefaces, tuple[str, ...]] = {
    "usual": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSerif.ttf", "DejaVuSansMono.ttf"),
    "others": ("DejaVuSerif-Bold.ttf", "DejaVuSansMono-Bold.ttf"),
}
_SCHEMA = {"text": pl.String, "image": pl.Binary}
_SIZE, _CELL, _HEIGHT, _MARGIN = 30, 38, 56, 10
_INK, _PAPER = 30, 235
_OVERLAP = 2
"""By how many pixels touching characters lie over each other."""


def _schema(**_: object) -> nw.Schema:
    return nw.from_native(pl.LazyFrame(schema=_SCHEMA)).collect_schema()


@node(
    "image.text_images",
    category="Images",
    icon="alphabetical-variant",
    face="{rows} × {length} characters · seed {seed}",
    tags=("generator", "synthetic", "render", "captcha", "characters", "ocr", "example data"),
    schema=_schema,
    requires="image",
)
def text_images(
    *,
    rows: Annotated[int, Field(ge=1, le=100_000, description="How many images.")] = 100,
    length: Annotated[int, Field(ge=1, le=20, description="How many characters each has.")] = 5,
    symbols: Annotated[str, Field(min_length=1, max_length=200, description="The characters to draw from.")] = SYMBOLS,
    rotation: Annotated[
        float, Field(ge=0, le=45, description="By how many degrees characters are turned at most.")
    ] = 0.0,
    noise: Annotated[float, Field(ge=0, le=100, description="The standard deviation of the noise in shades.")] = 0.0,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="The same seed gives the same images.")] = 1,
    typefaces: Annotated[
        Typefaces, Field(description="The four usual typefaces, or two bold ones that are none of them.")
    ] = "usual",
    touching: Annotated[
        bool, Field(description="Whether the characters touch each other, and a line goes through all of them.")
    ] = False,
) -> Table:
    """Render short texts of random characters as small images, dark on bright paper.

    Each character is drawn in one of four DejaVu typefaces, a little higher or lower, and characters don't touch unless
    they are told to. The table has `text`, what is to be read, and `image`. With the same seed, fewer rows are the
    first ones of more.

    Example: 200 rows of 5 characters, then Threshold, Connected Components, Feature Extractor and a classifier.
    """
    import_alone("PIL.Image", "PIL.ImageDraw", "PIL.ImageFont")
    if not all(each.isprintable() and not each.isspace() for each in symbols):
        hint = "Leave out spaces and signs that can't be seen."
        raise ParameterError("A character can't be drawn.", parameter="symbols", hint=hint)
    fonts = _fonts(typefaces)
    found = [_rendered(seed, number, length, symbols, rotation, noise, fonts, touching) for number in range(rows)]
    return nw.from_native(pl.LazyFrame(found, schema=_SCHEMA, orient="row"))


def _fonts(typefaces: Typefaces) -> list[Any]:
    """The typefaces that come with matplotlib."""
    import matplotlib
    from PIL import ImageFont

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    layout = ImageFont.Layout.BASIC
    return [ImageFont.truetype(str(folder / name), _SIZE, layout_engine=layout) for name in _FILES[typefaces]]


def _rendered(
    seed: int,
    number: int,
    length: int,
    symbols: str,
    rotation: float,
    noise: float,
    fonts: list[Any],
    touching: bool,
) -> tuple[str, bytes]:
    from random import Random

    import numpy as np
    from PIL import Image, ImageDraw

    random = Random(seed * 1_000_003 + number)
    text = "".join(random.choice(symbols) for _ in range(length))
    paper = Image.new("L", (2 * _MARGIN + _CELL * length, _HEIGHT), _PAPER)
    right = _MARGIN
    for place, symbol in enumerate(text):
        glyph = _glyph(symbol, fonts[random.randrange(len(fonts))], random.uniform(-rotation, rotation))
        left = right - _OVERLAP if touching else _MARGIN + _CELL * place + (_CELL - glyph.width) // 2
        right = left + glyph.width
        top = (_HEIGHT - glyph.height) // 2 + random.randint(-3, 3)
        paper.paste(_INK, (left, top), glyph)
    if touching:
        ImageDraw.Draw(paper).line((0, _HEIGHT // 2, paper.width, random.randint(20, 36)), fill=_INK, width=2)
    return text, encode(_noisy(np.asarray(paper), noise, random))


def _glyph(symbol: str, font: Any, angle: float) -> Image:  # noqa: ANN401 - a typeface of Pillow
    """How much ink each pixel of a character has, cut to its box and never wider than its cell."""
    from PIL import Image, ImageDraw

    left, top, right, bottom = font.getbbox(symbol)
    glyph = Image.new("L", (max(1, int(right - left)) + 4, max(1, int(bottom - top)) + 4), 0)
    ImageDraw.Draw(glyph).text((2 - left, 2 - top), symbol, fill=255, font=font)
    if angle:
        glyph = glyph.rotate(angle, Image.Resampling.BICUBIC, expand=True)
    glyph = glyph.crop(glyph.getbbox() or (0, 0, 1, 1))
    widest, tallest = _CELL - 3, _HEIGHT - 8
    if glyph.width > widest or glyph.height > tallest:
        glyph.thumbnail((widest, tallest))
    return glyph


def _noisy(pixels: NDArray[Any], noise: float, random: Random) -> NDArray[Any]:
    import numpy as np

    if not noise:
        return pixels
    return rounded(pixels + np.random.default_rng(random.getrandbits(32)).normal(0, noise, pixels.shape))
