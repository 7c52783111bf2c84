"""What a run will do with each node: reuse a result, run it, fuse it into a later query, or skip it.

Nothing is executed and nothing is written. A table is materialised only where it must be: before a
node that needs the data, where more than one query would read it, where somebody asked for it, and
at the ends. An interactive run also keeps what was read, and what is worked out for the second time and
was expensive: whoever edits below a join once will do so again, and a first run stays cheap.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from plait.inactive import BYPASSED
from plait.record import record
from plait.store import INACTIVE_PORT, Entry, Stored
from plait.topology import Topology

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from plait.node import NodeType
    from plait.prepare import Prepared
    from plait.topology import Connection

Action = Literal["reuse", "run", "fuse", "skip"]
PortId = tuple[str, str]
"""A node id and the name of one of its output ports."""


_NOTHING: frozenset[str] = frozenset()


class Step(NamedTuple):
    """What happens to one node."""

    node_id: str
    action: Action
    key: str = ""
    keep: frozenset[str] = _NOTHING
    """Table ports whose query is run into the store."""
    entry: Entry | None = None
    """What the store has of it, if it is reused."""
    reason: str = ""
    """Why it is skipped."""


@record
class Wishes:
    """What a run is asked for.

    Args:
        targets: Nodes whose results are wanted; None for the ends of the workflow.
        ports: Ports whose tables are wanted, because they are open, pinned or asked for.
        interactive: Keep sources, and blocking results that are worked out again, for the next edit.
        again: The keys of what earlier runs worked out.
        keep_all: Keep every table.
        fresh: Reuse nothing.
        apart: Nodes run in processes of their own, so that whatever is not fused must be kept to get to another one.
        resume: Long work goes on where an earlier run was stopped, unless everything is to be fresh.
    """

    targets: frozenset[str] | None = None
    ports: frozenset[PortId] = frozenset()
    interactive: bool = False
    again: frozenset[str] = frozenset()
    keep_all: bool = False
    fresh: bool = False
    apart: bool = False
    resume: bool = True

    @property
    def resumes(self) -> bool:
        """Whether long work goes on where an earlier run was stopped."""
        return self.resume and not self.fresh


@record
class Plan:
    """The steps in an order in which each comes after those that it needs."""

    steps: tuple[Step, ...]
    by_id: Mapping[str, Step] = field(default_factory=dict)
    wishes: Wishes = field(default_factory=Wishes)
    """What was asked for; of a bypassed node, what stands in for it."""


def plan(
    prepared: Prepared,
    wishes: Wishes,
    find: Callable[[Collection[str]], Mapping[str, Entry]],
    is_current: Callable[[Entry], bool],
) -> Plan:
    """Decide what each node needs.

    Args:
        prepared: The workflow with node types, parameters and keys worked out.
        wishes: What is wanted.
        find: Looks up entries of the store by key.
        is_current: Whether the files that an entry says were written are still as they were left.
    """
    passed = _passed(prepared, wishes) if prepared.wiring.passes else []
    wishes = _past_bypassed(prepared, wishes) if passed else wishes
    targets = _targets(prepared, wishes)
    needed = targets | _ancestors(prepared, targets)
    order = [node_id for node_id in prepared.order if node_id in needed]
    keys = prepared.keys
    known = prepared.pinned if wishes.fresh else keys
    entries = find([keys[node_id] for node_id in order if node_id in known])
    running, reused = _demand(prepared, wishes, order, targets, entries, is_current)
    kept = _kept_ports(prepared, wishes, order, targets, running)

    steps: list[Step] = [_bypassed(prepared, node_id) for node_id in passed]
    for node_id in order:
        if node_id in running and node_id in prepared.pinned:
            steps.append(Step(node_id, "skip", reason="The result that it is pinned to is gone; run once more."))
        elif node_id in running:
            keep = kept[node_id]
            fused = not keep and prepared.types[node_id].is_lazy
            steps.append(Step(node_id, "fuse" if fused else "run", keys[node_id], keep))
        elif node_id in prepared.not_ready:
            steps.append(Step(node_id, "skip", reason=prepared.not_ready[node_id]))
        else:
            steps.append(Step(node_id, "reuse", keys[node_id], _NOTHING, reused.get(node_id)))
    steps.extend(Step(node_id, "skip", reason=why) for node_id, why in prepared.unordered.items() if node_id in needed)
    return Plan(tuple(steps), {step.node_id: step for step in steps}, wishes)


def to_be_read(chosen: Plan, prepared: Prepared) -> list[Stored]:
    """The results of earlier runs that a run will read, or that somebody asked for."""
    ports = set(chosen.wishes.ports)
    for step in chosen.steps:
        if step.action in ("run", "fuse"):
            ports.update((each.source, each.source_port) for each in prepared.topology.into(step.node_id))
    entries = ((chosen.by_id[node_id].entry, port) for node_id, port in ports if node_id in chosen.by_id)
    return [entry.ports[port] for entry, port in entries if entry is not None and port in entry.ports]


def fused_into(chosen: Plan, topology: Topology, node_id: str) -> list[str]:
    """The fused nodes whose queries end in this node, each after those that it extends."""
    found: set[str] = set()
    waiting = [node_id]
    while waiting:
        for connection in topology.into(waiting.pop()):
            source = connection.source
            if source not in found and chosen.by_id[source].action == "fuse":
                found.add(source)
                waiting.append(source)
    if len(found) <= 1:
        return list(found)
    return [step.node_id for step in chosen.steps if step.node_id in found]


def durable_ports(step: Step, prepared: Prepared, wishes: Wishes) -> frozenset[str]:
    """Those of the kept tables that must be files: at the ends, of pinned nodes, and where somebody asked for them.

    Args:
        step: What happens to the node.
        prepared: The workflow.
        wishes: As the plan took them.
    """
    targets = wishes.targets
    is_end = not prepared.topology.out_of(step.node_id) or (targets is not None and step.node_id in targets)
    if is_end or prepared.nodes[step.node_id].run.pinned:
        return step.keep
    return step.keep & {port for node_id, port in wishes.ports if node_id == step.node_id}


def ports_of(chosen: Plan, prepared: Prepared) -> dict[str, tuple[str, ...]]:
    """The outputs that a run has a value for, or can look one up, by node; those of bypassed nodes are among them."""
    types, passes = prepared.types, prepared.wiring.passes
    ports = {step.node_id: types[step.node_id].signature.output_names for step in chosen.steps if step.action != "skip"}
    ports.update((node_id, tuple(passes[node_id])) for node_id in passes if node_id in chosen.by_id)
    return ports


def _passed(prepared: Prepared, wishes: Wishes) -> list[str]:
    """The bypassed nodes that the run would be about."""
    passes = prepared.wiring.passes
    if wishes.targets is None:
        return list(passes)
    targets = {*wishes.targets, *(node_id for node_id, _ in wishes.ports)}
    # As the connections are in the document: in the wiring a bypassed node is before nothing.
    asked = targets | Topology(prepared.snapshot.connections).ancestors_of(targets)
    return [node_id for node_id in passes if node_id in asked]


def _past_bypassed(prepared: Prepared, wishes: Wishes) -> Wishes:
    """The same wishes of what stands in for the nodes that are bypassed."""
    source_of = prepared.wiring.source_of
    ports = {source for port in wishes.ports if (source := source_of(*port)) is not None}
    targets = wishes.targets
    if targets is not None:
        passes = prepared.wiring.passes
        bypassed = [node_id for node_id in targets if node_id in passes]
        ports |= {source for node_id in bypassed for source in passes[node_id].values() if source is not None}
        targets = frozenset(node_id for node_id in targets if node_id not in passes)
    return replace(wishes, targets=targets, ports=frozenset(ports))


def _bypassed(prepared: Prepared, node_id: str) -> Step:
    """What is said of a bypassed node; outputs that nothing stands in for are inactive."""
    lost = [port for port, source in prepared.wiring.passes[node_id].items() if source is None]
    lost += [each.source_port for each in prepared.topology.out_of(node_id)]
    return Step(node_id, "skip", entry=Entry("", dict.fromkeys(lost, INACTIVE_PORT), {}), reason=BYPASSED)


def _ancestors(prepared: Prepared, targets: set[str]) -> set[str]:
    """The nodes before these; what is only before pinned nodes doesn't matter, because they stay as they are."""
    if not prepared.pinned:
        return prepared.topology.ancestors_of(targets)
    found: set[str] = set()
    waiting = list(targets)
    while waiting:
        node_id = waiting.pop()
        if node_id in prepared.pinned:
            continue
        new = {each.source for each in prepared.topology.into(node_id)} - found
        found |= new
        waiting.extend(new)
    return found


