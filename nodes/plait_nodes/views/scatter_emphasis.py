"""Chosen rows in a scatter: as points, or as their share of each field of a density image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import emphasis
from plait.table import collect

from .cloud import COLUMNS, ROWS, Extent, density, known
from .quantity import Quantity
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme

MOST_DOTS = 2_000
"""With more chosen rows than this, they are a part of each field, if the figure has fields."""


@emphasis("views.scatter")
def scatter_emphasis(figure: Figure, rows: Table) -> pl.DataFrame | None:
    """The points as `x` and `y`; above an image of the density, if there are many, `column`, `row` and `rows`.

    None if the places of the points are no columns of the table.
    """
    schema, columns = rows.collect_schema(), figure.options["columns"]
    if not columns:
        return None
    x, y = Quantity.of(schema, columns["x"], "x"), Quantity.of(schema, columns["y"], "y")
    points = known(rows, x, y)
    if "fields" in figure.tables:
        points = points.head(MOST_DOTS + 1)
    found = collect(points).to_polars()
    if "fields" not in figure.tables or found.height <= MOST_DOTS:
        return found
    low_x, high_x, low_y, high_y = figure.options["extent"]
    fields, _ = density(rows, x, y, Extent(0, 0, low_x, high_x, low_y, high_y, 0.0, 0.0))
    return fields


def draw_scatter_emphasis(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Draw the chosen rows over everything else."""
    marks = figure.emphasis
    if marks is None:
        return
    draw_veil(axes, theme)
    if "rows" in marks.columns:
        _draw_fields(axes, figure, marks, theme)
    else:
        draw_dots(axes, marks["x"].to_numpy(), marks["y"].to_numpy(), theme)


def draw_dots(axes: Axes, x: Any, y: Any, theme: FigureTheme, *, size: float | None = None) -> None:  # noqa: ANN401 - arrays
    """Draw points of chosen rows."""
    few = len(x) <= 300
    axes.scatter(
        x, y, s=size or (24.0 if few else 9.0), color=theme.text, edgecolors=theme.background,
        linewidths=0.7 if few else 0, zorder=ABOVE, rasterized=len(x) > MOST_DOTS, label="_chosen",
    )  # fmt: skip


def _draw_fields(axes: Axes, figure: Figure, marks: pl.DataFrame, theme: FigureTheme) -> None:
    """The stronger the colour of a field, the larger the part of its rows that is chosen."""
    import numpy as np
    from matplotlib.colors import to_rgb

    both = figure.tables["fields"].join(marks, on=["column", "row"], suffix=" chosen")
    image = np.zeros((ROWS, COLUMNS, 4))
    image[..., :3] = to_rgb(theme.text)
    share = both["rows chosen"].to_numpy() / both["rows"].to_numpy()
    image[both["row"].to_numpy(), both["column"].to_numpy(), 3] = 0.25 + 0.75 * share
    extent = axes.images[0].get_extent()
    axes.imshow(image, extent=extent, origin="lower", aspect="auto", zorder=ABOVE, label="_chosen")
