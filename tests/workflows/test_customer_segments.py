"""Customer segments: found again as they were made up, and the bend of the curve."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from plait import load
from plait.outcome import RunResult

FOLDER = Path(__file__).resolve().parents[2] / "workflows"
NUMBERS = ["visits", "basket", "online_share", "years"]


@pytest.fixture(scope="module")
def segments(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FOLDER / "customer_segments.json")
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("segments"))


def test_the_groups_are_found_again(segments: RunResult) -> None:
    assert segments.metrics["score.adjusted rand index"] == 1
    found = segments["segments"]["table"].collect().to_polars()
    assert found.group_by("cluster", "group").len().sort("cluster")["len"].to_list() == [60] * 4
    # With the groups known, the inertia is the spread within them, in squared standard deviations.
    scaled = found.with_columns((pl.col(name) - pl.col(name).mean()) / pl.col(name).std(ddof=0) for name in NUMBERS)
    within = sum(
        float(np.square(part.select(NUMBERS).to_numpy() - part.select(NUMBERS).to_numpy().mean(0)).sum())
        for part in scaled.partition_by("group")
    )
    assert segments.metrics["segments.inertia"] == pytest.approx(within, rel=1e-9)


def test_the_curve_bends_at_four(segments: RunResult) -> None:
    curve = segments["elbow"]["metrics"].collect().to_polars()
    assert curve["clusters"].to_list() == list(range(1, 9))
    # Of one cluster it is the variance of everything: rows times columns.
    assert curve["inertia"][0] == pytest.approx(240 * 4)
    falls = (-curve["inertia"].diff().drop_nulls()).to_list()
    assert min(falls[:3]) > 10 * max(falls[3:])
