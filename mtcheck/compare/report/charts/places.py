"""Names beside dots, placed so that none covers another name or a dot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

LETTER = 7.2
"""Width of a letter, about."""

TALL = 13
"""Height of a name."""

BESIDE = 9
"""Distance of a name from the middle of its dot."""

RADIUS = 6
STEPS = 12


@dataclass(frozen=True, slots=True)
class Box:
    """What a name or a dot covers."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: Box) -> bool:
        """Tell whether another box lies within this one."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name begins, or ends where `anchor` is "end"; `y` is its middle."""

    x: float
    y: float
    anchor: str
    box: Box


def placed(dots: Sequence[tuple[str, float, float]], field: Box) -> list[Spot]:
    """Give each dot (name, x, y) the nearest spot in the field that is still free; beside it where none is."""
    taken = [Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS) for _, x, y in dots]
    found = []
    for name, x, y in dots:
        spots = list(candidates(name, x, y))
        free = (one for one in spots if field.holds(one.box) and not any(one.box.meets(other) for other in taken))
        spot = next(free, spots[0])
        taken.append(spot.box)
        found.append(spot)
    return found


def candidates(name: str, x: float, y: float) -> Iterator[Spot]:
    """Give the spots of a name, nearest first: to the right, to the left, and further up and down."""
    width = LETTER * cell_len(name)
    for step in range(STEPS):
        for shift in dict.fromkeys((-step * TALL / 2, step * TALL / 2)):
            middle = round(y + shift, 1)
            top, bottom = middle - TALL / 2, middle + TALL / 2
            start, end = round(x + BESIDE, 1), round(x - BESIDE, 1)
            yield Spot(start, middle, "start", Box(start, top, start + width, bottom))
            yield Spot(end, middle, "end", Box(end - width, top, end, bottom))
