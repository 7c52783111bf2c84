"""The document within an HTML report, as a block of data that no browser runs."""

from __future__ import annotations

import re

from plait.errors import DocumentError

from .limits import MAX_BYTES
from .weight import check_size

ELEMENT_ID = "plait-workflow"

_SCRIPT = re.compile(r"<script\b([^<>]{0,500})>", re.IGNORECASE)
_ID = re.compile(rf"""\sid\s*=\s*(["']?){ELEMENT_ID}\1(?=\s|/|$)""", re.IGNORECASE)
_TYPE = re.compile(r"""\stype\s*=\s*(["']?)application/json\1(?=\s|/|$)""", re.IGNORECASE)
# An escape counts only after an even number of backslashes: before it, an odd one escapes the backslash itself.
_ESCAPED = re.compile(r"(?<!\\)((?:\\\\)*)\\u003c")


def embed(text: str) -> str:
    """The script element that holds a document; it may stand anywhere in an HTML page.

    '<' is written as an escape, so that no text in the document can end the element or begin another.
    """
    return f'<script type="application/json" id="{ELEMENT_ID}">{text.replace("<", chr(92) + "u003c")}</script>'


def extract(html: str, file: str = "") -> str:
    """The document that `embed` put into a page.

    Raises:
        DocumentError: there is none, or more than one, or the page ends within it.
    """
    found = [tag for tag in _SCRIPT.finditer(html) if _ID.search(tag[1]) and _TYPE.search(tag[1])]
    if len(found) != 1:
        raise DocumentError(
            "The page holds more than one workflow." if found else "The page holds no workflow.",
            file=file,
            hint="Only a report that Plait wrote, unchanged, holds one.",
        )
    start = found[0].end()
    end = html.find("<", start)
    if end < 0 or html[end : end + 8].lower() != "</script":
        raise DocumentError("The page ends within the workflow that it holds.", file=file)
    if end - start > MAX_BYTES:
        check_size(end - start, file)
    return _ESCAPED.sub(r"\1<", html[start:end])
