"""Dialogs about files: the kind that is chosen is the ending that is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plait_gui.file_dialogs import ask_where_to_save


def test_another_kind_gives_the_proposed_name_another_ending(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    took: list[Path] = []
    kinds = {"html": "Report", "pdf": "Report on paper"}
    dialog = ask_where_to_save(parent, "Save the report", tmp_path / "w-report.html", kinds, took.append)

    assert dialog.nameFilters() == ["Report (*.html)", "Report on paper (*.pdf)"]
    dialog.selectNameFilter("Report on paper (*.pdf)")
    dialog.filterSelected.emit("Report on paper (*.pdf)")
    assert [Path(each).name for each in dialog.selectedFiles()] == ["w-report.pdf"]

    dialog.selectFile("notes.txt")
    dialog.filterSelected.emit("Report (*.html)")
    assert [Path(each).name for each in dialog.selectedFiles()] == ["notes.txt"]
    dialog.selectFile("plain")
    dialog.accept()
    assert took == [tmp_path / "plain.html"]
