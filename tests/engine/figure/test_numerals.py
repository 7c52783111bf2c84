import math
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plait.figure.numerals import numeral, tick_text


@pytest.mark.parametrize(
    ("ticks", "texts"),
    [
        ([0, 2.5, 5], ["0.0", "2.5", "5.0"]),
        ([-20_000, -10_000, 0], ["−20\u202f000", "−10\u202f000", "0"]),  # noqa: RUF001
        ([2012, 2013], ["2012", "2013"]),
        ([0, 5e5, 1e6], ["0", "0.5×10⁶", "1.0×10⁶"]),
        ([0, 2e-5], ["0", "2×10⁻⁵"]),
        ([0, 1e308], ["0", "1×10³⁰⁸"]),
        ([0.1, 0.2, 0.30000000000000004], ["0.1", "0.2", "0.3"]),
        ([], []),
    ],
)
def test_ticks_of_an_axis_have_the_same_number_of_places(ticks: list[float], texts: list[str]) -> None:
    assert [tick_text(tick, ticks) for tick in ticks] == texts


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.98571, "0.9857"),
        (12500, "12\u202f500"),
        (3.2e-7, "3.2×10⁻⁷"),
        (1e300, "1×10³⁰⁰"),
        (-0.25, "−0.25"),  # noqa: RUF001
        (-0.0, "0"),
        (1234, "1234"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),  # noqa: RUF001
        (math.nan, "–"),
    ],
)
def test_a_number_has_as_many_digits_as_matter(value: float, text: str) -> None:
    assert numeral(value) == text


@given(st.floats(-1e300, 1e300))
def test_a_numeral_is_near_its_number(value: float) -> None:
    text = numeral(value, 4).replace("\u202f", "").replace("−", "-")  # noqa: RUF001
    mantissa, _, power = text.partition("×10")
    exponent = int(power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")) or 0)
    if abs(value) > sys.float_info.min:
        assert math.isclose(float(f"{mantissa}e{exponent}"), value, rel_tol=6e-4)


@given(st.lists(st.floats(-1e12, 1e12), min_size=2, max_size=9, unique=True))
@example([0.0, 5e-324])
def test_every_tick_has_a_text(ticks: list[float]) -> None:
    assert all(tick_text(tick, sorted(ticks)) for tick in ticks)
