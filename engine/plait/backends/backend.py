"""What Plait asks of a backend beyond narwhals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime, timedelta
    from pathlib import Path
    from threading import Event

    import narwhals as nw

    from plait.backends.summary import Summary
    from plait.backends.window import Window
    from plait.types import Frame, Table

JoinHow = Literal["inner", "left", "right", "full", "semi", "anti", "cross"]
Order = Literal["left", "any"]
Keep = Literal["first", "last", "none"]
Filling = Literal["previous", "next", "linear", "average"]
Ends = Literal["missing", "nearest"]
Nearest = Literal["backward", "forward", "nearest"]
Lasting = Literal["days", "hours", "minutes", "seconds"]


class Backend(Protocol):
    """Operations on lazy tables that narwhals doesn't offer, or not in the way that Plait promises."""

    def collect(self, table: Table) -> Frame:
        """Run the query on the streaming engine and hold its result in memory."""

    def sink_nowhere(self, table: Table) -> None:
        """Run the whole query and throw its rows away; what fails, fails here."""

    def sink_ipc(self, table: Table, path: Path) -> int:
        """Run the query into an Arrow IPC file, never holding all rows; return how many there were."""

    def collect_within(self, table: Table, budget: int, path: Path) -> Frame | int:
        """Run the query into memory; if it takes more bytes than the budget, into an Arrow IPC file instead.

        Returns the table, or how many rows were written to the file.
        """

    def collect_until(self, table: Table, stop: Event) -> Frame:
        """Run the query into memory; once `stop` is set, what there is until then is returned."""

    def scan_ipc(self, path: Path) -> Table:
        """A lazy table over an Arrow IPC file."""

    def join(
        self,
        left: Table,
        right: Table,
        *,
        left_on: Sequence[str],
        right_on: Sequence[str],
        how: JoinHow,
        suffix: str,
        order: Order,
        nulls_equal: bool = False,
    ) -> Table:
        """Join two tables; with order 'left' the rows come as in the left table (then the right one).

        A full join has one column for a key that has the same name on both sides.
        """

    def join_asof(
        self,
        left: Table,
        right: Table,
        *,
        left_on: str,
        right_on: str,
        keys: Sequence[str],
        direction: Nearest,
        tolerance: int | float | timedelta | None,
        equal: bool,
        suffix: str,
    ) -> Table:
        """Join each left row with the one right row whose value is nearest, among those that are equal in the keys.

        Both tables must be sorted by these values, missing ones last. The rows come as in the left table. Without
        `exact` an equal value is no partner.
        """

    def compute(
        self,
        table: Table,
        inputs: Sequence[str],
        function: Callable[[Frame], Frame],
        adds: nw.Schema,
        *,
        whole: bool = False,
    ) -> Table:
        """The table with columns that a function works out from some of its columns, a batch of rows at a time.

        A row of the result may depend on nothing but the same row of the batch, unless the function is given all rows
        at once (`whole`). Columns of the same name are replaced.
        """

    def shuffle(self, table: Table, seed: int) -> Table:
        """The rows in a random order that the seed fixes."""

    def sample_positions(self, rows: int, count: int, seed: int, *, replace: bool = False) -> list[int]:
        """Distinct (unless `replace`) row positions drawn at random, in rising order."""

    def take(self, table: Table, positions: Iterable[int]) -> Table:
        """The rows at these positions (from 0), in this order."""

    def number(self, table: Table, name: str) -> Table:
        """The table with the positions of its rows (from 0) as another column."""

    def beside(self, table: Table, name: str, values: Iterable[object], dtype: nw.dtypes.DType) -> Table:
        """The table with another column of these values; there must be as many as there are rows."""

    def sort(self, table: Table, by: Sequence[str], *, descending: Sequence[bool], nulls_last: Sequence[bool]) -> Table:
        """The rows sorted by several columns; equal ones stay in the order they have."""

    def unique(self, table: Table, columns: Sequence[str], *, keep: Keep) -> Table:
        """One row of those that are equal in these columns, in their order; 'none': only rows without equals."""

    def mark_repeated(self, table: Table, name: str, columns: Sequence[str], *, keep: Keep) -> Table:
        """The table with another column that says which rows `unique` would take away."""

    def along(self, table: Table, windows: Sequence[Window], keys: Sequence[str] = ()) -> Table:
        """The table with columns worked out from each row and its neighbours, among the rows with equal keys.

        The new columns come last, unless there is one of the same name to be replaced.
        """

    def split(self, table: Table, column: str, separator: str, names: Sequence[str], *, keep_rest: bool) -> Table:
        """The table with the parts of a text between separators as further columns.

        Parts that there are not are missing; those that are too many are left off, or stay in the last one.
        """

    def elements(self, table: Table, column: str, names: Sequence[str]) -> Table:
        """The table with the first elements of a list as further columns; those that it does not have are missing."""

    def extract(self, table: Table, column: str, pattern: str, groups: Mapping[str, int]) -> Table:
        """The table with what groups of a regular expression found first as further columns; group 0 is all of it."""

    def extract_all(self, table: Table, column: str, pattern: str, name: str) -> Table:
        """The table with the list of all matches of a regular expression as another column."""

    def convert(
        self,
        table: Table,
        columns: Sequence[str],
        dtype: nw.dtypes.DType,
        *,
        date_format: str = "",
        strict: bool = True,
    ) -> Table:
        """These columns with another type; values that don't fit fail the query, or are missing if not `strict`.

        Texts become dates and times by the date format, or as ISO 8601 says if it is empty.
        """

    def count_between(self, table: Table, name: str, start: str, end: str | datetime, unit: Lasting) -> Table:
        """How many whole units lie between the dates of a column and another column or one moment, of either sign.

        A date is its midnight; moments in time zones are compared as moments, one for all is as UTC shows it.
        """

    def shift_months(self, table: Table, columns: Sequence[str], amounts: str, months: int) -> Table:
        """Dates moved by an amount of so many months from another column; a day that is not there becomes the last."""

    def fill(self, table: Table, columns: Mapping[str, Filling], *, ends: Ends = "missing") -> Table:
        """Missing values filled from the rows before, after, or from both: on a straight line, or with their mean.

        Where one side has no value, both need `ends` to say that the nearest one of the other side is taken. Whole
        numbers stay whole, halves rounded upwards.
        """

    def summarise(self, table: Table, keys: Sequence[str], summaries: Sequence[Summary]) -> Table:
        """One row for each combination of the keys (or one for the whole table), in no particular order.

        Missing values are left out, except that 'rows', 'first', 'last' and 'list' take every row. Without values
        a sum is missing, and so is everything but a count and a list. 'std' and 'var' divide by n - 1; 'skewness' and
        'kurtosis' (0 for a normal distribution) are estimated without bias, from three and four values on. A product
        is decimal. 'most_frequent' takes the smallest of equally frequent values and 'first_most_frequent' the one that
        comes first. What has an order follows the rows, distinct values that of their first rows. With `missing` a
        missing value counts as a distinct one. 'percent' is the share of the rows of the table, times 100. 'covariance'
        and 'correlation' take the rows in which both columns have a value.
        """

    def summarise_rows(
        self, table: Table, columns: Sequence[str], summaries: Sequence[Summary], dtype: nw.dtypes.DType
    ) -> Table:
        """The table with summaries of what these columns have in each row, brought to one type, as further columns.

        They are those of `summarise` with the columns of a row for the rows of a group; 'percent', 'covariance' and
        'correlation' are none of them.
        """

    def unpivot(
        self,
        table: Table,
        columns: Sequence[str],
        *,
        kept: Sequence[str],
        names: str,
        values: str,
        dtype: nw.dtypes.DType,
    ) -> Table:
        """For each row one row per column, in that order: its kept values, the column's name, its value as `dtype`."""

    def pivot(
        self,
        table: Table,
        *,
        on: str,
        on_values: Sequence[object],
        index: Sequence[str],
        names: Mapping[str, str],
    ) -> Table:
        """Spread already aggregated rows: for each value of `on` one column per entry of `names`.

        `table` has one row for each combination of `index` and `on`. `names` maps a value column to the
        template of its new names, where '{}' stands for the value of `on`.
        """
