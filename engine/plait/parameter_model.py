"""The pydantic model that validates the parameters of a node type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, create_model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.signature import Parameter


class Parameters(BaseModel):
    """Base of the models that validate parameters; unknown ones are kept, and reported by check."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True, protected_namespaces=())


def parameter_model(name: str, parameters: Iterable[Parameter]) -> type[BaseModel]:
    """A model with one field for each parameter."""
    fields: dict[str, Any] = {
        each.name: (each.annotation, ... if each.required else each.default) for each in parameters
    }
    return create_model(name, __base__=Parameters, **fields)
