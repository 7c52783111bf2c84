from collections import Counter
from typing import Any

import pytest

from plait import ParameterError
from plait.figure.painting import canvas_of, paint
from plait.testing import check_figure, check_node
from plait.theme import LIGHT
from plait_nodes.deep.unrolled_network import unrolled_network
from plait_nodes.deep.unrolled_network_drawing import draw_unrolled_network
from plait_nodes.deep.unrolling import Kind, Unrolled, unrolled


@pytest.mark.parametrize(
    "params",
    [
        {"title": "T $x_$"},
        {"kind": "many-to-one", "both_ways": True, "cell": "LSTM"},
        {"kind": "one-to-many", "outputs": 1},
        {"kind": "encoder-decoder", "steps": 12, "outputs": 12},
        {"kind": "encoder-decoder", "both_ways": True, "folded": False, "steps": 1},
    ],
)
def test_it_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    figure = check_node(unrolled_network, **params)["out"]
    check_figure(figure, draw_unrolled_network)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "both_ways", "roles", "meanings", "longest"),
    [
        ("many-to-one", False, {"input": 4, "cell": 4, "output": 1}, {"value": 5, "state": 3}, 4),
        ("many-to-many", False, {"input": 4, "cell": 4, "output": 4}, {"value": 8, "state": 3}, 4),
        ("one-to-many", False, {"input": 1, "cell": 3, "output": 3}, {"value": 4, "state": 2, "fed back": 2}, 3),
        (
            "encoder-decoder", False, {"input": 5, "encoder": 4, "decoder": 3, "output": 3},
            {"value": 8, "state": 6, "fed back": 2}, 7,
        ),
        ("many-to-one", True, {"input": 4, "cell": 4, "backward": 4, "output": 1}, {"value": 10, "state": 6}, 4),
        ("many-to-many", True, {"input": 4, "cell": 4, "backward": 4, "output": 4}, {"value": 16, "state": 6}, 4),
        (
            "encoder-decoder", True, {"input": 5, "encoder": 4, "backward": 4, "decoder": 3, "output": 3},
            {"value": 12, "state": 10, "fed back": 2}, 7,
        ),
    ],
)  # fmt: skip
def test_how_many_boxes_and_arrows_there_are(
    kind: Kind, both_ways: bool, roles: dict[str, int], meanings: dict[str, int], longest: int
) -> None:
    found = unrolled(kind, 4, 3, "RNN", both_ways=both_ways)
    assert Counter(role for role, *_ in found.parts) == roles
    assert Counter(meaning for *_, meaning in found.arrows) == meanings
    assert found.longest == longest
    assert found.longest == longest_way(found)
    assert len({place[1:3] for place in found.parts}) == len(found.parts)


def longest_way(network: Unrolled) -> int:
    """The most boxes on a way along arrows, by trying all of them; what is fed back is a new input."""

    def boxes_from(part: int) -> int:
        after = [boxes_from(end) for start, end, meaning in network.arrows if start == part and meaning != "fed back"]
        return int(network.parts[part][0] not in ("input", "output")) + max(after, default=0)

    return max(boxes_from(part) for part, (role, *_) in enumerate(network.parts) if role == "input")


def test_states_of_what_reads_backwards_go_backwards() -> None:
    found = unrolled("many-to-many", 3, 1, "GRU", both_ways=True)
    columns = [
        (found.parts[start][1], found.parts[end][1])
        for start, end, meaning in found.arrows
        if meaning == "state" and found.parts[start][0] == "backward"
    ]
    assert columns == [(2, 1), (1, 0)]


def test_what_is_still_made_is_not_read_backwards() -> None:
    with pytest.raises(ParameterError, match="can't be read backwards"):
        unrolled_network(kind="one-to-many", both_ways=True)


def labels(**params: Any) -> list[str]:  # noqa: ANN401 - parameters of a node
    canvas = canvas_of(800, 400)
    paint(unrolled_network(**params), draw_unrolled_network, canvas, LIGHT)
    return [text.get_text() for text in canvas.axes[0].texts]


def test_the_drawing_names_its_parts() -> None:
    found = labels(steps=2, cell="LSTM")
    assert Counter(found)["LSTM"] == 3
    assert {"x₁", "x₂", "y₁", "y₂", "x", "y", "="} <= set(found)
    assert found[-1] == "boxes of one colour have the same weights; they hand on h and c"
    assert "=" not in labels(steps=2, folded=False)
    assert "dashed" in labels(kind="one-to-many")[-1]
