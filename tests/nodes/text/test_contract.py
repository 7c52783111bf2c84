"""What all nodes for texts promise of columns without values, and of odd ones."""

import polars as pl
import pytest

from plait.testing import check_node
from plait_nodes.text.language_guess import language_guess
from plait_nodes.text.n_grams import n_grams
from plait_nodes.text.regex_tagger import regex_tagger
from plait_nodes.text.sentiment_lexicon import sentiment_lexicon
from plait_nodes.text.stemmer import stemmer
from plait_nodes.text.stop_words import stop_words
from plait_nodes.text.text_similarity import text_similarity
from plait_nodes.text.tokenizer import tokenizer
from plait_nodes.text.word_counts import word_counts

COLUMNS = {
    "nothing": pl.Series("ü {x}", [None, None]),
    "texts that are missing": pl.Series("ü {x}", [None, None], dtype=pl.String),
    "lists that are missing": pl.Series("ü {x}", [None, None], dtype=pl.List(pl.String)),
    "lists of nothing": pl.Series("ü {x}", [[], [None]], dtype=pl.List(pl.String)),
    "missing words": pl.Series("ü {x}", [["a", None, "b"], [None]]),
    "categories": pl.Series("ü {x}", ["a b", "c"], dtype=pl.Categorical),
    "constant": pl.Series("ü {x}", ["same words"] * 2),
}
OF_WORDS = [language_guess, n_grams, regex_tagger, sentiment_lexicon, stemmer, stop_words, word_counts]


@pytest.mark.parametrize("column", COLUMNS.values(), ids=COLUMNS)
@pytest.mark.parametrize("node_type", OF_WORDS, ids=lambda node_type: node_type.type_id)
def test_odd_columns_of_words(node_type, column: pl.Series) -> None:  # noqa: ANN001 - any node type
    inputs = [column.to_frame(), None] if node_type is sentiment_lexicon else [column.to_frame()]
    check_node(node_type, *inputs, column="ü {x}")


@pytest.mark.parametrize("name", ["nothing", "texts that are missing", "categories", "constant"])
def test_odd_columns_of_texts(name: str) -> None:
    table = COLUMNS[name].to_frame()
    check_node(tokenizer, table, column="ü {x}")
    for method in ("edits", "jaccard"):
        check_node(text_similarity, table, first="ü {x}", second="ü {x}", method=method)


def test_a_million_different_words() -> None:
    table = pl.DataFrame({"w": pl.select(pl.int_range(1_000_000).cast(pl.String).reshape((100_000, 10)).arr.to_list())})
    counted = word_counts(table.lazy(), column="w").collect()
    assert len(counted) == 1_000_000
    assert counted["count"].max() == 1
