"""What a run was made of, so that it can be told later why another run gave something else."""

from __future__ import annotations

import platform
import sys
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from plait import __version__
from plait.document import parameter_values
from plait.errors import PlaitError
from plait.fingerprint import file_digest
from plait.parameters import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from plait.outcome import RunResult
    from plait.prepare import Prepared
    from plait.store import Store
    from plait.workflow import Json

# Distributions by the name under which they are imported, where that is another one.
_DISTRIBUTIONS = {"sklearn": "scikit-learn"}
_LIBRARIES = (
    "matplotlib",
    "narwhals",
    "networkx",
    "numpy",
    "pandas",
    "polars",
    "pyarrow",
    "pydantic",
    "scipy",
    "sklearn",
    "skops",
    "statsmodels",
    "torch",
)


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that nodes read, as it was when the run began."""

    path: str
    """From the folder of the workflow where it lies within, otherwise absolute."""
    size: int
    modified: str
    digest: str
    """Empty if it can't be read any more."""
    nodes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NodeRecord:
    """One node of the run."""

    type_id: str
    version: int
    status: str
    seconds: float
    fingerprint: str = ""
    """Empty for a node that never makes the same twice."""
    rows: int | None = None
    columns: int | None = None
    metrics: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything that a run was made of."""

    workflow: str
    status: str
    started: str
    """In UTC, as ISO 8601."""
    seconds: float
    plait: str
    python: str
    platform: str
    libraries: Mapping[str, str]
    """The versions of the libraries that the run had loaded."""
    parameters: Mapping[str, Json]
    """The values of the workflow's parameters; of a secret only where it comes from."""
    seeds: Mapping[str, int]
    """The seed of the run under the empty name, and those of nodes."""
    nodes: Mapping[str, NodeRecord]
    files: tuple[FileRead, ...]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Manifest:
        """The manifest that `to_json` wrote."""
        nodes = {node_id: NodeRecord(**entry) for node_id, entry in data["nodes"].items()}
        files = tuple(FileRead(**{**entry, "nodes": tuple(entry["nodes"])}) for entry in data["files"])
        return cls(**{**data, "nodes": nodes, "files": files})


def manifest(
    prepared: Prepared,
    result: RunResult,
    overrides: Mapping[str, object],
    *,
    started: datetime,
    seed: int = 0,
    store: Store | None = None,
) -> Manifest:
    """Write down what a run was made of, right after it.

    Args:
        prepared: The workflow as it was run.
        result: What came out.
        overrides: Values of workflow parameters that the run was given.
        started: When it began.
        seed: Of the run.
        store: Knows the digests of files that were read before.
    """
    return Manifest(
        workflow=prepared.snapshot.name,
        status=result.status,
        started=started.astimezone(UTC).isoformat(timespec="seconds"),
        seconds=round(result.seconds, 6),
        plait=__version__,
        python=platform.python_version(),
        platform=platform.platform(),
        libraries=loaded_libraries(),
        parameters=_parameters(prepared, overrides),
        seeds={"": seed, **dict(_seeds(prepared))},
        nodes={node_id: _node(node_id, prepared, result) for node_id in result.nodes if node_id in prepared.nodes},
        files=tuple(_files(prepared, store)),
    )


def differences(before: Manifest, after: Manifest) -> list[str]:
    """What may be why two runs differ, as sentences; times and places of files are no reason."""
    found: list[str] = []
    for what, old, new in (
        ("Plait", before.plait, after.plait),
        ("Python", before.python, after.python),
        ("The platform", before.platform, after.platform),
    ):
        if old != new:
            found.append(f"{what} was {old} and is {new}.")
    common = before.libraries.keys() & after.libraries.keys()
    found += _changed("The library", {name: before.libraries[name] for name in common}, after.libraries)
    found += _changed("The parameter", before.parameters, after.parameters)
    found += _changed("The seed of", before.seeds, after.seeds)
    found += _changed(
        "The content of",
        {each.path: each.digest[:12] for each in before.files},
        {each.path: each.digest[:12] for each in after.files},
    )
    for node_id in (*before.nodes, *(each for each in after.nodes if each not in before.nodes)):
        old_node, new_node = before.nodes.get(node_id), after.nodes.get(node_id)
        if old_node is None or new_node is None:
            found.append(f"The node '{node_id}' is in only one of the runs.")
        elif old_node.fingerprint != new_node.fingerprint:
            found.append(f"The node '{node_id}' was made from something else.")
    return found


def loaded_libraries() -> dict[str, str]:
    """The versions of the data libraries that this process has imported."""
    found: dict[str, str] = {}
    for name in _LIBRARIES:
        if name in sys.modules:
            distribution = _DISTRIBUTIONS.get(name, name)
            try:
                found[distribution] = version(distribution)
            except PackageNotFoundError:
                continue
    return found


def _changed(what: str, before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    for name in sorted(before.keys() | after.keys()):
        if name not in after or name not in before:
            if what == "The library":
                continue
            yield f"{what} '{name}' is in only one of the runs."
        elif before[name] != after[name]:
            yield f"{what} '{name or 'the run'}' was {before[name]} and is {after[name]}."


def _parameters(prepared: Prepared, overrides: Mapping[str, object]) -> dict[str, Json]:
    known = prepared.snapshot.parameters
    values = {name: parameter.value for name, parameter in known.items()}
    values.update(parameter_values(known, overrides))
    return {name: {"$secret": value.name} if isinstance(value, Secret) else value for name, value in values.items()}


def _seeds(prepared: Prepared) -> Iterator[tuple[str, int]]:
    for node_id, node_type in prepared.types.items():
        for parameter in node_type.parameters:
            value = prepared.params.get(node_id, {}).get(parameter.name, parameter.default)
            if parameter.name == "seed" and isinstance(value, int):
                yield node_id, value


def _node(node_id: str, prepared: Prepared, result: RunResult) -> NodeRecord:
    outcome = result.nodes[node_id]
    node = prepared.nodes[node_id]
    node_type = prepared.types.get(node_id)
    is_repeatable = node_id not in prepared.changing
    sizes = [size for size in outcome.ports.values() if size.rows is not None]
    return NodeRecord(
        node.type_id,
        node_type.version if node_type is not None else node.version,
        outcome.status,
        round(outcome.seconds, 6),
        prepared.keys.get(node_id, "") if is_repeatable else "",
        sizes[0].rows if sizes else None,
        sizes[0].columns if sizes else None,
        dict(outcome.metrics),
    )


def _files(prepared: Prepared, store: Store | None) -> Iterator[FileRead]:
    readers: dict[Path, list[str]] = {}
    states = {}
    for node_id, files in prepared.files.items():
        for state in files:
            states[state.path] = state
            readers.setdefault(state.path, []).append(node_id)
    for node_id, content in prepared.contents.items():
        for state in content.files:
            states[state.path] = state
            if node_id not in readers.setdefault(state.path, []):
                readers[state.path].append(node_id)
    for path, state in states.items():
        try:
            digest = file_digest(path, store)
        except PlaitError:
            digest = ""
        modified = datetime.fromtimestamp(state.modified / 1e9, UTC).isoformat(timespec="seconds")
        yield FileRead(_shown(path, prepared.snapshot.base), state.size, modified, digest, tuple(readers[path]))


def _shown(path: Path, base: Path | None) -> str:
    within = base is not None and path.is_relative_to(base)
    return (path.relative_to(base) if within and base is not None else path).as_posix()
