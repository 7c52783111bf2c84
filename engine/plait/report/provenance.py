"""Versions, files and fingerprints: what the run was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.amounts import size_in_bytes
from plait.lettering import one_line
from plait.markup import Markup, element, joined

from .section import more, panel, row, section, table

if TYPE_CHECKING:
    from .subject import Subject

_MOST_FILES = 200


def provenance(subject: Subject) -> Markup:
    """Everything that another run would have to have in common with this one."""
    made_of = subject.manifest
    versions = {"Plait": made_of.plait, "Python": made_of.python, **made_of.libraries}
    entries = (element("div", element("dt", name), element("dd", number)) for name, number in versions.items())
    seeds = {subject.title(node_id) if node_id else "the run": seed for node_id, seed in made_of.seeds.items()}
    said = ", ".join(f"{name} {seed}" for name, seed in seeds.items())
    return section(
        "provenance",
        "Made of",
        panel(
            element("dl", entries, class_="versions"),
            element("p", f"On {made_of.platform}. Seeds: {said}.", class_="hint"),
        ),
        _files(subject),
        _fingerprints(subject),
    )


def _files(subject: Subject) -> Markup | None:
    files = subject.manifest.files
    if not files:
        return None
    rows = [
        row(
            element("span", each.path, class_="path"),
            size_in_bytes(each.size),
            each.modified.replace("T", " ").removesuffix("+00:00") + " UTC",
            element("code", each.digest[:16] or "unreadable", title=each.digest),
        )
        for each in files[:_MOST_FILES]
    ]
    return joined(panel(table(("File", "Size", "Modified", "SHA-256"), rows)), more(len(files) - _MOST_FILES, "files"))


def _fingerprints(subject: Subject) -> Markup | None:
    nodes = subject.manifest.nodes
    rows = [
        row(
            one_line(subject.title(node_id)),
            element("code", each.type_id),
            str(each.version),
            element("code", each.fingerprint or "never the same twice"),
        )
        for node_id, each in nodes.items()
    ]
    if not rows:
        return None
    summary = element("summary", element("strong", "Fingerprints"), element("span", "of every result", class_="dim"))
    return panel(element("details", summary, table(("Node", "Type", "Version", "Fingerprint"), rows)), kind="list")
