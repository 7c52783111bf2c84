"""Model Writer and Model Reader: what was fitted predicts the same, and a bad file is refused."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import polars as pl
import pytest

from plait import DataError, Model, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.io.model_file import model_bytes, read_description, read_model
from plait_nodes.io.model_reader import model_reader
from plait_nodes.io.model_writer import model_writer
from plait_nodes.io.sample_data import sample_data
from plait_nodes.manipulation.normalizer import normalizer
from plait_nodes.mining.decision_tree import decision_tree


@pytest.fixture(scope="module")
def table() -> pl.DataFrame:
    return collect(sample_data(name="iris")).to_polars()


@pytest.fixture(scope="module")
def models(table: pl.DataFrame) -> list[Model]:
    tree = check_node(decision_tree, table, target="species")["model"]
    prepared = check_node(normalizer, table)["model"]
    assert isinstance(tree, Model)
    assert isinstance(prepared, Model)
    return [tree, prepared]


def test_they_keep_what_every_node_promises(tmp_path: Path, models: list[Model]) -> None:
    for model in models:
        assert check_node(model_writer, model, path=str(tmp_path / "m.plaitmodel")) == {}
        assert check_node(model_reader, path=str(tmp_path / "m.plaitmodel"))


def test_a_model_predicts_the_same_after_it_was_read(tmp_path: Path, models: list[Model], table: pl.DataFrame) -> None:
    for model in models:
        path = tmp_path / "new" / "m.plaitmodel"
        run = RunContext()
        model_writer(model, run, path=path)
        assert run.written == [path]
        back = read_model(path)
        assert collect(back.apply(lazy(table))).to_polars().equals(collect(model.apply(lazy(table))).to_polars())
        assert back.describe() == model.describe() == read_description(path)
        assert model_bytes(back) == path.read_bytes()


def test_damage_is_noticed(tmp_path: Path, models: list[Model]) -> None:
    good, path = model_bytes(models[0]), tmp_path / "m.plaitmodel"
    drawn = random.Random(7)
    noticed = 0
    for trial in range(40):
        damaged = bytearray(good)
        damaged[drawn.randrange(len(good))] ^= 1 << drawn.randrange(8)
        path.write_bytes(damaged[: drawn.randrange(len(good))] if trial % 5 == 0 else damaged)
        try:
            assert model_bytes(read_model(path)) == good
        except DataError as error:
            assert error.file == str(path)  # noqa: PT017 - some flips do no harm
            noticed += 1
    assert noticed > 25


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\x80\x04\x95pickle", b"{}"])
def test_what_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.plaitmodel"
    path.write_bytes(content)
    for read in (read_model, read_description):
        with pytest.raises(DataError, match="is no model that can be read") as caught:
            read(path)
        assert caught.value.file == str(path)
    with pytest.raises(DataError, match="There is no file"):
        read_model(tmp_path / "nothing")


def changed(path: Path, target: Path, compression: int = zipfile.ZIP_STORED, **head: object) -> Path:
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", compression) as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename == "model.json":
                content = json.dumps(json.loads(content) | head).encode()
            new.writestr(info.filename, content)
    return target


def test_what_a_hostile_file_may_say(tmp_path: Path, models: list[Model]) -> None:
    path, target = tmp_path / "m.plaitmodel", tmp_path / "t.plaitmodel"
    path.write_bytes(model_bytes(models[0]))
    for head, why in (
        ({"stored_as": "os.system"}, "There is no kind of stored value 'os.system'"),
        ({"stored_as": "../../etc/passwd"}, "There is no kind of stored value"),
        ({"sha256": "0" * 64}, "its content is not what was written"),
        ({"plait_model": 2}, "newer version of Plait"),
        ({"more": 1}, "model.json' is malformed"),
    ):
        with pytest.raises(DataError, match=why):
            read_model(changed(path, target, **head))
    with pytest.raises(DataError, match="it is compressed"):
        read_model(changed(path, target, zipfile.ZIP_DEFLATED))


def test_an_existing_file_may_be_kept(tmp_path: Path, models: list[Model]) -> None:
    path = tmp_path / "m.plaitmodel"
    path.write_bytes(b"old")
    with pytest.raises(DataError, match="There is a file"):
        model_writer(models[0], RunContext(), path=path, existing="fail")
    assert path.read_bytes() == b"old"
