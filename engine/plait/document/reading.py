"""From the text of a document to a workflow."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar, overload

from plait.errors import DocumentError
from plait.migrations import migrate
from plait.workflow import Json, Workflow

from .assembly import assemble
from .embedded import extract
from .file import read_bytes
from .format import format_of
from .limits import MAX_BYTES, MAX_REPORT_BYTES
from .strict import decode, parse
from .structure import check_structure

if TYPE_CHECKING:
    import os

Known: TypeAlias = Callable[[str], object] | Collection[str]
"""Which node types are installed: their ids, or a function that says it of one id."""

AnyWorkflow = TypeVar("AnyWorkflow", bound=Workflow)

REPORT_SUFFIXES = (".html", ".htm")


@overload
def load(path: str | os.PathLike[str], *, known: Known | None = None) -> Workflow: ...
@overload
def load(path: str | os.PathLike[str], *, known: Known | None = None, kind: type[AnyWorkflow]) -> AnyWorkflow: ...
def load(path: str | os.PathLike[str], *, known: Known | None = None, kind: type[Workflow] = Workflow) -> Workflow:
    """Load a workflow from a document, or from a report that holds one.

    Nothing that the file names is imported, fetched or run, and nothing is written.

    Args:
        path: The file.
        known: Which node types are installed. A node of any other type becomes a placeholder that is written back
            letter for letter. Without it every node counts as known.
        kind: The class to make, Workflow or one derived from it.

    Raises:
        DocumentError: the file can't be read, or is no document.
        NewerDocumentError: a newer Plait has written it.
    """
    path = Path(path)
    file = str(path)
    is_report = path.suffix.lower() in REPORT_SUFFIXES
    content = read_bytes(path, MAX_REPORT_BYTES if is_report else MAX_BYTES)
    text = decode(content, file)
    if not is_report:
        return _of_file(content, loads(text, path=path, known=known, kind=kind))
    text = extract(text, file)
    try:
        return _of_file(content, loads(text, path=path, known=known, kind=kind))
    except DocumentError as error:
        # Lines are counted from the beginning of the document, which is not that of the report.
        error.position = None
        raise


def _of_file(content: bytes, workflow: AnyWorkflow) -> AnyWorkflow:
    workflow.digest = hashlib.sha256(content).hexdigest()
    return workflow


@overload
def loads(text: str, *, path: str | os.PathLike[str] | None = None, known: Known | None = None) -> Workflow: ...
@overload
def loads(
    text: str,
    *,
    path: str | os.PathLike[str] | None = None,
    known: Known | None = None,
    kind: type[AnyWorkflow],
) -> AnyWorkflow: ...
def loads(
    text: str,
    *,
    path: str | os.PathLike[str] | None = None,
    known: Known | None = None,
    kind: type[Workflow] = Workflow,
) -> Workflow:
    """Make a workflow from the text of a document; see `load`.

    Args:
        text: The document.
        path: Where it is from; for errors, and relative paths count from its folder.
        known: Which node types are installed.
        kind: The class to make.
    """
    file = "" if path is None else str(path)
    data = parse(text, file)
    format_of(data, file)
    try:
        data, _ = migrate(data)
    except DocumentError as error:
        error.file = file
        raise
    check_structure(data, file)
    workflow = kind(data.get("name", ""), base=None if path is None else Path(path).absolute().parent)
    workflow.file = None if path is None else Path(path).absolute()
    assemble(workflow, data, _placeholders(text, data, known), file)
    return workflow


def _placeholders(text: str, data: Mapping[str, Json], known: Known | None) -> Mapping[str, str]:
    """The text of each node whose type is not installed."""
    if known is None:
        return {}
    nodes: Mapping[str, Mapping[str, Json]] = data.get("nodes", {})
    missing = _unknown(known, {entry["type"] for each in nodes.values() for entry in _with_inner(each)})
    # The file of a component may not be there, and nothing is opened to find out.
    kept = {
        node_id
        for node_id, entry in nodes.items()
        if any(each["type"] in missing or isinstance(each.get("workflow"), str) for each in _with_inner(entry))
    }
    if not kept:
        return {}
    # Not at the top: where all types are installed nobody needs it.
    from .span import node_texts

    return {node_id: source for node_id, source in node_texts(text).items() if node_id in kept}


def _with_inner(entry: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """A node and all nodes of the workflow inside."""
    yield entry
    inside = entry.get("workflow")
    if isinstance(inside, dict):
        for inner in inside.get("nodes", {}).values():
            yield from _with_inner(inner)


def _unknown(known: Known, type_ids: set[str]) -> set[str]:
    if callable(known):
        return {type_id for type_id in type_ids if not known(type_id)}
    return type_ids.difference(known)
