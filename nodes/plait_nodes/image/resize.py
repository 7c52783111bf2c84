"""Bring images to a size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from plait import ParameterError, Table, node
from plait.importing import import_alone

from .image_column import ImageColumn, IntoColumn, with_images
from .pixels import MOST_PIXELS

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

Fit = Literal["stretch", "inside", "pad", "crop"]
Method = Literal["nearest", "bilinear", "bicubic", "lanczos"]


@node(
    "image.resize",
    category="Images",
    icon="resize",
    face="{width} × {height} · {fit}",
    tags=("image resizer", "scale", "thumbnail", "crop", "pad"),
    requires="image",
)
def resize(
    table: Table,
    *,
    image: ImageColumn = "image",
    width: Annotated[int, Field(ge=1, le=20_000, description="The width in pixels.")] = 128,
    height: Annotated[int, Field(ge=1, le=20_000, description="The height in pixels.")] = 128,
    fit: Annotated[
        Fit,
        Field(
            description="What becomes of an image of other proportions: it is stretched, made to lie inside without "
            "filling the size, filled up around with a colour, or cut at its longer sides."
        ),
    ] = "stretch",
    method: Annotated[
        Method, Field(description="How pixels between pixels are found; nearest keeps masks black and white.")
    ] = "bilinear",
    fill: Annotated[int, Field(ge=0, le=255, description="The shade of what is filled up, from black to white.")] = 255,
    into: IntoColumn = "",
) -> Table:
    """Bring each image to a size in pixels.

    With 'inside', 'pad' and 'crop' proportions are kept. When an image is made smaller, all its pixels count (except
    with 'nearest'). A missing image stays missing.

    Example: 28 × 28 with 'pad' for crops of characters.
    """
    if width * height > MOST_PIXELS:
        hint = f"{MOST_PIXELS} pixels are the most."
        raise ParameterError(f"{width} × {height} pixels are too many.", parameter="width", hint=hint)
    return with_images(table, image, into, lambda pixels: resized(pixels, width, height, fit, method, fill))


def resized(pixels: NDArray[Any], width: int, height: int, fit: Fit, method: Method, fill: int = 255) -> NDArray[Any]:
    """The pixels in another size."""
    import_alone("PIL.Image")
    import numpy as np
    from PIL import Image

    picture = Image.fromarray(pixels)
    how = Image.Resampling[method.upper()]
    if fit == "stretch":
        return np.asarray(picture.resize((width, height), how))
    scale = [width / picture.width, height / picture.height]
    share = max(scale) if fit == "crop" else min(scale)
    wide, tall = (max(1, round(side * share)) for side in picture.size)
    scaled = picture.resize((wide, tall), how)
    return np.asarray(scaled if fit == "inside" else _placed(scaled, width, height, fill))


def _placed(picture: Image, width: int, height: int, fill: int) -> Image:
    """The picture in the middle of a canvas, cut where it reaches beyond it."""
    from PIL import Image

    color = fill if picture.mode == "L" else (fill, fill, fill)
    canvas = Image.new(picture.mode, (width, height), color)
    canvas.paste(picture, ((width - picture.width) // 2, (height - picture.height) // 2))
    return canvas
