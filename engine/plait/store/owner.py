"""Which processes live in a store, and what each of them keeps from being evicted.

Every open store has a file that it keeps locked; the system takes the lock back when the process dies, however that
happens, and so its holds and its temporary files are free at once. The file lists what is held.
"""

from __future__ import annotations

import os
from collections import Counter
from contextlib import contextmanager, suppress
from secrets import token_hex
from threading import RLock
from typing import TYPE_CHECKING

from plait.file_lock import lock, try_lock, unlock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Owner:
    """This process in a store.

    Args:
        folder: The folder of the store.
    """

    def __init__(self, folder: Path) -> None:
        self.token = token_hex(8)
        self._folder = folder / "owners"
        self._held: Counter[str] = Counter()
        self._mutex = RLock()
        self._depth = 0
        self._gate = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            with self.alone():
                self._folder.mkdir(exist_ok=True)
                flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_CLOEXEC
                self._file = os.open(self._folder / self.token, flags, 0o666)
                lock(self._file)
        except BaseException:
            os.close(self._gate)
            raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While this lasts no process opens the store, holds anything or evicts anything."""
        with self._mutex:
            if self._depth == 0:
                lock(self._gate)
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0:
                    unlock(self._gate)

    def hold(self, digest: str) -> None:
        """Keep an object from being evicted."""
        with self._mutex:
            self._held[digest] += 1
            if self._held[digest] == 1:
                lock(self._gate, shared=True)
                try:
                    os.write(self._file, f"+{digest}\n".encode())
                finally:
                    unlock(self._gate)

    def release(self, digest: str) -> None:
        """Take back one hold."""
        with self._mutex:
            if not self._held[digest]:
                return
            self._held[digest] -= 1
            if not self._held[digest]:
                del self._held[digest]
                # Where this can't be written it stays held until the store is closed, which harms nobody.
                with suppress(OSError):
                    os.write(self._file, f"-{digest}\n".encode())
            if not self._held:
                os.ftruncate(self._file, 0)

    def held_by_all(self) -> set[str]:
        """What living processes hold; call it while alone."""
        held = set(self._held)
        for token in self.living() - {self.token}:
            # Its owner may be closing the store just now.
            with suppress(FileNotFoundError):
                held |= _held_in((self._folder / token).read_text("ascii"))
        return held

    def living(self) -> set[str]:
        """The tokens of the living owners; the files of dead ones are removed. Call it while alone."""
        living = {self.token}
        # Somebody may have removed the whole store while it was open.
        for path in self._folder.iterdir() if self._folder.is_dir() else ():
            if path.name == self.token:
                continue
            with suppress(FileNotFoundError):
                descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
                try:
                    if try_lock(descriptor):
                        path.unlink()
                    else:
                        living.add(path.name)
                finally:
                    os.close(descriptor)
        return living

    def close(self) -> None:
        """Let go of everything."""
        with self._mutex:
            self._held.clear()
            with suppress(OSError):
                os.unlink(self._folder / self.token)
            os.close(self._file)
            os.close(self._gate)


def _held_in(text: str) -> set[str]:
    held: set[str] = set()
    for line in text.splitlines():
        if line[0] == "+":
            held.add(line[1:])
        else:
            held.discard(line[1:])
    return held
