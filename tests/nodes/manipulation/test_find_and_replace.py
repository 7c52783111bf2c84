import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.find_and_replace import Replacement, find_and_replace

TABLE = {"t": ["a.b", "A*B", None, "ab", "12 km"], "n": [1, 2, 3, 4, 5]}


def replaced(find: str, replace: str, **params: object) -> list[str | None]:
    rules = [Replacement(find=find, replace=replace)]
    return collect(find_and_replace(lazy(TABLE), replacements=rules, **params))["t"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("matching", ["text", "wildcards", "regex"])
@pytest.mark.parametrize("whole", [False, True])
def test_contract(matching: str, whole: bool, size: int) -> None:
    rules = [{"find": "b", "replace": "$"}, {"find": "P", "replace": ""}]
    params = {"replacements": rules, "matching": matching, "whole": whole, "ignore_case": True}
    assert check_node(find_and_replace, MIXED.head(size), **params)
    columns = ["kind", "sort", "none"]
    assert check_node(find_and_replace, MIXED.head(size), columns=columns, suffix=" neu", **params)


def test_a_text_is_taken_as_it_is_written() -> None:
    assert replaced(".", "$1") == ["a$1b", "A*B", None, "ab", "12 km"]
    assert replaced("a", "x", ignore_case=True) == ["x.b", "x*B", None, "xb", "12 km"]
    assert replaced("ab", "$$", whole=True) == ["a.b", "A*B", None, "$$", "12 km"]


def test_wildcards() -> None:
    assert replaced("a?b", "x", matching="wildcards", whole=True) == ["x", "A*B", None, "ab", "12 km"]
    assert replaced("a*", "x", matching="wildcards", ignore_case=True) == ["x", "x", None, "x", "12 km"]


def test_regular_expressions_with_groups() -> None:
    assert replaced(r"(\d+)\s*km", "${1}000 m", matching="regex")[4] == "12000 m"
    assert replaced(r"(?<n>\d+).*", "$n", matching="regex", whole=True)[4] == "12"


def test_one_after_the_other_in_new_columns() -> None:
    rules = [Replacement(find="a", replace="b"), Replacement(find="b", replace="c")]
    table = collect(find_and_replace(lazy(TABLE), replacements=rules, suffix="_new"))
    assert table.columns == ["t", "n", "t_new"]
    assert table["t_new"].to_list() == ["c.c", "A*B", None, "cc", "12 km"]


def test_what_means_nothing_is_refused() -> None:
    with pytest.raises(ParameterError, match=r"The pattern '\(' is no regular expression"):
        replaced("(", "", matching="regex")
    with pytest.raises(DataError, match="'n' is of type Int64"):
        replaced("a", "", columns=Columns.named("n"))
