"""A name is spelt in a way that the source's letters do not explain, or in two ways for one name of the source.

Why: "Sneider" for Schneider and "Micotakis" for Mitsotakis are how a name comes out of an engine that
spells by ear; the right form is one of a set, and what lies outside the set is wrong.

Limits: English spellings of foreign names hide many letters (Kavanaugh, Leicester). A spelling that is in
the dictionary, that is known as a name, or that the article uses for the name throughout, is left alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from mtcheck.facts.names import Spelling, spellings
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.dictionary import is_ordinary, is_word
from mtcheck.languages.romanisation import candidates
from mtcheck.types import Bitext, Check, Finding, Translation

STRANGE = 0.9
"""Letters that nothing explains from which a spelling is strange."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names whose spelling is strange by itself, or beside another spelling of the same name."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for pair in bitext.sourced:
        for one in spellings(pair.source or "", pair.target.text, bitext.languages):
            seen[one.source][one.text] += 1
    for pair in bitext.sourced:
        for one in spellings(pair.source or "", pair.target.text, bitext.languages):
            better = rival(one, seen[one.source])
            if is_known(one.text) or not (better or (one.strangeness >= STRANGE and seen[one.source][one.text] == 1)):
                continue
            yield CHECK.finding(
                pair,
                one.target,
                f'"{one.text}" is not how "{one.source}" is written'
                + (f', elsewhere it is "{better}"' if better else ""),
                confidence=0.85 if better else 0.6,
                severity="major" if better else "minor",
                expected=better,
                evidence={
                    "in the source": one.source,
                    "romanisations": ", ".join(candidates(one.source, bitext.languages[0], 5)),
                },
            )


def rival(one: Spelling, others: Counter[str]) -> str | None:
    """Give another spelling that the article prefers for the same name of the source and that is less strange."""
    for text, times in others.most_common():
        if text != one.text and times > others[one.text] and fuzz.ratio(text, one.text) >= ALIKE:
            return text
    return None


ALIKE = 70
"""rapidfuzz ratio from which two spellings are of one name and not two names."""


def is_known(name: str) -> bool:
    """Tell whether a spelling is one that English or the knowledge of mtcheck has."""
    return (
        is_word(name, "en")
        or is_ordinary(name, "en")
        or fold(name) in knowledge().surnames
        or fold(name) in knowledge().polity_words
    )


CHECK = Check(
    code="NAM007",
    name="strange-romanisation",
    severity="major",
    summary="a name is spelt as no romanisation of the source's would",
    run=run,
    bad=(Translation("Ο Παπαδόπουλος μίλησε χθες.", "Yesterday Paladopoulos spoke."),),
    good=(
        Translation("Ο Παπαδόπουλος μίλησε χθες.", "Yesterday Papadopoulos spoke."),
        Translation("Ο Μπλίνκεν μίλησε χθες.", "Yesterday Blinken spoke."),
    ),
    needs=("source",),
    languages=("en",),
)
