"""What a loop does when an iteration fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import PlaitError, RunContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Inner
    from plait.inner import Failure, InnerOutcome, Iteration

    from .keys import Keys

OnError = Annotated[
    Literal["stop", "skip"],
    Field(description="Whether an iteration that fails stops the node, or is left out and told of in the errors."),
]
MostErrors = Annotated[
    int | None,
    Field(ge=0, description="With 'skip', after how many failed iterations the node stops; no limit if empty."),
]
FillMissingColumns = Annotated[
    bool,
    Field(description="Whether columns that not every iteration gives are filled with missing values, or refused."),
]

_NO_LIMIT = 2**31


def run_all(
    inner: Inner,
    run: RunContext,
    keys: Keys,
    iterations: Sequence[Iteration],
    on_error: str,
    most_errors: int | None,
) -> list[InnerOutcome | None]:
    """Run all iterations and see to those that fail.

    Raises:
        PlaitError: more of them failed than may.
    """
    most = 0 if on_error == "stop" else _NO_LIMIT if most_errors is None else most_errors
    outcomes = inner.run_all(iterations, most_failures=most)
    failed = [(index, each.failure) for index, each in enumerate(outcomes) if each is not None and each.failure]
    if len(failed) > most:
        index, failure = failed[0] if on_error == "stop" else failed[-1]
        many = f"{len(failed)} iterations failed, the last one" if on_error == "skip" else "The iteration"
        raise PlaitError(
            f"{many} with {keys.name(index)} failed at '{failure.title}': {failure.message}",
            hint="" if on_error == "skip" else "Let iterations that fail be skipped to go on without them.",
        )
    # What failed may go well the next time, and what went well is found in the store then.
    run.is_lasting = not failed
    return outcomes


def failed_rows(keys: Keys, outcomes: Sequence[InnerOutcome | None]) -> list[tuple[dict[str, object], Failure]]:
    """The keys of the iterations that failed, and why they did."""
    return [
        (keys.row(index), each.failure)
        for index, each in enumerate(outcomes)
        if each is not None and each.failure is not None
    ]
