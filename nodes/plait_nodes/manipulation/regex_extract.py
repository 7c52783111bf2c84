"""Parts of texts that a regular expression finds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import Column, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import exactly
from plait.formula.pattern import group_names

from .column_names import require_free
from .patterns import require_pattern
from .texts import require_texts, text_of


@node(
    "manipulation.regex_extract",
    category="Manipulation/Columns",
    icon="regex",
    face="{pattern}",
    tags=("regex extractor", "regex split", "capture groups", "string manipulation", "parse", "substring", "regexp"),
)
def regex_extract(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column with the texts.")],
    pattern: Annotated[str, Field(min_length=1, description="The regular expression; its groups become columns.")],
    names: Annotated[list[NewColumn], Field(description="The names of the new columns, one for each group.")] = [],  # noqa: B006 - never changed
    matches: Annotated[
        Literal["first", "all"], Field(description="Whether the first match counts, or all become a list.")
    ] = "first",
    whole: Annotated[bool, Field(description="Whether the whole text must match.")] = False,
    ignore_case: Annotated[bool, Field(description="Whether capital and small letters are the same.")] = False,
    keep: Annotated[bool, Field(description="Whether the old column is kept.")] = True,
) -> Table:
    r"""Take out of texts what the groups of a regular expression find.

    Each pair of parentheses is a group and gives a column, named after the group as in `(?<year>\d+)`, or else
    `text_1`, `text_2` after the column; a pattern without groups gives one column with the whole match. Where a text
    does not match, they are missing. With 'all', one column has the list of all whole matches, which is empty where
    there are none. Categories become texts.

    Example: column `flight`, pattern `(?<carrier>[A-Z]{2})(?<number>\d+)`.
    """
    schema = table.collect_schema()
    require_texts(schema, [column])
    require_pattern(pattern, parameter="pattern")
    others = [name for name in schema if keep or name != column]
    searched = rf"\A(?:{pattern})\z" if whole else pattern
    searched = f"(?i){searched}" if ignore_case else searched
    texts = table.with_columns(text_of(column, schema))
    backend = backend_of(table)
    if matches == "all":
        new = _named(names, [f"{column}_matches"])
        require_free(new, others, parameter="names")
        found = backend.extract_all(texts, column, searched, new[0])
    else:
        groups = _groups(pattern, column)
        new = _named(names, list(groups))
        require_free(new, others, parameter="names")
        found = backend.extract(texts, column, searched, dict(zip(new, groups.values(), strict=True)))
    return found.select(exactly([*others, *new]))


def _groups(pattern: str, column: str) -> dict[str, int]:
    """The number of each group by the name of its column; 0 is the whole match."""
    fields = group_names(pattern)
    if not fields:
        return {f"{column}_match": 0}
    return {
        f"{column}_{number}" if name == str(number) else name: number for number, name in enumerate(fields, start=1)
    }


def _named(given: list[str], otherwise: list[str]) -> list[str]:
    if not given:
        return otherwise
    if len(given) != len(otherwise):
        raise ParameterError(
            f"The pattern gives {len(otherwise)} columns, and {len(given)} names are given.",
            parameter="names",
            hint="Give one name for each group, or none.",
        )
    return given
