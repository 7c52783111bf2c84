"""A PostgreSQL server of the tests' own: a new cluster in a temporary folder, reached through a socket in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Server:
    """Where it listens; its user may do everything."""

    host: str
    port: int = 5432
    user: str = "plait"
    password: str = "sécret'\"@:/"
    database: str = "postgres"

    @property
    def fields(self) -> dict[str, object]:
        """The parameters of a node for it; the password is in the environment as PLAIT_TEST_PASSWORD."""
        return {"kind": "postgresql", "host": self.host, "user": self.user, "database": self.database}


@contextmanager
def postgresql_server() -> Iterator[Server]:
    """A running server; skips the test where there are no programs for it."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    # The server refuses to run as root.
    user = "nobody" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="plait-pg-", dir="/tmp"))
    server = Server(str(folder))
    try:
        (folder / "password").write_text(server.password, encoding="utf-8")
        if user is not None:
            shutil.chown(folder, user)
            shutil.chown(folder / "password", user)
        told = [
            "-U",
            server.user,
            "--auth=scram-sha-256",
            f"--pwfile={folder / 'password'}",
            "-E",
            "UTF8",
            "--no-locale",
        ]
        _run([programs / "initdb", "-D", folder / "data", "--no-sync", *told], user)
        settings = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        _run([programs / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w", "-o", settings, "start"], user)
        try:
            yield server
        finally:
            with suppress(subprocess.CalledProcessError):
                _run([programs / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop"], user)
    finally:
        time.sleep(0.1)
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).parent
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: path.parent.parent.name)
    return places[-1].parent if places else None


def _run(command: list[object], user: str | None) -> None:
    subprocess.run(
        list(map(str, command)), check=True, user=user, cwd="/tmp", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
