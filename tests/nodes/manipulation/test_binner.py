import math

import narwhals as nw
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.binner import Binning, binner


def binned(values: list[float | None], **settings: object) -> list[object]:
    return collect(binner(lazy({"x": pl.Series(values, dtype=pl.Float64)}), **settings).table)["x_bin"].to_list()


def test_bins_of_equal_width() -> None:
    assert binned([0, 2, 5, 5.1, 10, None], bins=2) == ["[0, 5]", "[0, 5]", "[0, 5]", "(5, 10]", "(5, 10]", None]


def test_a_value_on_an_edge_belongs_to_the_bin_below() -> None:
    assert binned([0, 1, 2, 3, 4], bins=4, labels="number") == [1, 1, 2, 3, 4]


def test_a_value_on_an_edge_belongs_to_the_bin_above_where_bins_are_closed_at_the_left() -> None:
    assert binned([0, 2, 5, 5.1, 10, None], bins=2, closed="left") == ["[0, 5)"] * 2 + ["[5, 10]"] * 3 + [None]
    settings = {"method": "edges", "edges": [0, 1, 2, 3, 4], "labels": "number", "closed": "left"}
    assert binned([-1, 0, 1, 2, 3, 4, 5, math.nan], **settings) == [1, 1, 2, 3, 4, 4, 4, None]
    model = binner(lazy({"x": [0.0, 5.0, 10.0]}), bins=2, closed="left").model
    again = Binning.from_bytes(model.to_bytes())
    assert collect(again.apply(lazy({"x": [5.0]})))["x_bin"].to_list() == ["[5, 10]"]


def test_bins_of_equal_frequency() -> None:
    values = [1, 2, 3, 4, 5, 6, 7, 100]
    assert binned(values, method="equal_frequency", bins=4, labels="number") == [1, 1, 2, 2, 3, 3, 4, 4]


def test_equal_values_make_fewer_bins_of_equal_frequency() -> None:
    assert binned([1, 1, 1, 1, 2, 3], method="equal_frequency", bins=3) == ["[1, 1.333]"] * 4 + ["(1.333, 3]"] * 2


@pytest.mark.parametrize(
    ("values", "bins", "numbers"),
    # KNIME's Auto-Binner with equal frequencies, followed by hand.
    [
        # A bin has 10 / 3, so 3 values; the last one has what is left.
        ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3, [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]),
        # 3 of 6 values: ending before the threes lacks one, ending after them is two too many.
        ([1, 2, 3, 3, 3, 4], 2, [1, 1, 2, 2, 2, 2]),
        # Before the twos two are lacking, after them there is one too many.
        ([1, 2, 2, 2, 3, 4], 2, [1, 1, 1, 1, 2, 2]),
        # The first bin takes all ones, and after the second no value is left for the third.
        ([1, 1, 1, 1, 2, 3], 3, [1, 1, 1, 1, 2, 2]),
        # 2.5 values are 3.
        ([1, 2, 3, 4, 5], 2, [1, 1, 1, 2, 2]),
        ([7, 7], 3, [1, 1]),
    ],
)
def test_bins_of_equal_count_as_in_knime(values: list[float], bins: int, numbers: list[int]) -> None:
    assert binned([*values, None], method="equal_count", bins=bins, labels="number") == [*numbers, None]
    assert binned(values, method="equal_count", bins=bins, labels="bin") == [f"Bin {number}" for number in numbers]


def test_edges_that_are_whole_numbers() -> None:
    # The width is 2.95: 0.1, 3.05 and 6 become 0, 4 and 6.
    assert binned([0.1, 3.5, 5, 6], bins=2, whole_edges=True) == ["[0, 4]", "[0, 4]", "(4, 6]", "(4, 6]"]
    assert binned([0.1, 0.2, 0.3], bins=3, whole_edges=True) == ["[0, 1]"] * 3
    # As whole numbers the values end at 1, 1, 2 and 9, so the first two stay together.
    assert (
        binned([0.5, 0.9, 1.5, 8.2], method="equal_count", bins=2, whole_edges=True) == ["[0, 1]"] * 2 + ["(1, 9]"] * 2
    )


def test_bins_at_quantiles() -> None:
    settings = {"method": "quantiles", "edges": [0, 0.1, 0.5, 1], "labels": "number"}
    # Of 1 to 5 a tenth is 1 + 0.1 * 4 = 1.4, and a half 3.
    assert binned([1, 2, 3, 4, 5], **settings) == [1, 2, 2, 3, 3]
    with pytest.raises(ParameterError, match="from 0 to 1"):
        binned([1], method="quantiles", edges=[0, 5])


