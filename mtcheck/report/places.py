"""Where in a file something stands."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache


@lru_cache(maxsize=4)
def line_starts(text: str) -> tuple[int, ...]:
    """Give the place where each line begins."""
    return (0, *(place + 1 for place, char in enumerate(text) if char == "\n"))


def line_and_column(text: str, place: int) -> tuple[int, int]:
    """Give line and column, both from 1, in code points."""
    starts = line_starts(text)
    line = bisect_right(starts, place)
    return line, place - starts[line - 1] + 1


def line_of(text: str, number: int) -> str:
    """Give a line, counted from 1, without its end."""
    starts = line_starts(text)
    end = starts[number] - 1 if number < len(starts) else len(text)
    return text[starts[number - 1] : end].rstrip("\r")
