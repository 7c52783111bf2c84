"""Read many images."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import FolderPath, Table, node
from plait_nodes.io.source_files import names_of, source_files

from .image_files import image_table
from .pixels import MOST_PIXELS, SUFFIXES
from .read_image import Megapixels


@node(
    "image.image_folder_reader",
    category="Images",
    icon="folder-multiple-image",
    face="{path}",
    tags=("image reader", "folder", "data set", "load", "png", "jpeg", "photos"),
    requires="image",
)
def image_folder_reader(
    *,
    path: Annotated[FolderPath, Field(description="The folder; images in folders within it are read too.")],
    labels: Annotated[
        bool, Field(description="Whether a column `label` has the name of the folder that an image lies in.")
    ] = False,
    limit: Annotated[int | None, Field(ge=0, description="How many files are read at most; all if empty.")] = None,
    largest: Megapixels = MOST_PIXELS / 1e6,
    bad: Annotated[
        Literal["fail", "skip"], Field(description="Whether a file that is no image stops the node, or is left out.")
    ] = "fail",
) -> Table:
    """Read all images of a folder into a table with a row for each, in the order of their paths.

    The columns are those of Read Image: `file` (the path within the folder), `width`, `height`, `channels` and `image`;
    with *labels* also `label`, empty for images in the folder itself. Files are read by their endings (png, jpg, jpeg,
    gif, bmp, tif, tiff, webp, ppm, pgm, pbm). How large an image is stands in its header, and a larger one than
    allowed is refused without decoding it. A few images are in memory at a time.

    Example: a folder with the folders `cats` and `dogs`, with labels.
    """
    files = source_files(path, SUFFIXES)[:limit]
    names = names_of(files, path)
    found = [(file, name, file.parent.name if "/" in name else None) for file, name in zip(files, names, strict=True)]
    return image_table(found, int(largest * 1e6), skip=bad == "skip", labels=labels)
