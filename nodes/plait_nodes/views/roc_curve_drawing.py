"""Draws ROC curves, and the rates of the shown score against its threshold beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.colors import mixed
from plait.figure.hints import hint
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, say
from plait.lettering import elided, elided_apart, text_width

from .roc_folds_drawing import draw_average
from .rug import draw_rug
from .score_emphasis import draw_scores_on_curve

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_DASHES = ("-", (0, (5, 2)), (0, (1.2, 1.6)))
"""Curves beyond the colours of the palette are told apart by these."""
_WIDE = 440.0
"""Points that two panels need side by side."""


@drawing("views.roc_curve")
def draw_roc_curve(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw all curves; beside or below them, if there is room, the rates of the shown one by threshold."""
    points, options = figure.tables["points"], figure.options
    drawn = [number for number, facts in enumerate(options["facts"]) if "auc" in facts]
    if not drawn:
        say(canvas, theme, _why_nothing(options))
        return
    shown = options["shown"]
    curves, rates = _panels(canvas, with_rates=shown in drawn)
    _draw_frame(canvas, curves, theme, options["positive"])
    for number in drawn:
        _draw_curve(curves, points, number, figure, theme)
    if options["slope"] is not None and options.get("point"):
        _draw_equal_cost(curves, options, theme)
    if options.get("point"):
        _mark_point(curves, options, theme)
    if figure.emphasis is not None and shown in drawn:
        draw_scores_on_curve(curves, points.filter(points["curve"] == shown), figure, theme)
    _write_areas(canvas, curves, figure, drawn, theme)
    if rates is not None:
        if figure.emphasis is not None:
            draw_rug(rates, figure.emphasis, theme)
        _draw_rates(canvas, rates, points.filter(points["curve"] == shown), figure, theme)
    _write_facts(canvas, figure, theme)


def _panels(canvas: Canvas, *, with_rates: bool) -> tuple[Axes, Axes | None]:
    """Axes for the curves and, where there is room, for the rates."""
    wide, tall = width_of(canvas), height_of(canvas)
    if not with_rates or (wide < _WIDE and tall < 1.3 * wide):
        return canvas.add_subplot(), None
    if wide >= _WIDE:
        grid = canvas.add_gridspec(1, 2, width_ratios=(1.15, 1), wspace=0.06)
        return canvas.add_subplot(grid[0, 0]), canvas.add_subplot(grid[0, 1])
    grid = canvas.add_gridspec(2, 1, height_ratios=(1.4, 1), hspace=0.04)
    return canvas.add_subplot(grid[0, 0]), canvas.add_subplot(grid[1, 0])


def _draw_frame(canvas: Canvas, axes: Axes, theme: FigureTheme, positive: str) -> None:
    axes.plot([0, 1], [0, 1], color=theme.dim, linewidth=0.9, dashes=(3, 3), alpha=0.7, label="_guessing", zorder=1)
    axes.set_xlim(-0.012, 1.012)
    axes.set_ylim(-0.012, 1.012)
    for axis in (axes.xaxis, axes.yaxis):
        label_numbers(axis, most=5)
    axes.set_xlabel("False positive rate")
    axes.set_ylabel(axis_label(f"True positive rate ({positive})", height_of(canvas) - 80, theme))


def _draw_curve(axes: Axes, points: pl.DataFrame, number: int, figure: Figure, theme: FigureTheme) -> None:
    own = points.filter(points["curve"] == number)
    fpr, tpr = own["fpr"].to_numpy(), own["tpr"].to_numpy()
    color, dash = _style(number, theme)
    leading = number == figure.options["shown"]
    name = figure.options["names"][number]
    mean = _mean_of(figure, number)
    if mean is not None:
        averaging = figure.options["averaging"]
        draw_average(axes, mean, color, dash, name, leading=leading, averaging=averaging)
        if leading:
            # The threshold is that of all rows together, so its point lies on this curve.
            axes.plot(fpr, tpr, color=color, linewidth=0.9, alpha=0.5, label="_merged", zorder=2)
    else:
        if leading:
            axes.fill_between(fpr, tpr, color=color, alpha=0.1, linewidth=0, zorder=0.5)
        wide = 2.0 if leading else 1.5
        (curve,) = axes.plot(fpr, tpr, color=color, linestyle=dash, linewidth=wide, label=name, zorder=3 + leading)
        hint(curve, lambda place: _rates_text(own.row(place, named=True), name))
    if figure.options["hull"]:
        corners = own.filter(own["on_hull"])
        axes.plot(corners["fpr"], corners["tpr"], color=color, linewidth=0.9, dashes=(2, 2), label="_hull", zorder=2)


