"""The guard against the network works."""

from __future__ import annotations

import socket

import pytest


def test_a_connection_to_another_machine_fails_the_test() -> None:
    with socket.socket() as one, pytest.raises(pytest.fail.Exception, match="reached for the network"):
        one.connect(("192.0.2.1", 80))


def test_a_connection_to_this_machine_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
