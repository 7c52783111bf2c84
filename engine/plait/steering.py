"""What somebody who watches a node at work asks it to do otherwise: to pause, or to go on with other settings."""

from __future__ import annotations

from collections import defaultdict
from threading import Condition
from typing import TYPE_CHECKING
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from plait.context import RunContext

PAUSED = "paused"
"""The setting that is 1 while a node is to wait."""

_GLANCE = 0.05
"""Seconds after which a paused node has looked whether its run was cancelled."""


class Steering:
    """Settings by name. Whoever runs the node changes them from another thread, the node reads them when it likes."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._settings: dict[str, float] = {}
        self._inside: WeakSet[Steering] = WeakSet()
        self.version = 0
        """Grows with each change."""

    @property
    def settings(self) -> Mapping[str, float]:
        """What was asked for so far."""
        with self._changed:
            return dict(self._settings)

    def ask(self, settings: Mapping[str, float]) -> None:
        """Ask for settings; those that are not named stay as they are."""
        with self._changed:
            self._settings.update(settings)
            self.version += 1
            self._changed.notify_all()
            inside = list(self._inside)
        for each in inside:
            each.ask(settings)

    def within(self) -> Steering:
        """For a node that begins inside of this one: what is asked of this one from now on is asked of it too.

        A pause holds for it from the beginning; what else was asked before was meant for those then at work.
        """
        made = Steering()
        with self._changed:
            if self._settings.get(PAUSED):
                made.ask({PAUSED: self._settings[PAUSED]})
            self._inside.add(made)
        return made

    def setting(self, name: str, run: RunContext) -> float | None:
        """What was asked for, after any pause has ended; None if nobody has.

        Raises:
            Cancelled: the run was cancelled, while it was paused or before.
        """
        run.check_cancelled()
        if not self._settings:
            return None
        with self._changed:
            while self._settings.get(PAUSED):
                run.check_cancelled()
                self._changed.wait(_GLANCE)
            return self._settings.get(name)


def steerings(around: Steering | None = None) -> Callable[[str], Steering]:
    """Gives what is asked of each node of a run, by its id.

    Args:
        around: What is asked of the node that the run is inside of.
    """
    by_node: defaultdict[str, Steering] = defaultdict(Steering if around is None else around.within)
    return by_node.__getitem__
