"""The rows of the node that is selected, from a real engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from plait_gui.files.run_settings import PREVIEW_ROWS
from plait_gui.reply import EngineFailure
from plait_gui.statuses import NodeState
from plait_gui.studio import Studio
from plait_gui.theme import Appearance
from plait_gui.viewers.data_panel import DataPanel

WAIT = 60_000


@pytest.fixture
def panel(studio: Studio, appearance: Appearance, qtbot: QtBot) -> Iterator[DataPanel]:
    editor = studio.editor
    editor.add_node("toy.rows", 0, 0, params={"count": 1000})
    editor.add_node("toy.halves", 0, 0, params={"at": 300})
    editor.add_node("toy.count", 0, 0)
    editor.workflow.connect("rows", "out", "halves", "table")
    editor.workflow.connect("halves", "high", "count", "table")
    made = DataPanel(editor, appearance, studio.link, studio.draft)
    studio.running.open_ports = lambda: made.open_ports
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_table()


def column(panel: DataPanel) -> list[int]:
    table = panel.view.table
    return [table.value(row, 0).as_py() for row in range(table.rows)] if table is not None else []


def test_without_a_selection_the_panel_says_what_to_do(panel: DataPanel) -> None:
    assert panel.message.text == "Nothing is selected. Select a node to see its data."
    assert panel.open_ports == []


def test_before_a_run_the_first_rows_are_shown_and_marked_as_a_preview(
    panel: DataPanel, studio: Studio, qtbot: QtBot
) -> None:
    studio.editor.selection.set(["rows"])
    qtbot.waitUntil(lambda: panel.view.table is not None, timeout=WAIT)

    assert column(panel) == list(range(PREVIEW_ROWS))
    assert panel.is_preview
    assert panel._note.text() == "Preview · first 200 rows"
    assert panel.caption == "Rows · 2 columns"


def test_after_a_run_the_open_port_has_all_rows(
    panel: DataPanel, studio: Studio, qtbot: QtBot, run: Callable[[], None]
) -> None:
    studio.editor.selection.set(["halves"])
    panel.show_port("halves", "high")
    run()
    qtbot.waitUntil(lambda: panel.view.table is not None and not panel.is_preview, timeout=WAIT)

    assert panel.open_ports == [("halves", "high")]
    assert column(panel) == list(range(300, 1000))
    assert panel.caption == "Halves · high · 700 × 2"


def test_another_port_of_the_same_node_can_be_chosen_and_is_remembered(
    panel: DataPanel, studio: Studio, qtbot: QtBot
) -> None:
    studio.editor.selection.set(["halves"])
    qtbot.waitUntil(lambda: column(panel)[:1] == [0], timeout=WAIT)
    panel.show_port("halves", "high")
    qtbot.waitUntil(lambda: column(panel)[:1] == [300], timeout=WAIT)

    studio.editor.selection.set(["rows"])
    studio.editor.selection.set(["halves"])

    assert panel.port == "high"


def test_an_edit_shows_the_new_preview(panel: DataPanel, studio: Studio, qtbot: QtBot) -> None:
    studio.editor.selection.set(["rows"])
    qtbot.waitUntil(lambda: len(column(panel)) == PREVIEW_ROWS, timeout=WAIT)

    studio.editor.set_param("rows", "count", 7)
    qtbot.waitUntil(lambda: len(column(panel)) == 7, timeout=WAIT)

    assert panel._note.text() == "Preview · all 7 rows"


def test_the_rows_of_another_node_do_not_stay_while_its_own_are_waited_for(
    panel: DataPanel, studio: Studio, qtbot: QtBot
) -> None:
    studio.editor.selection.set(["rows"])
    qtbot.waitUntil(lambda: panel.view.table is not None, timeout=WAIT)

    with qtbot.waitSignal(panel.caption_changed) as told:
        # As if the engine took its time: nothing that comes is for this panel.
        studio.link.blockSignals(True)
        panel._say_wait()
    studio.link.blockSignals(False)

    assert told.args == [""]
    assert panel.message.text == "Rows is being read…"
    assert panel.view.table is None


def test_rows_of_a_result_that_were_not_kept_are_explained(panel: DataPanel, studio: Studio, qtbot: QtBot) -> None:
    studio.editor.selection.set(["halves"])
    studio.editor.statuses.put("halves", NodeState("done"))
    panel._miss(EngineFailure("'Halves' must run first."))

    assert panel.message.text == "The rows of Halves are not kept. Run it to see them: F7."


def test_a_node_without_a_table_says_where_its_result_is(panel: DataPanel, studio: Studio) -> None:
    studio.editor.selection.set(["count"])

    assert panel.message.text.startswith("Count Rows has no table.")


def test_a_node_without_outputs_does_not_point_to_the_views(panel: DataPanel, studio: Studio) -> None:
    studio.editor.add_node("toy.write", 0, 0, title="Written")
    (node_id,) = (each for each in studio.editor.workflow.nodes if studio.editor.title(each) == "Written")
    studio.editor.selection.set([node_id])

    assert panel.message.text == "Written has no outputs. It passes nothing on that could be shown here."


def test_why_there_are_no_rows_is_said(panel: DataPanel, studio: Studio, qtbot: QtBot) -> None:
    studio.editor.add_node("toy.keep", 0, 0)
    studio.editor.selection.set(["keep"])

    qtbot.waitUntil(lambda: "Nothing is connected" in panel.message.text, timeout=WAIT)


def test_somebody_who_wants_all_rows_can_ask_for_them(panel: DataPanel, studio: Studio, qtbot: QtBot) -> None:
    studio.editor.selection.set(["rows"])
    qtbot.waitUntil(lambda: panel.view.table is not None, timeout=WAIT)

    with qtbot.waitSignal(panel.rows_wanted) as wanted:
        panel._all.click()

    assert wanted.args == ["rows", "out"]


def test_when_the_node_is_removed_its_rows_go(panel: DataPanel, studio: Studio, qtbot: QtBot) -> None:
    studio.editor.selection.set(["rows"])
    qtbot.waitUntil(lambda: panel.view.table is not None, timeout=WAIT)

    studio.editor.remove(["rows"])

    assert panel.view.table is None
    assert "Nothing is selected" in panel.message.text


def test_a_filter_is_told_kept_for_its_port_and_says_what_is_wrong(
    panel: DataPanel, studio: Studio, qtbot: QtBot, run: Callable[[], None]
) -> None:
    studio.editor.selection.set(["halves"])
    run()
    qtbot.waitUntil(lambda: panel.view.table is not None and not panel.is_preview, timeout=WAIT)
    name = panel.view.table.names[0] if panel.view.table is not None else ""
    panel.filter.scope.setCurrentIndex(1)
    qtbot.keyClicks(panel.filter.field, f"{name} >= 290")
    qtbot.waitUntil(lambda: panel.filter.told.text() == "10 of 300 rows", timeout=WAIT)

    panel.show_port("halves", "high")
    qtbot.waitUntil(lambda: column(panel)[:1] == [300], timeout=WAIT)
    other = panel.filter.field.text()
    panel.show_port("halves", "low")
    qtbot.waitUntil(lambda: panel.filter.told.text() == "10 of 300 rows", timeout=WAIT)
    panel.filter.field.selectAll()
    qtbot.keyClicks(panel.filter.field, "nothing > 1")
    qtbot.waitUntil(lambda: bool(panel.filter.field.property("invalid")), timeout=WAIT)
    problem = panel.filter.told.text()
    panel.filter.field.clear()
    qtbot.waitUntil(lambda: panel.filter.told.text() == "", timeout=WAIT)

    assert other == ""
    assert "nothing" in problem
    assert panel.view.shown_rows == 300
