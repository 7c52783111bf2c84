"""Opens hostile workflows as the engine or the studio does, and tells of everything that opening must not do.

    python hostile_opening.py FOLDER engine|running|studio

Run as a process of its own, because an audit hook can't be taken away. The folder is the working directory and holds
the workflow files. Prints what was found as JSON. A run may use files of the moment, which are not told of.

All files are opened twice. The first time libraries are imported as they are needed, and only what comes from the
hostile files counts. The second time nothing may be imported, compiled or run at all.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from hostile_workflows import CANARY

Opening = Callable[[Path], None]

NEVER = (
    *("subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "ctypes.", "pickle.find_class"),
    *("socket.connect", "socket.bind", "socket.sendto", "urllib."),
    *("shutil.", "os.remove", "os.rename", "os.mkdir"),
)
LIBRARY = ("import", "exec", "compile")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watch:
    """Writes down what happens while a file is opened."""

    def __init__(self) -> None:
        self.file = ""
        self.is_strict = False
        self.has_scratch = False
        # Asked for before the hook is there, which is called while Python finds it out.
        self._scratch = (tempfile.gettempdir(), str(Path.home() / ".config"))
        self.found: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, details: tuple[Any, ...]) -> None:
        if self.file and self._is_wrong(event, details):
            self.found.append(f"{self.file}: {event} {details!r}"[:300])

    def _is_scratch(self, path: object) -> bool:
        """Whether a path is one of the moment, which a run may use and opening may not."""
        return self.has_scratch and str(path).startswith(self._scratch)

    def _is_wrong(self, event: str, details: tuple[Any, ...]) -> bool:
        if event.startswith(NEVER):
            # A library may look for its own parts when it is imported.
            is_import = event.startswith("ctypes.") and not self.is_strict
            return not is_import and not (details and self._is_scratch(details[0]))
        if event == "open":
            path, mode, flags = details
            is_write = bool(flags & _WRITES) if isinstance(flags, int) else any(sign in str(mode) for sign in "wax+")
            return is_write and str(path) not in (os.devnull, "") and not self._is_scratch(path)
        if event not in LIBRARY:
            return False
        return self.is_strict or CANARY in repr(details) or "evil" in repr(details) or str(Path.cwd()) in repr(details)


def engine() -> Opening:
    """What `plait check`, `show` and `export` and the engine of a window do."""
    from plait.cli.answers import findings_as_data, kept_as_data, keys_as_data
    from plait.document import dumps, load
    from plait.errors import PlaitError
    from plait.picture.drawing import drawn
    from plait.program import program
    from plait.session import Session

    session = Session()

    def opening(path: Path) -> None:
        try:
            workflow = load(path)
        except PlaitError:
            return
        snapshot = workflow.snapshot()
        findings_as_data(session.check(snapshot))
        prepared = session.prepare(snapshot)
        keys_as_data(prepared)
        kept_as_data(prepared, session.results)
        session.may_run_code(workflow, snapshot)
        dumps(workflow)
        drawn(workflow, session.registry, {}, theme="light")
        program(snapshot, session.registry, workflow.description)

    return opening


def running() -> Opening:
    """A run that nobody has trusted, of all nodes that change nothing outside."""
    from dataclasses import replace

    from plait.document import load
    from plait.errors import PlaitError
    from plait.plan import Wishes
    from plait.session import Session

    session = Session()

    def opening(path: Path) -> None:
        try:
            snapshot = load(path).snapshot()
        except PlaitError:
            return
        known = {node_id: session.registry.find(node.type_id) for node_id, node in snapshot.nodes.items()}
        kept = {node_id for node_id, found in known.items() if found is not None and not found.side_effects}
        code = {node_id for node_id in kept if (found := known[node_id]) is not None and found.runs_code}
        nodes = {node_id: snapshot.nodes[node_id] for node_id in kept}
        wires = tuple(each for each in snapshot.connections if {each.source, each.target} <= kept)
        snapshot = replace(snapshot, nodes=nodes, connections=wires)
        if code:
            try:
                session.run(snapshot)
            except PlaitError:
                pass
            else:
                raise AssertionError(f"{path.name}: code of {sorted(code)} may run")
        wishes = Wishes(targets=frozenset(kept - code - {"rows"}))
        try:
            session.run(snapshot, wishes=wishes).execute()
        except PlaitError:
            return

    return opening


def studio() -> Opening:
    """What the window does with a file before its engine says anything."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from plait.errors import PlaitError
    from plait.registry import NodeRegistry
    from plait_gui.canvas import Canvas
    from plait_gui.draft import Draft
    from plait_gui.editor import Editor
    from plait_gui.files.workflow_file import WorkflowFile
    from plait_gui.finding import find_nodes
    from plait_gui.inspector import Inspector
    from plait_gui.theme import Appearance, load_fonts

    application = QApplication([])
    load_fonts()
    registry = NodeRegistry()
    appearance = Appearance()
    editor = Editor(registry)
    file = WorkflowFile(editor, Draft(editor))
    canvas, inspector = Canvas(editor, appearance), Inspector(editor, appearance)
    canvas.resize(800, 600)

    def opening(path: Path) -> None:
        assert application is not None
        try:
            file.open(path)
        except PlaitError:
            return
        canvas.grab()
        for node_id in list(editor.workflow.nodes)[:3]:
            editor.selection.set([node_id])
        editor.selection.set()
        inspector.grab()
        find_nodes(editor, "a")

    return opening


def main() -> None:
    folder, kind = Path(sys.argv[1]), sys.argv[2]
    os.chdir(folder)
    opening = {"engine": engine, "running": running, "studio": studio}[kind]()
    watch = Watch()
    watch.has_scratch = kind == "running"
    files = sorted(folder.glob("*.json"))
    # Running imports libraries that a check doesn't, and later runs may need others than the first.
    for is_strict in (False, True) if kind != "running" else (False,):
        watch.is_strict = is_strict
        for path in files:
            watch.file = path.name
            opening(path)
            watch.file = ""
    sys.stdout.write(json.dumps({"files": len(files), "found": watch.found}))
    sys.stdout.flush()
    # Qt would be taken down in whatever order; nothing is left to do.
    os._exit(0)


if __name__ == "__main__":
    main()
