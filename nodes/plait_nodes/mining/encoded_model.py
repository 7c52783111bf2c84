"""Models of numbers that also take columns with classes, which become columns of 0 and 1 for them."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, Literal, Self

import narwhals as nw
from pydantic import BaseModel, ConfigDict

from plait import Classifier, DataError, Model, ModelDescription, PlaitError, Regressor, stored_as
from plait.exact import col, without
from plait.model import stored_id_of
from plait.registry import NodeRegistry
from plait_nodes.manipulation.one_hot import OneHotEncoding

if TYPE_CHECKING:
    from plait import Table

_HINT = "Fit it again."


class EncodedRecord(BaseModel):
    """How classes become numbers, and the model of these."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = 1
    encoding: str
    """The encoding, as it writes itself."""
    known: dict[str, list[str]]
    """All classes of each column as texts, with the one that has no column of its own."""
    stored_as: str = ""
    content: str = ""


class EncodedModel(Model):
    """Another model, whose features of 0 and 1 are made of classes. A class it does not know is predicted nothing."""

    def __init__(self, inner: Model, record: EncodedRecord) -> None:
        self.inner = inner
        self.record = record
        self.encoding = OneHotEncoding.from_bytes(record.encoding.encode())

    def describe(self) -> ModelDescription:
        known, spread = self.inner.describe(), set(self.encoding.state.new_names)
        numbers = {name: dtype for name, dtype in known.features.items() if name not in spread}
        features = nw.Schema({**numbers, **self.encoding.describe().features})
        return ModelDescription(
            known.kind, features, known.adds, known.drops, known.target, known.classes, known.details
        )

    def apply(self, table: Table) -> Table:
        new = self.encoding.state.new_names
        taken = next((name for name in new if name in table.collect_schema()), None)
        if taken is not None:
            raise DataError(
                f"The table has a column '{taken}', which is what the model makes of a class.",
                column=taken,
                hint="Give it another name.",
            )
        predicted = without(self.inner.apply(self.encoding.apply(table)), new)
        known = [col(name).cast(nw.String).is_in(values).fill_null(False) for name, values in self.record.known.items()]
        return predicted.with_columns(
            nw.when(nw.all_horizontal(*known, ignore_nulls=False)).then(col(name)).alias(name)
            for name in self.describe().adds
        )

    def to_bytes(self) -> bytes:
        stored_id, to_bytes = stored_id_of(self.inner), getattr(self.inner, "to_bytes", None)
        if stored_id is None or to_bytes is None:
            raise DataError(f"A {type(self.inner).__name__} can't be stored.")
        content = b64encode(to_bytes()).decode("ascii")
        return self.record.model_copy(update={"stored_as": stored_id, "content": content}).model_dump_json().encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The model that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        try:
            record = EncodedRecord.model_validate_json(data)
            inner: Any = NodeRegistry().stored_class(record.stored_as).from_bytes(b64decode(record.content))
            model = cls(inner, record.model_copy(update={"content": "", "stored_as": ""}))
            kind = model.describe().kind
        except (ValueError, AttributeError, PlaitError) as error:
            raise DataError("The stored model can't be read.", hint=_HINT) from error
        if kind != model.kind:
            raise DataError("The stored model can't be read.", hint=_HINT)
        return model


@stored_as("mining.encoded_classifier")
class EncodedClassifier(EncodedModel, Classifier):
    """Predicts a class from numbers and classes."""


@stored_as("mining.encoded_regressor")
class EncodedRegressor(EncodedModel, Regressor):
    """Predicts a number from numbers and classes."""
