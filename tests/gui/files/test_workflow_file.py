"""The file of the open workflow."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from plait.document import DocumentError, dumps, embed, load
from plait.workflow import Workflow
from plait_gui.draft import Draft
from plait_gui.editor import Editor
from plait_gui.files.autosave import Autosave
from plait_gui.files.journal import Journal, LostWork
from plait_gui.files.workflow_file import WorkflowFile


@pytest.fixture
def file(editor: Editor) -> WorkflowFile:
    return WorkflowFile(editor, Draft(editor, editor), editor)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    workflow = Workflow("Counting")
    workflow.add_node("toy.number", "number")
    path = tmp_path / "counting.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    return path


def test_an_opened_file_is_saved_until_something_is_edited(file: WorkflowFile, editor: Editor, saved: Path) -> None:
    file.open(saved)
    before = file.is_saved
    editor.add_node("toy.next", 0, 0)

    assert before
    assert not file.is_saved
    assert file.name == "Counting"
    assert editor.workflow.base == saved.parent

    editor.undo_stack.undo()
    assert file.is_saved


def test_saving_writes_the_document_and_paths_count_from_its_folder(
    file: WorkflowFile, editor: Editor, tmp_path: Path
) -> None:
    moves: list[None] = []
    file.moved.connect(lambda: moves.append(None))
    editor.add_node("toy.number", 8, 16)

    file.save(tmp_path / "new.json")
    file.save(tmp_path / "new.json")

    assert list(load(tmp_path / "new.json").nodes) == ["number"]
    assert file.is_saved
    assert editor.workflow.base == tmp_path
    assert len(moves) == 1


def test_a_file_that_can_not_be_opened_leaves_everything_as_it_was(
    file: WorkflowFile, editor: Editor, saved: Path, tmp_path: Path
) -> None:
    file.open(saved)
    (tmp_path / "broken.json").write_text('{"plait": 1,\n "nodes": [}', encoding="utf-8")

    with pytest.raises(DocumentError, match="line 2"):
        file.open(tmp_path / "broken.json")

    assert file.path == saved
    assert list(editor.workflow.nodes) == ["number"]


def test_a_file_that_can_not_be_written_stays_unsaved(file: WorkflowFile, editor: Editor, tmp_path: Path) -> None:
    editor.add_node("toy.number", 0, 0)

    with pytest.raises(DocumentError, match="no such folder"):
        file.save(tmp_path / "nowhere" / "w.json")

    assert not file.is_saved
    assert file.path is None


def test_changes_by_others_are_noticed(file: WorkflowFile, saved: Path) -> None:
    file.open(saved)
    before = file.was_changed_by_others()
    os.utime(saved, ns=(1, 1))

    assert not before
    assert file.was_changed_by_others()

    file.save(saved)
    assert not file.was_changed_by_others()


def test_the_workflow_in_a_report_is_opened_without_a_file(file: WorkflowFile, saved: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text(f"<!DOCTYPE html><html>{embed(saved.read_text(encoding='utf-8'))}</html>", encoding="utf-8")

    file.open(report)

    assert file.path is None
    assert not file.is_saved
    assert file.name == "Counting"


def test_recovered_work_is_unsaved_and_knows_its_file(file: WorkflowFile, saved: Path) -> None:
    document = saved.read_text(encoding="utf-8")
    file.recover(LostWork(Path("j"), "s", "Counting", str(saved), str(saved.parent), document, 0.0))

    assert not file.is_saved
    assert file.path == saved

    file.save(saved)
    assert file.is_saved


def test_edits_are_in_the_journal_within_two_seconds_and_gone_when_saved(
    qtbot: QtBot, file: WorkflowFile, editor: Editor, tmp_path: Path
) -> None:
    owner = QObject()
    journal = Journal(tmp_path / "journal", "mine")
    journal.open()
    autosave = Autosave(file, journal, owner)
    written = tmp_path / "journal" / "mine.json"

    for index in range(12):
        editor.add_node("toy.number", index, 0)
        qtbot.wait(100)
    qtbot.waitUntil(written.exists, timeout=2000)
    qtbot.waitUntil(lambda: "number_12" in written.read_text(encoding="utf-8"), timeout=2000)
    file.save(tmp_path / "w.json")
    qtbot.waitUntil(lambda: not written.exists(), timeout=2000)

    autosave.close()
    assert list((tmp_path / "journal").iterdir()) == []


def test_edits_wait_as_long_as_is_wished(qtbot: QtBot, file: WorkflowFile, editor: Editor, tmp_path: Path) -> None:
    owner = QObject()
    journal = Journal(tmp_path / "journal", "mine")
    journal.open()
    autosave = Autosave(file, journal, owner)
    autosave.delay = lambda: 60_000
    editor.add_node("toy.number", 0, 0)

    assert autosave._delay.remainingTime() > 50_000
    autosave.flush()
    assert (tmp_path / "journal" / "mine.json").exists()
    autosave.close()


def test_a_journal_that_can_not_be_written_is_told_once(
    qtbot: QtBot, file: WorkflowFile, editor: Editor, tmp_path: Path
) -> None:
    owner = QObject()
    (tmp_path / "blocked").write_text("", encoding="utf-8")
    autosave = Autosave(file, Journal(tmp_path / "blocked"), owner)
    told: list[str] = []
    autosave.failed.connect(told.append)

    for _ in range(2):
        editor.add_node("toy.number", 0, 0)
        autosave.flush()
    qtbot.waitUntil(lambda: bool(told))

    assert len(told) == 1
    autosave.close()
