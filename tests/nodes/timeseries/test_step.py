from datetime import date, datetime, timedelta

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait_nodes.timeseries.step import Step


@pytest.mark.parametrize(
    ("times", "step"),
    [
        ([datetime(2024, 1, 1, hour) for hour in (0, 1, 2, 5, 6)], Step.of(1, "hour")),
        ([date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31)], Step.of(1, "month")),
        ([date(2024, 1, 1), date(2024, 4, 1), date(2024, 10, 1)], Step.of(1, "quarter")),
        ([date(2023, 1, 1), date(2024, 1, 1)], Step.of(1, "year")),
        ([date(2024, 1, 1), date(2024, 1, 8)], Step.of(1, "week")),
        ([datetime(2024, 1, 1), datetime(2024, 1, 30, 12)], Step(microseconds=29 * 86_400_000_000 + 43_200_000_000)),
    ],
)
def test_the_step_of_times(times: list[date], step: Step) -> None:
    assert Step.between(pl.Series(times)) == step
    assert Step.from_text(step.text) == step


def test_one_time_has_no_step() -> None:
    assert Step.between(pl.Series([date(2024, 1, 1)])) is None
    with pytest.raises(ValueError, match="0us"):
        Step.from_text("0us")


def test_months_keep_the_day_or_the_end_of_the_month() -> None:
    month = Step.of(1, "month")
    ends = [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]
    assert month.after(date(2024, 1, 31), pl.Date(), 3).to_list() == ends
    assert month.after(date(2024, 1, 15), pl.Date(), 2).to_list() == [date(2024, 2, 15), date(2024, 3, 15)]


@given(st.integers(1, 40), st.sampled_from(["second", "hour", "day", "week", "month", "year"]), st.integers(1, 30))
def test_times_after_the_last_one_are_counted_back(count: int, unit: str, steps: int) -> None:
    step, last = Step.of(count, unit), datetime(2024, 1, 1, 6)  # type: ignore[arg-type]
    times = step.after(last, pl.Datetime("us"), steps)
    assert step.count_to(times, last).to_list() == list(range(1, steps + 1))
    assert times[0] > last
    assert unit in ("month", "year") or times[-1] - last == steps * (times[0] - last)
    assert times.dtype == pl.Datetime("us")
    assert isinstance(times[0] - last, timedelta)
