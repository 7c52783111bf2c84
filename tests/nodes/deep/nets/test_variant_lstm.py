"""The LSTM variants against the published equations, differences of the loss, and torch's own LSTM."""

from __future__ import annotations

import pytest
import torch

from plait_nodes.deep.nets.variant_lstm import VariantLstm
from plait_nodes.deep.variants import VARIANTS, Variant

# One cell and one input, all weights 0.5, peepholes 0.1, gates fed back by 0.2, no bias; the sequence 1, -1, 0.5.
SCALAR: dict[Variant, tuple[float, ...]] = {
    "vanilla": (0.1761555019, -0.0164974799, 0.0613156017, 0.1093740809),
    "NIG": (0.2734452224, -0.0618529624, 0.0727469089, 0.1311674135),
    "NFG": (0.1761555019, 0.0517189584, 0.1588265449, 0.2833424207),
    "NOG": (0.2799696461, -0.0240594118, 0.1165070532, 0.11703854),
    "NIAF": (0.1899029743, -0.0152572581, 0.0640189939, 0.1141820971),
    "NOAF": (0.1809873990, -0.0162242310, 0.0618545333, 0.1098885123),
    "CIFG": (0.1761555019, 0.0051483041, 0.0815105084, 0.1449228996),
    "NP": (0.1742697187, -0.0163650838, 0.0612841071, 0.1098440173),
    "FGR": (0.1761555019, -0.0249471182, 0.0722724527, 0.1146347161),
}
# Ten inputs and 32 cells.
WEIGHTS = {"vanilla": 5600, "NIG": 4192, "NFG": 4192, "NOG": 4192, "NIAF": 5600, "NOAF": 5600, "CIFG": 4192}
WEIGHTS |= {"NP": 5504, "FGR": 14816}


def layer(variant: Variant, inputs: int = 3, hidden: int = 4) -> VariantLstm:
    made = VariantLstm(inputs, hidden, variant).double()
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for weights in made.parameters():
            weights.normal_(0, 0.5, generator=generator)
    return made


def sequence(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, dtype=torch.double, generator=torch.Generator().manual_seed(2))


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("grad", [True, False])
def test_the_scalar_example(variant: Variant, grad: bool) -> None:
    made = VariantLstm(1, 1, variant).double()
    with torch.no_grad():
        made.weight_x.fill_(0.5)
        made.weight_y.fill_(0.5)
        if made.peephole is not None:
            made.peephole.fill_(0.1)
        if made.weight_gates is not None:
            made.weight_gates.fill_(0.2)

    with torch.set_grad_enabled(grad):
        y, (_, c) = made(torch.tensor([[[1.0], [-1.0], [0.5]]], dtype=torch.double))

    assert [*y.flatten().tolist(), c.item()] == pytest.approx(SCALAR[variant], abs=1e-9)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_count_of_weights(variant: Variant) -> None:
    assert sum(each.numel() for each in VariantLstm(10, 32, variant).parameters()) == WEIGHTS[variant]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("ends", [None, (5, 3)])
def test_gradients_are_those_of_differences(variant: Variant, ends: tuple[int, int] | None) -> None:
    made = layer(variant)
    x = sequence(2, 5, 3).requires_grad_()
    y, c = sequence(2, 4).requires_grad_(), sequence(2, 4).mul(0.5).detach().requires_grad_()
    present = None if ends is None else torch.arange(5) < torch.tensor(ends).unsqueeze(1)

    def outputs(x: torch.Tensor, y: torch.Tensor, c: torch.Tensor, *_: torch.Tensor) -> tuple[torch.Tensor, ...]:
        seen, (last, cell) = made(x, (y, c), present)
        return seen, last, cell

    assert torch.autograd.gradcheck(outputs, (x, y, c, *made.parameters()))


@pytest.mark.parametrize("variant", VARIANTS)
def test_training_and_applying_compute_the_same(variant: Variant) -> None:
    made, x = layer(variant), sequence(2, 6, 3)
    trained = made(x)[0]
    with torch.no_grad():
        applied = made(x)[0]
    # Only the order of the roundings differs.
    assert torch.allclose(trained, applied, rtol=0, atol=1e-15)


@pytest.mark.parametrize("variant", ["vanilla", "FGR"])
def test_with_mixed_precision_the_steps_are_exact(variant: Variant) -> None:
    made, x = layer(variant).float(), sequence(2, 6, 3).float()
    expected = made(x)[0]
    expected.sum().backward()
    gradient = made.weight_y.grad
    made.weight_y.grad = None

    with torch.autocast("cpu", torch.bfloat16):
        mixed = made(x)[0]
    mixed.sum().backward()

    assert mixed.dtype == torch.float32
    assert torch.allclose(mixed, expected, atol=0.02)
    assert gradient is not None
    assert made.weight_y.grad is not None
    assert torch.allclose(made.weight_y.grad, gradient, atol=0.1)


def test_without_peepholes_it_is_torchs_lstm() -> None:
    made, x = layer("NP"), sequence(2, 7, 3)
    theirs = torch.nn.LSTM(3, 4, batch_first=True).double()
    # Theirs are ordered input, forget, cell, output.
    order = [1, 2, 0, 3]
    with torch.no_grad():
        for mine, their in ((made.weight_x, theirs.weight_ih_l0), (made.weight_y, theirs.weight_hh_l0)):
            their.copy_(mine.view(4, 4, -1)[order].reshape(16, -1))
        theirs.bias_ih_l0.copy_(made.bias.view(4, 4)[order].flatten())
        theirs.bias_hh_l0.zero_()

    mine, (_, cell) = made(x)
    their, (_, their_cell) = theirs(x)
    mine.sum().backward()
    their.sum().backward()

    assert torch.allclose(mine, their, atol=1e-15, rtol=0)
    assert torch.allclose(cell, their_cell[0], atol=1e-15, rtol=0)
    grad = made.weight_y.grad
    assert grad is not None
    assert theirs.weight_hh_l0.grad is not None
    assert torch.allclose(grad.view(4, 4, 4)[order].reshape(16, 4), theirs.weight_hh_l0.grad, atol=1e-14, rtol=0)


def test_gates_forced_open_sum_up_and_forced_shut_forget() -> None:
    made, x = layer("vanilla"), sequence(1, 6, 3)
    with torch.no_grad():
        made.weight_y.zero_()
        assert made.peephole is not None
        made.peephole.zero_()
        made.weight_x[4:].zero_()
        made.bias[4:] = 50
        _, (_, opened) = made(x)
        made.bias[4:] = -50
        y, (_, shut) = made(x)

        z = torch.tanh(torch.nn.functional.linear(x, made.weight_x[:4], made.bias[:4]))
    assert torch.allclose(opened, z.sum(1), atol=1e-12)
    assert y.abs().max() < 1e-40
    assert shut.abs().max() < 1e-21


def test_a_sequence_that_has_ended_keeps_its_state() -> None:
    made, x = layer("FGR"), sequence(2, 5, 3)
    present = torch.arange(5) < torch.tensor([[5], [2]])
    _, (y, c) = made(x, present=present)
    _, (short_y, short_c) = made(x[1:, :2])
    assert torch.allclose(y[1:], short_y)
    assert torch.allclose(c[1:], short_c)
