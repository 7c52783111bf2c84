"""How soon unsaved work is written down, and how long it is kept when a window did not end properly."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from plait_gui.language import later

from .autosave import DELAY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .settings import Settings

_DELAY, _DAYS = "files/autosave_delay", "files/lost_work_days"
DELAYS: Mapping[int, str] = MappingProxyType(
    {
        DELAY: later("Soon after each edit"),
        5_000: later("Every 5 seconds"),
        30_000: later("Every 30 seconds"),
        120_000: later("Every 2 minutes"),
    }
)
"""Milliseconds from an edit until it is written, and what that is called."""


class AutosaveSettings:
    """Read from the settings and written to them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def delay(self) -> int:
        """In milliseconds."""
        known = self._settings.number(_DELAY, DELAY)
        return known if known in DELAYS else DELAY

    @property
    def days(self) -> int:
        """That lost work is offered; 0 is until somebody answers."""
        return self._settings.number(_DAYS, 0)

    def set_delay(self, delay: int) -> None:
        self._settings.put(_DELAY, str(delay))

    def set_days(self, days: int) -> None:
        self._settings.put(_DAYS, str(days))
