import math

import narwhals as nw
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.normalizer import Normalization, normalizer
from shared_data import data_path


def normalized(values: list[float | None], method: str, **settings: float) -> list[float | None]:
    return collect(normalizer(lazy({"x": values}), method=method, **settings).table)["x"].to_list()


def test_z_scores_have_mean_0_and_the_standard_deviation_of_a_sample_1() -> None:
    assert normalized([1, 2, 3, None], "z_score") == [-1.0, 0.0, 1.0, None]


def test_min_max_reaches_both_ends() -> None:
    assert normalized([10, 20, None, 15], "min_max") == [0.0, 1.0, None, 0.5]
    assert normalized([10, 20, 15], "min_max", low=-1.0, high=3.0) == [-1.0, 3.0, 1.0]


def test_robust_scaling_takes_median_and_quartiles() -> None:
    assert normalized([0, 2, 4, 6, 1000], "robust") == [-1.0, -0.5, 0.0, 0.5, 249.0]


@pytest.mark.parametrize(
    ("values", "expected"),
    [([-99, 5], [-0.99, 0.05]), ([101, 1], [0.101, 0.001]), ([100, 1], [1.0, 0.01]), ([0.5, -0.25], [0.5, -0.25])],
)
def test_decimal_scaling_divides_by_a_power_of_ten(values: list[float], expected: list[float]) -> None:
    assert normalized(values, "decimal") == pytest.approx(expected)


@pytest.mark.parametrize(("method", "expected"), [("z_score", 0), ("min_max", 0), ("robust", 0), ("decimal", 0.7)])
def test_a_constant_column(method: str, expected: float) -> None:
    assert normalized([7, 7], method) == [expected, expected]
    assert normalized([7], method) == [expected]


@pytest.mark.parametrize("method", ["z_score", "min_max", "robust", "decimal"])
def test_columns_without_values_stay_without(method: str) -> None:
    assert normalized([None, None], method) == [None, None]
    empty = normalizer(lazy({"x": pl.Series([], dtype=pl.Int64)}), method=method)
    assert empty.table.collect_schema() == nw.Schema({"x": nw.Float64()})


@pytest.mark.parametrize(
    ("method", "expected"), [("z_score", -(0.5**0.5)), ("min_max", 0.0), ("robust", -1.0), ("decimal", 0.1)]
)
def test_values_that_are_not_a_number_stay_and_do_not_count(method: str, expected: float) -> None:
    first, _, nan = normalized([1.0, 3.0, math.nan], method)
    assert first == pytest.approx(expected)
    assert nan is not None
    assert math.isnan(nan)


def test_a_model_with_an_unknown_type_is_refused() -> None:
    with pytest.raises(DataError, match="can't be read"):
        Normalization.from_bytes(b'{"columns": {"x": {"dtype": "Foo"}}}')


def test_the_model_brings_another_table_to_the_same_scale() -> None:
    model = normalizer(lazy({"x": [0, 10], "t": ["a", "b"]}), method="min_max").model
    again = Normalization.from_bytes(model.to_bytes())
    assert collect(again.apply(lazy({"x": [5.0, 20.0], "z": [1, 2]}))).to_dict(as_series=False) == {
        "x": [0.5, 2.0],
        "z": [1, 2],
    }
    with pytest.raises(MissingColumnError, match="'x'"):
        again.apply(lazy({"z": [1]}))
    with pytest.raises(DataError, match="'x' is of type String"):
        again.apply(lazy({"x": ["a"]}))


def test_only_the_chosen_columns_change() -> None:
    table = normalizer(lazy({"größe": [1, 3], "b": [1, 3]}), columns=Columns.named("größe"), method="min_max").table
    assert collect(table).to_dict(as_series=False) == {"größe": [0.0, 1.0], "b": [1, 3]}


def test_texts_and_infinite_values_are_refused() -> None:
    with pytest.raises(DataError, match="'x' is of type String"):
        normalizer(lazy({"x": ["a"]}), columns=Columns.named("x"))
    with pytest.raises(DataError, match="'x' has values that are infinite"):
        normalized([1.0, math.inf], "z_score")
    with pytest.raises(DataError, match="too far apart"):
        normalized([-1.7e308, 1.7e308], "min_max")
    with pytest.raises(ParameterError, match="must be below"):
        normalized([1.0], "min_max", low=1.0, high=1.0)


def test_wine_on_the_scale_of_knime() -> None:
    given = lazy(pl.read_parquet(data_path("knime_cases", "0023", "in_1.parquet")))
    expected = pl.read_parquet(data_path("knime_cases", "0023", "out_1.parquet"))
    columns = Columns.of_type("numeric", excluded=["Class"])
    result = collect(normalizer(given, columns=columns, method="min_max").table).to_polars()
    assert result.columns == expected.columns
    for name in columns.of(given):
        assert result[name].to_list() == pytest.approx(expected[name].to_list(), rel=1e-9, abs=1e-12)
