"""Read what a web server gives."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Literal

import polars as pl
from pydantic import Field

from plait import DataError, PlaitError, RunContext, Secret, Table, node
from plait.arguments import arguments_of
from plait.table import collect, lazy

from .csv_reader import csv_reader
from .json_nesting import Nesting
from .json_reader import json_reader
from .web_fetch import Answer, Limits, Request, fetch

if TYPE_CHECKING:
    from collections.abc import Mapping

WebFormat = Literal["auto", "json", "lines", "csv", "text"]
_TYPES: dict[str, WebFormat] = {
    "application/json": "json",
    "application/x-ndjson": "lines",
    "application/jsonl": "lines",
    "text/csv": "csv",
    "text/tab-separated-values": "csv",
    "text/html": "text",
}
_ENDINGS: dict[str, WebFormat] = {
    ".json": "json",
    ".geojson": "json",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".csv": "csv",
    ".tsv": "csv",
}


@node(
    "io.http_reader",
    title="HTTP Reader",
    category="Input/Output",
    icon="cloud-download-outline",
    face="{url}",
    tags=("web", "rest", "api", "get request", "download", "url", "json", "csv", "rest api", "webservice"),
    collects=True,
    deterministic=False,
    requires="web",
)
def http_reader(
    run: RunContext,
    *,
    url: Annotated[str, Field(description="The address, which begins with https:// or http://.")],
    format: Annotated[  # noqa: A002 - what it is called
        WebFormat, Field(description="What the answer is; auto goes by what the server says, then by the address.")
    ] = "auto",
    query: Annotated[dict[str, str], Field(description="Values that are put behind the address, after a ?.")] = {},  # noqa: B006 - never changed
    headers: Annotated[dict[str, str], Field(description="More headers of the request.")] = {},  # noqa: B006 - never changed
    secret: Annotated[
        Secret | None, Field(description="The environment variable with a key or token, which goes into a header.")
    ] = None,
    secret_header: Annotated[str, Field(description="The header that the secret goes into.")] = "Authorization",
    secret_prefix: Annotated[str, Field(description="What stands before the secret there.")] = "Bearer ",
    rows: Annotated[str, Field(description="Where the rows are in JSON, such as data.items; all of it if empty.")] = "",
    nested: Annotated[
        Nesting, Field(description="Whether records and lists in JSON stay, get columns of their own, or become texts.")
    ] = "keep",
    timeout: Annotated[float, Field(gt=0, le=3600, description="How many seconds the server may say nothing.")] = 30.0,
    longest: Annotated[float, Field(gt=0, le=86400, description="How many seconds all of it may take.")] = 300.0,
    largest: Annotated[int, Field(ge=1, description="How many megabytes the answer may have.")] = 256,
    retries: Annotated[int, Field(ge=0, le=10, description="How often it is tried again if the server fails.")] = 2,
    private_addresses: Annotated[
        bool, Field(description="Whether addresses of this machine and of private networks may be reached.")
    ] = False,
) -> Table:
    """Get a table from a web server: JSON, NDJSON, CSV, or a text as one row.

    Only addresses of the public internet are reached, also after a redirect, unless you allow others: a workflow from
    somebody else must not look into your network. Each name is looked up once, all its addresses are checked, and the
    connection is made to the one that was checked. Proxies of the environment are not used. The secret goes to the
    server that the address names and is left out after a redirect to another.

    Failures that may pass (no connection, 429 and 5xx) are tried again after a pause that doubles, or after as long as
    the server asks for. Answers of other codes than 200 stop the run. JSON and CSV are read as JSON Reader and CSV
    Reader do. The columns are unknown until the node has run, and it asks the server anew in each run.

    Example: `https://api.example.org/orders` with *rows* `data`, *query* `since` = `2024-01-01`, and a secret.
    """
    given = {secret_header: secret_prefix + secret.reveal()} if secret is not None else {}
    _check_headers(headers | given)
    limits = Limits(timeout, longest, largest * 10**6, retries, private_addresses)
    answer = fetch(Request(_with_query(url, query), headers, given), limits, run)
    return lazy(_table(answer, _format(answer, format), rows, nested, run))


def _with_query(url: str, query: Mapping[str, str]) -> str:
    import httpx

    try:
        return str(httpx.URL(url.strip()).copy_merge_params(dict(query))) if query else url
    except (httpx.InvalidURL, ValueError) as error:
        raise DataError(f"'{url}' is no address of the web ({error}).", file=url, hint="Check the address.") from None


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if not name.isascii() or any(sign in name + value for sign in "\r\n\0") or not value.isascii() or not name:
            # The value may be a secret.
            raise DataError(
                f"The header '{name!a}' can't be sent.",
                hint="Headers are ASCII, without line ends and zero characters.",
            )


def _format(answer: Answer, said: WebFormat) -> WebFormat:
    if said != "auto":
        return said
    if answer.content_type in _TYPES:
        return _TYPES[answer.content_type]
    if answer.content_type.endswith("+json"):
        return "json"
    ending = Path(answer.url.partition("?")[0]).suffix.lower()
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    return "json" if answer.content.lstrip()[:1] in (b"{", b"[") else "text"


def _table(answer: Answer, kind: WebFormat, rows: str, nested: Nesting, run: RunContext) -> pl.DataFrame:
    if kind == "text":
        return pl.DataFrame({"url": [answer.url], "text": [answer.content.decode("utf-8", "replace")]})
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"answer.{kind}"
        path.write_bytes(answer.content)
        if kind == "csv":
            reader, params = csv_reader, {"path": str(path)}
        else:
            form = "document" if kind == "json" else "lines"
            reader, params = json_reader, {"path": str(path), "format": form, "rows": rows, "nested": nested}  # type: ignore[assignment]
        arguments = arguments_of(reader, params, None)
        try:
            found = reader(run, **arguments)  # type: ignore[arg-type]
            return collect(found.out if kind == "csv" else found).to_polars()  # type: ignore[arg-type]
        except (PlaitError, pl.exceptions.PolarsError) as error:
            explained = reader.explain(error, arguments) if reader.explain is not None else None
            raise _renamed(explained or error, path, answer) from None


def _renamed(error: Exception, path: Path, answer: Answer) -> DataError:
    """The error of a reader, which knows only the file that the answer was kept in."""
    message = (
        str(getattr(error, "message", error)).replace(f"'{path}'", f"'{answer.url}'").replace(path.name, answer.url)
    )
    return DataError(
        message,
        file=answer.url,
        row=getattr(error, "row", None),
        column=getattr(error, "column", ""),
        hint=str(getattr(error, "hint", "")),
    )
