"""A workflow as SVG: everything is in it, nothing in it runs, and any workflow can be drawn."""

from __future__ import annotations

import json
import re
from typing import Literal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import toy_nodes
from plait.picture import NodeMark, drawn, picture
from plait.registry import NodeRegistry
from plait.theme import DARK_PALETTE, LIGHT_PALETTE, OTHER_HUE, PORT_LOOKS, category_hue
from plait.topology import Connection
from plait.workflow import Note, Workflow
from shared_data import data_path

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def registry() -> NodeRegistry:
    return toy_nodes.toy_registry()


def _texts(svg: str) -> list[str]:
    return [each.text or "" for each in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def _with_class(svg: str, name: str) -> list[ElementTree.Element]:
    return [each for each in ElementTree.fromstring(svg).iter() if name in each.get("class", "").split()]


def _chain(*type_ids: str) -> Workflow:
    workflow = Workflow("A chain")
    for index, type_id in enumerate(type_ids):
        workflow.add_node(type_id, f"n{index}", x=300.0 * index)
    return workflow


def test_a_card_has_title_parameters_and_ports(registry: NodeRegistry) -> None:
    workflow = _chain("toy.shift")
    workflow.set_param("n0", "by", 4)

    svg = picture(workflow, registry)

    assert _texts(svg) == ["Shift", "by 4"]
    ports = [each for each in ElementTree.fromstring(svg).iter() if each.get("fill") == PORT_LOOKS["Table"].color]
    assert [(each.get("cx"), each.get("cy")) for each in ports] == [("0", "39"), ("196", "39")]


def test_a_nodes_own_title_comes_before_that_of_its_type(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows")
    workflow.rename("n0", "Applicants & others")

    assert _texts(picture(workflow, registry))[0] == "Applicants & others"


def test_a_connection_has_the_colour_of_what_it_carries_and_joins_the_ports(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "toy.halves")
    workflow.connect("n0", "out", "n1", "table")

    (connection,) = _with_class(picture(workflow, registry), "connection")

    assert connection.get("stroke") == PORT_LOOKS["Table"].color
    assert (connection.get("d") or "").startswith("M196 39C")
    assert (connection.get("d") or "").endswith(" 300 39")


def test_the_tile_has_the_hue_of_the_category(registry: NodeRegistry) -> None:
    assert category_hue("Toys") in picture(_chain("toy.rows"), registry)


def test_marks_are_shown_at_the_foot_and_a_failure_has_a_badge(registry: NodeRegistry) -> None:
    marks = {"n0": NodeMark("done", "320 × 10 · 3 ms"), "n1": NodeMark("failed", "broken", "It is broken. Mend it.")}

    svg = picture(_chain("toy.rows", "toy.fail"), registry, marks)

    assert "320 × 10 · 3 ms" in _texts(svg)
    assert [each.get("class") for each in _with_class(svg, "dot")] == ["dot done", "dot failed"]
    assert len(_with_class(svg, "badge")) == 1
    titles = [each.text for each in ElementTree.fromstring(svg).iter(f"{SVG}title")]
    assert "Fail\nfailed: It is broken. Mend it." in titles


def test_a_node_of_an_unknown_type_is_drawn_by_its_connections(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "acme.clean", "toy.shift")
    workflow.connect("n0", "out", "n1", "dirty")
    workflow.connect("n1", "clean", "n2", "table")

    svg = picture(workflow, registry)

    assert len(_with_class(svg, "connection")) == 2
    assert len(_with_class(svg, "unknown")) == 1
    assert "acme.clean" in _texts(svg)
    assert len(_with_class(svg, "ring")) == 2


def test_a_port_that_the_type_does_not_have_is_marked_as_lost(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "toy.shift")
    workflow.connect("n0", "gone", "n1", "table")

    svg = picture(workflow, registry)

    assert len(_with_class(svg, "lost")) == 1
    assert "gone: no such port" in svg


def test_notes_are_wrapped_and_have_a_title(registry: NodeRegistry) -> None:
    workflow = Workflow()
    workflow.put_note(Note("n", "# Who gets in?\nSeven facts about 400 applicants.", 10, 20, 160, 90))

    svg = picture(workflow, registry)

    assert _texts(svg) == ["Who gets in?", "Seven facts about 400", "applicants."]


def test_the_colour_of_a_note_is_a_colour_or_nothing(registry: NodeRegistry) -> None:
    workflow = Workflow()
    workflow.put_note(Note("a", "x", color="#AABBCC"))
    workflow.put_note(Note("b", "y", y=200, color="red;background:url(https://example.org)"))

    svg = picture(workflow, registry)

    assert [each.get("style") for each in _with_class(svg, "note")] == ["fill:#AABBCC;fill-opacity:.16", None]
    assert "example.org" not in svg


def test_the_picture_is_as_large_as_what_is_in_it(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "toy.shift")
    workflow.put_note(Note("n", "x", -100, 200, 120, 50))

    made = drawn(workflow, registry)

    # From the note to the second card, with 32 pixels around.
    assert (made.width, made.height) == (100 + 300 + 196 + 64, 250 + 64)
    assert 'viewBox="-132 -32 660 314"' in made.svg


def test_an_empty_workflow_is_an_empty_canvas(registry: NodeRegistry) -> None:
    assert _texts(picture(Workflow(), registry)) == []


def test_a_theme_is_fixed_or_that_of_the_reader(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows")

    both = picture(workflow, registry)
    light = picture(workflow, registry, theme="light")
    dark = picture(workflow, registry, theme="dark")

    assert LIGHT_PALETTE.canvas in both
    assert DARK_PALETTE.canvas in both
    assert "prefers-color-scheme:dark" in both
    assert DARK_PALETTE.canvas not in light
    assert LIGHT_PALETTE.canvas not in dark


def test_the_same_workflow_gives_the_same_picture(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "toy.halves", "toy.pair")
    workflow.connect("n0", "out", "n1", "table")

    assert picture(workflow, registry) == picture(workflow, registry)


def test_five_hundred_nodes_are_drawn(registry: NodeRegistry) -> None:
    workflow = Workflow()
    for index in range(500):
        workflow.add_node("toy.shift", f"n{index}")
        if index:
            workflow.connect(f"n{index // 2}", "out", f"n{index}", "table")

    assert len(_with_class(picture(workflow, registry), "card")) == 500


def test_connections_to_nothing_and_cycles_are_no_obstacle(registry: NodeRegistry) -> None:
    workflow = _chain("toy.shift", "toy.shift")
    for ends in (("n0", "out", "n1", "table"), ("n1", "out", "n0", "table"), ("gone", "out", "n0", "table")):
        workflow.restore_connection(Connection(*ends), unchecked=True)

    assert len(_with_class(picture(workflow, registry), "connection")) == 2


def test_notes_that_a_new_layout_would_hide_are_put_below_it(registry: NodeRegistry) -> None:
    workflow = Workflow()
    for node_id in "abc":
        workflow.add_node("toy.shift", node_id)
    workflow.put_note(Note("n", "hidden", 20, 20, 100, 40))

    (group,) = [
        each
        for each in ElementTree.fromstring(picture(workflow, registry)).iter(f"{SVG}g")
        if any("note" in inner.get("class", "").split() for inner in each)
    ]

    assert group.get("transform") == "translate(0 110)"


def test_hostile_texts_stay_texts(registry: NodeRegistry) -> None:
    strings: list[str] = json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8"))
    workflow = Workflow(" ".join(strings)[:1000])
    for index, text in enumerate(strings):
        workflow.add_node("toy.rows", f"n{index}", title=text, params={"text": text})
        workflow.put_note(Note(f"note{index}", text, color=text))

    tree = ElementTree.fromstring(picture(workflow, registry))

    allowed = {"svg", "title", "style", "defs", "pattern", "circle", "rect", "g", "path", "text", "tspan", "polygon"}
    assert {each.tag.removeprefix(SVG) for each in tree.iter()} <= allowed
    assert not [name for each in tree.iter() for name in each.attrib if re.match(r"on|href|.*\}href", name)]
    assert len(list(tree.iter(f"{SVG}style"))) == 1


@given(st.text(), st.text(), st.floats(), st.floats(allow_nan=False))
def test_any_texts_and_places_give_a_picture(title: str, note: str, x: float, width: float) -> None:
    workflow = Workflow(title)
    workflow.add_node("toy.rows", title=title, x=x, params={"text": note})
    workflow.put_note(Note("n", note, x=x, width=width, height=width))

    tree = ElementTree.fromstring(picture(workflow, toy_nodes.toy_registry()))

    assert "nan" not in (tree.get("viewBox") or "")
    assert "inf" not in (tree.get("viewBox") or "")


def test_reroute_points_are_drawn_and_give_the_picture_room(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "toy.shift")
    wire = workflow.connect("n0", "out", "n1", "table")
    before = drawn(workflow, registry).height
    workflow.set_route(wire, ((250.0, 400.0),))
    svg, _, height = drawn(workflow, registry)

    assert [(each.get("cx"), each.get("cy")) for each in _with_class(svg, "reroute")] == [("250", "400")]
    assert (_with_class(svg, "connection")[0].get("d") or "").count("250 400") == 1
    assert height == before + 400 - 78


def test_points_are_left_out_where_a_node_had_to_move_and_where_nobody_sees_them(registry: NodeRegistry) -> None:
    workflow = _chain("toy.rows", "toy.shift")
    wire = workflow.connect("n0", "out", "n1", "table")
    workflow.set_route(wire, ((1e300, 0.0),))
    assert not _with_class(picture(workflow, registry), "reroute")
    workflow.set_route(wire, ((250.0, 400.0),))
    workflow.move("n1", 0.0, 0.0)
    assert not _with_class(picture(workflow, registry), "reroute")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_from_afar_nodes_are_spots_in_the_colour_of_their_category_without_words(
    registry: NodeRegistry, theme: Literal["light", "dark"]
) -> None:
    workflow = _chain("toy.rows", "not.installed")

    near, far = drawn(workflow, registry, theme=theme), drawn(workflow, registry, theme=theme, afar=True)

    assert (far.width, far.height) == (near.width, near.height)
    assert _texts(far.svg) == []
    node_type = registry.find("toy.rows")
    assert node_type is not None
    assert [each.get("fill") for each in _with_class(far.svg, "spot")] == [category_hue(node_type.category), OTHER_HUE]
    assert len(_with_class(far.svg, "spot-icon")) == 2
    assert "stroke-width:6" in far.svg
    assert "stroke-width:6" not in near.svg