def _targets(prepared: Prepared, wishes: Wishes) -> set[str]:
    asked = {node_id for node_id, _ in wishes.ports}
    if wishes.targets is not None:
        return set(wishes.targets) | asked
    ends = {
        node_id
        for node_id in (*prepared.order, *prepared.unordered)
        if not prepared.topology.out_of(node_id)
        or ((node_type := prepared.types.get(node_id)) is not None and node_type.side_effects)
    }
    return ends | asked


def _demand(
    prepared: Prepared,
    wishes: Wishes,
    order: list[str],
    targets: set[str],
    entries: Mapping[str, Entry],
    is_current: Callable[[Entry], bool],
) -> tuple[set[str], dict[str, Entry]]:
    """Which nodes must run, and what the store has of the others, from the ends backwards."""
    keys, types = prepared.keys, prepared.types
    into, out_of = prepared.topology.into, prepared.topology.out_of
    asked_of: dict[str, set[str]] = defaultdict(set)
    for node_id, port in wishes.ports:
        asked_of[node_id].add(port)
    for node_id in targets if wishes.targets is None else wishes.targets:
        # A node with side effects must have run, even if nobody needs what it returns.
        asked = asked_of[node_id]
        if node_id in types and (wishes.targets is not None or not out_of(node_id)):
            asked.update(types[node_id].signature.output_names)
    for node_id in order:
        # The result of a pinned node is kept while it is there to be kept, whoever needs it now.
        if (wishes.keep_all or prepared.nodes[node_id].run.pinned) and node_id in types:
            asked_of[node_id].update(types[node_id].signature.output_names)
    running: set[str] = set()
    reused: dict[str, Entry] = {}
    for node_id in reversed(order):
        if node_id in prepared.not_ready:
            continue
        entry = entries.get(keys[node_id])
        wanted = asked_of.get(node_id)
        if wanted is None or (entry is not None and wanted <= entry.ports.keys() and is_current(entry)):
            if entry is not None:
                reused[node_id] = entry
            continue
        running.add(node_id)
        if node_id in prepared.pinned:
            continue
        for connection in into(node_id):
            asked_of[connection.source].add(connection.source_port)
    return running, reused


