"""Tokenizer, Stop Words, Stemmer and n-Grams."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import MissingColumnError, ParameterError
from plait.testing import check_node
from plait_nodes.text.n_grams import n_grams
from plait_nodes.text.stemmer import stemmer
from plait_nodes.text.stop_word_lists import STOP_WORDS
from plait_nodes.text.stop_words import stop_words
from plait_nodes.text.tokenizer import tokenizer

TEXTS = ["It isn't well-known; Übergröße № 3.5!", "", None, "the THE dog", "  ", "日本 🙂"]
TABLE = pl.DataFrame({"größe": TEXTS, "n": range(6)})
LISTS = pl.DataFrame(
    {"w": pl.Series([["The", "connected", "dogs"], [], None, ["nicht", "connecting"]], dtype=pl.List(pl.String))}
)


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"method": "blanks", "lower": False, "into": "größe"},
        {"method": "letters"},
        {"method": "pattern", "pattern": "[a-z]+"},
        {"punctuation": True, "numbers": False, "shortest": 2},
    ],
)
def test_tokenizer_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    for rows in (6, 1, 0):
        check_node(tokenizer, TABLE.head(rows), column="größe", **params)
    check_node(tokenizer, TABLE.with_columns(pl.col("größe").cast(pl.Categorical)), column="größe", **params)


def words(text: str | None, **params: object) -> list[str] | None:
    found = tokenizer(pl.LazyFrame({"t": pl.Series([text], dtype=pl.String)}), column="t", **params)  # type: ignore[arg-type]
    return found.collect()["words"].to_list()[0]  # type: ignore[no-any-return]


def test_words_of_a_sentence() -> None:
    assert words("It isn't well-known; Übergröße.") == ["it", "isn't", "well-known", "übergröße"]
    assert words("'quoted' - dash") == ["quoted", "dash"]
    assert words("Wait... 3 dogs!", punctuation=True, lower=False) == ["Wait", ".", ".", ".", "3", "dogs", "!"]
    assert words("a 3rd b2", numbers=False, shortest=2) == ["b2"]
    assert words("a b, c", method="blanks") == ["a", "b,", "c"]
    assert words("日本", method="letters") == ["日", "本"]
    assert words("x1 y22", method="pattern", pattern=r"\d+") == ["1", "22"]
    assert words("") == []
    assert words(None) is None


@given(st.text(max_size=40))
def test_every_word_is_in_its_text_and_has_no_blanks(text: str) -> None:
    found = words(text, lower=False)
    assert found is not None
    place = 0
    for word in found:
        place = text.index(word, place) + len(word)
        assert not any(letter.isspace() for letter in word)


def test_what_is_no_text_or_no_pattern_is_refused() -> None:
    with pytest.raises(ParameterError, match="'n' holds Int64 values, not texts"):
        tokenizer(TABLE.lazy(), column="n")
    with pytest.raises(MissingColumnError, match="'x'"):
        tokenizer(TABLE.lazy(), column="x")
    with pytest.raises(ParameterError, match=r"'\[' is no regular expression"):
        words("a", method="pattern", pattern="[")
    with pytest.raises(ParameterError, match="empty"):
        words("a", method="pattern", pattern="")


def test_stop_words_keep_what_every_node_promises() -> None:
    for params in (
        {},
        {"language": "both", "more": "dogs"},
        {"language": "none"},
        {"language": "german", "keep": "nicht"},
    ):
        check_node(stop_words, LISTS, column="w", **params)
        check_node(stop_words, TABLE, column="größe", **params)
        check_node(stop_words, LISTS.head(0), column="w", **params)


def test_stop_words_go() -> None:
    def left(**params: object) -> list[list[str] | None]:
        return stop_words(LISTS.lazy(), column="w", **params).collect()["w"].to_list()  # type: ignore[arg-type]

    assert left() == [["connected", "dogs"], [], None, ["nicht", "connecting"]]
    assert left(language="both", more="DOGS\ncats", keep="the") == [["The", "connected"], [], None, ["connecting"]]
    assert left(language="none")[0] == ["The", "connected", "dogs"]


@pytest.mark.parametrize("language", sorted(STOP_WORDS))
def test_the_lists_have_each_word_once_in_small_letters(language: str) -> None:
    listed = STOP_WORDS[language].split()
    assert len(set(listed)) == len(listed) > 100
    assert all(word == word.lower() for word in listed)
    assert all(words(word) == [word] for word in listed)


def test_stemmer_keeps_what_every_node_promises() -> None:
    for language in ("english", "german"):
        check_node(stemmer, LISTS, column="w", language=language)
        check_node(stemmer, TABLE, column="größe", language=language)
        check_node(stemmer, LISTS.head(0), column="w", language=language)


def test_forms_of_a_word_become_equal() -> None:
    table = pl.LazyFrame({"w": [["connected", "connection", "connecting"], ["marketing", "market"]]})
    assert stemmer(table, column="w").collect()["w"].to_list() == [["connect"] * 3, ["market"] * 2]
    häuser = pl.LazyFrame({"w": [["häuser", "hauses", "aufeinander"]]})
    assert stemmer(häuser, column="w", language="german").collect()["w"].to_list() == [["haus", "haus", "aufeinand"]]


def test_n_grams_keep_what_every_node_promises() -> None:
    for params in ({}, {"unit": "letters", "shortest": 2, "longest": 3}, {"separator": "_", "shortest": 2}):
        check_node(n_grams, LISTS, column="w", **params)
        check_node(n_grams, TABLE, column="größe", **params)
        check_node(n_grams, LISTS.head(0), column="w", **params)


def test_pairs_of_words_and_of_letters() -> None:
    table = pl.LazyFrame({"w": [["not", "so", "good"], ["a"], [], None]})
    found = n_grams(table, column="w").collect()["n-grams"].to_list()
    assert found == [["not", "so", "good", "not so", "so good"], ["a"], [], None]
    found = n_grams(table, column="w", shortest=2, longest=2, separator="_").collect()["n-grams"].to_list()
    assert found == [["not_so", "so_good"], [], [], None]
    letters = n_grams(pl.LazyFrame({"t": ["abcd", "ä"]}), column="t", unit="letters", shortest=3, longest=3)
    assert letters.collect()["n-grams"].to_list() == [["abc", "bcd"], []]
    with pytest.raises(ParameterError, match="must not be below"):
        n_grams(table, column="w", shortest=3, longest=2)


@given(
    st.lists(st.none() | st.lists(st.sampled_from("abcd"), max_size=6), max_size=8),
    st.integers(1, 3),
    st.integers(0, 2),
)
def test_n_grams_are_the_runs_of_each_list(lists: list[list[str] | None], shortest: int, more: int) -> None:
    table = pl.LazyFrame({"w": pl.Series(lists, dtype=pl.List(pl.String))})
    found = n_grams(table, column="w", shortest=shortest, longest=shortest + more, separator="").collect()
    known = [
        None
        if each is None
        else [
            "".join(each[start : start + length])
            for length in range(shortest, shortest + more + 1)
            for start in range(len(each) - length + 1)
        ]
        for each in lists
    ]
    assert found["n-grams"].to_list() == known
