import polars as pl
import pytest
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.text.bag_of_words import BagOfWords, bag_of_words

TEXTS = ["the cat sat on the mat", "the dog sat", "cat and dog and dog", "größe", ""]
TABLE = pl.DataFrame({"text": TEXTS, "n": range(5)})


@pytest.mark.parametrize("weight", ["count", "present", "share", "tf_idf"])
def test_it_keeps_what_every_node_promises(weight: str) -> None:
    found = check_node(bag_of_words, TABLE, column="text", weight=weight)
    for rows in (5, 1, 0):
        check_node(apply_model, TABLE.head(rows), found["model"])
    lists = TABLE.with_columns(pl.col("text").str.split(" "))
    check_node(bag_of_words, lists, column="text", weight=weight, keep=False, prefix="#", fewest=1)
    check_node(apply_model, lists, found["model"])


def test_the_weights_are_those_of_scikit_learn() -> None:
    tokens = r"(?u)\w+"
    count = CountVectorizer(min_df=2, token_pattern=tokens).fit(TEXTS)
    names = [f"word {word}" for word in count.get_feature_names_out()]
    counted = collect(bag_of_words(lazy(TABLE), column="text", weight="count").table)
    assert counted.columns == ["text", "n", *names]
    assert counted.select(*names).to_numpy().tolist() == count.transform(TEXTS).toarray().tolist()
    known = TfidfVectorizer(min_df=2, token_pattern=tokens).fit_transform(TEXTS).toarray()
    weighed = collect(bag_of_words(lazy(TABLE), column="text").table).select(*names).to_numpy()
    assert weighed.ravel().tolist() == pytest.approx(known.ravel().tolist())


def test_words_that_were_not_learnt_are_passed_over() -> None:
    model = bag_of_words(lazy(TABLE), column="text", weight="count", keep=False).model
    again = BagOfWords.from_bytes(model.to_bytes())
    found = collect(again.apply(lazy({"text": ["dog bird dog", None]})))
    assert found.columns == ["word cat", "word dog", "word sat", "word the"]
    assert found.rows() == [(0, 2, 0, 0), (0, 0, 0, 0)]


def test_the_most_frequent_words_are_learnt() -> None:
    def learnt(**params: object) -> list[str]:
        return bag_of_words(lazy(TABLE), column="text", **params).model.state.words  # type: ignore[arg-type,no-any-return,attr-defined]

    assert learnt(limit=2) == ["cat", "dog"]
    assert learnt(fewest=1, share=0.2) == ["and", "größe", "mat", "on"]
    assert len(learnt(fewest=1)) == 8


def test_no_words_and_taken_names_are_refused() -> None:
    with pytest.raises(DataError, match="No word of the column 'text'"):
        bag_of_words(lazy(TABLE), column="text", fewest=9)
    with pytest.raises(ParameterError, match="would be named 'text'"):
        bag_of_words(lazy({"text": ["text", "text"]}), column="text", prefix="")
