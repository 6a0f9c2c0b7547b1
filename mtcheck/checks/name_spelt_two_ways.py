"""One name is spelt two ways in the article.

Why: the same name is romanised anew in each sentence (Kostas and Costas, Sibiha and Sybiha, Borsellino and
Borselino); readers take one person for two.

Words that sound alike are compared, and words that are alike where one of them is no word of English. One
finding names all spellings; it stands at the first place of one that is not the usual one.

Limits: only words of five letters that begin with a capital throughout. Given names before different
surnames are two people (Michael X and Michel Y), and so are known people of one sound; two strangers whose
surnames sound alike would be reported, so the finding is minor. English only: other languages inflect names
or write nouns with a capital, and what sounds alike is known for English.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.mentions import Mention, recognised
from mtcheck.facts.variants import Use, clusters, uses, weight
from mtcheck.knowledge.spelling import fold
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names in several spellings."""
    groups = clusters(uses(bitext))
    names = recognised(bitext) if groups else {}
    for group in groups:
        usual, *variants = group
        right = group[usual][0].word
        first = min(
            (use for name in variants for use in group[name]), key=lambda use: use.pair.target.in_file(use.span).start
        )
        counts = ", ".join(f"{len(found)} x {found[0].word}" for found in group.values())
        by = recogniser(names, first), recogniser(names, group[usual][0])
        sure = weight(usual) > weight(fold(first.word)) or set(by) == {"spaCy"}
        yield CHECK.finding(
            first.pair,
            first.span,
            f'"{first.word}" is spelt "{right}" elsewhere in the article',
            confidence=0.75 if sure else 0.6,
            expected=right if weight(usual) or len(group[usual]) > len(group[fold(first.word)]) else None,
            evidence={"in the article": counts, "recognised by": by[0] or "rules"},
        )


def recogniser(names: dict[int, tuple[Mention, ...]], use: Use) -> str:
    """Say who recognised a word as a name, or part of one; "" where nobody did."""
    inside = (one for one in names.get(use.pair.target.id, ()) if one.span.start <= use.span.start < one.span.end)
    return next((one.by for one in inside), "")


CHECK = Check(
    code="NAM002",
    name="name-spelt-two-ways",
    severity="minor",
    summary="one name is spelt two ways in the article",
    run=run,
    bad=(
        "Kostas Ralli spoke first. Later Costas Ralli left with Kostas Petridis.",
        "Police looked for Paolo Borsellino. The letters of Borselino were found.",
        "Mr. Economidis came early. Oikonomidis left late.",
    ),
    good=(
        "Kostas Ralli spoke first. Later Maria Ralli left.",
        "Police said the reporter arrived. Reporters waited.",
        "Michael Ralli met Michel Dupont.",
        "Rotorua is a town. The Rotoruans like it.",
    ),
    languages=("en",),
)
