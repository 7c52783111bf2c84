"""States of nodes by the keys of their results."""

from __future__ import annotations

from typing import Any

import pytest

from plait.events import NodeFailed, NodeFinished, NodeReused, NodeStarted, PortSummary
from plait_gui.editor import Editor
from plait_gui.kept_states import KeptStates
from plait_gui.statuses import Statuses

FINISHED = NodeFinished("a", 1.5, {"out": PortSummary(3, 2, 10)}, {"auc": 0.9})
KEPT: dict[str, Any] = {
    "seconds": 2.0,
    "ports": {"out": {"rows": 7, "columns": 1, "bytes": 1}},
    "metrics": {},
    "fused": False,
}


@pytest.fixture
def statuses(editor: Editor) -> Statuses:
    return editor.statuses


@pytest.fixture
def states(statuses: Statuses) -> KeptStates:
    return KeptStates(statuses)


def test_an_undone_edit_brings_the_state_back(states: KeptStates, statuses: Statuses) -> None:
    states.settle({"a": "k1"}, {})
    states.begin({"a": "k1"})
    states.take(FINISHED)
    done = statuses.of("a")

    statuses.make_stale(["a"])
    states.settle({"a": "k2"}, {})
    edited = statuses.of("a").status
    states.settle({"a": "k1"}, {})

    assert edited == "stale"
    assert statuses.of("a") == done
    assert done.status == "done"


def test_results_of_earlier_sessions_are_shown(states: KeptStates, statuses: Statuses) -> None:
    states.settle({"a": "k1", "b": "k2"}, {"a": KEPT})

    assert statuses.of("a").status == "done"
    assert statuses.of("a").ports["out"].rows == 7
    assert statuses.of("a").seconds == 2.0
    assert statuses.of("b").status == "idle"


def test_a_result_of_what_was_edited_during_the_run_is_stale(states: KeptStates, statuses: Statuses) -> None:
    states.begin({"a": "k1"})
    states.settle({"a": "k2"}, {})
    states.take(FINISHED)

    assert statuses.of("a").status == "stale"


def test_a_quick_run_of_an_edit_that_was_not_yet_checked_is_not_stale(states: KeptStates, statuses: Statuses) -> None:
    seen: list[str] = []
    states.settle({"a": "k1"}, {})
    states.begin({"a": "k2"}, lambda: True)
    statuses.changed.connect(lambda _: seen.append(statuses.of("a").status))
    states.take(FINISHED)
    states.settle({"a": "k2"}, {})

    assert seen == ["done"]


def test_a_file_that_changed_outside_makes_results_stale(states: KeptStates, statuses: Statuses) -> None:
    states.begin({"a": "k1"})
    states.take(FINISHED)
    states.settle({"a": "k9"}, {})

    assert statuses.of("a").status == "stale"


def test_nodes_at_work_and_nodes_without_a_key_are_left_alone(states: KeptStates, statuses: Statuses) -> None:
    states.take(NodeStarted("a"))
    states.begin({})
    states.take(NodeFinished("dice", 0.1, {}, {}))
    states.settle({"a": "k1"}, {"a": KEPT})

    assert statuses.of("a").status == "running"
    assert statuses.of("dice").status == "done"


def test_a_fused_node_that_is_reused_keeps_what_is_known_of_it(states: KeptStates, statuses: Statuses) -> None:
    states.begin({"a": "k1"})
    states.take(FINISHED)
    states.take(NodeReused("a", {}, {}))

    assert statuses.of("a").status == "reused"
    assert statuses.of("a").ports == FINISHED.ports


def test_a_failure_comes_back_too_and_a_reset_forgets_everything(states: KeptStates, statuses: Statuses) -> None:
    states.begin({"a": "k1"})
    states.settle({"a": "k1"}, {})
    states.take(NodeFailed("a", "broken"))
    statuses.make_stale(["a"])
    forgotten = statuses.of("a").status
    states.settle({"a": "k1"}, {})
    again = statuses.of("a").message
    states.forget(["a"])
    states.settle({"a": "k1"}, {"a": KEPT})

    assert (forgotten, again) == ("idle", "broken")
    assert statuses.of("a").status == "idle"
