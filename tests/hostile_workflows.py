"""Workflow files by somebody who wants opening them to do something, and the files that they name.

Every text that could be run creates a file, the canary; whoever opens the workflows looks for it.
"""

from __future__ import annotations

import base64
import json
import zipfile
from itertools import count
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from plait.columns import Columns
from plait.formula import Formula

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from plait.node import NodeType

CANARY = "canary_zq7"
"""The name of the file that must never be there; it stands in every text that could make it."""

_CODE = f"open('{CANARY}', 'w').close()"
_SHELL = f"touch {CANARY}"
PICKLE = f"cos\nsystem\n(S'{_SHELL}'\ntR.".encode()

PAYLOADS: tuple[Any, ...] = (
    # Python, in the ways in which configurations were run before.
    _CODE,
    f"__import__('os').system('{_SHELL}')",
    f"exec({_CODE!r})",
    f"(lambda: {_CODE})()",
    f"[c for c in ().__class__.__base__.__subclasses__() if {_CODE}]",
    f"!!python/object/apply:os.system ['{_SHELL}']",
    f"@{{{_CODE}}}",
    f"=py {_CODE}",
    f"lambda x: {_CODE}",
    f"def f():\n    {_CODE}\nf()",
    # Templates, formats and shells.
    f"{{{{ cycler.__init__.__globals__.os.popen('{_SHELL}').read() }}}}",
    f"${{{_CODE}}}",
    f"$({_SHELL})",
    f"`{_SHELL}`",
    f"; {_SHELL} #",
    f"| {_SHELL}",
    f"{{0.__class__.__init__.__globals__[{CANARY}]}}",
    f"%({CANARY})s%n%x",
    f"=cmd|' /C {_SHELL}'!A0",
    # What a class loader would make something of.
    {"class_name": "Lambda", "config": {"function": _CODE, "canary": CANARY}},
    {"module": "keras.src.utils", "class_name": "run", "config": {"cmd": _SHELL}},
    {"__class__": "subprocess.Popen", "args": [_SHELL], "shell": True},
    {"_target_": "os.system", "command": _SHELL},
    {"py/object": "os.system", "py/reduce": [{"py/function": "os.system"}, [_SHELL]]},
    {"$type": "evil_plugin.Evil", "$value": CANARY},
    {"$eval": _CODE},
    {"$ref": f"file:///proc/self/environ#{CANARY}"},
    base64.b64encode(PICKLE).decode(),
    # Places.
    "evil.pkl",
    "evil.pt",
    "evil.npz",
    "evil.safetensors",
    "evil.csv",
    "evil_plugin.py",
    f"../{CANARY}",
    f"file://localhost/{CANARY}",
    f"http://127.0.0.1:9/{CANARY}",
    f"\\\\127.0.0.1\\share\\{CANARY}",
    f"sqlite:///{CANARY}?mode=rwc",
    f"COPY (SELECT 1) TO '{CANARY}'",
    f"ATTACH '{CANARY}'; INSTALL httpfs; LOAD httpfs",
    f"$HOME/%TEMP%/{CANARY}",
    {"$secret": f"HOME{CANARY}"},
    {"$parameter": f"../{CANARY}"},
)


def write_companions(folder: Path) -> None:
    """The files that the workflows name: models that are pickles, and modules that are run when they are imported."""
    for name in ("evil.pkl", "evil.safetensors", "evil.npz.pkl", "evil.csv"):
        (folder / name).write_bytes(PICKLE)
    with zipfile.ZipFile(folder / "evil.pt", "w") as archive:
        archive.writestr("archive/data.pkl", PICKLE)
    with zipfile.ZipFile(folder / "evil.npz", "w") as archive:
        header = b"{'descr': '|O', 'fortran_order': False, 'shape': (1,), }".ljust(118)
        archive.writestr("arr.npy", b"\x93NUMPY\x01\x00v\x00" + header + PICKLE)
    for module in ("evil_plugin", "sitecustomize", "keras", "conftest", "plait_evil"):
        (folder / f"{module}.py").write_text(_CODE, encoding="utf-8")


