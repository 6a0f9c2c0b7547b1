"""A part of the translation answers to nothing in the source, or a whole sentence of it does.

Why: engines go on after the end of a sentence, fill gaps with what is frequent in their training texts, or
say something else altogether: a hallucination reads better than the rest.

Limits: as for lost-clause: a word counts as unsupported where the word list knows it and no word of the
source leads to it, and the length has to agree unless nearly nothing is supported. A free translation of a
short sentence looks the same, so short ones are left alone. In a translation from Chinese or Japanese a stretch
counts only where a back-translation bears it out: the word list explains too little, and lengths vary too much.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

from mtcheck.facts.coverage import Coverage, coverage
from mtcheck.facts.lengths import surprise
from mtcheck.facts.quantities import quantities
from mtcheck.facts.sameness import equal
from mtcheck.facts.stretches import Stretch, longest
from mtcheck.types import Bitext, Check, Finding, Span, Translation

MINOR, MAJOR = 9.5, 11.5
"""Evidence from which an addition is reported, and from which it is major: words, and twice the standard
deviations by which the translation is too long."""

WITNESSED = 11.0
"""The same, for both, where a back-translation into the source's language bears it out; there, what the length
of the stretch agrees with counts too."""

FIT = 4.0
"""What an addition counts that is just as long as the stretch, in words."""

FEWEST = 2.0
"""Words without support at least."""

THIN = frozenset({"ja", "zh"})
"""Languages whose word list explains too little for a stretch to tell. Of their human translations every eighth
(Chinese) and every thirtieth (Japanese) was reported."""

NOTHING, JUDGED = 0.15, 3
"""Share of supported words up to which the target is no translation, and words that are judged then."""

FEW = 12
"""Number above which one that both texts say is no chance."""

NONE, MANY = frozenset({"zh"}), 10
"""Languages in which no word at all may be supported, and words that are judged then.

Of 650 human translations from Chinese one is reported (five with the share above), of 650 pairs that do not belong
together 314 (416).
"""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find stretches of a target that its source does not account for."""
    for pair in bitext.sourced:
        source, target = pair.source or "", pair.target.text
        words = coverage(source, target, bitext.back_of(pair), bitext.languages)
        if is_stranger(words, bitext.languages[0]) and not share_a_number(source, target, bitext.languages):
            yield CHECK.finding(
                pair,
                Span(0, len(target)),
                "nearly nothing of this stands in the source",
                confidence=0.7,
                severity="major",
            )
            continue
        long = surprise(bitext.habit, source, target)
        added = longest(words.target)
        if added is None or added.weight < FEWEST or long <= 0:
            continue
        if bitext.languages[0] in THIN and not bitext.back_of(pair):
            continue
        evidence = added.weight + 2 * long
        least, sure = MINOR, MAJOR
        if bitext.back_of(pair) and bitext.habit:
            least = sure = WITNESSED
            evidence += FIT * fit(added, len(target) - len(source) * exp(bitext.habit.centre))
        if evidence >= least:
            yield CHECK.finding(
                pair,
                added.span,
                "nothing in the source stands for this",
                confidence=0.8 if evidence >= sure else 0.5,
                severity="major" if evidence >= sure else "minor",
            )
    yield from added_sentences(bitext)


def fit(added: Stretch, excess: float) -> float:
    """Say how well the length of a stretch agrees with what the translation is too long by, 0 to 1."""
    length = added.span.end - added.span.start
    return min(length, excess) / max(length, excess) if excess > 0 else 0.0


def is_stranger(words: Coverage, code: str) -> bool:
    """Tell whether a target is no translation of its source at all."""
    known = [trace for trace in (*words.source, *words.target) if trace.found is not None]
    carried, supported = words.carried, words.supported
    if carried is None or supported is None or len(known) < 2 * JUDGED:
        return False
    if code in NONE:
        return len(known) >= MANY and not any(trace.found for trace in known)
    return carried <= NOTHING and supported <= NOTHING


def share_a_number(source: str, target: str, languages: tuple[str, str]) -> bool:
    """Tell whether a source and a target say one number, day or time that is not a small one, as no stranger would."""
    ours, theirs = quantities(source, languages[0]), quantities(target, languages[1])
    return any(equal(one, other) and one.value > FEW and one.kind != "period" for one in ours for other in theirs)


def added_sentences(bitext: Bitext) -> Iterator[Finding]:
    """Find sentences of an aligned article that have no source."""
    for bead in bitext.own_beads:
        if bead.source is None and len(bead.target.text.split()) >= JUDGED:
            yield CHECK.finding(bead, Span(0, len(bead.target.text)), "the source has no such sentence", confidence=0.5)


CHECK = Check(
    code="OMI003",
    name="unsupported-text",
    severity="minor",
    summary="a part of the translation has nothing in the source",
    run=run,
    bad=(
        Translation(
            "Vor dem Gericht warteten gestern viele Reporter auf das Urteil.",
            "The breakfast was very good and the staff were friendly and helpful.",
            "de",
        ),
    ),
    good=(
        Translation(
            "Η αστυνομία συνέλαβε τρεις υπόπτους στο κέντρο της Αθήνας.",
            "Police arrested three suspects in central Athens.",
        ),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
