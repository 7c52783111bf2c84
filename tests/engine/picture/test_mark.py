"""What the foot of a card says of a run."""

from __future__ import annotations

import pytest

from plait.events import PortSummary
from plait.outcome import NodeOutcome
from plait.picture import NodeMark
from plait.picture.mark import mark_of

_TABLE = {"out": PortSummary(320, 10, 999)}


@pytest.mark.parametrize(
    ("outcome", "mark"),
    [
        (NodeOutcome("done", 0.003, _TABLE), NodeMark("done", "320 × 10 · 3 ms")),
        (NodeOutcome("done", 1.25, {}, {"f1_score": 0.91254, "b": 2.0}), NodeMark("done", "f1 score 0.9125 · 1.2 s")),
        (NodeOutcome("done", 0.25, {"model": PortSummary(bytes=8)}), NodeMark("done", "250 ms")),
        (NodeOutcome("done", 0.002), NodeMark("done", "fused")),
        (NodeOutcome("reused", 0.0, _TABLE), NodeMark("reused", "320 × 10 · reused")),
        (NodeOutcome("failed", message="Broken.", hint="Mend it."), NodeMark("failed", "Broken.", "Broken. Mend it.")),
        (NodeOutcome("skipped", message="It needs 'a'."), NodeMark("skipped", "It needs 'a'.", "It needs 'a'.")),
        (NodeOutcome("cancelled"), NodeMark("cancelled", "cancelled")),
    ],
)
def test_a_mark_says_what_matters(outcome: NodeOutcome, mark: NodeMark) -> None:
    assert mark_of(outcome) == mark
