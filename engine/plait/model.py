"""Models: whatever a node has fitted, to be applied to other tables."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Protocol, Self, TypeVar

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Callable

    import narwhals as nw

    from plait.types import Table


class Storable(Protocol):
    """A value of a port that knows how to become bytes and back, without pickle."""

    def to_bytes(self) -> bytes: ...

    @classmethod
    def from_bytes(cls, data: bytes) -> Self: ...


StorableClass = TypeVar("StorableClass", bound=type[Storable])


def stored_as(stored_id: str) -> Callable[[StorableClass], StorableClass]:
    """Name a class of port values, so that a result in the store can be read back by a later run.

    The id is the room and a name, as for a node (`mining.scikit_classifier`), and never changes.
    """

    def name(storable: StorableClass) -> StorableClass:
        storable.__stored_id__ = stored_id  # type: ignore[attr-defined]
        return storable

    return name


def stored_id_of(value: object) -> str | None:
    """The id that `stored_as` gave to the class of a value, or None."""
    return getattr(type(value), "__stored_id__", None)


@record
class ModelDescription:
    """What is known of a model, often before it was fitted.

    `features` and `adds` are column names with their types; `adds` are the columns that applying the
    model gives (new, or in place of one of the same name). `drops` are columns that applying takes away.
    """

    kind: str
    features: nw.Schema
    adds: nw.Schema
    drops: tuple[str, ...] = ()
    target: str | None = None
    classes: tuple[str, ...] | None = None
    details: dict[str, str] = field(default_factory=dict)


class Model(ABC):
    """A fitted thing that turns a table into another one.

    Classes that can be stored are decorated with `stored_as` and have `to_bytes` and `from_bytes`.
    """

    kind: ClassVar[str] = "Model"

    @abstractmethod
    def describe(self) -> ModelDescription:
        """The columns that the model reads and gives."""

    @abstractmethod
    def apply(self, table: Table) -> Table:
        """The table with the model's columns; lazy where the model allows it.

        Raises:
            MissingColumnError: a column that the model was fitted on is not there.
        """


class Classifier(Model):
    """Gives a class for each row, and the probability of each class where it can."""

    kind = "Classifier"


class Regressor(Model):
    """Gives a number for each row."""

    kind = "Regressor"


class Clusterer(Model):
    """Gives the cluster that each row belongs to."""

    kind = "Clusterer"


class Transformer(Model):
    """A fitted preparation: it changes or adds columns as it learnt on another table."""

    kind = "Transformer"
