"""Where in the document the workflow is that is shown."""

from __future__ import annotations

SEPARATOR = "/"
INTO = "›"  # noqa: RUF001 - it stands between a node and what is inside of it, for people


class Level:
    """The nodes that the shown workflow is inside of, outermost first; none of them if it is the outermost one.

    Every node of the document has a path: the ids of the nodes that it is inside of and its own, as the engine names
    nodes inside of components.
    """

    def __init__(self) -> None:
        self.trail: tuple[str, ...] = ()
        self.loop = ""
        """The path of the outermost loop that the workflow is inside of: there is no single result of what is in it."""

    def path_of(self, node_id: str) -> str:
        """The path of a node of the shown workflow."""
        return SEPARATOR.join((*self.trail, node_id))

    def to_run(self, node_id: str) -> str:
        """The path of what is run for a node of the shown workflow: itself, or the loop that it is inside of."""
        return self.loop or self.path_of(node_id)

    def shown(self, path: str) -> str:
        """The node of the shown workflow that a path leads to, or into; empty if it leads elsewhere."""
        inside = self.below(path)
        return inside.partition(SEPARATOR)[0]

    def below(self, path: str) -> str:
        """The rest of a path from the shown workflow on; empty if it leads elsewhere."""
        if not self.trail:
            return path
        prefix = SEPARATOR.join(self.trail) + SEPARATOR
        return path[len(prefix) :] if path.startswith(prefix) else ""


def split(path: str) -> tuple[tuple[str, ...], str]:
    """The nodes that the node at a path is inside of, and its own id."""
    *trail, node_id = path.split(SEPARATOR)
    return tuple(trail), node_id
