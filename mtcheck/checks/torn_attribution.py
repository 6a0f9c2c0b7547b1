"""The name of the speaker is torn off the clause that reports the speech.

Why: Greek and other languages put the speaker last ("told reporters the spokesman John Kirby"). An engine
that moves the office but not the name leaves the name behind as a sentence: "a White House spokesman told
reporters. John Kirby."

Limits: the name must stand alone between two full stops, or at the end of the paragraph, right after a
clause with a reporting verb; or the speaker stands behind a quotation, within its sentence or as one of its own,
and no verb does; or "According to" and who it was are a sentence of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, starmap

from mtcheck.facts.paragraphs import Paragraph, paragraphs
from mtcheck.grammar.clauses import is_finite, may_be_finite, verbs
from mtcheck.grammar.tagging import tagged
from mtcheck.languages import Language, language
from mtcheck.types import Bitext, Check, Finding, Pair, Span

NAME = r"(?:[A-Z][\w’'-]*\.?|of|de|van|von|der|al|el|bin)"
TORN = re.compile(rf"\.[”\"]? (?P<name>[A-Z][\w’'-]+(?: {NAME}){{0,4}})\.(?=\s|$)")
SPEECH = re.compile(r"[\"“](?P<said>[^\"“”]{10,}?)(?P<closing>,?[\"”],?) (?P<who>(?:a|an|the) [^.,\"“”]*)\.$")
"""A quotation with somebody behind it and no more."""

CLOSED = re.compile(r"[.!?][\"”]$")
ALONE = re.compile(
    r"(?P<who>(?:The|A|An|His|Her|Their|[A-Z][\w’'-]+) [^.;:!?\"“”]*?)"
    r"(?:,? (?:as|while|when|after|before) (?:he|she|they) [^.;:!?\"“”]*)?\."
)
"""A sentence that a quotation ends with, and one that may be no more than who spoke, and when."""

ACCORDING = re.compile(
    r"According to (?P<what>what )?(?P<who>(?:(?:the|a|an|his|her|its|their) |[A-Z])[^.,;:!?\"“”]*)\."
)
AS_SAID = re.compile(
    r"As (?:was |is )?(?:pointed out|noted|stated|announced|underlined|stressed|reported|revealed|mentioned|explained"
    r"|admitted|emphasi[sz]ed|clarified|said|added)(?: by [^.,;:!?\"“”]+)?\."
)
"""Sentences that say no more than whose word it is; what was said is another one."""

WITNESSES = frozenset("witness mother father sister brother owner driver passenger resident captain player".split())
"""Who speaks, besides those who have an office."""

WORDS = re.compile(r"[\w’'-]+")
LONG_REST = 3
"""Words at most between the reporting verb and the full stop: those who were told."""
LOOK_BACK = 200
"""Code points before a full stop that are looked at."""

ARTICLES = frozenset("a an the".split())
DETERMINERS = frozenset("a an the his her its their".split())
LONG_SUBJECT = 7
"""Words at most between the determiner and the reporting verb."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find a bare name after a clause with a reporting verb."""
    known = language(bitext.target_language)
    yield from filter(None, map(without_verb, bitext.article))
    for paragraph in paragraphs(bitext):
        yield from filter(None, starmap(speaker_alone, pairwise(paragraph.pairs)))
        yield from filter(None, starmap(source_alone, pairwise(paragraph.pairs)))
        for match in TORN.finditer(paragraph.text):
            verb = reporting_verb(paragraph.text, match.start(), known)
            names = match["name"].lower().split()
            if verb is not None and not any(word.rstrip(".") in known.starters | known.finite for word in names):
                yield report(paragraph, verb, match, known)


def without_verb(pair: Pair) -> Finding | None:
    """Report a quotation whose speaker stands behind it without a verb: '"We heard a bang", a passenger.'."""
    match = SPEECH.match(pair.target.text)
    if not match or "," not in match["closing"]:
        return None
    said, who = tagged(match["said"]), tagged(match["who"])
    if not any(map(is_finite, said)) or any(may_be_finite(who, number) for number in range(len(who))):
        return None
    return CHECK.finding(
        pair,
        Span(match.start("closing"), match.end()),
        f'no verb says that "{match["who"]}" spoke',
        confidence=0.8,
        expected=f"{match['closing']} said {match['who']}.",
    )


