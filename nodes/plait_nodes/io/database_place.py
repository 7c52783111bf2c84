"""Where a database is, and who asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from plait import ParameterError

if TYPE_CHECKING:
    from pathlib import Path

    import sqlalchemy as sa

    from plait import Secret

Kind = Literal["sqlite", "duckdb", "postgresql"]
Encryption = Literal["disable", "prefer", "require", "verify-full"]
_CONNECTING = 15
"""Seconds."""


@dataclass(frozen=True, slots=True)
class DatabasePlace:
    """A file, or a server with a user."""

    kind: Kind
    file: Path | None = None
    host: str = "localhost"
    port: int = 5432
    database: str = ""
    user: str = ""
    password: Secret | None = None
    encryption: Encryption = "prefer"

    @property
    def shown(self) -> str:
        """What errors call it; never with the password."""
        if self.kind != "postgresql":
            return str(self.file)
        return f"{self.host}:{self.port}/{self.database}"

    @property
    def path(self) -> Path:
        """The file of the database.

        Raises:
            ParameterError: none is given.
        """
        if self.file is None or not str(self.file).strip():
            raise ParameterError("Choose the file of the database.", parameter="file")
        return self.file

    def url(self) -> sa.URL:
        """The address of a server, made of its parts, so that none of them can pass for another.

        Raises:
            ParameterError: the database or the user is not given, or the secret is not set.
        """
        import sqlalchemy as sa

        for parameter, value in (("database", self.database), ("user", self.user)):
            if not value:
                raise ParameterError(f"'{parameter.title()}' is not set.", parameter=parameter)
        return sa.URL.create(
            "postgresql+psycopg",
            username=self.user,
            password=self.password.reveal() if self.password is not None else None,
            host=self.host,
            port=self.port,
            database=self.database,
            query={"sslmode": self.encryption, "connect_timeout": str(_CONNECTING), "application_name": "Plait"},
        )
