"""Names that a translator may add for readers abroad: the readers' own country, the rest of a known name, and what an
acronym stands for.

A Russian paper writes "the ministry of defence", "the capital", "Biden" and "МВФ"; in English that is often the Russian
ministry, Moscow, Joe Biden and the International Monetary Fund (explicitation; Blum-Kulka 1986).
"""

from __future__ import annotations

from collections.abc import Sequence

from mtcheck.facts.names import Origin, explained
from mtcheck.facts.people import people
from mtcheck.facts.places import polities
from mtcheck.facts.tokens import Token, tokens

HOMES: dict[str, frozenset[str]] = {
    "el": frozenset({"GR", "CY"}),
    "uk": frozenset({"UA"}),
    "ru": frozenset({"RU"}),
    "de": frozenset({"DE", "AT", "CH"}),
    "fr": frozenset({"FR"}),
    "es": frozenset({"ES"}),
    "it": frozenset({"IT"}),
    "pt": frozenset({"PT", "BR"}),
    "tr": frozenset({"TR"}),
    "ro": frozenset({"RO"}),
    "cs": frozenset({"CZ"}),
    "pl": frozenset({"PL"}),
    "ja": frozenset({"JP"}),
    "zh": frozenset({"CN"}),
    "hi": frozenset({"IN"}),
}
"""Languages -> the countries that their papers write for, and need not name."""


def is_home(token: Token, code: str) -> bool:
    """Tell whether a name of the target is the country of the source's readers, its people or its capital."""
    return not polities(token.text).isdisjoint(HOMES.get(code, frozenset()))


def completed(target: str, added: Sequence[Token], origin: Origin) -> set[int]:
    """Give where those of some added names begin that go on a name which the source has: Joe, for its Biden."""
    found: set[int] = set()
    for mention in people(target) if added else ():
        words = [token for token in tokens(target) if mention.span.start <= token.start < mention.span.end]
        new = [token for token in words if token in added]
        rest = [token for token in words if token not in new and len(token.text) >= SHORTEST]
        if mention.verdict == "right" and any(explained(token, origin) for token in rest):
            found |= {token.start for token in new}
    return found


SHORTEST = 3
"""Letters of a word that tells that a name is the source's."""


def acronyms(source: str) -> list[str]:
    """Give the words of a source that are capitals alone."""
    return [token.text for token in tokens(source) if token.text.isupper() and 2 <= len(token.text) <= MOST_LETTERS]


MOST_LETTERS = 6
"""Letters of an acronym; what is longer stands in capitals for another reason."""


def is_written_out(name: str, short: Sequence[str]) -> bool:
    """Tell whether a name of several words may be what one of some acronyms stands for: as many words as letters.

    One word more or less is allowed: a compound is one word in one language and two in another.
    """
    words = name.replace("-", " ").split()
    return len(words) > 1 and any(abs(len(one) - len(words)) <= 1 for one in short)
