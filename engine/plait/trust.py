"""Which workflow files may run the code that stands in them.

A file is trusted by the SHA-256 of its bytes, so one that was changed, by whomever, is not trusted any more. The list
is kept in the user's own folder and never in a file that could come from somebody else.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from plait.errors import DocumentError, ParameterError, PlaitError
from plait.fingerprint import are_plain
from plait.folders import state_folder
from plait.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.workflow import Node, Snapshot

_MOST = 10_000
"""So many files are remembered; of more, those that were trusted first are forgotten."""


class TrustList:
    """The files that this user trusts.

    Args:
        folder: Where the list is kept; in the user's state folder by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._file = (folder or state_folder()) / "trusted.json"

    def files(self) -> Mapping[str, str]:
        """The path that each trusted file had, by the hash of its bytes; a list that can't be read trusts nothing."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))["files"]
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return {str(digest): str(path) for digest, path in found.items()} if isinstance(found, dict) else {}

    def has(self, digest: str) -> bool:
        """Whether a file with these bytes is trusted."""
        return digest in self.files()

    def has_all(self, digest: str, inside: Iterable[Path]) -> bool:
        """Whether a workflow file is trusted, and with it every file of the components in it."""
        known = self.files()
        try:
            return digest in known and all(digest_of(path) in known for path in inside)
        except DocumentError:
            return False

    def add(self, path: Path) -> str:
        """Trust a file as it is now, and return the hash of its bytes.

        Raises:
            DocumentError: it can't be read.
            PlaitError: the list can't be written.
        """
        digest = digest_of(path)
        with self._changing() as files:
            files.pop(digest, None)
            files[digest] = str(path.absolute())
        return digest

    def remove(self, path: Path) -> bool:
        """Trust a file no more, whatever was in it when it was trusted; whether it was.

        Raises:
            PlaitError: the list can't be written.
        """
        try:
            digest = digest_of(path)
        except DocumentError:
            # One that is gone has a path still.
            digest = ""
        place = str(path.absolute())
        with self._changing() as files:
            found = [each for each, known in files.items() if each == digest or known == place]
            for each in found:
                del files[each]
        return bool(found)

    @contextmanager
    def _changing(self) -> Iterator[dict[str, str]]:
        # Not at the top: most runs only look.
        from plait.atomic import write_text
        from plait.file_lock import lock

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with open(self._file.with_suffix(".lock"), "a", encoding="ascii") as guard:
                lock(guard.fileno())
                files = dict(self.files())
                yield files
                kept = dict(list(files.items())[-_MOST:])
                write_text(self._file, json.dumps({"files": kept}, indent=2) + "\n")
        except OSError as error:
            raise PlaitError(
                f"The list of trusted files '{self._file}' can't be written: {error.strerror or error}.",
                hint="Make its folder writable, or run the workflow once with --trust.",
            ) from None


def digest_of(path: Path) -> str:
    """The hash of a file's bytes.

    Raises:
        DocumentError: it can't be read.
    """
    # Not at the top: a workflow is read before anybody asks whether it is trusted.
    from plait.document.file import read_bytes
    from plait.document.limits import MAX_REPORT_BYTES

    return hashlib.sha256(read_bytes(path, MAX_REPORT_BYTES)).hexdigest()


def not_trusted(node_id: str) -> Problem:
    """What is wrong with a node that runs code from a file which nobody trusts."""
    return Problem(
        "It runs code that stands in the workflow file, and the file is not trusted.",
        node_id=node_id,
        hint="Look at its code. If you trust it: plait trust FILE",
    )


def refuse_borrowed_code(node: Node, node_type: NodeType[..., Any]) -> None:
    """Refuse code that is taken from a parameter of the workflow: that could be given from anywhere, also by data.

    Raises:
        ParameterError: says which.
    """
    for name in node_type.code_parameters & node.params.keys():
        if not are_plain({name: node.params[name]}):
            raise ParameterError(
                f"The parameter '{name}' of '{node_type.title}' is run as code, which must stand in the node itself.",
                parameter=name,
                node_id=node.node_id,
                hint="Write it there, and take what should change as a value of its own.",
            )


def code_nodes(flat: Snapshot, registry: NodeRegistry, wanted: Iterable[str] | None = None) -> tuple[str, ...]:
    """The nodes that run code from the workflow file, also those within loops.

    Args:
        flat: The workflow with its components expanded.
        registry: Where node types come from.
        wanted: Only these nodes, and what is inside of them, count; all by default.
    """
    loops = flat.expansion.loops if flat.expansion is not None else {}
    within = flat.nodes.keys() if wanted is None else wanted
    found: list[str] = []
    for node_id in within:
        node = flat.nodes.get(node_id)
        if node is None or node.run.bypass:
            continue
        node_type = registry.find(node.type_id)
        if node_type is not None and node_type.runs_code:
            found.append(node_id)
        if node_id in loops:
            found.extend(f"{node_id}/{inner}" for inner in code_nodes(loops[node_id], registry))
    return tuple(found)
