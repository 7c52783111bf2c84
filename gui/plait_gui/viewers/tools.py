"""From what a figure says may be done to it to what follows the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure.gestures import Brush, Lasso, Pick, Range

from .brush import BrushTool
from .lasso import LassoTool
from .pick import PickTool
from .range import RangeTool
from .threshold import ThresholdTool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.figure import Figure
    from plait.figure.gestures import Gesture

    from .gesture_tool import GestureTool
    from .node_settings import NodeSettings
    from .plot import Plot


def tools_of(
    figure: Figure, gestures: Sequence[Gesture], plots: Sequence[Plot], settings: NodeSettings
) -> list[GestureTool]:
    """A tool for each gesture whose axes the drawing has."""
    names = dict.fromkeys(each.parameter for each in gestures)
    found = []
    for each in gestures:
        if each.axes < len(plots):
            siblings = tuple(name for name in names if name != each.parameter)
            found.append(_tool(each, figure, plots[each.axes], settings, siblings))
    return found


def _tool(
    gesture: Gesture, figure: Figure, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...]
) -> GestureTool:
    if isinstance(gesture, Brush):
        return BrushTool(gesture, plot, settings, siblings)
    if isinstance(gesture, Lasso):
        return LassoTool(gesture, plot, settings, siblings)
    if isinstance(gesture, Range):
        return RangeTool(gesture, plot, settings, siblings)
    if isinstance(gesture, Pick):
        return PickTool(gesture, plot, settings, siblings)
    return ThresholdTool(gesture, plot, settings, figure)
