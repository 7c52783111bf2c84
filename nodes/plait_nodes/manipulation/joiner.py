"""Join two tables."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly

from .any_match import AnyMatch
from .column_names import require_distinct
from .promotion import common_type

Related = Literal["inner", "left", "right", "full", "semi", "anti"]
How = Literal["inner", "left", "right", "full", "semi", "anti", "cross"]


class JoinKey(BaseModel):
    """A column of the left table that must equal one of the right table."""

    left: Annotated[Column, Field(description="The column of the left table.")]
    right: Annotated[
        str, OneColumn("right"), Field(description="The column of the right table; of the same name if empty.")
    ] = ""

    @property
    def partner(self) -> str:
        return self.right or self.left


class Joined(NamedTuple):
    """The joined rows, and the rows of either table that have no partner in the other."""

    out: Table
    left_unmatched: Table
    right_unmatched: Table


@node(
    "manipulation.joiner",
    category="Manipulation/Table",
    icon="set-center",
    face="{how} join",
    tags=(
        "merge",
        "lookup",
        "inner",
        "outer",
        "anti join",
        "vlookup",
        "xlookup",
        "left join",
        "right join",
        "full join",
        "cross join",
        "combine tables",
        "match",
    ),
    blocking=True,
)
def joiner(
    left: Table,
    right: Table,
    *,
    keys: Annotated[list[JoinKey], Field(description="The columns that must be equal; none for a cross join.")] = [],  # noqa: B006 - never changed
    how: Annotated[How, Field(description="Which rows of the two tables are kept.")] = "inner",
    suffix: Annotated[
        str, Field(min_length=1, description="Added to a column of the right table whose name the left one has too.")
    ] = "_right",
    match_missing: Annotated[bool, Field(description="Whether a missing key equals a missing key.")] = False,
    order: Annotated[
        Literal["left", "any"], Field(description="Whether the rows keep their order; 'any' takes less time.")
    ] = "left",
    match: Annotated[
        Literal["all", "any"], Field(description="Whether all keys must be equal, or any one of them is enough.")
    ] = "all",
    merge_keys: Annotated[
        bool, Field(description="Whether the keys come once; otherwise those of the right table are columns too.")
    ] = True,
) -> Joined:
    """Put rows of two tables side by side where their keys are equal.

    'inner' keeps the rows with a partner; 'left', 'right' and 'full' also those without one on that side, or both,
    with missing values in place of the partner. 'semi' keeps the left rows that have a partner and 'anti' those
    that have none, both without columns of the right table. 'cross' combines each row with each.

    Several partners give several rows. A missing key has no partner, unless *match_missing* is on. The keys come
    once, under their left names, unless *merge_keys* is off or *match* is 'any', where they may differ; each table has
    its own then. Whole and decimal numbers may be compared, numbers and texts may not.
    The rows come in the order of the left table, then of the right one; in a right join it is the other way round, and
    in a full join right rows without a partner come last.

    The rows of either table that have no partner leave through the ports 'left_unmatched' and 'right_unmatched',
    whatever is joined; nothing is worked out for a port that nothing reads. A cross join leaves none over.

    Example: flights and airlines with the key `carrier` give each flight the name of its airline.
    """
    if how == "cross":
        others = without_clashes(right, left.collect_schema().names(), [], suffix)
        pairs = backend_of(left).join(left, others, left_on=[], right_on=[], how=how, suffix=suffix, order=order)
        return Joined(pairs, left.head(0), right.head(0))
    if not keys:
        raise ParameterError("No keys are chosen.", parameter="keys", hint="Choose the columns that must be equal.")
    left, right = with_equal_types(left, right, keys)
    if match == "any":
        return _joined_by_any(left, right, keys, how, suffix, match_missing)
    left_on, right_on = [key.left for key in keys], [key.partner for key in keys]
    join = partial(backend_of(left).join, suffix=suffix, order=order, nulls_equal=match_missing)
    left_unmatched = join(left, right, left_on=left_on, right_on=right_on, how="anti")
    right_unmatched = join(right, left, left_on=right_on, right_on=left_on, how="anti")
    if how in ("semi", "anti"):
        rows = join(left, right, left_on=left_on, right_on=right_on, how=how)
        return Joined(rows, left_unmatched, right_unmatched)
    own = left.collect_schema().names()
    if not merge_keys:
        right, keys = _with_own_keys(right, keys, own)
    right = without_clashes(right, own, keys, suffix)
    rest = [name for name in right.collect_schema() if name not in left_on]
    if merge_keys or how in ("inner", "left"):
        rows = join(left, right, left_on=left_on, right_on=left_on, how=how)
        return Joined(rows.select(exactly([*own, *rest])) if how == "right" else rows, left_unmatched, right_unmatched)
    # A row of the right table alone has no keys of the left one.
    there = nw.generate_temporary_column_name(8, [*own, *rest])
    rows = join(left.with_columns(nw.lit(True).alias(there)), right, left_on=left_on, right_on=left_on, how=how)
    rows = rows.with_columns(nw.when(~col(there).is_null()).then(col(name)).alias(name) for name in left_on)
    return Joined(rows.select(exactly([*own, *rest])), left_unmatched, right_unmatched)


def _with_own_keys(right: Table, keys: list[JoinKey], left_names: list[str]) -> tuple[Table, list[JoinKey]]:
    """The right table with its keys twice, once as columns like others, and what it is to be joined by."""
    taken = [*left_names, *right.collect_schema()]
    again: list[JoinKey] = []
    for key in keys:
        name = nw.generate_temporary_column_name(8, [*taken, *(each.right for each in again)])
        again.append(JoinKey(left=key.left, right=name))
    copies = [col(key.partner).alias(copy.right) for key, copy in zip(keys, again, strict=True)]
    return right.with_columns(*copies), again


def _joined_by_any(
    left: Table, right: Table, keys: list[JoinKey], how: Related, suffix: str, match_missing: bool
) -> Joined:
    names = left.collect_schema().names()
    told_apart = without_clashes(right, names, [], suffix)
    renamed = dict(zip(right.collect_schema(), told_apart.collect_schema(), strict=True))
    pairs = [(key.left, renamed[key.partner]) for key in keys]
    found = AnyMatch(left, told_apart, pairs, nulls_equal=match_missing)
    back = {new: old for old, new in renamed.items() if new != old}
    right_unmatched = found.unmatched("right").rename(back)
    match how:
        case "semi":
            rows = found.matched("left")
        case "anti":
            rows = found.unmatched("left")
        case "inner" | "left" | "right" | "full":
            rows = found.joined(how)
    return Joined(rows, found.unmatched("left"), right_unmatched)


def with_equal_types(left: Table, right: Table, keys: list[JoinKey]) -> tuple[Table, Table]:
    """Both tables, their keys brought to one type.

    Raises:
        MissingColumnError: a key is not there.
        ParameterError: a key is listed twice, or the types of two keys do not mix.
    """
    schemas = left.collect_schema(), right.collect_schema()
    left_casts: list[nw.Expr] = []
    right_casts: list[nw.Expr] = []
    for key in keys:
        for name, schema in zip((key.left, key.partner), schemas, strict=True):
            if name not in schema:
                raise MissingColumnError(name, schema.names())
        types = schemas[0][key.left], schemas[1][key.partner]
        common = common_type(types)
        if common is None:
            raise ParameterError(
                f"The keys '{key.left}' ({types[0]}) and '{key.partner}' ({types[1]}) can't be compared.",
                parameter="keys",
                hint="Convert one of them with Type Converter.",
            )
        if types[0] != common:
            left_casts.append(col(key.left).cast(common))
        if types[1] != common:
            right_casts.append(col(key.partner).cast(common))
    for side in ([key.left for key in keys], [key.partner for key in keys]):
        if len(set(side)) < len(side):
            raise ParameterError("A column is listed twice as a key.", parameter="keys", hint="Remove one of them.")
    return left.with_columns(*left_casts) if left_casts else left, (
        right.with_columns(*right_casts) if right_casts else right
    )


def without_clashes(right: Table, left_names: list[str], keys: list[JoinKey], suffix: str) -> Table:
    """The right table with its keys named as on the left, and no other name that the left table has.

    Raises:
        ParameterError: a name with the suffix is taken as well.
    """
    renamed = {key.partner: key.left for key in keys}
    taken = set(left_names)
    for name in right.collect_schema():
        if name in renamed:
            continue
        renamed[name] = name + suffix if name in taken else name
    own = {key.left for key in keys}
    new = [name for name in renamed.values() if name not in own]
    require_distinct([*left_names, *new], parameter="suffix", hint="Use another suffix.")
    return right.rename({old: name for old, name in renamed.items() if old != name})
