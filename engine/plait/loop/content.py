"""What the result of a node depends on through the workflow inside of it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.errors import PlaitError
from plait.expansion import base_of
from plait.fingerprint import FileState, absolute, file_digest, file_state, files_read
from plait.parameters import Secret
from plait.references import referring_to
from plait.scope import Resolver

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.store import Store
    from plait.workflow import Snapshot

PORTS = ("control.input", "control.output")


@dataclass(slots=True)
class Content:
    """What is inside of a node, as far as the key of the node depends on it."""

    digest: str = ""
    deterministic: bool = True
    side_effects: bool = False
    may_read_others: bool = False
    """Whether iterations may read files that are not known before the run."""
    files: list[FileState] = field(default_factory=list)
    """The files that nodes inside read."""
    fault: str = ""
    """Why it can't run."""

    def is_repeatable(self, digests: Collection[str]) -> bool:
        """Whether the key tells all that the result depends on.

        Args:
            digests: Of the files that the node itself reads; what its iterations read is among them then.
        """
        return self.deterministic and (bool(digests) or not self.may_read_others)


def given_inside(inside: Snapshot, params: Mapping[str, object], base: Path | None) -> dict[str, object]:
    """The values that the parameters of a node give to those of the workflow inside.

    Args:
        inside: The workflow.
        params: The parameters of the node, references resolved; those without a value are left to the workflow.
        base: The folder that relative paths among them count from.
    """
    values = {name: params[name] for name in inside.parameters if params.get(name) is not None}
    for name, value in values.items():
        if inside.parameters[name].type in ("file", "folder") and isinstance(value, str | Path) and base != inside.base:
            values[name] = str(absolute(value, base))
    return values


def content_of(
    inside: Snapshot, registry: NodeRegistry, overrides: Mapping[str, object], store: Store | None = None
) -> Content:
    """Look at every node inside.

    Args:
        inside: The workflow, flat.
        registry: Where node types come from.
        overrides: The values that the node gives to parameters of the workflow.
        store: Remembers the hashes of files that were read before.
    """
    expansion = inside.expansion
    assert expansion is not None
    content = Content()
    parts: list[object] = [
        [str(connection) for connection in inside.connections],
        {name: [each.type, each.value] for name, each in inside.parameters.items()},
        {
            each.component: [each.given, {name: one.value for name, one in each.parameters.items()}]
            for each in expansion.scopes.values()
        },
        {name: list(port) for name, port in expansion.outputs.items()},
        {name: str(overrides[name]) for name in sorted(overrides)},
    ]
    resolver = Resolver(inside, overrides)
    open_ones = referring_to(inside, inside.parameters.keys() - overrides.keys())
    for node_id in sorted(inside.nodes):
        node = inside.nodes[node_id]
        parts.append([node_id, node.type_id, node.version, node.params, node.run.bypass])
        if node.run.bypass:
            continue
        if node_id in expansion.broken:
            content.fault = content.fault or expansion.broken[node_id]
        if node.type_id in PORTS or node_id in expansion.broken:
            continue
        try:
            node_type = registry.get(node.type_id)
        except PlaitError as error:
            content.fault = content.fault or f"'{node.title or node_id}' inside: {error}"
            continue
        parts.append([node_type.version, node_type.code_digest])
        content.deterministic &= node_type.deterministic
        content.side_effects |= node_type.side_effects
        if node_type.signature.reads_files:
            content.may_read_others |= node_id in open_ones
            parts.append(_files(inside, node_id, node_type, resolver, content, store))
        if node_id in expansion.loops:
            parts.append(_within(content_of(expansion.loops[node_id], registry, {}, store), content))
    text = json.dumps(parts, sort_keys=True, default=_plain)
    content.digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()
    return content


def _files(
    inside: Snapshot,
    node_id: str,
    node_type: NodeType[..., Any],
    resolver: Resolver,
    content: Content,
    store: Store | None,
) -> list[str]:
    """The digests of the files that a node inside reads, as far as they are known before the run."""
    node = inside.nodes[node_id]
    try:
        paths = files_read(node_type, resolver.params(node), base_of(inside, node_id))
        content.files.extend(map(file_state, paths))
        return [file_digest(path, store) for path in paths]
    except PlaitError:
        return ["unknown"]


def _within(inner: Content, content: Content) -> str:
    """Take over what is known of a workflow further inside; its digest."""
    content.deterministic &= inner.deterministic
    content.side_effects |= inner.side_effects
    content.may_read_others |= inner.may_read_others
    content.files.extend(inner.files)
    content.fault = content.fault or inner.fault
    return inner.digest


def _plain(value: object) -> object:
    return {"$secret": value.name} if isinstance(value, Secret) else str(value)
