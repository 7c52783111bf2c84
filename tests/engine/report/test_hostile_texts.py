"""Whatever data, names and errors say, in a report they are only text."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import plait
from hostile_report import VECTORS, hostile_strings, hostile_workflow
from html_page import Page
from plait.document import dumps
from plait.workflow import Workflow

Reported = Callable[..., str]

_OWN_STYLES = re.compile(
    r"--wide:\d+px;--high:\d+px|margin-left:[\d.]+%;width:[\d.]+%|[a-z-]+: [^<>\"()@]*(; [a-z-]+: [^<>\"()@]*)*;?"
    r"|clip-path: url\(#[\w-]+\)|fill:#[0-9A-Fa-f]{6};fill-opacity:\.16"
)
# The slider's script is given these and nothing else.
_NUMERALS = re.compile(r'(\[|\]|\{|\}|,|:|"(told|marks|x|y|top|bottom)"|"[\d.,–]*"|[\d.]+)*')


@pytest.fixture
def strings() -> list[str]:
    return hostile_strings()


@pytest.fixture
def hostile(strings: list[str]) -> Workflow:
    return hostile_workflow(strings)


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

    for text in VECTORS[:-1]:
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
