"""How a node is to be run: how often, within which limits, and whether at all.

Nothing of it enters the key of a result: what a node makes does not depend on how often it was tried. A node that is
bypassed is no exception, because it makes nothing; what comes after it has the keys of what takes its place.
"""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_WAIT: Final = 60.0
"""Seconds between two tries at most, however often the wait has doubled."""

SIZE = r"[0-9]{1,15}(\.[0-9]{1,6})? ?([KMGT]i?)?B"
"""How an amount of memory is written, such as 2GiB, 512 MB or 1.5 GiB."""

_UNITS: Final = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
_BINARY_UNITS: Final = {"Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40}


@record
class Limits:
    """What a node may take; None where it is not limited."""

    seconds: float | None = None
    bytes: int | None = None

    @property
    def are_set(self) -> bool:
        return self.seconds is not None or self.bytes is not None


@record
class RunOptions:
    """The options of a node, as in the document."""

    time_limit: float | None = None
    """Seconds after which it is stopped."""
    memory_limit: str = ""
    """An amount of memory, such as 2GiB, beyond which it is stopped; empty for none."""
    retries: int = 0
    """How often it is tried again after a failure that may pass."""
    retry_wait: float = 1.0
    """Seconds before it is tried again; twice as many before each further try."""
    bypass: bool = False
    """Whether it is not called, and its inputs go past it."""
    pinned: bool = False
    """Whether its last result is kept and used, even where what it is made from has changed."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Fields that this version of Plait doesn't know; they are written back."""

    @property
    def limits(self) -> Limits:
        return Limits(self.time_limit, size_in_bytes(self.memory_limit) if self.memory_limit else None)

    def wait_before(self, attempt: int) -> float:
        """Seconds to wait before this try, the second one being the first that is waited for."""
        # The exponent is bounded, because 2.0 ** 2000 is no number.
        return min(LONGEST_WAIT, self.retry_wait * 2.0 ** min(attempt - 2, 60))


DEFAULT: Final = RunOptions()

FIELDS: Final = ("time_limit", "memory_limit", "retries", "retry_wait", "bypass", "pinned")
"""The options by their names in a document, in the order in which they are written."""


def options_from_json(entry: Mapping[str, Any]) -> RunOptions:
    """The options that a document of the right shape holds."""
    known = {name: entry[name] for name in FIELDS if name in entry}
    return RunOptions(**known, extra={name: entry[name] for name in entry if name not in FIELDS})


def options_to_json(options: RunOptions) -> dict[str, Any]:
    """What a document says of options: only what differs from the default, and what is unknown."""
    known = {name: value for name in FIELDS if (value := getattr(options, name)) != getattr(DEFAULT, name)}
    return {**known, **{name: options.extra[name] for name in sorted(options.extra) if name not in FIELDS}}


def size_in_bytes(text: str) -> int:
    """An amount of memory as a number of bytes.

    Raises:
        ValueError: the text is no such amount.
    """
    parts = re.fullmatch(r"([0-9.]+) ?([KMGT]i?)?B", text) if re.fullmatch(SIZE, text) else None
    if parts is None:
        msg = f"'{text}' is no amount of memory; write it like 2GiB or 512 MB."
        raise ValueError(msg)
    unit = parts[2] or ""
    return int(float(parts[1]) * (_BINARY_UNITS[unit] if unit in _BINARY_UNITS else _UNITS[unit]))
