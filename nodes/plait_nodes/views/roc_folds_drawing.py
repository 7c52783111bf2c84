"""Draws the mean of ROC curves over folds, and how far the folds lie apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes

_BARS = 9
"""Places at which a curve averaged by thresholds shows its spread."""


def draw_average(
    axes: Axes, own: pl.DataFrame, color: str, dash: object, name: str, *, leading: bool, averaging: str
) -> None:
    """The mean curve, with a standard deviation around it: a band, or where both rates vary some crosses."""
    fpr, tpr = own["fpr"].to_numpy(), own["tpr"].to_numpy()
    axes.plot(fpr, tpr, color=color, linestyle=dash, linewidth=2.0 if leading else 1.5, label=name, zorder=3 + leading)
    if own["tpr spread"].null_count() == own.height:
        return
    around_x, around_y = own["fpr spread"].to_numpy(), own["tpr spread"].to_numpy()
    if averaging == "vertical":
        low, high = (tpr - around_y).clip(0, 1), (tpr + around_y).clip(0, 1)
        axes.fill_between(fpr, low, high, color=color, alpha=0.16 if leading else 0.09, linewidth=0, zorder=0.6)
    elif leading:
        for place in range(own.height // (2 * _BARS), own.height, max(1, own.height // _BARS)):
            x, y = fpr[place], tpr[place]
            across = ([max(0.0, x - around_x[place]), min(1.0, x + around_x[place])], [y, y])
            up = ([x, x], [max(0.0, y - around_y[place]), min(1.0, y + around_y[place])])
            for ends in (across, up):
                axes.plot(*ends, color=color, linewidth=1.1, alpha=0.7, label="_spread", zorder=3)
