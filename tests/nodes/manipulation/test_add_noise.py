import numpy as np
import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.add_noise import Kind, add_noise

ROWS = 20_000
TABLE = pl.DataFrame({"x": np.linspace(0, 1, ROWS), "y": np.full(ROWS, 3), "name": ["a"] * ROWS})
KINDS: tuple[Kind, ...] = ("gaussian", "uniform", "masking", "salt_and_pepper")


def noise(kind: Kind, amount: float, **more: object) -> dict[str, np.ndarray]:
    made = collect(add_noise(lazy(TABLE), kind=kind, amount=amount, **more))  # type: ignore[arg-type]
    return {name: made[name].to_numpy() for name in ("x", "y")}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_contract(size: int, kind: Kind) -> None:
    assert check_node(add_noise, MIXED.head(size), kind=kind, seed=3)


def test_gaussian_noise_has_the_mean_and_the_deviation_that_were_asked_for() -> None:
    """Of 20,000 draws the mean is within 0.01 and the deviation within 0.01 of those of N(0, 0.25)."""
    added = noise("gaussian", 0.25)["x"] - TABLE["x"].to_numpy()
    assert abs(added.mean()) < 0.01
    assert abs(added.std() - 0.25) < 0.01


def test_uniform_noise_is_as_wide_as_was_asked_for() -> None:
    """A uniform distribution from -a to a has the standard deviation a / sqrt(3)."""
    added = noise("uniform", 0.3)["x"] - TABLE["x"].to_numpy()
    assert added.min() >= -0.3
    assert added.max() <= 0.3
    assert abs(added.std() - 0.3 / np.sqrt(3)) < 0.01


def test_masking_hits_its_share_and_leaves_the_rest() -> None:
    made = noise("masking", 0.2)["y"]
    assert set(made) == {0.0, 3.0}
    assert abs((made == 0).mean() - 0.2) < 0.01
    assert set(noise("masking", 0)["y"]) == {3.0}
    assert set(noise("masking", 1)["y"]) == {0.0}


def test_salt_and_pepper_are_the_limits_and_equally_frequent() -> None:
    made = noise("salt_and_pepper", 0.4, low=-1, high=2)["x"]
    assert abs((made == -1).mean() - 0.2) < 0.01
    assert abs((made == 2).mean() - 0.2) < 0.01
    own = noise("salt_and_pepper", 0.4)["x"]
    assert own.min() == 0
    assert own.max() == 1


def test_nothing_leaves_the_limits() -> None:
    made = noise("gaussian", 5, low=0, high=1)["x"]
    assert made.min() == 0
    assert made.max() == 1


def test_the_noise_of_a_column_is_its_own() -> None:
    both, again, other = (noise("gaussian", 1, seed=seed)["x"] for seed in (1, 1, 2))
    alone = collect(add_noise(lazy(TABLE), columns=Columns.named("x"), amount=1.0))["x"].to_numpy()
    assert (both == again).all()
    assert (both == alone).all()
    assert not (both == other).any()


def test_what_is_missing_or_no_number_stays_so() -> None:
    frame = pl.DataFrame({"x": [1.0, None, float("nan"), 2.0]})
    for kind in KINDS:
        made = collect(add_noise(lazy(frame), kind=kind, amount=1.0))["x"].to_list()
        assert made[1] is None
        assert np.isnan(made[2])


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ParameterError, match="wrong way round"):
        add_noise(lazy(TABLE), low=2.0, high=1.0)
    with pytest.raises(ParameterError, match="more than all"):
        add_noise(lazy(TABLE), kind="masking", amount=1.5)
    with pytest.raises(DataError, match="'name'"):
        add_noise(lazy(TABLE), columns=Columns.named("name"))
