"""Texts of data, files and plugins as tooltips, which would take them for markup otherwise."""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """A tooltip that shows a text as it is, line for line."""
    return f"<span style='white-space:pre-wrap'>{escape(text)}</span>" if text else ""
