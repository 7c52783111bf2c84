"""Runs of workflows inside of nodes, as parts of the run around them."""

from __future__ import annotations

from plait.nested.nesting import Nesting, nesting_for

__all__ = ["Nesting", "nesting_for"]
