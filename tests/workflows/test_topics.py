"""The workflow about the topics of short notes, with its promised numbers."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from plait import load

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


def test_each_subject_is_a_topic_of_its_own(tmp_path: Path) -> None:
    result = load(FOLDER / "topics.json").run(store=tmp_path)
    assert result.metrics["nmf.texts"] == 60
    counts = result["nmf_about"]["out"].collect().to_polars().drop("about").fill_null(0)
    assert sorted(max(row) for row in counts.rows()) == [15] * 4
    assert sorted(max(column) for column in counts.iter_columns()) == [15] * 4
    words = result["nmf"]["topics"].collect().to_polars()
    first = set(words.filter(pl.col("rank") <= 3)["word"])
    assert {"team", "goal", "rain", "wind", "salt", "pepper", "song", "melodi"} <= first
    # So few short texts are not enough for LDA: it is better than chance, and no more is promised.
    lda = result["lda_about"]["out"].collect().to_polars().drop("about").fill_null(0)
    assert 30 <= sum(max(column) for column in lda.iter_columns()) <= 60
