"""Take addresses of the web apart."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import parse_qs, unquote

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, Frame, ParameterError, Table, node
from plait.backends import backend_of

from .texts import require_texts
from .url_text import taken_apart

Part = Literal["scheme", "host", "port", "path", "query", "fragment", "extension"]

_EXTENSION = r"\.([A-Za-z0-9]{1,10})$"


@node(
    "manipulation.url_parts",
    title="URL Parts",
    category="Manipulation/Columns",
    icon="web",
    face="{column}",
    tags=("url", "uri", "link", "web", "host", "domain", "query string", "parse"),
)
def url_parts(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column with the addresses.")],
    parts: Annotated[list[Part], Field(description="Which parts get a column.")] = ["host", "path", "query"],  # noqa: B006 - never changed
    parameters: Annotated[
        list[str], Field(description="Names in the query that get a column each, such as q or utm_source.")
    ] = [],  # noqa: B006 - never changed
    prefix: Annotated[str, Field(description="What the names of the new columns begin with.")] = "url_",
    decode: Annotated[bool, Field(description="Whether signs such as %C3%A4 in paths and values become ä.")] = True,
) -> Table:
    """Take web addresses apart: scheme, host, port, path, query, fragment, extension, and values in the query.

    Schemes and hosts become small letters; a user and password in an address are left out. A part that an address
    doesn't have is missing, and so are all parts of a missing one. An address without `//`, such as `/news?id=3` in a
    web log, is a path. The port is a number, and only there if the address has one. The extension is that of the path,
    in small letters. Of a name that a query has twice, the first value counts. Rows are worked on as they come.

    Example: the column `referrer` with the parts `host` and `path` and the parameter `q` gives `url_host`, `url_path`
    and `url_q`.
    """
    require_texts(table.collect_schema(), [column])
    names = [prefix + each for each in (*parts, *parameters)]
    twice = next((name for name in names if names.count(name) > 1 or name in table.collect_schema()), None)
    if twice is not None:
        raise ParameterError(
            f"The column '{twice}' would be there twice.", parameter="prefix", hint="Choose another prefix."
        )
    if not names:
        return table
    adds = nw.Schema({name: nw.Int64() if name == f"{prefix}port" else nw.String() for name in names})

    def take_apart(batch: Frame) -> Frame:
        urls = batch.to_polars()[column].cast(pl.String)
        found = taken_apart(urls.str.strip_chars())
        columns = [_part(found, part, decode=decode).alias(prefix + part) for part in parts]
        columns += _values(found["query"], parameters, prefix)
        return nw.from_native(pl.DataFrame(columns), eager_only=True)

    return backend_of(table).compute(table, [column], take_apart, adds)


def _part(found: pl.DataFrame, part: Part, *, decode: bool) -> pl.Series:
    match part:
        case "scheme" | "host":
            return found[part].str.to_lowercase().replace({"": None})
        case "port":
            return found["port"].cast(pl.Int64, strict=False)
        case "extension":
            return found["path"].str.extract(_EXTENSION).str.to_lowercase()
        case "path":
            return _decoded(found["path"], decode).replace({"": None})
        case "fragment":
            return _decoded(found["fragment"], decode)
        case _:
            return found[part]


def _decoded(texts: pl.Series, decode: bool) -> pl.Series:
    if not decode or not texts.str.contains("%", literal=True).any():
        return texts
    return pl.Series(texts.name, [None if text is None else unquote(text) for text in texts], dtype=pl.String)


def _values(queries: pl.Series, names: list[str], prefix: str) -> list[pl.Series]:
    if not names:
        return []
    distinct = queries.unique()
    parsed = {query: _parsed(query) for query in distinct if query}
    return [
        pl.Series(
            prefix + name, [parsed.get(query, {}).get(name) if query else None for query in queries], dtype=pl.String
        )
        for name in names
    ]


def _parsed(query: str) -> dict[str, str]:
    """The first value of each name; a name that comes often enough to be an attack is as good as none."""
    try:
        return {
            name: values[0] for name, values in parse_qs(query, keep_blank_values=True, max_num_fields=1000).items()
        }
    except ValueError:
        return {}
