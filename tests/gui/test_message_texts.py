"""What is found in a source of the sentences that it says."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from plait_gui.message_texts import templates_of, update


@pytest.mark.parametrize(
    ("source", "templates"),
    [
        ('DataError("It is empty.", hint="Fill it.")', {"It is empty.", "Fill it."}),
        ('DataError(f"The {what!r} of {each.name} has {len(rows):,} rows.")', {"The {what} of {name} has {n} rows."}),
        ('PlaitError(f"Between {a.name} and {b.name}.")', {"Between {name} and {name2}."}),
        ('PlaitError("Write {} or " f"{{{key}}} here.")', {"Write {{}} or {{{key}}} here."}),
        (
            'PlaitError(f"There {\'is\' if n == 1 else \'are\'} {n} left.")',
            {"There is {n} left.", "There are {n} left."},
        ),
        ('PlaitError("It has none." if not known else f"It has {known}.")', {"It has none.", "It has {known}."}),
        ('PlaitError("It can\'t " + f"be {done}.")', {"It can't be {done}."}),
        ('hint = "Choose another column."', {"Choose another column."}),
        ('def why():\n    return f"must be from {low} to {high}"', {"must be from {low} to {high}"}),
        ('PydanticCustomError("kind", "No type {name} here", {"name": 1})', {"No type {name} here"}),
        ('Problem("Bad.", node_id="a b", hint=f"Give {\', \'.join(names)} away.")', {"Give {names} away."}),
        ('f"Its {f\'The {a} is wrong.\' if x else y} counts."', {"Its {a} counts.", "The {a} is wrong."}),
    ],
)  # fmt: skip
def test_a_sentence_becomes_a_template(source: str, templates: set[str]) -> None:
    assert set(templates_of(source)) == templates


@pytest.mark.parametrize(
    "source",
    [
        '"""A module that tells something."""',
        'def node(n: Annotated[int, Field(description="How many of them.")]) -> int:\n    """It does a lot."""',
        'print("It is printed.")',
        'execute("SELECT name FROM nodes WHERE it is.")',
        'Function("sin", "numbers", "The sine of an angle.")',
        'PlaitError(message, node_id="some node")',
        'f"{a} {b}."',
    ],
)
def test_what_is_no_message_is_left_out(source: str) -> None:
    assert set(templates_of(source)) == set()


def test_a_file_keeps_the_translations_of_what_is_still_said(tmp_path: Path) -> None:
    file, root = tmp_path / "messages_de.ts", tmp_path / "acme"
    root.mkdir()
    (root / "one.py").write_text('DataError("It is \\"empty\\".")\nDataError("It is full.")\n', "utf-8")
    update(file, [root])
    text = file.read_text("utf-8")
    before = '<source>It is full.</source>\n        <translation type="unfinished"></translation>'
    assert before in text
    file.write_text(
        text.replace(before, "<source>It is full.</source>\n        <translation>Voll.</translation>"), "utf-8"
    )
    (root / "one.py").write_text('DataError("It is full.")\n', "utf-8")

    update(file, [root])

    found = {each.findtext("source"): each.findtext("translation") for each in ElementTree.parse(file).iter("message")}
    assert found["It is full."] == "Voll."
    assert 'It is "empty".' not in found
