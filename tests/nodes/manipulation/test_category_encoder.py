import narwhals as nw
import polars as pl
import pytest
from sklearn.preprocessing import OrdinalEncoder

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.category_encoder import CategoryEncoding, category_encoder

TABLE = {"c": ["b", "a", "ü", "b", None], "y": [1.0, 3.0, 5.0, None, 7.0]}
METHODS = ["ordinal", "appearance", "count", "share", "target mean"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("target", ["größe", "ok", "none"])
def test_contract(method: str, target: str, size: int) -> None:
    columns = ["text", "kind", "sort", "none", "day", "count"]
    params = {"columns": columns, "method": method, "target": target}
    assert check_node(category_encoder, MIXED.head(size), **params)
    assert check_node(category_encoder, MIXED.head(size), suffix="_code", smoothing=0.0, **params)


@pytest.mark.parametrize(
    ("method", "expected", "unknown"),
    [
        ("ordinal", [1, 0, 2, 1, None], None),
        ("appearance", [0, 1, 2, 0, None], None),
        ("count", [2, 1, 1, 2, 0], 0),
        ("share", [0.5, 0.25, 0.25, 0.5, 0.0], 0.0),
        # The mean of the target is 4, and each value gets a row with it: (1 + 4) / 2, (3 + 4) / 2, (5 + 4) / 2.
        ("target mean", [2.5, 3.5, 4.5, 2.5, 4.0], 4.0),
    ],
)
def test_the_numbers_and_those_of_another_table(method: str, expected: list[float], unknown: float | None) -> None:
    params = {"columns": Columns.named("c"), "method": method, "target": "y", "smoothing": 1.0}
    table, model = category_encoder(lazy(TABLE), **params)
    assert collect(table)["c"].to_list() == expected
    again = CategoryEncoding.from_bytes(model.to_bytes())
    other = collect(again.apply(lazy({"c": ["new", "a", None]})))["c"].to_list()
    assert other == [unknown, expected[1], unknown]
    with pytest.raises(MissingColumnError, match="'c'"):
        again.apply(lazy({"d": ["a"]}))


def test_the_order_is_that_of_scikit_learn() -> None:
    values = [f"v{(row * 7919) % 500}" for row in range(2000)]
    found = collect(category_encoder(lazy({"c": values})).table)["c"].to_list()
    assert found == OrdinalEncoder().fit_transform([[value] for value in values]).ravel().tolist()


def test_many_categories() -> None:
    table = lazy(pl.DataFrame({"c": pl.int_range(200_000, eager=True).cast(pl.String)}))
    encoded, model = category_encoder(table, method="count", suffix="_n")
    assert encoded.collect_schema() == nw.Schema({"c": nw.String(), "c_n": nw.Int64()})
    assert set(collect(encoded)["c_n"].to_list()) == {1}
    assert collect(model.apply(lazy({"c": ["7", "x"]})))["c_n"].to_list() == [1, 0]


def test_what_can_not_be_encoded_is_refused() -> None:
    with pytest.raises(ParameterError, match="No target"):
        category_encoder(lazy(TABLE), method="target mean")
    with pytest.raises(DataError, match="'c' is of type String"):
        category_encoder(lazy(TABLE), method="target mean", target="c")
    with pytest.raises(DataError, match="'list' has the type"):
        category_encoder(lazy(MIXED), columns=Columns.named("list"))
    with pytest.raises(DataError, match="can't be read"):
        CategoryEncoding.from_bytes(b"{}")


def test_numbers_in_the_order_of_the_rows_as_in_knime() -> None:
    table = lazy({"c": [None, "z", "a", "z", "m"]})
    found, model = category_encoder(table, method="appearance", start=10, step=-2)
    assert collect(found)["c"].to_list() == [None, 10, 8, 10, 6]
    assert collect(model.apply(lazy({"c": ["m", "new"]})))["c"].to_list() == [6, None]
    assert collect(category_encoder(table, start=1).table)["c"].to_list() == [None, 3, 1, 3, 2]
