from datetime import UTC, date, datetime, time

import narwhals as nw
import polars as pl
import pytest
from polars.exceptions import InvalidOperationError

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.blame import as_plait_error
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.date_parser import date_parser


def parsed(values: list[object], **params: object) -> list[object]:
    return collect(date_parser(lazy({"t": values}), columns=Columns.named("t"), **params))["t"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("to", ["date", "datetime", "time"])
@pytest.mark.parametrize("params", [{}, {"formats": ["%d.%m.%Y %H:%M", "%Y/%m/%d %H:%M"], "suffix": "_read"}])
def test_contract(to: str, params: dict[str, object], size: int) -> None:
    columns = ["text", "kind", "none", *(["count", "größe"] if to != "time" else [])]
    zone = "Asia/Tokyo" if to == "datetime" else ""
    params = {**params, "columns": columns, "to": to, "zone": zone, "on_error": "missing"}
    assert check_node(date_parser, MIXED.head(size), **params)


def test_each_text_is_read_by_the_first_format_that_fits() -> None:
    texts = ["31.01.2024", " 2024/02/03", None, "01.02.03"]
    formats = ["%d.%m.%y", "%d.%m.%Y", "%Y/%m/%d"]
    assert parsed(texts, formats=formats) == [date(2024, 1, 31), date(2024, 2, 3), None, date(2003, 2, 1)]


def test_without_a_format_iso_is_read() -> None:
    assert parsed(["2024-01-31"]) == [date(2024, 1, 31)]
    assert parsed(["2024-01-31T10:05:00Z", "2024-01-31 10:05"], to="datetime") == [datetime(2024, 1, 31, 10, 5)] * 2
    assert parsed(["10:05"], to="time") == [time(10, 5)]


def test_names_of_months_and_hours_of_half_a_day() -> None:
    assert parsed(["Jan 31, 2024 9:05 PM"], to="datetime", formats=["%b %d, %Y %I:%M %p"]) == [
        datetime(2024, 1, 31, 21, 5)
    ]


def test_a_text_that_does_not_fit_stops_the_run_or_is_missing() -> None:
    texts, formats = ["31.01.2024", "soon"], ["%d.%m.%Y", "%Y/%m/%d"]
    assert parsed(texts, formats=formats, on_error="missing") == [date(2024, 1, 31), None]
    with pytest.raises(InvalidOperationError) as caught:
        parsed(texts, formats=formats)
    error = as_plait_error(caught.value)
    assert isinstance(error, DataError)
    assert (error.column, error.values) == ("t", ("soon",))


def test_clocks_of_a_time_zone() -> None:
    assert parsed(["2024-07-01 12:00"], to="datetime", zone="Europe/Berlin") == [datetime(2024, 7, 1, 10, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("number", "unit"),
    [(86_400, "seconds"), (86_400_000, "milliseconds"), (86_400_000_000, "microseconds"), (1, "days")],
)
def test_numbers_count_from_1970(number: int, unit: str) -> None:
    assert parsed([number, None], to="datetime", unit=unit) == [datetime(1970, 1, 2), None]
    assert parsed([number + 0.0], unit=unit) == [date(1970, 1, 2)]
    assert parsed([number], to="datetime", unit=unit, zone="Asia/Tokyo") == [datetime(1970, 1, 2, tzinfo=UTC)]


def test_the_type_says_the_time_zone() -> None:
    table = date_parser(lazy(pl.DataFrame({"t": ["2024-01-01"]})), to="datetime", zone="UTC")
    assert table.collect_schema() == nw.Schema({"t": nw.Datetime("us", "UTC")})


def test_what_means_nothing_is_refused() -> None:
    with pytest.raises(ParameterError, match="The format '%Q' has '%Q'"):
        parsed(["a"], formats=["%Q"])
    with pytest.raises(ParameterError, match=r"The format '%d\.%m\.' does not tell a date with its year"):
        parsed(["a"], formats=["%d.%m."])
    with pytest.raises(ParameterError, match="The format '%Y-%m-%d %H' does not tell"):
        parsed(["a"], formats=["%Y-%m-%d %H"], to="datetime")
    with pytest.raises(ParameterError, match="must be a time zone"):
        parsed(["a"], zone="Berlin/Europe")
    with pytest.raises(DataError, match="no times of day"):
        parsed([1], to="time")
    with pytest.raises(DataError, match="'t' is of type Boolean"):
        parsed([True])
