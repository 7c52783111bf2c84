import pytest

from mixed_table import MIXED, SIZES
from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.regex_extract import regex_extract

TABLE = {"flight": ["UA1545", "see B6 725", "none", None]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("column", ["text", "kind", "sort", "none"])
@pytest.mark.parametrize("pattern", ["(?<y>b)|(a)", "p", "(l)(o)"])
def test_contract(column: str, pattern: str, size: int) -> None:
    assert check_node(regex_extract, MIXED.head(size), column=column, pattern=pattern)
    params = {"matches": "all", "whole": True, "ignore_case": True, "keep": False}
    assert check_node(regex_extract, MIXED.head(size), column=column, pattern=pattern, **params)


def test_groups_become_columns() -> None:
    found = collect(regex_extract(lazy(TABLE), column="flight", pattern=r"(?<carrier>[A-Z]\w) ?(\d+)"))
    assert found.columns == ["flight", "carrier", "flight_2"]
    assert found["carrier"].to_list() == ["UA", "B6", None, None]
    assert found["flight_2"].to_list() == ["1545", "725", None, None]


def test_a_pattern_without_groups_gives_the_match() -> None:
    found = collect(regex_extract(lazy(TABLE), column="flight", pattern="[A-Z].*", keep=False))
    assert found.to_dict(as_series=False) == {"flight_match": ["UA1545", "B6 725", None, None]}


def test_the_whole_text_and_case() -> None:
    params = {"column": "flight", "pattern": "(ua)(.*)", "names": ["flight", "rest"], "keep": False}
    found = collect(regex_extract(lazy(TABLE), whole=True, ignore_case=True, **params))
    assert found.to_dict(as_series=False) == {
        "flight": ["UA", None, None, None],
        "rest": ["1545", None, None, None],
    }


def test_all_matches_become_a_list() -> None:
    found = collect(regex_extract(lazy(TABLE), column="flight", pattern=r"\d", matches="all"))
    assert found["flight_matches"].to_list() == [["1", "5", "4", "5"], ["6", "7", "2", "5"], [], None]


def test_what_means_nothing_is_refused() -> None:
    with pytest.raises(ParameterError, match="look around"):
        regex_extract(lazy(TABLE), column="flight", pattern="(?=a)")
    with pytest.raises(ParameterError, match="gives 2 columns, and 1 names"):
        regex_extract(lazy(TABLE), column="flight", pattern="(a)(b)", names=["x"])
    with pytest.raises(ParameterError, match="has a column 'flight' already"):
        regex_extract(lazy(TABLE), column="flight", pattern="(a)", names=["flight"])
    with pytest.raises(DataError, match="'n' is of type Int64"):
        regex_extract(lazy({"n": [1]}), column="n", pattern="1")
