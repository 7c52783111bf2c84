"""Draws a recurrent network as boxes and arrows, folded and unrolled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.colors import mixed, text_on
from plait.figure.painting import height_of, width_of
from plait.lettering import elided, text_width
from plait_nodes.views.page import page

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from matplotlib.patches import Patch

    from plait import Figure
    from plait.theme import FigureTheme

_HUES = {"cell": 0, "encoder": 0, "decoder": 1, "backward": 2}
_SMALLEST = 4.5

Part = tuple[str, float, float]
"""Role, column and row."""


@dataclass(frozen=True, slots=True)
class _Board:
    """Where columns and rows lie on the page, and how large parts may be."""

    axes: Axes
    theme: FigureTheme
    left: float
    bottom: float
    across: float
    up: float

    @property
    def box(self) -> tuple[float, float]:
        return min(0.62 * self.across, 64.0), min(0.46 * self.up, 38.0)

    @property
    def radius(self) -> float:
        return min(0.3 * self.across, 0.24 * self.up, 17.0)

    def at(self, column: float, row: float) -> tuple[float, float]:
        return self.left + (column + 0.5) * self.across, self.bottom + (row + 0.5) * self.up

    def part(self, part: Part, label: str) -> None:
        """A circle for a value, a box for a cell; with its label, where there is room."""
        from matplotlib.patches import Circle, FancyBboxPatch

        role, x, y = part[0], *self.at(*part[1:])
        patch: Patch
        if role in _HUES:
            wide, tall = self.box
            fill = mixed(self.theme.background, self.theme.palette[_HUES[role]], 0.35)
            patch = FancyBboxPatch(
                (x - wide / 2, y - tall / 2), wide, tall, boxstyle="round,pad=0,rounding_size=3", facecolor=fill,
                edgecolor=self.theme.dim, linewidth=0.8, zorder=3,
            )  # fmt: skip
        else:
            wide = 2 * self.radius
            fill = mixed(self.theme.background, self.theme.dim, 0.12 if role == "input" else 0.3)
            patch = Circle((x, y), self.radius, facecolor=fill, edgecolor=self.theme.dim, linewidth=0.8, zorder=3)
        self.axes.add_patch(patch)
        size = min(self.theme.font_size, self.theme.font_size * 0.86 * wide / max(1.0, self._width(label)))
        if size >= _SMALLEST:
            self.axes.text(
                x, y, label, ha="center", va="center", fontsize=size, color=text_on(fill, self.theme), zorder=4
            )

    def _width(self, label: str) -> float:
        return text_width(label, self.theme.font_size)

    def arrow(self, start: Part, end: Part, meaning: str, *, bend: float = 0.0) -> None:
        """An arrow from the rim of one part to that of another; with a bend it leaves and arrives aside."""
        from matplotlib.patches import FancyArrowPatch

        first, last = self.at(*start[1:]), self.at(*end[1:])
        turn = (first[0] - bend * self.across, (first[1] + last[1]) / 2) if bend else None
        ends = (self._rim(start, turn or last), self._rim(end, turn or first))
        arc = f"arc3,rad={-bend}"
        self.axes.add_patch(FancyArrowPatch(*ends, shrinkA=0, shrinkB=0, connectionstyle=arc, **self._look(meaning)))

    def _rim(self, part: Part, toward: tuple[float, float]) -> tuple[float, float]:
        """Where the line from the middle of a part toward a place leaves it, and a point further."""
        role, x, y = part[0], *self.at(*part[1:])
        right, up = toward[0] - x, toward[1] - y
        length = max(1e-9, (right**2 + up**2) ** 0.5)
        wide, tall = self.box
        if role in _HUES:
            share = min(wide / 2 / max(1e-9, abs(right)), tall / 2 / max(1e-9, abs(up)))
        else:
            share = self.radius / length
        share += 1 / length
        return x + share * right, y + share * up

    def way(self, corners: list[tuple[float, float]], meaning: str) -> None:
        """An arrow with corners."""
        from matplotlib.patches import FancyArrowPatch
        from matplotlib.path import Path

        self.axes.add_patch(FancyArrowPatch(path=Path(corners), fill=False, **self._look(meaning)))

    def _look(self, meaning: str) -> dict[str, Any]:
        colors = {"value": self.theme.dim, "state": self.theme.text, "fed back": self.theme.palette[1]}
        return {
            "arrowstyle": "-|>",
            "mutation_scale": min(9.0, 0.16 * self.across + 2),
            "color": colors[meaning],
            "linewidth": 1.4 if meaning == "state" else 1.0,
            "linestyle": (0, (3, 2)) if meaning == "fed back" else "-",
            "zorder": 2,
        }


@drawing("deep.unrolled_network")
def draw_unrolled_network(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw time from left to right, inputs below and outputs above; the folded network on the left."""
    parts, options = figure.tables["parts"], figure.options
    stages = ("encoder", "decoder") if options["kind"] == "encoder-decoder" else ("cell",)
    before = len(stages) + 1 if options["folded"] else 0
    columns, rows = int(parts["column"].max()) + 1, int(parts["row"].max()) + 1  # type: ignore[arg-type]
    bottom, top = 30.0, height_of(canvas) - (30.0 if figure.title else 6.0)
    across = (width_of(canvas) - 12) / (columns + before)
    board = _Board(page(canvas), theme, 6.0, bottom, across, (top - bottom) / rows)
    for role, column, row, label in parts.rows():
        board.part((role, column + before, row), label)
    for first, last, meaning in figure.tables["arrows"].rows():
        start, end = ((role, column + before, row) for role, column, row, _ in (parts.row(first), parts.row(last)))
        if _goes_around(start, end):
            _go_around(board, start, end, meaning)
        else:
            board.arrow(start, end, meaning, bend=_bend(start, end))
    if options["folded"]:
        _draw_folded(board, stages, options, rows)
    _explain(board.axes, figure, width_of(canvas), theme)


