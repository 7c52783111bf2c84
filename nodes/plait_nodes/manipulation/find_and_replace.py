"""Other texts in place of some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from plait import Columns, FromPort, Table, node

from .patterns import Matching, pattern_for
from .series import new_names, some_of
from .texts import require_texts, text_of

if TYPE_CHECKING:
    import narwhals as nw


class Replacement(BaseModel):
    """What is replaced by what."""

    find: Annotated[str, Field(min_length=1, description="What is looked for.")]
    replace: Annotated[str, Field(description="What stands in its place.")] = ""


@node(
    "manipulation.find_and_replace",
    category="Manipulation/Columns",
    icon="find-replace",
    title="Find and Replace",
    face="{replacements}",
    tags=("string replacer", "substitute", "regex replace", "replace values", "search and replace", "substring"),
)
def find_and_replace(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="text"), Field(description="The columns in whose texts it is looked for.")
    ] = Columns.of_type("text"),
    replacements: Annotated[
        list[Replacement], Field(min_length=1, description="What is replaced, one after the other.")
    ],
    matching: Annotated[
        Matching,
        Field(description="Whether it is looked for as it is written, with * and ?, or as a regular expression."),
    ] = "text",
    whole: Annotated[
        bool, Field(description="Whether only whole values are replaced; otherwise each place where it is found.")
    ] = False,
    ignore_case: Annotated[bool, Field(description="Whether capital and small letters are the same.")] = False,
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "",
) -> Table:
    r"""Replace texts within the values of columns, or whole values.

    The replacements are made in their order, each in what the ones before it left. With 'wildcards', `*` stands for
    any characters and `?` for one; with 'regex', `$1` or `${name}` in the replacement stands for what a group found,
    and `$$` for a dollar sign. Missing values stay missing. Categories become texts.

    Example: 'regex', find `(\d+)\s*km`, replace `$1 000 m`.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    require_texts(schema, chosen)
    names = new_names(schema, chosen, suffix)
    return table.with_columns(
        *(
            _replaced(text_of(name, schema), replacements, matching, whole, ignore_case).alias(names[name])
            for name in chosen
        )
    )


def _replaced(
    text: nw.Expr, replacements: list[Replacement], matching: Matching, whole: bool, ignore_case: bool
) -> nw.Expr:
    for each in replacements:
        if matching == "text" and not whole and not ignore_case:
            text = text.str.replace_all(each.find, each.replace, literal=True)
            continue
        pattern = pattern_for(each.find, matching, whole=whole, ignore_case=ignore_case, parameter="replacements")
        new = each.replace if matching == "regex" else each.replace.replace("$", "$$")
        text = text.str.replace_all(pattern, new)
    return text
