"""A name was translated as a word, or taken for another name.

Why: Δώρα is a name and also "gifts"; Κατερίνη is a town and looks like Catherine; Ολυμπία Οδός is a
motorway and no street. The reader cannot find any of them again.

With the source, a name of several words counts too where the translation has a part of it and another word for the
rest: "Perpetual Dervishes" for Περιστρεφόμενοι Δερβίσηδες, the Whirling Dervishes.

Limits: only what is in the phrase book and among the proper names. Where the wrong form is an English name too, the
words beside it, the rest of the article or the source must bear it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.renamed import Renamed, renamed
from mtcheck.knowledge.index import knowledge
from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding, Pair, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the names, and with the source the names of which a part was replaced."""
    found = list(literal_findings(CHECK, bitext, "names"))
    yield from found
    for pair in bitext.sourced:
        for one in renamed(pair.source or "", pair.target.text, bitext.languages[0]):
            more = finding(pair, one)
            if not any(are_at_one_place(more, other) for other in found):
                yield more


def are_at_one_place(one: Finding, other: Finding) -> bool:
    """Tell whether two findings stand in one segment and share letters."""
    return one.segment == other.segment and one.span.start < other.span.end and other.span.start < one.span.end


def finding(pair: Pair, one: Renamed) -> Finding:
    """Make the finding of a name of the source that the translation calls otherwise."""
    text = pair.target.text[one.span.start : one.span.end]
    return CHECK.finding(
        pair,
        one.span,
        f'"{text}" stands for "{one.original}", which is {one.proper.name} in English',
        confidence=0.85,
        expected=one.proper.name,
        evidence={"in the source": one.original, "source": knowledge().cite(one.proper.source)},
    )


CHECK = Check(
    code="NAM008",
    name="translated-name",
    severity="major",
    summary="a name was translated as a word, or taken for another name",
    run=run,
    bad=(
        "Cars on Olympia Street in Greece moved again.",
        Translation("Η Δώρα Ράλλη μίλησε.", "Gifts Ralli spoke."),
        Translation("Χόρεψαν οι Περιστρεφόμενοι Δερβίσηδες.", "The Perpetual Dervishes danced."),
    ),
    good=(
        "Cars on Olympia Odos in Greece moved again.",
        Translation("Η Δώρα Ράλλη μίλησε.", "Dora Ralli spoke."),
        Translation("Η Βόρεια και η Νότια Κορέα.", "North Korea and its southern neighbour."),
        "Gifts for children were handed out in Greece.",
    ),
    languages=("en",),
    scope="pair",
)
