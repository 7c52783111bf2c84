"""A node on the canvas: where it is, and what its card shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtGui import QFont, QStaticText

from plait import component
from plait.card import Place, port_place
from plait.connecting import usable_type_of
from plait.picture.card import card_of
from plait.theme import CARD_WIDTH, OTHER_HUE, category_hue
from plait_gui.language import tr
from plait_gui.node_words import worded
from plait_gui.theme import UNKNOWN, icon_name

from .foot import foot_of
from .geometry import within_canvas
from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.picture.card import Card
    from plait.picture.port import PortFace
    from plait_gui.editor import Editor

    from .foot import Foot

Side = Literal["input", "output"]
REACH = 10.0
"""How far ports, halos and glows stick out of a card."""


class PortAt(NamedTuple):
    """A port of a node on the canvas."""

    node_id: str
    port: str
    side: Side


class Texts(NamedTuple):
    """The prepared texts of a card."""

    title: QStaticText
    line: QStaticText
    foot: QStaticText
    icon: QStaticText


class Names(NamedTuple):
    """The prepared name of a card that is seen from afar, for one zoom."""

    zoom: float
    lines: tuple[QStaticText, ...]
    font: QFont
    height: float
    """Of a line."""


class NodeItem:
    """What the canvas remembers of one node; all of it can be made anew from the editor."""

    __slots__ = (
        "card",
        "foot",
        "height",
        "hue",
        "icon",
        "is_bypassed",
        "is_pinned",
        "large_texts",
        "names",
        "node_id",
        "texts",
        "x",
        "y",
    )

    def __init__(self, editor: Editor, node_id: str) -> None:
        self.node_id = node_id
        self.x, self.y = 0.0, 0.0
        self.foot: Foot
        self.card: Card
        self.texts: Texts | None = None
        self.large_texts: Texts | None = None
        self.names: Names | None = None
        self.read(editor)
        self.place(editor)

    def read(self, editor: Editor) -> None:
        """Take the title, parameters, ports and state as they are now."""
        node = editor.workflow.node(self.node_id)
        node_type = usable_type_of(editor.registry, node, editor.workflow.base)
        self.card = card_of(node, editor.registry, editor.workflow.topology, editor.workflow.base, worded)
        self.height = self.card.height
        self.is_bypassed, self.is_pinned = node.run.bypass, node.run.pinned
        self.hue = category_hue(node_type.category) if node_type is not None else OTHER_HUE
        self.icon = icon_name(node_type.icon, node_type.category) if node_type is not None else UNKNOWN
        self.read_foot(editor)

    def read_foot(self, editor: Editor, elapsed: float | None = None) -> None:
        """Take the state of the node as it is now; `elapsed` says for how many seconds it has been running."""
        workflow = editor.workflow
        state = editor.statuses.of(self.node_id)
        problems = editor.findings.problems_of(self.node_id) if editor.findings.problems else ()
        filled = {each.target_port for each in workflow.topology.into(self.node_id)} if problems else set()
        filled = filled.union(workflow.node(self.node_id).params) if problems else filled
        self.foot = foot_of(state, problems, filled, elapsed, _idle(editor, self.node_id))
        self.forget_texts()

    def place(self, editor: Editor) -> None:
        """Go where the workflow says."""
        node = editor.workflow.node(self.node_id)
        self.x, self.y = within_canvas(node.x), within_canvas(node.y)

    def forget_texts(self) -> None:
        self.texts = self.large_texts = None
        self.names = None

    @property
    def is_unknown(self) -> bool:
        """Whether its type is not installed."""
        return self.card.category is None

    @property
    def box(self) -> Box:
        """The card alone."""
        return Box(self.x, self.y, self.x + CARD_WIDTH, self.y + self.height)

    @property
    def painted_box(self) -> Box:
        """The card with all that sticks out of it."""
        return Box(self.x - REACH, self.y - REACH, self.x + CARD_WIDTH + REACH, self.y + self.height + REACH)

    @property
    def middle(self) -> Place:
        return Place(self.x + CARD_WIDTH / 2, self.y + self.height / 2)

    def ports(self, side: Side) -> Sequence[PortFace]:
        return self.card.outputs if side == "output" else self.card.inputs

    def port_place(self, port: str, side: Side) -> Place:
        """The middle of a port; of the side of the card for a port that it doesn't have."""
        faces = self.ports(side)
        index = next((place for place, face in enumerate(faces) if face.name == port), -1)
        if index < 0:
            return port_place(Place(self.x, self.y), 0, 1, self.height, output=side == "output")
        return port_place(Place(self.x, self.y), index, len(faces), self.height, output=side == "output")

    def face(self, port: str, side: Side) -> PortFace | None:
        return next((each for each in self.ports(side) if each.name == port), None)


def _idle(editor: Editor, node_id: str) -> str:
    """What is said of a node that nothing is known of."""
    if not editor.level.trail:
        return tr("not run yet")
    match editor.workflow.node(node_id).type_id:
        case component.INPUT:
            return tr("what enters")
        case component.OUTPUT:
            return tr("what leaves")
    return tr("once for each iteration") if editor.level.loop else tr("not run yet")
