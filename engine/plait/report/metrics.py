"""The numbers that a run is judged by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.amounts import figure
from plait.markup import Markup, element

from .section import section

if TYPE_CHECKING:
    from .subject import Subject

_MANY = 12
"""The numbers of a node that has more of them take the whole width of the page."""


def metrics(subject: Subject) -> Markup | None:
    """The metrics of each node that has some."""
    groups = []
    for node_id in subject.ordered():
        values = subject.result.nodes[node_id].metrics
        if not values:
            continue
        tiles = (
            element("div", element("dt", name.replace("_", " ")), element("dd", figure(value), title=repr(value)))
            for name, value in values.items()
        )
        shape = "panel wide" if len(values) > _MANY else "panel"
        groups.append(
            element("div", element("h3", subject.title(node_id)), element("dl", tiles, class_="tiles"), class_=shape)
        )
    return section("metrics", "Metrics", element("div", groups, class_="groups")) if groups else None
