import polars as pl
import pytest

from plait import Columns, ParameterError
from plait.testing import check_node
from plait_nodes.text.word_counts import word_counts

TABLE = pl.DataFrame(
    {
        "t": ["to be or not to be", "or else", None, ""],
        "g": ["a", "a", "b", None],
        "w": pl.Series([["ß"], ["ß", "x"], None, []], dtype=pl.List(pl.String)),
    }
)


@pytest.mark.parametrize("column", ["t", "w"])
def test_it_keeps_what_every_node_promises(column: str) -> None:
    for rows in (4, 1, 0):
        check_node(word_counts, TABLE.head(rows), column=column)
        check_node(word_counts, TABLE.head(rows), column=column, groups=["g"], at_least=2)


def test_a_question_by_hand() -> None:
    assert word_counts(TABLE.lazy(), column="t").collect().rows() == [
        ("be", 2, 1, 1 / 3), ("or", 2, 2, 2 / 3), ("to", 2, 1, 1 / 3), ("else", 1, 1, 1 / 3), ("not", 1, 1, 1 / 3)
    ]  # fmt: skip


def test_groups_have_counts_of_their_own() -> None:
    table = pl.LazyFrame({"g": ["x", "y", "y"], "t": ["a a b", "a", "b"]})
    found = word_counts(table, column="t", groups=Columns.named("g")).collect().rows()
    assert found == [("x", "a", 2, 1, 1.0), ("x", "b", 1, 1, 1.0), ("y", "a", 1, 1, 0.5), ("y", "b", 1, 1, 0.5)]
    assert len(word_counts(table, column="t", at_least=3).collect()) == 1


def test_names_of_the_result_are_refused() -> None:
    with pytest.raises(ParameterError, match="a column 'count' of its own"):
        word_counts(pl.LazyFrame({"count": [1], "t": ["a"]}), column="t", groups=Columns.named("count"))
    with pytest.raises(ParameterError, match="can't be a group"):
        word_counts(TABLE.lazy(), column="t", groups=Columns.named("t"))
