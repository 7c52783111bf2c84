"""Say how many names a tagger has found."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, DataError, Metrics, OneColumn, Table, node
from plait.exact import exactly
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.text.words import check_words

from .ragged import tokens_of
from .spans import scores

_SCORES = nw.Schema(
    {
        "kind": nw.String(),
        "names": nw.Int64(),
        "found": nw.Int64(),
        "right": nw.Int64(),
        "precision": nw.Float64(),
        "recall": nw.Float64(),
        "F1": nw.Float64(),
    }
)
_CONFUSION = nw.Schema({"tag": nw.String(), "prediction": nw.String(), "words": nw.Int64()})
_ALL = "all"


class TagScorerResult(NamedTuple):
    scores: Table
    confusion: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, actual: str, prediction: str) -> tuple[nw.Schema, nw.Schema, None]:
    if table is not None:
        check_words(table, actual)
        check_words(table, prediction)
    return _SCORES, _CONFUSION, None


@node(
    "deep.tag_scorer",
    category="Deep learning/Apply",
    icon="tag-check-outline",
    face="{actual}",
    tags=("f1", "precision", "recall", "named entities", "conll", "confusion of tags"),
    schema=_schema,
    collects=True,
)
def tag_scorer(
    table: Table,
    *,
    actual: Annotated[Column, OneColumn(), Field(description="The column with the right tags of each word.")],
    prediction: Annotated[Column, OneColumn(), Field(description="The column with the tags that were predicted.")],
) -> TagScorerResult:
    """Say how many names a tagger has found whole, and how many of what it found are names.

    A name counts as right only if its first and last word and its kind are. Precision is the share of found names that
    are right, recall the share of names that were found, F1 their harmonic mean. The rules are those of the CoNLL
    shared tasks. `confusion` counts each pair of tags, to be drawn as a heat map.

    The share of words with the right tag is among the metrics, and misleads: where one word in six is part of a name,
    finding nothing at all gets five in six right.

    Example: `I-PER I-PER O` against `I-PER O O` is one name that was not found, and one found that is none.
    """
    rows: pl.DataFrame = collect(table.select(exactly([actual, prediction]))).to_polars()
    there, said = tokens_of(rows[actual]), tokens_of(rows[prediction])
    if (there.lengths != said.lengths).any():
        row = int((there.lengths != said.lengths).argmax())
        raise DataError(
            f"Row {row + 1} has {there.lengths[row]} tags in '{actual}' and {said.lengths[row]} in '{prediction}'.",
            row=row + 1,
            column=prediction,
            hint="Both need one tag for each word.",
        )
    ends = there.lengths.cumsum()
    right_tags, said_tags = there.items.to_list(), said.items.to_list()
    pairs = [
        (right_tags[end - length : end], said_tags[end - length : end])
        for end, length in zip(ends, there.lengths, strict=True)
    ]
    by_kind = scores(pairs)
    totals = tuple(sum(counts[place] for counts in by_kind.values()) for place in range(3))
    named = {**by_kind, _ALL: totals}
    lines = [
        (kind, names, found, right, *_shares(right, found, names)) for kind, (right, found, names) in named.items()
    ]
    columns = list(zip(*lines, strict=True))
    words = len(there.items)
    precision, recall, f1 = _shares(totals[0], totals[1], totals[2])
    metrics = Metrics(words=words, names=totals[2], precision=precision, recall=recall, f1=f1)
    metrics["accuracy of words"] = float((there.items == said.items).sum()) / words if words else 0.0
    return TagScorerResult(
        result_table(dict(zip(_SCORES, columns, strict=True)), _SCORES), _confusion(there.items, said.items), metrics
    )


def _shares(right: int, found: int, names: int) -> tuple[float, float, float]:
    """Precision, recall and F1; 0 where there is nothing to divide by."""
    precision = right / found if found else 0.0
    recall = right / names if names else 0.0
    return precision, recall, 2 * right / (found + names) if found + names else 0.0


def _confusion(there: pl.Series, said: pl.Series) -> Table:
    pairs = pl.DataFrame({"tag": there, "prediction": said})
    counts = pairs.group_by("tag", "prediction").agg(pl.len().cast(pl.Int64).alias("words")).sort("tag", "prediction")
    return nw.from_native(counts.cast({"tag": pl.String, "prediction": pl.String}).lazy())
