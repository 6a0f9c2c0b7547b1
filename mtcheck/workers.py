"""The same work on many things, in several processes where that pays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from mtcheck.process import settle

Item = TypeVar("Item")
Result = TypeVar("Result")

AUTO = 0
"""As many processes as there are processors, where there is enough to do."""


def count_jobs(asked: int, segments: int, enough: int) -> int:
    """Give the number of processes for some segments; AUTO makes it one up to where the start of others pays."""
    if asked != AUTO:
        return asked
    return usable() if segments >= enough else 1


def usable() -> int:
    """Count the processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(work: Callable[[Item], Result], items: Sequence[Item], jobs: int) -> Iterator[Result]:
    """Give what `work` makes of each item, in order; work and items must be such as can be sent to a process.

    One that fails ends the others, and its error is raised here. Where the system has no means for further
    processes, such as a container without shared memory, all is done in this one.
    """
    opened = started(min(jobs, len(items)))
    if opened is None:
        yield from map(work, items)
        return
    with opened as pool:
        try:
            yield from pool.map(work, items)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def started(jobs: int) -> ProcessPoolExecutor | None:
    """Start so many processes; None for fewer than two, and where the system cannot start any."""
    if jobs < 2:
        return None
    # A fork would copy the threads of a progress bar half; a new process starts clean.
    try:
        return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=settle)
    except (OSError, NotImplementedError):
        return None