def test_names_in_place_of_labels() -> None:
    settings = {"method": "edges", "edges": [0, 18, 65], "names": ["young", "old"], "closed": "left"}
    assert binned([3, 18, None], **settings) == ["young", "old", None]
    model = binner(lazy({"x": [3.0]}), **settings).model
    assert collect(Binning.from_bytes(model.to_bytes()).apply(lazy({"x": [64.0]})))["x_bin"].to_list() == ["old"]
    with pytest.raises(ParameterError, match="There are 5 bins, and 2 names are given"):
        binned([3], names=["young", "old"])


def test_borders_as_knime_writes_them() -> None:
    settings = {"method": "edges", "edges": [-1234.56789, 0, 0.0000123456, 5.5, 1e6], "labels": "borders"}
    assert binned([-5, 0.00001, 1, 6], **settings) == [
        "[-1,234.568,0.0]",
        "(0.0,1.23E-5]",
        "(1.23E-5,5.5]",
        "(5.5,1,000,000]",
    ]


def test_bins_between_given_edges() -> None:
    settings = {"method": "edges", "edges": [0, 18, 65]}
    ages = [0, 18, 18.5, 65, 70, -1, math.nan, None]
    assert binned(ages, **settings, labels="number") == [1, 1, 2, 2, 2, 1, None, None]
    assert binned(ages, **settings, labels="number", outside="missing") == [1, 1, 2, 2, None, None, None, None]
    assert binned([3], **settings, labels="midpoint") == [9.0]


@pytest.mark.parametrize("method", ["equal_width", "equal_frequency"])
def test_a_constant_column_has_one_bin(method: str) -> None:
    assert binned([4, 4, None], method=method) == ["[4, 4]", "[4, 4]", None]


@pytest.mark.parametrize("method", ["equal_width", "equal_frequency", "equal_count"])
@pytest.mark.parametrize(
    ("labels", "dtype"), [("interval", nw.String()), ("number", nw.Int64()), ("midpoint", nw.Float64())]
)
def test_columns_without_values_have_no_bins(method: str, labels: str, dtype: nw.dtypes.DType) -> None:
    for values in ([], [None, None]):
        table = binner(lazy({"x": pl.Series(values, dtype=pl.Int64)}), method=method, labels=labels).table
        assert table.collect_schema()["x_bin"] == dtype
        assert collect(table)["x_bin"].to_list() == [None] * len(values)


def test_edges_that_are_close_have_names_that_differ() -> None:
    assert binned([1.00001, 1.00002], bins=1) == ["[1.00001, 1.00002]"] * 2


def test_columns_are_replaced_without_a_suffix() -> None:
    table = binner(
        lazy({"x": [0, 10], "y": [1, 1]}), columns=Columns.named("x"), bins=2, suffix="", labels="number"
    ).table
    assert collect(table).to_dict(as_series=False) == {"x": [1, 2], "y": [1, 1]}


def test_the_model_has_the_bins_of_the_first_table() -> None:
    model = binner(lazy({"x": [0, 10]}), bins=2, labels="number").model
    again = Binning.from_bytes(model.to_bytes())
    assert collect(again.apply(lazy({"x": [-3.0, 5.0, 6.0, 99.0]})))["x_bin"].to_list() == [1, 1, 2, 2]
    with pytest.raises(MissingColumnError, match="'x'"):
        again.apply(lazy({"y": [1]}))


@pytest.mark.parametrize("data", [b"", b"{}", b"\x00\xff", b'{"edges": {"x": "?"}}'])
def test_a_damaged_model_is_refused(data: bytes) -> None:
    with pytest.raises(DataError, match="can't be read"):
        Binning.from_bytes(data)


def test_what_can_not_be_binned_is_refused() -> None:
    with pytest.raises(DataError, match="'x' is of type String"):
        binner(lazy({"x": ["a"]}), columns=Columns.named("x"))
    with pytest.raises(DataError, match="infinite"):
        binned([math.inf, 1.0])
    with pytest.raises(DataError, match="'x' has values that are infinite"):
        binned([math.inf, 1.0, -math.inf], method="equal_frequency")
    with pytest.raises(DataError, match="too far apart"):
        binned([-1.7e308, 1.7e308])
    with pytest.raises(ParameterError, match="rising order"):
        binned([1.0], method="edges", edges=[2.0, 1.0])
    with pytest.raises(ParameterError, match="'x_bin' already"):
        binner(lazy({"x": [1], "x_bin": [1]}), columns=Columns.named("x"))
