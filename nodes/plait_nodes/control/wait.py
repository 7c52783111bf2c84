"""Wait for a while, for a time, or for a file."""

from __future__ import annotations

import re
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import DataError, FilePath, ParameterError, RunContext, node

if TYPE_CHECKING:
    from pathlib import Path

    from plait.schema import Description

_GLANCE = 0.2
"""Seconds after which the clock, or the folder of a file, is looked at again."""
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")


def _known_result(source: Description = None, **_: object) -> Description:
    return source


@node(
    "control.wait",
    category="Control",
    icon="timer-sand",
    face="for {until}",
    tags=("delay", "sleep", "pause", "timer", "schedule", "wait for file", "sensor", "watch"),
    schema=_known_result,
    collects=True,
    deterministic=False,
)
def wait(
    source: object | None = None,
    *,
    run: RunContext,
    until: Annotated[
        Literal["delay", "moment", "file"], Field(description="What is waited for: some seconds, a time, or a file.")
    ] = "delay",
    seconds: Annotated[float, Field(ge=0, le=604_800, description="How long a delay is.")] = 1.0,
    moment: Annotated[
        str,
        Field(description="A time of day such as 07:30, or a moment such as 2024-01-31 07:30."),
    ] = "",
    file: Annotated[FilePath | None, Field(description="The file that is to appear.")] = None,
    settled: Annotated[
        float, Field(ge=0, le=3600, description="Seconds for which the file must not have changed, to be whole.")
    ] = 1.0,
    limit: Annotated[float, Field(gt=0, le=604_800, description="Seconds that a file is waited for at most.")] = 3600.0,
    late: Annotated[
        Literal["fail", "go_on"], Field(description="What happens if the file is not there by then.")
    ] = "fail",
) -> object:
    """Hold up what comes in, and hand it on when the wait is over.

    It waits in each run, and what is behind it is worked out anew each time: whoever waits expects that the world has
    changed meanwhile. Without an input it gives the path of the file, or the moment at which the wait was over, as a
    text, which may be connected to a parameter. Times are those of this machine's clock; a moment in the past is not
    waited for. While it waits it takes up one of the nodes that may be at work at once. Cancelling the run ends it at
    once.

    Example: until a *file* `inbox/orders.csv` is there and has not changed for five seconds, then read it.
    """
    match until:
        case "delay":
            _pause(run, datetime.now() + timedelta(seconds=seconds))
        case "moment":
            _pause(run, moment_of(moment, datetime.now()))
        case _:
            if file is None:
                raise ParameterError("There is no file to wait for.", parameter="file", hint="Name one.")
            if not _appears(run, file, settled, limit) and late == "fail":
                raise DataError(
                    f"'{file}' was not there, whole, within {limit:g} s.",
                    file=str(file),
                    hint="Check the path, wait longer, or go on without it.",
                )
    if source is not None:
        return source
    return str(file) if until == "file" else datetime.now().isoformat(" ", "seconds")


def moment_of(text: str, now: datetime) -> datetime:
    """The moment that a text means; a time of day is the next one.

    Raises:
        ParameterError: it is neither a time of day nor a moment.
    """
    clock = _CLOCK.fullmatch(text.strip())
    if clock is not None:
        hour, minute, second = (int(part or 0) for part in clock.groups())
        today = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
        return today if today >= now else today + timedelta(days=1)
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ParameterError(
            f"'{text}' is no time.", parameter="moment", hint="Write 07:30, or 2024-01-31 07:30."
        ) from None
    # The clock of this machine has no zone; one with a zone is brought to it.
    return found if found.tzinfo is None else found.astimezone().replace(tzinfo=None)


def _pause(run: RunContext, end: datetime) -> None:
    """Wait until a moment, by the clock: it may be set, or the machine may sleep meanwhile."""
    begin = datetime.now()
    while (now := datetime.now()) < end:
        left = (end - now).total_seconds()
        run.progress((now - begin) / (end - begin), f"until {end:%Y-%m-%d %H:%M:%S}")
        run.cancelled.wait(min(left, _GLANCE))
    run.check_cancelled()


def _appears(run: RunContext, file: Path, settled: float, limit: float) -> bool:
    """Whether a file is there, and stays as it is for a while, before the time is over."""
    begin = time.monotonic()
    seen: tuple[int, int] | None = None
    since = begin
    while (now := time.monotonic()) - begin <= limit:
        state = _state(file)
        if state != seen:
            seen, since = state, now
        if seen is not None and now - since >= settled:
            return True
        run.progress((now - begin) / limit, f"for '{file.name}'")
        run.cancelled.wait(_GLANCE)
    return False


def _state(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
