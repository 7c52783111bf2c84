"""Addresses that are cut at their signs have the parts that a pattern finds."""

from __future__ import annotations

import re

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from plait_nodes.manipulation.url_text import taken_apart

_APPENDIX_B = re.compile(r"(?s)^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?")
"""The expression that RFC 3986 gives in appendix B; its scheme may have any signs."""

addresses = st.lists(st.one_of(st.none(), st.text("ab1/:?#@[].+-%é \n", max_size=14)), max_size=12)


@given(addresses)
def test_the_parts_are_those_of_the_standard(urls: list[str | None]) -> None:
    found = taken_apart(pl.Series(urls, dtype=pl.String)).to_dicts()
    assert len(found) == len(urls)
    for url, parts in zip(urls, found, strict=True):
        if url is None:
            assert set(parts.values()) == {None}
            continue
        match = _APPENDIX_B.match(url)
        assert match is not None
        if re.search("[@:\\[\\]]", url) is None:
            expected = {"scheme": None, "host": match[4], "path": match[5], "query": match[7], "fragment": match[9]}
            assert {name: parts[name] for name in expected} == expected
        assert (parts["query"], parts["fragment"]) == (match[7], match[9])
        joined = (parts["scheme"] + ":" if parts["scheme"] is not None else "") + (
            "//" if parts["host"] is not None else ""
        )
        assert url.startswith(joined)
        assert url.endswith(
            parts["path"]
            + ("" if parts["query"] is None else "?" + parts["query"])
            + ("" if parts["fragment"] is None else "#" + parts["fragment"])
        )


def test_rare_and_common_addresses_keep_their_places() -> None:
    urls = pl.Series(["http://a.org/x", "http://u:p@b.org:80/y", None, "ftp://c.org", "http://[::1]:8/z"])
    found = taken_apart(urls)
    assert found["scheme"].to_list() == ["http", "http", None, "ftp", "http"]
    assert found["host"].to_list() == ["a.org", "b.org", None, "c.org", "[::1]"]
    assert found["port"].to_list() == [None, "80", None, None, "8"]
    assert found["path"].to_list() == ["/x", "/y", None, "", "/z"]
