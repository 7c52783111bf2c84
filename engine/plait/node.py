"""`@node`: a typed function becomes a node type.

The signature is the whole declaration. Positional parameters are input ports, keyword-only ones are
parameters, the return annotation is the output, the docstring is the help.
"""

from __future__ import annotations

import hashlib
import inspect
import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypedDict, TypeVar, Unpack

from plait.errors import PlaitError
from plait.parameters import Code, marker_of
from plait.signature import Parameter, Port, Signature, read_signature

if TYPE_CHECKING:
    from pydantic import BaseModel

P = ParamSpec("P")
R = TypeVar("R")
SchemaFunction = Callable[..., Any]
Migration = Callable[[int, dict[str, Any]], dict[str, Any]]
Explanation = Callable[[BaseException, Mapping[str, Any]], PlaitError | None]
Feeding = Callable[[Mapping[str, Any], Sequence[Port]], Collection[str]]


class Declaration(TypedDict, total=False):
    """What `@node` may say beyond the signature."""

    category: str
    icon: str
    title: str
    face: str
    tags: tuple[str, ...]
    version: int
    migrate: Migration | None
    schema: SchemaFunction | None
    blocking: bool
    collects: bool
    passes: int
    side_effects: bool
    deterministic: bool
    runs_code: bool
    resources: Mapping[str, bool]
    requires: str
    explain: Explanation | None
    feeds: Feeding | None


