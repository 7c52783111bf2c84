"""Values of workflow parameters of every kind, from texts and from Python."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from plait.document import parameter_values
from plait.document.parameter_value import TYPES
from plait.errors import ParameterError
from plait.parameters import Secret
from plait.workflow import WorkflowParameter

KINDS = {kind: WorkflowParameter(kind, choices=("fast", "exact")) for kind in TYPES}


def test_there_are_ten_kinds() -> None:
    assert set(TYPES) == {
        "text", "number", "integer", "boolean", "file", "folder", "column", "date", "choice", "secret",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        ("text", "", ""),
        ("text", "12", "12"),
        ("number", "0.25", 0.25),
        ("number", " -3 ", -3),
        ("number", "1e3", 1000.0),
        ("number", 7, 7),
        ("integer", "+12", 12),
        ("integer", 5.0, 5),
        ("boolean", "On", True),
        ("boolean", "0", False),
        ("boolean", False, False),
        ("file", "a b.csv", "a b.csv"),
        ("file", Path("data") / "a.csv", str(Path("data") / "a.csv")),
        ("folder", "..", ".."),
        ("column", "GRE Score", "GRE Score"),
        ("date", "2024-02-29", "2024-02-29"),
        ("date", date(2024, 1, 5), "2024-01-05"),
        ("choice", "exact", "exact"),
    ],
)
def test_values(kind: str, given: object, value: object) -> None:
    found = parameter_values(KINDS, {kind: given})[kind]

    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "given", "said"),
    [
        ("text", 5, r"can't be 5. It is a text\."),
        ("number", "1,5", r"can't be '1,5'. It is a number, such as 0.25\."),
        ("number", True, r"can't be True"),
        ("number", float("nan"), "can't be nan"),
        ("integer", 2**63, "whole number of at most 64 bits"),
        ("integer", "0x10", "whole number"),
        ("boolean", 1, "It is true or false"),
        ("file", "", "It is a path"),
        ("file", "a\0b", "It is a path"),
        ("folder", 3, "It is a path"),
        ("column", "", "It is the name of a column"),
        ("date", "2023-02-29", "It is a date, and here the day is out of range for month"),
        ("date", datetime(2024, 1, 5, 10), "It is a date, written like 2024-01-31"),
        ("choice", "Fast", r"The choices are 'fast', 'exact'\."),
        ("choice", None, "has no value"),
    ],
)
def test_wrong_values_say_what_is_expected(kind: str, given: object, said: str) -> None:
    with pytest.raises(ParameterError, match=said) as caught:
        parameter_values(KINDS, {kind: given})
    assert caught.value.parameter == kind


def test_a_secret_is_named_and_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAIT_SECRET_WORD", "sesame")

    found = parameter_values(KINDS, {"secret": "WORD"})["secret"]

    assert isinstance(found, Secret)
    assert (found.name, "sesame" in repr(found)) == ("PLAIT_SECRET_WORD", False)
