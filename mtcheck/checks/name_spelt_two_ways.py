"""One name is spelt two ways in the article.

Why: the same Greek or Cyrillic name is romanised anew in each sentence (Kostas and Costas, Sibiha and
Sybiha); readers take one person for two.

Limits: only words that sound alike count and that begin with a capital throughout; two people whose names
sound alike (Sara and Sarah) would be reported, so the finding is minor.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from mtcheck.facts.tokens import tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Pair, Span

SHORTEST = 5
"""Letters in the shortest name that is compared."""

Use = tuple[Pair, Span, str]


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of one sound in several spellings; the finding stands at the rarest one."""
    spellings: defaultdict[str, list[Use]] = defaultdict(list)
    for use in names(bitext):
        spellings[sound_key(use[2])].append(use)
    for group in spellings.values():
        counts = Counter(fold(word) for _, _, word in group)
        if len(counts) > 1:
            usual = max(counts, key=lambda word: (known(word), counts[word]))
            yield from report(group, counts, usual)


def report(group: list[Use], counts: Counter[str], usual: str) -> Iterator[Finding]:
    """Make one finding for each spelling that is not the usual one, at its first place."""
    wanted = next(word for _, _, word in group if fold(word) == usual)
    for variant in counts:
        if variant == usual or known(variant):
            continue
        pair, span, word = next(use for use in group if fold(use[2]) == variant)
        yield CHECK.finding(
            pair,
            span,
            f'"{word}" is spelt "{wanted}" elsewhere in the article',
            confidence=0.6,
            expected=wanted,
            evidence={"in the article": ", ".join(f"{count} x {spelling}" for spelling, count in counts.items())},
        )


def names(bitext: Bitext) -> list[Use]:
    """Give the words with a capital that never stand in lower case and are no ordinary words."""
    ordinary = language(bitext.target_language)
    skip = ordinary.function | ordinary.starters | ordinary.finite
    found: list[Use] = []
    small = set()
    for pair in bitext.article:
        for word in tokens(pair.target.text):
            if not word.capital:
                small.add(fold(word.text))
            elif len(word.text) >= SHORTEST and word.text.isalpha() and not word.text.isupper():
                found.append((pair, Span(word.start, word.end), word.text))
    return [use for use in found if fold(use[2]) not in small and use[2].lower() not in skip]


def known(word: str) -> bool:
    """Tell whether somebody in the knowledge has this surname."""
    return fold(word) in knowledge().surnames


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
    ),
)
