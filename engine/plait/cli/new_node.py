"""`plait new-node`: the skeleton of a plugin, with one working node and its test."""

from __future__ import annotations

import re
from keyword import iskeyword
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from plait import __version__
from plait.cli.command import Commands, add_command
from plait.cli.exits import DONE
from plait.errors import PlaitError

if TYPE_CHECKING:
    import argparse

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# Names that the skeleton itself uses.
_TAKEN = frozenset(("check_node", "collect", "lazy", "node", "nw"))

_FILES = {
    "pyproject.toml": """\
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "plait-$dashed"
version = "0.1.0"
description = "Nodes for Plait"
requires-python = ">=3.11"
dependencies = ["plait>=$version"]

[project.entry-points."plait.nodes"]
$name = "$package"

[tool.hatch.build.targets.wheel]
packages = ["$package"]

[tool.pytest.ini_options]
pythonpath = ["."]
""",
    "README.md": """\
# plait-$dashed

Nodes for Plait. Install them where Plait is installed, and they appear in the palette:

    pip install -e .
    plait nodes $name

Run the tests with `pytest`.
""",
    "$package/__init__.py": '"""Nodes for Plait."""\n',
    "$package/$name.py": '''\
"""$title."""

from typing import Annotated

from plait import Column, Table, node
from plait.exact import col
from pydantic import Field


@node("$name.$name", category="$title", icon="puzzle", face="{column} × {factor}")
def $name(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column to multiply.")],
    factor: Annotated[float, Field(description="What each value is multiplied by.")] = 2.0,
) -> Table:
    """Multiply a column by a number.

    Missing values stay missing.

    Example: with `factor` 2 the values 1, 2 become 2, 4.
    """
    return table.with_columns(col(column) * factor)
''',
    "tests/test_$name.py": '''\
"""The node works on small tables, and keeps what every node promises."""

from plait.table import collect, lazy
from plait.testing import check_node

from $package.$name import $name


def test_multiplies_each_value() -> None:
    table = lazy({"x": [1.0, None, 3.0]})

    result = collect($name(table, column="x", factor=10.0))

    assert result["x"].to_list() == [10.0, None, 30.0]


def test_keeps_what_every_node_promises() -> None:
    check_node($name, lazy({"x": [1.0, 2.0]}), column="x")
''',
}


def register(commands: Commands) -> None:
    command = add_command(commands, "new-node", execute)
    command.add_argument("name", metavar="NAME", help="of the node, in small letters, such as clean_names")
    command.add_argument("--folder", type=Path, metavar="DIR", help="where to put it (default ./plait-NAME)")


def execute(options: argparse.Namespace) -> int:
    if not _NAME.fullmatch(options.name) or iskeyword(options.name) or options.name in _TAKEN:
        raise PlaitError(
            f"'{options.name}' can't be the name of a node.",
            hint="Use small letters, digits and '_', beginning with a letter, such as clean_names.",
        )
    folder = options.folder or Path(f"plait-{options.name.replace('_', '-')}")
    write_skeleton(options.name, folder)
    print(f"Wrote a plugin to {folder}. Next:\n\n    cd {folder}\n    pip install -e .\n    pytest\n    plait nodes")
    return DONE


def write_skeleton(name: str, folder: Path) -> None:
    """Write the files of a plugin with one node.

    Raises:
        PlaitError: there is something in the folder already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PlaitError(f"There is something at '{folder}' already.", hint="Choose another folder with --folder.")
    words = {
        "name": name,
        "dashed": name.replace("_", "-"),
        "package": f"plait_{name}",
        "title": name.replace("_", " ").capitalize(),
        "version": __version__,
    }
    for place, text in _FILES.items():
        path = folder / Template(place).substitute(words)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(Template(text).substitute(words), encoding="utf-8")
