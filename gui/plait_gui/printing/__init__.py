"""A report as a PDF: the page that the engine wrote, set anew on sheets of paper.

The report's own HTML is read, so that both say the same. Nothing of it is handed to Qt as markup but the pictures,
which are drawn as vectors; texts are set as plain text and can be selected.
"""

from __future__ import annotations

from .pdf import print_report

__all__ = ["print_report"]
