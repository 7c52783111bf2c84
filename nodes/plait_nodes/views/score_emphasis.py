"""Chosen rows among scores: where their scores lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col
from plait.figure import emphasis

from .rug import rug_of
from .scatter_emphasis import draw_dots

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.threshold_explorer")
def threshold_explorer_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The scores as `x`."""
    return _scores(rows, figure.options["score"])


@emphasis("views.roc_curve")
def roc_curve_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The values of the shown score as `x`."""
    shown = figure.options["shown"]
    return _scores(rows, figure.options["names"][shown] if shown is not None else "")


@emphasis("views.precision_recall")
def precision_recall_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The values of the first score as `x`."""
    return _scores(rows, next(iter(figure.options["names"]), ""))


@emphasis("views.calibration")
def calibration_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The probabilities of the first score as `x`."""
    return _scores(rows, next(iter(figure.options["names"]), ""))


@emphasis("views.lift")
def lift_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The values of the first score as `x`."""
    return _scores(rows, next(iter(figure.options["names"]), ""))


def draw_scores_on_curve(
    axes: Axes, own: pl.DataFrame, figure: Figure, theme: FigureTheme, at: tuple[str, str] = ("fpr", "tpr")
) -> None:
    """Draw a dot on the curve of the shown score where the threshold reaches each chosen row."""
    import numpy as np

    marks = figure.emphasis
    if marks is None or own.is_empty():
        return
    thresholds = own["threshold"].to_numpy()
    # From the strictest threshold on; of a curve with very many, those are drawn that can be told apart.
    sign = -1.0 if thresholds[0] >= thresholds[-1] else 1.0
    thresholds = sign * thresholds
    places = np.searchsorted(thresholds, sign * marks["x"].to_numpy(), side="left").clip(0, len(thresholds) - 1)
    dots = own[np.unique(places)]
    draw_dots(axes, dots[at[0]].to_numpy(), dots[at[1]].to_numpy(), theme, size=12.0)


def _scores(rows: Table, name: str) -> pl.DataFrame:
    if not name:
        return rug_of(rows, nw.lit(None, nw.Float64))
    return rug_of(rows, col(name).cast(nw.Float64).fill_nan(None))
