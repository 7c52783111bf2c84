"""What a journal keeps of a run."""

from __future__ import annotations

from datetime import UTC, datetime

from plait.events import NodeFinished, NodeLogged, NodeStarted, RunStarted
from plait.report import Journal


def test_beginnings_and_fused_nodes_are_kept() -> None:
    journal = Journal()

    for event in (RunStarted(2), NodeStarted("a"), NodeFinished("b", 0.1, {}, {}, fused=True)):
        journal(event)

    assert 0 <= journal.began["a"] < 1
    assert journal.fused == {"b"}
    assert 0 <= (datetime.now(UTC) - journal.started).total_seconds() < 5


def test_of_a_long_log_the_beginning_and_the_end_are_kept() -> None:
    journal = Journal()

    for number in range(2500):
        journal(NodeLogged("a", str(number)))

    said = [line.message for line in journal.lines]
    assert said == [str(number) for number in (*range(1000), *range(1500, 2500))]
    assert journal.left_out == 500
