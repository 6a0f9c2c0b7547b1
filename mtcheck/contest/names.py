"""Which engine a name in a file of scores means: WMT's own files spell names in more than one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from mtcheck.errors import InputError

NUMBERED = re.compile(r"\.\d+$")
"""WMT's files of scores number their systems: `Online-B.4`."""

HUMAN = re.compile(r"(?i:human|ref|reference)(?:[-._ ][A-Za-z0-9]{1,2}|[A-Z0-9])?(?:\.\d+)?")
"""How rows of human translations are called: `HUMAN.0`, `refA`, `ref-B`."""


def unnumbered(name: str) -> str:
    """Take WMT's number off."""
    return NUMBERED.sub("", name)


def letters(name: str) -> str:
    """Keep letters and digits, in lower case and without the number."""
    return "".join(character for character in unnumbered(name).casefold() if character.isalnum())


def same_letters(name: str, engine: str) -> bool:
    """Tell whether two names differ in no letter and no digit."""
    return bool(letters(name)) and letters(name) == letters(engine)


def within(name: str, engine: str) -> bool:
    """Tell whether one of two names is part of the other."""
    first, second = letters(name), letters(engine)
    return bool(first and second) and (first in second or second in first)


Alike = Callable[[str, str], bool]

STRICT: tuple[Alike, ...] = (
    lambda name, engine: name == engine,
    lambda name, engine: unnumbered(name) == engine,
    lambda name, engine: unnumbered(name).casefold() == engine.casefold(),
)
LOOSE: tuple[Alike, ...] = (same_letters, within)
"""In which ways a name may stand for an engine, the strictest first; a human translation is none loosely."""


def match_names(file: str, names: Iterable[str], engines: Iterable[str]) -> dict[str, str]:
    """Give the engine that each name means, for those that mean one.

    An engine that a name means in a strict way is out of question for the looser ways. Raises InputError
    where, in the same way, one name means two engines, or two names one.
    """
    found: dict[str, str] = {}
    left, free = list(names), list(engines)
    for alike in (*STRICT, *LOOSE):
        if alike is LOOSE[0]:
            left = [name for name in left if not HUMAN.fullmatch(name)]
        pairs = [(name, engine) for name in left for engine in free if alike(name, engine)]
        refuse_ambiguous(file, pairs)
        found |= pairs
        left = [name for name in left if name not in found]
        free = [engine for engine in free if engine not in found.values()]
    return found


def refuse_ambiguous(file: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Raise InputError unless the pairs are one to one."""
    for name, same in groupby(pairs, key=lambda pair: pair[0]):
        engines = [engine for _, engine in same]
        if len(engines) > 1:
            raise InputError(f"{file}: {name!r} may mean {engines[0]!r} or {engines[1]!r}; rename one")
    for engine, same in groupby(sorted(pairs, key=lambda pair: pair[1]), key=lambda pair: pair[1]):
        names = [name for name, _ in same]
        if len(names) > 1:
            raise InputError(f"{file}: both {names[0]!r} and {names[1]!r} may mean {engine!r}; rename one")
