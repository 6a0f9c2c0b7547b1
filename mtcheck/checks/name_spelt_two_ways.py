"""One name is spelt two ways in the article.

Why: the same Greek or Cyrillic name is romanised anew in each sentence (Kostas and Costas, Sibiha and
Sybiha); readers take one person for two.

Limits: only words that sound alike count and that begin with a capital throughout. Given names before
different surnames are two people (Michael X and Michel Y), and so are known people of one sound; two
strangers whose surnames sound alike would be reported, so the finding is minor.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from mtcheck.facts.tokens import adjacent, tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Pair, Span

SHORTEST = 5
"""Letters in the shortest name that is compared."""


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a word with a capital stands, and the one with a capital that follows it, or ""."""

    pair: Pair
    span: Span
    word: str
    following: str


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of one sound in several spellings; a finding stands at the first place of each but the usual."""
    sounds: defaultdict[str, list[Use]] = defaultdict(list)
    for use in names(bitext):
        sounds[sound_key(use.word)].append(use)
    for group in sounds.values():
        counts = Counter(fold(use.word) for use in group)
        if len(counts) > 1:
            usual = max(counts, key=lambda word: (bool(bearers(word)), counts[word]))
            yield from report(group, counts, usual)


def report(group: list[Use], counts: Counter[str], usual: str) -> Iterator[Finding]:
    """Make a finding for each spelling that is not the usual one and may be the same name."""
    right = [use for use in group if fold(use.word) == usual]
    for variant in counts:
        use = next(use for use in group if fold(use.word) == variant)
        if variant == usual or known_apart(variant, usual) or all(apart(use, other) for other in right):
            continue
        yield CHECK.finding(
            use.pair,
            use.span,
            f'"{use.word}" is spelt "{right[0].word}" elsewhere in the article',
            confidence=0.6,
            expected=right[0].word,
            evidence={"in the article": ", ".join(f"{count} x {spelling}" for spelling, count in counts.items())},
        )


def names(bitext: Bitext) -> list[Use]:
    """Give the words with a capital that never stand in lower case and are no ordinary words or countries."""
    ordinary = language(bitext.target_language)
    skip = ordinary.function | ordinary.starters | ordinary.finite
    found: list[Use] = []
    small = set()
    for pair in bitext.article:
        words = tokens(pair.target.text)
        for word, following in zip(words, [*words[1:], None], strict=True):
            if not word.capital:
                small.add(fold(word.text))
            elif len(word.text) >= SHORTEST and word.text.isalpha() and not word.text.isupper():
                beside = following and following.capital and adjacent(pair.target.text, word, following)
                after = following.text if following and beside else ""
                found.append(Use(pair, Span(word.start, word.end), word.text, after))
    places = knowledge().polity_names
    return [
        use
        for use in found
        if fold(use.word) not in small and use.word.lower() not in skip and fold(use.word) not in places
    ]


def bearers(word: str) -> set[Person]:
    """Give the known people with this surname."""
    return set(knowledge().surnames.get(fold(word), ()))


def known_apart(one: str, other: str) -> bool:
    """Tell whether both are surnames of known people, and of different ones."""
    return bool(bearers(one) and bearers(other) and not bearers(one) & bearers(other))


def apart(one: Use, other: Use) -> bool:
    """Tell whether two given names stand before surnames that do not sound alike."""
    return bool(one.following and other.following and sound_key(one.following) != sound_key(other.following))


CHECK = Check(
    code="NAM002",
    name="name-spelt-two-ways",
    severity="minor",
    summary="one name is spelt two ways in the article",
    run=run,
    bad=("Kostas Ralli spoke first. Later Costas Ralli left with Kostas Petridis.",),
    good=(
        "Kostas Ralli spoke first. Later Maria Ralli left.",
        "Police said the reporter arrived. Reporters waited.",
        "Michael Ralli met Michel Dupont.",
    ),
)
