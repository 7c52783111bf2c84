"""Secrets are in the environment; a document only names them."""

from __future__ import annotations

import os
import re

from plait.errors import ParameterError
from plait.parameters import Secret

PREFIX = "PLAIT_SECRET_"

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}")


def secret(name: object, *, parameter: str) -> Secret:
    """The secret of this name, from the variable `PLAIT_SECRET_<name>` or, without one, `<name>`.

    Raises:
        ParameterError: this can't be the name of a secret, or neither variable is set.
    """
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        # The value is not shown: it may be the secret itself, written in the wrong place.
        raise ParameterError(
            "The name of a secret has letters, digits and '_', and this is none.",
            parameter=parameter,
            hint="A workflow names the environment variable that holds the secret, never the secret itself.",
        )
    for variable in (f"{PREFIX}{name}", name):
        if variable in os.environ:
            return Secret(variable)
    raise ParameterError(
        f"The secret '{name}' is not set.",
        parameter=parameter,
        hint=f"Set the environment variable {PREFIX}{name} or {name} before the run.",
    )
