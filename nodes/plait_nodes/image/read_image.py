"""Read one image."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import DataError, FilePath, Table, node

from .image_files import image_table
from .pixels import MOST_PIXELS

Megapixels = Annotated[
    float,
    Field(gt=0, le=500, description="How many million pixels an image may have; larger ones are refused unread."),
]


@node(
    "image.read_image",
    category="Images",
    icon="image-outline",
    face="{path}",
    tags=("image reader", "load", "png", "jpeg", "photo", "picture"),
    requires="image",
)
def read_image(
    *,
    path: Annotated[FilePath, Field(description="The image file.")],
    largest: Megapixels = MOST_PIXELS / 1e6,
) -> Table:
    """Read an image file into a table with one row.

    The row has `file`, `width`, `height`, `channels` (1 for shades of grey, 3 for colours) and `image`, the bytes of
    the file, which the other nodes for images understand: PNG, JPEG, GIF, BMP, TIFF, WebP and PPM. It is decoded once,
    to be sure that it is no damaged file; how large it is stands in its header, and a larger one than allowed is
    refused without decoding it.

    Images are read upright, as their camera notes it, in 8 bits; what is transparent lies on white, and of several
    frames the first one is taken.

    Example: `photos/cat.jpg`, then Resize and Image Viewer.
    """
    if not path.is_file():
        raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path of the file.")
    return image_table([(path, path.name, None)], int(largest * 1e6), skip=False, labels=False)
