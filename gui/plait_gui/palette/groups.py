"""Under which caption a node type stands in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.theme import CATEGORY_HUES
from plait_gui.node_words import category_text, in_order, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.node import NodeType

_ORDER = {name: place for place, name in enumerate(CATEGORY_HUES)}


def group_of(category: str) -> str:
    """The category at the top: one of Plait's own, whose names may have a slash, else what stands before the first."""
    own = (each for each in CATEGORY_HUES if category == each or category.startswith(f"{each}/"))
    return next(own, category.partition("/")[0])


def grouped(types: Iterable[NodeType[..., Any]]) -> dict[str, list[NodeType[..., Any]]]:
    """Node types by title under their captions: Plait's own from data to views, those of plugins by name after them."""
    groups: dict[str, list[NodeType[..., Any]]] = {}
    for node_type in sorted(types, key=lambda each: in_order(title_of(each))):
        groups.setdefault(group_of(node_type.category), []).append(node_type)
    names = sorted(groups, key=lambda name: (_ORDER.get(name, len(_ORDER)), in_order(category_text(name))))
    shown: dict[str, list[NodeType[..., Any]]] = {}
    for name in names:
        shown.setdefault(category_text(name), []).extend(groups[name])
    return shown
