"""A query service on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest
from query_service import Service

from mtcheck.knowledge import own, tables


@pytest.fixture
def service() -> Iterator[Service]:
    """Give a service that answers until the test ends, and leave the knowledge as it was."""
    with Service() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.woken.set()
        server.shutdown()
        thread.join()
    tables.OWN[:] = []
    own.forget()
