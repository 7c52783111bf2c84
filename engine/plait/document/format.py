"""The format version of a document, and the refusal of a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import __version__
from plait.errors import DocumentError
from plait.migrations import newest

if TYPE_CHECKING:
    from plait.workflow import Json

FORMAT = newest()
"""The format version that is written."""


class NewerDocumentError(DocumentError):
    """A document that a newer Plait has written; `version` is its format version."""

    def __init__(self, version: int, *, file: str = "") -> None:
        super().__init__(
            f"The document has format version {version}, and Plait {__version__} reads versions up to {FORMAT}.",
            file=file,
            pointer="/plait",
            hint=f"Open it with a newer Plait, one that reads format version {version}.",
        )
        self.version = version


def format_of(data: Json, file: str = "") -> int:
    """The format version that a parsed document states.

    Raises:
        DocumentError: it is no document of a workflow.
        NewerDocumentError: it is newer than this Plait.
    """
    if not isinstance(data, dict):
        raise DocumentError("This is no workflow: a workflow is an object, in '{' and '}'.", file=file)
    if "plait" not in data:
        raise DocumentError(
            "This is no workflow: it has no 'plait'.",
            file=file,
            hint=f'A workflow of Plait begins with "plait": {FORMAT}.',
        )
    version = data["plait"]
    if type(version) is not int or version < 1:
        raise DocumentError(
            "The format version is a whole number from 1.", file=file, pointer="/plait", hint=f"Write {FORMAT}."
        )
    if version > FORMAT:
        raise NewerDocumentError(version, file=file)
    return version
