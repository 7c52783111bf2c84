"""The fast look at a piece of CSV beside the slow and certain one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait_nodes.io import csv_survey
from plait_nodes.io.csv_records import Signs, plain_texts, split_records, text_of, texts_of
from plait_nodes.io.csv_survey import survey

SIGNS = Signs(b",")
PIECES = st.text(st.sampled_from('a,"\n\r'), max_size=40).map(str.encode)
WELL_FORMED = st.lists(
    st.lists(st.sampled_from([b"a", b"", b'"b,\n"', b'"c""d"', b'""', b'"\n\n"']), min_size=2, max_size=2), max_size=9
).map(lambda rows: b"".join(b",".join(row) + b"\n" for row in rows))


@given(PIECES, st.integers(1, 3))
@settings(max_examples=500, deadline=None)
def test_what_is_called_regular_is_regular(piece: bytes, columns: int) -> None:
    looked = survey(piece, SIGNS, columns)
    assert looked.end == 0 or piece[looked.end - 1 : looked.end] == b"\n"
    if not looked.is_regular:
        return
    records = list(split_records(piece[: looked.end], SIGNS))
    widths = [len(record.fields) or 1 for record in records]
    assert not any(record.fault for record in records)
    # A row too short may be hidden by one too long, which a strict reader refuses.
    assert sum(widths) == columns * len(records)


@given(WELL_FORMED, st.binary(max_size=3))
@settings(max_examples=300, deadline=None)
def test_a_well_formed_piece_is_regular_up_to_its_last_complete_record(piece: bytes, rest: bytes) -> None:
    tail = rest.replace(b'"', b"").replace(b"\n", b"").replace(b",", b"")
    looked = survey(piece + tail, SIGNS, 2)
    assert (looked.end, looked.is_regular) == (len(piece), True)
    opened = survey(piece + tail + b'\n"x,\n', SIGNS, 2)
    assert opened.end <= len(piece) + len(tail) + 1


def test_the_end_is_found_however_long_the_open_field_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_survey, "_TRIES", 2)
    monkeypatch.setattr(csv_survey, "_WINDOW", 16)
    piece = b"a,b\n" + b'"' + b'x ""y""\n' * 50
    assert survey(piece, SIGNS, 2).end == 4


@pytest.mark.parametrize("length", [200, 255, 256, 257, 5_000])
def test_separators_in_long_texts_are_not_counted(length: int) -> None:
    assert survey(b'1,"' + b"," * length + b'"\n', SIGNS, 2).is_regular
    assert not survey(b'1,2,"' + b"," * length + b'"\n', SIGNS, 2).is_regular


@pytest.mark.parametrize(
    ("piece", "is_regular"),
    [
        (b'a,"b"\n', True),
        (b'a,"b"\r\n', True),
        (b'a,b"c\n', False),
        (b'a,"b"c\n', False),
        (b'a,"b"\rc\n', False),
        (b"a\n", False),
        (b"a,b\n\n", False),
    ],
)
def test_quotes_belong_to_the_edges_of_fields(piece: bytes, is_regular: bool) -> None:
    assert survey(piece, SIGNS, 2).is_regular is is_regular


def test_comments_are_left_to_the_slow_way() -> None:
    signs = Signs(b",", comment=b"#")
    assert not survey(b"a,b\n#c\n", signs, 2).is_regular
    assert [record.fields for record in split_records(b"#x\na,b\n#c\n", signs)] == [(b"a", b"b")]


@given(st.text(st.sampled_from("aä,\n\r"), max_size=40).map(str.encode))
def test_texts_without_quotes_are_the_same_both_ways(piece: bytes) -> None:
    lines = piece[: piece.rfind(b"\n") + 1]
    slow = [texts_of(record.fields, SIGNS) for record in split_records(lines, SIGNS) if record.fields]
    assert plain_texts(lines, SIGNS, 1_000) == slow
    assert plain_texts(lines, SIGNS, 3) is not None
    assert plain_texts(b'a,"b"\n', SIGNS, 3) is None


@given(st.lists(st.text(max_size=4), min_size=1, max_size=5))
def test_texts_of_a_record_are_those_of_its_fields(texts: list[str]) -> None:
    quoted = tuple(('"' + text.replace('"', '""') + '"').encode() for text in texts)
    assert texts_of(quoted, SIGNS) == tuple(texts)
    assert texts_of(quoted, SIGNS) == tuple(text_of(field, SIGNS) for field in quoted)
