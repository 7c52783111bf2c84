import pytest

from plait import MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.column_renamer import column_renamer


def test_listed_columns_get_exactly_the_new_name() -> None:
    table = column_renamer(lazy({"a": [1], "b": [2]}), names={"a": "b", "b": " A "})
    assert collect(table).to_dict(as_series=False) == {"b": [1], " A ": [2]}


@pytest.mark.parametrize(
    ("clean", "expected"),
    [
        ("strip", ["GRE Score", "Chance of Admit", "depTime", "HTTPServer2Name", "Straße (km)", "%"]),
        ("lower", ["gre score", "chance of admit", "deptime", "httpserver2name", "straße (km)", "%"]),
        ("snake", ["gre_score", "chance_of_admit", "dep_time", "http_server2_name", "straße_km", "%"]),
    ],
)
def test_names_are_tidied_up(clean: str, expected: list[str]) -> None:
    names = ["GRE  Score", "Chance of Admit ", "depTime", "HTTPServer2Name", "Straße (km)", "%"]
    assert column_renamer(lazy({name: [0] for name in names}), clean=clean).columns == expected


def test_the_rule_leaves_listed_columns_alone() -> None:
    assert column_renamer(lazy({"A": [1], "B": [2]}), names={"A": "X"}, clean="snake").columns == ["X", "b"]


def test_two_columns_of_one_name_are_refused() -> None:
    with pytest.raises(ParameterError, match="Two columns would be named 'a b'") as caught:
        column_renamer(lazy({"A b": [1], "a B": [2]}), clean="lower")
    assert caught.value.parameter == "clean"


def test_an_empty_name_is_refused() -> None:
    with pytest.raises(ParameterError, match="needs a name"):
        column_renamer(lazy({"a": [1]}), names={"a": ""})


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingColumnError, match="'c'"):
        column_renamer(lazy({"a": [1]}), names={"c": "d"})
