"""A workflow that has every awkward text in every place that a report shows."""

from __future__ import annotations

import json

from plait.workflow import Note, Workflow, WorkflowParameter
from shared_data import data_path

VECTORS = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]><script>alert(1)</script>",
    "<svg/onload=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "</style><script>alert(1)</script>",
    "</textarea></title><script>alert(1)</script>",
    "{{7*7}} ${7*7} <%= 7*7 %>",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "$x^2$ \\href{javascript:alert(1)}{x}",
    "\u202e\u0000\ud7ff\ufffe",
)


def hostile_strings() -> list[str]:
    """The naughty strings, and markup that has run in reports of others."""
    corpus: list[str] = json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8"))
    return [*corpus, *VECTORS]


def hostile_workflow(strings: list[str]) -> Workflow:
    """Every text as title, note, parameter, column, value, metric, label, slider's fact, log line and error."""
    workflow = Workflow(" ".join(strings)[:5000])
    workflow.description = "\n".join(strings)
    for index, text in enumerate(VECTORS):
        workflow.set_parameter(f"p{index}", WorkflowParameter("text", text, text))
    columns: dict[str, list[str]] = {text: [text] for text in strings}
    workflow.add_node("reports.table", "read", params={"columns": {"text": strings}, "note": strings[-1]})
    for index in range(0, len(strings), 35):
        chosen = {name: columns[name] for name in list(columns)[index : index + 35]}
        workflow.add_node("reports.table", f"t{index}", title=strings[index], params={"columns": chosen})
    for index, text in enumerate(strings):
        workflow.put_note(Note(f"n{index}", text, y=100 * index))
    add = workflow.add_node
    add("reports.metrics", "score", params={"values": {text: float(place) for place, text in enumerate(strings)}})
    add("reports.say", "talk", params={"lines": strings})
    # A typeface has none of these; the rest of the figure stands as it would.
    labels = [text for text in strings if text.isprintable() and len(text) < 200]
    add("reports.figure", "bars", params={"title": VECTORS[0], "labels": labels[:60]})
    add("reports.threshold", "cut", params={"title": VECTORS[1], "facts": list(dict.fromkeys(strings))})
    for index, text in enumerate(strings[::9]):
        add("reports.fail", f"f{index}", title=text, params={"message": text})
    for node_id in [each for each in workflow.nodes if each[0] not in "rt" or each == "talk"]:
        workflow.connect("read", "out", node_id, "table")
    return workflow
