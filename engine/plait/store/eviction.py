"""What a store forgets when it has grown too large: the longest unused, and never what somebody holds."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping


def choose(
    surplus: int | None,
    rows: Iterable[tuple[str, int]],
    links: Iterable[tuple[str, str]],
    sizes: Mapping[str, int],
    held: Collection[str],
    pinned: Collection[str] = (),
) -> tuple[list[str], list[str]]:
    """The keys and the objects to remove, so that at least `surplus` bytes come free if that is possible.

    Objects that no entry needs go first.

    Args:
        surplus: Bytes to free; None for all.
        rows: Key and bytes of each entry, the longest unused first.
        links: Key and digest of each object of an entry.
        sizes: Bytes of each object that there is.
        held: Digests that must stay, and with them their entries.
        pinned: Keys that must stay, and with them their objects.
    """
    of_key: dict[str, list[str]] = defaultdict(list)
    users: dict[str, int] = defaultdict(int)
    for key, digest in links:
        of_key[key].append(digest)
        users[digest] += 1
    objects = [digest for digest in sizes if digest not in users and digest not in held]
    freed = sum(sizes[digest] for digest in objects)
    keys: list[str] = []
    for key, size in rows:
        if surplus is not None and freed >= surplus:
            break
        digests = of_key.get(key, [])
        if key in pinned or any(digest in held for digest in digests):
            continue
        keys.append(key)
        freed += size
        for digest in digests:
            users[digest] -= 1
            if users[digest] == 0:
                objects.append(digest)
                freed += sizes.get(digest, 0)
    return keys, objects
