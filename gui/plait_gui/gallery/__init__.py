"""The page on which one begins: example workflows, and those that were open last."""

from __future__ import annotations

from .gallery import Gallery

__all__ = ["Gallery"]
