"""Moving means and other figures of neighbouring rows."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Columns, FromPort, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.window import Rolling, RollingWindow, Side

from .series import new_names, numbers_among


@node(
    "manipulation.rolling_window",
    category="Manipulation/Columns",
    icon="chart-bell-curve",
    face="{function} of {rows} rows",
    tags=("moving average", "moving aggregation", "rolling mean", "smooth", "window"),
)
def rolling_window(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose values are summed up.")
    ] = Columns.of_type("numeric"),
    function: Annotated[Rolling, Field(description="What is made of the values of a window.")] = "mean",
    rows: Annotated[int, Field(ge=1, le=10_000_000, description="How many rows a window has.")] = 7,
    side: Annotated[
        Side, Field(description="Whether the window ends with the row, has it in its middle, or begins with it.")
    ] = "before",
    least: Annotated[
        int | None,
        Field(ge=1, description="How many values there must be for a result; as many as rows if empty."),
    ] = None,
    quantile: Annotated[float, Field(ge=0, le=1, description="Which quantile, for 'quantile'.")] = 0.5,
    groups: Annotated[
        Columns, Field(description="Only rows that are equal in these columns are in one window.")
    ] = Columns.named(),
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "_moving",
    complete: Annotated[
        bool,
        Field(description="Whether windows that reach beyond the table give no result, whatever *least* says."),
    ] = False,
) -> Table:
    """Work out a figure of each row and its neighbours, such as a moving average, in the order of the table.

    Missing values are left out. Where fewer values than *least* are there, as in the first rows, the result is missing;
    a count is always there. Standard deviation and variance divide by n - 1 and need two values. A window with an
    even number of rows 'around' a row has one more before it than after it. A value that is NaN makes the results of
    its windows NaN. With *complete* and *least* 1 a window that reaches beyond the table gives nothing, and all others
    what their values give, as in KNIME's Moving Aggregator.

    Example: column `cases`, 'mean' of 7 rows: the seven-day average.
    """
    schema = table.collect_schema()
    if least is not None and least > rows:
        raise ParameterError(
            f"A window of {rows} rows never has {least} values.", parameter="least", hint="Take a smaller number."
        )
    chosen = numbers_among(schema, columns)
    names = new_names(schema, chosen, suffix)
    within = list(dict.fromkeys(groups.among(schema)))
    needed = rows if least is None else least
    windows = [RollingWindow(names[name], name, function, rows, side, needed, quantile, complete) for name in chosen]
    return backend_of(table).along(table, windows, within)
