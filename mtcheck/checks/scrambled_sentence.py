"""The words of a sentence stand in no English order.

Why: an engine that loses the thread puts words side by side that never meet in English: "affected on and the
is the closely Twitter with monitoring".

Limits: the order is judged by the classes of words that stand side by side (articles, prepositions, verbs ...),
over the whole sentence; one misplaced word is not enough. Short sentences, questions, lists and rows of names are left
alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import basis, sentences, sure, words_of
from mtcheck.grammar.order import association, strangers
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span

FEWEST = 9
"""Words of the shortest sentence that is judged."""

SURE, SURE_WITH_STRANGERS = -0.15, 0.1
"""Association below which words are in no order: by itself, and where two words meet that never do.

Of 500 shuffled sentences 400 are; of 19,505 lines by people 10, most of them lists of names."""

SHORT, SURE_IF_SHORT = 16, -0.45
"""Words below which a sentence is short, and what it takes there: a figure of speech fills it ("To the victors went the
coalfields, to the vanquished the debts")."""

QUOTED = 0.3
"""What is added where somebody is quoted: speech is broken off, and the verb stands before who spoke."""

NAMES = 0.35
"""Share of names and numbers from which a sentence is rather a list."""


PARTS = frozenset("these those them which whom".split())
"""What a sentence may begin with that says of whom it counts a part: "Of those, 300 have recovered"."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find sentences whose words are in no order."""
    for pair, words in sentences(bitext):
        if words_of(words) >= FEWEST and is_disorder(words):
            yield CHECK.finding(
                pair,
                Span(0, len(pair.target.text)),
                "the words stand in no order that English has",
                confidence=sure(0.85),
                evidence=basis(),
            )


def is_disorder(words: Sequence[Tagged]) -> bool:
    """Tell whether the words of a sentence are in no order; a list has none, and a question one of its own."""
    if words[0].tag == "of" and words[1].tag in PARTS and words[2].tag == ",":
        words = words[3:]
    value = association([word for word in words if word.tag != '"'])
    if marks := sum(word.tag == '"' for word in words):
        value += QUOTED if marks % 2 == 0 else 2 * QUOTED
    if value >= SURE_WITH_STRANGERS or words[-1].tag not in {".", "!", '"', ")"}:
        return False
    if sum(word.tag in {"NNP", "CD", "FW", "SYM"} for word in words) >= NAMES * words_of(words):
        return False
    return value < SURE_IF_SHORT if words_of(words) < SHORT else value < SURE or any(strangers(words))


CHECK = Check(
    code="SEN011",
    name="scrambled-sentence",
    severity="major",
    summary="the words of a sentence stand in no English order",
    run=run,
    bad=("Affected on and the is the closely with monitoring his government in that states wrote contact.",),
    good=(
        "The government is monitoring the storms closely and is in contact with the affected states.",
        "Will the bakers lower bread prices or loosen opening hours?",
        "Never before had so many of them come from so far away to hear so little.",
        "To the victors went the coalfields, to the vanquished the debts.",
        "The bus driver's negligence cost seven people their lives.",
    ),
    languages=("en",),
    scope="pair",
)
