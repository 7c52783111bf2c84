"""How widgets look: the application's style sheet and palette, made from the tokens of the theme.

A widget that is not of the plain kind says so by its property `look`; see `Look` and `set_look`.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor, QPalette

from .color import mixed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

    from plait.theme import Palette

    from .appearance import Appearance

Look = Literal[
    # Surfaces
    "panel",
    "fold",
    "card",
    "popup",
    "bar",
    "rule",
    "column",
    "tiles",
    "field",
    # Texts
    "caption",
    "small",
    "dim",
    "faint",
    "title",
    "heading",
    "error",
    "warning",
    "done",
    "empty",
    # Buttons and fields
    "primary",
    "flat",
    "link",
    "danger",
    "chip",
    "bare",
    "large",
]

_FOLDER = Path(__file__).parent
_ROLES = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "hover",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "off",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.Accent: "accent",
}
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def dress(application: QApplication, appearance: Appearance) -> None:
    """Give all widgets the studio's look, now and whenever the appearance changes."""

    def apply() -> None:
        application.setFont(appearance.font())
        application.setPalette(widget_palette(appearance.palette))
        application.setStyleSheet(style_sheet(appearance.palette))

    application.setStyle("Fusion")
    apply()
    appearance.changed.connect(apply)


def set_look(widget: QWidget, look: Look) -> None:
    """Say what kind of surface, text, button or field a widget is, so that the style sheet knows it."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_invalid(field: QWidget, invalid: bool) -> None:
    """Mark a field whose content can't be used, or take the mark away."""
    if bool(field.property("invalid")) != invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)


def pad_number(field: QAbstractSpinBox) -> None:
    """Keep the text of a number field off its left edge, where style sheets have no say."""
    field.lineEdit().setTextMargins(6, 0, 0, 0)


@cache
def style_sheet(palette: Palette) -> str:
    """The application's style sheet in the colours of a palette."""
    tokens = {field.name: str(getattr(palette, field.name)) for field in fields(palette)}
    return Template((_FOLDER / "studio.qss").read_text(encoding="utf-8")).substitute(
        tokens,
        edge=mixed(palette.border, palette.off, 0.45),
        handle=mixed(palette.border, palette.off, 0.35),
        accent_hover=mixed(palette.accent, palette.text, 0.12),
        accent_press=mixed(palette.accent, palette.text, 0.3),
        marks=(_FOLDER / "marks" / palette.name).as_posix(),
    )


def widget_palette(palette: Palette) -> QPalette:
    """The colours of what no style sheet reaches, such as placeholders and links."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(palette, name)))
    for role in _TEXT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.off))
    return made
