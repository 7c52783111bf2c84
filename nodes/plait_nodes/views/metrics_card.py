"""A few numbers, large."""

from __future__ import annotations

from typing import Annotated, Any

import polars as pl
from pydantic import Field

from plait import Figure, Metrics, ParameterError, node

from .title import Title

MOST_CARDS = 24
_CARDS = {"name": pl.String, "value": pl.Float64}


@node(
    "views.metrics_card",
    category="Views",
    icon="counter",
    face="{metrics}",
    tags=("kpi", "number", "score", "tile", "indicator", "report", "dashboard"),
)
def metrics_card(
    *values: Metrics,
    metrics: Annotated[list[str], Field(description="The metrics that are shown, in this order; all if empty.")] = [],  # noqa: B006 - never changed
    digits: Annotated[int, Field(ge=1, le=12, description="How many digits a number has at most.")] = 4,
    percent: Annotated[list[str], Field(description="The metrics that are shown in percent.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> Figure:
    """Show metrics as large numbers, for a reader of the report.

    Any node with a port of metrics can be connected, and several of them; where two have a metric of the same name, the
    second is called `name (2)` and so on. With more than 24 metrics the first ones are shown.

    Example: `accuracy` and `kappa` of Scorer, the first in percent.
    """
    known: dict[str, float] = {}
    for each in values:
        for name, value in each.items():
            known[_free(name, known)] = float(value)
    for parameter, wanted in (("metrics", metrics), ("percent", percent)):
        missing = [name for name in wanted if name not in known]
        if missing:
            shown = ", ".join(f"'{name}'" for name in list(known)[:12]) + (", …" if len(known) > 12 else "")
            raise ParameterError(
                f"There is no metric '{missing[0]}'.",
                parameter=parameter,
                hint=f"There are {shown}." if known else "Connect a node that gives metrics.",
            )
    names = list(dict.fromkeys(metrics)) or list(known)
    cards = pl.DataFrame([(name, known[name]) for name in names[:MOST_CARDS]], schema=_CARDS, orient="row")
    columns = min(4, max(1, cards.height))
    options: dict[str, Any] = {
        "digits": digits,
        "percent": list(percent),
        "size": [max(260, 190 * columns), max(110, 20 + 96 * -(-cards.height // columns))],
    }
    return Figure("views.metrics_card", {"cards": cards}, options, title, dict(cards.drop_nans("value").rows()))


def _free(name: str, taken: dict[str, float]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
