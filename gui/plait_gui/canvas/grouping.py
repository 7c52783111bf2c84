"""Putting nodes into a component, and taking one apart."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from plait.component import COMPONENT, collapse, load_inline, take_apart
from plait.connecting import port_type_at
from plait.errors import PlaitError
from plait.fingerprint import absolute
from plait_gui.commands import Regroup, SetInside
from plait_gui.language import tr
from plait_gui.placing import placed

if TYPE_CHECKING:
    from plait.component import Regrouping
    from plait_gui.editor import Editor


def is_component(editor: Editor, node_id: str) -> bool:
    """Whether a node is a component, and no loop: only a component can be taken apart."""
    return editor.workflow.node(node_id).type_id == COMPONENT


def collapse_selected(editor: Editor) -> str:
    """Put the selected nodes into a component and select it; why that can't be done, or nothing."""
    workflow, registry = editor.workflow, editor.registry
    try:
        edit = collapse(
            workflow,
            editor.selection.nodes,
            port_type_of=lambda node_id, port: port_type_at(workflow, registry, node_id, port, "output"),
        )
    except PlaitError as error:
        return str(error)
    editor.push(Regroup(workflow, edit, tr("Collapse into a component")))
    editor.selection.set([node.node_id for node in edit.added])
    return ""


def take_selected_apart(editor: Editor) -> str:
    """Put what is inside of the selected components in their place and select it; why not, or nothing."""
    chosen = [node_id for node_id in editor.selection.nodes if is_component(editor, node_id)]
    if not chosen:
        return tr("Select a component to take it apart.")
    added: list[str] = []
    reason = ""
    with ExitStack() as step:
        for node_id in chosen:
            try:
                edit = _apart(editor, node_id)
            except PlaitError as error:
                reason = str(error)
                continue
            if not added:
                # Not before the first that works: a step that does nothing would have to be undone, too.
                step.enter_context(editor.as_one(tr("Take apart")))
            editor.push(Regroup(editor.workflow, edit, tr("Take apart")))
            added += [node.node_id for node in edit.added]
    if added:
        editor.selection.set(added)
    return reason


def embed(editor: Editor, node_id: str) -> str:
    """Make the workflow in the file of a component a part of the document; why that can't be done, or nothing."""
    workflow = editor.workflow
    node = workflow.node(node_id)
    if not isinstance(node.workflow, str):
        return tr("It is part of this workflow already.")
    path = absolute(node.workflow, workflow.base)
    try:
        inside = load_inline(path)
    except PlaitError as error:
        return str(error)
    if path.parent != workflow.base:
        return tr(
            "The paths inside count from '{parent}'. Only files beside this workflow can become a part of it.",
            parent=path.parent,
        )
    editor.push(SetInside(workflow, node_id, placed(inside)))
    return ""


def _apart(editor: Editor, node_id: str) -> Regrouping:
    """The edit for one component, whose file is read if it is in one.

    Raises:
        PlaitError: the file can't be read, or its paths count from another folder.
    """
    workflow = editor.workflow
    given = workflow.node(node_id).workflow
    path = absolute(given, workflow.base) if isinstance(given, str) else None
    inside = load_inline(path) if path is not None else None
    return take_apart(workflow, node_id, inside=inside, base=path.parent if path is not None else None)
