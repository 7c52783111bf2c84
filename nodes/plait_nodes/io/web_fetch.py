"""One answer of a web server, fetched within bounds."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from plait import DataError

from .web_address import checked_addresses, resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from plait import RunContext

    from .web_address import Resolve

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 10
_PASSING = (429, 500, 502, 503, 504)
"""Answers that may be others a moment later."""

_PAUSE = 0.5
_LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What an answer may cost."""

    timeout: float = 30.0
    """Seconds until a server must say something."""
    longest: float = 300.0
    """Seconds for all of it, retries too."""
    largest: int = 256 * 2**20
    """Bytes of the answer, decompressed."""
    retries: int = 2
    private: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for; the secret headers go to the server that was named, and not to others."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    secret_headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, from where after redirects, and what the server says it is."""

    url: str
    content: bytes
    content_type: str


class _Passing(Exception):
    """A failure after which it may be tried again."""

    def __init__(self, error: DataError, wait: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait = wait


def fetch(request: Request, limits: Limits, run: RunContext, *, resolve: Resolve = resolved) -> Answer:
    """Get what is at an address.

    Each address that its name or a redirect leads to is looked at, and the connection is made to just that address.

    Raises:
        DataError: it can't be had, or is not allowed, too large or too slow.
        Cancelled: the run was cancelled.
    """
    ends = time.monotonic() + limits.longest
    for attempt in range(limits.retries + 1):
        try:
            return _followed(request, limits, run, ends, resolve)
        except _Passing as failure:
            wait = min(max(_PAUSE * 2**attempt, failure.wait), _LONGEST_PAUSE)
            if attempt == limits.retries or time.monotonic() + wait > ends:
                raise failure.error from None
            run.log(f"{failure.error.message} It is tried again in {wait:.1f} s.")
            _wait(wait, run)
    raise AssertionError


def _wait(seconds: float, run: RunContext) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        run.check_cancelled()
        time.sleep(min(left, 0.1))


def _followed(request: Request, limits: Limits, run: RunContext, ends: float, resolve: Resolve) -> Answer:
    import httpx

    first = url = _parsed(request.url)
    # Neither proxies nor passwords from the environment: they would go around the look at the address.
    with httpx.HTTPTransport(trust_env=False) as transport:
        for _ in range(_MOST_REDIRECTS + 1):
            headers = dict(request.headers)
            if _origin(url) == _origin(first):
                headers |= request.secret_headers
            found = _answer(transport, url, headers, limits, run, ends, resolve)
            if isinstance(found, Answer):
                return found
            url = _parsed(str(url.join(found)))
    raise _refused(request.url, f"leads from one address to the next more than {_MOST_REDIRECTS} times")


def _answer(
    transport: httpx.HTTPTransport,
    url: httpx.URL,
    headers: Mapping[str, str],
    limits: Limits,
    run: RunContext,
    ends: float,
    resolve: Resolve,
) -> Answer | str:
    """The answer, or where it is instead."""
    import httpx

    shown = str(url)
    port = url.port or (443 if url.scheme == "https" else 80)
    addresses = checked_addresses(url.host, port, shown, private=limits.private, resolve=resolve)
    timeout = httpx.Timeout(max(0.001, min(limits.timeout, ends - time.monotonic()))).as_dict()
    for address in addresses:
        request = httpx.Request(
            "GET",
            url.copy_with(host=address),
            headers={"User-Agent": "plait", "Accept-Encoding": "gzip", **headers, "Host": url.netloc.decode("ascii")},
            extensions={"timeout": timeout, "sni_hostname": url.host},
        )
        try:
            response = transport.handle_request(request)
        except httpx.ConnectError as error:
            if address != addresses[-1]:
                continue
            raise _Passing(_refused(shown, f"can't be reached ({error})")) from None
        except httpx.TransportError as error:
            raise _Passing(_refused(shown, _reason(error, limits))) from None
        # The transport knows only the part of the request that it needs.
        response.request = request
        try:
            return _content(response, shown, limits, run, ends)
        except httpx.TransportError as error:
            raise _Passing(_refused(shown, _reason(error, limits))) from None
        except httpx.DecodingError as error:
            raise _refused(shown, f"can't be decompressed ({error})") from None
        finally:
            response.close()
    raise AssertionError


def _content(response: httpx.Response, shown: str, limits: Limits, run: RunContext, ends: float) -> Answer | str:
    status = response.status_code
    if status in _REDIRECTS and "location" in response.headers:
        return str(response.headers["location"])
    if status in _PASSING:
        wait = response.headers.get("retry-after", "")
        failure = _refused(shown, f"answers {status} {response.reason_phrase}".rstrip())
        raise _Passing(failure, float(wait) if wait.isdecimal() else 0.0)
    if status != 200:
        raise _refused(shown, f"answers {status} {response.reason_phrase}".rstrip())
    pieces: list[bytes] = []
    size = 0
    for piece in response.iter_bytes():
        run.check_cancelled()
        size += len(piece)
        if size > limits.largest:
            raise _refused(
                shown,
                f"is larger than {limits.largest:,} bytes; reading stopped after byte {size:,}",
                "Raise 'Largest'.",
            )
        if time.monotonic() > ends:
            raise _refused(
                shown, f"takes longer than {limits.longest:g} s; {size:,} bytes have come", "Raise 'Longest'."
            )
        pieces.append(piece)
    return Answer(shown, b"".join(pieces), response.headers.get("content-type", "").partition(";")[0].strip().lower())


def _parsed(text: str) -> httpx.URL:
    import httpx

    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise _refused(text, f"is no address of the web ({error})") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise _refused(text, "is no address that begins with http:// or https://")
    if url.userinfo:
        raise _refused(str(url.copy_with(userinfo=b"")), "must not hold a password", "Use 'Secret' instead.")
    return url


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return (url.scheme, url.host, url.port)


def _reason(error: Exception, limits: Limits) -> str:
    if "timed out" in str(error) or "Timeout" in type(error).__name__:
        return f"says nothing within {limits.timeout:g} s"
    return f"breaks off ({error})"


def _refused(shown: str, why: str, hint: str = "Check the address, and that the server works.") -> DataError:
    return DataError(f"'{shown}' {why}.", file=shown, hint=hint)
