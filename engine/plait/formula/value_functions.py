"""Functions of missing values, of conditions, and from one kind of value to another."""

from __future__ import annotations

import narwhals as nw

from .function import Function, Parameter, anything, condition, number
from .kind import NUMBERS, Kind

_SIMPLE = frozenset((Kind.TEXT, Kind.BOOLEAN)) | NUMBERS
_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0")
_WHOLE = r"^[+-]?\d{1,18}$"
_DECIMAL = r"^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$"


def _null_if(x: nw.Expr, value: nw.Expr) -> nw.Expr:
    return nw.when(~(x == value).fill_null(False)).then(x)


def _to_text(kind: Kind, x: nw.Expr) -> nw.Expr:
    if kind in (Kind.DATETIME, Kind.ZONED):
        return x.dt.to_string("%Y-%m-%d %H:%M:%S%.f")
    return x.cast(nw.String)


def _to_integer(kind: Kind, x: nw.Expr) -> nw.Expr:
    return (x.str.strip_chars() if kind is Kind.TEXT else x).cast(nw.Int64)


def _to_decimal(kind: Kind, x: nw.Expr) -> nw.Expr:
    return (x.str.strip_chars() if kind is Kind.TEXT else x).cast(nw.Float64)


def _try_integer(x: nw.Expr) -> nw.Expr:
    digits = x.str.strip_chars()
    return nw.when(digits.str.contains(_WHOLE)).then(digits).cast(nw.Int64)


def _try_decimal(x: nw.Expr) -> nw.Expr:
    digits = x.str.strip_chars()
    return nw.when(digits.str.contains(_DECIMAL)).then(digits).cast(nw.Float64)


def _to_boolean(kind: Kind, x: nw.Expr) -> nw.Expr:
    if kind is not Kind.TEXT:
        return x if kind is Kind.BOOLEAN else x != 0
    word = x.str.strip_chars().str.to_lowercase()
    return nw.when(word.is_in(_TRUE)).then(nw.lit(True)).otherwise(nw.when(word.is_in(_FALSE)).then(nw.lit(False)))


def _to_date(kind: Kind, x: nw.Expr) -> nw.Expr:
    return x.str.strip_chars().str.to_date("%Y-%m-%d") if kind is Kind.TEXT else x.dt.date()


def _to_datetime(kind: Kind, x: nw.Expr) -> nw.Expr:
    if kind is Kind.ZONED:
        return x.dt.replace_time_zone(None)
    return x.cast(nw.Datetime("us"))


VALUE_FUNCTIONS = (
    Function(
        "is_null", "missing values", "Whether the value is missing.", "is_null(age)", (anything(),), Kind.BOOLEAN, None
    ),
    Function(
        "coalesce",
        "missing values",
        "The first of several values that is not missing.",
        "coalesce(mobile, phone, 'none')",
        (anything("x"), anything("other")),
        "common",
        nw.coalesce,
        repeats=1,
    ),
    Function(
        "if_null",
        "missing values",
        "The value, or the other one where it is missing.",
        "if_null(age, 0)",
        (anything("x"), anything("other")),
        "common",
        nw.coalesce,
    ),
    Function(
        "null_if",
        "missing values",
        "The value, or missing where it equals the other one.",
        "null_if(age, -1)",
        (anything("x"), anything("value")),
        "common",
        _null_if,
        copies=2,
    ),
    Function(
        "nan_to_null",
        "missing values",
        "The number, or missing where it is NaN.",
        "nan_to_null(ratio)",
        (number(),),
        Kind.DECIMAL,
        lambda x: nw.when(~x.cast(nw.Float64).is_nan()).then(x.cast(nw.Float64)),
        copies=2,
    ),
    Function(
        "if_else",
        "conditions",
        "One value where a condition holds, the other one where it does not, or is missing.",
        "if_else(age >= 18, 'adult', 'child')",
        (condition(), anything("then"), anything("otherwise")),
        "common",
        None,
    ),
    Function(
        "case",
        "conditions",
        "The value behind the first condition that holds; a last value alone is for all other rows.",
        "case(age < 13, 'child', age < 18, 'youth', 'adult')",
        (condition(), anything("value")),
        "common",
        None,
        repeats=2,
    ),
    Function(
        "between",
        "conditions",
        "Whether the value lies from low to high, both included, as low <= x <= high.",
        "between(age, 18, 65)",
        (anything("x"), anything("low"), anything("high")),
        Kind.BOOLEAN,
        None,
    ),
    Function(
        "to_text",
        "conversion",
        "As a text; dates as year-month-day.",
        "to_text(age) + ' years'",
        (Parameter("x", _SIMPLE | {Kind.DATE, Kind.DATETIME, Kind.ZONED, Kind.TIME}),),
        Kind.TEXT,
        _to_text,
        by_kind=True,
    ),
    Function(
        "to_integer",
        "conversion",
        "As a whole number, decimals cut off; a text that is none stops the run.",
        "to_integer(text)",
        (Parameter("x", _SIMPLE),),
        Kind.INTEGER,
        _to_integer,
        by_kind=True,
    ),
    Function(
        "to_decimal",
        "conversion",
        "As a number with decimals; a text that is none stops the run.",
        "to_decimal(text)",
        (Parameter("x", _SIMPLE),),
        Kind.DECIMAL,
        _to_decimal,
        by_kind=True,
    ),
    Function(
        "try_integer",
        "conversion",
        "The whole number in a text; missing if it is none, or has more than 18 digits.",
        "try_integer(text)",
        (Parameter("text", frozenset((Kind.TEXT,))),),
        Kind.INTEGER,
        _try_integer,
        copies=2,
    ),
    Function(
        "try_decimal",
        "conversion",
        "The number in a text; missing if it is none.",
        "try_decimal(text)",
        (Parameter("text", frozenset((Kind.TEXT,))),),
        Kind.DECIMAL,
        _try_decimal,
        copies=2,
    ),
    Function(
        "to_boolean",
        "conversion",
        "True for true, yes, 1 and other numbers but 0, false for false, no and 0; missing for other texts.",
        "to_boolean(text)",
        (Parameter("x", _SIMPLE),),
        Kind.BOOLEAN,
        _to_boolean,
        by_kind=True,
        copies=2,
    ),
    Function(
        "to_date",
        "conversion",
        "The date of a date with a time, or of a text such as 2024-01-31; another text stops the run.",
        "to_date(moment)",
        (Parameter("x", frozenset((Kind.TEXT, Kind.DATE, Kind.DATETIME, Kind.ZONED))),),
        Kind.DATE,
        _to_date,
        by_kind=True,
    ),
    Function(
        "to_datetime",
        "conversion",
        "A date as midnight of that day; a date and time without its time zone.",
        "to_datetime(day)",
        (Parameter("x", frozenset((Kind.DATE, Kind.DATETIME, Kind.ZONED))),),
        Kind.DATETIME,
        _to_datetime,
        by_kind=True,
    ),
)
