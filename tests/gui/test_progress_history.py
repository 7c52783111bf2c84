"""The numbers that nodes told while they were at work."""

from __future__ import annotations

from plait.events import NodeFinished, NodeProgress, NodeStarted
from plait_gui.progress_history import MOST_METRICS, MOST_POINTS, ProgressHistory


def told(history: ProgressHistory, **metrics: float) -> None:
    history.take(NodeProgress("a", None, "", metrics))


def test_every_finite_number_is_kept_until_the_node_begins_again() -> None:
    history = ProgressHistory()
    told(history, loss=2.0, accuracy=0.5)
    told(history)
    told(history, loss=float("nan"), accuracy=0.75)
    history.take(NodeFinished("a", 1.0, {}, {}))
    first = {name: list(course) for name, course in history.of("a").items()}
    history.take(NodeStarted("a"))

    assert first == {"loss": [(1, 2.0)], "accuracy": [(1, 0.5), (2, 0.75)]}
    assert history.of("a") == history.of("b") == {}


def test_of_many_numbers_some_are_kept_and_always_the_last() -> None:
    history = ProgressHistory()
    for number in range(5 * MOST_POINTS):
        told(history, loss=float(number), **{f"m{number}": 1.0})

    course = history.of("a")["loss"]
    assert len(course) <= MOST_POINTS
    assert course[0] == (1, 0.0)
    assert course[-1] == (5 * MOST_POINTS, 5.0 * MOST_POINTS - 1)
    assert len(history.of("a")) == MOST_METRICS
