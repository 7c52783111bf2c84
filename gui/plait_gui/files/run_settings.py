"""How many nodes run at once, what each of them may take at most, and how much is previewed before a run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .settings import Settings

_JOBS, _SECONDS, _MEMORY, _ROWS = "run/jobs", "run/time_limit", "run/memory_limit", "data/preview_rows"
PREVIEW_ROWS = 200


class RunSettings:
    """Read from the settings and written to them; 0 is no limit."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def jobs(self) -> int:
        return max(1, self._settings.number(_JOBS, min(2, os.cpu_count() or 1)))

    @property
    def seconds(self) -> int:
        """That a node may take."""
        return self._settings.number(_SECONDS, 0)

    @property
    def mebibytes(self) -> int:
        """Of memory that a node may take."""
        return self._settings.number(_MEMORY, 0)

    @property
    def preview_rows(self) -> int:
        return max(1, self._settings.number(_ROWS, PREVIEW_ROWS))

    def set_jobs(self, jobs: int) -> None:
        self._settings.put(_JOBS, str(jobs))

    def set_seconds(self, seconds: int) -> None:
        self._settings.put(_SECONDS, str(seconds))

    def set_mebibytes(self, mebibytes: int) -> None:
        self._settings.put(_MEMORY, str(mebibytes))

    def set_preview_rows(self, rows: int) -> None:
        self._settings.put(_ROWS, str(rows))

    def as_data(self) -> dict[str, Any]:
        """The fields of a request for a run."""
        limits = {"seconds": self.seconds or None, "bytes": self.mebibytes * 2**20 or None}
        return {"jobs": self.jobs, "limits": limits}
