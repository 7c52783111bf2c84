"""What a network has found in an example, as columns."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import DataError, Frame, MissingColumnError, Model, ModelDescription, Table, node
from plait.backends import backend_of

from .network_model import NetworkModel


def _schema(table: nw.Schema | None, model: ModelDescription | None, **_: object) -> None:
    return None


@node(
    "deep.semantic_vector",
    category="Deep learning/Apply",
    icon="vector-point",
    face="{layer} from the end",
    tags=("feature extraction", "embedding", "cnn", "transfer learning", "representation"),
    requires="deep",
    schema=_schema,
    collects=True,
)
def semantic_vector(
    table: Table,
    model: Model,
    *,
    layer: Annotated[
        int,
        Field(ge=1, le=1_000, description="Behind which dense or recurrent layer it is taken, counted from the end."),
    ] = 2,
) -> Table:
    """Add what a trained network has found in each example, before it makes a class of it.

    The columns `Feature 1`, `Feature 2` and so on are the outputs of a layer near the end. Examples that the network
    takes for similar lie near each other: a projection of these columns (PCA, t-SNE) shows its view of the data, and a
    simple learner may learn something else from them.

    Example: digits, with the layer 2: the 64 values from which the ten classes are made.
    """
    if not isinstance(model, NetworkModel):
        raise DataError(
            "This model has no layers to look into.", hint="Connect one of Network Trainer or Image Classifier."
        )
    layers = model.spec.network.layers
    ends = [place for place, each in enumerate(layers) if each.kind in ("dense", "recurrent")]
    if layer > len(ends):
        raise DataError(f"The network has {len(ends)} dense or recurrent layers.", hint=f"Choose {len(ends)} or less.")
    place = ends[-layer]
    count = 1
    for side in layers[place].shape:
        count *= side
    adds = nw.Schema({f"Feature {number + 1}": nw.Float64() for number in range(count)})
    schema = table.collect_schema()
    for name in model.spec.columns:
        if name not in schema:
            raise MissingColumnError(name, schema.names())

    def batch(frame: Frame) -> Frame:
        if frame.is_empty():
            return nw.from_dict({name: [] for name in adds}, adds, backend="polars")
        found = model.outputs(model.examples(frame), until=place)
        return nw.from_dict({name: found[:, number] for number, name in enumerate(adds)}, adds, backend="polars")

    return backend_of(table).compute(table, list(model.spec.columns), batch, adds)
