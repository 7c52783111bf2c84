"""Sentiment Lexicon, Language Guess and Text Similarity."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.text.edit_distance import edit_distances
from plait_nodes.text.language_guess import language_guess
from plait_nodes.text.language_words import FREQUENT
from plait_nodes.text.sentiment_lexicon import sentiment_lexicon
from plait_nodes.text.sentiment_words import BAD, GOOD
from plait_nodes.text.text_similarity import text_similarity
from shared_data import data_path

TABLE = pl.DataFrame(
    {"t": ["A good phone, not bad at all!", "Not a good phone.", "It is a phone.", "", None], "n": range(5)}
)
LEXICON = pl.DataFrame({"n": [0.5, -1.0, None], "word": ["Phone", "all", "x"]})


def opinions(texts: list[str], **params: object) -> list[tuple[object, ...]]:
    found = sentiment_lexicon(lazy({"t": texts}), column="t", **params)  # type: ignore[arg-type]
    return collect(found).to_polars().drop("t").rows()


@pytest.mark.parametrize("params", [{}, {"language": "german"}, {"reach": 0}])
def test_the_lexicon_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    for rows in (5, 1, 0):
        check_node(sentiment_lexicon, TABLE.head(rows), None, column="t", **params)
        check_node(sentiment_lexicon, TABLE.head(rows), LEXICON, column="t", **params)


def test_not_turns_an_opinion_round() -> None:
    assert opinions(["A good phone, not bad at all!", "Not a good phone.", "It is a phone."]) == [
        (1.0, 2, 0, "good"), (-1.0, 0, 1, "bad"), (0.0, 0, 0, "neutral")
    ]  # fmt: skip
    assert opinions(["Not a good phone."], reach=0) == [(1.0, 1, 0, "good")]
    assert opinions(["not", "good"]) == [(0.0, 0, 0, "neutral"), (1.0, 1, 0, "good")]
    assert opinions(["Das Essen war nicht gut."], language="german") == [(-1.0, 0, 1, "bad")]


def test_a_lexicon_of_ones_own() -> None:
    found = collect(sentiment_lexicon(lazy(TABLE), lazy(LEXICON), column="t")).to_polars()
    assert found["sentiment"].to_list() == [pytest.approx((0.5 + 1) / 2), -0.5, 0.5, 0.0, None]
    with pytest.raises(ParameterError, match="beyond -1 and 1"):
        sentiment_lexicon(lazy(TABLE), lazy({"word": ["a"], "weight": [2]}), column="t")
    with pytest.raises(ParameterError, match="a column of texts and one of numbers"):
        sentiment_lexicon(lazy(TABLE), lazy({"word": ["a"]}), column="t")


@pytest.mark.parametrize("language", sorted(GOOD))
def test_no_word_is_both_good_and_bad(language: str) -> None:
    good, bad = GOOD[language].split(), BAD[language].split()
    assert not set(good) & set(bad)
    assert len(good) == len(set(good))
    assert len(bad) == len(set(bad))


def test_reviews_are_judged_better_than_by_chance_and_worse_than_by_a_learner() -> None:
    texts, labels = [], []
    for name in ("amazon_cells", "imdb", "yelp"):
        path = data_path("data", "sentiment_sentences", f"{name}_labelled.txt")
        for line in path.read_bytes().decode().rstrip("\n").split("\n"):
            text, _, label = line.rpartition("\t")
            texts.append(text)
            labels.append(label.strip() == "1")
    found = opinions(texts)
    right = sum((opinion == "good") == label for (_, _, _, opinion), label in zip(found, labels, strict=True))
    assert len(texts) == 3_000
    assert 0.7 < right / 3_000 < 0.83


def test_language_guess_keeps_what_every_node_promises() -> None:
    for rows in (5, 1, 0):
        check_node(language_guess, TABLE.head(rows), column="t")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The weather was fine, and we went to the sea with all of our friends.", "en"),
        ("Das Wetter war schön, und wir sind mit allen Freunden ans Meer gefahren.", "de"),
        ("Il faisait beau et nous sommes allés à la mer avec tous nos amis.", "fr"),
        ("Hacía buen tiempo y nos fuimos al mar con todos los amigos de mi hermana.", "es"),
        ("Il tempo era bello e siamo andati al mare con tutti gli amici di mio fratello.", "it"),
        ("Het was mooi weer en wij zijn met al onze vrienden naar de zee gegaan.", "nl"),
        ("O tempo estava bom e nós fomos ao mar com todos os amigos da minha irmã.", "pt"),
        ("Pogoda była dobra i pojechaliśmy nad morze ze wszystkimi, którzy się z nami bawią.", "pl"),
        ("Vädret var fint och vi åkte till havet med alla som vi känner, men det var kallt.", "sv"),
        ("Vejret var godt, og vi tog til havet med alle dem, som vi kender, men det blev koldt.", "da"),
        ("Berlin", None),
        ("", None),
        (None, None),
    ],
)
def test_sentences_and_their_languages(text: str | None, language: str | None) -> None:
    table = pl.LazyFrame({"t": pl.Series([text], dtype=pl.String)})
    assert language_guess(table, column="t").collect()["language"].to_list() == [language]


def test_frequent_words_are_there_once() -> None:
    for listed in FREQUENT.values():
        assert len(set(listed.split())) == len(listed.split()) > 60


@pytest.mark.parametrize("method", ["edits", "jaccard", "dice", "cosine"])
@pytest.mark.parametrize("unit", ["letters", "words"])
def test_similarity_keeps_what_every_node_promises(method: str, unit: str) -> None:
    table = pl.DataFrame({"a": ["Meier", "", None, "x"], "ß": ["Maier", "", "y", "abcd"]})
    for rows in (4, 1, 0):
        check_node(text_similarity, table.head(rows), first="a", second="ß", method=method, unit=unit)


def similar(first: str | None, second: str | None, **params: object) -> float | None:
    table = pl.LazyFrame({"a": pl.Series([first], dtype=pl.String), "b": pl.Series([second], dtype=pl.String)})
    return text_similarity(table, first="a", second="b", **params).collect()["similarity"][0]  # type: ignore[arg-type,no-any-return]


def test_pairs_by_hand() -> None:
    assert similar("Meier", "maier") == pytest.approx(0.8)
    assert similar("Meier", "meier", ignore_case=False) == pytest.approx(0.8)
    assert similar("kitten", "sitting") == pytest.approx(1 - 3 / 7)
    assert similar("night", "nacht", method="jaccard", size=2) == pytest.approx(1 / 7)
    assert similar("night", "nacht", method="dice", size=2) == pytest.approx(2 / 8)
    assert similar("a b c d", "b a", method="cosine", unit="words") == pytest.approx(2 / 8**0.5)
    assert similar("ab", "ab", method="jaccard", size=3) == 1
    assert similar("", "", method="jaccard") == similar("", "") == 1
    assert similar("", "abc") == similar("", "abc", method="cosine") == 0
    assert similar(None, "a") is None
    assert similar(None, "a", method="dice") is None


def levenshtein(first: str, second: str) -> int:
    above = list(range(len(second) + 1))
    for row, letter in enumerate(first, start=1):
        here = [row]
        for column, other in enumerate(second, start=1):
            here.append(min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != other)))
        above = here
    return above[-1]


@given(st.lists(st.tuples(st.text("ab\0ü🙂", max_size=7), st.text("ab\0ü🙂", max_size=7)), max_size=12))
def test_distances_are_levenshteins(pairs: list[tuple[str, str]]) -> None:
    known = [levenshtein(first, second) for first, second in pairs]
    assert edit_distances([first for first, _ in pairs], [second for _, second in pairs]).tolist() == known
