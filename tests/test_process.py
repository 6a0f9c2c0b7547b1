"""A process of its own looks for garbage rarely and multiplies in one thread; one that imports mtcheck is left be."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from mtcheck import cli
from mtcheck.process import EVERY, THREADS
from mtcheck.workers import each


@pytest.fixture
def thresholds(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, int, int]]:
    """Give the thresholds, and put them and the variables back afterwards."""
    for name in THREADS:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    before = gc.get_threshold()
    yield before
    gc.set_threshold(*before)


def test_the_command_line_is_settled(thresholds: tuple[int, int, int]) -> None:
    assert thresholds != EVERY
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert gc.get_threshold() == EVERY
    assert {os.environ[name] for name in THREADS} == {"1"}


def test_threads_that_somebody_asks_for_are_used(
    thresholds: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "4")
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert os.environ["OPENBLAS_NUM_THREADS"] == "4"


def test_numpy_is_not_loaded_before_the_number_of_threads_is_set() -> None:
    code = "import sys, mtcheck.cli; assert 'numpy' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_a_caller_of_the_functions_is_left_alone() -> None:
    code = (
        "import gc, os; before = gc.get_threshold(), dict(os.environ); import mtcheck.pipeline; "
        "assert (gc.get_threshold(), dict(os.environ)) == before"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def state_of_a_worker(_: int) -> tuple[tuple[int, int, int], set[str | None]]:
    return gc.get_threshold(), {os.environ.get(name) for name in THREADS}


def test_workers_are_settled(thresholds: tuple[int, int, int]) -> None:
    assert list(each(state_of_a_worker, [1, 2], jobs=2)) == [(EVERY, {"1"})] * 2
