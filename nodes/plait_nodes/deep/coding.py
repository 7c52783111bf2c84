"""Nodes that use one half of an autoencoder, or look at what comes back from it."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import DataError, Frame, MissingColumnError, ModelDescription, Table, Transformer, node
from plait.backends import backend_of
from plait_nodes.manipulation.preparation import require_numbers
from plait_nodes.statistics.matrix import matrix

from .autoencoder_model import ERROR, Autoencoder, code_names

_CATEGORY = "Deep learning/Autoencoders"


def _with(table: nw.Schema | None, added: nw.Schema | None) -> nw.Schema | None:
    return None if table is None or added is None else nw.Schema({**table, **added})


def _encoder_schema(table: nw.Schema | None, model: ModelDescription | None) -> nw.Schema | None:
    codes = None if model is None else nw.Schema({n: t for n, t in model.adds.items() if n != ERROR})
    return _with(table, codes)


@node(
    "deep.encoder",
    category=_CATEGORY,
    icon="arrow-collapse-right",
    tags=("autoencoder", "code", "latent space", "dimension reduction", "embedding"),
    requires="deep",
    schema=_encoder_schema,
)
def encoder(table: Table, model: Transformer) -> Table:
    """Add the code that an autoencoder has for each row.

    The columns are called `Code 1`, `Code 2` and so on. With two of them a scatter plot shows the latent space.
    """
    coder = _autoencoder(model)
    names = code_names(coder.spec.sizes)
    adds = nw.Schema(dict.fromkeys(names, nw.Float64()))

    def batch(frame: Frame) -> Frame:
        codes = coder.codes_of(coder.scaled(frame))
        return nw.from_dict({name: codes[:, place] for place, name in enumerate(names)}, adds, backend="polars")

    return coder.computed(table, batch, adds)


def _decoder_schema(table: nw.Schema | None, model: ModelDescription | None) -> nw.Schema | None:
    return _with(table, None if model is None else nw.Schema(dict.fromkeys(model.features, nw.Float64())))


@node(
    "deep.decoder",
    category=_CATEGORY,
    icon="arrow-expand-right",
    tags=("autoencoder", "generate", "latent space", "reconstruct"),
    requires="deep",
    schema=_decoder_schema,
)
def decoder(table: Table, model: Transformer) -> Table:
    """Make rows of codes: what the decoder of an autoencoder gives for them.

    The table has the columns `Code 1`, `Code 2` and so on, from Encoder or made by hand; the features are added. A grid
    of codes shows what lies between the rows that the network knows.
    """
    coder = _autoencoder(model)
    codes, features = code_names(coder.spec.sizes), list(coder.spec.features)
    schema = table.collect_schema()
    for name in codes:
        if name not in schema:
            raise MissingColumnError(name, schema.names())
    require_numbers(schema, codes)
    adds = nw.Schema(dict.fromkeys(features, nw.Float64()))

    def batch(frame: Frame) -> Frame:
        if frame.is_empty():
            return nw.from_dict({name: [] for name in features}, adds, backend="polars")
        found = coder.decoded(matrix(frame, codes, precision="single", whole=False))
        return nw.from_dict({name: found[:, place] for place, name in enumerate(features)}, adds, backend="polars")

    return backend_of(table).compute(table, codes, batch, adds)


def _rows_schema(table: nw.Schema | None, model: ModelDescription | None) -> nw.Schema | None:
    return _with(table, None if model is None else nw.Schema(dict.fromkeys(model.features, nw.Float64())))


@node(
    "deep.reconstructed_rows",
    title="Reconstructed Rows",
    category=_CATEGORY,
    icon="auto-fix",
    tags=("autoencoder", "denoise", "clean", "reconstruct"),
    requires="deep",
    schema=_rows_schema,
)
def reconstructed_rows(table: Table, model: Transformer) -> Table:
    """Put what an autoencoder brings back in place of the features.

    A denoising autoencoder cleans the rows in this way.
    """
    coder = _autoencoder(model)
    features = list(coder.spec.features)
    adds = nw.Schema(dict.fromkeys(features, nw.Float64()))

    def batch(frame: Frame) -> Frame:
        found = coder.reconstructed(coder.scaled(frame))
        return nw.from_dict({name: found[:, place] for place, name in enumerate(features)}, adds, backend="polars")

    return coder.computed(table, batch, adds)


class ReconstructionErrorResult(NamedTuple):
    table: Table
    anomalies: Table


def _error_schema(
    table: nw.Schema | None, model: ModelDescription | None, **_: object
) -> tuple[nw.Schema | None, nw.Schema | None]:
    adds = _with(table, nw.Schema({ERROR: nw.Float64(), "Anomaly": nw.Boolean()}))
    return adds, adds


@node(
    "deep.reconstruction_error",
    title="Reconstruction Error",
    category=_CATEGORY,
    icon="alert-decagram-outline",
    face="above {quantile} of training",
    tags=("autoencoder", "anomaly detection", "outlier", "threshold", "novelty"),
    requires="deep",
    schema=_error_schema,
)
def reconstruction_error(
    table: Table,
    model: Transformer,
    *,
    quantile: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="The share of the rows that the network was trained on which have a smaller error than the "
            "threshold.",
        ),
    ] = 0.99,
    factor: Annotated[
        float, Field(gt=0, le=1e6, description="By what the error at this quantile is multiplied to be the threshold.")
    ] = 1.0,
) -> ReconstructionErrorResult:
    """Say how badly an autoencoder brings each row back, and which rows are anomalies.

    The error is the mean squared difference of the features, on the scale on which the network was trained. A row whose
    error is above the threshold is unlike those that the network knows; these rows leave by `anomalies` too.

    Example: a quantile of 0.99 calls one in a hundred of the training rows an anomaly; with a factor of 2 fewer.
    """
    import numpy as np

    coder = _autoencoder(model)
    threshold = float(np.interp(quantile, np.linspace(0, 1, 101), coder.spec.errors or (0.0,) * 101)) * factor
    adds = nw.Schema({ERROR: nw.Float64(), "Anomaly": nw.Boolean()})

    def batch(frame: Frame) -> Frame:
        errors = coder.errors_of(coder.scaled(frame))
        return nw.from_dict({ERROR: errors, "Anomaly": errors > threshold}, adds, backend="polars")

    result = coder.computed(table, batch, adds)
    return ReconstructionErrorResult(result, result.filter(nw.col("Anomaly")))


def _autoencoder(model: Transformer) -> Autoencoder:
    if not isinstance(model, Autoencoder):
        raise DataError("This model is no autoencoder.", hint="Connect the model of an Autoencoder node.")
    return model
