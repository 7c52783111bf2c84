"""The page as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from plait import __version__
from plait.document import dumps, embed
from plait.markup import Markup, element, joined
from plait.picture import drawn, marks_of
from plait.theme import DARK_PALETTE, LIGHT_PALETTE

from .header import failures, header
from .log import log
from .metrics import metrics
from .parameters import parameters
from .provenance import provenance
from .results import results
from .section import panel, section
from .slider import script_for, script_source
from .timings import timings

if TYPE_CHECKING:
    from plait.theme import Palette

    from .subject import Subject

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What a page may do: nothing but show itself."""
MANIFEST_ID = "plait-manifest"

_CSS = Path(__file__).with_name("report.css")
_TOKENS = (
    "canvas",
    "panel",
    "field",
    "border",
    "hover",
    "accent",
    "done",
    "stale",
    "failed",
    "text",
    "dim",
    "faint",
)


def report_page(subject: Subject) -> str:
    """A report as one HTML file without anything outside it; the workflow in it can be loaded again.

    Raises:
        DocumentError: the workflow can't be written as a document.
    """
    main = element(
        "main",
        header(subject),
        failures(subject),
        metrics(subject),
        _workflow(subject),
        results(subject),
        parameters(subject),
        timings(subject),
        log(subject),
        provenance(subject),
        _footer(),
    )
    script = script_for(main)
    policy = POLICY if script is None else f"{POLICY}; script-src {script_source()}"
    body = element("body", main, Markup(embed(dumps(subject.workflow))), _manifest(subject), script)
    return f"<!DOCTYPE html>\n{element('html', _head(subject, policy), body, lang='en')}\n"


def _head(subject: Subject, policy: str) -> Markup:
    name = subject.workflow.name or "Workflow"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name_="color-scheme", content="light dark"),
        element("meta", name_="generator", content=f"Plait {__version__}"),
        element("title", f"{name} – {subject.result.status}"),
        element("style", _style()),
    )


def _workflow(subject: Subject) -> Markup:
    made = drawn(subject.workflow, subject.registry, marks_of(subject.result))
    picture = element(
        "div", made.svg, class_="scroll picture", style=f"--wide:{made.width:.0f}px;--high:{made.height:.0f}px"
    )
    return section("workflow", "Workflow", panel(picture, kind="flush"))


def _manifest(subject: Subject) -> Markup:
    """The manifest for programs; '<' is written as an escape, as in the document."""
    text = json.dumps(subject.manifest.to_json(), ensure_ascii=False, default=str).replace("<", "\\u003c")
    return element("script", Markup(text), type="application/json", id=MANIFEST_ID)


def _footer() -> Markup:
    return element(
        "footer",
        element(
            "p",
            f"Written by Plait {__version__}. The workflow is in this file: ",
            element("code", "plait studio REPORT.html"),
            " opens it, and ",
            element("code", "plait run REPORT.html"),
            " runs it again.",
        ),
    )


def _style() -> Markup:
    css = _CSS.read_text(encoding="utf-8")
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(DARK_PALETTE)}}}}}"
    return joined(Markup(f":root{{{_variables(LIGHT_PALETTE)}}}{dark}\n"), Markup(css))


def _variables(palette: Palette) -> str:
    return ";".join(f"--{name}:{getattr(palette, name)}" for name in _TOKENS)
