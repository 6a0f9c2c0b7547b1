"""A line that names the source is left in the article.

Why: "Source: Skai" at the end of a page credits another site; a desk that syndicates the text gives credit
in its own form or must not publish it at all.

Limits: only a line of its own is seen, not a credit at the end of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.boilerplate import whole_lines
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Report source lines."""
    for pair, span in whole_lines(bitext, "source-line"):
        yield CHECK.finding(pair, span, "this line credits a source and is not part of the article", confidence=0.95)


CHECK = Check(
    code="BOI002",
    name="source-line",
    severity="minor",
    summary="a line that names the source is left in the article",
    run=run,
    bad=("Rain fell on the city.\nThe rain stopped at noon.\nSource :Skai",),
    good=("Rain fell on the city.\nThe source: a spring in the hills. It has not run dry.",),
    languages=("en",),
)