def _mean_of(figure: Figure, number: int) -> pl.DataFrame | None:
    """The mean curve of a score over folds; None if all rows are drawn as one curve."""
    averages = figure.tables.get("averages")
    if averages is None:
        return None
    own = averages.filter(averages["curve"] == number)
    return own if own.height else None


def _rates_text(point: dict[str, Any], name: str) -> str:
    """What is said of a threshold of a curve."""
    at = f"threshold {numeral(point['threshold'], 4)}"
    rates = f"TPR {point['tpr']:.3f} · FPR {point['fpr']:.3f}"
    return "\n".join((name, at, rates, f"J {numeral(point['tpr'] - point['fpr'], 3)}"))


def _style(number: int, theme: FigureTheme) -> tuple[str, Any]:
    round_of, place = divmod(number, len(theme.palette))
    return theme.palette[place], _DASHES[round_of % len(_DASHES)]


def _draw_equal_cost(axes: Axes, options: Any, theme: FigureTheme) -> None:  # noqa: ANN401 - what JSON holds
    """The line of equal cost through the best point."""
    fpr, tpr = options["point"]
    axes.axline((fpr, tpr), slope=options["slope"], color=theme.text, linewidth=0.9, dashes=(6, 3), label="_equal cost")


def _mark_point(axes: Axes, options: Any, theme: FigureTheme) -> None:  # noqa: ANN401 - what JSON holds
    """The point at which the shown classifier works."""
    fpr, tpr = options["point"]
    color, _ = _style(options["shown"], theme)
    filled = color if options["given"] else theme.background
    axes.plot(
        [fpr], [tpr], "o", markersize=8, markerfacecolor=filled, markeredgecolor=color, markeredgewidth=2, zorder=6,
        label="_point", clip_on=False,
    )  # fmt: skip
    low = tpr < 0.12
    axes.annotate(
        _point_text(options, fpr, tpr),
        (fpr, tpr),
        xytext=(9, 5 if low else -5) if fpr < 0.62 else (-9, 7 if low else -12),
        textcoords="offset points",
        ha="left" if fpr < 0.62 else "right",
        va="bottom" if low else "top",
        color=theme.text,
        zorder=7,
        bbox={"facecolor": theme.background, "alpha": 0.75, "edgecolor": "none", "pad": 1.5},
    )


def _point_text(options: Any, fpr: float, tpr: float) -> str:  # noqa: ANN401 - what JSON holds
    at = "" if options.get("threshold") is None else f" at {numeral(options['threshold'], 3)}"
    if options["given"]:
        return f"TPR {tpr:.2f} · FPR {fpr:.2f}{at}"
    return f"lowest cost{at}" if options["mark"] == "costs" else f"J {tpr - fpr:.2f}{at}"


def _write_areas(canvas: Canvas, axes: Axes, figure: Figure, drawn: list[int], theme: FigureTheme) -> None:
    """The area of each curve as a legend, in the lower right, where no good curve ever runs."""
    from matplotlib.lines import Line2D

    handles, texts = [], []
    size = theme.font_size - (0.5 if len(drawn) <= 5 else 1.5)
    side_by_side = len(canvas.axes) > 1 and width_of(canvas) >= _WIDE
    room = width_of(canvas) * (0.37 if side_by_side else 0.72) - 40
    areas = [_area_text(facts) for facts in figure.options["facts"]]
    widths = [max(36.0, room - text_width(f"  {area}", size)) for area in areas]
    names = elided_apart([facts["score"] for facts in figure.options["facts"]], widths, size)
    for number, (name, area) in enumerate(zip(names, areas, strict=True)):
        color, dash = _style(number, theme)
        handles.append(Line2D([], [], color=color, linestyle=dash, linewidth=2))
        texts.append(area if len(names) == 1 else f"{name}  {area}")
    best = max(figure.options["facts"][number]["auc"] for number in drawn)
    place: Literal["lower right", "upper left"] = "lower right" if best >= 0.5 else "upper left"
    legend = axes.legend(
        handles, texts, loc=place, fontsize=size, frameon=True, borderaxespad=0.4, handlelength=1.2, labelspacing=0.3
    )
    frame = legend.get_frame()
    frame.set(facecolor=theme.background, alpha=0.75, edgecolor="none")


