"""Functions of dates, times and durations."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import narwhals as nw

from .date_format import check_format, check_parsed_format
from .function import Function, Parameter, between, constant, day, duration, integer, number, text
from .kind import CLOCKS, DAYS, Kind
from .zone import check_zone

if TYPE_CHECKING:
    from collections.abc import Callable

    from .tree import Scalar

_EVERY = {"year": "1y", "quarter": "1q", "month": "1mo", "day": "1d", "hour": "1h", "minute": "1m", "second": "1s"}
_UNITS = (*tuple(_EVERY)[:3], "week", *tuple(_EVERY)[3:])
_MOST_MONTHS = 120_000
_MICROSECONDS = {"days": 86_400_000_000, "hours": 3_600_000_000, "minutes": 60_000_000, "seconds": 1_000_000}


def _is_date(value: Scalar) -> str:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return f"must be a date such as '2024-01-31', and '{value}' is none"
    return ""


def _is_datetime(value: Scalar) -> str:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return f"must be a date and time such as '2024-01-31 09:30', and '{value}' is none"
    return "" if moment.tzinfo is None else "must have no time zone; with_zone(…) gives it one"


def _is_time(value: Scalar) -> str:
    try:
        moment = time.fromisoformat(str(value))
    except ValueError:
        return f"must be a time such as '09:30', and '{value}' is none"
    return "" if moment.tzinfo is None else "must have no time zone"


def _is_unit(value: Scalar) -> str:
    return "" if value in _UNITS else f"must be one of {', '.join(map(repr, _UNITS))}"


def _part(
    name: str, help_text: str, accepts: frozenset[Kind], lower: Callable[[nw.Expr], nw.Expr], copies: int = 1
) -> Function:
    column = "moment" if accepts is CLOCKS else "day"
    parameter = Parameter("moment" if accepts is CLOCKS else "date", accepts)
    return Function(
        name,
        "dates",
        help_text,
        f"{name}({column})",
        (parameter,),
        Kind.INTEGER,
        lambda x: lower(x).cast(nw.Int64),
        copies=copies,
    )


def iso_week(x: nw.Expr) -> nw.Expr:
    """The week of ISO 8601: that of the year's days which its Thursday belongs to."""
    # Seven days count from the first of January 1970, which was a Thursday.
    thursday = x.dt.date().dt.offset_by("3d").dt.truncate("7d")
    return (thursday.dt.ordinal_day() - 1) // 7 + 1


def whole_months(first: nw.Expr, second: nw.Expr) -> nw.Expr:
    """Whole months from one moment to another: one less than those of the calendar if the last one is not over yet."""
    begun = _month(second) - _month(first)
    rest = _within_month(second) - _within_month(first)
    before = ((begun > 0) & (rest < 0)).cast(nw.Int64)
    after = ((begun < 0) & (rest > 0)).cast(nw.Int64)
    return begun - before + after


def whole_quotient(number: nw.Expr, divisor: int) -> nw.Expr:
    """The quotient without its decimals, of either sign; // alone would round negative ones down."""
    return nw.when(number < 0).then(number + (divisor - 1)).otherwise(number) // divisor


def _month(moment: nw.Expr) -> nw.Expr:
    return moment.dt.year().cast(nw.Int64) * 12 + moment.dt.month().cast(nw.Int64)


def _within_month(moment: nw.Expr) -> nw.Expr:
    return (moment - moment.dt.truncate("1mo")).dt.total_microseconds()


def _make_date(year: nw.Expr, month: nw.Expr, day: nw.Expr) -> nw.Expr:
    parts = [year.cast(nw.String).str.zfill(4), *(part.cast(nw.String).str.zfill(2) for part in (month, day))]
    return nw.concat_str(parts, separator="-").str.to_date("%Y-%m-%d")


def _truncate(x: nw.Expr, unit: str) -> nw.Expr:
    if unit == "week":
        # Weeks count from the first of January 1970, which was a Thursday.
        return x.dt.offset_by("3d").dt.truncate("7d").dt.offset_by("-3d")
    return x.dt.truncate(_EVERY[unit])


