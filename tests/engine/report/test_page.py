"""A report is one file that shows a run and holds its workflow."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import plait
from html_page import Page
from plait.document import dumps
from plait.manifest import Manifest
from plait.report import Subject, report_page
from plait.report.page import MANIFEST_ID, POLICY
from plait.workflow import Workflow, WorkflowParameter

Reported = Callable[..., str]


@pytest.fixture
def workflow() -> Workflow:
    workflow = Workflow("Admissions")
    workflow.description = "Who gets in?"
    workflow.set_parameter("note", WorkflowParameter("text", "as saved"))
    columns = {"age": [30, None, 41], "score": [1.5, 2.25, 300.0], "name": ["Ann", "", None]}
    workflow.add_node("reports.table", "read", params={"columns": columns, "note": {"$parameter": "note"}})
    workflow.add_node("reports.metrics", "score", params={"values": {"accuracy": 0.91254, "log_loss": 0.25}})
    workflow.add_node("reports.figure", "bars", title="Heights", params={"title": "How high"})
    workflow.add_node("reports.table", "end", params={"columns": columns})
    workflow.connect("read", "out", "score", "table")
    workflow.connect("read", "out", "bars", "table")
    return workflow


def test_the_page_is_well_formed_and_asks_for_nothing(workflow: Workflow, reported: Reported) -> None:
    page = Page(reported(workflow))

    assert page.unclosed == []
    policy = [attributes["content"] for tag, attributes in page.elements if attributes.get("http-equiv")]
    assert policy == [POLICY]
    assert not [each for each in page.elements if each[0] in ("link", "iframe", "object", "embed", "base", "form")]
    assert {value for tag in ("img", "image", "use", "a", "source") for value in page.attributes(tag, "src")} == set()
    references = [value for name in ("href", "xlink:href") for value in page.attributes("use", name)]
    assert all((value or "").startswith("#") for value in references)


def test_a_report_opens_as_the_workflow_it_is_about(workflow: Workflow, reported: Reported, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(reported(workflow), encoding="utf-8")

    assert dumps(plait.load(path)) == dumps(workflow)


def test_name_status_metrics_and_nodes_are_shown(workflow: Workflow, reported: Reported) -> None:
    texts = Page(reported(workflow)).texts

    for text in ("Admissions", "Done", "Who gets in?", "4 done", "accuracy", "0.9125", "log loss", "Heights"):
        assert text in texts


def test_many_metrics_of_a_node_take_the_whole_width(workflow: Workflow, reported: Reported) -> None:
    assert ("div", {"class": "panel wide"}) not in Page(reported(workflow)).elements
    workflow.set_params("score", {"values": {f"m{number}": float(number) for number in range(13)}})
    assert ("div", {"class": "panel wide"}) in Page(reported(workflow)).elements


def test_the_table_at_an_end_is_shown_with_types_and_missing_values(workflow: Workflow, reported: Reported) -> None:
    page = Page(reported(workflow))
    first = page.texts.index("3 rows × 3 columns · all rows")

    # The empty text in the second row is no text of the page.
    assert page.texts[first + 1 : first + 15] == [
        *("age", "int", "score", "float", "name", "text"),
        *("30", "1.50", "Ann", "–", "2.25"),
        *("41", "300.00", "–"),
    ]


def test_figures_are_drawn_for_light_and_dark(workflow: Workflow, reported: Reported) -> None:
    page = Page(reported(workflow))

    assert len(page.of_class("in-light")) == len(page.of_class("in-dark")) == 1
    assert page.texts.count("How high") >= 2
    ids = [attributes["id"] for _, attributes in page.elements if attributes.get("id")]
    assert len(ids) == len(set(ids))


def test_a_drawing_of_a_table_is_a_table_of_the_page(workflow: Workflow, reported: Reported) -> None:
    workflow.add_node("reports.shown_table", "shown", title="To be read", params={"rows": 2})
    workflow.connect("read", "out", "shown", "table")

    page = Page(reported(workflow))

    first = page.texts.index("3 rows × 3 columns · the first 2 rows")
    assert page.texts[first - 1] == "To be read"
    assert page.texts[first + 1 : first + 12] == [
        *("age", "int", "score", "float", "name", "text"),
        *("30", "1.50", "Ann", "–", "2.25"),
    ]
    assert len(page.of_class("in-light")) == 1


@pytest.mark.parametrize(
    ("size", "on_page"),
    [
        ((320, 240), (320, 240)),
        ((720, 480), (500, 360)),
        ((720, 264), (500, 264)),
        ((720, 1200), (500, 1200)),
        ((1000, 900), (500, 450)),
    ],
)
def test_wide_drawings_are_drawn_narrower_so_that_their_texts_stay_large(
    workflow: Workflow, reported: Reported, size: tuple[int, int], on_page: tuple[int, int]
) -> None:
    workflow.set_param("bars", "size", list(size))

    page = Page(reported(workflow))

    drawn = [(attributes.get("width"), attributes.get("height")) for tag, attributes in page.elements if tag == "svg"]
    assert drawn.count(tuple(map(str, on_page))) == 2


def test_a_value_for_this_run_is_marked(workflow: Workflow, reported: Reported) -> None:
    texts = Page(reported(workflow, note="for once")).texts

    assert texts[texts.index('"for once"') + 1] == "for this run"
    assert '"as saved"' not in texts


def test_a_failure_comes_first_with_its_traceback(workflow: Workflow, reported: Reported) -> None:
    workflow.add_node("reports.fail", "bad", params={"message": "no <good>"})
    workflow.connect("read", "out", "bad", "table")

    page = Page(reported(workflow))

    assert page.texts.index("ValueError: no <good>") < page.texts.index("Metrics")
    assert any("Traceback (most recent call last)" in text for text in page.texts)
    assert "4 done, 1 failed" in page.texts


def test_a_drawing_that_fails_costs_only_its_figure(workflow: Workflow, reported: Reported) -> None:
    workflow.add_node("reports.undrawable", "broken")
    workflow.connect("read", "out", "broken", "table")

    texts = Page(reported(workflow)).texts

    assert any("RuntimeError: <no canvas>" in text for text in texts)
    assert texts.count("How high") >= 2


def test_the_log_is_shown(workflow: Workflow, reported: Reported) -> None:
    workflow.add_node("reports.say", "talk", params={"lines": ["one", "two"]})
    workflow.connect("read", "out", "talk", "table")

    texts = Page(reported(workflow)).texts

    assert "Log" in texts
    assert [texts.index("one"), texts.index("two")] == sorted([texts.index("one"), texts.index("two")])


def test_results_of_an_earlier_run_are_shown_again(workflow: Workflow, reported: Reported) -> None:
    reported(workflow)

    texts = Page(reported(workflow)).texts

    assert "4 reused" in texts
    assert "3 rows × 3 columns · all rows" in texts
    assert texts.count("How high") >= 2


def test_the_manifest_is_in_the_page(workflow: Workflow, subject_of: Callable[..., Subject]) -> None:
    subject = subject_of(workflow)

    page = report_page(subject)

    start = page.index(">", page.index(f'id="{MANIFEST_ID}"')) + 1
    said = json.loads(page[start : page.index("</script>", start)])
    assert Manifest.from_json(said) == subject.manifest


def test_an_empty_workflow_has_a_report(reported: Reported) -> None:
    page = Page(reported(Workflow()))

    assert "Workflow without a name" in page.texts
    assert page.unclosed == []


def test_very_many_nodes_are_told_in_part(reported: Reported) -> None:
    workflow = Workflow()
    for index in range(120):
        workflow.add_node("reports.plain", f"n{index}", params={"value": index})

    texts = Page(reported(workflow)).texts

    assert "and 40 more nodes" in texts
    assert "and 60 more results" in texts
