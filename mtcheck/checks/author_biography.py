"""A line about the author is left at the end of the article.

Why: a translated page brings along what stood around the article; a self-portrait of the site's author is
not part of the news, and is in the first person.

Limits: only the last lines are looked at, and one cue is not enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.boilerplate import whole_lines
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Report the author's biography."""
    for pair, span in whole_lines(bitext, "author-biography"):
        yield CHECK.finding(pair, span, "this line is about its author, not part of the article", confidence=0.95)


CHECK = Check(
    code="BOI001",
    name="author-biography",
    severity="major",
    summary="a line about the author is left at the end of the article",
    run=run,
    bad=(
        "Rain fell on the city.\nThe rain stopped at noon.\n"
        "With a wealth of experience in journalism, I bring a seasoned voice to my readers.",
    ),
    good=(
        "Rain fell on the city.\nThe rain stopped at noon.\n“I have been a journalist for ten years,” she said.",
        "Rain fell on the city.\nMaria Ralli is a journalist who covered the war.",
    ),
    languages=("en",),
)
