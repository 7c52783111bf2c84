"""Draws a small network with what forward and backward passes say of each neuron."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.colors import mixed, text_on
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.lettering import elided, text_width
from plait_nodes.views.page import page

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_LAYERS = ("input", "hidden", "output")
_SMALLEST = 4.5
_FEW_WEIGHTS = 9
"""Up to as many weights between two layers are written beside their lines."""

Places = dict[tuple[str, int], tuple[float, float]]


@drawing("deep.backpropagation_step")
def draw_backpropagation_step(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw layers from left to right; below each neuron its share of the error and its gradient."""
    axes = page(canvas)
    wide, bottom, top = width_of(canvas), 18.0, height_of(canvas) - (32.0 if figure.title else 16.0)
    neurons = figure.tables["neurons"].rows(named=True)
    counts = [sum(row["layer"] == layer for row in neurons) for layer in _LAYERS]
    pitch = (top - bottom) / max(counts)
    radius = min(24.0, 0.26 * pitch, wide * 0.055)
    across = (radius + wide * 0.05, wide * 0.45, wide * 0.87)
    places: Places = {}
    for layer, count, x in zip(_LAYERS, counts, across, strict=True):
        space = (top - bottom) / count
        for number in range(1, count + 1):
            places[layer, number] = (x, top - space * (number - 0.5) + 0.22 * min(space, pitch))
    _draw_weights(axes, figure, places, counts, pitch, theme)
    for row in neurons:
        space = (top - bottom) / counts[_LAYERS.index(row["layer"])]
        _draw_neuron(axes, figure, row, places[row["layer"], row["neuron"]], (radius, space, wide), theme)
    for layer, x in zip(_LAYERS, across, strict=True):
        axes.text(x, top + 2, layer, ha="center", va="bottom", fontsize=theme.font_size - 0.5, color=theme.dim)
    _write_error(axes, figure, wide, theme)


def _draw_weights(
    axes: Axes, figure: Figure, places: Places, counts: list[int], pitch: float, theme: FigureTheme
) -> None:
    """A line for each weight, the stronger the wider, with the weight near its source."""
    weights = [row for row in figure.tables["weights"].rows(named=True) if row["from"] != "bias"]
    largest = max(abs(row["before"]) for row in weights) or 1.0
    size = min(theme.font_size - 1.5, pitch * 0.09)
    for row in weights:
        layer, number = row["from"].split(" ")
        (x, y), (end_x, end_y) = places[layer, int(number)], places[row["layer"], row["to"]]
        color = theme.palette[0] if row["before"] >= 0 else theme.ramp[0]
        share = abs(row["before"]) / largest
        axes.plot(
            [x, end_x], [y, end_y], color=mixed(theme.background, color, 0.35 + 0.4 * share), linewidth=0.6 + 2 * share,
            zorder=1,
        )  # fmt: skip
        few = counts[_LAYERS.index(layer)] * counts[_LAYERS.index(row["layer"])] <= _FEW_WEIGHTS
        if few and size >= _SMALLEST:
            # Lines cross in the middle; nearer to their sources the numbers lie apart.
            at = 0.36
            axes.text(
                x + at * (end_x - x), y + at * (end_y - y), numeral(row["before"], 3), ha="center", va="center",
                fontsize=size, color=theme.text, zorder=2,
                bbox={"facecolor": theme.background, "edgecolor": "none", "alpha": 0.85, "pad": 1},
            )  # fmt: skip


def _draw_neuron(
    axes: Axes,
    figure: Figure,
    row: dict[str, Any],
    at: tuple[float, float],
    sizes: tuple[float, float, float],
    theme: FigureTheme,
) -> None:
    from matplotlib.patches import Circle

    (x, y), (radius, space, wide) = at, sizes
    fill = mixed(theme.background, theme.accent, 0.12 + 0.5 * min(1.0, abs(row["value"])))
    axes.add_patch(Circle(at, radius, facecolor=fill, edgecolor=theme.dim, linewidth=0.8, zorder=3))
    value, size = numeral(row["value"], 3), theme.font_size - 0.5
    size = min(size, size * 1.8 * radius / max(1.0, text_width(value, size)))
    if size >= _SMALLEST:
        axes.text(x, y, value, ha="center", va="center", fontsize=size, color=text_on(fill, theme), zorder=4)
    lines = _lines(figure, row, theme)
    size = min(theme.font_size - 0.5, 0.42 * space / (1.3 * max(1, len(lines))))
    if size < _SMALLEST:
        return
    for number, (text, color) in enumerate(lines):
        axes.text(
            x, y - radius - 3 - 1.3 * size * (number + 0.5), elided(text, wide * 0.25, size), ha="center", va="center",
            fontsize=size, color=color, zorder=4,
            bbox={"facecolor": theme.background, "edgecolor": "none", "alpha": 0.8, "pad": 0.5},
        )  # fmt: skip


def _lines(figure: Figure, row: dict[str, Any], theme: FigureTheme) -> list[tuple[str, str]]:
    """What stands below a neuron, and its colours."""
    if row["gradient"] is None:
        return []
    share = row[figure.options["share"]]
    lines = [
        ("no share" if share is None else f"share {numeral(share, 3)}", theme.palette[1]),
        (f"gradient {numeral(row['gradient'], 3)}", theme.palette[0]),
    ]
    if row["target"] is not None:
        lines.insert(0, (f"target {numeral(row['target'], 3)}", theme.dim))
    weights = figure.tables["weights"]
    own = (weights["from"] == "bias") & (weights["layer"] == row["layer"]) & (weights["to"] == row["neuron"])
    return [(f"bias {numeral(bias, 3)}", theme.dim) for bias in weights.filter(own)["before"]] + lines


def _write_error(axes: Axes, figure: Figure, wide: float, theme: FigureTheme) -> None:
    before, after = (numeral(figure.metrics[f"error {when}"], 5) for when in ("before", "after"))
    text = f"step {figure.options['step']}, rate {numeral(figure.options['rate'], 3)}: error {before} → {after}"
    axes.text(8, 4, elided(text, wide - 16, theme.font_size), va="bottom", fontsize=theme.font_size, color=theme.text)
