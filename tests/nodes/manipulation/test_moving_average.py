import math

import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.moving_average import moving_average

VALUES = [2.0, 4.0, 8.0, None, 1.0, 5.0]


def averaged(given: list[float | None] = VALUES, /, **params: object) -> list[float | None]:
    table = lazy(pl.DataFrame({"x": pl.Series(given, dtype=pl.Float64)}))
    return collect(moving_average(table, **params))["x_average"].to_list()


def known(values: list[float | None]) -> object:
    return [None if value is None else pytest.approx(value, rel=1e-12) for value in values]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("method", ["simple", "gaussian", "harmonic", "triple exponential", "exponential of means"])
@pytest.mark.parametrize("side", ["before", "around", "after"])
def test_contract(method: str, side: str, size: int) -> None:
    columns = ["größe", "small", "none"]
    params = {"method": method, "side": side, "values": 3, "columns": columns}
    assert check_node(moving_average, MIXED.head(size), **params)
    assert check_node(moving_average, MIXED.head(size), **params, groups=["kind"], suffix="")


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        # KNIME: a missing value stays, and does not take a place in the window.
        ("before", [None, None, 14 / 3, None, 13 / 3, 14 / 3]),
        ("around", [None, 14 / 3, 13 / 3, None, 14 / 3, None]),
        ("after", [14 / 3, 13 / 3, 14 / 3, None, None, None]),
    ],
)
def test_simple(side: str, expected: list[float | None]) -> None:
    assert averaged(values=3, side=side) == known(expected)


def test_gaussian_weights_are_those_of_knime() -> None:
    # Of 3 values the standard deviation is 0.5, so the distances 0, 1 and 2 have the weights 1, exp(-2) and exp(-8).
    near, far = math.exp(-2), math.exp(-8)
    back = [(2 * far + 4 * near + 8) / (1 + near + far), (4 * far + 8 * near + 1) / (1 + near + far)]
    found = averaged([2.0, 4.0, 8.0, 1.0], method="gaussian", values=3)
    assert found == known([None, None, *back])
    forward = averaged([1.0, 8.0, 4.0, 2.0], method="gaussian", values=3, side="after")
    assert forward == known([back[1], back[0], None, None])
    middle = (2 * near + 4 + 8 * near) / (1 + 2 * near)
    assert averaged([2.0, 4.0, 8.0], method="gaussian", values=3, side="around") == known([None, middle, None])


def test_harmonic() -> None:
    # 3 / (1/2 + 1/4 + 1/8) = 24 / 7.
    assert averaged([2.0, 4.0, 8.0], method="harmonic", values=3, side="around") == known([None, 24 / 7, None])


def test_exponential_of_three_values_takes_a_half_of_the_new_one() -> None:
    assert averaged(method="exponential", values=3) == known([2.0, 3.0, 5.5, None, 3.25, 4.125])
    # The EMA of 2, 3, 5.5 is 2, 2.5, 4, and that of it 2, 2.25, 3.125.
    given = [2.0, 4.0, 8.0]
    assert averaged(given, method="double exponential", values=3) == known([2.0, 3.5, 7.0])
    assert averaged(given, method="triple exponential", values=3) == known([2.0, 3.75, 16.5 - 12 + 3.125])


def test_exponential_of_means_is_the_old_one_of_knime() -> None:
    # A third value of 8: half of it, and half of the mean of 2 and 4 with windows of 3 there is none before the fourth.
    assert averaged([2.0, 4.0, 6.0, 8.0, 3.0], method="exponential of means", values=3) == known(
        [None, None, None, 0.5 * 8 + 0.5 * 4, 0.5 * 3 + 0.5 * 6]
    )


def test_groups_and_names() -> None:
    table = lazy({"g": ["a", "b", "a", "b"], "x": [1, 10, 3, 30]})
    found = collect(moving_average(table, columns=Columns.named("x"), values=2, groups=Columns.named("g"), suffix=""))
    assert found.rows() == [("a", None), ("b", None), ("a", 2.0), ("b", 20.0)]


def test_what_can_not_be_averaged_is_refused() -> None:
    with pytest.raises(ParameterError, match="A window of 4 values has no middle"):
        averaged(values=4, side="around")
    with pytest.raises(DataError, match="a number is needed"):
        moving_average(lazy({"t": ["a"]}), columns=Columns.named("t"))
