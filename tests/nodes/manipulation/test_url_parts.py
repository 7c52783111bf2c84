"""URL Parts."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import ParameterError
from plait.arguments import arguments_of
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.url_parts import url_parts
from shared_data import data_path

ALL = ["scheme", "host", "port", "path", "query", "fragment", "extension"]


def parts_of(urls: list[str | None], **params: Any) -> pl.DataFrame:  # noqa: ANN401 - the parameters of the node
    table = pl.DataFrame({"u": urls}, schema={"u": pl.String})
    arguments = arguments_of(url_parts, {"column": "u", "prefix": "", **params}, None)
    return collect(url_parts(lazy(table), **arguments)).to_polars()


def test_it_keeps_what_every_node_promises() -> None:
    table = pl.DataFrame({"u": ["https://a.org/x?q=1", None]})
    for params in ({}, {"parts": ALL, "parameters": ["q"]}, {"parts": [], "parameters": ["q"], "decode": False}):
        assert check_node(url_parts, table, column="u", **params)
        assert check_node(url_parts, table.clear(), column="u", **params)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://User:pw@Www.Example.org:8080/a%20b/C.JPG?q=1&r#top",
         ("https", "www.example.org", 8080, "/a b/C.JPG", "q=1&r", "top", "jpg")),
        ("/news?id=3", (None, None, None, "/news", "id=3", None, None)),
        ("http://[::1]:80", ("http", "[::1]", 80, None, None, None, None)),
        ("//cdn.org/x.tar.gz", (None, "cdn.org", None, "/x.tar.gz", None, None, "gz")),
        ("mailto:a@b.org", ("mailto", None, None, "a@b.org", None, None, "org")),
        ("http://a.org:/?#", ("http", "a.org", None, "/", "", "", None)),
        ("", (None,) * 7),
        (None, (None,) * 7),
        ("http://ä.org/%ff%", ("http", "ä.org", None, "/\ufffd%", None, None, None)),
    ],
)  # fmt: skip
def test_the_parts_of_an_address(url: str | None, expected: tuple[object, ...]) -> None:
    assert parts_of([url], parts=ALL).drop("u").rows() == [expected]


def test_values_in_the_query() -> None:
    urls = ["/?q=a+b%26&utm=x&q=2", "/?q=", "/?q", "/", None, "/?" + "a=1&" * 2000]
    table = parts_of(urls, parts=[], parameters=["q", "utm"])
    assert table["q"].to_list() == ["a b&", "", "", None, None, None]
    assert table["utm"].to_list() == ["x", None, None, None, None, None]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs"]), max_size=12), max_size=4))
def test_a_query_is_what_python_says(pieces: list[str]) -> None:
    url = "http://host/" + "".join(piece.replace("#", "").replace("[", "").replace("]", "") for piece in pieces)
    expected = urlsplit(url.strip())
    found = parts_of([url], parts=["query", "path"], decode=False).row(0, named=True)
    assert (found["query"] or "", found["path"]) == (expected.query, expected.path)


def test_naughty_strings_stop_nothing() -> None:
    texts = json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8"))
    assert parts_of(texts, parts=ALL, parameters=["q"])["u"].to_list() == texts


def test_names_that_are_taken_are_refused() -> None:
    with pytest.raises(ParameterError, match="'u' would be there twice"):
        parts_of(["x"], parts=[], parameters=["u"])
    with pytest.raises(ParameterError, match="'host' would be there twice"):
        parts_of(["x"], parts=["host"], parameters=["host"])
    assert parts_of(["x"], parts=[]).columns == ["u"]
