"""Other values, looked up in a second table."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, MissingColumnError, NewColumn, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly, spare

from .column_names import require_free
from .imputation import constant, from_plain
from .promotion import common_type

DictionaryColumn = Annotated[str, OneColumn("dictionary")]


@node(
    "manipulation.value_mapper",
    category="Manipulation/Columns",
    icon="book-search-outline",
    face="{column}: {key} → {value}",
    tags=(
        "cell replacer",
        "value lookup",
        "vlookup",
        "dictionary",
        "recode",
        "replace values",
        "lookup table",
        "replace by table",
        "map values",
    ),
    blocking=True,
)
def value_mapper(
    table: Table,
    dictionary: Table,
    *,
    column: Annotated[Column, Field(description="The column whose values are looked up.")],
    key: Annotated[DictionaryColumn, Field(description="The column of the dictionary in which they are looked up.")],
    value: Annotated[DictionaryColumn, Field(description="The column of the dictionary with the new values.")],
    unknown: Annotated[
        Literal["keep", "missing", "default"],
        Field(description="Whether values that the dictionary lacks stay, become missing, or get the default."),
    ] = "keep",
    default: Annotated[str, Field(description="The value for 'default'; a text, or written as one.")] = "",
    new: Annotated[NewColumn, Field(description="A new column for the result; the old one is replaced if empty.")] = "",
) -> Table:
    """Replace the values of a column by what a dictionary says, a table with old and new values.

    The rows stay in their order, and there are never more of them: of several entries with the same key the first
    counts. A missing value is looked up too, and found if the dictionary has a missing key. Whole and decimal numbers
    are equal where their values are. With 'keep', old and new values must go together in one column.

    Example: a table of codes and names turns `EWR` into `Newark`.
    """
    schema, words = table.collect_schema(), dictionary.collect_schema()
    for name, known in ((column, schema), (key, words), (value, words)):
        if name not in known:
            raise MissingColumnError(name, known.names())
    if new:
        require_free([new], schema, parameter="new")
    shared = _key_type(column, schema[column], key, words[key])
    taken = {*schema, new}
    looked_up, found, hit = (spare(name, taken) for name in ("looked up", "found", "hit"))
    entries = dictionary.select(
        col(key).cast(shared).alias(looked_up), col(value).alias(found), nw.lit(True).alias(hit)
    )
    backend = backend_of(table)
    joined = backend.join(
        table.with_columns(col(column).cast(shared).alias(looked_up)),
        backend.unique(entries, [looked_up], keep="first"),
        left_on=[looked_up],
        right_on=[looked_up],
        how="left",
        suffix="_dictionary",
        order="left",
        nulls_equal=True,
    )
    old, words_type = schema[column], words[value]
    result = _result(column, old, value, words_type, unknown, default, found, hit)
    names = [*schema, new] if new else list(schema)
    return joined.with_columns(result.alias(new or column)).select(exactly(names))


def _key_type(column: str, dtype: nw.dtypes.DType, key: str, key_dtype: nw.dtypes.DType) -> nw.dtypes.DType:
    common = common_type([dtype, key_dtype])
    if common is None:
        raise ParameterError(
            f"'{column}' ({dtype}) and the key '{key}' ({key_dtype}) can't be compared.",
            parameter="key",
            hint="Convert one of them with Type Converter.",
        )
    return common


def _result(
    column: str,
    dtype: nw.dtypes.DType,
    value: str,
    becomes: nw.dtypes.DType,
    unknown: Literal["keep", "missing", "default"],
    default: str,
    found: str,
    hit: str,
) -> nw.Expr:
    if unknown == "missing":
        return col(found)
    was_found = ~col(hit).is_null()
    if unknown == "default":
        plain, dtype = constant(default, value, becomes, parameter="default")
        filled = nw.lit(from_plain(plain, dtype), dtype)
        return nw.when(was_found).then(col(found).cast(dtype)).otherwise(filled)
    common = common_type([dtype, becomes])
    if common is None or (common.is_nested() and dtype != becomes):
        raise ParameterError(
            f"The values of '{column}' ({dtype}) and those of the dictionary ({becomes}) do not go together.",
            parameter="unknown",
            hint="Let unknown values become missing, or convert one of the columns.",
        )
    return nw.when(was_found).then(col(found).cast(common)).otherwise(col(column).cast(common))
