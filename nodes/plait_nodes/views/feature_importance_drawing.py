"""Draws the importance of features as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import kept_labels, label_categories, label_numbers
from plait.figure.colors import mixed
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, say

from .telling import told

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("views.feature_importance")
def draw_feature_importance(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the bars from the top down, with a line for the spread where there is one."""
    bars = figure.tables["bars"]
    if bars.is_empty():
        say(canvas, theme, "No feature has an importance." if figure.metrics["left out"] else "There are no rows.")
        return
    axes = canvas.add_subplot()
    places = range(bars.height)
    selection = figure.options["selection"]
    colors = []
    for name, value in bars.select("name", "value").rows():
        color = theme.palette[0] if value >= 0 else theme.palette[1]
        colors.append(color if name in selection or not selection else mixed(theme.background, color, 0.4))
    drawn = axes.barh(places, bars["value"].to_numpy(), 0.72, color=colors)
    for bar, (name, value, spread) in zip(drawn.patches, bars.rows(), strict=True):
        around = f" ± {told(spread)}" if spread is not None else ""
        hint(bar, f"{name}\n{figure.options['importance']} {told(value)}{around}")
    if bars["spread"].null_count() < bars.height:
        reach = bars["spread"].fill_null(0).abs().to_numpy()
        axes.errorbar(
            bars["value"].to_numpy(), places, xerr=reach, fmt="none", ecolor=theme.text, elinewidth=1, capsize=2
        )
    axes.axvline(0, color=theme.dim, linewidth=0.8, zorder=3)
    axes.set_ylim(bars.height - 0.4, -0.6)
    axes.grid(visible=False, axis="y")
    names = kept_labels(bars["name"].to_list(), height_of(canvas) - 60, theme.font_size - 0.5)
    label_categories(axes.yaxis, names, room=width_of(canvas) * 0.36, size=theme.font_size - 0.5)
    label_numbers(axes.xaxis, most=5)
    hidden = figure.options["hidden"]
    more = f" ({hidden} weaker ones are not shown)" if hidden else ""
    axes.set_xlabel(axis_label(figure.options["importance"] + more, width_of(canvas) * 0.52, theme))
