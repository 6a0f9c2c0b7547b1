"""The headline ends in the middle of a phrase.

Why: content systems cut headlines at a length, and engines translate the torso: "Minister: we will stand by
the". It is the first thing that a reader sees.

Limits: only headlines that end in a word that cannot end one, or in a cut-off mark; "what he is up to" is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.types import Bitext, Check, Finding, Span

CUT = re.compile(
    r"\b(?P<word>the|an?|of|and|or|but|from|his|her|their|its|our|than|into|between|against|because|whose|"
    r"which|during|towards?|upon|amid|via)[\s\"'”’]*$|(?P<mark>\[\.\.\.\]|\[…\])\s*$",
    re.IGNORECASE,
)


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find headlines that end in a word that cannot end one."""
    for pair in bitext.article:
        match = CUT.search(pair.target.text)
        if match and (pair.target.kind == "headline" or (match["mark"] and pair.target.id == 0)):
            span = Span(*match.span("word" if match["word"] else "mark"))
            yield CHECK.finding(pair, span, f'the headline is cut off after "{match[0].strip()}"', confidence=0.85)


CHECK = Check(
    code="TTL005",
    name="headline-cut",
    severity="major",
    summary="the headline ends in the middle of a phrase",
    run=run,
    bad=("Minister: we will stand by the\nThe minister spoke on Monday.",),
    good=("What the minister is up to\nThe minister spoke on Monday.", "Whom she votes for\nShe spoke on Monday."),
    languages=("en",),
)
