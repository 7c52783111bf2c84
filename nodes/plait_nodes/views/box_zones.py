"""The parts of a box that can be chosen: what lies below its whiskers, each whisker, the box, and what lies above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from plait.figure.gestures import Choices
from plait.figure.hints import hint

from .column_part import range_record
from .telling import counted, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from plait import Figure
    from plait.theme import FigureTheme

    from .quantity import Quantity

ZONES = {"box": pl.Int64, "part": pl.String, "low": pl.Float64, "high": pl.Float64, "rows": pl.Int64}
_HALF = 0.36


def zone_table(values: Sequence[NDArray[Any]]) -> pl.DataFrame:
    """For each part of each box that holds values: the smallest and the largest of them, and how many there are.

    Args:
        values: The known numbers of each box, sorted. A value at a quartile belongs to both parts that meet there.
    """
    import numpy as np

    found: list[tuple[int, str, float, float, int]] = []
    for number, own in enumerate(values):
        if not len(own):
            continue
        q1, q3 = np.quantile(own, [0.25, 0.75])
        reach = 1.5 * (q3 - q1)
        parts = {
            "below the whiskers": own < q1 - reach,
            "lower whisker": (own >= q1 - reach) & (own <= q1),
            "box": (own >= q1) & (own <= q3),
            "upper whisker": (own >= q3) & (own <= q3 + reach),
            "above the whiskers": own > q3 + reach,
        }
        for part, inside in parts.items():
            kept = own[inside]
            if len(kept):
                found.append((number, part, float(kept[0]), float(kept[-1]), len(kept)))
    return pl.DataFrame(found, schema=ZONES, orient="row")


def zone_choices(zones: pl.DataFrame, quantities: Sequence[Quantity]) -> Choices:
    """What a click on each of them chooses; `quantities` are the columns of the boxes, in their order."""
    rows = zones.select("box", "low", "high").rows()
    return Choices(values=tuple((range_record(quantities[box], low, high),) for box, low, high in rows))


def draw_zones(axes: Axes, figure: Figure) -> None:
    """Draw, unseen, what is clicked on: called before any other patch."""
    from matplotlib.patches import Rectangle

    zones, boxes = figure.tables["zones"], figure.tables["boxes"]
    span = float(zones["high"].to_numpy().max(initial=0.0) - zones["low"].to_numpy().min(initial=0.0))
    for facts in zones.rows(named=True):
        # A single value has no width; a few pixels are enough to hit it.
        slack = max(0.0, 0.012 * span - (facts["high"] - facts["low"])) / 2 if facts["part"] != "box" else 0.0
        field = Rectangle(
            (facts["low"] - slack, facts["box"] - _HALF), facts["high"] - facts["low"] + 2 * slack, 2 * _HALF,
            visible=False, label="_zone",
        )  # fmt: skip
        if facts["part"] != "box":
            kind = figure.options["kind"]
            ends = " – ".join(dict.fromkeys(told(facts[end], kind) for end in ("low", "high")))
            hint(field, f"{boxes['name'][facts['box']]} · {facts['part']}\n{ends}\n{counted(facts['rows'])}")
        axes.add_artist(field)


def draw_chosen_zones(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Draw the ranges that are chosen, open ends reaching to the border."""
    from matplotlib.patches import Rectangle

    names = figure.tables["boxes"]["name"].to_list()
    left, right = axes.get_xlim()
    for name, low, high in figure.options.get("parts", ()):
        if name not in names:
            continue
        start, end = left if low is None else low, right if high is None else high
        corner = (start, names.index(name) - _HALF)
        for style in ({"facecolor": theme.accent, "alpha": 0.14}, {"fill": False, "edgecolor": theme.accent}):
            axes.add_patch(
                Rectangle(corner, end - start, 2 * _HALF, linewidth=1, zorder=3.5, label="_selected", **style)  # type: ignore[arg-type]
            )
    axes.set_xlim(left, right)
