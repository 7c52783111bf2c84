"""Node types in German: titles, palette, search, forms and ports; the document stays as it is declared."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from component_documents import component, document, taken, workflow_of
from plait.document import dumps
from plait.plugins import installed_plugins
from plait.registry import NodeRegistry
from plait_gui.canvas.node_item import NodeItem, PortAt
from plait_gui.canvas.tooltips import node_text, port_text
from plait_gui.editor import Editor
from plait_gui.finding import find_nodes
from plait_gui.inspector.fields.choice import ChoiceField
from plait_gui.inspector.fields.nested import VariantsField
from plait_gui.inspector.node_form import NodeForm
from plait_gui.inspector.workflow_form import WorkflowForm
from plait_gui.node_texts import apart_in, compile_file, main, texts_of, update, update_all
from plait_gui.node_words import choice_text, flowing, in_order, port_name, title_of, worded
from plait_gui.palette.groups import grouped
from plait_gui.palette.search import search
from plait_gui.theme import Appearance
from plait_gui.translators import speak
from plait_gui.window import Window

REGISTRY = NodeRegistry()
CODE = re.compile(r"`[^`]*`")
EMPHASIS = re.compile(r"(?<!\w)\*(\w[\w ]*)\*(?!\w)")
QUOTED = re.compile(r"(?<!\w)'([a-z][\w -]*)'")


@pytest.fixture
def studio(qapp: QApplication) -> Editor:
    return Editor(REGISTRY)


def titles(text: str) -> list[str]:
    return [title_of(each) for each in search(REGISTRY.all().values(), text)]


def test_in_english_everything_is_as_it_is_declared(studio: Editor, appearance: Appearance) -> None:
    row_filter = REGISTRY.get("manipulation.row_filter")
    assert title_of(row_filter) == "Row Filter"
    assert worded("choice", "matching", row_filter) == "matching"
    assert port_name(REGISTRY.get("manipulation.joiner"), "left_unmatched") == "left_unmatched"
    assert next(iter(grouped(REGISTRY.all().values()))) == "Input/Output"
    form = NodeForm(studio, appearance, studio.add_node("manipulation.row_filter", 0, 0))
    assert form.title.text() == "Row Filter"
    assert [row.label.text() for row in form.rows.values()] == ["Condition", "Keep"]
    form.deleteLater()


def test_the_palette_is_in_german_and_in_its_order(german: None) -> None:
    groups = grouped(REGISTRY.all().values())
    assert next(iter(groups)) == "Eingabe/Ausgabe"
    shown = [title_of(each) for each in groups["Eingabe/Ausgabe"]]
    assert "CSV lesen" in shown
    for types in groups.values():
        keys = [in_order(title_of(each)) for each in types]
        assert keys == sorted(keys)
    assert sum(map(len, groups.values())) == len(REGISTRY.ids())


def test_umlauts_stand_with_their_letters() -> None:
    assert sorted(["Zeit", "Ähnlich", "Anfang", "Öffnen", "über"], key=in_order) == [
        "Ähnlich", "Anfang", "Öffnen", "über", "Zeit",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Zeilenfilter", "zeilenf", "Row Filter", "row filt", "manipulation.row_filter"])
def test_a_search_finds_names_of_both_languages(german: None, text: str) -> None:
    assert titles(text)[0] == "Zeilenfilter"


def test_a_search_finds_tags_and_summaries_of_both_languages(german: None) -> None:
    reader = REGISTRY.get("io.csv_reader")
    assert "CSV lesen" in titles(reader.tags[0])
    assert "CSV lesen" in titles("CSV-Datei")
    assert "Prüfen" in titles("Datenqualität")
    assert "Prüfen" in titles("data quality")


def test_a_node_has_the_title_of_its_type_until_somebody_gives_it_one(german: None, studio: Editor) -> None:
    node_id = studio.add_node("manipulation.row_filter", 0, 0)
    assert studio.title(node_id) == "Zeilenfilter"
    assert NodeItem(studio, node_id).card.title == "Zeilenfilter"
    studio.rename(node_id, "Row Filter")
    assert studio.title(node_id) == "Row Filter"
    item = NodeItem(studio, node_id)
    assert item.card.title == "Row Filter"
    assert node_text(studio, item).splitlines()[:2] == ["Row Filter", "Zeilenfilter"]


@pytest.mark.parametrize("typed", ["Zeilenfilter", "Row Filter", ""])
def test_the_title_of_the_type_is_no_title_of_ones_own(german: None, window: Window, typed: str) -> None:
    editor = window.studio.editor
    node_id = editor.add_node("manipulation.row_filter", 0, 0)
    window.canvas.writing.rename(node_id)
    field = window.canvas.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Zeilenfilter"
    field.setText(typed or "x")
    window.canvas.writing.title.committed.emit(typed)
    assert editor.workflow.node(node_id).title == ""
    window.canvas.writing.close()


def test_a_form_is_in_german_and_the_document_is_not(german: None, studio: Editor, appearance: Appearance) -> None:
    node_id = studio.add_node("manipulation.row_filter", 0, 0)
    form = NodeForm(studio, appearance, node_id)
    assert form.title.text() == "Zeilenfilter"
    assert [row.label.text() for row in form.rows.values()] == ["Bedingung", "Behalten"]
    keep = form.rows["keep"].field
    assert isinstance(keep, ChoiceField)
    assert [keep.box.itemText(row) for row in range(keep.box.count())] == ["passende", "andere"]
    keep.box.activated.emit(1)
    assert studio.workflow.node(node_id).params == {"keep": "others"}
    form.refresh()
    assert keep.box.currentText() == "andere"
    about = " ".join(label.text() for label in form.findChildren(QLabel))
    assert "Bedingung" in about
    assert "which a condition holds" not in about
    assert studio.undo_stack.undoText() == "Behalten von „row_filter“ ändern"
    written = json.loads(dumps(studio.workflow))
    assert written["nodes"]["row_filter"] == {
        "params": {"keep": "others"},
        "type": "manipulation.row_filter",
        "version": 1,
    }
    form.deleteLater()


def test_kinds_of_records_are_chosen_by_their_german_names(
    german: None, studio: Editor, appearance: Appearance
) -> None:
    node_id = studio.add_node("control.for_each", 0, 0)
    form = NodeForm(studio, appearance, node_id)
    over = form.rows["over"].field
    assert isinstance(over, VariantsField)
    names = {over.box.itemData(row): over.box.itemText(row) for row in range(over.box.count())}
    assert names["rows"] == "Zeilen"
    assert names["files"] == "Dateien"
    over.box.activated.emit(over.box.findData("files"))
    assert studio.workflow.node(node_id).params == {"over": {"kind": "files"}}
    form.refresh()
    assert over.box.currentText() == "Dateien"
    assert over.record is not None
    assert [label.text() for label in over.record.findChildren(QLabel)] == []
    form.deleteLater()


def test_a_parameter_of_the_workflow_keeps_the_declared_label(
    german: None, studio: Editor, appearance: Appearance
) -> None:
    node_id = studio.add_node("manipulation.row_filter", 0, 0)
    form = NodeForm(studio, appearance, node_id)
    form.promote("keep", "kept")
    made = studio.workflow.parameters["kept"]
    assert (made.label, made.choices, made.value) == ("Keep", ("matching", "others"), "matching")
    of_workflow = WorkflowForm(studio, appearance)
    assert of_workflow.rows["kept"].label.text() == "Behalten"
    for each in (form, of_workflow):
        each.deleteLater()


def test_ports_are_told_in_german(german: None, studio: Editor) -> None:
    node_id = studio.add_node("manipulation.joiner", 0, 0)
    assert port_text(studio, PortAt(node_id, "left_unmatched", "output")) == "links ohne Partner · Tabelle"
    assert port_text(studio, PortAt(node_id, "right", "input")) == "rechts · Tabelle"


def test_what_somebody_called_a_port_of_a_component_stays(german: None, qapp: QApplication) -> None:
    inside = document({"right": taken(name="right")})
    editor = Editor(REGISTRY, workflow_of(document({"part": component(inside)})))
    found = editor.node_type("part")
    assert found is not None
    assert [port.name for port in found.outputs] == ["right"]
    assert port_name(found, "right") == "right"


def test_nodes_of_a_workflow_are_found_by_both_names_of_their_type(german: None, studio: Editor) -> None:
    node_id = studio.add_node("manipulation.row_filter", 0, 0)
    studio.set_param(node_id, "keep", "others")
    for text in ("zeilenf", "row filter"):
        assert [(hit.path, hit.title) for hit in find_nodes(studio, text)] == [(node_id, "Zeilenfilter")]
    assert [hit.where for hit in find_nodes(studio, "others")] == ["Behalten: others"]


def test_paragraphs_and_items_flow_and_code_stays() -> None:
    text = "Keep what\nfits.\n\n- one: a\n  first\n- two\n\n    x = 1\n    y = 2"
    assert flowing(text) == "Keep what fits.\n\n- one: a first\n- two\n\n    x = 1\n    y = 2"


@pytest.mark.parametrize("type_id", sorted(REGISTRY.ids()))
def test_a_help_speaks_of_parameters_ports_and_choices_as_the_form_does(german: None, type_id: str) -> None:
    """What a help sets off, as *a parameter* or 'a choice', is called there as it is in the form."""
    node_type = REGISTRY.get(type_id)
    texts = [each for each in texts_of([node_type]) if each.kind in ("help", "summary", "description")]
    names = [each for each in texts_of([node_type]) if each.kind in ("label", "port")]
    choices = {each.text for each in texts_of([node_type]) if each.kind == "choice"}
    for text in texts:
        shown, code_free = worded(text.kind, text.text, node_type), CODE.sub("", text.text)
        for name in EMPHASIS.findall(code_free):
            # A port and a parameter may have one name.
            meant = [worded(each.kind, each.text, node_type) for each in names if each.text.lower() == name.lower()]
            assert not meant or any(f"*{each}*".lower() in shown.lower() for each in meant), (name, meant, shown)
        for name in QUOTED.findall(code_free):
            if choice_text(name) in choices:
                assert f"„{worded('choice', choice_text(name), node_type)}“" in shown


PLUGIN = """
from typing import Annotated, Literal

