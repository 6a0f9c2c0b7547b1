"""A process of its own looks for garbage rarely; one that imports mtcheck keeps its own ways."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest

from mtcheck import cli
from mtcheck.compare.workers import each
from mtcheck.garbage import EVERY


@pytest.fixture
def thresholds() -> Iterator[tuple[int, int, int]]:
    before = gc.get_threshold()
    yield before
    gc.set_threshold(*before)


def test_the_command_line_looks_rarely(thresholds: tuple[int, int, int]) -> None:
    assert thresholds != EVERY
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert gc.get_threshold() == EVERY


def test_a_caller_of_the_functions_is_left_alone() -> None:
    code = "import gc; before = gc.get_threshold(); import mtcheck.pipeline; assert gc.get_threshold() == before"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def threshold_of_a_worker(_: int) -> tuple[int, int, int]:
    return gc.get_threshold()


def test_workers_look_rarely() -> None:
    assert list(each(threshold_of_a_worker, [1, 2], jobs=2)) == [EVERY, EVERY]
