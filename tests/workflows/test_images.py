"""The shipped workflow about images gives what it promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait import load

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


def test_rendered_characters_are_found_and_read(tmp_path: Path) -> None:
    pytest.importorskip("skimage")
    workflow = load(FOLDER / "characters.json")
    result = workflow.run(until=list(workflow.nodes), store=tmp_path)
    regions = result["characters"]["out"].collect().to_polars()
    counts = regions["image_row"].value_counts()["count"]
    assert len(counts) == 200
    assert (counts == 5).mean() >= 0.99
    assert result.metrics["score.rows"] == 200
    assert result.metrics["score.accuracy"] >= 0.97
    # Ink and paper lie far apart, whatever the noise.
    thresholds = result["ink"]["out"].collect().to_polars()["threshold"]
    assert thresholds.min() > 60
    assert thresholds.max() < 200
