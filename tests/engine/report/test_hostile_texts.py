"""Whatever data, names and errors say, in a report they are only text."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import plait
from html_page import Page
from plait.document import dumps
from plait.workflow import Note, Workflow, WorkflowParameter
from shared_data import data_path

Reported = Callable[..., str]

_OWN_STYLES = re.compile(
    r"--wide:\d+px;--high:\d+px|margin-left:[\d.]+%;width:[\d.]+%|[a-z-]+: [^<>\"()@]*(; [a-z-]+: [^<>\"()@]*)*;?"
    r"|clip-path: url\(#[\w-]+\)|fill:#[0-9A-Fa-f]{6};fill-opacity:\.16"
)
# The slider's script is given these and nothing else.
_NUMERALS = re.compile(r'(\[|\]|\{|\}|,|:|"(told|marks|x|y|top|bottom)"|"[\d.,–]*"|[\d.]+)*')
_VECTORS = (
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


@pytest.fixture
def strings() -> list[str]:
    corpus: list[str] = json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8"))
    return [*corpus, *_VECTORS]


@pytest.fixture
def hostile(strings: list[str]) -> Workflow:
    """Every text as title, note, parameter, column, value, metric, label, slider's fact, log line and error."""
    workflow = Workflow(" ".join(strings)[:5000])
    workflow.description = "\n".join(strings)
    for index, text in enumerate(_VECTORS):
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
    add("reports.figure", "bars", params={"title": _VECTORS[0], "labels": labels[:60]})
    add("reports.threshold", "cut", params={"title": _VECTORS[1], "facts": list(dict.fromkeys(strings))})
    for index, text in enumerate(strings[::9]):
        add("reports.fail", f"f{index}", title=text, params={"message": text})
    for node_id in [each for each in workflow.nodes if each[0] not in "rt" or each == "talk"]:
        workflow.connect("read", "out", node_id, "table")
    return workflow


def assert_harmless(page: Page) -> None:
    """Nothing on the page runs, leads elsewhere or loads anything."""
    scripts = [attributes for tag, attributes in page.elements if tag == "script"]
    assert [(each.get("type"), each.get("id")) for each in scripts] == [
        ("application/json", "plait-workflow"),
        ("application/json", "plait-manifest"),
        (None, None),
    ]
    forbidden = {"iframe", "object", "embed", "form", "base", "link", "a", "img", "image", "foreignobject", "animate"}
    assert not {tag for tag, _ in page.elements} & forbidden
    for tag, attributes in page.elements:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            if name in ("href", "xlink:href", "src", "srcset", "action", "formaction"):
                assert (value or "").startswith("#"), (tag, name, value)
            if name == "style":
                assert _OWN_STYLES.fullmatch(value or ""), value
            if name == "data-threshold":
                assert _NUMERALS.fullmatch(value or ""), value
            if name not in ("title", "content", "alt"):
                assert "alert(" not in (value or ""), (tag, name, value)
    assert len([tag for tag, attributes in page.elements if tag == "meta" and "http-equiv" in attributes]) == 1


def test_no_text_becomes_a_script_a_handler_or_an_address(hostile: Workflow, reported: Reported) -> None:
    page = Page(reported(hostile))

    assert page.unclosed == []
    assert_harmless(page)


def test_every_text_is_there_to_be_read(hostile: Workflow, reported: Reported, strings: list[str]) -> None:
    page = Page(reported(hostile))
    said = {" ".join(text.split()) for text in page.texts}

    for text in _VECTORS[:-1]:
        assert " ".join(text.split()) in said


def test_the_workflow_in_it_is_unharmed(hostile: Workflow, reported: Reported, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(reported(hostile), encoding="utf-8")

    assert dumps(plait.load(path)) == dumps(hostile)


@pytest.mark.slow
def test_a_browser_finds_no_script_either(hostile: Workflow, reported: Reported, tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("there is no Chromium here")
    path = tmp_path / "hostile.html"
    path.write_text(reported(hostile), encoding="utf-8")

    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    seen = subprocess.run(
        [*command, "--dump-dom", path.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )

    assert "plait-workflow" in seen.stdout
    assert_harmless(Page(seen.stdout))