def _format(kind: Kind, x: nw.Expr, shape: str) -> nw.Expr:
    return (x.cast(nw.Datetime("us")) if kind is Kind.DATE else x).dt.to_string(shape)


def _lasting(name: str) -> Function:
    step = timedelta(**{name: 1})
    return Function(
        name,
        "dates",
        f"A duration of so many {name}.",
        f"moment + {name}(2)",
        (number("n"),),
        Kind.DURATION,
        lambda n: nw.lit(step) * n,
    )


def _total(unit: str) -> Function:
    return Function(
        f"total_{unit}",
        "dates",
        f"How many {unit} a duration has, with decimals.",
        f"total_{unit}(end - start)",
        (duration(),),
        Kind.DECIMAL,
        lambda x: x.dt.total_microseconds().cast(nw.Float64) / float(_MICROSECONDS[unit]),
    )


DATE_FUNCTIONS = (
    Function(
        "date",
        "dates",
        "The date that is written there, as year-month-day.",
        "day >= date('2024-01-31')",
        (constant("text", Kind.TEXT, check=_is_date),),
        Kind.DATE,
        lambda text: nw.lit(date.fromisoformat(text), nw.Date),
    ),
    Function(
        "datetime",
        "dates",
        "The date and time that is written there.",
        "moment < datetime('2024-01-31 09:30')",
        (constant("text", Kind.TEXT, check=_is_datetime),),
        Kind.DATETIME,
        lambda text: nw.lit(datetime.fromisoformat(text), nw.Datetime("us")),
    ),
    Function(
        "time",
        "dates",
        "The time of day that is written there.",
        "time_of_day(moment) < time('12:00')",
        (constant("text", Kind.TEXT, check=_is_time),),
        Kind.TIME,
        lambda text: nw.lit(time.fromisoformat(text), nw.Time),
    ),
    _part("year", "The year.", DAYS, lambda x: x.dt.year()),
    _part("quarter", "The quarter, from 1 to 4.", DAYS, lambda x: (x.dt.month().cast(nw.Int64) + 2) // 3),
    _part("month", "The month, from 1 to 12.", DAYS, lambda x: x.dt.month()),
    _part("week", "The week of the year as ISO 8601 counts, from 1 to 53.", DAYS, iso_week),
    _part(
        "week_year",
        "The year that the week of ISO 8601 belongs to, which may be the one before or after.",
        DAYS,
        lambda x: x.dt.to_string("%G"),
    ),
    _part("day", "The day of the month.", DAYS, lambda x: x.dt.day()),
    _part("day_of_year", "The day of the year, from 1 to 366.", DAYS, lambda x: x.dt.ordinal_day()),
    _part("weekday", "The day of the week, from 1 for Monday to 7 for Sunday.", DAYS, lambda x: x.dt.weekday()),
    _part("hour", "The hour, from 0 to 23.", CLOCKS, lambda x: x.dt.hour()),
    _part("minute", "The minute, from 0 to 59.", CLOCKS, lambda x: x.dt.minute()),
    _part("second", "The second, from 0 to 59.", CLOCKS, lambda x: x.dt.second()),
    _part("millisecond", "The thousandth of the second, from 0 to 999.", CLOCKS, lambda x: x.dt.millisecond()),
    Function(
        "make_date",
        "dates",
        "The date of a year, month and day; one that there is not stops the run.",
        "make_date(year(day), 1, 1)",
        (integer("year"), integer("month"), integer("day")),
        Kind.DATE,
        _make_date,
    ),
    Function(
        "time_of_day",
        "dates",
        "The time without the date.",
        "time_of_day(moment)",
        (Parameter("moment", frozenset((Kind.DATETIME, Kind.ZONED))),),
        Kind.TIME,
        lambda kind, x: (x.dt.replace_time_zone(None) if kind is Kind.ZONED else x).cast(nw.Time),
        by_kind=True,
    ),
    Function(
        "truncate",
        "dates",
        f"The start of the {', '.join(_UNITS[:-1])} or {_UNITS[-1]} in which it lies.",
        "truncate(day, 'month')",
        (day(), constant("unit", Kind.TEXT, check=_is_unit)),
        "first",
        _truncate,
    ),
    Function(
        "days_between",
        "dates",
        "How many midnights lie between two dates; negative if the second one is earlier.",
        "days_between(start, end)",
        (day("first"), day("second")),
        Kind.INTEGER,
        lambda first, second: (second.dt.date() - first.dt.date()).dt.total_seconds().cast(nw.Int64) // 86_400,
    ),
    Function(
        "months_between",
        "dates",
        "How many whole months lie between two dates; negative if the second one is earlier.",
        "months_between(start, end)",
        (day("first"), day("second")),
        Kind.INTEGER,
        lambda first, second: whole_months(first.dt.date(), second.dt.date()),
        copies=10,
    ),
    Function(
        "years_between",
        "dates",
        "How many whole years lie between two dates, such as an age; negative if the second one is earlier.",
        "years_between(start, end)",
        (day("first"), day("second")),
        Kind.INTEGER,
        lambda first, second: whole_quotient(whole_months(first.dt.date(), second.dt.date()), 12),
        copies=30,
    ),
    Function(
        "add_days",
        "dates",
        "So many days later, or earlier if the number is negative.",
        "add_days(day, 30)",
        (day(), integer("n")),
        "first",
        lambda x, n: x + nw.lit(timedelta(days=1)) * n,
    ),
    Function(
        "add_months",
        "dates",
        "So many months later; a day that the month does not have becomes its last one.",
        "add_months(day, 3)",
        (day(), constant("n", Kind.INTEGER, check=between(-_MOST_MONTHS, _MOST_MONTHS))),
        "first",
        lambda x, n: x.dt.offset_by(f"{n}mo"),
    ),
    Function(
        "add_years",
        "dates",
        "So many years later; the 29th of February becomes the 28th where there is none.",
        "add_years(day, 1)",
        (day(), constant("n", Kind.INTEGER, check=between(-_MOST_MONTHS // 12, _MOST_MONTHS // 12))),
        "first",
        lambda x, n: x.dt.offset_by(f"{n}y"),
    ),
    *map(_lasting, ("weeks", "days", "hours", "minutes", "seconds")),
    *map(_total, ("days", "hours", "minutes", "seconds")),
    Function(
        "format_date",
        "dates",
        "As a text, with %Y, %m, %d, %H, %M, %S in the format for year, month, day, hour, minute, second.",
        "format_date(day, '%d.%m.%Y')",
        (day(), constant("format", Kind.TEXT, check=check_format)),
        Kind.TEXT,
        _format,
        by_kind=True,
    ),
    Function(
        "parse_date",
        "dates",
        "The date in a text of that format; a text that does not fit stops the run.",
        "parse_date(text, '%d.%m.%Y')",
        (text(), constant("format", Kind.TEXT, check=check_parsed_format)),
        Kind.DATE,
        lambda x, shape: x.str.to_date(shape),
    ),
    Function(
        "parse_datetime",
        "dates",
        "The date and time in a text of that format; a text that does not fit stops the run.",
        "parse_datetime(text, '%d.%m.%Y %H:%M')",
        (text(), constant("format", Kind.TEXT, check=check_parsed_format)),
        Kind.DATETIME,
        lambda x, shape: x.str.to_datetime(shape),
    ),
    Function(
        "with_zone",
        "dates",
        "The same date and time, said to be in a time zone.",
        "with_zone(moment, 'Europe/Berlin')",
        (Parameter("moment", frozenset((Kind.DATETIME,))), constant("zone", Kind.TEXT, check=check_zone)),
        Kind.ZONED,
        lambda x, zone: x.dt.replace_time_zone(zone),
    ),
    Function(
        "in_zone",
        "dates",
        "The same moment, as clocks in another time zone show it.",
        "in_zone(departure, 'UTC')",
        (Parameter("moment", frozenset((Kind.ZONED,))), constant("zone", Kind.TEXT, check=check_zone)),
        Kind.ZONED,
        lambda x, zone: x.dt.convert_time_zone(zone),
    ),
    Function(
        "without_zone",
        "dates",
        "The date and time that the clocks of its time zone show.",
        "without_zone(departure)",
        (Parameter("moment", frozenset((Kind.ZONED,))),),
        Kind.DATETIME,
        lambda x: x.dt.replace_time_zone(None),
    ),
)
