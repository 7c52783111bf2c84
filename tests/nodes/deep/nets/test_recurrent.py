"""Stacked and bidirectional layers: padding changes nothing, and both ways are two layers."""

from __future__ import annotations

import pytest
import torch

from plait_nodes.deep.nets.initial import initialise
from plait_nodes.deep.nets.recurrent import Recurrent, detached
from plait_nodes.deep.nets.sequences import largest, last, mean, turned
from plait_nodes.deep.recurrent_spec import RecurrentSpec
from plait_nodes.deep.variants import CELLS, Cell


def network(cell: Cell, **sizes: object) -> Recurrent:
    made = Recurrent(RecurrentSpec.model_validate({"cell": cell, "inputs": 3, "hidden": 4, **sizes})).double()
    initialise(made, torch.Generator().manual_seed(3))
    return made.eval()


def batch(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, dtype=torch.double, generator=torch.Generator().manual_seed(4))


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("both_ways", [False, True])
def test_padding_never_changes_a_result(cell: Cell, both_ways: bool) -> None:
    made = network(cell, layers=2, both_ways=both_ways)
    lengths = torch.tensor([6, 2, 4])
    x = batch(3, 6, 3)
    other = x.clone()
    other[1, 2:] = 1e6
    other[2, 4:] = -7

    seen, with_other_padding = made(x, lengths), made(other, lengths)

    for row, length in enumerate(lengths.tolist()):
        alone = made(x[row : row + 1, :length])[0]
        assert torch.allclose(seen[row, :length], alone, atol=1e-12)
        assert torch.equal(seen[row, :length], with_other_padding[row, :length])


@pytest.mark.parametrize("cell", CELLS)
def test_the_state_goes_on_where_a_sequence_was_cut(cell: Cell) -> None:
    made, x = network(cell, layers=2), batch(2, 8, 3)
    whole, end = made.run(x)
    first, states = made.run(x[:, :5])
    second, other_end = made.run(x[:, 5:], detached(states))
    assert torch.allclose(whole, torch.cat([first, second], 1), atol=1e-12)
    for one, other in zip(end, other_end, strict=True):
        parts = zip(one, other, strict=True) if isinstance(one, tuple) else [(one, other)]
        assert all(torch.allclose(a, b, atol=1e-12) for a, b in parts)


@pytest.mark.parametrize("cell", CELLS)
def test_the_state_is_that_of_the_last_step_of_each_sequence(cell: Cell) -> None:
    made, x = network(cell), batch(2, 5, 3)
    _, (state,) = made.run(x, lengths=torch.tensor([5, 3]))
    _, (alone,) = made.run(x[1:, :3])
    parts = zip(state, alone, strict=True) if isinstance(state, tuple) else [(state, alone)]
    assert all(torch.allclose(a[1:], b, atol=1e-12) for a, b in parts)


def test_both_ways_is_two_layers_joined() -> None:
    made, x = network("LSTM", both_ways=True), batch(2, 5, 3)
    theirs = torch.nn.LSTM(3, 4, batch_first=True, bidirectional=True).double()
    weights = {name.removesuffix("_l0"): each for name, each in made.forward_layers[0].named_parameters()}
    back = {name.removesuffix("_l0"): each for name, each in made.backward_layers[0].named_parameters()}
    theirs.load_state_dict(
        {f"{name}_l0": each for name, each in weights.items()}
        | {f"{name}_l0_reverse": each for name, each in back.items()}
    )
    assert torch.allclose(made(x), theirs(x)[0], atol=1e-14)


def test_what_is_made_of_the_steps() -> None:
    x = torch.tensor([[[1.0], [5.0], [9.0]], [[2.0], [9.0], [9.0]], [[4.0], [4.0], [4.0]]])
    lengths = torch.tensor([3, 1, 0])
    assert last(x, lengths).flatten().tolist() == [9, 2, 0]
    assert mean(x, lengths).flatten().tolist() == [5, 2, 0]
    assert largest(x, lengths).flatten().tolist() == [9, 2, 0]
    assert turned(x, lengths)[0].flatten().tolist() == [9, 5, 1]
    assert turned(x, lengths)[1].flatten().tolist() == [2, 9, 9]


def test_the_forget_gate_begins_with_its_bias() -> None:
    made = network("LSTM")
    layer = made.forward_layers[0]
    assert layer.bias_ih_l0.view(4, 4)[:, 0].tolist() == [0, 1, 0, 0]
    assert layer.bias_hh_l0.abs().sum() == 0
    for part in layer.weight_hh_l0.split(4):
        assert torch.allclose(part @ part.t(), torch.eye(4, dtype=torch.double), atol=1e-12)


def test_a_projection_is_for_lstm_alone() -> None:
    assert network("LSTM", projection=2)(batch(1, 2, 3)).shape == (1, 2, 2)
    with pytest.raises(ValueError, match="only the cell 'LSTM' has a projection"):
        RecurrentSpec(cell="GRU", inputs=3, hidden=4, projection=2)