def _kept_ports(
    prepared: Prepared, wishes: Wishes, order: Iterable[str], targets: set[str], running: set[str]
) -> dict[str, frozenset[str]]:
    """The table ports of each running node that are materialised, from the ends backwards."""
    topology = prepared.topology
    kept: dict[str, frozenset[str]] = {}
    queries: dict[str, int] = {}
    """How many queries will read what enters a lazy node."""
    for node_id in reversed(list(order)):
        if node_id not in running:
            continue
        node_type = prepared.types[node_id]
        tables = node_type.signature.possible_tables
        if not tables:
            kept[node_id] = _NOTHING
            continue
        reads = {port.name: 0 for port in tables}
        keep: set[str] = {port for asked, port in wishes.ports if asked == node_id and port in reads}
        for connection in topology.out_of(node_id):
            if connection.source_port in reads and connection.target in running:
                reads[connection.source_port] += _reads(prepared, connection, queries)
        is_end = node_id in targets and (wishes.targets is not None or not topology.out_of(node_id))
        is_end = is_end or prepared.nodes[node_id].run.pinned
        for port in tables:
            if (
                is_end
                or reads[port.name] > 1
                or _is_worth_keeping(node_type, prepared.keys[node_id], reads[port.name], wishes)
            ):
                keep.add(port.name)
        kept[node_id] = frozenset(keep)
        queries[node_id] = len(keep) + sum(count for name, count in reads.items() if name not in keep)
    return _alike(kept, prepared.keys)


def _alike(kept: dict[str, frozenset[str]], keys: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The same, but nodes with one key keep the same ports: there is one entry in the store for all of them."""
    by_key: dict[str, frozenset[str]] = {}
    for node_id, ports in kept.items():
        by_key[keys[node_id]] = by_key.get(keys[node_id], _NOTHING) | ports
    if len(by_key) == len(kept):
        return kept
    return {node_id: by_key[keys[node_id]] for node_id in kept}


def _reads(prepared: Prepared, connection: Connection, queries: Mapping[str, int]) -> int:
    """How many queries read a table through this connection; two stand for 'needs it in memory'."""
    consumer = prepared.types[connection.target]
    port = consumer.signature.input(connection.target_port)
    if port is not None and port.type.is_table and not port.type.is_lazy:
        return 2
    if consumer.is_lazy:
        return queries[connection.target]
    if port is not None and port.type.python_type is object and consumer.signature.possible_tables:
        # It may hand the table on, and then whoever reads its outputs reads this one too.
        return consumer.passes - 1 + queries[connection.target]
    return consumer.passes


def _is_worth_keeping(node_type: NodeType[..., Any], key: str, reads: int, wishes: Wishes) -> bool:
    if wishes.keep_all:
        return True
    if reads == 0:
        return False
    if not node_type.is_lazy and (node_type.blocking or not node_type.collects or wishes.apart):
        return True
    return wishes.interactive and (not node_type.inputs or (node_type.blocking and key in wishes.again))
