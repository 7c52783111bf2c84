"""A workflow as one node."""

from __future__ import annotations

from plait import Inner, InnerOutputs, PlaitError, node


def _schema(_inner: object) -> dict[str, object]:
    return {}


@node(
    "control.component",
    category="Control/Components",
    icon="package-variant-closed",
    tags=("subworkflow", "metanode", "macro", "group", "reuse"),
    schema=_schema,
)
def component(inner: Inner) -> InnerOutputs:
    """Hold a workflow, so that it can be used and reused as one node.

    The workflow is part of the document, or a file of its own. Its input and output nodes are the ports of the
    component, its workflow parameters are the parameters. The nodes inside run as if they stood where the component
    stands, so that putting nodes into a component makes nothing run again.
    """
    # Components are taken apart before anything runs.
    raise PlaitError(f"This component with {len(inner.outputs)} outputs was not expanded.")
