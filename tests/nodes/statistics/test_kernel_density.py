import numpy as np
import polars as pl
import pytest
from scipy import stats

from plait import Columns, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.kernel_density import Rule, kernel_density
from sample_tables import iris

IRIS = iris()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, 3.5, 4.0, 0.5],
        "constant": [2] * 6,
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "value": ["a", "b", "a", "b", "a", None],
    }
)


@pytest.mark.parametrize("group", ["", "value"])
@pytest.mark.parametrize("rows", [6, 1, 0])
def test_the_contract(group: str, rows: int) -> None:
    check_node(kernel_density, TABLE.head(rows), columns=["größe (cm)", "constant", "empty"], group=group, points=7)


@pytest.mark.parametrize("rule", ["scott", "silverman"])
def test_the_density_is_that_of_scipy(rule: Rule) -> None:
    found = collect(kernel_density(lazy(IRIS), run=RunContext(), columns=Columns.named("petal_length"), rule=rule))
    theirs = stats.gaussian_kde(IRIS["petal_length"].to_numpy(), rule)
    assert found["density"].to_numpy() == pytest.approx(theirs(found["value"].to_numpy()))


def test_the_area_is_1_for_each_group() -> None:
    found = collect(kernel_density(lazy(IRIS), run=RunContext(), group="species", points=500, reach=6)).to_polars()
    assert found.columns == ["column", "species", "value", "density"]
    parts = found.partition_by("column", "species", maintain_order=True)
    assert len(parts) == 12
    for part in parts:
        assert np.trapezoid(part["density"], part["value"]) == pytest.approx(1, abs=1e-6)


def test_a_width_of_ones_own() -> None:
    found = collect(
        kernel_density(
            lazy({"x": [0.0, 1.0]}), run=RunContext(), columns=Columns.named("x"), width=0.5, points=3, reach=0
        )
    )
    middle = stats.norm.pdf(0.5, scale=0.5)
    assert found["value"].to_list() == [0, 0.5, 1]
    assert found["density"][1] == pytest.approx(middle)


def test_equal_values_have_no_curve_and_the_log_tells() -> None:
    said: list[str] = []
    found = kernel_density(lazy(TABLE), run=RunContext(log=said.append), columns=Columns.named("constant", "empty"))
    assert len(collect(found)) == 0
    assert [line.partition(":")[0] for line in said] == [
        "There is no curve for 'constant'",
        "There is no curve for 'empty'",
    ]


def test_texts_have_no_density() -> None:
    with pytest.raises(ParameterError, match="'species' holds String values"):
        kernel_density(lazy(IRIS), run=RunContext(), columns=Columns.named("species"))
