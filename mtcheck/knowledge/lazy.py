"""Records and indexes that are made when somebody asks for them: an article needs a few of thousands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar, overload

from mtcheck.knowledge.spelling import words
from mtcheck.knowledge.tables import Lines, Row

K = TypeVar("K")
T = TypeVar("T")
D = TypeVar("D")


class Records(Sequence[T]):
    """The records of a table by number; each is made once, when it is first asked for."""

    def __init__(self, lines: Lines, make: Callable[[Row], T]) -> None:
        self._lines = lines
        self._make = make
        self._made: dict[int, T] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, number: int) -> T: ...

    @overload
    def __getitem__(self, number: slice) -> tuple[T, ...]: ...

    def __getitem__(self, number: int | slice) -> T | tuple[T, ...]:
        if isinstance(number, slice):
            return tuple(self[one] for one in range(*number.indices(len(self))))
        if number not in self._made:
            self._made[number] = self._make(self._lines[number])
        return self._made[number]


MOST_ABSENT = 65536
"""Words at most of which an index remembers that it does not have them."""


class Index(Mapping[K, T]):
    """A mapping whose values are kept as text, such as numbers of records, and made when they are first asked for."""

    def __init__(self, found: Mapping[K, str], make: Callable[[str], T]) -> None:
        self._found = found
        self._make = make
        self._made: dict[K, T] = {}
        self._absent: set[K] = set()  # asked for, and not there

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[K]:
        return iter(self._found)

    def __contains__(self, key: object) -> bool:
        return key in self._found

    def __getitem__(self, key: K) -> T:
        if key not in self._made:
            self._made[key] = self._make(self._found[key])
        return self._made[key]

    @overload
    def get(self, key: K, /) -> T | None: ...

    @overload
    def get(self, key: K, /, default: T | D) -> T | D: ...

    def get(self, key: K, /, default: T | D | None = None) -> T | D | None:
        """Give a value, or the default; most words of a text are in no index, and no exception is raised for them."""
        if key in self._made:
            return self._made[key]
        if key in self._absent:
            return default
        text = self._found.get(key)
        if text is None:
            if len(self._absent) >= MOST_ABSENT:
                self._absent.clear()
            self._absent.add(key)
            return default
        self._made[key] = self._make(text)
        return self._made[key]


class OfficeIndex(Mapping[tuple[str, str], T]):
    """An index by polity and kind of an office, which is kept by both with a space between."""

    def __init__(self, found: Index[str, T]) -> None:
        self._found = found

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((polity, kind) for polity, _, kind in (key.partition(" ") for key in self._found))

    def __getitem__(self, key: tuple[str, str]) -> T:
        return self._found[" ".join(key)]


def several(records: Sequence[T]) -> Callable[[str], tuple[T, ...]]:
    """Give the function from numbers with spaces between to the records with these numbers."""
    return lambda text: tuple(records[int(number)] for number in text.split(" "))


def single(records: Sequence[T]) -> Callable[[str], T]:
    """Give the function from numbers to the record with the last of them."""
    return lambda text: records[int(text.rpartition(" ")[2])]


class HasWrong(Protocol):
    """A record with wrong renderings."""

    @property
    def wrong(self) -> tuple[str, ...]:
        """Give the renderings as they are written."""


W = TypeVar("W", bound=HasWrong)
Rendering = tuple[tuple[str, ...], str, W]
"""A wrong rendering as words in plain spelling and as it is written, and the record that it belongs to."""


def renderings(
    records: Sequence[W], split: Callable[[str], tuple[str, ...]] = words
) -> Callable[[str], tuple[Rendering[W], ...]]:
    """Give the function from places such as `12:3` to the renderings that stand there, those of most words first."""

    def make(text: str) -> tuple[Rendering[W], ...]:
        found = []
        for place in text.split(" "):
            number, _, nth = place.partition(":")
            one = records[int(number)]
            written = one.wrong[int(nth)]
            found.append((split(written), written, one))
        return tuple(sorted(found, key=lambda row: -len(row[0])))

    return make
