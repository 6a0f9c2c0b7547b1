"""A term of the source has a right translation in the glossary, and the translation does not have it.

Why: readers know an institution, an office or a treaty by one name; an engine gives it another in every paragraph, and
each of them may read well.

Limits: a writer may put a pronoun or another word for a term, so a single word is minor, and a term of several words is
not reported where it was named in full before and its main word stands for it ("the minister"). Words are compared in
all their forms, and in the order of the glossary: "Minister of Foreign Affairs" is not "Foreign Minister". Where a
forbidden term stands for it, TRM002 says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.glossary.matching import Matcher, matcher
from mtcheck.glossary.occurrences import Occurrence
from mtcheck.glossary.presence import Place, answers, is_answered
from mtcheck.glossary.wording import listed
from mtcheck.types import Bitext, Check, Entry, Finding, Pair, Span, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find terms of the source without a right translation in the aligned target, or near by."""
    if bitext.glossary is None:
        return
    match = matcher(bitext.glossary, bitext.languages)
    places = [Place(pair, match.sources.find(pair.source or "")) for pair in bitext.sourced]
    for number, place in enumerate(places):
        seen: set[frozenset[int]] = set()
        for found in place.terms:
            if found.entries in seen:
                continue
            seen.add(found.entries)
            if answers(match, found) and not is_answered(match, found, places, number):
                yield finding(match, place.pair, found)


def finding(match: Matcher, pair: Pair, found: Occurrence) -> Finding:
    """Make the finding; a term of several words in a sentence that stands alone is surely the same term."""
    sure = len(found.phrases[0].words) > 1 and pair.sources == 1 and not pair.parts
    entries = [match.entry(number) for number in sorted(found.entries)]
    notes = {one.note: None for one in entries if one.note}
    return CHECK.finding(
        pair,
        Span(0, len(pair.target.text.rstrip())),
        f'the source says "{found.text}", and the translation does not have {listed(answers(match, found))}',
        confidence=0.8 if sure else 0.5,
        severity="major" if sure else "minor",
        evidence={
            "glossary": ", ".join(match.origin(number) for number in sorted(found.entries)),
            **({"why": "; ".join(notes)} if notes else {}),
            "in the source": found.text,
        },
    )


CHECK = Check(
    code="TRM001",
    name="glossary-term-missing",
    severity="minor",
    summary="a term of the source is not translated as the glossary says",
    run=run,
    bad=(
        Translation(
            "Ο πρόεδρος του Συμβουλίου της Επικρατείας παραιτήθηκε.",
            "The president of the State Council resigned.",
            glossary=(Entry("Συμβούλιο της Επικρατείας", ("Council of State",)),),
        ),
        Translation(
            "Η εισαγγελέας άσκησε δίωξη.",
            "The attorney pressed charges.",
            glossary=(Entry("εισαγγελέας", ("prosecutor",)),),
        ),
    ),
    good=(
        Translation(
            "Οι υπουργοί Εξωτερικών και Άμυνας συναντήθηκαν.",
            "The foreign and defence ministers met.",
            glossary=(Entry("υπουργός Εξωτερικών", ("Foreign Minister",)),),
        ),
        Translation(
            "Ο πρωθυπουργός μίλησε στη Βουλή.",
            "The prime minister spoke in Parliament.",
            glossary=(Entry("Βουλή", ("Parliament", "House")), Entry("υπουργός", ("minister",))),
        ),
    ),
    needs=("glossary", "source"),
)
