"""Brings the texts that nodes declare into the translation files of their plugin, and compiles these.

    python -m plait_gui.node_texts acme        the files that the plugin has
    python -m plait_gui.node_texts acme de     one for German, too

The plugin is called as its entry point. Its files are in the folder `languages` of its package, such as
`languages/acme_nodes_de.ts`, which is edited, and `languages/acme_nodes_de.qm`, which the studio loads.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args
from xml.etree import ElementTree

from plait.errors import PlaitError
from plait.face import WORDS
from plait.plugins import BUILTIN, installed_plugins
from plait.registry import NodeRegistry
from plait.wording import Kind

from .inspector.spec import specs_of
from .node_words import choice_text, context, flowing, port_text
from .translators import node_files

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from plait.node import NodeType
    from plait.plugins import Plugin

    from .inspector.spec import FieldSpec

LUPDATE = ("-locations", "none", "-no-obsolete", "-sort-messages", "-silent")
"""No places, so that a file changes with its texts alone."""

_NAME = re.compile(r"\{\w+\}")
_HAS_WORDS = re.compile(r"[^\W\d_]")


class Text(NamedTuple):
    """A text that a node type declares."""

    kind: Kind
    text: str
    type_id: str = ""
    """Of the node type; empty for a text that is translated once for all that have it."""


def texts_of(types: Iterable[NodeType[..., Any]]) -> set[Text]:
    """Every text that node types declare and the studio shows, and whose it is."""
    return {each for node_type in types for each in _texts(node_type) if _HAS_WORDS.search(_NAME.sub("", each.text))}


def apart_in(file: Path) -> set[Text]:
    """The texts that a translation file has for single node types, as somebody wrote into it by hand."""
    if not file.exists():
        return set()
    found = set()
    for block in ElementTree.parse(file).iter("context"):
        kind = block.findtext("name", "").rpartition("/")[2]
        for message in block.iter("message"):
            if kind in get_args(Kind) and (type_id := message.findtext("comment")):
                found.add(Text(kind, message.findtext("source", ""), type_id))  # type: ignore[arg-type]
    return found


def source_of(texts: Collection[Text], plugin: str) -> str:
    """The texts as lines of C++, the one language in which Qt's tool takes a context with each text."""
    return "".join(f"{_line(each, plugin)}\n" for each in sorted(texts))


def update(file: Path, plugin: str, types: Iterable[NodeType[..., Any]], known: Collection[Text] = ()) -> None:
    """Bring the texts of a plugin's node types into a translation file, which is made if there is none.

    Args:
        file: It keeps the translations that it has, and those for single node types that still have the text.
        plugin: The name of the plugin.
        types: Its node types.
        known: What need not be translated here, because Plait's own nodes have it.
    """
    declared = texts_of(types)
    for_all = {each._replace(type_id="") for each in declared} - set(known)
    if plugin == BUILTIN:
        for_all |= {Text("face", each) for each in WORDS}
    bring_up_to_date(file, source_of(for_all | (apart_in(file) & declared), plugin))


