"""Whatever is written or drawn can be seen: the contrasts of WCAG 2.1, level AA, in both themes."""

from __future__ import annotations

import re
from itertools import pairwise, product
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import plait_gui
from plait.contrast import SIGN, TEXT, contrast, legible, mixed
from plait.theme import (
    ANY_LOOK,
    CATEGORY_HUES,
    DARK_PALETTE,
    LIGHT_PALETTE,
    OTHER_HUE,
    PORT_LOOKS,
    Palette,
    tile_color,
    tile_ink,
)
from plait_gui.canvas.inks import BODY_SHARE, body_ink
from plait_gui.canvas.menus import NOTE_COLORS
from plait_gui.theme.style import style_sheet

PALETTES = pytest.mark.parametrize("palette", [LIGHT_PALETTE, DARK_PALETTE], ids=lambda palette: palette.name)
SURFACES = ("canvas", "panel", "field", "card", "hover", "selection")
TEXTS = ("text", "dim", "faint", "accent", "done", "stale", "failed")
HUES = (*CATEGORY_HUES.values(), OTHER_HUE)
SOURCES = Path(plait_gui.__file__).parent


def _too_faint(pairs: dict[str, tuple[str, str]], least: float) -> dict[str, float]:
    """What can't be seen well enough, and how well it is."""
    found = {name: round(contrast(*colours), 2) for name, colours in pairs.items()}
    return {name: value for name, value in found.items() if value < least}


@PALETTES
def test_every_text_can_be_read_on_every_surface(palette: Palette) -> None:
    pairs = {f"{text} on {on}": (getattr(palette, text), getattr(palette, on)) for text, on in product(TEXTS, SURFACES)}
    pairs["on_accent on accent"] = palette.on_accent, palette.accent
    for state, share in (("hovered", 0.12), ("pressed", 0.3)):
        pairs[f"on_accent on accent {state}"] = palette.on_accent, mixed(palette.accent, palette.text, share)
    for text in ("text", "dim"):
        pairs[f"{text} on note"] = getattr(palette, text), palette.note
        for name, color in NOTE_COLORS.items():
            tint = mixed(palette.canvas, color, 0.08 if palette.name == "light" else 0.13) if color else palette.note
            pairs[f"{text} on the note {name}"] = getattr(palette, text), tint
    for share in (0.14, 0.16):
        pairs[f"text on a bar of {share}"] = palette.text, mixed(palette.panel, palette.accent, share)
    for hue in HUES:
        pairs[f"a name on a card of {hue} from afar"] = palette.text, mixed(palette.card, hue, BODY_SHARE)
    assert _too_faint(pairs, TEXT) == {}


@PALETTES
def test_every_sign_can_be_seen(palette: Palette) -> None:
    pairs = {
        f"{sign} on {on}": (getattr(palette, sign), getattr(palette, on))
        for sign, on in product(("mark", *TEXTS), SURFACES)
    }
    pairs["the sign on a badge"] = palette.card, palette.failed
    for hue in HUES:
        pairs[f"icon of {hue} on its tile"] = tile_ink(hue, palette), tile_color(hue, palette)
        pairs[f"icon of {hue} from afar"] = body_ink(hue, palette), mixed(palette.card, hue, BODY_SHARE)
        pairs[f"icon of {hue} in a selected row"] = legible(hue, palette.selection, palette.text), palette.selection
        pairs[f"curve or bar of {hue}"] = hue, palette.card
    for look in (*PORT_LOOKS.values(), ANY_LOOK):
        for on in ("canvas", "card", "panel"):
            pairs[f"port and connection {look.color} on {on}"] = look.color, getattr(palette, on)
    assert _too_faint(pairs, SIGN) == {}


def test_the_tiers_of_text_differ() -> None:
    """A text that says less is fainter, however well each can be read."""
    for palette in (LIGHT_PALETTE, DARK_PALETTE):
        tiers = [contrast(getattr(palette, name), palette.panel) for name in ("text", "dim", "faint", "mark", "off")]
        assert tiers == sorted(tiers, reverse=True)
        assert all(upper / lower > 1.1 for upper, lower in pairwise(tiers)), tiers


@PALETTES
def test_rules_of_the_style_sheet_that_set_both_colours_keep_to_it(palette: Palette) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(palette), flags=re.DOTALL)
    pairs: dict[str, tuple[str, str]] = {}
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        ground = re.search(r"(?:^|[;\s])background: (#\w{6})", body)
        ink = re.search(r"(?:^|[;\s])color: (#\w{6})", body)
        if ground and ink and ":disabled" not in selector:
            pairs[selector.strip()[:80]] = ink[1], ground[1]
    assert len(pairs) >= 8
    assert _too_faint(pairs, TEXT) == {}


def test_no_text_has_a_colour_for_what_is_off_or_a_mark() -> None:
    """`mark` is for signs and `off` for edges and what is disabled: as a text neither can be read."""
    rules = (SOURCES / "theme" / "studio.qss").read_text(encoding="utf-8")
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", rules):
        if ":disabled" not in selector:
            assert not re.search(r"(?:^|[;\s])color: \$(?:off|mark)", body), selector
    uses = {
        file.relative_to(SOURCES).as_posix()
        for file in SOURCES.rglob("*.py")
        if re.search(r"palette\.(?:off|mark)\b", file.read_text(encoding="utf-8"))
    }
    # Each of these was looked at: icons, dots, edges, and the lines of the minimap.
    assert uses == {
        "canvas/connection_card.py",
        "canvas/empty_state.py",
        "canvas/inks.py",
        "canvas/minimap.py",
        "finder.py",
        "gallery/cards.py",
        "inspector/parameter_row.py",
        "theme/style.py",
    }


@PALETTES
def test_what_a_field_asks_for_is_drawn_in_a_colour_that_can_be_read(qtbot: QtBot, palette: Palette) -> None:
    """A style sheet that sets a colour makes it half transparent there, unless it says otherwise."""
    fields = QWidget()
    qtbot.addWidget(fields)
    fields.setStyleSheet(style_sheet(palette))
    layout = QVBoxLayout(fields)
    line, box = QLineEdit(), QComboBox()
    box.setPlaceholderText("MMMMMM")
    line.setPlaceholderText("MMMMMM")
    for each in (line, box):
        layout.addWidget(each)
    fields.resize(200, 90)
    fields.show()
    box.setFocus()
    for each in (line, box):
        image = each.grab(QRect(6, 6, 90, each.height() - 12)).toImage()
        inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert max(contrast(ink.upper(), palette.field) for ink in inks) >= TEXT - 0.2


def test_a_colour_moves_no_farther_than_it_must() -> None:
    assert legible("#000000", "#FFFFFF", "#FF0000") == "#000000"
    moved = legible("#FFFF00", "#FFFFFF", "#000000")
    assert SIGN <= contrast(moved, "#FFFFFF") < SIGN + 0.5
    assert legible("#FFFFFF", "#FFFFFF", "#FEFEFE") == "#FEFEFE"
