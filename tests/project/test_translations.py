"""The translation files: as new as the sources, whole, and fit for the places where their texts stand."""

from __future__ import annotations

import ast
import re
import shutil
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

MARKERS = ("tr", "later", "counted")
SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setLabelText", "setEmptyLabel", "addAction", "addMenu", "addTab", "addRow", "add_menu", "add_section", "as_one",
    "QPushButton", "QLabel", "plain_label", "action", "tell", "fail", "say", "_say", "emit", "line", "MessagePage",
    "_add", "_add_switch", "_button", "_say_problem", "DataError", "EngineFailure",
}  # fmt: skip
"""What shows the texts that it is given."""
SHORTCUT = re.compile(r"((Ctrl|Alt|Shift)\+.*|F\d+|[A-Z]|Tab|Enter|Esc|Del|Home)")
UNTRANSLATED = {"Plait", "[*] – Plait"}
"""Names that are the same in every language."""


@dataclass(frozen=True)
class Entry:
    """A text of the sources and what it became; several forms, where it has a number."""

    source: str
    other: str
    """What tells it apart from another with the same text; of a text with a number the form for many."""
    forms: tuple[str, ...]
    is_counted: bool
    state: str

    @property
    def sources(self) -> tuple[str, ...]:
        return (self.source, self.other) if self.is_counted else (self.source,)


@pytest.fixture(scope="session")
def studio(root: Path) -> Path:
    return root / "gui" / "plait_gui"


@pytest.fixture(scope="session", params=["de"])
def file(request: pytest.FixtureRequest, studio: Path) -> Path:
    """Each of the translation files."""
    return studio / "languages" / f"plait_{request.param}.ts"


@pytest.fixture(scope="session")
def entries(file: Path) -> list[Entry]:
    return list(_entries(file))


@pytest.fixture
def dev(root: Path, load_module: Callable[[str, Path], ModuleType]) -> ModuleType:
    return load_module("dev", root / "dev.py")


def _entries(file: Path) -> Iterator[Entry]:
    for each in ElementTree.parse(file).iter("message"):
        translation = each.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        yield Entry(
            each.findtext("source", ""),
            each.findtext("comment", ""),
            forms,
            each.get("numerus") == "yes",
            translation.get("type", "finished"),
        )


def test_every_file_of_a_language_is_looked_at(studio: Path) -> None:
    names = sorted(each.name for each in (studio / "languages").iterdir())
    assert names == ["plait_de.qm", "plait_de.ts", "plait_messages_de.ts"]


def test_it_is_as_new_as_the_sources(file: Path, studio: Path, dev: ModuleType, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    sources = [each.relative_to(studio).as_posix() for each in sorted(studio.rglob("*.py"))]
    _tool("pyside6-lupdate", *dev.LUPDATE, *sources, "-ts", str(copy), at=studio)
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "python dev.py translate brings it up to date"


def test_the_compiled_file_is_made_from_it(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    _tool("pyside6-lrelease", "-silent", str(file), "-qm", str(made), at=tmp_path)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes(), "python dev.py translate compiles it"


def test_every_text_is_translated(entries: list[Entry]) -> None:
    assert len(entries) > 600
    assert [each.source for each in entries if each.state != "finished" or not all(each.forms)] == []
    assert [each.source for each in entries if len(each.forms) != (2 if each.is_counted else 1)] == []


def test_every_marked_text_is_found_by_the_tool(studio: Path, entries: list[Entry]) -> None:
    """It overlooks what stands within the braces of another text."""
    found = {(each.source, each.other) for each in entries}
    marked = {(text, other): place for place, text, other in _marked(studio)}
    assert {marked[each] for each in marked.keys() - found} == set()
    assert found - marked.keys() == set()


def test_every_placeholder_is_in_the_translation(entries: list[Entry]) -> None:
    wrong = [
        (each.source, form)
        for each in entries
        for form in each.forms
        if any(_names(form) != _names(source) for source in each.sources)
    ]
    assert wrong == []


def test_numbers_are_names_in_braces(entries: list[Entry]) -> None:
    """Qt would put its own number in the place of %n, without the narrow spaces between thousands."""
    assert [each.source for each in entries if "%n" in each.source] == []
    assert [each.source for each in entries if each.is_counted and "n" not in _names(each.source)] == []


def test_ends_are_alike(entries: list[Entry]) -> None:
    """Spaces, dots that promise a question, and the shortcut behind a tab."""
    wrong = []
    for each in entries:
        for form in each.forms:
            ends = [(len(text) - len(text.lstrip()), text.endswith(" "), text.endswith("…"), text.count("\t"))
                    for text in (each.source, form)]  # fmt: skip
            if ends[0] != ends[1]:
                wrong.append((each.source, form))
    assert wrong == []


def test_quotation_marks_are_those_of_the_language(file: Path, entries: list[Entry]) -> None:
    opening, closing = {"de": ("„", "“")}[file.stem.partition("_")[2]]
    for each in entries:
        for form in each.forms:
            assert form.count(opening) == form.count(closing), form
            assert "'" not in form, form
            assert "”" not in form, form


def test_no_form_for_many_looks_untranslated(entries: list[Entry]) -> None:
    """That it is the English form for one is how the studio knows that nobody translated it."""
    assert [each.source for each in entries if each.is_counted and each.forms[1] == each.source] == []


def test_what_is_shown_goes_through_a_translation(studio: Path) -> None:
    bare = []
    for path in sorted(studio.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call) or _name(call.func) not in SHOWING:
                continue
            for text in map(_words, call.args):
                is_shown = " " in text or (text[:1].isupper() and not SHORTCUT.fullmatch(text))
                if is_shown and text not in UNTRANSLATED:
                    bare.append(f"{path.relative_to(studio)}:{call.lineno}: {text}")
    assert bare == []


def _words(shown: ast.expr) -> str:
    """The words of a literal that is shown as it stands; none of anything else."""
    if isinstance(shown, ast.JoinedStr):
        parts = (each.value for each in shown.values if isinstance(each, ast.Constant))
        text = "".join(str(each) for each in parts)
        return text if re.search(r"[a-z]{2,}", text) else ""
    if isinstance(shown, ast.Constant) and isinstance(shown.value, str):
        return shown.value if re.search("[a-z]{2,}", shown.value) else ""
    return ""


def _marked(studio: Path) -> Iterator[tuple[str, str, str]]:
    """Place, text and second text of every call that marks a text."""
    for path in sorted(studio.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id not in MARKERS:
                continue
            texts = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if texts:
                yield f"{path.relative_to(studio)}:{call.lineno}", texts[0], texts[1] if len(texts) > 1 else ""


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _name(function: ast.expr) -> str:
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def _tool(name: str, *arguments: str, at: Path) -> None:
    """Run one of Qt's tools that are beside this Python."""
    folder = Path(sys.executable).parent
    found = shutil.which(name, path=str(folder))
    assert found is not None, f"{name} is not in {folder}"
    done = subprocess.run([found, *arguments], cwd=at, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
