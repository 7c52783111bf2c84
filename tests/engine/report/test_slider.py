"""The slider below a ROC curve: what it is given, and what it does in a browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sklearn.metrics import confusion_matrix, roc_curve

import plait
from browser import browser
from html_page import Page
from plait.report.page import POLICY
from plait.report.slider import script_source
from roc_report import COST_FALSE_NEGATIVE, COST_FALSE_POSITIVE, SCORES, TRUTH, roc_report


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return roc_report(tmp_path)


def expected(threshold: float) -> list[str]:
    """TP, FP, FN, TN, TPR, FPR and the cost, by scikit-learn's confusion matrix."""
    called = [int(score >= threshold) for score in SCORES]
    (tn, fp), (fn, tp) = confusion_matrix(TRUTH, called).tolist()
    cost = COST_FALSE_POSITIVE * fp + COST_FALSE_NEGATIVE * fn
    return [f"{value:g}" for value in (threshold, tp, fp, fn, tn, tp / (tp + fn), fp / (fp + tn), cost)]


def test_the_page_holds_every_threshold_and_what_it_means(report: Path) -> None:
    page = Page(report.read_text(encoding="utf-8"))
    (slider,) = page.of_class("slider")
    told = json.loads(slider[1]["data-threshold"] or "")["told"]
    (handle,) = [attributes for tag, attributes in page.elements if tag == "input"]

    assert "hidden" in slider[1]
    assert [list(row) for row in zip(*told, strict=True)] == [expected(score) for score in sorted(SCORES)]
    assert (handle["min"], handle["max"], handle["value"]) == ("0", "9", "5")
    first = page.texts.index("Threshold")
    assert page.texts[first : first + 16 : 2][0] == "Threshold"
    _, _, thresholds = roc_curve(TRUTH, SCORES, drop_intermediate=False)
    assert [float(text) for text in told[0]] == sorted(thresholds[1:].tolist())


def test_the_one_script_is_named_in_the_policy_and_there_is_none_without_a_slider(report: Path) -> None:
    page = Page(report.read_text(encoding="utf-8"))

    (policy,) = [attributes["content"] for _, attributes in page.elements if attributes.get("http-equiv")]
    assert policy == f"{POLICY}; script-src {script_source()}"
    assert [attributes for tag, attributes in page.elements if tag == "script" and not attributes] == [{}]


def test_a_report_with_a_slider_still_opens_as_its_workflow(report: Path) -> None:
    assert sorted(plait.load(report).nodes) == ["curve", "read"]


@pytest.mark.slow
def test_in_a_browser_the_keyboard_moves_the_mark_and_the_numbers(report: Path, tmp_path: Path) -> None:
    page = report.read_text(encoding="utf-8")
    # Any other script is refused, whatever it is: in an element, in an attribute, or evaluated.
    foreign = '<script>window.foreign = 1</script><img src="x" onerror="window.foreign = 2">'
    report.write_text(page.replace("<main>", f"<main>{foreign}", 1), encoding="utf-8")
    told = "[...document.querySelectorAll('.slider output')].map(each => each.textContent)"
    mark = "document.querySelector('.in-light circle.threshold-mark')"
    place = f"['cx', 'cy'].map(name => Number({mark}.getAttribute(name)))"
    in_dark = place.replace("in-light", "in-dark")
    with browser(tmp_path) as shown:
        shown.open(report)
        assert shown.value("window.foreign") is None
        assert shown.value("document.querySelector('.slider').hidden") is False
        assert shown.value(told) == expected(0.6)
        assert shown.value("document.querySelector('.slider input').labels[0].textContent") == "Threshold"
        before = shown.value(place)
        shown.press("Tab")
        while shown.value("document.activeElement.tagName") != "INPUT":
            shown.press("Tab")
        shown.press("ArrowLeft", 2)
        assert shown.value(told) == expected(0.4)
        assert shown.value("document.activeElement.getAttribute('aria-valuetext')") == "0.4"
        after = shown.value(place)
        # Two more negatives are called positive: along the curve to the right, and no higher.
        assert after[0] > before[0]
        assert after[1] == before[1]
        shown.press("ArrowLeft")
        assert shown.value(told) == expected(0.35)
        shown.press("Home")
        assert shown.value(told) == expected(0.1)
        shown.press("End")
        assert shown.value(told) == expected(0.95)
        assert shown.value(in_dark) == shown.value(place)
