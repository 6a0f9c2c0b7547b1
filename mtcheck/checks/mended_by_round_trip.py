"""The round trip mended the grammar of a place that English does not allow.

Why: an engine that translates a sentence there and back writes it as it would itself: "exports had fallen to its
lowest levels" comes home with "their", "after amended" with "being", "most involved families" with the noun in front.

Limits: most changes of a round trip are paraphrases. Reported are only a possessive that does not agree with a plural
subject, a participle after a preposition, a comparative for an adverb, and a participle or adjective in front of
its noun that English puts behind; and only where the engine changed just that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mtcheck.facts.mending import Change, changes, moves
from mtcheck.grammar.clauses import is_finite, sentences
from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span

BEFORE_PARTICIPLE = frozenset("after before by without when while on".split())
MEANS_BEHIND = frozenset("involved concerned willing able responsible present ready".split())
"""Words that mean something else in front of a noun than behind it, or cannot stand in front."""

OPENING = 4
"""Words of a sentence among which an adjective with a comma after it opens it: "Second, ...", "Perhaps most important,
..." are as good as their adverbs."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A place that was mended: its first and last word, what it should be, and why it is wrong."""

    first: int
    last: int
    reading: str
    why: str


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find places that are against English grammar and came home mended."""
    for pair, words in sentences(bitext):
        if pair.back is None:
            continue
        for one in mended(words, changes(pair.target.text, pair.back)):
            yield CHECK.finding(
                pair,
                Span(words[one.first].start, words[one.last].end),
                one.why,
                confidence=0.7,
                expected=one.reading,
                evidence={"back-translation": pair.back},
            )


def mended(words: Sequence[Tagged], found: tuple[Change, ...]) -> Iterator[Mended]:
    """Give the places that were mended."""
    for change in found:
        if one := possessive(words, change) or participle(words, change) or adverb(words, change):
            yield one
    for to, source in moves(found):
        if one := behind(words, to, source):
            yield one


def possessive(words: Sequence[Tagged], change: Change) -> Mended | None:
    """Tell whether "its" became "their" after a plural subject."""
    if (change.old, change.new) != (("its",), ("their",)):
        return None
    before = words[: change.first]
    plural = any(word.tag == "NNS" for word in before) and any(is_finite(word) for word in before)
    singular = any(
        word.tag == "NNP" or (word.tag != "NNS" and "NN" in english().counted(word.lower)) for word in before
    )
    if not plural or singular:
        return None
    return Mended(change.first, change.first, "their", '"its" does not agree with the plural before it')


def participle(words: Sequence[Tagged], change: Change) -> Mended | None:
    """Tell whether "being" came in between a preposition and a participle."""
    place = change.first
    if change.old or change.new not in {("being",), ("having", "been"), ("it", "was"), ("they", "were")}:
        return None
    if not 0 < place < len(words) or words[place].tag not in {"VBN", "VBD"}:
        return None
    if words[place - 1].lower not in BEFORE_PARTICIPLE:
        return None
    reading = f"{words[place - 1].text} {' '.join(change.new)} {words[place].text}"
    return Mended(place - 1, place, reading, "a participle follows a preposition")


def adverb(words: Sequence[Tagged], change: Change) -> Mended | None:
    """Tell whether a comparative adjective or an adjective after a verb became an adverb."""
    if len(change.old) != 1 or not change.new or not change.new[-1].endswith("ly"):
        return None
    old, new = change.old[0], change.new[-1]
    stem = old.removesuffix("er") if change.new[0] == "more" else old
    if len(stem) < 4 or not new.startswith(stem[:-1]) or words[change.first].tag not in {"JJR", "JJ", "RBR"}:
        return None
    if len(change.new) != (2 if change.new[0] == "more" else 1):
        return None
    if change.last <= OPENING and words[change.last : change.last + 1] and words[change.last].tag == ",":
        return None
    return Mended(change.first, change.first, " ".join(change.new), "an adjective stands where an adverb is meant")


def behind(words: Sequence[Tagged], to: Change, source: Change) -> Mended | None:
    """Tell whether a noun moved in front of a participle or adjective that belongs behind it."""
    between = words[to.last : source.first]
    nouns = words[source.first : source.last]
    if len(between) != 1 or len(nouns) != 1 or between[0].lower not in MEANS_BEHIND:
        return None
    if nouns[0].tag not in {"NN", "NNS"}:
        return None
    reading = f"{nouns[0].text} {between[0].text}"
    return Mended(to.last, source.first, reading, f'"{between[0].text}" belongs behind its noun')


CHECK = Check(
    code="SEN015",
    name="mended-by-round-trip",
    severity="minor",
    summary="the round trip mended a place that is against English grammar",
    run=run,
    bad=(
        ("The exports had fallen to its lowest levels.", "The exports had fallen to their lowest levels."),
        (
            "The law will come back after amended by the two parties.",
            "The law will come back after being amended by the two parties.",
        ),
        ("Latvia and Slovakia joined slower.", "Latvia and Slovakia joined more slowly."),
        ("For most involved families it was a shock.", "For most families involved it was a shock."),
    ),
    good=(
        ("The company said its exports had fallen.", "The company said their exports had fallen."),
        ("The storm is far from land.", "The storm is far from being land."),
        ("He said yesterday that he would stay.", "Yesterday he said that he would stay."),
        ("And third, the mill will be closed.", "And thirdly, the mill will be closed."),
    ),
    needs=("back",),
    languages=("en",),
    scope="pair",
)