@dataclass(eq=False, repr=False)
class NodeType(Generic[P, R]):
    """A kind of node: its function and everything that the signature says about it.

    Calling it calls the function, so a node is tested like any other function.
    """

    function: Callable[P, R]
    type_id: str
    category: str = "Other"
    icon: str = ""
    title: str = ""
    face: str = ""
    tags: tuple[str, ...] = ()
    version: int = 1
    migrate: Migration | None = None
    schema: SchemaFunction | None = None
    blocking: bool = False
    collects: bool = False
    passes: int = 1
    side_effects: bool = False
    deterministic: bool = True
    runs_code: bool = False
    resources: Mapping[str, bool] = field(default_factory=dict)
    requires: str = ""
    explain: Explanation | None = None
    feeds: Feeding | None = None
    declared: NodeType[..., Any] | None = field(default=None, init=False)
    """The node type that this one was made of for a node with a workflow inside; None for all others."""
    plugin: str = field(default="", init=False)
    """The name of the plugin that brings it; empty for one that belongs to none."""

    def __post_init__(self) -> None:
        self.title = self.title or self.function.__name__.replace("_", " ").title()
        self.__module__ = self.function.__module__
        self.__name__ = self.function.__name__
        self.__qualname__ = self.function.__qualname__
        self.__doc__ = self.function.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<node type {self.type_id} {self.version}>"

    def __reduce__(self) -> str:
        """Travel to another process by name: the module's global that the decorator made."""
        return self.function.__qualname__

    @cached_property
    def signature(self) -> Signature:
        """Ports and parameters, read from the annotations.

        Raises:
            TypeError: an annotation that can't be a port or a parameter.
        """
        return read_signature(self.function)

    @property
    def inputs(self) -> tuple[Port, ...]:
        return self.signature.inputs

    @property
    def outputs(self) -> tuple[Port, ...]:
        return self.signature.outputs

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return self.signature.parameters

    @property
    def parameter_model(self) -> type[BaseModel]:
        """The pydantic model that validates the parameters and gives their JSON schema."""
        return self.signature.parameter_model

    @cached_property
    def summary(self) -> str:
        """The first line of the docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0].strip()

    @cached_property
    def help(self) -> str:
        """The docstring after its first line."""
        return (inspect.getdoc(self.function) or "").partition("\n")[2].strip()

    @cached_property
    def is_lazy(self) -> bool:
        """Whether calling the function only extends a query, so that it can be fused with its neighbours."""
        if self.collects or self.side_effects or self.runs_code or not self.outputs:
            return False
        return all(port.type.is_lazy for port in (*self.inputs, *self.outputs))

    @cached_property
    def code_parameters(self) -> frozenset[str]:
        """The parameters that are run as code; all of them, if such a node says of none that it is."""
        if not self.runs_code:
            return frozenset()
        marked = [each.name for each in self.parameters if marker_of(each.metadata, Code) is not None]
        return frozenset(marked) or self.signature.names

    @cached_property
    def code_digest(self) -> str:
        """A hash of the node's code, so that an edited node never reuses an old result.

        What the node's module took from other modules of its package counts too: a node is more than its own file.
        """
        module = sys.modules.get(self.function.__module__)
        if module is not None and getattr(module, "__file__", None) is not None:
            source = "".join(f"{name} {_digest_of_module(name)}\n" for name in sorted(_behind(module))).encode()
        else:
            try:
                source = Path(inspect.getfile(self.function)).read_bytes()
            except (OSError, TypeError):
                source = inspect.unwrap(self.function).__code__.co_code
        return hashlib.sha256(source).hexdigest()[:16]


def _behind(module: ModuleType) -> set[str]:
    """The module, and those of its package whose classes, functions and modules it uses, directly or not."""
    inside = f"{module.__name__.partition('.')[0]}."
    found = {module.__name__}
    waiting = [module]
    while waiting:
        for value in list(vars(waiting.pop()).values()):
            name = value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None)
            if isinstance(name, str) and name.startswith(inside) and name not in found and name in sys.modules:
                found.add(name)
                waiting.append(sys.modules[name])
    return found


def _digest_of_module(name: str) -> str:
    file = getattr(sys.modules[name], "__file__", None) or ""
    try:
        seen = os.stat(file)
        return _digest_of_file(file, seen.st_size, seen.st_mtime_ns)
    except OSError:
        return ""


@cache
def _digest_of_file(file: str, _size: int, _modified: int) -> str:
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


def node(type_id: str, **declaration: Unpack[Declaration]) -> Callable[[Callable[P, R]], NodeType[P, R]]:
    """Declare a function as a node type.

    Args:
        type_id: Room and name, such as `acme.clean`; never changes once shipped. It must be written as
            a plain text in the source, because the registry finds the file of a node by it.
        **declaration: Any of these.

            - `category`: place in the palette, such as `Manipulation/Rows`.
            - `icon`: name of the icon; the category's if empty.
            - `title`: the name that a user sees; made from the function's name if empty.
            - `face`: what the node's face shows, with parameters in braces: `{fraction} · seed {seed}`.
            - `tags`: more words that a search should find.
            - `version`, `migrate`: goes up when parameters change their meaning; `migrate(old_version,
              params)` then brings old ones up to date.
            - `schema`: gives the columns of the outputs from those of the inputs, where calling the
              function with empty tables can't tell. It takes the ports and parameters of the function,
              with a `narwhals.Schema`, a `ModelDescription` or None in place of the data.
            - `blocking`: the result needs all rows (join, group, sort) and is worth keeping between edits.
            - `collects`: the function runs its query itself, so it can't be part of a larger one.
            - `passes`: how often its queries read their input; above one, the engine keeps the input first.
            - `side_effects`: it changes something outside the workflow, such as a file.
            - `deterministic=False`: its results are never reused.
            - `runs_code`: it executes code from the workflow file, which must then be trusted. The parameter that holds
              the code is marked with `plait.parameters.Code`.
            - `resources`: such as `{"gpu": True}`.
            - `requires`: the extra of the distribution that must be installed to run it.
            - `explain`: `explain(error, parameters)` says better than the query engine what went wrong, or None; a
              reader looks into its file for the row.
            - `feeds`: for a node with a workflow inside, `feeds(parameters, inputs)` names those inputs of the workflow
              that the node fills itself, so that they are no ports of it.
    """

    def declare(function: Callable[P, R]) -> NodeType[P, R]:
        return NodeType(function, type_id, **declaration)

    return declare
