"""Tables from a seed: the same each time, and like what they stand for."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.arguments import all_parameter_errors
from plait.table import collect
from plait.testing import check_node
from plait_nodes.io.admissions import Admissions
from plait_nodes.io.data_generator import data_generator
from plait_nodes.io.point_clouds import Blobs, Circles, Codes, Moons
from plait_nodes.io.populations import Populations
from plait_nodes.io.time_series import Series
from shared_data import data_path

KINDS = ("admissions", "populations", "blobs", "moons", "circles", "series", "codes")
SHIPPED = Path(__file__).resolve().parents[3] / "workflows" / "data" / "admissions.csv"


def made(content: Admissions | Populations | Blobs | Moons | Circles | Series | Codes, **given: int) -> pl.DataFrame:
    return collect(data_generator(content=content, **given)).to_polars()


@pytest.mark.parametrize("rows", [2, 10, 61])
@pytest.mark.parametrize("kind", KINDS)
def test_it_keeps_what_every_node_promises(kind: str, rows: int) -> None:
    table = check_node(data_generator, content={"kind": kind}, rows=rows, seed=3)["out"]
    assert collect(table).shape[0] == rows  # type: ignore[arg-type]


def test_a_kind_that_is_not_there_and_a_setting_of_another_range_are_refused() -> None:
    assert all_parameter_errors(data_generator, {"content": {"kind": "squares"}})
    assert all_parameter_errors(data_generator, {"content": {"kind": "blobs", "groups": 0}})
    assert not all_parameter_errors(data_generator, {"content": {"kind": "blobs", "groups": 7}})


@pytest.mark.parametrize("content", [Populations(), Blobs(), Moons(), Circles(), Series(), Admissions()])
def test_another_seed_gives_other_rows(content: Blobs | Moons) -> None:
    assert not made(content, seed=1).equals(made(content, seed=2))


@pytest.mark.parametrize("levels", ["distinct", "overlapping"])
def test_the_populations_are_the_known_ones(levels: str) -> None:
    known = pl.read_csv(data_path("data", "simulated_population", f"{levels}.csv"))
    table = made(Populations.model_validate({"levels": levels}), rows=2000, seed=2000)
    value = next(known[name] for name in known.columns if known[name].dtype == pl.Float64)
    assert table["level"].to_list() == pytest.approx(value.to_list(), abs=1e-6)


@given(rows=st.integers(2, 60), seed=st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_the_sick_come_after_the_healthy_and_are_never_more(rows: int, seed: int) -> None:
    sick = made(Populations(), rows=rows, seed=seed)["sick"].to_list()
    assert sick == sorted(sick)
    assert sum(sick) == rows // 2


def test_applicants_are_like_real_ones() -> None:
    table = made(Admissions())
    assert table.height == 500
    assert table.select(pl.corr("CGPA", "Chance of Admit ")).item() == pytest.approx(0.88, abs=0.06)
    assert table["GRE Score"].mean() == pytest.approx(316.5, abs=2)
    assert table["Chance of Admit "].is_between(0.34, 0.97).all()
    assert table["University Rating"].unique().sort().to_list() == [1, 2, 3, 4, 5]


def test_the_default_is_the_table_that_ships() -> None:
    assert made(Admissions()).write_csv() == SHIPPED.read_text(encoding="utf-8")


def test_no_applicant_is_one_of_the_real_data() -> None:
    real = pl.read_csv(data_path("data", "graduate_admissions", "Admission_Predict_Ver1.1.csv"))
    names = [name for name in real.columns if name != "Serial No."]
    types = {name: pl.Float64() for name in names}
    table = made(Admissions()).select(names).cast(types)  # type: ignore[arg-type]
    assert table.join(real.select(names).cast(types), on=names, how="inner").is_empty()  # type: ignore[arg-type]


def test_blobs_are_as_wide_as_they_should_be() -> None:
    table = made(Blobs(groups=4, columns=2, noise=0.5), rows=4_000, seed=7)
    assert table.columns == ["x_1", "x_2", "group"]
    assert table["group"].value_counts().sort("group")["count"].to_list() == [1_000] * 4
    spreads = table.group_by("group").agg(pl.col("x_1", "x_2").std()).drop("group")
    assert spreads.to_numpy() == pytest.approx(np.full((4, 2), 0.5), rel=0.1)


def test_without_noise_circles_have_their_radius_and_moons_their_shape() -> None:
    circles = made(Circles(noise=0), rows=100)
    radius = circles.select((pl.col("x_1") ** 2 + pl.col("x_2") ** 2).sqrt(), "group")
    assert dict(radius.group_by("group").agg(pl.col("x_1").max()).rows()) == pytest.approx({0: 1.0, 1: 0.5})
    moons = made(Moons(noise=0), rows=100)
    upper = moons.filter(pl.col("group") == 0).select(pl.col("x_1") ** 2 + pl.col("x_2") ** 2).to_series()
    lower = moons.filter(pl.col("group") == 1)
    assert upper.to_list() == pytest.approx([1] * 50)
    assert lower.select((pl.col("x_1") - 1) ** 2 + (pl.col("x_2") - 0.5) ** 2).to_series().to_list() == pytest.approx(
        [1] * 50
    )


def test_a_series_without_noise_is_line_and_wave() -> None:
    table = made(Series(step="day", trend=2, period=4, amplitude=10, noise=0), rows=6)
    assert table["value"].to_list() == pytest.approx([0, 12, 4, -4, 8, 20])
    start = datetime(2024, 1, 1)
    assert table["time"].to_list() == [start + timedelta(days=day) for day in range(6)]


def test_the_noise_of_a_series_has_its_spread() -> None:
    noise = made(Series(trend=0, amplitude=0, noise=3), rows=10_000)["value"]
    assert noise.std() == pytest.approx(3, rel=0.03)


def test_codes_are_the_unit_matrix_again_and_again() -> None:
    table = made(Codes(columns=3), rows=4)
    assert table.rows() == [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 0)]
    assert table.schema == {"x_1": pl.Int64, "x_2": pl.Int64, "x_3": pl.Int64}
