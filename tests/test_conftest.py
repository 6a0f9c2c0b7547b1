"""The guard against the network works, here and in the processes that a test starts."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

ELSEWHERE = ("192.0.2.1", 80)


def test_a_connection_to_another_machine_is_refused() -> None:
    with socket.socket() as one, pytest.raises(RuntimeError, match="reached for the network"):
        one.connect(ELSEWHERE)
    with socket.socket() as one, pytest.raises(RuntimeError, match="reached for the network"):
        one.connect_ex(ELSEWHERE)


def test_another_machine_is_not_even_looked_up() -> None:
    with pytest.raises(RuntimeError, match="reached for the network"):
        socket.create_connection(("example.org", 80))


def test_a_process_that_a_test_starts_is_guarded_too() -> None:
    code = f"import socket; socket.create_connection({ELSEWHERE!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert "RuntimeError: a test reached for the network" in done.stderr


def test_a_connection_to_this_machine_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
