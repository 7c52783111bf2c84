"""Models that continue a series."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeVar

import narwhals as nw
import polars as pl

from plait import DataError, ModelDescription, Regressor
from plait.backends import backend_of
from plait.exact import bare
from plait_nodes.manipulation.preparation import State, type_of, type_text
from plait_nodes.mining.names import prediction_name

from .step import Step

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame, Table

    from .series import Series

    Array = NDArray[np.float64]

_MOST_STEPS = 10_000_000


class Origin(State):
    """The series that a model was fitted on, and where it ended."""

    value: str
    rows: int
    time: str = ""
    time_type: str = ""
    last: str = ""
    """The last time, as ISO 8601 writes it."""
    step: str = ""

    @classmethod
    def of(cls, series: Series, time: str) -> Origin:
        if series.times is None:
            return cls(value=series.name, rows=len(series.values))
        last = series.times[-1]
        return cls(
            value=series.name,
            rows=len(series.values),
            time=time,
            time_type=type_text(nw.from_native(series.times, series_only=True).dtype),
            last=last.isoformat(),
            step=series.step.text if series.step is not None else "",
        )

    @classmethod
    def announced(cls, schema: nw.Schema, value: str, time: str) -> Origin:
        """What is known of it before anything ran."""
        return cls(value=value, rows=0, time=time, time_type=type_text(schema[time]) if time else "")

    @property
    def native_time_type(self) -> pl.DataType:
        return nw.Schema({"": type_of(self.time_type)}).to_polars()[""]

    @property
    def last_time(self) -> date | datetime:
        return date.fromisoformat(self.last) if self.time_type == "Date" else datetime.fromisoformat(self.last)

    def next_times(self, count: int) -> pl.Series | None:
        """So many times after the last one; None for a series without times."""
        if not self.step:
            return None
        return Step.from_text(self.step).after(self.last_time, self.native_time_type, count)

    def places(self, frame: pl.DataFrame) -> pl.Series:
        """How many steps each row of another table lies after the end of the series, from 1 for the next.

        Raises:
            DataError: its rows are not in the order of time, or reach too far.
        """
        if not self.step or self.time not in frame.columns:
            return pl.int_range(1, len(frame) + 1, eager=True)
        places = Step.from_text(self.step).count_to(bare(frame[self.time]), self.last_time)
        if places.null_count() or not bool((places.diff().drop_nulls() > 0).all()):
            raise DataError(
                f"The times in '{self.time}' do not rise from row to row by whole steps of the series.",
                column=self.time,
                hint="Sort the table by its time, and keep one row for each step.",
            )
        if len(places) and int(places[-1]) > _MOST_STEPS:
            raise DataError(f"The times in '{self.time}' lie too far after the series.", column=self.time)
        return places


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is expected of the next steps, and how far off it may be (NaN where nobody knows)."""

    mean: Array
    deviation: Array


class Forecaster(Regressor):
    """Continues a series: it knows nothing but where the series ended, and how it went."""

    name: ClassVar[str]

    @property
    @abstractmethod
    def origin(self) -> Origin:
        """The series, and where it ended."""

    @abstractmethod
    def ahead(self, steps: int) -> Forecast:
        """What is expected of the next steps, with nothing known of them."""

    @abstractmethod
    def one_by_one(self, values: Array) -> Array:
        """What was expected of each of the next values, after those before it were known.

        A value that is NaN is not known, and what was expected stands for it.
        """

    def describe(self) -> ModelDescription:
        origin = self.origin
        adds = nw.Schema({prediction_name(origin.value): nw.Float64()})
        details = {"Model": self.name}
        if origin.time:
            details |= {"Time": origin.time, "Type of the time": origin.time_type}
        return ModelDescription(self.kind, nw.Schema({}), adds, target=origin.value, details=details)

    def apply(self, table: Table) -> Table:
        """The table with a prediction for each row, taken as what follows the series.

        Where the table has the series' column, each value is known after its prediction was made; otherwise the
        predictions go ever farther ahead. Where it has the series' time, rows stand for the steps at their times, and
        those within the series get no prediction.
        """
        origin, schema = self.origin, table.collect_schema()
        inputs = [name for name in (origin.value, origin.time) if name and name in schema]
        adds = nw.Schema({prediction_name(origin.value): nw.Float64()})
        return backend_of(table).compute(table, inputs or list(schema)[:1], self._predicted, adds, whole=True)

    def _predicted(self, batch: Frame) -> Frame:
        import numpy as np

        frame: pl.DataFrame = batch.to_polars()
        origin = self.origin
        places = origin.places(frame).to_numpy()
        expected = np.full(len(frame), np.nan)
        later = places >= 1
        if later.any():
            known = np.full(int(places[-1]), np.nan)
            if origin.value in frame.columns:
                known[places[later] - 1] = frame[origin.value].cast(pl.Float64).to_numpy()[later]
            expected[later] = self.one_by_one(known)[places[later] - 1]
        column = pl.Series(prediction_name(origin.value), expected).fill_nan(None)
        return nw.from_native(column.to_frame(), eager_only=True)


class Forecasting(State):
    """What a forecaster learnt."""

    origin: Origin


Learnt = TypeVar("Learnt", bound=Forecasting)


class StoredForecaster(Forecaster, Generic[Learnt]):
    """A forecaster that is nothing but plain numbers, so that it is stored as JSON."""

    state_class: ClassVar[type[Forecasting]]

    def __init__(self, state: Learnt) -> None:
        self.state = state

    @property
    def origin(self) -> Origin:
        return self.state.origin

    def to_bytes(self) -> bytes:
        return self.state.model_dump_json().encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The forecaster that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        try:
            state: Learnt = cls.state_class.model_validate_json(data)  # type: ignore[assignment]
            model = cls(state)
            model.describe()
            model.ahead(1)
            state.origin.next_times(1)
        except (ValueError, KeyError, IndexError, ArithmeticError, pl.exceptions.PolarsError) as error:
            raise DataError("The stored model can't be read.", hint="Fit it again.") from error
        return model
