"""The translation files of messages: as new as the sources, whole, and true to the values that sentences have."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait_gui.message_book import COUNT, MessageBook, messages_in, template_of
from plait_gui.message_texts import update

QUOTES = {"de": ("„", "“")}
CODE = re.compile(r"'text'|'UTC'|\\'|\{\{.*?\}\}")
"""Where a straight quote is one of a formula."""
AWKWARD = ("it's", 'say "so"', "a{b}c", "{}", "100 %", "äöü 😀", "<b>&amp;", "C:\\new\\table.csv", "x\ty", "„so“")
LETTERS = 'äöüß漢字😀{}"%\\<>&;`#'


@pytest.fixture(scope="module", params=["de"])
def file(request: pytest.FixtureRequest, root: Path) -> Path:
    return root / "gui" / "plait_gui" / "languages" / f"plait_messages_{request.param}.ts"


@pytest.fixture(scope="module")
def messages(file: Path) -> dict[str, str]:
    return dict(messages_in(file))


@pytest.fixture(scope="module")
def book(file: Path) -> MessageBook:
    return MessageBook.read(file, QUOTES[file.stem.rpartition("_")[2]])


def test_it_is_as_new_as_the_sources(file: Path, root: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    update(copy, [root / "engine" / "plait", root / "nodes" / "plait_nodes"])
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "python dev.py translate brings it up to date"


def test_every_message_is_translated(file: Path, messages: dict[str, str]) -> None:
    states = [each.get("type", "finished") for each in ElementTree.parse(file).iter("translation")]
    assert len(messages) > 1700
    assert [source for source, shown in messages.items() if not shown.strip()] == []
    assert set(states) == {"finished"}


def test_a_translation_has_the_values_of_its_source(messages: dict[str, str]) -> None:
    assert [each for each in messages.items() if _names(each[0]) != _names(each[1])] == []


def test_names_stand_in_the_quotes_of_the_language(file: Path, messages: dict[str, str]) -> None:
    opening, closing = QUOTES[file.stem.rpartition("_")[2]]
    for shown in messages.values():
        words = CODE.sub("", shown)
        assert words.count(opening) == words.count(closing), shown
        assert "'" not in words, shown
        assert "”" not in words, shown


def test_sentences_end_as_their_sources_do(messages: dict[str, str]) -> None:
    ends = [(source, shown) for source, shown in messages.items() if source.endswith(".") != shown.endswith(".")]
    assert ends == []


def test_nobody_is_addressed(messages: dict[str, str]) -> None:
    address = re.compile(r"\b[Bb]itte\b|[a-zäöüß,“] (?:Sie|Ihnen|Ihre?[nmrs]?)\b")
    assert [each for each in messages.values() if address.search(each)] == []


def test_no_message_is_taken_for_another(messages: dict[str, str], book: MessageBook) -> None:
    """Of two templates that fit, one must have more words of its own, or both are translated alike."""
    wrong = []
    for source, shown in messages.items():
        values = {
            name: "17" if name == COUNT else f"Wert{place}" for place, name in enumerate(template_of(source).names)
        }
        if book.said(source.format(**values)) != shown.format(**values):
            wrong.append((source, [each.words for each in book.rivals(source.format(**values))]))
    assert wrong == []


@pytest.mark.parametrize("value", AWKWARD)
def test_awkward_values_are_found_again(messages: dict[str, str], book: MessageBook, value: str) -> None:
    for source, shown in messages.items():
        names = template_of(source).names
        if COUNT not in names and not template_of(source).is_of_one_word and _is_divided(source):
            values = dict.fromkeys(names, value)
            assert book.said(source.format(**values)) == shown.format(**values)


@given(data=st.data())
def test_any_values_are_found_again(messages: dict[str, str], book: MessageBook, data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(sorted(filter(_is_divided, messages))))
    texts = st.text(LETTERS, min_size=1, max_size=12)
    numbers = st.integers(0, 10**9).map("{:,}".format)
    template = template_of(source)
    if template.is_of_one_word:
        texts = texts.map("{} > 0".format)
    values = [data.draw(numbers if name == COUNT else texts) for name in template.names]
    message = source.format(**dict(zip(template.names, values, strict=True)))
    assert template.values_in(message) == values
    assert book.template_of(message) is not None


def _is_divided(source: str) -> bool:
    """Whether there are words between any two values; else nobody can say where one ends."""
    return all(len(words) > 1 for words in template_of(source).words[1:-1])


def _names(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
