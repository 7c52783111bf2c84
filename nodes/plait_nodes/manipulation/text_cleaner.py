"""Case, blanks and width of texts."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, Table, node

from .series import new_names, some_of
from .texts import require_texts, text_of

Case = Literal["as it is", "lower", "upper", "title", "sentence"]
Trim = Literal["none", "both", "start", "end", "inside too"]
Remove = Literal["nothing", "digits", "punctuation", "all but letters and digits"]
_REMOVED: dict[Remove, str] = {
    "digits": r"\p{Nd}+",
    "punctuation": r"[\p{P}\p{S}]+",
    "all but letters and digits": r"[^\p{L}\p{M}\p{N}\s]+",
}


@node(
    "manipulation.text_cleaner",
    category="Manipulation/Columns",
    icon="format-letter-case",
    title="Text Case, Trim and Pad",
    face="{case} · trim {trim}",
    tags=(
        "case converter",
        "string cleaner",
        "strip",
        "uppercase",
        "lowercase",
        "padding",
        "whitespace",
        "clean text",
        "cleanup",
    ),
)
def text_cleaner(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="text"), Field(description="The columns whose texts are changed.")
    ] = Columns.of_type("text"),
    remove: Annotated[Remove, Field(description="The characters that are removed first.")] = "nothing",
    trim: Annotated[
        Trim,
        Field(description="Where blanks are removed; 'inside too' also makes one blank of several between words."),
    ] = "both",
    case: Annotated[Case, Field(description="Small or capital letters.")] = "as it is",
    width: Annotated[int, Field(ge=0, le=1_000, description="To how many characters shorter texts are filled up.")] = 0,
    pad: Annotated[Literal["start", "end"], Field(description="Where texts are filled up.")] = "start",
    fill: Annotated[
        str, Field(min_length=1, max_length=1, description="The character that texts are filled up with.")
    ] = " ",
    empty_as_missing: Annotated[bool, Field(description="Whether texts that end up empty become missing.")] = False,
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "",
) -> Table:
    """Clean texts: remove characters and blanks, change capital and small letters, fill up to a width, in this order.

    Blanks are spaces, tabs, line breaks and their relatives in other alphabets. 'title' gives each word a capital
    letter first and 'sentence' the text alone; all other letters become small. Punctuation includes signs such as + and
    €. Missing values stay missing; categories become texts.

    Example: *trim* 'inside too', *case* 'title': `  new   YORK ` becomes `New York`; *width* 5, *fill* `0`: `00042`.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    require_texts(schema, chosen)
    names = new_names(schema, chosen, suffix)
    cleaned = []
    for name in chosen:
        text = _trimmed(_without(text_of(name, schema), remove), trim)
        text = _padded(_in_case(text, case), width, pad, fill)
        if empty_as_missing:
            text = nw.when(text != "").then(text)
        cleaned.append(text.alias(names[name]))
    return table.with_columns(*cleaned)


def _without(text: nw.Expr, remove: Remove) -> nw.Expr:
    return text if remove == "nothing" else text.str.replace_all(_REMOVED[remove], "")


def _trimmed(text: nw.Expr, trim: Trim) -> nw.Expr:
    match trim:
        case "none":
            return text
        case "both":
            return text.str.strip_chars()
        case "start":
            return text.str.replace_all(r"\A\s+", "")
        case "end":
            return text.str.replace_all(r"\s+\z", "")
        case "inside too":
            return text.str.replace_all(r"\s+", " ").str.strip_chars()


def _in_case(text: nw.Expr, case: Case) -> nw.Expr:
    match case:
        case "as it is":
            return text
        case "lower":
            return text.str.to_lowercase()
        case "upper":
            return text.str.to_uppercase()
        case "title":
            return text.str.to_titlecase()
        case "sentence":
            return nw.concat_str(text.str.head(1).str.to_uppercase(), text.str.slice(1).str.to_lowercase())


def _padded(text: nw.Expr, width: int, pad: Literal["start", "end"], fill: str) -> nw.Expr:
    if not width:
        return text
    return text.str.pad_start(width, fill) if pad == "start" else text.str.pad_end(width, fill)
