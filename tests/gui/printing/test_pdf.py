"""A report on paper: everything of it is there, within the margins, and can be selected."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from hostile_report import VECTORS, hostile_strings, hostile_workflow
from plait.errors import PlaitError
from plait.plugins import plugin_of
from plait.registry import NodeRegistry
from plait.report import report_page
from plait.session import Session
from plait.workflow import Workflow
from plait_gui.printing import print_report
from plait_gui.printing.composing import Composer
from plait_gui.printing.drawing import Drawing
from plait_gui.printing.element import parse
from plait_gui.printing.paper import A4, LETTER, POINT, RESOLUTION, Paper, usual_paper
from plait_gui.printing.pdf import pdf_of
from plait_gui.printing.sheets import Placed, paint, prepare, sheets
from running import subject

NAUGHTY = "</td><script>alert('&')</script> <b>bold</b>"
CLIPPED = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><defs>'
    '<clipPath id="a"><rect x="20" y="20" width="40" height="40"/></clipPath></defs><g>'
    '<path clip-path="url(#a)" d="M0 0L100 0L100 100L0 100Z" style="fill: #ff0000"/>'
    '<path d="M80 0L100 0L100 20L80 20Z" style="fill: #0000ff"/><path d="M0 0L50 0" style="fill: none"/></g></svg>'
)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A report with everything that one can have, and more in it than one sheet has room for."""
    plugin = plugin_of("report_nodes", trusted=True)
    assert plugin is not None
    workflow = Workflow("On paper")
    add = workflow.add_node
    columns = {f"column {number}": [f"value {number}", "word " * 50] for number in range(23)}
    add("reports.table", "read", params={"columns": {"x": list(range(20)), NAUGHTY: [NAUGHTY] * 20}, "note": NAUGHTY})
    add("reports.table", "wide", params={"columns": columns})
    add("reports.metrics", "score", params={"values": {"accuracy": 0.9125, "loss": 0.25}})
    add("reports.figure", "bars", title="Heights", params={"title": "How high", "labels": ["first", "second"]})
    add("reports.threshold", "cut", params={"title": "Where"})
    add("reports.say", "talk", params={"lines": [f"line {number}" for number in range(90)]})
    add("reports.fail", "bad", params={"message": NAUGHTY})
    add("reports.plain", "plain", params={"value": "letter" * 400})
    for node_id in ("score", "bars", "cut", "talk", "bad"):
        workflow.connect("read", "out", node_id, "table")
    with Session(registry=NodeRegistry([plugin]), store=tmp_path_factory.mktemp("store")) as session:
        return report_page(subject(session, workflow))


@pytest.fixture
def writer(qapp: QApplication) -> QPdfWriter:
    buffer = QBuffer(qapp)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    made.setResolution(RESOLUTION)
    prepare(made)
    return made


@pytest.fixture
def printed(report: str, writer: QPdfWriter) -> list[list[Placed]]:
    return sheets(Composer(writer).pieces(parse(report)))


def test_everything_that_the_report_tells_is_on_paper(printed: list[list[Placed]]) -> None:
    told = "\n".join(each.piece.text for sheet in printed for each in sheet)

    for text in ("On paper", "accuracy", "0.9125", "Heights", "How high", "first", "line 0", "line 89", "Traceback"):
        assert text in told
    # The slider is for a browser.
    assert "Threshold | height" not in told
    assert "ValueError: </td><script>alert('&')</script> <b>bold</b>" in told
    assert "Table | reports.table | 1 | " in told
    assert "polars" in told
    # The slider is for a browser.


def test_the_head_of_a_long_table_is_on_each_sheet_of_it(printed: list[list[Placed]]) -> None:
    told = [[each.piece.text for each in sheet] for sheet in printed]
    logs = [sheet for sheet in told if any(" | line " in text for text in sheet)]

    assert len(logs) > 1
    assert all(sheet.count("After | Node | Said") == 1 for sheet in logs)


def test_columns_that_have_no_room_beside_are_below(printed: list[list[Placed]]) -> None:
    told = [each.piece.text for sheet in printed for each in sheet]
    parts = [text for text in told if text.startswith("Columns ") and text.endswith(" of 23")]

    assert parts[0].startswith("Columns 1–")
    assert len(parts) > 3
    for number in range(23):
        assert any(f"column {number} text" in text.split(" | ") for text in told)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
