"""A workflow as a picture: SVG that looks like the studio's canvas, with the states of a run where there was one."""

from __future__ import annotations

from .drawing import Drawn, drawn, picture
from .mark import NodeMark, marks_of
from .style import Theme

__all__ = ["Drawn", "NodeMark", "Theme", "drawn", "marks_of", "picture"]
