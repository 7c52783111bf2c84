"""How the texts that node types declare are put into another language. The engine knows none but the declared one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from plait.node import NodeType

Kind = Literal[
    "title", "category", "summary", "help", "description", "label", "choice", "port", "type", "tag", "face"
]  # fmt: skip


class Wording(Protocol):
    """Says a declared text in some language, or as it is declared."""

    def __call__(self, kind: Kind, text: str, node_type: NodeType[..., Any] | None = None, /) -> str: ...


def as_declared(_kind: Kind, text: str, _node_type: NodeType[..., Any] | None = None, /) -> str:
    """The text itself."""
    return text
