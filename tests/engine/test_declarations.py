"""Which file declares what, with as little reading as can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait import declarations as declarations_module
from plait.declarations import Declarations
from plait.plugins import BUILTIN, Plugin, plugin_of

DECLARATION = '@{kind}("{name}")\ndef something() -> None: ...\n'


def package(folder: Path, name: str, files: dict[str, list[tuple[str, str]]]) -> Plugin:
    """A plugin of these files, with what each declares; nothing of it can be imported."""
    root = folder / name
    for file, declared in files.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(DECLARATION.format(kind=kind, name=each) for kind, each in declared)
        path.write_text(text, encoding="utf-8")
    return Plugin(BUILTIN if name == "own" else name, name, (root,), trusted=name == "own")


@pytest.fixture
def plugins(tmp_path: Path) -> list[Plugin]:
    own = {
        "io/reader.py": [("node", "io.reader")],
        "io/family.py": [("node", "io.first"), ("stored_as", "io.kept")],
        "views/drawings.py": [("drawing", "views.curve")],
    }
    acme = {"nodes.py": [("node", "acme.clean"), ("node", "io.first"), ("node", "io.extra")]}
    return [package(tmp_path, "own", own), package(tmp_path, "acme", acme)]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read."""
    names: list[str] = []
    text = declarations_module._text

    def noted(path: Path) -> str:
        found = text(path)
        if found:
            names.append(path.name)
        return found

    monkeypatch.setattr(declarations_module, "_text", noted)
    return names


@pytest.mark.parametrize(
    ("kind", "name", "module", "files"),
    [
        ("node", "io.reader", "own.io.reader", {"reader.py"}),
        ("node", "io.first", "own.io.family", {"reader.py", "family.py"}),
        ("stored_as", "io.kept", "own.io.family", {"reader.py", "family.py"}),
        ("drawing", "views.curve", "own.views.drawings", {"drawings.py"}),
        ("node", "acme.clean", "acme.nodes", {"nodes.py"}),
        ("node", "io.extra", "acme.nodes", {"reader.py", "family.py", "nodes.py"}),
    ],
)
def test_only_where_it_may_be_is_looked(
    plugins: list[Plugin], read: list[str], kind: str, name: str, module: str, files: set[str]
) -> None:
    found = Declarations(plugins).source(kind, name)

    assert found is not None
    assert found.module == module
    assert set(read) == files


def test_the_answer_is_that_of_all_files_and_no_file_is_read_twice(plugins: list[Plugin], read: list[str]) -> None:
    one, other = Declarations(plugins), Declarations(plugins)
    everything = other.all()
    read.clear()

    for _ in range(2):
        for kind, name in everything:
            if (kind, name) != ("node", "io.reader"):
                assert one.source(kind, name) == everything[kind, name] == other.source(kind, name)

    assert sorted(read) == sorted(set(read))
    (clash,) = other.clashes
    assert (clash.name, clash.reason) == ("acme", f"'io.first' is already provided by '{BUILTIN}'.")


@pytest.mark.parametrize("name", ["", ".", "..", "../io.reader", "/etc.passwd", "io/family.first", "nothing.here"])
def test_a_name_that_is_none_leads_to_no_file(plugins: list[Plugin], name: str) -> None:
    assert Declarations(plugins).source("node", name) is None


def test_what_plait_declares_itself_begins_with_its_room() -> None:
    own = plugin_of("plait_nodes", name=BUILTIN, trusted=True)
    assert own is not None

    for (_, name), source in Declarations([own]).all().items():
        assert source.module.split(".")[1] == name.partition(".")[0]
