"""Draws the parts of LSTM cells over time, as lines or as colours."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.colors import diverging_scale, rising_scale
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, text_width
from plait_nodes.views.axes import label_quantity

from .lstm_tables import PARTS

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_NAMES = {"z": "block input", "i": "input gate", "f": "forget gate", "o": "output gate", "c": "state", "y": "output"}
_GATES = "ifo"
_DASHES: tuple[Any, ...] = ("-", (0, (5, 2)))


@drawing("deep.lstm_gates")
def draw_lstm_gates(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw six panels, three side by side, with time below the lower ones."""
    trace = figure.tables["trace"]
    if trace.is_empty():
        say(canvas, theme, "There are no rows.")
        return
    grid = canvas.subplots(2, 3, sharex=True)
    handles: list[Any] = []
    for part, axes in zip(PARTS, grid.ravel(), strict=True):
        if figure.options["shown"] == "one cell":
            handles = _draw_lines(axes, trace, part, figure, theme)
            _name(axes, canvas, part, "", theme)
        else:
            _name(axes, canvas, part, _draw_cells(axes, trace, part, figure, theme), theme)
    for axes in grid[1]:
        label_quantity(axes.xaxis, figure.options["time_kind"], width_of(canvas) / 3 - 30)
    grid[1][1].set_xlabel(_time(figure))
    if figure.options["shown"] == "all cells":
        for axes in grid[:, 0]:
            axes.set_ylabel("cell")
    if len(handles) > 1:
        _legend(canvas, handles, figure.options["names"], theme)


def _draw_lines(axes: Axes, trace: pl.DataFrame, part: str, figure: Figure, theme: FigureTheme) -> list[Any]:
    handles = []
    for number, name in enumerate(figure.options["names"]):
        own = trace.filter(trace["name"] == name)
        color, dash = theme.palette[number % len(theme.palette)], _DASHES[number // len(theme.palette) % len(_DASHES)]
        mark = "o" if own.height <= 30 else ""
        (line,) = axes.plot(
            own["time"], own[part], color=color, linestyle=dash, linewidth=1.6, marker=mark, markersize=3.5
        )
        handles.append(line)
    if part in _GATES:
        axes.set_ylim(-0.05, 1.05)
    else:
        axes.axhline(0, color=theme.dim, linewidth=0.7, zorder=0.5)
        reach = _reach(trace, part)
        if part == "z":
            reach = max(1.0, reach)
        axes.set_ylim(-1.08 * reach, 1.08 * reach)
    label_numbers(axes.yaxis, most=4)
    return handles


def _draw_cells(axes: Axes, trace: pl.DataFrame, part: str, figure: Figure, theme: FigureTheme) -> str:
    """Draw a field for each cell and step; give the range of the colours."""
    import numpy as np

    cells = figure.options["cells"]
    steps = trace["time"].unique().sort()
    values = np.full((len(cells), len(steps)), np.nan)
    rows = np.searchsorted(np.array(cells), trace["cell"].to_numpy())
    values[rows, np.searchsorted(steps.to_numpy(), trace["time"].to_numpy())] = trace[part].to_numpy()
    gate = part in _GATES
    reach = 1.0 if gate else _reach(trace, part)
    axes.pcolormesh(
        _edges(steps.to_list()),
        np.arange(len(cells) + 1) + 0.5,
        np.ma.masked_invalid(values),
        cmap=rising_scale(theme, faintest=0.02) if gate else diverging_scale(theme),
        vmin=0 if gate else -reach,
        vmax=reach,
        rasterized=values.size > 2_500,
    )
    axes.grid(visible=False)
    axes.set_ylim(len(cells) + 0.5, 0.5)
    if cells == list(range(1, len(cells) + 1)):
        label_numbers(axes.yaxis, most=5, whole=True)
    else:
        # Cells that are not counted from 1 have their own numbers, a few of them.
        kept = range(0, len(cells), -(-len(cells) // 6))
        axes.set_yticks([place + 1 for place in kept], labels=[str(cells[place]) for place in kept])
    return "0 to 1" if gate else f"±{numeral(reach, 2)}"


def _edges(steps: list[float]) -> list[float]:
    """Where the fields of the steps begin and end: half way to the next one."""
    if len(steps) == 1:
        return [steps[0] - 0.5, steps[0] + 0.5]
    middles = [(low + high) / 2 for low, high in pairwise(steps)]
    return [2 * steps[0] - middles[0], *middles, 2 * steps[-1] - middles[-1]]


def _reach(trace: pl.DataFrame, part: str) -> float:
    """The largest distance from 0 that there is; 1 if there is none."""
    largest = trace[part].abs().max()
    return float(largest) if isinstance(largest, float) and largest > 0 else 1.0


def _name(axes: Axes, canvas: Canvas, part: str, span: str, theme: FigureTheme) -> None:
    room, size = width_of(canvas) / 3 - 34, theme.font_size
    after = f", {span}" if span else ""
    name = f"{part}: {_NAMES[part]}{after}"
    if text_width(name, size) > room:
        name = f"{part}{after}" if span else name
    axes.set_title(elided(name, room, size), fontsize=size, fontweight="normal", loc="left", color=theme.text, pad=3)


def _time(figure: Figure) -> str:
    drawn, steps = (int(figure.metrics[name]) for name in ("steps drawn", "steps"))
    return "time" if drawn == steps else f"time (first {drawn} of {steps})"


def _legend(canvas: Canvas, handles: list[Any], names: list[str], theme: FigureTheme) -> None:
    """The names of the traces in rows below the panels."""
    size, room = theme.font_size - 0.5, width_of(canvas) - 20
    if height_of(canvas) < 200:
        return
    gap = 4 * size
    widest = min(max(text_width(name, size) for name in names), room / 4 - gap)
    columns = max(1, min(len(names), int(room // (widest + gap))))
    canvas.legend(
        handles,
        [elided(name, room / columns - gap, size) for name in names],
        loc="outside lower center",
        ncols=columns,
        fontsize=size,
    )
