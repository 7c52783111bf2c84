"""What the foot of a card says."""

from __future__ import annotations

import pytest

from plait.check import Problem
from plait.events import PortSummary
from plait_gui.canvas.foot import foot_of, metrics_line
from plait_gui.statuses import IDLE, NodeState, Status


@pytest.mark.parametrize(
    ("status", "tone", "text"),
    [
        ("idle", "faint", "not run yet"),
        ("stale", "stale", "stale"),
        ("queued", "accent", "queued"),
        ("running", "accent", "running"),
        ("done", "done", "done"),
        ("reused", "done", "reused"),
        ("failed", "failed", "failed"),
        ("skipped", "stale", "skipped"),
    ],
)
def test_every_status_has_words_and_a_colour(status: Status, tone: str, text: str) -> None:
    foot = foot_of(NodeState(status))
    assert (foot.tone, foot.text) == (tone, text)


def test_a_finished_node_tells_its_size_and_time() -> None:
    state = NodeState("done", seconds=0.012, ports={"out": PortSummary(rows=400, columns=9)})
    assert foot_of(state).text == "400 × 9 · 12 ms"


def test_a_node_with_several_tables_tells_their_rows() -> None:
    ports = {"train": PortSummary(rows=320, columns=10), "test": PortSummary(rows=80, columns=10)}
    assert foot_of(NodeState("reused", ports=ports)).text == "320 / 80 · reused"


def test_a_fused_node_tells_no_time_of_its_own() -> None:
    assert foot_of(NodeState("done", seconds=0.001, fused=True)).text == "fused"


def test_a_node_without_a_table_tells_its_metrics() -> None:
    assert foot_of(NodeState("done", seconds=0.041, metrics={"auc": 0.986})).text == "auc 0.986 · 41 ms"


def test_a_second_metric_is_told_only_if_there_is_room() -> None:
    assert metrics_line({"auc": 0.98, "f1": 0.91}) == "auc 0.98 · f1 0.91"
    assert metrics_line({"accuracy": 0.9125, "log_loss": 0.3}) == "accuracy 0.9125"
    assert metrics_line({}) == ""


def test_a_running_node_tells_how_far_it_is() -> None:
    foot = foot_of(NodeState("running", 0.35, "epoch 7 of 20"))
    assert foot.text == "epoch 7 of 20 · 35 %"
    assert foot.is_running
    assert foot.fraction == 0.35


def test_a_failed_node_has_a_badge_and_is_marked() -> None:
    foot = foot_of(NodeState("failed", message="needs column 'GRE'"))
    assert (foot.text, foot.badge, foot.is_wrong) == ("needs column 'GRE'", "failed", True)


def test_an_error_at_something_that_was_set_marks_the_card() -> None:
    problem = Problem("There is no column 'GRE'.", node_id="a", parameter="column")
    foot = foot_of(IDLE, [problem], {"column"})
    assert (foot.tone, foot.badge, foot.is_wrong) == ("failed", "failed", True)


def test_an_input_that_nothing_is_connected_to_is_no_alarm() -> None:
    problem = Problem("Nothing is connected to the input 'table'.", node_id="a", port="table")
    foot = foot_of(IDLE, [problem], set())
    assert (foot.tone, foot.badge, foot.is_wrong) == ("stale", "stale", False)


def test_a_warning_leaves_the_words_of_the_status() -> None:
    foot = foot_of(NodeState("stale"), [Problem("An old version.", severity="warning", node_id="a")])
    assert (foot.text, foot.badge) == ("stale", "stale")


def test_a_message_of_many_lines_becomes_one() -> None:
    assert foot_of(NodeState("failed", message="a\n  b\tc")).text == "a b c"


def test_a_node_that_runs_for_long_tells_how_long_it_will_take() -> None:
    state = NodeState("running", 0.25, "epoch 5 of 20")
    assert foot_of(state, elapsed=1.0).text == "epoch 5 of 20 · 25 %"
    # A quarter took 6 s, so that the other three take 18.
    assert foot_of(state, elapsed=6.0).text == "epoch 5 of 20 · 18 s left"


def test_a_node_that_can_not_tell_how_far_it_is_tells_how_long_it_has_run() -> None:
    assert foot_of(NodeState("running", message="reading"), elapsed=75.0).text == "reading · 1 min 15 s"
    assert foot_of(NodeState("running", 0.01), elapsed=12.0).text == "1 % · 12 s"
    assert foot_of(NodeState("running"), elapsed=12.0).text == "12 s"


def test_how_good_a_model_is_matters_more_than_the_sizes_of_its_tables() -> None:
    state = NodeState(
        "done",
        seconds=5.1,
        ports={"importances": PortSummary(7, 2)},
        metrics={"rows": 400, "rmse": 0.059, "r2": 0.8046},
    )
    assert foot_of(state).text == "r2 0.8046 · 5.1 s"
    state = NodeState("done", ports={"importances": PortSummary(7, 2)}, metrics={"rows": 400, "trees": 300})
    assert foot_of(state).text == "7 × 2"


def test_an_empty_selection_of_a_figure_is_no_news_but_an_empty_table_is() -> None:
    ports = {"figure": PortSummary(), "selected": PortSummary(0, 10)}
    assert foot_of(NodeState("done", seconds=0.015, ports=ports)).text == "15 ms"
    assert foot_of(NodeState("done", seconds=0.015, ports={"out": PortSummary(0, 10)})).text == "0 × 10 · 15 ms"


@pytest.mark.parametrize(
    ("state", "is_seen"),
    [
        (NodeState("idle"), False),
        (NodeState("queued"), False),
        (NodeState("running"), True),
        (NodeState("done"), True),
        (NodeState("stale"), True),
        (NodeState("failed"), True),
    ],
)
def test_what_says_something_is_seen_from_afar(state: NodeState, is_seen: bool) -> None:
    assert foot_of(state).is_seen_from_afar is is_seen


def test_a_badge_counts_what_is_wrong_and_the_same_thing_once() -> None:
    problems = [Problem("needs column 'GRE'"), Problem("'Depth' must be at least 1", parameter="depth")]
    assert foot_of(NodeState("failed", message="needs column 'GRE'"), problems).count == 2
    assert foot_of(NodeState("failed", message="no such file"), problems).count == 3
    assert foot_of(NodeState("done"), problems[:1]).count == 1
    assert foot_of(NodeState("done")).count == 0