def speaker_alone(before: Pair, pair: Pair) -> Finding | None:
    """Report a sentence behind a quotation that is only its speaker: '"We did it." The lawyer, as he left.'."""
    if not CLOSED.search(before.target.text) or pair.target.kind != "body":
        return None
    text = pair.target.text
    head = ALONE.fullmatch(text)
    if not head:
        return None
    words = tagged(head["who"])
    if any(word.tag != "'s" and may_be_finite(words, number) for number, word in enumerate(words)):
        return None
    if not any(word.lower in language("en").speakers | WITNESSES for word in words):
        return None
    return CHECK.finding(
        pair,
        Span(0, len(text)),
        f'no verb says that "{head["who"]}" spoke',
        confidence=0.75,
        expected=f"said {lowered(text)}",
    )


def source_alone(pair: Pair, after: Pair) -> Finding | None:
    """Report a source as a sentence of its own: "According to the cashier. Maria Rossi, nobody asked."."""
    text = pair.target.text
    if after.target.kind != "body" or not (is_source(text) or AS_SAID.fullmatch(text)):
        return None
    return CHECK.finding(
        pair,
        Span(0, len(text)),
        f'"{text}" stands alone: what was said is torn off',
        confidence=0.85,
        evidence={"sentence after": after.target.text},
    )


def is_source(text: str) -> bool:
    """Tell whether a sentence is "According to" and a noun phrase, or "what" and a clause with one verb."""
    match = ACCORDING.fullmatch(text)
    return match is not None and verbs(tagged(match["who"])) <= (1 if match["what"] else 0)


def lowered(text: str) -> str:
    """Take the capital of an article or a possessive at the beginning away."""
    first = text.split(maxsplit=1)[0]
    return text[0].lower() + text[1:] if first.lower() in DETERMINERS else text


def reporting_verb(text: str, end: int, known: Language) -> int | None:
    """Give where the reporting verb stands that ends the text before a place, only those who were told after it."""
    last = list(WORDS.finditer(text, max(0, end - LOOK_BACK), end))[-LONG_REST - 1 :]
    for number in range(len(last) - 1, -1, -1):
        if last[number].group().lower() in known.reporting:
            rest = [word.group().lower() for word in last[number + 1 :]]
            told = not rest or any(word in known.audience for word in rest)
            return last[number].start() if told else None
    return None


def report(paragraph: Paragraph, verb: int, match: re.Match[str], known: Language) -> Finding:
    """Make the finding, with the name put back to its office or in front of the verb."""
    clause = paragraph.text[verb : match.start()]
    subject = subject_before(paragraph.text[max(0, verb - LOOK_BACK) : verb])
    pair, span, text = paragraph.place(Span(verb - len(subject), match.end()))
    return CHECK.finding(
        pair,
        span,
        f'"{match["name"]}" is torn off the clause that says who spoke',
        confidence=0.9,
        text=text,
        expected=f"{named(subject, match['name'], known)} {clause}.",
        evidence={"clause": f"{subject}{clause}"},
    )


def subject_before(text: str) -> str:
    """Give the noun phrase with a determiner that a text ends with, no comma inside, with the space after it."""
    words = re.findall(r"\S+\s*", text)[-LONG_SUBJECT:]
    for number in range(len(words) - 1, -1, -1):
        word = words[number].strip().lower()
        if word.endswith((",", ";", ":")):
            return ""
        if word in DETERMINERS:
            return "".join(words[number:])
    return ""


def named(subject: str, name: str, known: Language) -> str:
    """Put a name to the noun phrase that it belongs to; a common noun of speaking loses its article for it."""
    words = subject.split()
    if not words:
        return name
    if words[-1].lower() in known.speakers:
        return " ".join([*(words[1:] if words[0].lower() in ARTICLES else words), name])
    return f"{name}, {' '.join(words)},"


CHECK = Check(
    code="SEN002",
    name="torn-attribution",
    severity="major",
    summary="the name of the speaker is torn off the clause that reports the speech",
    run=run,
    bad=(
        "They were moved to three sites, a White House spokesman told reporters. John Kirby.",
        "The plan is ready, the minister said. Nikos Ralli. The vote is on Monday.",
        "“We heard a loud bang and everyone shouted”, a passenger from the capital.",
        "“The court did its duty.” The family's lawyer, Ilias Dimas, as he left the building.",
        "According to the cashier. Maria Rossi, nobody had asked for the receipts.",
        "As pointed out. The rapporteur of the majority, the text was open to all.",
    ),
    good=(
        "They were moved to three sites, White House spokesman John Kirby told reporters.",
        "The plan is ready, the minister said. Nobody believed it.",
        "The plan is ready, the minister told reporters. However.",
        "She moved to Paris. London came later.",
        "“The Long Way Home”, the anthem of the club.",
        "“We heard a loud bang”, a passenger from the capital said.",
        "“The court did its duty.” The family's lawyer smiled as he left the building.",
        "According to the cashier, Maria Rossi, nobody asked. According to plan. It was over by noon.",
    ),
    languages=("en",),
)
