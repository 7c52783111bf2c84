"""The page on which one begins: examples and what was open last, by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from plait.registry import NodeRegistry
from plait_gui.files.examples import examples
from plait_gui.gallery.cards import EXAMPLE, PICTURE, lines_of
from plait_gui.gallery.example import SUBJECTS, read_example
from plait_gui.gallery.thumbnails import thumbnail
from plait_gui.theme import SMALL, Appearance
from plait_gui.window import Window

WAIT = 60_000


def titles(window: Window) -> list[str]:
    return [window.gallery.list.item(row).text() for row in range(window.gallery.list.count())]


def test_every_example_says_what_it_is_about() -> None:
    registry = NodeRegistry()
    found = [read_example(path, registry) for path in examples()]
    assert len(found) >= 25
    for each in found:
        assert each is not None
        assert each.description.endswith(".")
        assert 20 < len(each.description) < 130, each.title
        assert each.subject in SUBJECTS
        assert each.lacks == ()
    assert {each.subject for each in found if each is not None} == set(SUBJECTS)


def test_a_file_that_is_no_workflow_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "no.json").write_text("[]")
    assert read_example(tmp_path / "no.json", NodeRegistry()) is None


def test_an_example_is_found_by_words_and_opened_by_enter(window: Window, qtbot: QtBot) -> None:
    gallery = window.gallery
    window.show_gallery()
    qtbot.waitUntil(lambda: gallery.list.count() == len(examples()), timeout=WAIT)
    everything = titles(window)
    qtbot.keyClicks(gallery.search, "deep LSTM temperature")
    assert titles(window) == ["Temperature in 24 hours, by an LSTM"]
    qtbot.keyClicks(gallery.search, " zebra")
    assert titles(window) == []
    assert gallery._stack.currentWidget() is gallery._nothing
    gallery.search.setText("folds")
    assert len(titles(window)) < len(everything)
    qtbot.keyClick(gallery.search, Qt.Key.Key_Return)

    assert window.studio.file.path is not None
    assert window.studio.file.path.stem == "model_comparison"
    assert not gallery.isVisible()
    assert window.canvas.isVisible()


def test_esc_goes_back_and_new_begins_anew(window: Window, qtbot: QtBot) -> None:
    gallery = window.gallery
    window.studio.editor.add_node("toy.rows", 0, 0)
    window.show_gallery()
    qtbot.keyClick(gallery.search, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    assert list(window.studio.editor.workflow.nodes) == ["rows"]

    window.studio.editor.undo_stack.setClean()
    window.show_gallery()
    next(each for each in gallery.findChildren(QPushButton) if each.text() == "New workflow").click()
    assert window.canvas.isVisible()
    assert not window.studio.editor.workflow.nodes


def test_what_was_open_last_is_listed_and_opened(window: Window, qtbot: QtBot) -> None:
    path = examples()[0]
    window.files.show_file(path)
    window.show_gallery()
    recent = window.gallery.recent
    assert [recent.item(row).data(EXAMPLE) for row in range(recent.count())] == [path]
    window.files.new()
    window.show_gallery()
    recent.itemActivated.emit(recent.item(0))
    assert window.studio.file.path == path


def test_pictures_are_drawn_beside_the_window(window: Window, qtbot: QtBot) -> None:
    gallery = window.gallery
    window.show_gallery()
    qtbot.waitUntil(lambda: len(gallery._cards.pictures) == len(examples()), timeout=WAIT)
    assert all(not each.isNull() for each in gallery._cards.pictures.values())


def test_a_picture_shows_more_than_the_ground(appearance: Appearance) -> None:
    registry = NodeRegistry()
    example = read_example(examples()[0], registry)
    assert example is not None
    image = thumbnail(example, PICTURE, 2.0, appearance.palette, registry)
    assert (image.width(), image.height()) == (2 * PICTURE.width(), 2 * PICTURE.height())
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
    assert len(colors) > 5


def test_a_long_text_ends_with_dots_in_its_last_line(appearance: Appearance) -> None:
    lines = lines_of("one two three four five six seven eight nine ten", appearance.font(SMALL), 60, most=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert lines_of("one", appearance.font(SMALL), 60, most=2) == ["one"]


def test_search_and_button_stand_in_line_with_the_cards(window: Window, qtbot: QtBot) -> None:
    gallery = window.gallery
    window.resize(1280, 800)
    window.show_gallery()
    qtbot.waitUntil(lambda: gallery.list.count() > 6, timeout=WAIT)
    QApplication.processEvents()

    def rects() -> list[QRect]:
        return [gallery.list.visualItemRect(gallery.list.item(row)) for row in range(6)]

    def beyond() -> int:
        """By how much the search reaches beyond the cards."""
        left = gallery.list.viewport().mapTo(gallery, QPoint(0, 0)).x()
        right = max(rect.left() for rect in rects()) + gallery._cards.card.width() + left
        return gallery.search.mapTo(gallery, QPoint(gallery.search.width(), 0)).x() - right

    # The list lays out its cards when it is its turn.
    qtbot.waitUntil(lambda: abs(beyond()) <= 2, timeout=WAIT)
    top = rects()[0].top() + gallery.list.viewport().mapTo(gallery, QPoint(0, 0)).y()
    button = next(each for each in gallery.findChildren(QPushButton) if each.text() == "New workflow")
    assert abs(button.mapTo(gallery, QPoint(0, 0)).y() - top) <= 2
