import numpy as np
import polars as pl
import pytest
from scipy.sparse import csr_array
from sklearn.decomposition import NMF, LatentDirichletAllocation

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.text.topic_model import TopicAssignment, topic_model
from plait_nodes.text.topics import lda_shares, nmf_shares

ABOUT = [
    ["rain wind cloud storm", "sun cloud rain", "storm wind rain"],
    ["bread cheese soup", "soup salt bread", "cheese salt"],
]
TABLE = pl.DataFrame({"t": [text for texts in ABOUT for text in texts] + ["", None]})
RANDOM = np.random.default_rng(7)


@pytest.mark.parametrize("method", ["lda", "nmf"])
def test_it_keeps_what_every_node_promises(method: str) -> None:
    found = check_node(topic_model, TABLE, column="t", topics=2, method=method)
    model = found["model"]
    for rows in (8, 1, 0):
        check_node(apply_model, TABLE.head(rows), model)
    check_node(apply_model, TABLE, TopicAssignment.from_bytes(model.to_bytes()))  # type: ignore[attr-defined]


@pytest.mark.parametrize("method", ["lda", "nmf"])
def test_weather_and_food_are_told_apart(method: str) -> None:
    found = topic_model(lazy(TABLE), column="t", topics=2, method=method, fewest=1)  # type: ignore[arg-type]
    table = collect(found.table).to_polars()
    topics = table["topic"].to_list()
    assert len(set(topics[:3])) == len(set(topics[3:6])) == 1
    assert topics[0] != topics[3]
    assert table.select("topic_1", "topic_2").sum_horizontal().to_list() == pytest.approx([1.0] * 8)
    assert table.row(6)[2:] == table.row(7)[2:] == (0.5, 0.5)
    words = collect(found.topics).to_polars().filter(pl.col("topic") == topics[0], pl.col("rank") <= 4)
    assert set(words["word"]) <= {"rain", "wind", "cloud", "storm", "sun"}


def random_counts() -> tuple[np.ndarray, np.ndarray, np.ndarray, csr_array]:
    matrix = csr_array(RANDOM.poisson(0.6, (40, 30)).astype(float))
    matrix.sort_indices()
    rows = np.repeat(np.arange(40), np.diff(matrix.indptr))
    return matrix.data, rows, matrix.indices.astype(np.int64), matrix


def test_shares_of_lda_are_those_of_scikit_learn() -> None:
    counts, rows, words, matrix = random_counts()
    known = LatentDirichletAllocation(4, random_state=0, max_iter=5).fit(matrix)
    shares = lda_shares(counts, rows, words, 40, known.components_, 1 / 4)
    assert np.abs(shares - known.transform(matrix)).max() < 1e-7


def test_shares_of_nmf_are_those_of_scikit_learn() -> None:
    counts, rows, words, matrix = random_counts()
    known = NMF(4, init="nndsvda", random_state=0, max_iter=300).fit(matrix)
    expected = known.transform(matrix)
    shares = nmf_shares(counts, rows, words, 40, known.components_)
    assert np.abs(shares - expected / expected.sum(axis=1, keepdims=True)).max() < 1e-3


def test_the_first_topic_has_the_largest_share() -> None:
    found = collect(topic_model(lazy(TABLE.head(5)), column="t", topics=2, fewest=1).table)
    assert found["topic_1"].sum() >= found["topic_2"].sum()


def test_what_has_no_topics_is_refused() -> None:
    with pytest.raises(DataError, match="No word of the column 't'"):
        topic_model(lazy({"t": ["a", "b"]}), column="t", topics=2)
    with pytest.raises(DataError, match="can't have 5 topics"):
        topic_model(lazy({"t": ["a b", "a b", "c"]}), column="t", topics=5, method="nmf", fewest=1, share=1.0)
    with pytest.raises(ParameterError, match="already has a column 'topic'"):
        topic_model(lazy({"t": ["a"], "topic": [1]}), column="t")
    with pytest.raises(DataError, match="can't be read"):
        TopicAssignment.from_bytes(b'{"words": ["a"], "components": [[1, 2]]}')