def bring_up_to_date(file: Path, lines: str) -> None:
    """Bring texts into a translation file, which is made if there is none and keeps the translations that it has.

    Args:
        file: Its name ends with an underscore and the language.
        lines: The texts as lines of C++, marked as Qt's tool finds them.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(lines, encoding="utf-8")
        language = file.stem.rpartition("_")[2]
        # Beside its source, so that the file doesn't tell where that was.
        copy = Path(folder) / file.name
        if file.exists():
            shutil.copy(file, copy)
        _run_tool("pyside6-lupdate", *LUPDATE, source.name, "-ts", copy.name, "-target-language", language, at=folder)
        file.parent.mkdir(exist_ok=True)
        shutil.copy(copy, file)


def compile_file(file: Path) -> None:
    """Make of a translation file what the studio loads."""
    _run_tool("pyside6-lrelease", "-silent", file.name, "-qm", file.with_suffix(".qm").name, at=str(file.parent))


def main(arguments: Sequence[str]) -> int:
    """Update and compile the files of the plugin that the first argument names."""
    if not arguments:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    name, *languages = arguments
    try:
        for file in update_all(name, languages):
            sys.stdout.write(f"{file}\n")
    except PlaitError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def update_all(name: str, languages: Iterable[str] = ()) -> list[Path]:
    """Update and compile the files of a plugin.

    Args:
        name: Of its entry point.
        languages: Those that it is to have besides those that it has, such as `de`.

    Raises:
        PlaitError: there is no such plugin, or one of Qt's tools is not there or fails.
    """
    plugin = next((each for each in installed_plugins() if each.name == name), None)
    if plugin is None:
        raise PlaitError(f"There is no plugin '{name}'.", hint="It is called as its entry point is.")
    registry = NodeRegistry()
    types = registry.all().values()
    own = [each for each in types if each.plugin == name]
    known = set() if name == BUILTIN else {each._replace(type_id="") for each in texts_of(_of(BUILTIN, types))}
    files = [*_present(plugin), *(path.with_suffix(".ts") for each in languages for path in node_files(plugin, each))]
    for file in dict.fromkeys(files):
        update(file, name, own, known)
        compile_file(file)
    return list(dict.fromkeys(files))


def _of(plugin: str, types: Iterable[NodeType[..., Any]]) -> Iterator[NodeType[..., Any]]:
    return (each for each in types if each.plugin == plugin)


def _present(plugin: Plugin) -> list[Path]:
    """The files that a plugin has already, whatever the language."""
    return [path.with_suffix(".ts") for pattern in node_files(plugin, "*") for path in _matching(pattern)]


def _matching(pattern: Path) -> list[Path]:
    return sorted(pattern.parent.glob(f"{pattern.stem}.ts"))


def _texts(node_type: NodeType[..., Any]) -> Iterator[Text]:
    type_id = node_type.type_id
    yield Text("title", node_type.title, type_id)
    yield Text("summary", node_type.summary, type_id)
    yield Text("help", flowing(node_type.help), type_id)
    yield Text("face", node_type.face, type_id)
    for part in node_type.category.split("/"):
        yield Text("category", part, type_id)
    for tag in node_type.tags:
        yield Text("tag", tag, type_id)
    for port in (*node_type.inputs, *node_type.outputs):
        yield Text("port", port_text(port.name), type_id)
        yield Text("type", port.type.name, type_id)
    for spec in specs_of(node_type.parameters):
        yield from _texts_of_field(spec, type_id)


def _texts_of_field(spec: FieldSpec, type_id: str) -> Iterator[Text]:
    yield Text("label", spec.label, type_id)
    yield Text("description", spec.help, type_id)
    for choice in (*spec.choices, *(name for name, _ in spec.variants)):
        yield Text("choice", choice_text(choice), type_id)
    inner = (*spec.fields, *(field for _, fields in spec.variants for field in fields))
    for field in (*inner, *([spec.item] if spec.item is not None else [])):
        yield from _texts_of_field(field, type_id)


def _line(text: Text, plugin: str) -> str:
    # A text of JSON is one of C++, too.
    parts = [context(plugin, text.kind), text.text, *([text.type_id] if text.type_id else [])]
    macro = "QT_TRANSLATE_NOOP3" if text.type_id else "QT_TRANSLATE_NOOP"
    return f"{macro}({', '.join(json.dumps(part, ensure_ascii=False) for part in parts)});"


def _run_tool(name: str, *arguments: str, at: str) -> None:
    """Run one of Qt's tools that came with this Python's Qt.

    Raises:
        PlaitError: it is not there, or fails.
    """
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise PlaitError(f"Qt's tool '{name}' is not there.", hint="It comes with PySide6: pip install 'plait[gui]'.")
    done = subprocess.run([found, *arguments], cwd=at, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PlaitError(f"'{name}' failed.", hint=(done.stdout + done.stderr).strip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
