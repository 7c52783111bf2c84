import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.denormalizer import denormalizer
from plait_nodes.manipulation.normalizer import normalizer
from plait_nodes.manipulation.one_hot import one_hot

COLUMNS = Columns.named("größe", "count", "small")
METHODS = ["z_score", "min_max", "robust", "decimal"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("method", METHODS)
def test_contract(method: str, size: int) -> None:
    table, model = normalizer(lazy(MIXED), columns=COLUMNS, method=method)
    assert check_node(denormalizer, model, table.head(size))
    assert check_node(denormalizer, model, table.head(size).drop("count"), same_scale={"größe": "small"})


@pytest.mark.parametrize("method", METHODS)
def test_what_was_normalised_comes_back(method: str) -> None:
    given = {"x": [3.0, None, 7.5, -1.0], "constant": [4, 4, 4, 4], "t": ["a", "b", "c", "d"]}
    table, model = normalizer(lazy(given), method=method, low=-2.0, high=5.0)
    back = collect(denormalizer(model, table))
    assert back["x"].to_list() == pytest.approx(given["x"])
    assert back["constant"].to_list() == pytest.approx([4.0] * 4)
    assert back["t"].to_list() == given["t"]


def test_a_prediction_on_the_scale_of_its_target() -> None:
    model = normalizer(lazy({"y": [0, 10]}), method="min_max").model
    back = collect(denormalizer(model, lazy({"guess": [0.5, 1.5, None]}), same_scale={"guess": "y"}))
    assert back["guess"].to_list() == [5.0, 15.0, None]


def test_what_has_no_scale_is_refused() -> None:
    model = normalizer(lazy({"y": [0, 10]})).model
    with pytest.raises(MissingColumnError, match="'z'"):
        denormalizer(model, lazy({"g": [1]}), same_scale={"g": "z"})
    with pytest.raises(MissingColumnError, match="'h'"):
        denormalizer(model, lazy({"g": [1]}), same_scale={"h": "y"})
    with pytest.raises(DataError, match="'y' is of type String"):
        denormalizer(model, lazy({"y": ["a"]}))
    with pytest.raises(ParameterError, match="another node than Normalizer"):
        denormalizer(one_hot(lazy({"t": ["a"]})).model, lazy({"y": [1]}))
