"""A text for the reader of a report."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import Field

from plait import Figure, Metrics, Multiline, ParameterError, node
from plait.figure.numerals import numeral

from .title import Title

_PLACE = re.compile(r"\{([^{}\n]+)\}")
_WIDE = 88
"""Signs that a line of a report has room for, about."""


@node(
    "views.text",
    title="Text",
    category="Views",
    icon="language-markdown-outline",
    face="{text}",
    tags=("markdown", "note", "comment", "heading", "report", "annotation", "dashboard"),
)
def text(
    *values: Metrics,
    text: Annotated[
        str,
        Multiline(),
        Field(
            max_length=100_000,
            description="The text, in simple Markdown: # headings, - lists, 1. numbered lists, **bold**, > quotes, --- "
            "lines. A metric in braces, such as {accuracy}, becomes its value.",
        ),
    ] = "",
    digits: Annotated[int, Field(ge=1, le=12, description="How many digits the value of a metric has at most.")] = 4,
    title: Title = "",
) -> Figure:
    """Put a text into the report, with the values of metrics in it.

    Lines that follow each other are one paragraph, and an empty line begins another. Only the simple forms of
    Markdown are known; everything else, such as HTML, is shown as it is written. Braces around anything but the name
    of a connected metric stay as they are; if metrics are connected and there is none of that name, the node stops.

    Example: `The model is right in {accuracy} of all cases.`, connected to the metrics of Scorer.
    """
    known = {name: value for each in values for name, value in each.items()}
    if values:
        _check_names(text, known)
    filled = _PLACE.sub(lambda found: numeral(known[found[1]], digits) if found[1] in known else found[0], text)
    lines = sum(1 + len(line) // _WIDE for line in filled.splitlines())
    options: dict[str, Any] = {"text": filled, "size": [720, max(90, min(1600, 40 + 23 * lines))]}
    return Figure("views.text", {}, options, title)


def _check_names(text: str, known: dict[str, float]) -> None:
    missing = [name for name in _PLACE.findall(text) if name not in known]
    if missing:
        shown = ", ".join(f"{{{name}}}" for name in list(known)[:12]) + (", …" if len(known) > 12 else "")
        raise ParameterError(f"There is no metric '{missing[0]}'.", parameter="text", hint=f"There are {shown}.")
