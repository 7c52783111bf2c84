"""HTTP Reader on a real server: what it reads, what it refuses, and what it costs at most."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from threading import Event
from typing import Any

import httpx
import polars as pl
import pytest

from io_files import read
from plait import DataError, ParameterError, RunContext, Secret
from plait.errors import Cancelled
from plait.testing import check_node
from plait_nodes.io.http_reader import http_reader
from plait_nodes.io.web_address import is_public, resolved
from plait_nodes.io.web_fetch import Limits, Request, fetch
from web_server import WebServer, web_server


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as running:
        yield running


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plait_nodes.io.web_fetch._PAUSE", 0.01)


def get(url: str, **params: Any) -> pl.DataFrame:  # noqa: ANN401 - the parameters of the node
    return read(http_reader, url=url, **{"private_addresses": True, **params})


def test_it_keeps_what_every_node_promises(server: WebServer) -> None:
    url = server.give("/a", b'[{"a": 1}]', "application/json")
    assert check_node(http_reader, url=url, private_addresses=True)


@pytest.mark.parametrize(
    ("path", "content", "kind", "expected"),
    [
        ("/a", b'[{"a": 1}, {"a": 2}]', "application/json; charset=utf-8", [{"a": 1}, {"a": 2}]),
        ("/a", b'{"a": 1}\n{"a": 2}\n', "application/x-ndjson", [{"a": 1}, {"a": 2}]),
        ("/a", b"a,b\n1,x\n", "text/csv", [{"a": 1, "b": "x"}]),
        ("/a.csv", b"a;b\n1;x\n", "application/octet-stream", [{"a": 1, "b": "x"}]),
        ("/a.json", b'{"a": 1}', "", [{"a": 1}]),
        ("/a", b'[{"a": 1}]', "text/plain", [{"a": 1}]),
        ("/a", b'{"type": "x"}', "application/geo+json", [{"type": "x"}]),
    ],
)
def test_what_it_reads(server: WebServer, path: str, content: bytes, kind: str, expected: list[dict[str, Any]]) -> None:
    assert get(server.give(path, content, kind)).to_dicts() == expected


def test_texts_parts_and_queries(server: WebServer) -> None:
    url = server.give("/page", b"<p>Hi</p>", "text/html")
    assert get(url).to_dicts() == [{"url": url, "text": "<p>Hi</p>"}]
    url = server.give("/a", b'{"data": [{"u": {"n": 1}}]}', "application/json")
    assert get(url + "?k=1", rows="data", nested="flatten", query={"q": "ä &"}).to_dicts() == [{"u.n": 1}]
    assert server.asked[-1].path in ("/a?k=1&q=%C3%A4+%26", "/a?k=1&q=%C3%A4%20%26")
    assert get(server.give("/z", gzip.compress(b'[{"a": 1}]'), "application/json", Content_Encoding="gzip")).height == 1


def test_the_secret_goes_to_the_named_server_alone(server: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAIT_TEST_TOKEN", "canary")
    server.give("/end", b"[]", "application/json")
    secret = {"secret": Secret("PLAIT_TEST_TOKEN"), "headers": {"X-More": "1"}}
    with web_server() as other:
        other.give("/end", b"[]", "application/json")
        server.give("/here", b"", status=302, Location="/end")
        server.give("/away", b"", status=307, Location=other.url("/end"))
        get(server.url("/here"), **secret)
        assert [each.headers["authorization"] for each in server.asked] == ["Bearer canary"] * 2
        get(server.url("/away"), **secret, secret_header="X-Key", secret_prefix="")
        assert server.asked[-1].headers["x-key"] == "canary"
        assert "canary" not in str(other.asked)
        assert other.asked[0].headers["x-more"] == "1"
    with pytest.raises(DataError) as caught:
        get(server.url("/nothing"), **secret)
    assert "canary" not in str(caught.value)
    assert "canary" not in repr(Request("x", secret_headers={"a": "canary"}))
    monkeypatch.delenv("PLAIT_TEST_TOKEN")
    with pytest.raises(ParameterError, match="PLAIT_TEST_TOKEN"):
        get(server.url("/here"), **secret)


FORMS = [
    "http://127.0.0.1{}/", "http://localhost{}/", "http://127.1{}/", "http://2130706433{}/", "http://0x7f000001{}/",
    "http://0x7f.0.0.1{}/", "http://0177.0.0.1{}/", "http://017700000001{}/", "http://127.0.1{}/", "http://0{}/",
    "http://0.0.0.0{}/", "http://127.255.255.254{}/", "http://[::1]{}/", "http://[::]{}/", "http://[::ffff:127.0.0.1]{}/",
    "http://[::ffff:7f00:1]{}/", "http://[0:0:0:0:0:ffff:127.0.0.1]{}/", "http://[::127.0.0.1]{}/",
    "http://[64:ff9b::7f00:1]{}/", "http://[2002:7f00:1::]{}/", "http://[fe80::1]{}/", "http://[fc00::1]{}/",
    "http://[fd12:3456::1]{}/", "http://[ff02::1]{}/", "http://[fec0::1]{}/", "http://10.0.0.1{}/", "http://10.1{}/",
    "http://172.16.0.1{}/", "http://172.31.255.255{}/", "http://192.168.1.1{}/", "http://169.254.169.254{}/latest/meta-data/",
    "http://169.254.170.2{}/", "http://2852039166{}/", "http://0xa9fea9fe{}/", "http://[::ffff:169.254.169.254]{}/",
    "http://[fd00:ec2::254]{}/", "http://100.64.0.1{}/", "http://192.0.0.1{}/", "http://192.0.2.1{}/",
    "http://198.18.0.1{}/", "http://198.51.100.1{}/", "http://203.0.113.1{}/", "http://224.0.0.1{}/",
    "http://240.0.0.1{}/", "http://255.255.255.255{}/", "https://127.0.0.1{}/", "HTTP://LOCALHOST{}/",
    "http://①②⑦.⓪.⓪.①{}/", "http://127。0。0。1{}/", "http://user:pass@127.0.0.1{}/", "http://example.org@127.0.0.1{}/",
    "http://127.0.0.1{}#@example.org/", "http://127.0.0.1{}\\@example.org/", "file:///etc/passwd", "ftp://127.0.0.1{}/",
    "gopher://127.0.0.1{}/", "dict://127.0.0.1{}/", "data:text/csv,a", "//127.0.0.1{}/", "javascript:alert(1)",
    "unix:///var/run/docker.sock", "http://", "http:///etc/passwd", "jar:http://127.0.0.1{}!/", "",
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_ones_own_is_reached(server: WebServer, form: str) -> None:
    server.give("/", b"[]", "application/json")
    with pytest.raises(DataError) as caught:
        get(form.replace("{}", f":{server.port}"), private_addresses=False, retries=0, timeout=2)
    assert "reached" not in caught.value.message
    assert server.asked == []


@pytest.mark.parametrize("target", ["http://127.0.0.1:{}/end", "http://0x7f000001:{}/end", "file:///etc/passwd"])
def test_a_redirect_does_not_lead_there_either(server: WebServer, target: str) -> None:
    server.give("/end", b"[]", "application/json")
    url = server.give("/", b"", status=302, Location=target.format(server.port))

    # The first server passes for one of the internet.
    def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "public.example" else resolved(host, port)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("plait_nodes.io.web_address.is_public", lambda address: len(server.asked) == 0)
        with pytest.raises(DataError, match=r"leads to 127\.0\.0\.1|is no address that begins"):
            fetch(Request(url.replace("127.0.0.1", "public.example")), Limits(), RunContext(), resolve=resolve)
    assert [each.path for each in server.asked] == ["/"]
    assert server.asked[0].headers["host"] == f"public.example:{server.port}"


def test_the_connection_is_made_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    lookups: list[str] = []

    def handle(_self: object, request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url} {request.headers['host']} {request.extensions['sni_hostname']}")
        return httpx.Response(200, content=b"[]")

    def resolve(host: str, port: int) -> list[str]:
        # A name that is public when it is looked at, and private a moment later.
        lookups.append(host)
        return ["93.184.216.34"] if len(lookups) == 1 else ["127.0.0.1"]

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
    fetch(Request("https://rebinding.example/x?y=1"), Limits(), RunContext(), resolve=resolve)
    assert asked == ["https://93.184.216.34/x?y=1 rebinding.example rebinding.example"]
    assert lookups == ["rebinding.example"]


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(DataError, match=r"leads to 10\.0\.0\.1"):
        fetch(Request("http://a.example/"), Limits(), RunContext(), resolve=lambda *_: ["8.8.8.8", "10.0.0.1"])


def test_public_addresses() -> None:
    for address in ("8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"):
        assert is_public(address)


def test_it_is_not_larger_than_allowed(server: WebServer) -> None:
    url = server.give("/a", b"x" * 1_100_000, "text/plain")
    with pytest.raises(DataError, match=r"is larger than 1,000,000 bytes; reading stopped after byte") as caught:
        get(url, largest=1)
    assert caught.value.file == url
    bomb = server.give("/b", gzip.compress(bytes(50_000_000)), "text/plain", Content_Encoding="gzip")
    with pytest.raises(DataError, match="is larger than"):
        get(bomb, largest=1)
    with pytest.raises(DataError, match="can't be decompressed"):
        get(server.give("/c", b"no gzip", "text/plain", Content_Encoding="gzip"))


def test_it_does_not_take_longer_than_allowed(server: WebServer) -> None:
    def slowly(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    server.answers["/slow"] = slowly
    server.answers["/silent"] = lambda _handler: time.sleep(1)
    began = time.monotonic()
    with pytest.raises(DataError, match=r"takes longer than 0.3 s"):
        get(server.url("/slow"), longest=0.3)
    with pytest.raises(DataError, match=r"says nothing within 0.2 s"):
        get(server.url("/silent"), timeout=0.2, retries=1)
    assert time.monotonic() - began < 2


def test_what_may_pass_is_tried_again(server: WebServer) -> None:
    answers = [503, 429, 200]

    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(answers.pop(0))
        handler.send_header("Content-Length", "2")
        handler.send_header("Retry-After", "0")
        handler.end_headers()
        handler.wfile.write(b"[]")

    server.answers["/a"] = respond
    log: list[str] = []
    assert read(http_reader, url=server.url("/a"), private_addresses=True, format="json", log=log).is_empty()
    assert len(server.asked) == 3
    assert "answers 503" in log[0]
    assert "tried again" in log[0]
    server.give("/b", b"", status=500)
    with pytest.raises(DataError, match="answers 500"):
        get(server.url("/b"), retries=1)
    assert len(server.asked) == 5
    with pytest.raises(DataError, match="answers 404"):
        get(server.url("/nothing"))
    assert len(server.asked) == 6


def test_a_server_that_is_not_there_is_named(server: WebServer) -> None:
    url = server.url("/")
    with pytest.raises(DataError, match="can't be reached") as caught:
        get("http://127.0.0.1:1/", retries=0)
    assert caught.value.file == "http://127.0.0.1:1/"
    with pytest.raises(DataError, match=r"There is no server 'no-such-host\.invalid'"):
        get("http://no-such-host.invalid/")
    server.give("/", b"", status=302, Location=url)
    with pytest.raises(DataError, match="more than 10 times"):
        get(url)


def test_what_is_wrong_with_the_content_is_named_with_its_place(server: WebServer) -> None:
    url = server.give("/a.json", b'[{"a": 1},\n{"a": x}]', "application/json")
    with pytest.raises(DataError, match=rf"'{url}', line 2, column 7") as caught:
        get(url)
    assert (caught.value.file, caught.value.row) == (url, 2)
    url = server.give("/a.csv", b"a,b\n1,2\n3\n", "text/csv")
    with pytest.raises(DataError, match="line 3") as caught:
        get(url)
    assert (caught.value.file, caught.value.row) == (url, 3)
    assert "/tmp" not in caught.value.message


@pytest.mark.parametrize("headers", [{"A": "b\r\nX: y"}, {"A\n": "b"}, {"": "x"}, {"ä": "x"}])
def test_headers_that_hold_others_are_refused(server: WebServer, headers: dict[str, str]) -> None:
    with pytest.raises(DataError, match="can't be sent"):
        get(server.url("/"), headers=headers)
    assert server.asked == []


def test_a_cancelled_run_stops(server: WebServer) -> None:
    url = server.give("/a", b"[]", "application/json")
    cancelled = Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        fetch(Request(url), Limits(private=True), RunContext(cancelled=cancelled))
