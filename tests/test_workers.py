"""Work on many things, here or in further processes: in order, and with the first error raised."""

from __future__ import annotations

import os

import pytest

from mtcheck.workers import AUTO, count_jobs, each, usable


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert [*each(abs, [-3, 1, -2], jobs)] == [3, 1, 2]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_is_raised_here(jobs: int) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        [*each(int, ["1", "two", "3"], jobs)]


@pytest.mark.parametrize(("items", "jobs"), [([], 2), ([-1], 2), ([-1, -2], 1), ([-1, -2], 0)])
def test_little_to_do_is_done_in_this_process(items: list[int], jobs: int) -> None:
    assert [*each(process, items, jobs)] == [os.getpid()] * len(items)


def process(_: int) -> int:
    """Name the process that works."""
    return os.getpid()


def test_what_is_asked_for_is_what_works_and_else_it_hangs_on_the_segments() -> None:
    assert [count_jobs(asked, 1, 300) for asked in (1, 2, 7)] == [1, 2, 7]
    assert count_jobs(AUTO, 299, 300) == 1
    assert count_jobs(AUTO, 300, 300) == usable() >= 1


@pytest.mark.parametrize("error", [OSError("no semaphores here"), NotImplementedError("no sem_open")])
def test_a_system_without_means_for_processes_does_it_in_this_one(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("mtcheck.workers.ProcessPoolExecutor", refuse)
    assert [*each(process, [-1, -2], 2)] == [os.getpid()] * 2
