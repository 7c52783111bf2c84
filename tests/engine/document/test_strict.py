"""What is refused before anything is looked at: text that is no JSON, and JSON that parsers read differently."""

from __future__ import annotations

import codecs

import pytest

from plait.document.strict import decode, parse
from plait.errors import DocumentError


def refusal(text: str) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        parse(text, "flow.json")
    return caught.value


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("", (1, 1), "The document is empty."),
        (" \n ", (2, 2), "The document is empty."),
        ('{"plait": }', (1, 11), "A value is expected here, not '}'."),
        ('{\n  "plait": 1,\n  "name" "x"\n}', (3, 10), "A ':' is expected here, not '\"'."),
        ('{"a": 1 "b": 2}', (1, 9), "A ',' or a closing bracket is expected here, not '\"'."),
        ('{"a": [1, 2', (1, 12), "A ',' or a closing bracket is expected here, but the document ends."),
        ("{'a': 1}", (1, 2), 'A name in double quotes is expected here, not "\'".'),
        ('{"a": 1} x', (1, 10), "The document has ended before this, and nothing more is expected."),
        ('{"a": "b', (1, 7), "The text that begins here has no closing quote."),
        ('{"a": "b\nc"}', (1, 9), "A control character can't stand in a text as it is; write it as an escape."),
        (r'{"a": "\x"}', (1, 8), 'There is no such escape; after a backslash comes one of " \\ / b f n r t u.'),
    ],
)
def test_malformed_text(text: str, position: tuple[int, int], message: str) -> None:
    error = refusal(text)
    assert (error.position, error.message, error.file) == (position, message, "flow.json")


def test_a_comma_too_many_is_refused_where_it_stands() -> None:
    error = refusal('{"a": [\n  1,\n]}')
    assert error.position is not None
    assert error.position[0] in (2, 3)


def test_the_message_leads_with_the_place() -> None:
    assert str(refusal('{"a": }')).startswith("flow.json, line 1, column 7: A value is expected here")


@pytest.mark.parametrize(
    ("text", "position", "pointer", "message"),
    [
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', (2, 16), "/b/c", "'c' is here for the second time."),
        (r'{"a": 1, "\u0061": 2}', (1, 10), "/a", "'a' is here for the second time."),
        ('{"a": [1, NaN]}', (1, 11), "/a/1", "'NaN' is no number that a document can hold."),
        ('{"a": -Infinity}', (1, 7), "/a", "'-Infinity' is no number that a document can hold."),
        ('{"a": {"b": 1e400}}', (1, 13), "/a/b", "The number 1e400 is too large."),
        ('{"a": 9223372036854775808}', (1, 7), "/a", "A whole number is beyond 64 bits."),
        ('{"a": -9223372036854775809}', (1, 7), "/a", "A whole number is beyond 64 bits."),
        ('{"a": ' + "1" * 1_000_000 + "}", (1, 7), "/a", "A number has more than 1,000 characters."),
        ('{"a": 0.' + "1" * 1_000_000 + "}", (1, 7), "/a", "A number has more than 1,000 characters."),
        (r'{"a": ["\ud83d\ude00", "\ud83d"]}', (1, 24), "/a/1", "Half of a surrogate pair stands alone in this text."),
        (r'{"a\/b~": "\udc00"}', (1, 11), "/a~1b~0", "Half of a surrogate pair stands alone in this text."),
        (r'{"\udfff": 1}', (1, 2), "/\\udfff", "Half of a surrogate pair stands alone in this text."),
    ],
)
def test_what_parsers_disagree_about(text: str, position: tuple[int, int], pointer: str, message: str) -> None:
    error = refusal(text)
    assert (error.position, error.pointer, error.message) == (position, pointer, message)


def test_a_message_does_not_steer_the_terminal() -> None:
    error = refusal(r'{"\u001b[31m": 1, "\u001b[31m": 2}')
    assert error.message == r"'\x1b[31m' is here for the second time."
    assert error.pointer == r"/\x1b[31m"


def test_a_lone_surrogate_in_the_text_itself() -> None:
    assert refusal('{\n"a": "\ud800"}').position == (2, 7)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[9223372036854775807, -9223372036854775808]", [2**63 - 1, -(2**63)]),
        ("[-0, -0.0, 1E-400, 1e2]", [0, -0.0, 0.0, 100.0]),
        (r'["\u0000", "\ud83d\ude00", "\\ud800"]', ["\0", "😀", r"\ud800"]),
        ('{"": {"": []}}', {"": {"": []}}),
        (r'["NaN", "1e400", "{\"a\": 1, \"a\": 1}"]', ["NaN", "1e400", '{"a": 1, "a": 1}']),
    ],
)
def test_what_is_unusual_and_fine(text: str, value: object) -> None:
    assert parse(text) == value


def test_a_byte_order_mark_is_left_out() -> None:
    assert decode(codecs.BOM_UTF8 + b'{"a": 1}') == '{"a": 1}'


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_another_unicode_encoding_is_named(encoding: str) -> None:
    with pytest.raises(DocumentError, match=r"looks like UTF-16 or UTF-32\. Save it as UTF-8\.$"):
        decode('{"plait": 1}'.encode(encoding))


def test_a_byte_that_is_no_utf8_is_found() -> None:
    with pytest.raises(DocumentError, match="the byte 0xe9 does not belong here") as caught:
        decode('{\n "ñ": "é"}'.encode().replace("é".encode(), b"\xe9"), "flow.json")
    assert caught.value.position == (2, 8)
