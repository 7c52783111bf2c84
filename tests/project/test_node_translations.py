"""The translation files of Plait's own nodes: as new as what the nodes declare, whole, and true to names and code."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from plait.node import NodeType
from plait.plugins import BUILTIN
from plait.registry import NodeRegistry
from plait_gui.node_texts import apart_in, compile_file, texts_of, update

CODE = re.compile(r"`[^`]+`")
FILE_NAME = re.compile(r"[\w/*-]+\.(?:arrow|csv|db|html|jpg|json|log|ndjson|onnx|parquet|png|tsv|txt|xlsx|zip)\b")
BRACES = re.compile(r"\{\w+\}")
QUOTES = {"de": ("„", "“")}


@dataclass(frozen=True)
class Entry:
    """A text of the declarations, and what it became."""

    kind: str
    source: str
    translation: str
    state: str


@pytest.fixture(scope="module")
def types() -> list[NodeType[..., Any]]:
    return [each for each in NodeRegistry().all().values() if each.plugin == BUILTIN]


@pytest.fixture(scope="module", params=["de"])
def file(request: pytest.FixtureRequest, root: Path) -> Path:
    return root / "nodes" / "plait_nodes" / "languages" / f"plait_nodes_{request.param}.ts"


@pytest.fixture(scope="module")
def entries(file: Path) -> list[Entry]:
    return list(_entries(file))


def _entries(file: Path) -> Iterator[Entry]:
    for block in ElementTree.parse(file).iter("context"):
        kind = block.findtext("name", "").rpartition("/")[2]
        for each in block.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            state = translation.get("type", "finished")
            yield Entry(kind, each.findtext("source", ""), translation.text or "", state)


def test_every_file_of_a_language_is_looked_at(root: Path) -> None:
    names = sorted(each.name for each in (root / "nodes" / "plait_nodes" / "languages").iterdir())
    assert names == ["plait_nodes_de.qm", "plait_nodes_de.ts"]


def test_it_is_as_new_as_the_declarations(file: Path, types: list[NodeType[..., Any]], tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    update(copy, BUILTIN, types)
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "python dev.py translate brings it up to date"


def test_the_compiled_file_is_made_from_it(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    compile_file(copy)
    made = copy.with_suffix(".qm").read_bytes()
    assert made == file.with_suffix(".qm").read_bytes(), "python dev.py translate compiles it"


def test_every_text_is_translated(entries: list[Entry]) -> None:
    assert len(entries) > 3000
    assert [each for each in entries if each.state != "finished" or not each.translation.strip()] == []


def test_what_is_said_for_one_node_alone_is_of_a_node_that_says_it(file: Path, types: list[NodeType[..., Any]]) -> None:
    assert apart_in(file) - texts_of(types) == set()


@pytest.mark.parametrize("names", [CODE, FILE_NAME, BRACES], ids=["code", "files", "braces"])
def test_names_and_code_stay_as_they_are(entries: list[Entry], names: re.Pattern[str]) -> None:
    assert sum(bool(names.search(each.source)) for each in entries) > 5
    wrong = [each for each in entries if set(names.findall(each.source)) != set(names.findall(each.translation))]
    assert wrong == []


def test_examples_of_code_stay_as_they_are(entries: list[Entry]) -> None:
    wrong = [each for each in entries if _examples(each.source) != _examples(each.translation)]
    assert wrong == []


def test_a_help_has_the_paragraphs_and_lists_of_its_source(entries: list[Entry]) -> None:
    wrong = [each for each in entries if each.kind == "help" and _shape(each.source) != _shape(each.translation)]
    assert wrong == []


def test_words_of_one_line_stay_in_one(entries: list[Entry]) -> None:
    """Labels, titles and choices have no end of a sentence either, and nothing around them."""
    short = [each for each in entries if each.kind not in ("help", "description", "summary")]
    assert [each for each in entries if each.translation != each.translation.strip()] == []
    assert [each for each in short if "\n" in each.translation or each.translation.endswith(".")] == []


def test_quotation_marks_are_those_of_the_language(file: Path, entries: list[Entry]) -> None:
    opening, closing = QUOTES[file.stem.rpartition("_")[2]]
    for each in entries:
        words = CODE.sub("", each.translation)
        assert words.count(opening) == words.count(closing), words
        assert "”" not in words, words


def test_two_node_types_have_two_titles(entries: list[Entry], types: list[NodeType[..., Any]]) -> None:
    """Nobody could tell them apart in the palette."""
    shown = {each.source: each.translation for each in entries if each.kind == "title"}
    titles = [shown[each.title] for each in types]
    assert sorted(each for each in set(titles) if titles.count(each) > 1) == []


def _examples(text: str) -> list[str]:
    return [each for each in text.split("\n\n") if each.startswith((" ", ">>>"))]


def _shape(text: str) -> list[int]:
    """The number of items of each paragraph that is a list, and 0 for each that is none."""
    return [part.count("\n- ") + 1 if part.startswith("- ") else 0 for part in text.split("\n\n")]
