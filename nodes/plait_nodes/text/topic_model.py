"""Find what texts are about."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field, model_validator

from plait import DataError, Frame, Metrics, ModelDescription, ParameterError, Table, Transformer, node, stored_as
from plait.backends import backend_of
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.manipulation.preparation import Preparation, State
from plait_nodes.manipulation.result_table import result_table

from .topics import lda_shares, nmf_shares
from .vocabulary import Fewest, Limit, Share, document_frequencies, numbers_of
from .words import Flat, WordsColumn, check_words, is_text, words_of

if TYPE_CHECKING:
    from typing import Self

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Places = NDArray[np.int64]

Method = Literal["lda", "nmf"]

_TOPICS = nw.Schema({"topic": nw.String(), "rank": nw.Int64(), "word": nw.String(), "weight": nw.Float64()})


class Topics(State):
    """Which words belong to which topic."""

    column: str
    text: bool
    method: Method
    words: list[str]
    rarity: list[float]
    components: list[list[float]]
    prior: float

    @model_validator(mode="after")
    def _has_a_weight_for_each_word(self) -> Self:
        if any(len(row) != len(self.words) for row in self.components) or len(self.rarity) != len(self.words):
            raise ValueError("weights of other words")
        return self


@stored_as("text.topic_assignment")
class TopicAssignment(Preparation[Topics]):
    """Says what share each topic has in a text."""

    state_class = Topics

    @property
    def names(self) -> list[str]:
        return [topic_name(place) for place in range(len(self.state.components))]

    @property
    def adds(self) -> nw.Schema:
        return nw.Schema({"topic": nw.String(), **dict.fromkeys(self.names, nw.Float64())})

    def describe(self) -> ModelDescription:
        feature = nw.String() if self.state.text else nw.List(nw.String())
        return ModelDescription(self.kind, nw.Schema({self.state.column: feature}), self.adds)

    def apply(self, table: Table) -> Table:
        state, schema = self.state, table.collect_schema()
        lists = words_of(schema, state.column)

        def assign(batch: Frame) -> Frame:
            frame: pl.DataFrame = batch.to_polars()
            shares = self._shares(Flat(frame.select(lists).to_series()))
            names = pl.Series(self.names, dtype=pl.String)
            strongest = names.gather(shares.argmax(axis=1) if len(shares) else [])
            columns = {"topic": strongest, **dict(zip(self.names, shares.T, strict=True))}
            return nw.from_native(pl.DataFrame(columns), eager_only=True)

        return backend_of(table).compute(table, [state.column], assign, self.adds)

    def _shares(self, flat: Flat) -> Array:
        import numpy as np

        state, texts = self.state, len(flat.counts)
        counts, rows, places = _cells(*numbers_of(flat, state.words), len(state.words))
        components = np.array(state.components)
        if state.method == "lda":
            return lda_shares(counts, rows, places, texts, components, state.prior)
        return nmf_shares(_tf_idf(counts, rows, places, texts, state.rarity), rows, places, texts, components)


class TopicModelResult(NamedTuple):
    table: Table
    topics: Table
    model: Transformer
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, column: str, topics: int, **_: object
) -> tuple[nw.Schema | None, nw.Schema, ModelDescription | None, None]:
    if table is None:
        return None, _TOPICS, None, None
    _check(table, column, topics)
    state = Topics(
        column=column,
        text=is_text(table[column]),
        method="lda",
        words=[],
        rarity=[],
        components=[[]] * topics,
        prior=1,
    )
    model = TopicAssignment(state)
    return nw.Schema({**table, **model.adds}), _TOPICS, model.describe(), None


@node(
    "text.topic_model",
    category="Text",
    icon="forum-outline",
    face="{topics} topics · {method}",
    tags=("lda", "nmf", "topic extractor", "parallel lda", "latent dirichlet allocation", "themes"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=3,
)
def topic_model(
    table: Table,
    *,
    column: WordsColumn,
    topics: Annotated[int, Field(ge=2, le=200, description="How many topics there are.")] = 5,
    method: Annotated[
        Method,
        Field(
            description="LDA takes each text for a mixture of topics, and counts words; NMF looks for words that go "
            "together by TF-IDF, which often suits few or short texts better."
        ),
    ] = "lda",
    limit: Limit = 2_000,
    fewest: Fewest = 2,
    share: Share = 0.5,
    shown: Annotated[int, Field(ge=1, le=1_000, description="How many words of each topic are listed.")] = 10,
    iterations: Annotated[int, Field(ge=1, le=10_000, description="The most steps of the search.")] = 50,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes where the search begins.")] = 0,
) -> TopicModelResult:
    """Find topics: words that are often in the same texts, and what share of each text they are.

    The texts should be without stop words. `table` gets the strongest topic of each text and the shares of all, which
    add up to 1. `topics` lists the words that weigh most in each topic; of LDA the weights are the chances of words
    within the topic. Topics are called `topic_1`, `topic_2`, … from the one with the largest share of all texts on.
    What a topic means is for you to say, and another seed may find others: a topic model orders texts, it proves
    nothing.

    The metric of LDA is `perplexity`, that of NMF the `error` that is left; both are smaller for better fits of the
    same texts. A text none of whose words were learnt has equal shares.

    Example: 4 topics of short notes about weather, food, sport and music.
    """
    schema = table.collect_schema()
    _check(schema, column, topics)
    words, found_in, total = document_frequencies(table, schema, column, limit=limit, fewest=fewest, share=share)
    query: pl.LazyFrame = table.to_native()
    lists = collect(nw.from_native(query.select(words_of(schema, column)))).to_polars().to_series()
    flat = Flat(lists)
    counts, rows, places = _cells(*numbers_of(flat, words), len(words))
    rarity = [math.log((1 + total) / (1 + each)) + 1 for each in found_in]
    texts = len(flat.counts)
    if method == "lda":
        weights = counts
        components, shares, metrics = _lda(counts, rows, places, texts, len(words), topics, iterations, seed)
    else:
        weights = _tf_idf(counts, rows, places, texts, rarity)
        components, shares, metrics = _nmf(weights, rows, places, texts, len(words), topics, iterations, seed, column)
    order = shares.sum(axis=0).argsort(kind="stable")[::-1]
    components = components[order]
    state = Topics(
        column=column,
        text=is_text(schema[column]),
        method=method,
        words=words,
        rarity=rarity,
        components=components.tolist(),
        prior=1 / topics,
    )
    model = TopicAssignment(state)
    return TopicModelResult(model.apply(table), _listed(components, words, shown, method), model, metrics)


def topic_name(place: int) -> str:
    """What a topic is called in tables."""
    return f"topic_{place + 1}"


def _check(schema: nw.Schema, column: str, topics: int) -> None:
    check_words(schema, column)
    for name in ("topic", *(topic_name(place) for place in range(topics))):
        if name in schema:
            raise ParameterError(
                f"The table already has a column '{name}'.", parameter="column", hint="Rename it with Column Renamer."
            )


def _cells(rows: Places, places: Places, width: int) -> tuple[Array, Places, Places]:
    """How often each text uses each word that it uses: the counts, their texts, and their words."""
    import numpy as np

    cells, counts = np.unique(rows * width + places, return_counts=True)
    return counts.astype(float), cells // width if width else cells, cells % width if width else cells


def _tf_idf(counts: Array, rows: Places, places: Places, texts: int, rarity: list[float]) -> Array:
    import numpy as np

    weights = counts * np.asarray(rarity)[places]
    lengths = np.sqrt(np.bincount(rows, weights**2, minlength=texts))
    found: Array = weights / lengths[rows]
    return found


def _lda(
    counts: Array, rows: Places, places: Places, texts: int, width: int, topics: int, iterations: int, seed: int
) -> tuple[Array, Array, Metrics]:
    import_alone("sklearn.decomposition", "scipy.sparse")
    from scipy.sparse import csr_array
    from sklearn.decomposition import LatentDirichletAllocation

    matrix = csr_array((counts, (rows, places)), shape=(texts, width))
    estimator = LatentDirichletAllocation(
        topics, max_iter=iterations, learning_method="batch", random_state=seed, n_jobs=1
    ).fit(matrix)
    components: Array = estimator.components_
    shares = lda_shares(counts, rows, places, texts, components, 1 / topics)
    return components, shares, Metrics(texts=texts, words=width, perplexity=float(estimator.perplexity(matrix)))


def _nmf(
    weights: Array,
    rows: Places,
    places: Places,
    texts: int,
    width: int,
    topics: int,
    iterations: int,
    seed: int,
    column: str,
) -> tuple[Array, Array, Metrics]:
    import_alone("sklearn.decomposition", "sklearn.exceptions", "scipy.sparse")
    import warnings

    from scipy.sparse import csr_array
    from sklearn.decomposition import NMF
    from sklearn.exceptions import ConvergenceWarning

    if topics > min(texts, width):
        raise DataError(
            f"{texts} texts with {width} words can't have {topics} topics.",
            column=column,
            hint="Ask for fewer topics, or allow rarer words.",
        )
    matrix: Any = csr_array((weights, (rows, places)), shape=(texts, width))
    with warnings.catch_warnings():
        # The number of steps is the user's.
        warnings.simplefilter("ignore", ConvergenceWarning)
        estimator = NMF(topics, init="nndsvda", max_iter=iterations, random_state=seed).fit(matrix)
    components: Array = estimator.components_
    shares = nmf_shares(weights, rows, places, texts, components)
    return components, shares, Metrics(texts=texts, words=width, error=float(estimator.reconstruction_err_))


def _listed(components: Array, words: list[str], shown: int, method: Method) -> Table:
    import numpy as np

    weights = components / components.sum(axis=1, keepdims=True) if method == "lda" else components
    best = np.argsort(-weights, axis=1, kind="stable")[:, :shown]
    count = best.shape[1]
    columns = {
        "topic": [topic_name(place) for place in range(len(components)) for _ in range(count)],
        "rank": list(range(1, count + 1)) * len(components),
        "word": [words[place] for row in best for place in row],
        "weight": np.take_along_axis(weights, best, axis=1).ravel(),
    }
    return result_table(columns, _TOPICS)
