"""Join two tables."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly

from .column_names import require_distinct
from .promotion import common_type

if TYPE_CHECKING:
    import narwhals as nw

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
) -> Joined:
    """Put rows of two tables side by side where their keys are equal.

    'inner' keeps the rows with a partner; 'left', 'right' and 'full' also those without one on that side, or both,
    with missing values in place of the partner. 'semi' keeps the left rows that have a partner and 'anti' those
    that have none, both without columns of the right table. 'cross' combines each row with each.

    Several partners give several rows. A missing key has no partner, unless *match_missing* is on. The keys come
    once, under their left names; whole and decimal numbers may be compared, numbers and texts may not.
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
    left_on, right_on = [key.left for key in keys], [key.partner for key in keys]
    join = partial(backend_of(left).join, suffix=suffix, order=order, nulls_equal=match_missing)
    left_unmatched = join(left, right, left_on=left_on, right_on=right_on, how="anti")
    right_unmatched = join(right, left, left_on=right_on, right_on=left_on, how="anti")
    if how in ("semi", "anti"):
        rows = join(left, right, left_on=left_on, right_on=right_on, how=how)
        return Joined(rows, left_unmatched, right_unmatched)
    right = without_clashes(right, left.collect_schema().names(), keys, suffix)
    rows = join(left, right, left_on=left_on, right_on=left_on, how=how)
    if how == "right":
        own = left.collect_schema().names()
        rows = rows.select(exactly([*own, *(name for name in right.collect_schema() if name not in left_on)]))
    return Joined(rows, left_unmatched, right_unmatched)


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
