"""A Greek question mark is left: a semicolon ends a question.

Why: Greek asks with the sign that English has for a semicolon ("Ποιος το ξέρει;"), and an engine copies it.

Limits: only at the end of a quotation, or where a sentence that begins as a question ends its line or is followed by a
capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.types import Bitext, Check, Finding, Span

LEFT = re.compile(r"(?<![\w’'-])(?P<word>[^\W_][\w’'-]*)[ \u00a0]?(?:(?P<mark>;)(?=[\"”»])|(?P<greek>\u037e))")
"""A word, then a semicolon before the end of a quotation, or the Greek sign itself."""

ASKS = re.compile(
    r"(?:^|[.!?:] |[\"“])(?:"
    r"(?:Who|What|Why|How|Where|When) (?:is|are|was|were|will|did|does|do|has|have|can|could|would|should|much|many"
    r"|long|else|really|gave|knows|pays|decides)"
    r"|(?:Is|Are|Did|Does|Will|Can|Has|Have) (?:the|it|he|she|they|there|we|you|this|that)"
    r")\b[^.?!;\"“”]*?(?P<word>[^\W_][\w’'-]*)(?P<mark>;)(?=$| [A-Z“\"])"
)
"""A question that a semicolon ends."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find semicolons that end a question."""
    for pair in bitext.article:
        text = pair.target.text
        found = {match.start("word"): match for pattern in (LEFT, ASKS) for match in pattern.finditer(text)}
        for _, match in sorted(found.items()):
            yield CHECK.finding(
                pair,
                Span(match.start("word"), match.end("mark") if match["mark"] else match.end()),
                "a semicolon ends a question, as in Greek",
                confidence=0.85,
                expected=f"{match['word']}?",
            )


CHECK = Check(
    code="PUN007",
    name="foreign-question-mark",
    severity="minor",
    summary="a semicolon ends a question",
    run=run,
    bad=(
        "“Who gave the order;” the mayor asked.",
        "Who will pay for the damage; The minister did not answer.",
    ),
    good=(
        "“Who gave the order?” the mayor asked.",
        "Who will pay for the damage; who will rebuild the bridge?",
        "When we invest in our health, we spend money; we do not waste it.",
    ),
    languages=("en",),
    scope="pair",
)
