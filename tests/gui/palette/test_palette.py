"""The palette: what a search finds, what is chosen, and what a drag carries."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

import toy_nodes
from plait.registry import NodeRegistry
from plait_gui.editor import Editor
from plait_gui.files.settings import Settings
from plait_gui.palette import Palette
from plait_gui.palette.groups import group_of, grouped
from plait_gui.palette.model import MIME_TYPE, TYPE_ID
from plait_gui.palette.search import search
from plait_gui.theme import Appearance


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "studio.ini")


@pytest.fixture
def palette(qtbot: QtBot, editor: Editor, appearance: Appearance, settings: Settings) -> Palette:
    made = Palette(editor, appearance, settings)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "first"), [("num", "Number"), ("row", "Rows"), ("ordered", "Ordered"), ("column sort", "Ordered")]
)
def test_the_best_match_comes_first(text: str, first: str) -> None:
    assert search(toy_nodes.ALL, text)[0].title == first


def test_nothing_typed_finds_everything_and_a_filter_narrows_it() -> None:
    assert len(search(toy_nodes.ALL, "")) == len(toy_nodes.ALL)
    sources = search(toy_nodes.ALL, "", lambda each: not each.inputs)
    assert {each.title for each in sources} == {"Number", "Rows", "Steps", "Dice"}


def test_types_stand_under_the_captions_of_their_categories(palette: Palette) -> None:
    shown = titles(palette)
    assert shown.index("Other") < shown.index("Number") < shown.index("Toys") < shown.index("Rows")


def test_typing_narrows_the_list_and_enter_chooses(qtbot: QtBot, palette: Palette) -> None:
    with qtbot.waitSignal(palette.chosen) as signal:
        qtbot.keyClicks(palette.field, "ordered")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert signal.args == ["toy.ordered"]


def test_a_search_without_result_says_so(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "zzz")
    assert titles(palette) == []
    assert not palette.list.isVisible()


def test_a_drag_carries_the_id_of_the_type(palette: Palette) -> None:
    model = palette.list.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    rows = next(index for index in indexes if index.data(TYPE_ID) == "toy.rows")
    assert model.mimeData([rows]).data(MIME_TYPE).data() == b"toy.rows"


def _choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def _index(palette: Palette, type_id: str) -> QModelIndex:
    model = palette.list.model()
    return next(index for row in range(model.rowCount()) if (index := model.index(row, 0)).data(TYPE_ID) == type_id)


def test_a_category_of_ours_keeps_its_whole_name_and_a_plugin_s_loses_its_lower_parts() -> None:
    assert group_of("Input/Output") == "Input/Output"
    assert group_of("Input/Output/Databases") == "Input/Output"
    assert group_of("Manipulation/Rows") == "Manipulation"
    assert group_of("Acme/Cleaning/Rows") == "Acme"
    assert group_of("Other") == "Other"


def test_captions_go_from_data_to_views_and_plugins_come_last() -> None:
    names = list(grouped(NodeRegistry().all().values()))
    assert names[:2] == ["Input/Output", "Manipulation"]
    assert names.index("Mining") < names.index("Views")


def test_a_favourite_stands_above_all_and_in_its_category_until_it_is_taken_away(palette: Palette) -> None:
    _choose(palette.menu_of("toy.rows"), "Add to favourites")
    assert titles(palette)[:2] == ["Favourites", "Rows"]
    assert titles(palette).count("Rows") == 2
    _choose(palette.menu_of("toy.rows"), "Remove from favourites")
    assert "Favourites" not in titles(palette)


def test_favourites_are_remembered_in_their_order_even_if_their_plugin_is_gone(
    qtbot: QtBot, editor: Editor, appearance: Appearance, palette: Palette, settings: Settings, tmp_path: Path
) -> None:
    for type_id in ("toy.shift", "acme.gone", "toy.rows"):
        palette.favourites.toggle(type_id)
    settings.write()
    again = Palette(editor, appearance, Settings(tmp_path / "studio.ini"))
    qtbot.addWidget(again)
    assert titles(again)[:3] == ["Favourites", "Shift", "Rows"]
    assert "acme.gone" in again.favourites


def test_a_right_click_opens_the_menu_of_the_node_type(qtbot: QtBot, palette: Palette) -> None:
    at = palette.list.visualRect(_index(palette, "toy.rows")).center()
    palette.list.customContextMenuRequested.emit(at)
    (menu,) = palette.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Add to the canvas", "Add to favourites"]
    with qtbot.waitSignal(palette.chosen) as signal:
        menu.actions()[0].trigger()
    menu.close()
    assert signal.args == ["toy.rows"]


def test_a_caption_has_no_menu_and_can_not_be_chosen(palette: Palette) -> None:
    palette.list.customContextMenuRequested.emit(QPoint(20, 8))
    assert not palette.findChildren(QMenu)
    assert palette.list.model().index(0, 0).flags() == Qt.ItemFlag.NoItemFlags


def test_enter_in_an_empty_field_adds_nothing_and_esc_empties_it(qtbot: QtBot, palette: Palette) -> None:
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.keyClicks(palette.field, "shift")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.field.text() == ""
    assert len(titles(palette)) > 10


def test_down_leads_from_the_field_into_the_list_and_enter_adds(qtbot: QtBot, palette: Palette) -> None:
    palette.activateWindow()
    palette.field.setFocus()
    QTest.keyClicks(palette.field, "shift")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.waitUntil(palette.list.hasFocus)
    with qtbot.waitSignal(palette.chosen) as signal:
        QTest.keyClick(palette.list, Qt.Key.Key_Return)
    assert signal.args == ["toy.shift"]


def test_it_never_scrolls_sideways_however_narrow_it_is(qtbot: QtBot, palette: Palette) -> None:
    palette.resize(110, 300)
    qtbot.waitUntil(lambda: palette.width() == 110)
    assert palette.list.horizontalScrollBar().maximum() == 0
    shown = palette.list.visualRect(_index(palette, "toy.rows"))
    assert shown.width() <= palette.list.viewport().width()


def test_the_text_of_a_plugin_is_no_markup_in_a_tooltip(editor: Editor, palette: Palette) -> None:
    shown = str(_index(palette, "toy.rows").data(Qt.ItemDataRole.ToolTipRole))
    assert "<span" in shown
    assert editor.registry.get("toy.rows").summary in shown


def test_the_nodes_of_plugins_are_read_beside_the_window(
    qtbot: QtBot, appearance: Appearance, settings: Settings
) -> None:
    registry = NodeRegistry()
    assert not registry.is_complete
    palette = Palette(Editor(registry), appearance, settings)
    qtbot.addWidget(palette)
    assert titles(palette) == []
    palette.show()
    qtbot.waitUntil(lambda: "CSV Reader" in titles(palette), timeout=30_000)
    assert registry.is_complete
    palette.stop()
