"""Errors, limits and ends of processes, as they are told."""

from __future__ import annotations

import pytest

from plait.errors import (
    Cancelled,
    DataError,
    FormulaError,
    MissingColumnError,
    MissingExtraError,
    NodeFailedError,
    ParameterError,
    PlaitError,
    StoreError,
)
from plait.plain_json import json_bytes, json_value
from plait.workers.ending import in_words
from plait.workers.error_record import error_from_record, error_to_record
from plait.workers.limits import Limits, strictest

ERRORS = (
    PlaitError("It is wrong.", hint="Do this.", node_id="a", port="out"),
    DataError("Bad value.", file="a.csv", row=3, column="x", values=["1", "b"], hint="Mend it."),
    MissingColumnError("x", ["y", "z"]),
    ParameterError("Too large.", parameter="size", hint="Less."),
    FormulaError("No such thing.", text="a + b", position=4, length=1, hint="Write it."),
    MissingExtraError("deep"),
    StoreError("Damaged."),
    NodeFailedError("ValueError: broken", details="Traceback …"),
    Cancelled(),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_of_ours_arrives_as_it_was(error: PlaitError) -> None:
    arrived = error_from_record(json_value(json_bytes(error_to_record(error))))

    assert type(arrived) is type(error)
    assert vars(arrived) == vars(error)
    assert str(arrived) == str(error)


def test_an_error_of_a_plugin_arrives_as_the_nearest_of_ours() -> None:
    class TooManyRows(DataError):
        """A plugin's own."""

    arrived = error_from_record(error_to_record(TooManyRows("Too many.", column="x")))

    assert type(arrived) is DataError
    assert (arrived.message, arrived.column) == ("Too many.", "x")


def test_any_other_error_arrives_with_its_traceback() -> None:
    try:
        raise KeyError("x")
    except KeyError as error:
        arrived = error_from_record(error_to_record(error))

    assert isinstance(arrived, NodeFailedError)
    assert arrived.message == "KeyError: 'x'"
    assert "test_records.py" in arrived.details


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (0, "Its process ended with exit code 0 before the node had given a result."),
        (3, "Its process ended with exit code 3."),
        (-11, "Its process was ended by signal 11 (SIGSEGV): it used memory that is not its own."),
        (-9, "Its process was ended by signal 9 (SIGKILL): it was killed."),
        (-12, "Its process was ended by signal 12 (SIGUSR2): it was ended."),
        (None, "Its process closed the connection to the run."),
    ],
)
def test_an_end_is_told_in_words(code: int | None, message: str) -> None:
    assert in_words(code)[0] == message


def test_of_several_limits_the_strictest_hold() -> None:
    assert strictest([Limits(5.0), Limits(None, 100), Limits(3.0, 200)]) == Limits(3.0, 100)
    assert strictest([]) == Limits()
    assert not Limits().are_set
    assert Limits(seconds=1.0).are_set
    assert Limits(bytes=1).are_set
