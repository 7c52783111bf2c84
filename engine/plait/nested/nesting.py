"""What all runs of workflows inside of nodes have in common: node types, threads and worker processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from plait.nested.slots import Slots

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.context import RunContext
    from plait.executors import Executor
    from plait.executors.executor import ApartExecutor
    from plait.inner import Inner
    from plait.nested.elsewhere import Elsewhere
    from plait.registry import NodeRegistry
    from plait.run_options import Limits
    from plait.site import Site


class Nesting:
    """Makes workflows inside of nodes ready to be run, for one run.

    Args:
        registry: Where node types come from.
        jobs: How many nodes and iterations may be at work at once.
        elsewhere: Runs iterations in other processes; None to run all of them in threads of this one.
    """

    def __init__(self, registry: NodeRegistry, jobs: int = 1, elsewhere: Elsewhere | None = None) -> None:
        self.registry = registry
        self.slots = Slots(jobs)
        self.elsewhere = elsewhere

    def __call__(self, site: Site) -> Callable[[RunContext], Inner]:
        """The workflow of one node, ready to be run once the node is at work."""
        # Not at the top: it needs the run, which makes one of these.
        from plait.nested.workflow import InnerWorkflow

        return lambda context: InnerWorkflow(site, self, context)


def nesting_for(registry: NodeRegistry, jobs: int, executor: Executor, limits: Limits | None = None) -> Nesting:
    """What runs the workflows inside of nodes where the nodes around them are run: here, or in worker processes.

    Args:
        registry: Where node types come from.
        jobs: How many nodes and iterations may be at work at once.
        executor: Makes the nodes of the run.
        limits: Of nodes that have none of their own; only worker processes can keep them.
    """
    if not executor.is_apart:
        return Nesting(registry, jobs)
    # Not at the top: most runs start no process.
    from plait.nested.elsewhere import Elsewhere

    return Nesting(registry, jobs, Elsewhere(cast("ApartExecutor", executor).pool, limits))
