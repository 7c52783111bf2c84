"""Put the events of each user together into sessions."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exact, exactly, spare
from plait.parameters import OneColumn

from .date_columns import date_of, require_dates


@node(
    "manipulation.sessionize",
    category="Manipulation/Rows",
    icon="timeline-clock-outline",
    face="{time} · {gap} min",
    tags=("session", "visit", "clickstream", "web log", "inactivity", "sessionizer"),
    blocking=True,
)
def sessionize(
    table: Table,
    *,
    users: Annotated[Columns, Field(description="The columns that say whose event a row is, such as client.")],
    time: Annotated[Column, OneColumn(types="temporal"), Field(description="The column with the time of the event.")],
    gap: Annotated[
        float, Field(gt=0, description="After more than so many minutes without an event a new session begins.")
    ] = 30.0,
    session: Annotated[NewColumn, Field(description="The new column with the number of the session.")] = "session",
    position: Annotated[
        NewColumn, Field(description="A new column with the place of the event in its session; none if empty.")
    ] = "",
) -> Table:
    """Number the sessions of each user: events without a longer pause between them.

    The first session of each user is 1; user and number together name a session. The rows may come in any order and
    keep it; events at the same time follow each other as they came. An event without a time belongs to no session, a
    missing user is a user of their own, and without any column of users all events are those of one.

    Example: a web log with the users `client` and `agent`, the time `time` and a gap of 30 minutes; then Group By
    `client`, `agent` and `session` counts the pages of each visit.
    """
    schema = table.collect_schema()
    names = [name for name in (session, position) if name]
    twice = next((name for name in names if name in schema or names.count(name) > 1), None)
    if twice is not None or not session:
        raise ParameterError(
            f"The table already has a column '{twice}'." if twice else "The column of the session needs a name.",
            parameter="session" if twice in (session, None) else "position",
            hint="Choose another name.",
        )
    require_dates(schema, [time])
    own = users.among(schema)
    backend = backend_of(table)
    taken = {*schema, *names}
    row, started, everyone = (spare(name, taken) for name in ("row", "started", "everyone"))
    when, order = date_of(time, schema), [exact(time), exact(row)]
    # Within a partition by nothing narwhals wants a column.
    whose = exactly(own or [everyone])
    numbered = backend.number(table, row)
    if not own:
        numbered = numbered.with_columns(nw.lit(0).alias(everyone))
    before = when.shift(1).over(*whose, order_by=order)
    pause = (when - before).dt.total_microseconds() > gap * 60e6
    begins = (pause | before.is_null()) & ~when.is_null()
    with_starts = numbered.with_columns(begins.fill_null(False).cast(nw.Int64()).alias(started))
    count = col(started).cum_sum().over(*whose, order_by=order)
    result = with_starts.with_columns(nw.when(~when.is_null()).then(count).alias(session))
    if position:
        place = col(row).cum_count().over(*whose, exact(session), order_by=order).cast(nw.Int64())
        result = result.with_columns(nw.when(~when.is_null()).then(place).alias(position))
    ordered = backend.sort(result, [row], descending=[False], nulls_last=[True])
    return ordered.select(exactly([*schema, *names]))
