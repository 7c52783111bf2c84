"""Columns of dates and times."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import narwhals as nw

from plait import ParameterError
from plait.exact import col

from .preparation import require_types

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS = (nw.Date, nw.Datetime, nw.Unknown)
"""Columns of dates with or without a time, and those without any value."""


def require_dates(schema: nw.Schema, names: Iterable[str]) -> None:
    """Refuse columns that are not there, or hold no dates.

    Raises:
        MissingColumnError: a column is not there.
        DataError: names the column and its type.
    """
    require_types(
        schema,
        names,
        lambda dtype: isinstance(dtype, DAYS),
        needed="a date",
        hint="Read texts as dates with Date Parser.",
    )


def date_of(name: str, schema: nw.Schema) -> nw.Expr:
    """The column as dates, also where it has no values and so no type."""
    return col(name).cast(nw.Datetime("us")) if schema[name] == nw.Unknown else col(name)


def utc_of(text: str, zone: str | None, *, parameter: str) -> datetime:
    """A date that is written as a text; one in a time zone as the clocks of UTC show it.

    Args:
        text: In ISO 8601.
        zone: The time zone that is meant if the text names none; None where dates have none.
        parameter: The one that an error names.

    Raises:
        ParameterError: the text is no date.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ParameterError(
            f"'{text}' is no date.", parameter=parameter, hint="Dates are written as 2024-01-31."
        ) from None
    if zone is None:
        return moment.replace(tzinfo=None)
    in_zone = moment if moment.tzinfo is not None else moment.replace(tzinfo=ZoneInfo(zone))
    return in_zone.astimezone(UTC).replace(tzinfo=None)
