"""What the foot of a card says: how its node stands, in words and in a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from plait.amounts import duration, figure, table_sizes
from plait.lettering import one_line
from plait_gui.language import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from plait.check import Problem
    from plait.events import PortSummary
    from plait_gui.statuses import NodeState

Tone = Literal["faint", "stale", "accent", "done", "failed"]
_TELLING = ("auc", "r2", "accuracy", "f1", "silhouette", "rmse", "loss")
"""The metrics that say how good a model is, the most telling first: they matter more than the sizes of its tables."""
_SOON = 2.0
"""Seconds after which it matters how long a node takes."""
_KNOWN = 0.05
"""The part of the work after which one can say how long the rest will take."""
_SHORT = 20
"""So many characters leave room for the time on a card."""


@dataclass(frozen=True, slots=True)
class Foot:
    """The words beside the dot, its colour, and whether a badge calls for attention."""

    tone: Tone
    text: str
    badge: Literal["", "stale", "failed"] = ""
    count: int = 0
    """How many things are wrong with the node; they all stand in its tooltip."""
    is_running: bool = False
    fraction: float | None = None
    """How far a running node is, 0 to 1; None if nobody knows."""
    curve: tuple[float, ...] = ()
    """The losses of a training so far."""
    is_wrong: bool = False
    """Whether the whole card is marked, because its node failed or can't run as it is."""

    @property
    def is_seen_from_afar(self) -> bool:
        """Whether its colour says something that one wants to see on every card at once; waiting is nothing yet."""
        return self.tone != "faint" and (self.tone != "accent" or self.is_running)


def foot_of(
    state: NodeState,
    problems: Sequence[Problem] = (),
    filled: Collection[str] = (),
    elapsed: float | None = None,
    idle: str = "",
) -> Foot:
    """The foot of a card, from the state of its node and what the check found.

    A node that can't run says why; one that ran says how large its result is, or the metrics that matter, and how long
    it took.

    Args:
        state: Of its last run.
        problems: What the check found.
        filled: The inputs that something is connected to and the parameters that have been set. What is wrong with
            others is unfinished work, nothing to be alarmed about.
        elapsed: For how many seconds a running node has been running.
        idle: What is said of a node that nothing is known of; that it has not run yet, if empty.
    """
    errors = [problem for problem in problems if problem.severity == "error"]
    badge: Literal["", "stale", "failed"] = "failed" if errors else "stale" if problems else ""
    wrong = {problem.message for problem in problems}
    match state.status:
        case "failed":
            count = len(wrong | {state.message})
            return Foot("failed", one_line(state.message or tr("failed")), "failed", count, is_wrong=True)
        case "running":
            text = _running(state, elapsed)
            return Foot("accent", text, badge, len(wrong), is_running=True, fraction=state.fraction, curve=state.curve)
        case "queued":
            return Foot("accent", tr("queued"), badge, len(wrong))
    if errors:
        is_unfinished = all(_place(problem) and _place(problem) not in filled for problem in errors)
        tone: Literal["stale", "failed"] = "stale" if is_unfinished else "failed"
        return Foot(tone, one_line(errors[0].message), tone, len(wrong), is_wrong=not is_unfinished)
    match state.status:
        case "done" | "reused":
            telling = {name: state.metrics[name] for name in _TELLING if name in state.metrics}
            size = metrics_line(telling) or _sizes(state.ports) or metrics_line(state.metrics)
            took = "" if state.seconds is None else duration(state.seconds)
            time = tr("reused") if state.status == "reused" else tr("fused") if state.fused else took
            return Foot("done", " · ".join(part for part in (size, time) if part) or tr("done"), badge, len(wrong))
        case "stale":
            return Foot("stale", tr("stale"), badge, len(wrong))
        case "skipped":
            reason = one_line(state.message)
            said = tr("skipped · {reason}", reason=reason) if reason else tr("skipped")
            return Foot("stale", said, badge, len(wrong))
        case _:
            return Foot("faint", idle or tr("not run yet"), badge, len(wrong))


def _running(state: NodeState, elapsed: float | None) -> str:
    """What a node is doing, and how long it will take or has taken; the bar below it shows how far it is."""
    share = f"{100 * state.fraction:.0f} %" if state.fraction is not None else ""
    message, time = one_line(state.message), ""
    if elapsed is not None and elapsed >= _SOON:
        time = duration(elapsed)
        if state.fraction is not None and _KNOWN <= state.fraction < 1:
            time = tr("{time} left", time=duration(elapsed * (1 - state.fraction) / state.fraction))
    parts = (message or share, time) if time else (message, share)
    return " · ".join(part for part in parts if part) or tr("running")


def metrics_line(metrics: Mapping[str, float]) -> str:
    """The first metric of a node, and the second if both are short, such as `auc 0.98 · f1 0.91`."""
    texts = [f"{one_line(name.replace('_', ' '), most=40)} {figure(value)}" for name, value in metrics.items()]
    both = " · ".join(texts[:2])
    return both if len(both) <= _SHORT else texts[0]


def _sizes(ports: Mapping[str, PortSummary]) -> str:
    """How large the tables are; beside a figure or a model an empty one is no news, such as what is selected in it."""
    has_others = any(summary.rows is None for summary in ports.values())
    return table_sizes({name: summary for name, summary in ports.items() if summary.rows or not has_others})


def _place(problem: Problem) -> str:
    return problem.port or problem.parameter
