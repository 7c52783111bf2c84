"""The report of a small ROC curve, with a slider below it."""

from __future__ import annotations

from pathlib import Path

from plait.report import report_page
from plait.session import Session
from plait.workflow import Workflow
from running import subject

TRUTH = [1, 1, 0, 1, 1, 0, 0, 1, 0, 0]
SCORES = [0.95, 0.9, 0.8, 0.7, 0.6, 0.55, 0.4, 0.35, 0.2, 0.1]
COST_FALSE_POSITIVE, COST_FALSE_NEGATIVE = 2.0, 5.0


def roc_report(folder: Path) -> Path:
    """The report of a ROC curve of ten rows, whose threshold is 0.6."""
    rows = "".join(f"{truth},{score}\n" for truth, score in zip(TRUTH, SCORES, strict=True))
    (folder / "scores.csv").write_text(f"truth,score\n{rows}")
    workflow = Workflow("Curve", base=folder)
    workflow.add_node("io.csv_reader", "read", params={"path": "scores.csv"})
    costs = {"cost_false_positive": COST_FALSE_POSITIVE, "cost_false_negative": COST_FALSE_NEGATIVE}
    params = {"truth": "truth", "positive": "1", "scores": ["score"], "threshold": 0.6, **costs}
    workflow.add_node("views.roc_curve", "curve", params=params)
    workflow.connect("read", "out", "curve", "table")
    path = folder / "report.html"
    with Session(store=folder / "store") as session:
        path.write_text(report_page(subject(session, workflow)), encoding="utf-8")
    return path
