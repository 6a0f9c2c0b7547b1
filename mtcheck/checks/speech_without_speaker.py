"""A quotation is followed by its reporting verb, and nobody says it: '"We are ready," clarified on Friday.'.

Why: Greek says who spoke in the ending of the verb, "ξεκαθάρισε την Παρασκευή", and an engine writes no pronoun. Where
the speaker's name was a link, it may have been lost with it.

Limits: the sentence must begin with the quotation, which has a verb of its own, and end with a comma there; after the
reporting verb a phrase, an adverb or a mark must come. A speaker who stands behind that phrase is SEN009's, which says
so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.grammar.clauses import basis, is_finite, sure
from mtcheck.grammar.tagging import tagged
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span

SPEECH = re.compile(
    r"(?:^[“\"]?(?P<quoted>[^“”\"]{8,}),[”\"]|^[“\"](?P<closed>[^“”\"]{8,})[”\"],) "
    r"(?P<verb>[a-z]+)(?P<mark>[.,;!]?)(?: (?P<next>[\w’'-]+)|$)"
)
"""A quotation, of which the beginning may be another segment, its verb, and what follows."""

SPEAK = frozenset(
    """asks asked answers answered assures assured boasts boasted clarifies clarified complains complained confesses
    confessed continues continued discloses disclosed jokes joked laments lamented mentions mentioned observes observed
    predicts predicted promises promised remarks remarked repeats repeated retorts retorted shouts shouted urges urged
    wonders wondered believes believed""".split()
)
"""Verbs that report speech, besides those that every article uses."""

FOLLOW = frozenset(
    """on in at upon after before during with from to for through via about as while when yesterday today tonight later
    again also shortly and""".split()
)
"""Words after a verb that begin no speaker; adverbs in -ly do not either."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find reporting verbs without anybody who speaks."""
    for pair in bitext.article:
        text = pair.target.text
        match = SPEECH.match(text) if pair.target.kind == "body" else None
        if match and is_silent(match):
            yield CHECK.finding(
                pair,
                Span(*match.span("verb")),
                f'nobody is named who "{match["verb"]}"',
                confidence=sure(0.85),
                evidence=basis(),
            )


def is_silent(match: re.Match[str]) -> bool:
    """Tell whether a quotation is one of speech, and its verb has no subject behind it."""
    if match["verb"] not in language("en").reporting | SPEAK:
        return False
    after = match["next"] or ""
    if not (match["mark"] or after in FOLLOW or after.endswith("ly") or not after):
        return False
    return any(map(is_finite, tagged(match["quoted"] or match["closed"])))


CHECK = Check(
    code="SEN029",
    name="speech-without-speaker",
    severity="minor",
    summary="a quotation is followed by its verb, and nobody is named who speaks",
    run=run,
    bad=(
        '"Nobody will be left in the dark," clarified on Friday, shortly after the meeting.',
        "“The house was empty”, added.",
        '"I never envied a colleague," confesses and recalls the day she was fired.',
    ),
    good=(
        '"Nobody will be left in the dark," he clarified on Friday, shortly after the meeting.',
        "“The house was empty”, added the driver.",
        '"Home Again," released in May, sold well.',
        'The word "late," repeated in every song, was his own.',
    ),
    languages=("en",),
    scope="pair",
)
