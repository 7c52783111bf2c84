"""Every error that a user can see.

Each says what is wrong, where, and what to do next. A node id is filled in by the engine when the
error left a node function without one, so node authors never need to know it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence


class PlaitError(Exception):
    """Base of all errors that are shown to a user as text.

    `may_pass` says of a kind of error whether the same call may end otherwise the next time; only then is a node tried
    again.

    Args:
        message: What is wrong, as one sentence that names the thing.
        hint: What to do next; empty if there is nothing useful to say.
        node_id: The node it happened in.
        port: The port of that node, if one is meant.
    """

    may_pass: ClassVar[bool] = False

    def __init__(self, message: str, *, hint: str = "", node_id: str = "", port: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.node_id = node_id
        self.port = port

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class DocumentError(PlaitError):
    """A workflow file that can't be loaded or saved.

    `pointer` is the JSON pointer of the offending value, `position` its (line, column) where the
    text itself is malformed.
    """

    def __init__(
        self,
        message: str,
        *,
        file: str = "",
        pointer: str = "",
        position: tuple[int, int] | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(message, hint=hint)
        self.file = file
        self.pointer = pointer
        self.position = position

    def __str__(self) -> str:
        where = [self.file] if self.file else []
        if self.position is not None:
            where.append(f"line {self.position[0]}, column {self.position[1]}")
        if self.pointer:
            where.append(f"at {self.pointer}")
        prefix = f"{', '.join(where)}: " if where else ""
        return prefix + super().__str__()


class WorkflowError(PlaitError):
    """An edit of a workflow that is refused; the workflow is unchanged."""


class UnknownNodeTypeError(PlaitError):
    """A node type that no plugin provides."""


class ParameterError(PlaitError):
    """A parameter with a value that its node can't use."""

    def __init__(self, message: str, *, parameter: str, hint: str = "", node_id: str = "") -> None:
        super().__init__(message, hint=hint, node_id=node_id)
        self.parameter = parameter


class FormulaError(PlaitError):
    """A formula that can't be understood; `position` is the offset in its text, from 0.

    The engine fills in `parameter`, the one that holds the formula.
    """

    def __init__(self, message: str, *, text: str, position: int, length: int = 1, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.text = text
        self.position = position
        self.length = max(1, length)
        self.parameter = ""


class MissingColumnError(PlaitError):
    """A column that a node asks for and its table does not have."""

    def __init__(self, column: str, available: Sequence[str], *, hint: str = "", node_id: str = "") -> None:
        super().__init__(
            f"There is no column '{column}'.", hint=hint or _did_you_mean(column, available), node_id=node_id
        )
        self.column = column
        self.available = tuple(available)


class DataError(PlaitError):
    """Data that a node can't work with; says the file, the rows, the column and some of the values."""

    def __init__(
        self,
        message: str,
        *,
        file: str = "",
        row: int | None = None,
        column: str = "",
        values: Sequence[str] = (),
        hint: str = "",
        node_id: str = "",
    ) -> None:
        super().__init__(message, hint=hint, node_id=node_id)
        self.file = file
        self.row = row
        self.column = column
        self.values = tuple(values)


class MissingExtraError(PlaitError):
    """A node whose optional packages are not installed."""

    def __init__(self, extra: str, *, subject: str = "This node", node_id: str = "") -> None:
        super().__init__(
            f"{subject} needs the extra '{extra}', which is not installed.",
            hint=f'Install it with: pip install "plait[{extra}]"',
            node_id=node_id,
        )
        self.extra = extra


class StoreError(PlaitError):
    """The store of results can't be read or written."""

    may_pass = True


class UntrustedError(PlaitError):
    """A workflow whose nodes run code that stands in its file, and which nobody has said to be trusted.

    `nodes` are the ids of these nodes.
    """

    def __init__(self, nodes: Sequence[str], *, file: str = "") -> None:
        names = ", ".join(f"'{node_id}'" for node_id in nodes[:5]) + (", …" if len(nodes) > 5 else "")
        super().__init__(
            f"The workflow is not trusted, and it has code of its own: {names}.",
            hint=f"Look at the code. If you trust it, run: plait trust {file or 'FILE'}",
            node_id=nodes[0],
        )
        self.nodes = tuple(nodes)


class NodeFailedError(PlaitError):
    """A node function that raised something other than a PlaitError; `details` is its traceback."""

    may_pass = True

    def __init__(self, message: str, *, node_id: str = "", details: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint, node_id=node_id)
        self.details = details


class Cancelled(PlaitError):
    """The run was cancelled while the node was at work."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


@record
class Where:
    """The place of an error as plain data, for events and reports."""

    node_id: str = ""
    port: str = ""
    parameter: str = ""
    file: str = ""
    row: int | None = None
    column: str = ""


def where(error: BaseException) -> Where:
    """What an error knows of its place."""
    return Where(
        node_id=getattr(error, "node_id", ""),
        port=getattr(error, "port", ""),
        parameter=getattr(error, "parameter", ""),
        file=getattr(error, "file", ""),
        row=getattr(error, "row", None),
        column=getattr(error, "column", ""),
    )


def _did_you_mean(name: str, available: Sequence[str]) -> str:
    shown = ", ".join(f"'{known}'" for known in available[:8]) + (", …" if len(available) > 8 else "")
    # Not at the top: errors are imported at every start, and this is needed at almost none.
    from difflib import get_close_matches

    near = get_close_matches(name, available, n=1, cutoff=0.6)
    if near:
        return f"Did you mean '{near[0]}'? The columns are {shown}."
    return f"The columns are {shown}." if available else "The table has no columns."
