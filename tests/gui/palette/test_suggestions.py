"""What usually comes after a node is proposed first."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from plait.document import save
from plait.workflow import Workflow
from plait_gui.editor import Editor
from plait_gui.palette.suggestions import Suggestions
from toy_nodes import ALL


def _example(path: Path, *chain: str) -> Path:
    workflow = Workflow("example")
    ids = [workflow.add_node(type_id).node_id for type_id in chain]
    for before, behind in pairwise(ids):
        workflow.connect(before, "out", behind, "table")
    save(workflow, path)
    return path


def _titles(suggestions: Suggestions, type_id: str) -> list[str]:
    return [each.type_id for each in suggestions.first(ALL, type_id, "output")[:2]]


def test_what_the_examples_have_comes_first_and_then_what_they_have_at_all(editor: Editor, tmp_path: Path) -> None:
    files = [
        _example(tmp_path / "a.json", "toy.rows", "toy.shift", "toy.count"),
        _example(tmp_path / "b.json", "toy.rows", "toy.shift", "toy.count"),
        _example(tmp_path / "c.json", "toy.rows", "toy.ordered"),
        _example(tmp_path / "d.json", "toy.shift", "toy.count"),
    ]
    suggestions = Suggestions(editor, lambda: files)
    assert _titles(suggestions, "toy.rows") == ["toy.shift", "toy.ordered"]
    assert _titles(suggestions, "toy.ordered") == ["toy.count", "toy.shift"]
    before = suggestions.first(ALL, "toy.count", "input")
    assert before[0].type_id == "toy.shift"


def test_what_the_open_workflow_has_counts_more(editor: Editor, tmp_path: Path) -> None:
    files = [_example(tmp_path / f"{number}.json", "toy.rows", "toy.shift") for number in range(2)]
    suggestions = Suggestions(editor, lambda: files)
    editor.workflow.add_node("toy.rows", "rows")
    editor.workflow.add_node("toy.count", "count")
    editor.workflow.connect("rows", "out", "count", "table")
    assert _titles(suggestions, "toy.rows") == ["toy.count", "toy.shift"]


def test_a_file_that_is_no_workflow_is_passed_over(editor: Editor, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("[1")
    (tmp_path / "b.json").write_text('{"nodes": {"a": 1}, "connections": ["x"]}')
    found = Suggestions(editor, lambda: [tmp_path / "a.json", tmp_path / "b.json", tmp_path / "c.json"])
    assert len(found.first(ALL, "toy.rows", "output")) == len(ALL)
