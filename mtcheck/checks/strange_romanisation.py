"""A name is spelt as no romanisation of the source's would be, or in two ways for one name of the source.

Why: "Paladopoulos" for Papadopoulos and "Caligfornia" are how names come out of an engine that has lost the
thread; the right form is one of a set, and what lies outside the set is wrong.

Limits: English spellings of foreign names hide many letters (Kavanaugh, Leicester). A spelling that is in
the dictionary or is known as a name is left alone. So is one that the article uses more than once, unless it is very
strange, or English text does not have it and the source is Greek.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from mtcheck.facts.identity import oddness
from mtcheck.facts.naming import name_differences
from mtcheck.facts.spellings import Spelling, is_known, is_stranger, misspellings, spellings
from mtcheck.facts.unfamiliar import FOREIGN, capitalised, usual
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import frequency, is_familiar
from mtcheck.languages.romanisation import candidates
from mtcheck.languages.spelling import plain
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

STRANGE = 0.8
"""Letters that nothing explains from which a spelling is strange."""

RELATED = 0.75
"""Likeness from which a name without a counterpart is rather a misspelt one than another."""

ALIKE = 70
"""rapidfuzz ratio from which two spellings are of one name and not two names."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names whose spelling is strange by itself, or beside another spelling of the same name."""
    code = bitext.languages[0]
    found = [(pair, one) for pair in bitext.sourced for one in spelt(pair, bitext.languages)]
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, one in found:
        seen[base(one.source, code)][one.text] += 1
    told: set[tuple[int, Span]] = set()
    for pair, one in found:
        others = seen[base(one.source, code)]
        better = one.expected or rival(one, others, code) or outdone(one, code)
        strange = is_altered(one, pair) if one.source.isascii() else is_strange(one, others[one.text], code)
        if is_known(one.text) or is_usual(one, code) or not (better or strange) or (pair.target.id, one.target) in told:
            continue
        told.add((pair.target.id, one.target))
        yield finding(pair, one, better, code, sure=is_sure(one, better, others, code))


def is_strange(one: Spelling, times: int, code: str) -> bool:
    """Tell whether letters of a spelling have no explanation; many, if the article keeps to it and it may be right."""
    kept = times > 1 and (code not in FOREIGN or is_familiar(one.text))
    return one.strangeness >= (2 * STRANGE if kept else STRANGE)


def is_altered(one: Spelling, pair: Pair) -> bool:
    """Tell whether a name that the source has in Latin letters was copied wrongly, and is none that English has."""
    begins = one.source[:BEGINNING] == one.text[:BEGINNING]
    is_copy = one.text in (pair.source or "")
    return one.strangeness >= SLIP and begins and not is_copy and not is_familiar(one.text)


SLIP = 2.0
"""Letters that a Latin name and its copy do not share from which it is not only another form of it."""

BEGINNING = 3
"""Letters that a name and its copy share; what differs from the start is rather a slip of the source, mended."""


def is_usual(one: Spelling, code: str) -> bool:
    """Tell whether English text has a spelling often enough to be right: it hides letters (Christchurch, Gingrich)."""
    return frequency(one.text) >= COMMON and one.strangeness <= HIDDEN and not outdone(one, code)


def outdone(one: Spelling, code: str) -> str | None:
    """Give a plain spelling of the source's name that is as frequent as one that is very strange for it."""
    if one.strangeness < 2 * STRANGE or one.source.isascii():
        return None
    likely = [other for _, other in usual(one.source, one.text, code) if other.name != fold(one.text)]
    return next((capitalised(other.name) for other in likely if other.frequency >= frequency(one.text)), None)


COMMON = 15
"""Frequency from which a spelling is one that people use."""

HIDDEN = 2.0
"""Letters that a usual spelling may hide."""


def is_sure(one: Spelling, better: str | None, others: Counter[str], code: str) -> bool:
    """Tell whether a spelling is surely wrong: another is known, or is used again, and is much less strange."""
    if better is None or one.source.isascii() or gap(one, better, code) < SURE:
        return False
    return bool(one.expected) or others[better] > 1


SURE = 0.5
"""How much stranger than the right spelling a spelling is of which one may be sure that it is wrong."""


def gap(one: Spelling, better: str, code: str) -> float:
    """Say how much stranger a spelling is than another one of the same name."""
    return oddness(one.source, one.text, code) - oddness(one.source, better, code)


def finding(pair: Pair, one: Spelling, better: str | None, code: str, *, sure: bool) -> Finding:
    """Make a finding of a strange spelling."""
    return CHECK.finding(
        pair,
        one.target,
        f'"{one.text}" is not how "{one.source}" is written in English',
        confidence=0.85 if sure else 0.6,
        severity="major" if sure else "minor",
        expected=better,
        evidence={"in the source": one.source, "romanisations": ", ".join(candidates(one.source, code, 5))},
    )


def spelt(pair: Pair, languages: tuple[str, str]) -> list[Spelling]:
    """Give how the names of a pair are spelt, with those that no name of the source explains but one is like."""
    source, target = pair.source or "", pair.target.text
    related = [
        Spelling(one.source_text, one.target, one.target_text, 2 * STRANGE)
        for one in name_differences(source, target, languages)
        if one.source and one.target and one.likeness >= RELATED
    ]
    return [*misspellings(source, target, languages), *related, *spellings(source, target, languages)]


def base(name: str, code: str) -> str:
    """Give a name of the source without its ending."""
    small = plain(name, code)
    return small[: max(4, len(small) - 2)]


def rival(one: Spelling, others: Counter[str], code: str) -> str | None:
    """Give another spelling that the article prefers for the same name of the source, and that is less strange."""
    for text, times in others.most_common():
        if text == one.text or times <= others[one.text] or fuzz.ratio(text, one.text) < ALIKE:
            continue
        if is_stranger(one.text, text, one.source, code):
            return text
    return None


CHECK = Check(
    code="NAM007",
    name="strange-romanisation",
    severity="major",
    summary="a name is spelt as no romanisation of the source's would be",
    run=run,
    bad=(
        Translation("Ο Παπαδόπουλος μίλησε χθες.", "Yesterday Paladopoulos spoke."),
        Translation("Ταξίδεψε στην Καλιφόρνια.", "He travelled to Caligfornia."),
    ),
    good=(
        Translation("Ο Παπαδόπουλος μίλησε χθες.", "Yesterday Papadopoulos spoke."),
        Translation("Ο Μπλίνκεν μίλησε χθες.", "Yesterday Blinken spoke."),
    ),
    needs=("source",),
    languages=("en",),
)
