"""Sequence Encoder, Tag Sequence Encoder and Regex Tagger."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.text.regex_tagger import TagRule, regex_tagger
from plait_nodes.text.sequence_encoder import SequenceEncoding, sequence_encoder
from plait_nodes.text.sequences import padded
from plait_nodes.text.tag_sequence_encoder import TagSequenceEncoding, tag_sequence_encoder
from shared_data import data_path

WORDS = pl.Series([["good", "phone"], ["phone"], [], None, ["a", "b", "phone", "c"]], dtype=pl.List(pl.String))
TAGS = pl.Series([["O", "I-ORG"], ["I-ORG"], [], None, ["O", "I-LOC", "O", "O"]], dtype=pl.List(pl.String))
TABLE = pl.DataFrame({"w": WORDS, "tags": TAGS, "n": range(5)})


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("keep", ["first", "last"])
def test_they_keep_what_every_node_promises(side: str, keep: str) -> None:
    for node, column in ((sequence_encoder, "w"), (tag_sequence_encoder, "tags")):
        found = check_node(node, TABLE, column=column, length=3, side=side, keep=keep)
        for rows in (5, 1, 0):
            check_node(apply_model, TABLE.head(rows), found["model"])
    check_node(sequence_encoder, pl.DataFrame({"t": ["a b", None]}), column="t", length=2)


def encoded(**params: object) -> list[list[int]]:
    table = sequence_encoder(lazy(TABLE), column="w", **params).table  # type: ignore[arg-type]
    return collect(table).to_polars()["sequence"].to_list()


def test_words_are_numbered_by_how_many_texts_have_them() -> None:
    assert encoded(length=3) == [[0, 6, 2], [0, 0, 2], [0, 0, 0], [0, 0, 0], [3, 4, 2]]
    assert encoded(length=3, side="right", keep="last") == [[6, 2, 0], [2, 0, 0], [0, 0, 0], [0, 0, 0], [4, 2, 5]]
    assert encoded(length=2, limit=1) == [[1, 2], [0, 2], [0, 0], [0, 0], [1, 1]]


def test_the_model_numbers_other_texts_alike() -> None:
    model = sequence_encoder(lazy(TABLE), column="w", length=2, fewest=2).model
    again = SequenceEncoding.from_bytes(model.to_bytes())
    assert collect(again.apply(lazy({"w": [["phone", "new"]]}))).to_polars()["sequence"].to_list() == [[2, 1]]


@given(
    st.lists(st.lists(st.integers(1, 9), max_size=6), max_size=6), st.integers(1, 5),
    st.sampled_from(["left", "right"]), st.sampled_from(["first", "last"]),
)  # fmt: skip
def test_rows_are_cut_and_filled_up(lists: list[list[int]], length: int, side: str, keep: str) -> None:
    numbers = np.array([number for each in lists for number in each], np.int64)
    counts = np.array([len(each) for each in lists], np.int64)
    known = []
    for each in lists:
        cut = each[:length] if keep == "first" else each[-length:]
        zeros = [0] * (length - len(cut))
        known.append(zeros + cut if side == "left" else cut + zeros)
    assert padded(numbers, counts, length, side, keep).tolist() == known  # type: ignore[arg-type]


def test_tags_stand_where_their_words_do() -> None:
    model = tag_sequence_encoder(lazy(TABLE), column="tags", words="w", length=3).model
    assert model.state.tags == ["O", "I-LOC", "I-ORG"]  # type: ignore[attr-defined]
    again = TagSequenceEncoding.from_bytes(model.to_bytes())
    found = collect(again.apply(lazy(TABLE))).to_polars()["tag sequence"].to_list()
    assert found == [[0, 1, 3], [0, 0, 3], [0, 0, 0], [0, 0, 0], [1, 2, 1]]


def test_tags_that_do_not_fit_are_refused() -> None:
    with pytest.raises(DataError, match="Row 1 has 2 words in 'w' and 1 tags in 'tags'"):
        tag_sequence_encoder(lazy({"w": [["a", "b"]], "tags": [["O"]]}), column="tags", words="w")
    model = tag_sequence_encoder(lazy(TABLE), column="tags").model
    with pytest.raises(Exception, match="has the tag 'I-PER', which was not there"):
        collect(model.apply(lazy({"tags": [["I-PER"]]})))
    with pytest.raises(ParameterError, match="holds texts, not lists of tags"):
        tag_sequence_encoder(lazy({"tags": ["O"]}), column="tags")


def test_regex_tagger_keeps_what_every_node_promises() -> None:
    rules = [{"tag": "ID", "pattern": r"[a-z]{2}\d{4}"}, {"tag": "B", "pattern": "b|c"}]
    for params in ({}, {"rules": rules}, {"rules": rules, "ignore_case": False, "other": "-"}):
        check_node(regex_tagger, TABLE, column="w", **params)
        check_node(regex_tagger, TABLE.head(0), column="w", **params)


def test_the_first_rule_that_matches_the_whole_word_counts() -> None:
    table = pl.LazyFrame({"w": [["AB1234", "ab12345", "12", "3,5", "Heidelberg", "berg"], None]})
    rules = [
        TagRule(tag="ID", pattern=r"[a-z]{2}\d{4}"),
        TagRule(tag="PLACE", pattern=".+berg"),
        TagRule(tag="NUMBER", pattern=r"\d+([.,]\d+)*"),
        TagRule(tag="ANY", pattern=r"\d.*"),
    ]
    found = regex_tagger(table, column="w", rules=rules).collect()["tags"].to_list()
    assert found == [["ID", "O", "NUMBER", "NUMBER", "PLACE", "O"], None]
    with pytest.raises(ParameterError, match="no regular expression"):
        regex_tagger(table, column="w", rules=[TagRule(tag="X", pattern="(")])


def test_entities_of_wikigold_are_numbered() -> None:
    lines = data_path("data", "wikigold", "wikigold.conll.txt").read_text(encoding="utf-8").split("\n")
    sentences: list[list[tuple[str, ...]]] = [[]]
    for line in lines:
        if not line.strip() or line.startswith("-DOCSTART-"):
            sentences.append([])
        else:
            sentences[-1].append(tuple(line.split(" ")))
    sentences = [each for each in sentences if each]
    table = lazy(
        {"w": [[a for a, _ in each] for each in sentences], "tags": [[b for _, b in each] for each in sentences]}
    )
    found = tag_sequence_encoder(table, column="tags", words="w", length=160)
    rows = collect(found.table).to_polars()["tag sequence"].to_numpy()
    assert found.model.state.tags == ["O", "I-LOC", "I-MISC", "I-ORG", "I-PER"]  # type: ignore[attr-defined]
    assert len(sentences) == 1_696
    assert (rows > 0).sum() == sum(map(len, sentences)) == 39_007
