"""The help of node types as Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from plait import Columns, Table, node
from plait.cli.pages import index, page, write_pages


class Rule(BaseModel):
    """What becomes of a value."""

    above: Annotated[float, Field(ge=0, description="From where on.")]
    label: Annotated[str, Field(description="What it is called | or not.")] = "high"


@node("pages.cut", category="Toys", tags=("slice", "divide"), requires="stats")
def cut(
    table: Table,
    more: Table | None = None,
    *,
    columns: Annotated[Columns, Field(description="Which ones.")] = Columns(),
    how: Annotated[Literal["left", "right"], Field(description="To which side.")] = "left",
    most: Annotated[int | None, Field(ge=1, le=9, description="At most so many.")] = None,
    rules: Annotated[list[Rule], Field(description="In this order.")],
) -> Table:
    """Cut a table.

    It stays *sharp*.
    """
    return table


def test_a_page_has_everything_that_is_declared() -> None:
    assert page(cut, picture="pages.cut.png") == (
        "# Cut\n\n"
        "`pages.cut` · Toys · version 1 · needs the extra `stats`\n\n"
        "Cut a table.\n\n"
        "It stays *sharp*.\n\n"
        "![The form of Cut](pages.cut.png)\n\n"
        "## Inputs\n\n- `table`: Table\n- `more`: Table (optional)\n\n"
        "## Outputs\n\n- `out`: Table\n\n"
        "## Parameters\n\n"
        "| parameter | kind | default | meaning |\n|---|---|---|---|\n"
        "| `columns` | list of text or columns by a rule | see the form | Which ones. |\n"
        '| `how` | `left`, `right` | `"left"` | To which side. |\n'
        "| `most` | integer ≥ 1 ≤ 9 or nothing | `null` | At most so many. |\n"
        "| `rules` | list of record | required | In this order. |\n\n"
        "`rules`: What becomes of a value.\n\n"
        "| field | kind | default | meaning |\n|---|---|---|---|\n"
        "| `above` | number ≥ 0 | required | From where on. |\n"
        '| `label` | text | `"high"` | What it is called \\| or not. |\n\n'
        "Found by: slice, divide.\n"
    )


def test_the_list_is_by_category() -> None:
    text = index([cut])
    assert "## Toys\n" in text
    assert "| [Cut](pages.cut.md) | Cut a table. |\n" in text


@pytest.mark.parametrize("has_picture", [True, False])
def test_pages_of_node_types_that_are_gone_are_removed(tmp_path: Path, has_picture: bool) -> None:
    (tmp_path / "pages.gone.md").write_text("old")
    if has_picture:
        (tmp_path / "pages.cut.png").write_bytes(b"png")
    written = write_pages([cut], tmp_path)
    assert sorted(path.name for path in written) == ["README.md", "pages.cut.md"]
    assert {path.name for path in tmp_path.glob("*.md")} == {"README.md", "pages.cut.md"}
    assert ("(pages.cut.png)" in (tmp_path / "pages.cut.md").read_text()) == has_picture
