"""What every plant is made of: edits of a text, one of which is drawn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

Plant = Callable[[Random, str, str], "str | None"]
"""(rng, source, target) -> the target with an error, or None where the pair has nothing to corrupt."""

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text, from `start` up to and not including `end`, and what is put in its place."""

    start: int
    end: int
    text: str

    def of(self, text: str) -> str:
        """Make the edit."""
        return text[: self.start] + self.text + text[self.end :]


def one_of(rng: Random, target: str, edits: Iterable[Edit]) -> str | None:
    """Draw an edit that changes the target, and make it; None where there is none."""
    results = [changed for edit in edits if (changed := edit.of(target)) != target]
    return rng.choice(results) if results else None


def alternation(words: Iterable[str]) -> str:
    """Write words as a regular expression that takes the longest one."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"


def cased(text: str, like: str) -> str:
    """Begin a text with a capital where what it replaces does."""
    return text[:1].upper() + text[1:] if like[:1].isupper() else text


def titled(text: str) -> str:
    """Give every word of a text a capital, but for the small ones."""
    return " ".join(word if word in SMALL else word[:1].upper() + word[1:] for word in text.split(" "))


SMALL = frozenset("of for the and to".split())


def opens(text: str, place: int) -> bool:
    """Tell whether a sentence or a quotation begins at a place."""
    return bool(OPENING.search(text[:place]))


OPENING = re.compile(r"(?:^|[.!?:…][\"'”’»)]*\s+|[\"“«„(\[–—]\s*|(?<!\w)['‘])$")
