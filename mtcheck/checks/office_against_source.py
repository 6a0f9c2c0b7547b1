"""An office of the source is another office, or none, in the translation.

Why: the source says who somebody is. Ιατροδικαστής is a coroner, not a "medical judge"; an
engine takes such words apart, or reads another one into them.

Limits: only the offices of the knowledge. Where nothing that is known to be wrong stands in the translation,
the office must stand before a name in the source, and the list of its English words must be complete, or nothing but
an article may stand there ("the Cliff Stearns"); the finding is then minor.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.source_offices import LostOffice, lost_offices
from mtcheck.knowledge.index import knowledge
from mtcheck.types import Bitext, Check, Finding, Pair, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find offices of the source that the translation calls by none of their names."""
    for pair in bitext.sourced:
        for one in lost_offices(pair.source or "", pair.target.text, bitext.languages[0]):
            yield finding(pair, one)


def finding(pair: Pair, one: LostOffice) -> Finding:
    """Make the finding at what stands for the office."""
    text = pair.target.text[one.span.start : one.span.end]
    note = f"; {one.office.note}" if one.office.note else ""
    return CHECK.finding(
        pair,
        one.span,
        f'the source has "{one.source}" ({one.office.english[0]}), not "{text}"{note}',
        confidence=0.85 if one.known else 0.6,
        severity="major" if one.known else "minor",
        expected=f"{one.office.english[0]} {one.holder}".rstrip(),
        evidence={"in the source": one.source, "source": knowledge().cite(one.office.source)},
    )


CHECK = Check(
    code="OFF003",
    name="office-against-source",
    severity="major",
    summary="an office of the source is another office, or none, in the translation",
    run=run,
    bad=(
        Translation("Ο Ιάπωνας τζουντόκα Σάιτο νίκησε.", "The Japanese junkie Saito won."),
        Translation("Τη γνωμάτευση έκανε ιατροδικαστής.", "A medical judge made the report."),
    ),
    good=(
        Translation("Ο Ιάπωνας τζουντόκα Σάιτο νίκησε.", "The Japanese judo wrestler Saito won."),
        Translation("Ο υπουργός Εξωτερικών μίλησε.", "The secretary of state spoke."),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
