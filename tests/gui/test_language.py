"""The studio in another language: texts, plurals, keys of menus, and room for longer words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from plait.cli.main import parser
from plait.cli.studio import LANGUAGES as COMMAND_LANGUAGES
from plait_gui.canvas.menus import canvas_menu, node_menu
from plait_gui.file_dialogs import ask_about_unsaved
from plait_gui.files.settings import Settings
from plait_gui.language import counted, later, tr
from plait_gui.theme.key_text import key_text
from plait_gui.top_bar import letter_of
from plait_gui.translators import LANGUAGES, choose_language, chosen_language, known_language, speak
from plait_gui.window import Window


def texts_of(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def menus_of(window: Window) -> dict[str, QMenu]:
    found = {each.text(): each.menu() for each in window.bar.menus.actions()}
    return {text: menu for text, menu in found.items() if isinstance(menu, QMenu)}


def test_without_a_translation_a_text_is_as_it_stands_in_the_source(qapp: QApplication) -> None:
    assert tr("Open a file…") == "Open a file…"
    assert tr("{n} of {rows} missing", n="3", rows="1 000") == "3 of 1 000 missing"
    assert tr("Braces {stay} without values") == "Braces {stay} without values"
    assert tr("{title} is at work.", title="A {strange} name") == "A {strange} name is at work."
    assert later("made where nothing is shown") == "made where nothing is shown"


@pytest.mark.parametrize(("number", "text"), [(0, "0 matches"), (1, "1 match"), (2, "2 matches")])
def test_a_count_has_its_form_in_english(qapp: QApplication, number: int, text: str) -> None:
    assert counted("{n} match", "{n} matches", number, n=number) == text


@pytest.mark.parametrize(("number", "text"), [(0, "0 Spalten"), (1, "1 Spalte"), (2, "2 Spalten")])
def test_a_count_has_its_form_in_german(german: None, number: int, text: str) -> None:
    assert counted("{n} column", "{n} columns", number, n=number) == text


def test_texts_words_in_constants_and_two_meanings_of_a_word_in_german(german: None) -> None:
    assert tr("Open a file…") == "Datei öffnen…"
    assert tr("{n} of {rows} missing", n="3", rows="10") == "3 von 10 fehlen"
    assert (tr("Running"), tr("Running", "how a node is run")) == ("Läuft", "Ausführung")
    assert tr("what no file of translations has") == "what no file of translations has"
    assert key_text("Ctrl+Del") == "Strg+Entf"


def test_english_is_english_again_afterwards(qapp: QApplication) -> None:
    assert (tr("Open a file…"), key_text("Ctrl+Del")) == ("Open a file…", "Ctrl+Del")
    assert speak(qapp, "en") == []


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["de-AT", "en"], "de"),
        (["de_DE"], "de"),
        (["en-GB", "de"], "en"),
        (["fr", "de-CH"], "de"),
        (["fr", "ja"], "en"),
        (["C"], "en"),
    ],
)
def test_the_system_says_which_language_is_read(preferred: list[str], language: str) -> None:
    assert known_language("system", preferred) == language
    assert known_language("en", preferred) == "en"


def test_a_language_is_kept_for_the_next_start(settings: Settings) -> None:
    assert chosen_language(settings) == "system"
    for name in LANGUAGES:
        choose_language(settings, name)
        assert chosen_language(settings) == name
    settings.put("window/language", "klingon")
    assert chosen_language(settings) == "system"


@pytest.fixture
def settings(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(tmp_path_factory.mktemp("settings") / "studio.ini")


def test_the_command_line_knows_the_same_languages() -> None:
    assert tuple(LANGUAGES) == COMMAND_LANGUAGES
    assert parser("studio").parse_args(["studio", "--language", "de"]).language == "de"


def test_a_german_window(german: None, window: Window, qtbot: QtBot) -> None:
    menus = menus_of(window)
    assert list(menus) == ["Datei", "Bearbeiten", "Ansicht", "Ausführen", "Hilfe"]
    assert texts_of(menus["Datei"])[:3] == ["Neu", "Öffnen…", "Zuletzt geöffnet"]
    assert "Ausrichten" in texts_of(menus["Bearbeiten"])
    assert window.bottom.tabText(0) == "Daten"
    window.canvas.adding.add("toy.source")
    assert texts_of(menus["Bearbeiten"])[0].startswith("Rückgängig: ")
    node, empty = node_menu(window.canvas), canvas_menu(window.canvas, QPointF(0, 0))
    assert "Löschen\tEntf" in texts_of(node)
    assert "Alles zeigen\tPos1" in texts_of(empty)
    _have_keys_of_their_own(window, [*menus.values(), node, empty])
    _have_room(window)
    window.show_settings()
    page = window.settings_page
    assert page.language.currentText() == "Sprache des Systems"
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    assert chosen_language(window.studio.settings) == "de"
    _have_room(window)
    for field in (page.theme, page.language, page.executor):
        assert _room_for_words(field) >= max(_wide(field, field.itemText(index)) for index in range(field.count()))
    window.show_gallery()
    _have_room(window)
    box = ask_about_unsaved(window, "Wetter", save=lambda: None, discard=lambda: None)
    assert box.text() == "Änderungen an „Wetter“ speichern?"
    assert box.button(box.StandardButton.Cancel).text() == "Abbrechen"
    box.close()


def test_the_menus_of_an_english_window_have_keys_of_their_own(window: Window) -> None:
    assert list(menus_of(window)) == ["File", "Edit", "View", "Run", "Help"]
    _have_keys_of_their_own(window, list(menus_of(window).values()))


def _have_keys_of_their_own(window: Window, menus: list[QMenu]) -> None:
    titles = [tr("File"), tr("Edit"), tr("View"), tr("Run"), tr("Help")]
    letters = [letter_of(title).casefold() for title in titles]
    assert len(set(letters)) == len(letters), letters
    assert [title.replace("&", "") for title in titles] == list(menus_of(window))
    for menu in menus:
        marked = [letter_of(text).casefold() for text in texts_of(menu) if "&" in text.replace("&&", "")]
        assert len(set(marked)) == len(marked), (menu.title(), marked)


def _have_room(window: Window) -> None:
    """No button is narrower than what it says."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def _room_for_words(field: QComboBox) -> int:
    option = QStyleOptionComboBox()
    option.initFrom(field)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field).width()


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)
