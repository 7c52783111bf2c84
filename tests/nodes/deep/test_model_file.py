"""Stored networks: hostile and damaged files are refused by their header."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import DataError, RunContext
from plait.table import lazy
from plait_nodes.deep.autoencoder import autoencoder
from plait_nodes.deep.autoencoder_model import Autoencoder


def content() -> bytes:
    table = pl.DataFrame(np.random.default_rng(0).normal(size=(20, 3)))
    model = autoencoder(lazy(table), run=RunContext(), epochs=1).model
    assert isinstance(model, Autoencoder)
    return model.to_bytes()


CONTENT = content()
LENGTH = int.from_bytes(CONTENT[:8], "little")


def changed(change: Callable[[dict[str, Any]], None], body: bytes | None = None) -> bytes:
    header = json.loads(CONTENT[8 : 8 + LENGTH])
    change(header)
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + (CONTENT[8 + LENGTH :] if body is None else body)


def spec_with(**values: object) -> Callable[[dict[str, Any]], None]:
    def change(header: dict[str, Any]) -> None:
        about = json.loads(header["__metadata__"]["plait"])
        header["__metadata__"]["plait"] = json.dumps({**about, "spec": {**about["spec"], **values}})

    return change


def refused(data: bytes, why: str) -> None:
    with pytest.raises(DataError, match=f"can't be read: {why}"):
        Autoencoder.from_bytes(data)


def test_it_is_safetensors_and_json() -> None:
    assert changed(lambda _: None) != b""
    header = json.loads(CONTENT[8 : 8 + LENGTH])
    about = json.loads(header["__metadata__"]["plait"])
    assert about["kind"] == "deep.autoencoder"
    assert about["spec"]["sizes"] == [2]
    assert header["encoder.0.weight"]["shape"] == [2, 3]


def test_files_that_are_none() -> None:
    refused(b"", "it is no safetensors file, or cut off")
    refused(b"\x80\x04\x95pickle", "it is no safetensors file, or cut off")
    refused((2**40).to_bytes(8, "little") + b"{}", "it is no safetensors file, or cut off")
    refused(CONTENT[:-1], "its weights have")
    refused(CONTENT + b"\0", "its weights have")
    refused((4).to_bytes(8, "little") + b"[[[[", "its header is damaged")
    refused((2).to_bytes(8, "little") + b"[]", "its header is damaged")


def test_another_kind_of_model() -> None:
    refused(
        changed(lambda header: header["__metadata__"].update(plait='{"kind": "deep.other"}')),
        "it is no model of the kind",
    )
    refused(changed(lambda header: header.pop("__metadata__")), "it is no model of the kind")


def test_a_description_that_lies() -> None:
    refused(changed(spec_with(sizes=[3])), "the weights 'encoder.0.weight' have not the form")
    refused(changed(spec_with(sizes=[2, 2])), "its weights are not those of its description")
    refused(changed(spec_with(sizes=[0])), "its description is wrong|there is no such network|the weights")
    refused(changed(spec_with(sizes=[10**12, 10**12])), "")
    refused(changed(spec_with(activation="__import__")), "its description is wrong")
    refused(changed(spec_with(more=1)), "its description is wrong")


def test_weights_that_lie() -> None:
    refused(changed(lambda header: header["encoder.0.weight"].update(dtype="F64")), "its weights have")
    refused(changed(lambda header: header["encoder.0.weight"].update(shape=[3, 2])), "the weights 'encoder.0.weight'")
    refused(changed(lambda header: header["encoder.0.weight"].update(data_offsets=[0, 10**9])), "")
    refused(changed(lambda header: header.update(evil=header["encoder.0.bias"])), "its weights are not those")
    refused(changed(lambda _: None, body=b""), "its weights have")


@given(st.integers(0, len(CONTENT) - 1), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_harmless(place: int, difference: int) -> None:
    damaged = bytearray(CONTENT)
    damaged[place] ^= difference
    try:
        model = Autoencoder.from_bytes(bytes(damaged))
    except DataError:
        return
    assert model.spec.sizes == (2,)
    assert {name: tuple(each.shape) for name, each in model.weights.items()}["encoder.0.weight"] == (2, 3)
