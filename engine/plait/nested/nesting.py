"""What all runs of workflows inside of nodes have in common: node types, threads, and later worker processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.nested.slots import Slots

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.context import RunContext
    from plait.inner import Inner
    from plait.nested.elsewhere import Elsewhere
    from plait.registry import NodeRegistry
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
