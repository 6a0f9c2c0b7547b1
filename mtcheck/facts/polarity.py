"""Whether a source and its translation both affirm or both deny."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mtcheck.facts.coverage import content
from mtcheck.facts.names import gloss_stems, split
from mtcheck.facts.negation import negations
from mtcheck.facts.tokens import tokens
from mtcheck.facts.words import source_words
from mtcheck.languages import language
from mtcheck.languages.glosses import stem
from mtcheck.types import Span

LIGHT = frozenset(stem(word) for word in "be is are was have has do does go get make take be find can will".split())
"""Words that stand in nearly every text, so that they do not show that a statement is the same."""


UNTIL = re.compile(
    r"(?:(?!\b(?:and|but|that|which|who)\b)[^,;:])*?"
    r"\b(?:until|till|unless|for (?:an?|another|some|many|several|\w+ more) (?:\w+ ){0,2}(?:time|while|years))\b"
)
"""What makes an affirmation of a denial before it in its clause: "not ... until" is "only after"."""

LITOTES = re.compile(
    r"\s+(?:(?:an?|the|all|that|so|very|at|entirely) )*(?:abnormal|dissimilar|illegal|illogical|immaterial|implausible"
    r"|impossible|improbable|inconceivable|incorrect|infrequent|insignificant|insensitive|irrational|irrelevant|rare"
    r"|un(?:aware|common|expected|fair|familiar|happy|important|known|like|likely|necessary|reasonable|related|usual))"
)
"""A negative word after a negation: "not uncommon" is "common"."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """A place of the target at which it says the opposite, and the words of the source that say so.

    `is_plain` tells that the negated word itself stands in both texts.
    """

    target: Span
    source_text: str
    is_plain: bool


def lost_negation(source: str, target: str, languages: tuple[str, str]) -> Reversal | None:
    """Find a negation of the source in a target that denies nothing."""
    if not language(languages[0]).known:
        return None
    ours, theirs = negations(source, languages[0]), negations(target, "en")
    if not ours.core or theirs.plain or theirs.denials:
        return None
    cue = ours.core[0]
    words = [word for word in source_words(source, languages[0]) if word.start >= cue.start]
    after = [word for word in words if not word.function and word.start >= cue.end][:1]
    if languages[0] == "de":  # the verb that "nicht" denies stands before it as often as after it
        after += [word for word in source_words(source, "de") if not word.function and word.end <= cue.start][-1:]
    wanted = gloss_stems(after) - LIGHT
    said = next(
        (token for token in tokens(target) if any(stem(part.lower()) in wanted for part in split(token.text))), None
    )
    text = source[cue.start : after[0].end if after and after[0].end > cue.end else cue.end]
    return Reversal(Span(said.start, said.end), text, True) if said else Reversal(Span(0, len(target)), text, False)


def added_negation(source: str, target: str, back: str | None, languages: tuple[str, str]) -> Reversal | None:
    """Find a negation of the target whose source denies nothing; a back-translation that negates too bears it out."""
    if not language(languages[0]).known:
        return None
    ours, theirs = negations(source, languages[0]), negations(target, "en")
    witnessed = bool(back and theirs.plain and not ours.denials and negations(back, languages[0]).plain)
    if ours.plain or not (witnessed or (theirs.core and ours.denials <= theirs.denials)):
        return None
    cue = (theirs.core or theirs.plain)[0]
    if UNTIL.match(target, cue.end) or LITOTES.match(target, cue.end):
        return None
    after = [token for token in content(target) if token.start >= cue.end][:2]
    traces = gloss_stems(source_words(source, languages[0]))
    plain = any(stem(part.lower()) in traces for token in after for part in split(token.text))
    return Reversal(cue, "", witnessed or (plain and not ours.denials))
