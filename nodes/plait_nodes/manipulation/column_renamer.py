"""Give columns other names."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import Field

from plait import MissingColumnError, Table, node

from .column_names import require_distinct

Cleaning = Literal["none", "strip", "lower", "snake"]


@node(
    "manipulation.column_renamer",
    category="Manipulation/Columns",
    icon="form-textbox",
    tags=("rename", "header", "clean names", "snake case", "cleanup"),
)
def column_renamer(
    table: Table,
    *,
    names: Annotated[dict[str, str], Field(description="The new name for each old one.")] = {},  # noqa: B006 - never changed
    clean: Annotated[
        Cleaning,
        Field(description="How all other names are tidied up: blanks stripped, also lower case, or snake case."),
    ] = "none",
) -> Table:
    """Rename columns, one by one or all by a rule.

    Names that are listed get exactly the new name; the rule in *clean* is for the others. 'strip' removes blanks at
    both ends and makes one of several in between, 'lower' also makes small letters, and 'snake' writes
    `GRE Score (max.)` as `gre_score_max` and `depTime` as `dep_time`, keeping letters of any alphabet. Two columns
    of the same name are refused.

    Example: names `Chance of Admit ` → `admission`, and *clean* on 'snake' for the rest.
    """
    old = table.collect_schema().names()
    for name in names:
        if name not in old:
            raise MissingColumnError(name, old)
    new = {name: names[name] if name in names else _cleaned(name, clean) for name in old}
    require_distinct(new.values(), parameter="names" if names else "clean")
    return table.rename({name: other for name, other in new.items() if name != other})


def _cleaned(name: str, clean: Cleaning) -> str:
    if clean == "none":
        return name
    stripped = " ".join(name.split())
    if clean == "strip":
        return stripped
    if clean == "lower":
        return stripped.lower()
    words = re.sub(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", stripped)
    return re.sub(r"[\W_]+", "_", words).strip("_").lower() or name
