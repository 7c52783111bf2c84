"""Windows of a series: what a model of sequences learns from."""

from __future__ import annotations

import json
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Literal, Self

import polars as pl
from pydantic import BaseModel, ConfigDict, ValidationError

from plait import DataError, stored_as

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Reach = Literal["one", "all"]


class WindowPlan(BaseModel):
    """How windows are cut: which columns, how many steps, and what is to be known of the time after."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    features: tuple[str, ...]
    targets: tuple[str, ...]
    keys: tuple[str, ...] = ()
    time: str = ""
    steps: int
    spacing: int = 1
    horizon: int = 0
    reach: Reach = "one"

    @property
    def length(self) -> int:
        """The rows from the first to the last step."""
        return (self.steps - 1) * self.spacing + 1

    @property
    def span(self) -> int:
        """The rows from the first step to the last target."""
        return self.length + (self.horizon if self.targets else 0)

    @property
    def ahead(self) -> range:
        """How many rows after the last step the targets lie."""
        return range(1 if self.reach == "all" and self.horizon else self.horizon, self.horizon + 1)


@stored_as("timeseries.windows")
class Windows:
    """The rows of a series once, and where its windows begin; no window is copied before somebody asks for it.

    A learner takes `inputs()` and `targets()`, or in batches `batch(which)`.
    """

    def __init__(self, rows: pl.DataFrame, starts: NDArray[np.int64], plan: WindowPlan) -> None:
        self.rows = rows
        self.starts = starts
        self.plan = plan

    def __len__(self) -> int:
        return len(self.starts)

    def inputs(self) -> Array:
        """All windows as an array of windows × steps × features.

        It is a view of the rows where the windows begin at equal distances, and a copy otherwise.
        """
        return self._chosen(self._input_view, self._regular_starts)

    def targets(self) -> Array:
        """What follows each window, as an array of windows × times ahead × targets; a view as `inputs` is."""
        return self._chosen(self._target_view, self._regular_starts)

    def batch(self, which: NDArray[np.int64] | slice) -> tuple[Array, Array]:
        """Inputs and targets of some windows alone, by their numbers."""
        starts = self.starts[which]
        return self._input_view[starts], self._target_view[starts]

    @property
    def begin_everywhere(self) -> bool:
        """Whether a window begins at every row of a stretch, so that one step of all windows is a slice of the rows."""
        regular = self._regular_starts
        return regular is not None and regular.step in (None, 1)

    def column(self, name: str, place: int) -> pl.Series:
        """The value of each window so many rows after its first step; a slice of the rows where that is possible."""
        if self.begin_everywhere:
            return self.rows[name].slice(int(self.starts[0]) + place if len(self) else 0, len(self))
        return self.rows[name].gather(self.starts + place)

    @property
    def times(self) -> pl.Series | None:
        """The time of the last step of each window."""
        plan = self.plan
        return self.column(plan.time, plan.length - 1) if plan.time else None

    def to_bytes(self) -> bytes:
        """The plan as a line of JSON, the places where windows begin, and the rows as an Arrow file."""
        content = BytesIO()
        self.rows.rechunk().write_ipc(content, compat_level=pl.CompatLevel.oldest())
        plan = self.plan.model_dump_json().encode()
        starts = self.starts.astype("<i8").tobytes()
        head = json.dumps({"plan": len(plan), "starts": len(starts)}).encode()
        return b"\n".join((head, plan + starts + content.getvalue()))

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The windows that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        import numpy as np

        try:
            head, _, body = data.partition(b"\n")
            lengths = json.loads(head)
            plan_end = int(lengths["plan"])
            starts_end = plan_end + int(lengths["starts"])
            plan = WindowPlan.model_validate_json(body[:plan_end])
            starts = np.frombuffer(body[plan_end:starts_end], "<i8").astype(np.int64)
            rows = pl.read_ipc(BytesIO(body[starts_end:]))
            fits = not len(starts) or (starts.min() >= 0 and starts.max() + plan.span <= len(rows))
            if not fits or not {*plan.features, *plan.targets} <= set(rows.columns):
                raise ValueError("windows outside of the rows")
        except (ValueError, KeyError, TypeError, ValidationError, pl.exceptions.PolarsError) as error:
            raise DataError("The stored windows can't be read.", hint="Run Window Builder again.") from error
        return cls(rows, starts, plan)

    @cached_property
    def _input_view(self) -> Array:
        import numpy as np

        plan, values = self.plan, self._values(self.plan.features)
        if len(values) < plan.span:
            return np.empty((0, plan.steps, len(plan.features)))
        windows = np.lib.stride_tricks.sliding_window_view(values, plan.length, axis=0)
        view: Array = windows[: len(values) - plan.span + 1, :, :: plan.spacing].transpose(0, 2, 1)
        return view

    @cached_property
    def _target_view(self) -> Array:
        import numpy as np

        plan = self.plan
        values, ahead = self._values(plan.targets), len(plan.ahead)
        if len(values) < plan.span:
            return np.empty((0, ahead, len(plan.targets)))
        begin = plan.length - 1 + plan.ahead[0]
        windows = np.lib.stride_tricks.sliding_window_view(values[begin:], ahead, axis=0)
        view: Array = windows.transpose(0, 2, 1)
        return view

    @cached_property
    def _regular_starts(self) -> slice | None:
        """The places where the windows begin as a slice, if they are at equal distances."""
        import numpy as np

        if not len(self.starts):
            return slice(0, 0)
        distances = np.diff(self.starts)
        if len(distances) and (distances != distances[0]).any():
            return None
        step = int(distances[0]) if len(distances) else 1
        return slice(int(self.starts[0]), int(self.starts[-1]) + 1, step)

    def _chosen(self, view: Array, starts: slice | None) -> Array:
        return view[self.starts] if starts is None else view[starts]

    def _values(self, names: tuple[str, ...]) -> Array:
        import numpy as np

        array = np.empty((len(self.rows), len(names)))
        for place, name in enumerate(names):
            array[:, place] = self.rows[name].cast(pl.Float64).to_numpy()
        return array
