"""From documents of older format versions to the present one, a step at a time.

Each step is a pure function from the parsed document to the parsed document of the next version. Format 1 is the
first, so there is no step yet. A step, once released, is never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from plait.errors import DocumentError
from plait.workflow import Json

Document: TypeAlias = dict[str, Json]
Migration: TypeAlias = Callable[[Document], Document]

MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""By the version that it starts from, the step to the next one."""


def newest(migrations: Mapping[int, Migration] = MIGRATIONS) -> int:
    """The format version that these steps lead to."""
    return 1 + len(migrations)


def migrate(data: Document, migrations: Mapping[int, Migration] = MIGRATIONS) -> tuple[Document, int]:
    """The document in the present format, and the version that it had; the given one is not changed.

    Args:
        data: A parsed document with a format version that is not newer than the steps lead to.
        migrations: The steps.

    Raises:
        DocumentError: it is not what a document of its version has to be.
    """
    start: int = data["plait"]
    for version in range(start, newest(migrations)):
        try:
            data = {**migrations[version](data), "plait": version + 1}
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise DocumentError(
                f"The document can't be brought from format version {version} to {version + 1}: "
                f"it is not built as one of version {version} is.",
                hint="Open it with the version of Plait that wrote it.",
            ) from error
    return data, start
