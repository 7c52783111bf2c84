"""Where a network is computed: on which device, and with how many threads."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import torch

from plait import ParameterError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from plait_nodes.deep.training import Device


def device_of(choice: Device) -> torch.device:
    """The device that was chosen; a graphics card if there is one and nothing else was said.

    Raises:
        ParameterError: this machine has no such device.
    """
    available = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if choice == "auto":
        return torch.device(next(name for name, is_there in available.items() if is_there))
    if not available[choice]:
        raise ParameterError(
            f"This machine has no device '{choice}' that PyTorch can use.", parameter="device", hint="Choose auto."
        )
    return torch.device(choice)


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Compute with so many threads for as long as the block lasts."""
    before = torch.get_num_threads()
    if count and count != before:
        torch.set_num_threads(count)
    try:
        yield
    finally:
        if torch.get_num_threads() != before:
            torch.set_num_threads(before)


def fastest(work: Callable[[], object], most: int, times: int = 3) -> int:
    """With how many threads some work takes the least time: one, two, four and so on are tried."""
    found, least = 1, float("inf")
    count = 1
    while count <= most:
        with threads(count):
            work()
            began = time.perf_counter()
            for _ in range(times):
                work()
            took = time.perf_counter() - began
        if took < least:
            found, least = count, took
        count *= 2
    return found
