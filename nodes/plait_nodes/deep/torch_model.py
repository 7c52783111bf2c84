"""What all trained networks have in common as models."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeVar, cast

from pydantic import BaseModel

from plait import Model
from plait.importing import import_alone

from .model_file import from_bytes, to_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

Spec = TypeVar("Spec", bound=BaseModel)
Net = TypeVar("Net", bound="nn.Module")


class TorchModel(Model, Generic[Spec, Net]):
    """A network as its description and its weights; classes that can be stored are decorated with `stored_as`.

    Args:
        spec: What it was trained on, and its sizes.
        weights: Of the network.
    """

    spec_class: ClassVar[type[BaseModel]]

    def __init__(self, spec: Spec, weights: dict[str, Tensor]) -> None:
        self.spec = spec
        self.weights = weights
        self._module: Net | None = None

    @staticmethod
    @abstractmethod
    def build(spec: Spec) -> Net:
        """The network of a description, without weights that mean anything."""

    def module(self) -> Net:
        """The network, ready to be applied; built when it is asked for, and only once."""
        if self._module is None:
            import_alone("torch")
            module = self.build(self.spec)
            module.load_state_dict(self.weights)
            module.eval()
            self._module = module
        return self._module

    def to_bytes(self) -> bytes:
        """The description and the weights."""
        return to_bytes(type(self).__stored_id__, self.spec, self.weights)  # type: ignore[attr-defined]

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The model that `to_bytes` wrote.

        Raises:
            DataError: the bytes are damaged, or something else.
        """
        import_alone("torch")
        kind: str = cls.__stored_id__  # type: ignore[attr-defined]
        spec, weights = from_bytes(data, kind, cls.spec_class, cast("Callable[[BaseModel], nn.Module]", cls.build))
        return cls(cast("Spec", spec), weights)
