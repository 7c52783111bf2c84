"""The style sheet of a picture, made from the tokens of the studio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plait.markup import Markup
from plait.theme import DARK_PALETTE, LIGHT_PALETTE

if TYPE_CHECKING:
    from plait.theme import Palette

Theme = Literal["auto", "light", "dark"]

FONTS = "Inter,'Inter Variable','Segoe UI','Helvetica Neue',Arial,sans-serif"
# Every rule is about what is within a picture, because it may stand in a page with rules of its own.
_WITHIN = ".plait-picture "


def style_sheet(theme: Theme, *, afar: bool = False) -> Markup:
    """The rules of a picture; the theme `auto` follows what the reader prefers, and is light on paper.

    Lines of a picture that is seen from afar are so wide that they are still there when it is small.
    """
    rules = _shared() + _colours(DARK_PALETTE if theme == "dark" else LIGHT_PALETTE)
    if afar:
        rules += f"{_WITHIN}.connection{{stroke-width:6}}{_WITHIN}.spot{{fill-opacity:.4;stroke-width:4}}"
    if theme == "auto":
        rules += f"@media screen and (prefers-color-scheme:dark){{{_colours(DARK_PALETTE)}}}"
    return Markup(rules)


def _shared() -> str:
    return (
        f".plait-picture{{font-family:{FONTS};font-feature-settings:'tnum'}}"
        f"{_WITHIN}.title{{font-size:13px;font-weight:600}}"
        f"{_WITHIN}.line,{_WITHIN}.foot{{font-size:11px}}"
        f"{_WITHIN}.note-title{{font-size:12.5px;font-weight:600}}"
        f"{_WITHIN}.note-text{{font-size:11.5px;white-space:pre}}"
        f"{_WITHIN}.note-strong{{font-weight:600}}"
        f"{_WITHIN}.note-emphasis{{font-style:italic}}"
        f"{_WITHIN}.note-code{{font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:10.5px}}"
        f"{_WITHIN}.icon,{_WITHIN}.spot-icon{{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}}"
        f"{_WITHIN}.connection{{fill:none;stroke-width:1.7;stroke-linecap:round}}"
        f"{_WITHIN}.unknown{{stroke-dasharray:4 3}}"
        f"{_WITHIN}.badge-sign{{fill:none;stroke-width:1.8;stroke-linecap:round}}"
    )


def _colours(palette: Palette) -> str:
    return (
        f"{_WITHIN}.canvas{{fill:{palette.canvas}}}"
        f"{_WITHIN}.dots{{fill:{palette.dots}}}"
        f"{_WITHIN}.card{{fill:{palette.card};stroke:{palette.border}}}"
        f"{_WITHIN}.failed.card{{stroke:{palette.failed}}}"
        f"{_WITHIN}.unknown.card{{stroke:{palette.mark}}}"
        f"{_WITHIN}.rule{{stroke:{palette.border}}}"
        f"{_WITHIN}.title,{_WITHIN}.note-title{{fill:{palette.text}}}"
        f"{_WITHIN}.line,{_WITHIN}.foot,{_WITHIN}.note-text{{fill:{palette.dim}}}"
        f"{_WITHIN}.note{{fill:{palette.note}}}"
        f"{_WITHIN}.port{{stroke:{palette.card};stroke-width:1.5}}"
        f"{_WITHIN}.reroute{{stroke:{palette.canvas};stroke-width:1.5}}"
        f"{_WITHIN}.ring{{fill:{palette.card};stroke-width:2}}"
        f"{_WITHIN}.lost{{fill:{palette.card};stroke:{palette.failed};stroke-width:2}}"
        f"{_WITHIN}.dot{{fill:{palette.mark}}}"
        f"{_WITHIN}.dot.done,{_WITHIN}.dot.reused{{fill:{palette.done}}}"
        f"{_WITHIN}.dot.stale,{_WITHIN}.dot.cancelled{{fill:{palette.stale}}}"
        f"{_WITHIN}.dot.failed,{_WITHIN}.badge{{fill:{palette.failed}}}"
        f"{_WITHIN}.badge-sign{{stroke:{palette.card}}}"
        f"{_WITHIN}.spot-icon{{stroke:{palette.text}}}"
    )
