"""A slider below a figure: it moves a threshold, and tells what that means.

It is hidden until the page's own script finds it, so that without scripts the figure stays as it is. What the script
is given are numbers and numerals; names stand in the page, escaped like all else.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from plait.figure.numerals import numeral
from plait.markup import Markup, element

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from plait.figure import Figure
    from plait.figure.track import Track

_OPENING = '<div class="slider" hidden'
_DIGITS = 4


def slider(figure: Figure, tracks: Sequence[Track]) -> Markup:
    """A slider that moves the marks of these tracks, which are all of the same rows."""
    gesture, rows = tracks[0].gesture, tracks[0].rows
    columns = [gesture.parameter, *gesture.facts.values()]
    told = [[_told(value) for value in rows[column].to_list()] for column in columns]
    data = {"told": told, "marks": [_mark(track) for track in tracks]}
    name = gesture.parameter.replace("_", " ").capitalize()
    start = _start(figure, tracks[0])
    handle = element("input", type="range", min=0, max=rows.height - 1, step=1, value=start)
    facts = (
        element("div", element("dt", label), element("dd", element("output", column[start])))
        for label, column in zip((name, *gesture.facts), told, strict=True)
    )
    return element(
        "div",
        element("label", element("span", name), handle),
        element("dl", facts),
        class_="slider",
        hidden=True,
        data_threshold=json.dumps(data, separators=(",", ":"), ensure_ascii=False, allow_nan=False),
    )


def together(tracks: Iterable[Track]) -> list[list[Track]]:
    """The tracks by what is moved along them: several marks of a drawing may show the same threshold."""
    groups: dict[tuple[str, int | None, str], list[Track]] = {}
    for track in tracks:
        gesture = track.gesture
        groups.setdefault((gesture.table, gesture.curve, gesture.parameter), []).append(track)
    return list(groups.values())


def script_for(page: Markup) -> Markup | None:
    """The element with the script that moves the sliders of a page; None if there are none."""
    # No text of a page has a '<' in it.
    return element("script", Markup(_script())) if _OPENING in page else None


def script_source() -> str:
    """How a content security policy names the script, so that it is the only one that runs."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(_script().encode()).digest()).decode()}'"


def _script() -> str:
    return Path(__file__).with_name("slider.js").read_text(encoding="utf-8")


def _start(figure: Figure, track: Track) -> int:
    """The row that the drawing shows."""
    now = figure.options.get(track.gesture.parameter)
    values = track.rows[track.gesture.parameter]
    return int((values - now).abs().arg_min() or 0) if isinstance(now, int | float) else 0


def _mark(track: Track) -> dict[str, object]:
    places = [[round(value, 2) for value in values] for values in (track.x, track.y)]
    return {"x": places[0], "y": places[1], "top": round(track.top, 2), "bottom": round(track.bottom, 2)}


def _told(value: object) -> str:
    return numeral(float(value), _DIGITS) if isinstance(value, int | float) else "–"
