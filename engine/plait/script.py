"""Workflows in Python: load or build one, run it, look at its results."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait import document, workflow
from plait.errors import WorkflowError
from plait.plan import Wishes
from plait.registry import NodeRegistry
from plait.run_options import Limits
from plait.session import Session, store_beside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.check import Problem
    from plait.executors import ExecutorName
    from plait.node import NodeType
    from plait.outcome import RunResult
    from plait.workflow import Node


class Workflow(workflow.Workflow):
    """A workflow that a script can run; it is edited with the same methods as on the canvas.

    Example:
        >>> admissions = Workflow("Admissions")
        >>> read = admissions.add("io.csv_reader", path="admissions.csv")
        >>> keep = admissions.add("manipulation.row_filter", read, condition="gre > 320")
        >>> admissions.run()[keep]["out"].collect()
    """

    def __init__(self, name: str = "", *, base: Path | None = None) -> None:
        super().__init__(name, base=base)
        self.path: Path | None = None
        """The file that it was loaded from or saved to."""
        self._registry: NodeRegistry | None = None

    def add(
        self,
        node_type: str | NodeType[..., Any],
        *inputs: str | Node | tuple[str, str],
        node_id: str = "",
        **params: Any,  # noqa: ANN401
    ) -> str:
        """Add a node, connect its inputs in the order of its ports, and return its id.

        Args:
            node_type: The id of a node type, or a function decorated with `@node`.
            inputs: For each input port a node (its first output is taken), or a node id and the name of a port.
            node_id: Its id; a free one that is made of its type by default.
            params: The parameters of the node.

        Raises:
            WorkflowError: more inputs than the node has ports, or there is such a node already.
            UnknownNodeTypeError: no plugin provides the type.
        """
        found = self._node_type(node_type)
        node = self.add_node(found.type_id, node_id, params=params, version=found.version)
        ports = found.inputs
        for index, given in enumerate(inputs):
            port = ports[index] if index < len(ports) else (ports[-1] if ports and ports[-1].many else None)
            if port is None:
                self.remove_node(node.node_id)
                raise WorkflowError(f"'{found.title}' has {len(ports)} inputs, and {len(inputs)} were given.")
            source, source_port = self._output(given)
            self.connect(source, source_port, node.node_id, port.name)
        return node.node_id

    def add_component(
        self,
        inside: workflow.Workflow | str | Path,
        *inputs: str | Node | tuple[str, str],
        node_type: str = "control.component",
        node_id: str = "",
        title: str = "",
        **params: Any,  # noqa: ANN401
    ) -> str:
        """Add a node with a workflow inside, connect its inputs in the order of its ports, and return its id.

        Args:
            inside: A workflow with input and output nodes, which becomes part of this one; or the path of one.
            inputs: For each input port a node (its first output is taken), or a node id and the name of a port.
            node_type: A component, or a loop such as `control.for_each`.
            node_id: Its id; a free one that is made of its type by default.
            title: What it is called.
            params: The parameters of the node, among them those of the workflow inside.

        Raises:
            WorkflowError: more inputs than the node has ports.
            DocumentError: the file can't be read, or is no workflow.
        """
        content = workflow.inline_of(inside) if isinstance(inside, workflow.Workflow) else str(inside)
        if isinstance(inside, Workflow):
            self._types().add(*inside._types().added())
        node = self.add_node(node_type, node_id, params=params, title=title, workflow=content)
        ports = self._type_of(node).inputs
        if len(inputs) > len(ports) and not (ports and ports[-1].many):
            self.remove_node(node.node_id)
            raise WorkflowError(f"The component has {len(ports)} inputs, and {len(inputs)} were given.")
        for index, given in enumerate(inputs):
            source, source_port = self._output(given)
            self.connect(source, source_port, node.node_id, ports[min(index, len(ports) - 1)].name)
        return node.node_id

    def collapse(self, node_ids: Iterable[str], name: str = "Component") -> str:
        """Put nodes into a component that takes their place, and return its id.

        Raises:
            WorkflowError: others stand between them.
        """
        from plait.component import collapse
        from plait.connecting import port_type_at

        types = self._types()
        made = collapse(
            self, node_ids, name, port_type_of=lambda node_id, port: port_type_at(self, types, node_id, port, "output")
        )
        made.apply(self)
        return made.added[0].node_id

    def expand_component(self, node_id: str) -> list[str]:
        """Put the nodes inside of a component in its place, and return their ids.

        Raises:
            WorkflowError: it is no component, or it is one from another folder.
            DocumentError: its file can't be read.
        """
        from plait.component import load_inline, take_apart
        from plait.fingerprint import absolute

        given = self.node(node_id).workflow
        path = absolute(given, self.base) if isinstance(given, str) else None
        inside = load_inline(path) if path is not None else None
        made = take_apart(self, node_id, inside=inside, base=path.parent if path is not None else None)
        made.apply(self)
        return [node.node_id for node in made.added]

    def run(
        self,
        *,
        until: Iterable[str] | str | None = None,
        store: str | Path | None = None,
        fresh: bool = False,
        jobs: int = 1,
        executor: ExecutorName | None = None,
        time_limit: float | None = None,
        memory_limit: int | None = None,
        trust: bool = False,
        **parameters: Any,  # noqa: ANN401 - whatever the workflow's parameters take
    ) -> RunResult:
        """Run the workflow and return its results by node and port.

        Args:
            until: Run only these nodes and what they need; all ends by default.
            store: The folder of the store; `.plait` beside the file by default, none for a workflow without a file.
            fresh: Reuse no earlier result.
            jobs: How many nodes may work at once.
            executor: Where nodes are called: "inline", "threads", or "processes", where a node that crashes, hangs or
                eats the memory harms nobody.
            time_limit: Seconds that a node may take; needs processes.
            memory_limit: Bytes that a node may use; needs processes.
            trust: Let nodes run code that stands in the file of the workflow, even if the file is not one that the user
                trusts. A workflow that was built here, and not loaded, needs no trust.
            parameters: Values of workflow parameters.

        Raises:
            PlaitError: a node failed; the message says which, why, and what to do.
            UntrustedError: it has code of its own, and its file is not trusted.
        """
        targets = frozenset([until] if isinstance(until, str) else until) if until is not None else None
        beside = store_beside(self.path) if self.path is not None else None
        session = self._session(Path(store) if store is not None else beside)
        wishes = Wishes(targets=targets, fresh=fresh)
        limits = Limits(time_limit, memory_limit)
        snapshot = self.snapshot()
        run = session.run(
            snapshot,
            parameters,
            wishes=wishes,
            jobs=jobs,
            executor=executor,
            limits=limits if limits.are_set else None,
            trusted=trust or self._may_run_code(session, snapshot),
        )
        result = run.execute()
        result.raise_for_failure()
        return result

    def check(self, **parameters: Any) -> tuple[Problem, ...]:  # noqa: ANN401 - whatever the workflow's parameters take
        """Everything that is wrong with the workflow, found without running it."""
        session, snapshot = self._session(None), self.snapshot()
        return session.check(snapshot, parameters, trusted=self._may_run_code(session, snapshot)).problems

    def _repr_svg_(self) -> str:
        """The workflow as a picture, for notebooks."""
        # Not at the top: a script seldom draws.
        from plait.picture import picture

        return picture(self, self._types())

    def save(self, path: str | Path | None = None) -> None:
        """Write the workflow file; where it came from, if no path is given.

        Raises:
            WorkflowError: it came from nowhere, and no path is given.
        """
        target = Path(path) if path is not None else self.path
        if target is None:
            raise WorkflowError("The workflow has no file yet.", hint="Give a path.")
        document.save(self, target)
        self.path = target
        self.file = target.resolve()
        self.base = self.file.parent

    def _may_run_code(self, session: Session, snapshot: workflow.Snapshot) -> bool:
        # What this program has put together is its own code, and nobody else's.
        return not self.digest or session.may_run_code(self, snapshot)

    def _session(self, store: Path | None) -> Session:
        return Session(registry=self._types(), store=store)

    def _types(self) -> NodeRegistry:
        if self._registry is None:
            self._registry = NodeRegistry()
        return self._registry

    def _node_type(self, given: str | NodeType[..., Any]) -> NodeType[..., Any]:
        if isinstance(given, str):
            return self._types().get(given)
        self._types().add(given)
        return given

    def _type_of(self, node: Node) -> NodeType[..., Any]:
        from plait.connecting import usable_type_of

        return usable_type_of(self._types(), node, self.base) or self._types().get(node.type_id)

    def _output(self, given: str | Node | tuple[str, str]) -> tuple[str, str]:
        if isinstance(given, tuple):
            return given
        node = self.node(given) if isinstance(given, str) else given
        outputs = self._type_of(node).outputs
        if not outputs:
            raise WorkflowError(f"'{node.node_id}' has no output to connect.", node_id=node.node_id)
        return node.node_id, outputs[0].name


def load(path: str | Path) -> Workflow:
    """Load a workflow file, or the workflow inside a report.

    Raises:
        DocumentError: the file can't be read or is no workflow; says where in the file.
    """
    loaded = document.load(Path(path), kind=Workflow)
    loaded.path = Path(path)
    return loaded
