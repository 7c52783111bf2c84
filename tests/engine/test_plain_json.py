"""Plain values as JSON and back."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.plain_json import json_bytes, json_value

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=20,
)


@given(VALUES)
def test_a_value_is_the_same_after_it_was_json(value: object) -> None:
    again = json_value(json_bytes(value))

    assert again == value
    assert repr(again) == repr(value)


@given(VALUES)
def test_it_is_the_json_of_everybody(value: object) -> None:
    assert json.loads(json_bytes(value)) == value


def test_numbers_that_are_not_finite_come_back() -> None:
    assert json_value(json_bytes([math.inf, -math.inf])) == [math.inf, -math.inf]
    assert math.isnan(json_value(json_bytes(math.nan)))


def test_nesting_beyond_two_hundred_levels_comes_back() -> None:
    value: list[object] = []
    for _ in range(400):
        value = [value]

    assert json_value(json_bytes(value)) == value


def test_what_is_not_plain_is_refused() -> None:
    with pytest.raises(TypeError):
        json_bytes(object())
    with pytest.raises(ValueError, match="Expecting value"):
        json_value(b"no json")
