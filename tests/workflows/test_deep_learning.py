"""The workflows that train networks, with their promised numbers."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

from example_tables import machine, opinions, outdoor
from plait import load
from plait.outcome import RunResult
from shared_data import data_path

pytest.importorskip("torch")

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


def run(name: str, store: Path, **parameters: str) -> RunResult:
    workflow = load(FOLDER / f"{name}.json")
    result = workflow.run(until=list(workflow.nodes), store=store, **parameters)
    assert result.status == "done"
    return result


def table(result: RunResult, node_id: str, port: str = "out") -> pl.DataFrame:
    frame: pl.DataFrame = result[node_id][port].collect().to_polars()
    return frame


@pytest.mark.slow
def test_four_words_have_four_codes_and_a_line_can_not_do_it(tmp_path: Path) -> None:
    result = run("autoencoder_code", tmp_path)
    codes = table(result, "codes")
    assert len({(a > 0.5, b > 0.5) for a, b in codes.select("Code 1", "Code 2").rows()}) == 4
    back = table(result, "back").to_numpy()
    assert back.argmax(axis=1).tolist() == [0, 1, 2, 3]
    assert result.metrics["line.loss"] == pytest.approx(0.0625, abs=1e-4)


@pytest.mark.slow
def test_digits_are_made_clean_better_than_by_a_linear_network(tmp_path: Path) -> None:
    (errors,) = table(run("clean_digits", tmp_path), "errors").rows(named=True)
    assert errors["noisy"] == pytest.approx(0.0516, abs=1e-4)
    assert errors["network"] <= 0.0195
    assert 0.021 <= errors["linear network"] <= 0.027


@pytest.mark.slow
def test_layers_tell_digits_better_than_a_straight_line(tmp_path: Path) -> None:
    metrics = run("digits_network", tmp_path).metrics
    assert metrics["score.accuracy"] >= 0.95
    assert metrics["simple_score.accuracy"] >= 0.93
    assert metrics["score.accuracy"] > metrics["simple_score.accuracy"]


@pytest.mark.slow
def test_an_lstm_forecasts_better_than_persistence(tmp_path: Path) -> None:
    metrics = run("temperature_lstm", tmp_path).metrics
    assert metrics["score.mae of persistence"] == pytest.approx(4.0571, abs=1e-3)
    assert metrics["score.mae"] <= 0.87 * metrics["score.mae of persistence"]


@pytest.mark.slow
def test_who_reads_in_both_ways_finds_more_names(tmp_path: Path) -> None:
    metrics = run("named_entities", tmp_path).metrics
    assert metrics["score.f1"] >= 0.95
    assert metrics["score.f1"] > metrics["score_forward.f1"]


@pytest.mark.slow
def test_dates_are_written_right_as_a_whole(tmp_path: Path) -> None:
    right = table(run("dates", tmp_path), "right")
    assert len(right) == 300
    assert right["right"].mean() >= 0.93  # type: ignore[operator]


@pytest.mark.slow
def test_notes_are_less_surprising_than_chance(tmp_path: Path) -> None:
    result = run("write_notes", tmp_path)
    assert table(result, "score", "out")["Bits per piece"].mean() < 3.5  # type: ignore[operator]
    assert len(table(result, "cold")) == 4


@pytest.mark.slow
def test_characters_are_read_unless_they_touch(tmp_path: Path) -> None:
    result = run("read_characters", tmp_path)
    assert table(result, "right")["right"].mean() >= 0.95  # type: ignore[operator]
    assert table(result, "right_touching")["right"].sum() == 0


@pytest.mark.slow
def test_who_looks_answers_more_than_who_guesses(tmp_path: Path) -> None:
    result = run("picture_questions", tmp_path)
    looking, guessing = (dict(table(result, each).rows()) for each in ("by_kind", "by_kind_blind"))
    assert looking["alone"] >= 0.7
    assert guessing["alone"] <= 0.6


def areas(result: RunResult) -> dict[str, float]:
    names = ("dense network", "LSTM", "distance from the mean")
    return {name: result.metrics[f"roc.auc ({name})"] for name in names}


@pytest.mark.slow
def test_faults_are_what_an_autoencoder_can_not_bring_back(tmp_path: Path) -> None:
    found = areas(run("machine_temperature", tmp_path))
    assert min(found["dense network"], found["LSTM"]) >= 0.85
    # One of the faults is a rhythm about the usual mean.
    assert found["distance from the mean"] <= 0.75


@pytest.mark.slow
def test_faults_of_a_real_machine(tmp_path: Path) -> None:
    series = data_path("data", "nab_series", "machine_temperature_system_failure.csv")
    about = json.loads(data_path("data", "nab_series", "combined_windows.json").read_text(encoding="utf-8"))
    near = pl.lit(0)
    for ends in about["realKnownCause/machine_temperature_system_failure.csv"]:
        began, ended = (pl.lit(end[:19]).str.to_datetime() for end in ends)
        near += pl.col("timestamp").is_between(began, ended).cast(pl.Int64)
    file = tmp_path / "machine.csv"
    pl.read_csv(series, try_parse_dates=True).with_columns(near.alias("anomaly")).write_csv(file)
    found = areas(run("machine_temperature", tmp_path / "store", data=str(file)))
    assert min(found["dense network"], found["LSTM"]) >= 0.85
    # No network is needed for most of it.
    assert found["distance from the mean"] == pytest.approx(0.838, abs=0.002)


@pytest.mark.slow
def test_opinions_are_told_by_the_order_of_words(tmp_path: Path) -> None:
    metrics = run("opinions", tmp_path).metrics
    assert metrics["score.accuracy"] >= 0.93
    assert metrics["bayes_score.accuracy"] <= 0.8


@pytest.mark.slow
def test_nothing_is_gained_from_576_steps_where_one_season_is_learnt_and_another_tested(tmp_path: Path) -> None:
    metrics = run("outdoor_576", tmp_path).metrics
    assert metrics["score.mae of persistence"] == pytest.approx(2.3939, abs=1e-4)
    assert 0.95 < metrics["score.mae"] / metrics["score.mae of persistence"] < 1.3


@pytest.mark.slow
def test_only_open_forget_gates_remember_over_sixty_steps(tmp_path: Path) -> None:
    right = dict(table(run("long_memory", tmp_path), "share").rows())
    shares = {name.removeprefix("Prediction (first) "): share for name, share in right.items()}
    assert shares.pop("LSTM 3") >= 0.99
    assert shares.keys() == {"RNN", "LSTM 0", "LSTM 1"}
    assert max(shares.values()) <= 0.6


def test_the_shipped_tables_are_what_their_seeds_give() -> None:
    for name, made in (("machine.csv.gz", machine()), ("opinions.csv", opinions()), ("outdoor.csv.gz", outdoor())):
        shipped = pl.read_csv(FOLDER / "data" / name, try_parse_dates=True)
        assert shipped.equals(made.with_columns(pl.selectors.datetime().cast(pl.Datetime("us"))))
