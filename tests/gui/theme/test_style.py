"""How widgets look."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from plait.theme import DARK_PALETTE, LIGHT_PALETTE, Palette
from plait_gui.theme import Appearance, dress, mixed, pad_number, set_invalid, set_look
from plait_gui.theme.style import style_sheet, widget_palette


@pytest.mark.parametrize("palette", [LIGHT_PALETTE, DARK_PALETTE], ids=lambda palette: palette.name)
def test_the_style_sheet_has_only_colours_of_the_palette_and_mixtures(palette: Palette) -> None:
    sheet = style_sheet(palette)
    assert "$" not in sheet
    assert palette.accent in sheet
    other = DARK_PALETTE if palette is LIGHT_PALETTE else LIGHT_PALETTE
    assert other.accent not in sheet


@pytest.mark.parametrize("palette", [LIGHT_PALETTE, DARK_PALETTE], ids=lambda palette: palette.name)
def test_every_mark_that_the_style_sheet_names_is_a_picture(qapp: QApplication, palette: Palette) -> None:
    paths = set(re.findall(r'url\("([^"]+)"\)', style_sheet(palette)))
    assert len(paths) == 6
    for path in paths:
        assert Path(path).is_file()
        assert not QImage(path).isNull()


def test_widgets_follow_the_appearance(qtbot: QtBot, qapp: QApplication, appearance: Appearance) -> None:
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    try:
        dress(qapp, appearance)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT_PALETTE.panel)
        appearance.set_dark(True)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK_PALETTE.panel)
        assert qapp.styleSheet() == style_sheet(DARK_PALETTE)
        button = QPushButton("Run")
        qtbot.addWidget(button)
        set_look(button, "primary")
        button.resize(80, 30)
        assert button.grab().toImage().pixelColor(8, 15) == QColor(DARK_PALETTE.accent)
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


def test_an_invalid_field_has_another_edge_until_it_is_valid(qtbot: QtBot, qapp: QApplication) -> None:
    field = QLineEdit("x")
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(LIGHT_PALETTE))
    field.resize(120, 30)
    usual = field.grab().toImage().pixelColor(60, 0)
    set_invalid(field, True)
    assert field.grab().toImage().pixelColor(60, 0) == QColor(LIGHT_PALETTE.failed)
    set_invalid(field, False)
    assert field.grab().toImage().pixelColor(60, 0) == usual


def test_a_heading_is_larger_and_heavier_than_a_small_text(qtbot: QtBot, appearance: Appearance) -> None:
    label = QLabel("Partition")
    label.setFont(appearance.font())
    qtbot.addWidget(label)
    label.setStyleSheet(style_sheet(LIGHT_PALETTE))
    set_look(label, "small")
    small = label.sizeHint().width()
    set_look(label, "heading")
    # 18 px semibold beside 11 px regular
    assert 1.6 < label.sizeHint().width() / small < 1.9


def test_the_semibold_cut_is_really_heavier(appearance: Appearance) -> None:
    from PySide6.QtGui import QFontMetricsF

    usual = QFontMetricsF(appearance.font(100)).horizontalAdvance("Partition")
    heavy = QFontMetricsF(appearance.font(100, semibold=True)).horizontalAdvance("Partition")
    assert heavy > usual * 1.01


def test_tabular_digits_are_all_of_one_width(appearance: Appearance) -> None:
    from PySide6.QtGui import QFontMetricsF

    tabular = QFontMetricsF(appearance.font(100, tabular=True))
    usual = QFontMetricsF(appearance.font(100))
    assert tabular.horizontalAdvance("111") == tabular.horizontalAdvance("888")
    assert usual.horizontalAdvance("111") < usual.horizontalAdvance("888")


def test_a_number_stands_off_the_edge_of_its_field(qtbot: QtBot) -> None:
    field = QSpinBox()
    qtbot.addWidget(field)
    pad_number(field)
    assert field.lineEdit().textMargins().left() == 6


def test_a_mixture_lies_between_its_colours() -> None:
    assert mixed("#000000", "#ffffff", 0.0) == "#000000"
    assert mixed("#000000", "#c8640a", 0.5) == "#643205"
    assert mixed("#000000", "#ffffff", 1.0) == "#ffffff"


def test_disabled_texts_are_faint() -> None:
    palette = widget_palette(LIGHT_PALETTE)
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(LIGHT_PALETTE.off)
    assert palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text) == QColor(LIGHT_PALETTE.text)