def hostile_workflows(types: list[NodeType[..., Any]]) -> Iterator[dict[str, Any]]:
    """Documents with every payload at every place.

    Args:
        types: The node types whose parameters are tried; each payload comes to some of them.
    """
    for number, payload in zip(count(), PAYLOADS):
        text = payload if isinstance(payload, str) else json.dumps(payload)
        yield _document({"a": {"type": text}, "b": {"type": f"io.{text}", "version": 99, "params": {"x": payload}}})
        yield _document({"a": {"type": "evil_plugin.Evil", "params": payload if isinstance(payload, dict) else {}}})
        yield _document({"c": {"type": "control.component", "workflow": text, "params": {"x": payload}}})
        yield _document(
            {"c": {"type": "control.for_each", "workflow": _document({"i": {"type": text, "params": {"p": payload}}})}}
        )
        yield {
            **_document(
                {"a": {"type": "io.data_generator", "on_open": text, "auto_run": True, "view": {"icon": text}}}
            ),
            "name": text,
            "description": text,
            "on_load": payload,
            "autorun": True,
            "plugins": ["evil_plugin", text],
            "requires": ["./evil_plugin.py", text],
            "imports": payload,
            "view": {"notes": [{"text": text, "x": 0, "y": 0, "width": 100, "height": 50}]},
        }
        yield {
            **_document({"a": {"type": "io.data_generator"}, "b": {"type": "manipulation.sorter"}}),
            "connections": ["a.out -> b.table"],
            "view": {"routes": {"a.out -> b.table": payload, text: [[0, payload]]}},
        }
        yield {
            **_document({"a": {"type": "io.data_generator"}, "b": {"type": "manipulation.sorter"}}),
            "connections": ["a.out -> b.table"],
            "view": {"routes": {"a.out -> b.table": [[1e308, -1e308], [number, 0]], "gone.x -> b.y": []}},
        }
        yield {
            **_document({"r": {"type": "io.csv_reader", "params": {"path": {"$parameter": "p"}}}}),
            "parameters": {
                "p": {"type": "file", "value": payload, "label": text},
                "s": {"type": "secret", "value": payload},
                "c": {"type": "choice", "value": text, "choices": [text]},
                "d": {"type": "date", "value": text},
            },
        }
        chosen = types[number % 5 :: 5]
        yield _document({f"n{at}": _node(each, payload) for at, each in enumerate(chosen)})
        yield connected(types[number % 3 :: 3], payload)


def connected(types: Iterable[NodeType[..., Any]], payload: object) -> dict[str, Any]:
    """A table enters each node, and the payload stands only where a text may stand, so that much of it can run."""
    nodes: dict[str, Any] = {"rows": {"type": "io.data_generator"}}
    wires: list[str] = []
    for number, node_type in enumerate(types):
        if node_type.signature.inner or node_type.type_id.startswith("control.component"):
            continue
        texts = {each.name: payload for each in node_type.parameters if _takes_text(each.annotation)}
        nodes[f"n{number}"] = {"type": node_type.type_id, "params": texts}
        wires += [f"rows.out -> n{number}.{port.name}" for port in node_type.inputs if port.type.is_table]
    return {**_document(nodes), "connections": wires}


def _takes_text(annotation: object) -> bool:
    """Whether a parameter is a text, a path, a column or a formula, maybe one that may be missing."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (UnionType, Union):
        return any(map(_takes_text, get_args(annotation)))
    return annotation in (str, Path, Formula, Columns)


def _node(node_type: NodeType[..., Any], payload: object) -> dict[str, Any]:
    """A node all of whose parameters are the payload."""
    return {"type": node_type.type_id, "params": {each.name: payload for each in node_type.parameters}}


def _document(nodes: dict[str, Any]) -> dict[str, Any]:
    return {"plait": 1, "nodes": nodes, "connections": []}
