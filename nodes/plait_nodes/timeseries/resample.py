"""One row for each span of time."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly, spare
from plait_nodes.manipulation.aggregation import Aggregation, check_summaries

from .series import check_time
from .step import Unit, duration_text

_OF_DAYS = ("day", "week", "month", "quarter", "year")


@node(
    "timeseries.resample",
    category="Time series",
    icon="clock-outline",
    face="every {every} {unit}",
    tags=(
        "downsample",
        "aggregate over time",
        "date bins",
        "extract time window",
        "moving aggregation",
        "group by date",
        "per month",
        "per week",
    ),
    blocking=True,
)
def resample(
    table: Table,
    *,
    time: Annotated[Column, OneColumn(types="temporal"), Field(description="The column with the dates or times.")],
    every: Annotated[int, Field(ge=1, le=1_000_000, description="How many units one span has.")] = 1,
    unit: Annotated[Unit, Field(description="The unit of the spans.")] = "day",
    groups: Annotated[
        Columns, Field(description="Columns that tell series apart; each has spans of its own.")
    ] = Columns.named(),
    aggregations: Annotated[
        list[Aggregation], Field(description="The columns of the result; none: the mean of every number.")
    ] = [],  # noqa: B006 - never changed
) -> Table:
    """Make one row of all rows within a span of time.

    The time of a row of the result is the beginning of its span, which belongs to it; its end belongs to the next.
    Spans begin at round times: hours at full hours, weeks on Mondays. Spans of several units are counted from the
    beginning of the year 1970. Spans without rows have no row (Gap Filler adds them), and rows without a time are left
    out. Dates become times where the unit is shorter than a day. The rows are sorted by groups and time.

    Aggregations are those of Group By, and leave missing values out.

    Example: `time` every 1 day with `temp` → mean and max: from hourly temperatures to those of days.
    """
    schema = table.collect_schema()
    check_time(schema, time)
    keys = [name for name in dict.fromkeys(groups.among(schema)) if name != time]
    if len(keys) < len(groups.among(schema)):
        raise ParameterError(f"'{time}' is the time, and can't be a group.", parameter="groups")
    chosen = aggregations or [
        Aggregation(column=name, function="mean", name=name)
        for name, dtype in schema.items()
        if dtype.is_numeric() and name not in keys
    ]
    summaries = [each.summary() for each in chosen]
    check_summaries(schema, [*keys, time], summaries, parameter="aggregations")
    moments = col(time)
    if schema[time] == nw.Date and unit not in _OF_DAYS:
        moments = moments.cast(nw.Datetime("us"))
    begun = table.filter(~col(time).is_null())
    if not summaries:
        spans = begun.select(*exactly(keys), _beginning(moments, every, unit).alias(time)).unique()
        return spans.sort(*exactly([*keys, time]), nulls_last=True)
    # An aggregation may be of the time itself, so the spans have a column of their own until the end.
    span = spare("span", [*schema, *(summary.name for summary in summaries)])
    spans = backend_of(table).summarise(
        begun.with_columns(_beginning(moments, every, unit).alias(span)), [*keys, span], summaries
    )
    return spans.rename({span: time}).sort(*exactly([*keys, time]), nulls_last=True)


def _beginning(moments: nw.Expr, every: int, unit: Unit) -> nw.Expr:
    if unit != "week":
        return moments.dt.truncate(duration_text(every, unit))
    # Spans of seven days are counted from a Thursday, the first day of 1970.
    return (moments + timedelta(days=3)).dt.truncate(f"{7 * every}d") - timedelta(days=3)
