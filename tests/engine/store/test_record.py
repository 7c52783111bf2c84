"""Entries as rows of the index."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plait.store import Entry, Stored
from plait.store.record import from_record, to_record

KEYS = st.text("0123456789abcdef", min_size=1, max_size=40)
SMALL = st.builds(
    lambda codec, content: Stored(codec, "", len(content), content, ""), st.text(max_size=10), st.binary(max_size=50)
)
LARGE = st.builds(
    lambda codec, digest, size, suffix: Stored(codec, digest, size, None, suffix),
    st.text(max_size=10),
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.integers(0, 2**50),
    st.sampled_from([".arrow", ".bin"]),
)
# Names of files may hold bytes that are no text, and stand in what a node says that it wrote.
INFO = st.dictionaries(
    st.text(max_size=8),
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**80), 2**80)
        | st.floats(allow_nan=False)
        | st.text(st.characters()),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)
ENTRIES = st.builds(Entry, KEYS, st.dictionaries(st.text(max_size=8), SMALL | LARGE, max_size=4), INFO)


@given(ENTRIES)
def test_an_entry_is_the_same_after_it_was_a_row(entry: Entry) -> None:
    assert from_record(entry.key, to_record(entry)) == entry


@given(ENTRIES, st.data())
def test_no_changed_byte_goes_unnoticed(entry: Entry, data: st.DataObject) -> None:
    record = bytearray(to_record(entry))
    place = data.draw(st.integers(0, len(record) - 1))
    record[place] ^= 1 << data.draw(st.integers(0, 7))

    assert from_record(entry.key, bytes(record)) is None


@given(ENTRIES, st.data())
def test_no_row_that_is_cut_off_goes_unnoticed(entry: Entry, data: st.DataObject) -> None:
    record = to_record(entry)

    assert from_record(entry.key, record[: data.draw(st.integers(0, len(record) - 1))]) is None


def test_a_row_under_another_key_is_noticed() -> None:
    record = to_record(Entry("a", {"out": Stored("json", "", 1, b"1", "")}, {}))

    assert from_record("b", record) is None
