"""Chosen rows in bars: the part of a bar that they are, or what the bar would be of them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import emphasis

from .bar import named_rows
from .grouping import Groups
from .lengths import lengths
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.container import BarContainer

    from plait import Figure, Table
    from plait.theme import FigureTheme

ADDITIVE = ("rows", "sum")
"""What the parts of a bar add up to."""


@emphasis("views.bar")
def bar_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The length of each part of a bar if there were only these rows: `bar`, `group`, `value` and `rows`."""
    options, tables = figure.options, figure.tables
    named = named_rows(rows, rows.collect_schema(), options["category"], options["value"], options["groups"])
    groups = Groups.again(tables["groups"]) if "groups" in tables else None
    return lengths(named, Groups.again(tables["bars"]), groups, options["function"])


def draw_bar_emphasis(axes: Axes, figure: Figure, bars: list[BarContainer], theme: FigureTheme) -> None:
    """Fill bars as far as the chosen rows reach; means and the like have a line across the bar instead."""
    from matplotlib.patches import Rectangle

    marks = figure.emphasis
    if marks is None:
        return
    draw_veil(axes, theme)
    across = figure.options["orientation"] == "horizontal"
    adds_up = figure.options["function"] in ADDITIVE
    for bar, group, value in marks.drop_nulls("value").select("bar", "group", "value").rows():
        whole = bars[group].patches[bar]
        (left, bottom), wide, tall = whole.get_xy(), whole.get_width(), whole.get_height()
        if adds_up:
            size = (value, tall) if across else (wide, value)
            part = Rectangle((left, bottom), *size, facecolor=theme.text, linewidth=0, zorder=ABOVE, label="_chosen")
            axes.add_patch(part)
        else:
            x, y = ([value] * 2, [bottom, bottom + tall]) if across else ([left, left + wide], [value] * 2)
            axes.plot(x, y, color=theme.text, linewidth=3, solid_capstyle="butt", zorder=ABOVE, label="_chosen")
