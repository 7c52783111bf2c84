"""A trained sequence forecaster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl

from plait import DataError, Frame, MissingColumnError, ModelDescription, Regressor, Table, stored_as
from plait.backends import backend_of
from plait.exact import exactly
from plait.importing import import_alone
from plait_nodes.mining.names import prediction_name
from plait_nodes.timeseries.window_table import offset_name
from plait_nodes.timeseries.windows import Windows

from .forecast_spec import ForecastSpec
from .torch_model import TorchModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait_nodes.timeseries.windows import WindowPlan

    from .nets.forecast_net import ForecastNet

_BATCH = 1024


@stored_as("deep.sequence_forecaster")
class SequenceForecaster(TorchModel["ForecastSpec", "ForecastNet"], Regressor):
    """Forecasts the targets of a window from what was.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class = ForecastSpec

    @staticmethod
    def build(spec: ForecastSpec) -> ForecastNet:
        from .nets.forecast_net import ForecastNet

        return ForecastNet(spec)

    def describe(self) -> ModelDescription:
        return forecaster_description(self.spec.plan, tuple(self.spec.errors))

    def apply(self, table: Table) -> Table:
        """The table with forecasts from each row on; missing where not enough rows lie before.

        The rows are looked at in the order of groups and time, and come back in their own.

        Raises:
            MissingColumnError: a column that the network was trained on is not there.
            DataError: it holds no numbers.
        """
        plan, schema = self.spec.plan, table.collect_schema()
        for name in (*plan.features, *plan.targets, *plan.keys, *((plan.time,) if plan.time else ())):
            if name not in schema:
                raise MissingColumnError(name, schema.names())
        for name in plan.features:
            if not (schema[name].is_numeric() or schema[name] in (nw.Boolean, nw.Unknown)):
                raise DataError(
                    f"The column '{name}' holds {schema[name]} values, but the network was trained on numbers.",
                    column=name,
                    hint="Prepare the table as the one that the network was trained on.",
                )
        used = dict.fromkeys([*plan.keys, *((plan.time,) if plan.time else ()), *plan.features, *plan.targets])

        def extended(rows: Frame) -> Frame:
            return nw.from_native(self._forecasts(rows.to_polars()), eager_only=True)

        return backend_of(table).compute(table, list(used), extended, self.describe().adds, whole=True)

    def forecast(self, windows: Windows) -> NDArray[np.float64]:
        """What follows each window: windows × times ahead × targets."""
        import_alone("torch")
        import numpy as np
        import torch

        from .nets.window_examples import bases_of, inputs_of

        module, spec = self.module(), self.spec
        plan = spec.plan
        parts = []
        with torch.inference_mode():
            examples = inputs_of(windows, spec, torch.device("cpu"))
            for which in torch.arange(len(windows)).split(_BATCH):
                parts.append(module(examples(which)).double().numpy())
        flat = np.concatenate(parts) if parts else np.empty((0, spec.count))
        values = flat * np.array(spec.outputs.deviations) + np.array(spec.outputs.means)
        result: NDArray[np.float64] = values.reshape(len(windows), len(plan.ahead), len(plan.targets))
        return result + bases_of(windows)[:, None, :] if spec.predicts == "change" else result

    def columns(self, windows: Windows) -> pl.DataFrame:
        """The forecasts of windows, and their intervals, by the names that `describe` gives."""
        values = self.forecast(windows).reshape(len(windows), -1)
        columns: dict[str, Any] = {}
        for place, name in enumerate(_names(self.spec.plan)):
            columns[name] = values[:, place]
            for share, widths in self.spec.errors.items():
                columns[f"{name} low {share}"] = values[:, place] - widths[place]
                columns[f"{name} high {share}"] = values[:, place] + widths[place]
        return pl.DataFrame(columns, schema=dict.fromkeys(self.describe().adds, pl.Float64))

    def _forecasts(self, rows: pl.DataFrame) -> pl.DataFrame:
        """For each row, what is forecast from it on."""
        plan = self.spec.plan.model_copy(update={"horizon": 0})
        order = [*plan.keys, *((plan.time,) if plan.time else ())]
        numbered = rows.with_row_index("row")
        ordered = numbered.sort(exactly(order), nulls_last=True, maintain_order=True) if order else numbered
        windows = windows_before(ordered, plan)
        found = self.columns(Windows(windows.rows, windows.starts, self.spec.plan))
        ends = ordered["row"].gather(windows.starts + plan.length - 1)
        placed = numbered.select("row").join(found.with_columns(ends.alias("row")), on="row", how="left")
        return placed.sort("row").drop("row")


def windows_before(ordered: pl.DataFrame, plan: WindowPlan) -> Windows:
    """All windows that end at a row of a sorted table, as far as there are enough rows without a gap before it."""
    import numpy as np

    count = max(0, len(ordered) - plan.length + 1)
    starts = np.arange(count)
    if count and plan.keys:
        series = ordered.select(pl.struct(exactly(plan.keys)).rle_id()).to_series().to_numpy()
        starts = starts[series[:count] == series[plan.length - 1 :]]
    if len(starts):
        numbers = ordered.select(exactly(plan.features)).cast(pl.Float64).to_numpy()
        whole = np.isfinite(numbers).all(axis=1)
        gaps = np.concatenate([[0], np.cumsum(~whole)])
        if plan.spacing == 1:
            starts = starts[gaps[starts + plan.length] == gaps[starts]]
        else:
            steps = np.arange(0, plan.length, plan.spacing)
            starts = starts[np.array([whole[start + steps].all() for start in starts], bool)]
    return Windows(ordered, starts.astype(np.int64), plan)


def forecaster_description(plan: WindowPlan, shares: tuple[str, ...] = ()) -> ModelDescription:
    """What a forecaster of such windows reads and gives."""
    columns: list[str] = []
    for name in _names(plan):
        columns += [name, *(f"{name} {side} {share}" for share in shares for side in ("low", "high"))]
    return ModelDescription(
        "Regressor",
        nw.Schema(dict.fromkeys(plan.features, nw.Float64())),
        nw.Schema(dict.fromkeys(columns, nw.Float64())),
        target=plan.targets[0] if len(plan.targets) == 1 else None,
        details={"Model": "Sequence forecaster", "Window": f"{plan.steps} steps, {plan.horizon} ahead"},
    )


def _names(plan: WindowPlan) -> list[str]:
    """The columns of forecasts, in the order in which the network gives them."""
    return [prediction_name(offset_name(name, ahead)) for ahead in plan.ahead for name in plan.targets]
