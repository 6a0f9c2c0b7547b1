"""A line of the web page around the article is left in it.

Why: "Read also: ...", advertisement marks, breadcrumbs, time stamps and server messages are translated with
the article when a page is scraped.

Limits: only a line of its own is seen, in English.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.boilerplate import whole_lines
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Report what is left of the page."""
    for pair, span in whole_lines(bitext, "page-furniture"):
        yield CHECK.finding(pair, span, "this line belongs to the web page, not to the article", confidence=0.9)


CHECK = Check(
    code="BOI003",
    name="page-furniture",
    severity="minor",
    summary="a line of the web page around the article is left in it",
    run=run,
    bad=(
        "Rain fell on the city.\nRead also: Ten dead in floods\nThe rain stopped at noon.",
        "Rain fell on the city.\nHome > News > Weather\nThe rain stopped at noon.",
    ),
    good=("Rain fell on the city.\nRead alone, the letter means little, the judge wrote.",),
    languages=("en",),
)
