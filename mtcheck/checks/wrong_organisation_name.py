"""A party, agency, court, club or treaty is called by a name that it does not have.

Why: a body has one English name, or a few. Engines translate the words of the Greek one: the Council of State
becomes a "Council of the Territory", the National Intelligence Service a "National Information Service".

Without the source, literal renderings that nobody uses are reported; with a Greek source, what stands in the
place of a body whose name the source has in full.

Limits: only bodies in the knowledge, and names of two words or more.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.bodies import Misnamed, literal_names, misnamed_bodies
from mtcheck.knowledge.index import knowledge
from mtcheck.types import Bitext, Check, Finding, Pair


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find bodies by names that are not theirs."""
    for pair in bitext.article:
        found = {one.span: one for one in literal_names(pair.target.text)}
        if pair.source and bitext.source_language == "el":
            found |= {one.span: one for one in misnamed_bodies(pair.source, pair.target.text)}
        for one in found.values():
            yield finding(pair, one)


def finding(pair: Pair, one: Misnamed) -> Finding:
    """Make the finding at the wrong name."""
    text = pair.target.text[one.span.start : one.span.end]
    body = one.body
    evidence = {"in the source": one.source} if one.source else {"original": ", ".join(body.greek[:2])}
    return CHECK.finding(
        pair,
        one.span,
        f'"{text}" is called {body.name} in English',
        confidence=0.85,
        expected=body.name,
        evidence={**{key: text for key, text in evidence.items() if text}, "source": knowledge().cite(body.source)},
    )


CHECK = Check(
    code="NAM013",
    name="wrong-organisation-name",
    severity="major",
    summary="a party, agency, court or club is called by a name that it does not have",
    run=run,
    bad=("The Council of the Territory annulled the decision.",),
    good=(
        "The Council of State annulled the decision.",
        "The council of the territory met.",
    ),
    languages=("en",),
    scope="pair",
)
