"""How curves of several scores are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from plait.lettering import elided_apart, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from plait.theme import FigureTheme

_DASHES: tuple[Any, ...] = ("-", (0, (5, 2)))


def curve_style(number: int, theme: FigureTheme) -> tuple[str, Any]:
    """The colour and dashes of a curve."""
    turn, place = divmod(number, len(theme.palette))
    return theme.palette[place], _DASHES[turn % len(_DASHES)]


def legend_of_curves(
    axes: Axes,
    names: Sequence[str],
    facts: Sequence[str],
    room: float,
    theme: FigureTheme,
    *,
    place: Literal["lower left", "lower right", "upper left", "upper right", "above"],
) -> None:
    """A legend within or above the axes: the name of each score and a fact of it; of a single score the fact alone."""
    from matplotlib.lines import Line2D

    size = theme.font_size - (0.5 if len(names) <= 5 else 1.5)
    handles, texts = [], []
    short_names = elided_apart(names, [max(36.0, room - text_width(f"  {fact}", size)) for fact in facts], size)
    for number, (short, fact) in enumerate(zip(short_names, facts, strict=True)):
        color, dash = curve_style(number, theme)
        handles.append(Line2D([], [], color=color, linestyle=dash, linewidth=2))
        texts.append(fact if len(names) == 1 else f"{short}  {fact}")
    style: dict[str, Any] = {"loc": place} if place != "above" else {"loc": "lower left", "bbox_to_anchor": (0, 1.0)}
    legend = axes.legend(handles, texts, fontsize=size, frameon=True, handlelength=1.2, labelspacing=0.3, **style)
    legend.get_frame().set(facecolor=theme.background, alpha=0.75, edgecolor="none")
