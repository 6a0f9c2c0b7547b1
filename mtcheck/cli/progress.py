"""A progress bar that appears on a terminal when the work takes more than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtcheck.engines.base import Progress

PATIENCE = 1.0
"""Seconds of work before the bar is shown."""


@contextmanager
def bar(label: str) -> Iterator[Progress | None]:
    """Give a function that shows how far the work is, on standard error; None where that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    shown = Bar(console=Console(stderr=True), transient=True)
    task = shown.add_task(label)
    started = time.monotonic()

    def update(done: int, total: int) -> None:
        if not shown.live.is_started and time.monotonic() - started > PATIENCE:
            shown.start()
        shown.update(task, completed=done, total=total)

    try:
        yield update
    finally:
        shown.stop()
