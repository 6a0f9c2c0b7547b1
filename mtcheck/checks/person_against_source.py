"""Somebody in the news whom the source names is spelt another way in the translation.

Why: the source says Αλέξης Τσίπρας, and everybody knows Alexis Tsipras; the engine wrote "Alexis Chiprass". With the
source there is no doubt who is meant. Each mention counts: the first may be right, and the second "Gor" for Gore.
A given name is reported, minor, where the translation has a more usual one that sounds so: John Stewart for Jon.

Limits: only people in the knowledge; a surname alone counts where the article has named its bearer in full, and a
given name only of people whose countries write in Latin letters.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.source_people import Rendering, renderings
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find known people of the source whose name the translation spells in no accepted way."""
    for one in renderings(bitext):
        yield finding(one)


def finding(one: Rendering) -> Finding:
    """Make the finding at what stands for the name; it is minor where the given name alone is another spelling."""
    person = one.people[0]
    text = one.pair.target.text[one.span.start : one.span.end]
    whole = " " in text
    same = len(one.people) == 1 or (same_surname(one) and not whole)
    return CHECK.finding(
        one.pair,
        one.span,
        f'the source names {person.name} ("{one.source}"), not "{text}"',
        confidence=0.7 if one.given else 0.9,
        severity="minor" if one.given else "major",
        expected=(person.name if whole else person.name.split()[-1]) if same else None,
        evidence={"in the source": one.source, "source": knowledge().cite(person.source)},
    )


def same_surname(one: Rendering) -> bool:
    """Tell whether all who may be meant share their surname."""
    return len({fold(person.name).split()[-1] for person in one.people}) == 1


CHECK = Check(
    code="NAM012",
    name="person-against-source",
    severity="major",
    summary="somebody in the news whom the source names is spelt another way",
    run=run,
    bad=(Translation("Ο Άντονι Μπλίνκεν μίλησε χθες.", "Antony Blinking spoke yesterday."),),
    good=(
        Translation("Ο Άντονι Μπλίνκεν μίλησε χθες.", "Antony Blinken spoke yesterday."),
        Translation("Ο Βολοντίμιρ Ζελένσκι μίλησε χθες.", "Volodymyr Zelenskyy spoke yesterday."),
    ),
    needs=("source",),
    languages=("en",),
)
