"""What comes back from an autoencoder, beside what went in."""

from __future__ import annotations

from typing import Annotated, Any

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import DataError, Figure, ParameterError, Table, Transformer, node
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.image.image_column import rounded
from plait_nodes.image.thumbnails import thumbnail
from plait_nodes.views.title import Title

from .autoencoder_model import Autoencoder

_SIDE = 160
_IMAGES = {"row": pl.Int64, "caption": pl.String, "image": pl.Binary}


def _schema(*_: object, **__: object) -> None:
    return None


@node(
    "deep.reconstructions",
    category="Deep learning/Autoencoders",
    icon="compare-horizontal",
    face="{most} rows · {width} pixels wide",
    tags=("plot", "autoencoder", "denoise", "before and after", "images"),
    requires="deep",
    schema=_schema,
    collects=True,
)
def reconstructions(
    table: Table,
    model: Transformer,
    *,
    width: Annotated[
        int,
        Field(ge=0, le=10_000, description="How many features make a row of pixels; 0 draws each row as a strip."),
    ] = 8,
    most: Annotated[int, Field(ge=1, le=40, description="How many rows are shown, from the first.")] = 10,
    title: Title = "",
) -> Figure:
    """Show rows as small images, above what an autoencoder brings back of them.

    Each feature is a pixel, from the lowest to the highest value of the features in these rows. With a denoising
    autoencoder the upper line is noisy and the lower one clean.

    Example: digits of 8 by 8 pixels are 64 features, and 8 pixels wide.
    """
    import_alone("torch", "PIL.Image")
    import numpy as np

    if not isinstance(model, Autoencoder):
        raise DataError("This model is no autoencoder.", hint="Connect the model of an Autoencoder node.")
    count = len(model.spec.features)
    across = width or count
    if count % across:
        raise ParameterError(
            f"{count} features can't be laid out in rows of {across}.",
            parameter="width",
            hint="Choose a number that divides them.",
        )
    rows = collect(table.select(exactly(model.spec.features)).head(most))
    if rows.is_empty():
        before: Any = np.empty((0, count))
        after = before
    else:
        values = model.scaled(rows)
        before = rows.select(nw.all().cast(nw.Float64)).to_numpy()
        after = model.reconstructed(values)
    low, high = (float(before.min()), float(before.max())) if len(before) else (0.0, 1.0)
    spread = high - low or 1.0
    found: list[tuple[int, str, bytes]] = []
    for line in (before, after):
        for row in line:
            pixels = rounded(np.clip((row - low) / spread, 0, 1).reshape(-1, across) * 255)
            scale = max(1, _SIDE // max(pixels.shape))
            found.append((len(found), "", thumbnail(np.kron(pixels, np.ones((scale, scale), np.uint8)), _SIDE)))
    shown = len(before)
    options: dict[str, Any] = {
        "columns": max(1, shown),
        "captions": False,
        "selection": [],
        "size": [max(260, min(1200, 90 * shown)), 240],
    }
    error = float(((after - before) ** 2).mean()) if shown else 0.0
    images = pl.DataFrame(found, schema=_IMAGES, orient="row")
    return Figure("image.image_grid", {"images": images}, options, title, {"rows": float(shown), "MSE": error})
