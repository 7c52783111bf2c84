"""Draws bars of categories, across or upright, divided into groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import kept_labels, label_categories, label_numbers
from plait.figure.colors import mixed
from plait.figure.hints import hint
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, legend_above, say
from plait.lettering import text_width

from .bar_emphasis import draw_bar_emphasis
from .group_color import group_color
from .telling import told

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.container import BarContainer
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.theme import FigureTheme

_THIN = 60
"""With more bars than this there are no gaps between them."""


@drawing("views.bar")
def draw_bar(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a bar, or one for each group, at every category."""
    names = figure.tables["bars"]["name"].to_list()
    if not names:
        say(canvas, theme, "There are no rows.")
        return
    axes = canvas.add_subplot()
    across = figure.options["orientation"] == "horizontal"
    bars = _draw_bars(axes, figure, theme, across)
    _label(canvas, axes, figure, theme, across)
    if "groups" in figure.tables:
        groups = figure.tables["groups"]
        legend_above(canvas, axes, theme, axes.containers, groups["name"].to_list(), title=figure.options["groups"])
    elif _has_room_for_numbers(canvas, len(names), theme, across):
        _write_numbers(canvas, axes, theme, across)
    draw_bar_emphasis(axes, figure, bars, theme)


def _draw_bars(axes: Axes, figure: Figure, theme: FigureTheme, across: bool) -> list[BarContainer]:
    import numpy as np

    values = _values(figure)
    stacked = figure.options["arrangement"] == "stacked"
    places = np.arange(values.shape[1], dtype=float)
    thickness = 0.74 if stacked or len(values) == 1 else 0.84 / len(values)
    if len(places) > _THIN:
        # Gaps that are narrower than a pixel would come and go.
        thickness = thickness / 0.84 if len(values) > 1 and not stacked else 1.0
    floor = np.zeros(len(places))
    drawn = []
    for number, lengths in enumerate(values):
        shift = 0.0 if stacked else (number - (len(values) - 1) / 2) * thickness
        style: dict[str, Any] = {"color": _colors(figure, number, theme), "edgecolor": theme.background}
        style["linewidth"] = 0.5 if len(values) > 1 else 0
        known = np.nan_to_num(lengths)
        if across:
            bars = axes.barh(places + shift, known, thickness, left=floor if stacked else None, **style)
        else:
            bars = axes.bar(places + shift, known, thickness, bottom=floor if stacked else None, **style)
        _tell_of_bars(bars, figure, number, lengths)
        drawn.append(bars)
        floor = floor + known
    line = axes.axvline if across else axes.axhline
    line(0, color=theme.dim, linewidth=0.8, zorder=3)
    return drawn


def _tell_of_bars(bars: BarContainer, figure: Figure, group: int, lengths: NDArray[Any]) -> None:
    """Say of each bar what it is of and how long."""
    options, groups = figure.options, figure.tables.get("groups")
    names = figure.tables["bars"]["name"]
    for bar, name, length in zip(bars.patches, names, lengths, strict=True):
        lines = [f"{options['category']} {name}", f"{options['measure']} {told(float(length))}"]
        if groups is not None:
            lines.insert(1, f"{options['groups']} {groups['name'][group]}")
        hint(bar, "\n".join(lines))


def _values(figure: Figure) -> NDArray[Any]:
    """The length of each group (down) and bar (across); NaN where there is none."""
    import numpy as np

    lengths = figure.tables["lengths"]
    groups = figure.tables["groups"].height if "groups" in figure.tables else 1
    values = np.full((groups, figure.tables["bars"].height), np.nan)
    values[lengths["group"].to_numpy(), lengths["bar"].to_numpy()] = lengths["value"].to_numpy()
    return values


def _colors(figure: Figure, number: int, theme: FigureTheme) -> list[str] | str:
    """The colour of a group; without groups, one for each bar, that of those without a name being quiet."""
    if "groups" in figure.tables:
        kind = figure.tables["groups"]["kind"][number]
        return group_color(number, kind, theme)
    selection = figure.options["selection"]
    plain = theme.palette[0] if not selection else mixed(theme.background, theme.palette[0], 0.45)
    colors = []
    for name, kind in figure.tables["bars"].rows():
        chosen = (kind == "group" and name in selection) or (kind == "missing" and None in selection)
        colors.append(theme.accent if chosen else plain if kind == "group" else group_color(0, kind, theme))
    return colors


def _label(canvas: Canvas, axes: Axes, figure: Figure, theme: FigureTheme, across: bool) -> None:
    names, options = figure.tables["bars"]["name"].to_list(), figure.options
    long, wide, tall = axes.xaxis, width_of(canvas) - 60, height_of(canvas) - 60
    size = theme.font_size - 0.5
    if across:
        label_numbers(axes.xaxis, most=max(2, min(9, int(wide / 70))), whole=options["whole"])
        label_categories(axes.yaxis, kept_labels(names, tall, size), room=wide * 0.36, size=size)
        axes.set_ylim(len(names) - 0.4, -0.6)
        axes.set_xlabel(axis_label(options["measure"], wide, theme))
        axes.grid(visible=False, axis="y")
    else:
        upright = sum(text_width(name, size) + 10 for name in names) > wide
        shown = kept_labels(names, wide, size) if upright else names
        label_categories(long, shown, room=tall * 0.4 if upright else wide, size=size, upright=upright)
        label_numbers(axes.yaxis, most=max(2, min(9, int(tall / 40))), whole=options["whole"])
        axes.set_xlim(-0.6, len(names) - 0.4)
        axes.set_ylabel(axis_label(options["measure"], tall, theme))
        axes.set_xlabel(axis_label(options["category"], wide, theme))
        axes.grid(visible=False, axis="x")


def _has_room_for_numbers(canvas: Canvas, bars: int, theme: FigureTheme, across: bool) -> bool:
    if across:
        return bars * theme.font_size * 1.25 < height_of(canvas) - 60
    return bars * theme.font_size * 3.5 < width_of(canvas) - 60


def _write_numbers(canvas: Canvas, axes: Axes, theme: FigureTheme, across: bool) -> None:
    """The length of each bar as a number at its end."""
    from matplotlib.container import BarContainer

    size = theme.font_size - 1
    longest = 0.0
    for container in axes.containers:
        if isinstance(container, BarContainer):
            texts = axes.bar_label(
                container,
                fmt=lambda value: numeral(value, 3) if value else "",
                padding=3,
                color=theme.dim,
                fontsize=size,
            )
            longest = max(longest, *(text_width(text.get_text(), size) for text in texts))
    # Room for the numbers, which the limits of the axes don't count.
    beside = max((text_width(label.get_text(), size) for label in axes.get_yticklabels()), default=0.0)
    room = max(longest, width_of(canvas) - beside - 40)
    axes.margins(min(0.4, 1.3 * (longest + 6) / room) if across else 0.09)