def test_nothing_is_beyond_the_margins(report: str, writer: QPdfWriter, paper: Paper) -> None:
    printed = sheets(Composer(writer, paper).pieces(parse(report)), paper.height)
    layout = paper.layout
    area = layout.paintRectPoints().adjusted(-1, -1, 1, 1)
    blank = QImage(layout.fullRectPoints().size(), QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    for number in range(len(printed)):
        image = blank.copy()
        painter = QPainter(image)
        painter.translate(layout.paintRectPoints().topLeft())
        painter.scale(1 / POINT, 1 / POINT)
        paint(printed[number : number + 1], painter, writer, "On paper" * 100, lambda: None, paper)
        painter.end()
        assert image != blank
        inside = QPainter(image)
        inside.fillRect(area, Qt.GlobalColor.white)
        inside.end()
        assert image == blank


def test_a_curve_ends_where_its_axes_do() -> None:
    image = QImage(75, 75, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing = Drawing(CLIPPED, 1, 500, 500)
    drawing.draw(painter, 0, 0)
    painter.end()

    assert (drawing.width, drawing.height) == (75, 75)
    colors = [image.pixelColor(*place).name() for place in ((10, 10), (20, 20), (40, 40), (50, 50), (70, 5))]
    assert colors == ["#ffffff", "#ff0000", "#ff0000", "#ffffff", "#0000ff"]


def test_a_picture_that_is_none_costs_nothing_else(writer: QPdfWriter) -> None:
    page = parse("<main><section><h2>Results</h2><svg><g></svg><p>after</p></section></main>")

    told = [piece.text for piece in Composer(writer).pieces(page)]

    assert "The picture can't be drawn on paper." in told
    assert "after" in told


def test_texts_can_be_selected_and_pages_are_counted(report: str, tmp_path: Path) -> None:
    page, path = tmp_path / "report.html", tmp_path / "report.pdf"
    page.write_text(report, encoding="utf-8")

    print_report(page, path)

    assert path.read_bytes().startswith(b"%PDF-1.6")
    if shutil.which("pdftotext") is None:
        pytest.skip("there is no program that reads a PDF here")
    command = ["pdftotext", "-layout", str(path), "-"]
    pages = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\f")[:-1]
    assert [text.rstrip().rpartition(" ")[2] for text in pages] == [str(len(pages))] * len(pages)
    assert "How high" in "".join(pages)
    assert "<b>bold</b>" in "".join(pages)


def test_awkward_texts_are_texts_on_paper_too(tmp_path: Path, writer: QPdfWriter) -> None:
    plugin = plugin_of("report_nodes", trusted=True)
    assert plugin is not None
    with Session(registry=NodeRegistry([plugin]), store=tmp_path / "store") as session:
        page = report_page(subject(session, hostile_workflow(hostile_strings())))
    told = {" ".join(piece.text.split()) for piece in Composer(writer).pieces(parse(page))}
    parts = {part for text in told for part in text.split(" | ")}

    # Told as log lines and as texts of table cells, each in a piece of its own.
    for text in VECTORS[:-1]:
        assert " ".join(text.split()) in parts
    content = pdf_of(page)
    assert content.startswith(b"%PDF")
    assert b"/JavaScript" not in content
    assert b"/URI" not in content


def test_a_folder_that_cant_be_written_to_is_told(report: str, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(report, encoding="utf-8")

    with pytest.raises(PlaitError, match=r"report\.pdf. can.t be written: No such"):
        print_report(page, tmp_path / "nowhere" / "report.pdf")
    with pytest.raises(PlaitError, match="can't be read"):
        print_report(tmp_path / "gone.html", tmp_path / "report.pdf")


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", LETTER), ("es_MX", LETTER), ("fr_CA", LETTER), ("de_DE", A4), ("en_GB", A4)]
)
def test_the_usual_paper_is_that_of_the_land(locale: str, paper: Paper) -> None:
    assert usual_paper(QLocale(locale)) == paper


@pytest.mark.parametrize(("paper", "size"), [(A4, "595 842"), (LETTER, "612 792")], ids=["A4", "Letter"])
def test_the_sheets_of_a_pdf_are_as_large_as_the_paper(paper: Paper, size: str) -> None:
    """In points: 210 × 297 mm, and 8.5 × 11 inches."""
    content = pdf_of("<title>t</title><main><header><h1>On paper</h1></header></main>", paper)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert {" ".join(f"{float(each):.0f}" for each in box) for box in boxes} == {size}
