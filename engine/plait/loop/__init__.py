"""Nodes with a workflow inside: their ports and parameters, and the key of what is inside."""

from __future__ import annotations

from plait.loop.content import Content, content_of, given_inside
from plait.loop.describing import describing
from plait.loop.lookup import interface_of_node, type_of
from plait.loop.typed import faults_of, typed

__all__ = [
    "Content",
    "content_of",
    "describing",
    "faults_of",
    "given_inside",
    "interface_of_node",
    "type_of",
    "typed",
]
