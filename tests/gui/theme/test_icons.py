"""Which icon stands for a node type."""

from __future__ import annotations

import pytest
import qtawesome
from PySide6.QtWidgets import QApplication

from plait.registry import NodeRegistry
from plait.theme import CATEGORY_HUES
from plait_gui.theme import Appearance, icon_name
from plait_gui.theme.icons import CATEGORY_ICONS, PUZZLE, UNKNOWN


def test_a_type_has_its_own_icon_or_that_of_the_nearest_category() -> None:
    assert icon_name("sigma", "Views") == "sigma"
    assert icon_name("", "Manipulation/Rows") == CATEGORY_ICONS["Manipulation/Rows"]
    assert icon_name("", "Manipulation/Somewhere/Else") == CATEGORY_ICONS["Manipulation"]
    assert icon_name("", "Acme") == PUZZLE


def test_every_category_with_a_colour_has_an_icon() -> None:
    assert set(CATEGORY_HUES) <= set(CATEGORY_ICONS)


@pytest.mark.parametrize("name", [*CATEGORY_ICONS.values(), PUZZLE, UNKNOWN])
def test_every_icon_is_one_of_the_icon_font(qapp: QApplication, name: str) -> None:
    assert len(qtawesome.charmap(f"mdi6.{name}")) == 1


def test_the_letter_of_an_icon_that_does_not_exist_is_that_of_the_puzzle_piece(appearance: Appearance) -> None:
    assert appearance.glyph("no such icon") == appearance.glyph(PUZZLE)
    assert appearance.glyph("sigma") != appearance.glyph(PUZZLE)


def test_every_icon_of_a_node_is_one_of_the_icon_font(qapp: QApplication) -> None:
    registry = NodeRegistry()
    wanted = {node_id: registry.get(node_id).icon for node_id in registry.all()}
    glyphs = qtawesome._instance().charmap["mdi6"]
    assert {node_id: icon for node_id, icon in wanted.items() if icon and icon not in glyphs} == {}
