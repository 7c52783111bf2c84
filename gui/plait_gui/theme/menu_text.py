"""Texts of data, files and plugins in menus, which would mark a key in them otherwise."""

from __future__ import annotations


def plain(text: str) -> str:
    """A text that a menu or a button shows as it is: '&' would mark a key there."""
    return text.replace("&", "&&")
