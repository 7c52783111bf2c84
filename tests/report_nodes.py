"""Node types for tests of reports: they give, say and draw whatever they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import polars as pl
from pydantic import Field

from plait import Figure, Metrics, RunContext, Table, node
from plait.figure import drawing
from plait.figure.gestures import Threshold, as_options
from plait.table import collect, lazy

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait.theme import FigureTheme


@node("reports.table", category="Toys", face="{note}")
def table(
    *,
    columns: Annotated[dict[str, list[Any]], Field(description="The values by column.")],
    note: Annotated[str, Field(description="Shown on the card.")] = "",
) -> Table:
    """Give a table."""
    return lazy(pl.DataFrame(columns, strict=False))


@node("reports.metrics")
def metrics(table: Table, *, values: Annotated[dict[str, float], Field(description="The metrics by name.")]) -> Metrics:
    """Give metrics."""
    return Metrics(values)


@node("reports.say")
def say(table: Table, run: RunContext, *, lines: Annotated[list[str], Field(description="What to say.")]) -> int:
    """Write lines to the log, and give their number."""
    for line in lines:
        run.log(line)
    return len(lines)


@node("reports.fail")
def fail(table: Table, *, message: Annotated[str, Field(description="The error.")]) -> Table:
    """Fail."""
    raise ValueError(message)


@node("reports.plain")
def plain(*, value: Annotated[int | str, Field(description="A value.")] = 0) -> object:
    """Give a plain value."""
    return value


@node("reports.figure", category="Views")
def figure(
    table: Table,
    *,
    title: Annotated[str, Field(description="The title.")] = "",
    labels: Annotated[list[str], Field(description="Below the bars.")] = ["a", "b"],  # noqa: B006 - never changed
    size: Annotated[list[int] | None, Field(description="Width and height, in pixels.")] = None,
) -> Figure:
    """Draw a bar for each label."""
    bars = pl.DataFrame(
        {"label": labels, "height": range(1, len(labels) + 1)}, schema={"label": pl.String, "height": pl.Int64}
    )
    return Figure("reports.bars", {"bars": bars}, {} if size is None else {"size": size}, title)


@node("reports.threshold", category="Views")
def threshold(
    table: Table,
    *,
    title: Annotated[str, Field(description="The title.")] = "",
    facts: Annotated[list[str], Field(description="What is told of each threshold.")] = ["height"],  # noqa: B006
) -> Figure:
    """Draw bars at which a threshold can be put, along both axes and along one."""
    heights = {f"fact {number}": [1.5, 2.0, float("nan")] for number in range(len(facts))}
    bars = pl.DataFrame({"label": ["a", "b", "c"], "height": [1, 2, 3], "threshold": [0.25, 0.5, 0.75], **heights})
    told = dict(zip(facts, heights, strict=True))
    both = Threshold(table="bars", x="threshold", y="height", facts=told)
    options = {"gestures": as_options(both, Threshold(table="bars", x="threshold", facts=told)), "threshold": 0.5}
    return Figure("reports.bars", {"bars": bars}, options, title)


@node("reports.shown_table", category="Views")
def shown_table(table: Table, *, rows: Annotated[int, Field(description="How many.")]) -> Figure:
    """Show the first rows as a table of the page."""
    frame = collect(table).to_polars()
    return Figure(
        "reports.bars", {"rows": frame.head(rows)}, {"page_table": "rows"}, metrics={"rows": float(frame.height)}
    )


@node("reports.undrawable")
def undrawable(table: Table) -> Figure:
    """Give a figure whose drawing fails."""
    return Figure("reports.broken")


@drawing("reports.bars")
def draw_bars(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """A bar for each label."""
    axes = canvas.add_subplot()
    bars = figure.tables["bars"]
    axes.bar(range(bars.height), bars["height"].to_list(), color=theme.palette[0])
    axes.set_xticks(range(bars.height), bars["label"].to_list())


@drawing("reports.broken")
def draw_nothing(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Fail to draw."""
    raise RuntimeError("<no canvas>")
