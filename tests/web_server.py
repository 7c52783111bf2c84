"""A web server of the tests' own, in a thread, on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Asked:
    """One request that the server got."""

    path: str
    headers: dict[str, str]


Respond = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class WebServer:
    """What it answers under each path, and what it was asked."""

    port: int = 0
    answers: dict[str, Respond] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def give(self, path: str, content: bytes, kind: str = "", status: int = 200, **headers: str) -> str:
        """Answer with this content, and return the address."""

        def respond(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            if kind:
                handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(content)))
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(content)

        self.answers[path] = respond
        return self.url(path)


@contextmanager
def web_server() -> Iterator[WebServer]:
    """A running server."""
    told = WebServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            told.asked.append(Asked(self.path, {name.lower(): value for name, value in self.headers.items()}))
            if path in told.answers:
                told.answers[path](self)
            else:
                self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is called there
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up is no error."""

    with Quiet(("127.0.0.1", 0), Handler) as server:
        told.port = server.server_address[1]
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield told
        finally:
            server.shutdown()
            thread.join()
