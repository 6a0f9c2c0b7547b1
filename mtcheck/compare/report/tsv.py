"""Tab-separated values, one line an engine and figure, for spreadsheets and scripts.

The columns are engine, place, figure (its key), value, low, high; engines are in the order of the ranking, figures
in that of the comparison. Numbers are those of JSON; what is not defined is empty. Tabs and line ends in names
become spaces, so that each line has six fields.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.compare.report.records import rounded
from mtcheck.compare.types import Comparison

COLUMNS = ("engine", "place", "figure", "value", "low", "high")


def render(comparison: Comparison) -> str:
    """Render the figures of a comparison as lines under a header."""
    return "".join("\t".join(fields) + "\n" for fields in (COLUMNS, *rows(comparison)))


def rows(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    """Give the fields of every line."""
    for result in comparison.results:
        for figure in comparison.figures:
            value = result.values.get(figure.key)
            if value is not None:
                numbers = (value.value, value.interval.low, value.interval.high)
                yield one_line(result.engine), str(result.place), one_line(figure.key), *map(written, numbers)


def one_line(text: str) -> str:
    """Put a name on one line and in one field."""
    return " ".join(text.split())


def written(number: float) -> str:
    """Write a number as JSON has it; "" where it is not defined."""
    value = rounded(number)
    return "" if value is None else repr(value)