def _bend(start: Part, end: Part) -> float:
    """An input passes the first row of boxes on their left, what leaves that row passes the second on the right."""
    if start[1] == end[1] and abs(end[2] - start[2]) > 1:
        return 0.32 if start[0] == "input" else -0.32
    return 0.0


def _goes_around(start: Part, end: Part) -> bool:
    """What has read the whole sequence backwards hands on its last state, above all other boxes."""
    return start[0] == "backward" and end[0] != "backward" and end[1] > start[1]


def _go_around(board: _Board, start: Part, end: Part, meaning: str) -> None:
    (x, y), (end_x, end_y) = board.at(*start[1:]), board.at(*end[1:])
    wide, tall = (side / 2 for side in board.box)
    if end[0] == "output":
        corners = [(x, y + tall), (x, end_y), (end_x - board.radius, end_y)]
    else:
        above, entry = y + 0.43 * board.up, end_y + 0.5 * tall
        corners = [(x, y + tall), (x, above), (end_x - board.across, above), (end_x - board.across, entry)]
        corners.append((end_x - wide, entry))
    board.way(corners, meaning)


def _draw_folded(board: _Board, stages: tuple[str, ...], options: Any, rows: int) -> None:  # noqa: ANN401 - what JSON holds
    """The network with its loop in place of time, and a sign that the other drawing is the same."""
    middle = (rows - 1) / 2
    boxes: list[Part] = [(stage, place, middle) for place, stage in enumerate(stages)]
    given, answer = ("input", 0, middle - 1), ("output", len(stages) - 1, middle + 1)
    for part, label in ((given, "x"), (answer, "y"), *((box, options["cell"]) for box in boxes)):
        board.part(part, label)
    board.arrow(given, boxes[0], "value")
    board.arrow(boxes[-1], answer, "value")
    if len(stages) == 2:
        board.arrow(boxes[0], boxes[1], "state")
        _draw_loop(board, boxes[0], side=-1)
    _draw_loop(board, boxes[-1], side=1)
    x, y = board.at(len(stages), middle)
    size = min(22.0, board.across * 0.5)
    board.axes.text(x, y, "=", ha="center", va="center", fontsize=size, color=board.theme.dim)


def _draw_loop(board: _Board, box: Part, *, side: int) -> None:
    """An arrow out of a box and into it again, on its right (1) or left (-1)."""
    x, y = board.at(*box[1:])
    wide, tall = (half / 2 for half in board.box)
    near, far, up = x + side * wide, x + side * (wide + 0.14 * board.across), 0.5 * tall
    board.way([(near, y + up), (far, y + up), (far, y - up), (near, y - up)], "state")


def _explain(axes: Axes, figure: Figure, wide: float, theme: FigureTheme) -> None:
    states = "h and c" if figure.options["cell"] == "LSTM" else "h"
    text = f"boxes of one colour have the same weights; they hand on {states}"
    if "fed back" in figure.tables["arrows"]["meaning"].to_list():
        text += "; dashed: an output is the next input"
    size = theme.font_size - 0.5
    axes.text(wide / 2, 6, elided(text, wide - 16, size), ha="center", va="bottom", fontsize=size, color=theme.dim)
