"""Which addresses of the network a workflow may reach by itself."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Callable

    Resolve = Callable[[str, int], list[str]]

_TRANSLATED = IPv6Network("64:ff9b::/96")
_SITE = IPv6Network("fec0::/10")


def resolved(host: str, port: int) -> list[str]:
    """The addresses of a host, also of one that is written as a number.

    Raises:
        OSError: it has none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet, and to no machine or network of one's own."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        inner = _inner(ip)
        if inner is not None:
            return is_public(str(inner))
        if ip in _SITE:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def checked_addresses(host: str, port: int, shown: str, *, private: bool, resolve: Resolve = resolved) -> list[str]:
    """The addresses of a host, after all of them were looked at.

    Args:
        host: Its name.
        port: Its port.
        shown: The whole address, for errors.
        private: Whether addresses of one's own network are allowed.
        resolve: Looks names up.

    Raises:
        DataError: there is no such host, or one of its addresses is not allowed.
    """
    try:
        addresses = resolve(host, port)
    except (OSError, UnicodeError):
        raise DataError(f"There is no server '{host}'.", file=shown, hint="Check the address.") from None
    if not addresses:
        raise DataError(f"There is no server '{host}'.", file=shown, hint="Check the address.")
    for address in addresses:
        if not private and not is_public(address):
            raise DataError(
                f"'{shown}' leads to {address}, which is no address of the public internet.",
                file=shown,
                values=(address,),
                hint="If it is a server that you trust, switch on 'Private addresses'.",
            )
    return addresses


def _inner(ip: IPv6Address) -> IPv4Address | None:
    """The older address that a newer one stands for, if it does."""
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    if ip in _TRANSLATED or int(ip) >> 32 == 0:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return None
