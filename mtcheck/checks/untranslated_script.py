"""Words in the script of the source were left in the translation.

Why: what an engine does not know it copies; Greek or Japanese letters in an English article cannot be read by
those it is for.

Limits: a word in brackets or quotation marks may be given as an example, and is minor; single letters are
left alone (α-amylase, Δ). Latin letters in a text of another script are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.types import Bitext, Check, Finding, Span

FOREIGN = re.compile(
    r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f\u0590-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々ー]+"
)
"""Runs of letters that English is not written in."""

GIVEN = re.compile(r"[(\[“\"‘'«]\s*$")


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find runs of letters of another script in a text of Latin script."""
    for pair in bitext.article:
        text = pair.target.text
        for match in re.finditer(rf"{FOREIGN.pattern}(?:[\s\-’']+{FOREIGN.pattern})*", text):
            if len(match.group()) < 2 and not "\u3040" <= match.group() <= "\ud7af":
                continue
            given = bool(GIVEN.search(text[: match.start()]))
            yield CHECK.finding(
                pair,
                Span(*match.span()),
                "left untranslated",
                confidence=0.6 if given else 0.95,
                severity="minor" if given else "major",
            )


CHECK = Check(
    code="UNT001",
    name="untranslated-script",
    severity="major",
    summary="words in the source's script were left",
    run=run,
    bad=("The minister visited the Ακρόπολη on Monday.",),
    good=(
        "The minister visited the Acropolis on Monday.",
        "The α-amylase test was negative.",
    ),
    needs=(),
    languages=("en", "de", "fr", "es", "it", "pt", "ro", "cs", "pl", "tr"),
    scope="pair",
)
