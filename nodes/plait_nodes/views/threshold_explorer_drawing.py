"""Draws measures of a classifier against its threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.hints import hint
from plait.figure.numerals import numeral
from plait.figure.painting import width_of
from plait.figure.parts import axis_label, legend_above, say
from plait.lettering import elided, text_width

from .rug import draw_rug
from .telling import told

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.figure.hints import Tell
    from plait.theme import FigureTheme

_RATES = ("accuracy", "precision", "recall", "specificity", "f1")
_COUNTS = (
    ("TP", "true positives"),
    ("FP", "false positives"),
    ("FN", "false negatives"),
    ("TN", "true negatives"),
)


@drawing("views.threshold_explorer")
def draw_threshold_explorer(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a line for each measure, the cost on an axis of its own, and the threshold that is looked at."""
    options, points = figure.options, figure.tables["points"]
    if options["why"] or points.is_empty():
        say(canvas, theme, options["why"] or "No score is finite.")
        return
    axes = canvas.add_subplot()
    # A measure holds from its threshold to the next stricter one.
    step = "steps-post" if options["direction"] == "low" else "steps-pre"
    handles = []
    for number, name in enumerate(_RATES):
        (line,) = axes.plot(
            points["threshold"],
            points[name].to_numpy(),
            color=theme.palette[number],
            drawstyle=step,
            linewidth=1.6,
            label=name,
        )
        hint(line, _tell(points, name))
        handles.append(line)
    axes.set_ylim(-0.012, 1.03)
    label_numbers(axes.yaxis, most=5)
    names = list(_RATES)
    if options["goal"] == "cost":
        beside = axes.twinx()
        (line,) = beside.plot(
            points["threshold"],
            points["cost"],
            color=theme.text,
            drawstyle=step,
            linewidth=1.2,
            dashes=(4, 2),
            label="cost",
        )
        hint(line, _tell(points, "cost"))
        beside.set_ylim(bottom=0)
        beside.grid(visible=False)
        label_numbers(beside.yaxis, most=5)
        beside.set_ylabel("cost")
        handles.append(line)
        names.append("cost")
    if options["threshold"] is not None:
        axes.axvline(options["threshold"], color=theme.text, linewidth=1.2, label="_threshold")
    if figure.emphasis is not None:
        draw_rug(axes, figure.emphasis, theme)
    label_numbers(axes.xaxis, most=6)
    sign = "≥" if options["direction"] == "high" else "≤"
    axes.set_xlabel(f"{axis_label(options['score'], width_of(canvas) * 0.6, theme)} {sign} threshold")
    legend_above(canvas, axes, theme, handles, names)
    _write_facts(canvas, figure, theme)


def _tell(points: pl.DataFrame, name: str) -> Tell:
    def tell(number: int) -> str:
        point = points.row(number, named=True)
        return f"threshold {told(point['threshold'])}\n{name} {told(point[name])}"

    return tell


def _write_facts(canvas: Canvas, figure: Figure, theme: FigureTheme) -> None:
    """The confusion matrix and the rates at the threshold, below."""
    metrics = figure.metrics
    if "true positives" not in metrics:
        return
    counts = [f"{short} {numeral(metrics[name])}" for short, name in _COUNTS]
    rates = [f"{name} {metrics[name]:.3f}" for name in ("accuracy", "precision", "recall", "f1") if name in metrics]
    at = [f"threshold {numeral(metrics['threshold'])}"] if "threshold" in metrics else []
    size, room = theme.font_size - 0.5, width_of(canvas) - 16
    lines = [" · ".join([*at, *counts, *rates])]
    if text_width(lines[0], size) > room:
        lines = [" · ".join([*at, *counts]), " · ".join(rates)]
    text = "\n".join(elided(line, room, size) for line in lines)
    canvas.supxlabel(text, x=0.012, ha="left", color=theme.dim, fontsize=size, linespacing=1.5)
