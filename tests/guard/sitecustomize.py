"""Refuse connections and look-ups that leave this machine, in every Python process that has this folder on its path."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

REFUSED = "a test reached for the network"


def is_local(host: Any) -> bool:
    """Tell a host of this machine; no host at all means any address of it."""
    if host in {None, "", b"", "localhost", b"localhost"}:
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host).is_loopback
    except ValueError:
        return False


def check(address: Any) -> None:
    """Raise for an address of another machine; an address that is no tuple is a local socket's."""
    if isinstance(address, tuple) and not is_local(address[0]):
        raise RuntimeError(f"{REFUSED}: {address!r}")


connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo


def guarded_connect(self: socket.socket, address: Any) -> None:
    """Connect to this machine only."""
    check(address)
    connect(self, address)


def guarded_connect_ex(self: socket.socket, address: Any) -> int:
    """Connect to this machine only."""
    check(address)
    return connect_ex(self, address)


def guarded_getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
    """Look up this machine only."""
    check((host,))
    return getaddrinfo(host, *arguments, **options)


def install() -> None:
    """Put the guard in place."""
    socket.socket.connect = guarded_connect  # type: ignore[assignment, method-assign]
    socket.socket.connect_ex = guarded_connect_ex  # type: ignore[assignment, method-assign]
    socket.getaddrinfo = guarded_getaddrinfo


install()
