"""What the cells of a trained LSTM do along a sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import polars as pl
from pydantic import Field

from plait import DataError, MissingColumnError, Model, Table, node
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.timeseries.windows import Windows

from .forecaster import SequenceForecaster, windows_before
from .lstm_tables import TRACE, trace_columns
from .lstm_trace import trace_lstm
from .lstm_weights import LstmWeights
from .sequence_models import SequenceModel

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    from .variants import Variant


def _schema(*_: object, **__: object) -> nw.Schema:
    return TRACE


@node(
    "deep.gate_trace",
    category="Deep learning/Explain",
    icon="chart-timeline",
    face="row {row}",
    tags=("lstm", "gates", "explain", "cell state", "interpretability"),
    requires="deep",
    schema=_schema,
    collects=True,
)
def gate_trace(
    table: Table,
    model: Model,
    *,
    row: Annotated[
        int,
        Field(ge=0, description="Which row is looked at, from 0: its sequence, or the window that ends with it."),
    ] = 0,
) -> Table:
    """Follow what the cells of a trained LSTM do along one sequence.

    The result has a row for each step and each cell of the first layer, with what goes in (z), how far the gates let it
    in, keep it and let it out (i, f and o), the state of the cell (c) and its output (y). LSTM Gates draws it.

    The model comes from Sequence Forecaster, Sequence Classifier or Sequence Tagger, with any LSTM cell.
    """
    import_alone("torch")
    inputs = _inputs(table, model, row)
    assert isinstance(model, SequenceForecaster | SequenceModel)
    recurrent = model.module().get_submodule("recurrent")
    layer: Any = recurrent.get_submodule("forward_layers.0")
    cell = model.spec.recurrent.cell
    if cell in ("GRU", "RNN") or model.spec.recurrent.projection:
        raise DataError("Only LSTM cells without a projection have these gates.", hint="Train with an LSTM cell.")
    variant, weights = _weights(layer, cell)
    return result_table(trace_columns(trace_lstm(weights, variant, inputs)), TRACE)


def _inputs(table: Table, model: Model, row: int) -> NDArray[np.float64]:
    """steps × values: what enters the first layer."""
    import numpy as np
    import torch

    if not isinstance(model, SequenceForecaster | SequenceModel):
        raise DataError(
            "This model reads no sequences.", hint="Connect one of Sequence Forecaster, Classifier or Tagger."
        )
    spec = model.spec
    schema = table.collect_schema()
    needed = spec.plan.features if isinstance(model, SequenceForecaster) else spec.columns  # type: ignore[union-attr]
    for name in needed:
        if name not in schema:
            raise MissingColumnError(name, schema.names())
    frame: pl.DataFrame = collect(table).to_polars()
    if row >= len(frame):
        raise DataError(f"There is no row {row}; the table has {len(frame)}.", row=row)
    if isinstance(model, SequenceForecaster):
        plan = model.spec.plan
        before = windows_before(frame.head(row + 1), plan.model_copy(update={"horizon": 0}))
        if not len(before) or before.starts[-1] + plan.length != row + 1:
            raise DataError(f"Before row {row} there are not {plan.length} rows without a gap.", row=row)
        window = Windows(before.rows, before.starts[-1:], plan)
        values = window.rows.select(exactly(plan.features)).cast(pl.Float64).to_numpy()
        start = int(window.starts[0])
        steps = values[start : start + plan.length : plan.spacing]
        return model.spec.inputs.scaled(steps).astype(np.float64)
    items, _ = model.inputs(frame.slice(row, 1))
    embedding = model.module().embedding
    if embedding is None:
        return items.astype(np.float64)
    with torch.inference_mode():
        found: NDArray[np.float64] = embedding(torch.tensor(items)).double().numpy()
    return found


def _weights(layer: Any, cell: str) -> tuple[Variant, LstmWeights]:  # noqa: ANN401 - a module of torch
    """The weights of a layer in the order z, i, f, o; a part that a variant lacks has zeros."""
    import numpy as np

    def numbers(tensor: Any) -> NDArray[np.float64]:  # noqa: ANN401 - a tensor
        found: NDArray[np.float64] = tensor.detach().double().cpu().numpy()
        return found

    if cell == "LSTM":
        # The library's order is input, forget, cell, output, and it has two biases.
        order = [2, 0, 1, 3]
        n = layer.hidden_size
        x = numbers(layer.weight_ih_l0).reshape(4, n, -1)[order]
        y = numbers(layer.weight_hh_l0).reshape(4, n, n)[order]
        b = (numbers(layer.bias_ih_l0) + numbers(layer.bias_hh_l0)).reshape(4, n)[order]
        return "NP", LstmWeights(x, y, b, np.zeros((3, n)), np.zeros((3, 3, n, n)))
    n, parts = layer.hidden, layer.parts
    places = ["zifo".index(part) for part in parts]
    inputs = layer.weight_x.shape[1]
    x, y, b = np.zeros((4, n, inputs)), np.zeros((4, n, n)), np.zeros((4, n))
    x[places] = numbers(layer.weight_x).reshape(len(parts), n, inputs)
    y[places] = numbers(layer.weight_y).reshape(len(parts), n, n)
    b[places] = numbers(layer.bias).reshape(len(parts), n)
    peepholes, gates = np.zeros((3, n)), np.zeros((3, 3, n, n))
    if layer.peephole is not None:
        peepholes[[place - 1 for place in places[1:]]] = numbers(layer.peephole)
    if layer.weight_gates is not None:
        gates = numbers(layer.weight_gates).reshape(3, n, 3, n).transpose(0, 2, 1, 3)
    return layer.variant, LstmWeights(x, y, b, peepholes, gates)
