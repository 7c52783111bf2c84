"""How values are written and read back, and by whom."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plait.codecs import codec_for, codec_named
from plait.errors import StoreError
from plait.figure import Figure
from plait.model import stored_as
from plait.registry import NodeRegistry
from plait.store import Store
from plait.types import Metrics

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store(tmp_path_factory.mktemp("store")) as opened:
        yield opened


def there_and_back(value: object, store: Store, registry: NodeRegistry | None = None) -> object:
    codec = codec_for(value)
    assert codec is not None
    stored = codec.write(value, store)
    assert codec_named(stored.codec) is codec
    return codec.read(stored, store, registry or NodeRegistry(plugins=()))


@given(VALUES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_plain_value_comes_back_as_it_was(store: Store, value: object) -> None:
    assert repr(there_and_back(value, store)) == repr(value)


def test_numbers_that_are_not_finite_come_back(store: Store) -> None:
    again = there_and_back([math.inf, -math.inf, math.nan], store)

    assert isinstance(again, list)
    assert again[:2] == [math.inf, -math.inf]
    assert math.isnan(again[2])


def test_a_long_text_is_a_file(store: Store) -> None:
    assert there_and_back("text " * 10_000, store) == "text " * 10_000


def test_metrics_come_back_as_metrics(store: Store) -> None:
    again = there_and_back(Metrics(accuracy=0.25, loss=math.inf), store)

    assert type(again) is Metrics
    assert again == {"accuracy": 0.25, "loss": math.inf}


@pytest.mark.parametrize("value", [(1, 2), {1: 2}, {"a": (1,)}, [object()], b"bytes", {1, 2}, 1j, Path("a")])
def test_what_would_come_back_as_something_else_has_no_codec(value: object) -> None:
    assert codec_for(value) is None


@stored_as("toy.word")
class Word:
    """A class of a plugin that can be stored."""

    def __init__(self, text: str) -> None:
        self.text = text

    def to_bytes(self) -> bytes:
        return self.text.encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Word:
        return cls(data.decode())


class Words(NodeRegistry):
    """A registry that knows this class without a plugin."""

    def stored_class(self, stored_id: str) -> type[Word]:  # type: ignore[override]
        assert stored_id == "toy.word"
        return Word


@pytest.mark.parametrize("text", ["short", "long " * 2_000])
def test_a_value_of_a_named_class_is_found_again_by_that_name(store: Store, text: str) -> None:
    again = there_and_back(Word(text), store, Words(plugins=()))

    assert isinstance(again, Word)
    assert again.text == text


def test_a_codec_of_the_future_is_refused() -> None:
    with pytest.raises(StoreError, match="unknown kind 'hologram:1'"):
        codec_named("hologram:1")


def test_a_figure_comes_back_as_it_was(store: Store) -> None:
    figure = Figure("toy.drawing", {"points": pl.DataFrame({"x": [1, 2], "y": [0.5, 1.5]})}, {"title": "Points"})

    again = there_and_back(figure, store)

    assert isinstance(again, Figure)
    assert again.to_bytes() == figure.to_bytes()
