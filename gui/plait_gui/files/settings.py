"""What the studio remembers from one start to the next; damaged settings never stop a start."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path


class Settings:
    """Values by name in a file; one that is missing or of another kind than expected is its default."""

    def __init__(self, file: Path) -> None:
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            if _is_damaged(file):
                file.replace(file.with_name(f"{file.name}.bad"))
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        value = self._value(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        """A whole number that is not negative."""
        value = self.text(name)
        return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else default

    def texts(self, name: str) -> list[str]:
        value = self._value(name)
        if isinstance(value, str):
            # A list of one is written as a plain text.
            return [value]
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    def data(self, name: str) -> QByteArray:
        value = self._value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, name: str, value: str | list[str] | QByteArray) -> None:
        self._settings.setValue(name, value)

    def write(self) -> None:
        """Write the file now, not when Qt finds time for it."""
        self._settings.sync()

    def _value(self, name: str) -> object:
        try:
            found: object = self._settings.value(name)
        except (TypeError, ValueError, RuntimeError, SystemError):
            # Qt keeps values of its own classes in a binary form that may be damaged.
            return None
        return found


def _is_damaged(file: Path) -> bool:
    try:
        text = file.read_bytes().decode()
    except FileNotFoundError:
        return False
    except UnicodeDecodeError:
        return True
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith(";")]
    return any(not (line.startswith("[") and line.rstrip().endswith("]")) and "=" not in line for line in lines)