from pydantic import Field

from plait import Table, node


@node("acme.shake", category="Manipulation/Magic", tags=("stir",))
def shake(
    table: Table, *, how: Annotated[Literal["well", "inner"], Field(description="How it is shaken.")] = "well"
) -> Table:
    \"\"\"Shake a table.

    Say "please" first: `shake(1)`,
    then wait.
    \"\"\"
    return table
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An installed plugin with one node; the folder of its package."""
    package = tmp_path / "site" / "acme_nodes"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "shake.py").write_text(PLUGIN)
    about = tmp_path / "site" / "acme_nodes-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-nodes\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[plait.nodes]\nacme = acme_nodes\n")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"), prepend=":")
    yield package
    # The next one is another package of this name.
    for name in [each for each in sys.modules if each.partition(".")[0] == "acme_nodes"]:
        del sys.modules[name]


def test_a_plugin_brings_its_own_translation(plugin: Path, qapp: QApplication) -> None:
    (file,) = update_all("acme", ["de"])
    assert file == plugin / "languages" / "acme_nodes_de.ts"
    text = file.read_text("utf-8")
    assert "<name>acme/title</name>" in text
    # What Plait's own nodes have, such as the choice 'inner' and the category 'Manipulation', is translated there.
    assert "<source>inner</source>" not in text
    assert "<source>Manipulation</source>" not in text
    assert "<source>Say &quot;please&quot; first: `shake(1)`, then wait.</source>" in text
    for english, other in (("Shake", "Schütteln"), ("well", "gut"), ("stir", "rühren"), ("Magic", "Zauberei")):
        unfinished = f'<source>{english}</source>\n        <translation type="unfinished"></translation>'
        assert text.count(unfinished) == 1
        text = text.replace(unfinished, f"<source>{english}</source>\n        <translation>{other}</translation>")
    file.write_text(text, "utf-8")
    assert update_all("acme") == [file]
    assert file.read_text("utf-8") == text
    shake = NodeRegistry().get("acme.shake")
    translators = speak(qapp, "de")
    assert len(translators) == 4
    assert title_of(shake) == "Schütteln"
    assert [worded("choice", each, shake) for each in ("well", "inner")] == ["gut", "innen"]
    assert worded("summary", shake.summary, shake) == "Shake a table."
    assert [title_of(each) for each in search([shake], "rühr")] == ["Schütteln"]
    # Nodes of others don't take its words.
    assert worded("choice", "well", REGISTRY.get("manipulation.joiner")) == "well"
    for each in translators:
        qapp.removeTranslator(each)
        each.deleteLater()


def test_a_translation_for_one_node_type_alone_goes_before_the_others(
    plugin: Path, qapp: QApplication, tmp_path: Path
) -> None:
    (file,) = update_all("acme", ["de"])
    types = [NodeRegistry().get("acme.shake")]
    alone = "<source>well</source>\n        <comment>{}</comment>\n        <translation>{}</translation>"
    unfinished = '<source>well</source>\n        <translation type="unfinished"></translation>'
    text = file.read_text("utf-8")
    others = "\n    </message>\n    <message>\n        ".join(
        (
            alone.format("acme.shake", "tüchtig"),
            alone.format("acme.gone", "fort"),
            unfinished.replace(' type="unfinished"></translation>', ">gut</translation>"),
        )
    )
    file.write_text(text.replace(unfinished, others), "utf-8")
    update(file, "acme", types)
    assert {each.type_id for each in apart_in(file)} == {"acme.shake"}, "the node type of the other one is gone"
    compile_file(file)
    translators = speak(qapp, "de", [each for each in installed_plugins() if each.name == "acme"])
    assert worded("choice", "well", types[0]) == "tüchtig"
    assert qapp.translate("acme/choice", "well") == "gut"
    for each in translators:
        qapp.removeTranslator(each)
        each.deleteLater()


def test_of_a_plugin_that_is_not_there_no_file_is_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nobody", "de"]) == 1
    assert "There is no plugin 'nobody'." in capsys.readouterr().err
    assert main([]) == 2


def test_a_word_may_mean_something_else_for_one_node_type(german: None) -> None:
    assert worded("choice", "high", REGISTRY.get("manipulation.row_filter_by_value")) == "obere"
    assert worded("choice", "high", REGISTRY.get("views.roc_curve")) == "hoch"
    assert worded("choice", "high") == "hoch"
