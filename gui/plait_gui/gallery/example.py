"""What the gallery says of a workflow file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.calling import has_extra
from plait.document import load
from plait.errors import PlaitError
from plait.workflow import Inline
from plait_gui.files.examples import example_title
from plait_gui.language import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from plait.registry import NodeRegistry
    from plait.workflow import Node, Workflow

_SUBJECTS = (
    ("deep.", later("Deep learning")),
    ("network.", later("Networks")),
    ("timeseries.", later("Time series")),
    ("text.", later("Text")),
    ("image.", later("Images")),
    ("mining.", later("Mining")),
)
"""The subject of a workflow is the first of these that it has a node of."""
OTHER = later("Tables")
SUBJECTS = (OTHER, *reversed([subject for _, subject in _SUBJECTS]))
"""In the order in which a newcomer may want to look at them."""


_FIRST = ("graduate_admissions", "iris", "flights")
"""Those that show most of what there is."""


@dataclass(frozen=True)
class Example:
    """One entry of the gallery."""

    path: Path
    title: str
    description: str
    subject: str
    lacks: tuple[str, ...]
    """Extras that would have to be installed before it can run."""
    workflow: Workflow

    @property
    def rank(self) -> tuple[int, int, str]:
        """Its place in the gallery."""
        first = _FIRST.index(self.path.stem) if self.path.stem in _FIRST else len(_FIRST)
        return first, SUBJECTS.index(self.subject), self.title.casefold()

    def matches(self, text: str) -> bool:
        """Whether each word of a search is found somewhere."""
        whole = " ".join((self.title, self.description, self.subject, tr(self.subject), self.path.stem)).casefold()
        return all(word in whole for word in text.casefold().split())


def read_example(path: Path, registry: NodeRegistry) -> Example | None:
    """What a file is about; None if it is none that can be opened."""
    try:
        workflow = load(path)
    except PlaitError:
        return None
    types = [registry.find(type_id) for type_id in _type_ids(workflow.nodes)]
    lacks = {found.requires for found in types if found is not None and not has_extra(found)}
    return Example(
        path,
        workflow.name or example_title(path),
        workflow.description,
        _subject(workflow),
        tuple(sorted(lacks)),
        workflow,
    )


def _type_ids(nodes: Mapping[str, Node]) -> set[str]:
    """The types of all nodes, also of those inside of others."""
    found = {node.type_id for node in nodes.values()}
    for node in nodes.values():
        if isinstance(node.workflow, Inline):
            found |= _type_ids(node.workflow.nodes)
    return found


def _subject(workflow: Workflow) -> str:
    kinds = _type_ids(workflow.nodes)
    return next((subject for prefix, subject in _SUBJECTS if any(kind.startswith(prefix) for kind in kinds)), OTHER)
