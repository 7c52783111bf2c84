import pytest

from plait_nodes.io.json_text import has_half_characters, is_deep


@pytest.mark.parametrize(
    ("content", "deep"),
    [
        (b'[{"a":' * 25, True),
        (b'[{"a":' * 24 + b"[1", False),
        (b"[" * 49 + b"]" + b"[" * 49, False),
        (b'{"a":{"b":[1]}}' * 1000, False),
        (b"", False),
    ],
)
def test_fifty_values_within_each_other_are_deep(content: bytes, deep: bool) -> None:
    assert is_deep(content) is deep


def test_halves_of_characters_are_found_among_other_escapes() -> None:
    assert has_half_characters(rb'{"a": "\n\ud83d\ude00"}')
    assert has_half_characters(rb'["\uDABC"]')
    assert not has_half_characters(rb'["\n\u00e4", "ud83d"]')
    assert not has_half_characters(b"[1, 2]")