def _area_text(facts: dict[str, Any]) -> str:
    if "auc" not in facts:
        return "no AUC"
    if "auc spread" in facts:
        return f"AUC {facts['mean auc']:.3f} ± {facts['auc spread']:.3f}"
    area = f"AUC {facts['auc']:.3f}"
    return f"{area} ({facts['auc low']:.3f}–{facts['auc high']:.3f})" if "auc low" in facts else area


def _draw_rates(canvas: Canvas, axes: Axes, own: pl.DataFrame, figure: Figure, theme: FigureTheme) -> None:
    """TPR and FPR of the shown score against its threshold."""
    finite = own.filter(own["threshold"].is_finite())
    thresholds = finite["threshold"].to_numpy()
    color, _ = _style(figure.options["shown"], theme)
    other = mixed(theme.background, theme.dim, 0.75)
    # A rate holds from its threshold to the next stricter one.
    step = "steps-post" if figure.options["direction"] == "low" else "steps-pre"
    name = figure.options["names"][figure.options["shown"]]
    for rate, ink in (("tpr", color), ("fpr", other)):
        (drawn,) = axes.plot(thresholds, finite[rate], color=ink, linewidth=1.8, drawstyle=step, label=rate.upper())
        hint(drawn, lambda place: _rates_text(finite.row(place, named=True), name))
    axes.plot(
        thresholds, finite["tpr"] - finite["fpr"], color=color, linewidth=1.0, dashes=(2, 2), drawstyle=step, label="J"
    )
    at = figure.options.get("threshold")
    if at is not None:
        axes.axvline(at, color=theme.text, linewidth=1.0, label="_threshold")
    axes.set_ylim(min(-0.012, float((finite["tpr"] - finite["fpr"]).min() or 0) * 1.05), 1.012)  # type: ignore[arg-type]
    label_numbers(axes.xaxis, most=5)
    label_numbers(axes.yaxis, most=5)
    sign = "≥" if figure.options["direction"] == "high" else "≤"
    room = width_of(canvas) * (0.4 if width_of(canvas) >= _WIDE else 0.8)
    axes.set_xlabel(f"{axis_label(name, room - 60, theme)} {sign} threshold")
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1.0), ncols=3)


def _write_facts(canvas: Canvas, figure: Figure, theme: FigureTheme) -> None:
    """The confusion matrix at the threshold, in a line below."""
    metrics = figure.metrics
    if "true positives" not in metrics:
        return
    facts = [
        f"{short} {numeral(metrics[name])}"
        for short, name in (
            ("TP", "true positives"),
            ("FP", "false positives"),
            ("FN", "false negatives"),
            ("TN", "true negatives"),
        )
    ]
    rates = [f"{name.upper()} {metrics[name]:.3f}" for name in ("tpr", "fpr") if name in metrics]
    at = [f"threshold {numeral(metrics['threshold'])}"] if "threshold" in metrics else []
    size, room = theme.font_size - 0.5, width_of(canvas) - 16
    lines = [" · ".join([*at, *rates, *facts])]
    if text_width(lines[0], size) > room:
        lines = [" · ".join([*at, *rates]), " · ".join(facts)]
    text = "\n".join(elided(line, room, size) for line in lines)
    canvas.supxlabel(text, x=0.012, ha="left", color=theme.dim, fontsize=size, linespacing=1.5)


def _why_nothing(options: Any) -> str:  # noqa: ANN401 - what JSON holds
    facts = options["facts"]
    if not any(each["rows"] for each in facts):
        left_out = any(each["left out"] for each in facts)
        return "No row has both a class and a score." if left_out else "There are no rows."
    only = any(each["positives"] for each in facts)
    kind = f"'{options['positive']}'" if only else f"other than '{options['positive']}'"
    return f"All rows of '{options['truth']}' are {kind}: a curve needs rows of both kinds."
