"""docs/nodes says of every built-in node what its declaration says."""

from __future__ import annotations

from pathlib import Path

from plait.cli.pages import INDEX, index, page
from plait.registry import NodeRegistry

HINT = "Run `python dev.py docs`."


def test_there_is_a_page_with_a_picture_for_every_built_in_node_and_no_other(root: Path) -> None:
    folder = root / "docs" / "nodes"
    ids = {each.type_id for each in NodeRegistry().all().values() if each.plugin == "builtin"}
    assert {path.stem for path in folder.glob("*.md") if path.name != INDEX} == ids, HINT
    assert {path.stem for path in folder.glob("*.png")} == ids, HINT


def test_every_page_is_what_its_node_declares(root: Path) -> None:
    folder = root / "docs" / "nodes"
    built_in = [each for each in NodeRegistry().all().values() if each.plugin == "builtin"]
    pages = {f"{each.type_id}.md": page(each, picture=f"{each.type_id}.png") for each in built_in}
    pages[INDEX] = index(built_in)
    differing = [name for name, text in pages.items() if (folder / name).read_text(encoding="utf-8") != text]
    assert differing == [], HINT
