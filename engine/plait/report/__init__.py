"""A run as one self-contained HTML file: what came out, what it was made of, and the workflow itself."""

from __future__ import annotations

from .journal import Journal
from .page import report_page
from .subject import Subject

__all__ = ["Journal", "Subject", "report_page"]
