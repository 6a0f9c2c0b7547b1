"""The subject of a reporting verb comes after what was told to whom: Greek word order.

Why: Greek puts the speaker last, "είπε στους δημοσιογράφους ο δήμαρχος", and engines keep that order: "said to
reporters the mayor of Patras". English allows the speaker after the verb only where nothing stands between.

Limits: only verbs that report speech, with a phrase between them and a noun phrase with an article that ends the
clause; "said in a statement the bank would close", where that noun phrase has a verb of its own, is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import basis, sentences, sure
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span

BETWEEN = frozenset("to in on at during from with for after before against".split())
TIMES = frozenset("yesterday today earlier later tonight recently characteristically also".split())
ARTICLES = frozenset("the a an one his its their".split())
ENDS = frozenset([".", ",", '"', ";", ":", "!", "?", "-"])
MOVING = frozenset("coming leaving going exiting entering arriving speaking".split())
"""Verbs of what somebody did while speaking: "stated leaving the court the witness"."""

AFTER_QUOTATION = frozenset(
    "launched fired shot countered retorted responded answered wondered commented asked".split()
)
"""Verbs that report right after a quotation."""

TAKE_PEOPLE = frozenset("told tells reported reports revealed reveals announced announces wrote writes".split())
"""Reporting verbs whose object may be a person."""

BEFORE_SPEAKER = frozenset("out coming leaving going in characteristically also yesterday today".split())
MORE_SPEAKERS = frozenset(
    "witness leader captain bishop archbishop defendant accused mother father owner member".split()
)
"""Words before a speaker that an engine left behind the verb, and words for speakers who have no office."""

PEOPLE = frozenset("NN NNS NNP JJ of the and 's for VBN VBG".split())
LONGEST_PHRASE, LONGEST_SUBJECT = 8, 16
"""Words at most of the phrase between and of the subject."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find reporting verbs with a phrase between them and their subject."""
    for pair, words in sentences(bitext):
        for number, word in enumerate(words):
            if subject := late_subject(words, number) or doubled_subject(words, number):
                first, last = subject
                name = pair.target.text[words[first].start : words[last].end]
                rest = pair.target.text[word.start : words[first - 1].end]
                yield CHECK.finding(
                    pair,
                    Span(word.start, words[last].end),
                    f'"{name}" is the subject of "{word.text}" and stands behind "{rest}"',
                    confidence=sure(0.85),
                    evidence=basis(),
                    expected=f"{name} {rest}",
                )


def opens_clause(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a word is a verb that reports what was said, and no subject stands before it.

    It comes after a comma, a quotation or nothing.
    """
    before = words[number - 1].tag if number else ","
    quoted = '"' in {before, words[number - 2].tag if number > 1 and before == "," else ""}
    reports = words[number].lower in language("en").reporting
    return (before in {",", '"'} and reports) or (quoted and words[number].lower in AFTER_QUOTATION)


def late_subject(words: Sequence[Tagged], verb: int) -> tuple[int, int] | None:
    """Give the first and last word of a subject that stands behind a phrase, None where there is none."""
    if not opens_clause(words, verb):
        return None
    start = verb + 1
    end = start
    while end < len(words) and end - start < LONGEST_PHRASE and words[end].tag not in ENDS:
        if end > start and words[end].lower in ARTICLES and closes_phrase(words, start, end):
            last = subject_end(words, end)
            if last is not None:
                return end, last
        end += 1
    return None


def doubled_subject(words: Sequence[Tagged], verb: int) -> tuple[int, int] | None:
    """Give the first and last word of a speaker who stands behind a verb that has a pronoun as its subject too.

    "As he pointed out the head of the minority, ...": Greek leaves the pronoun out, and an engine put one in.
    """
    word = words[verb].lower
    if (
        verb < 2
        or words[verb - 1].lower not in {"he", "she", "it"}
        or word not in language("en").reporting - TAKE_PEOPLE
    ):
        return None
    if words[verb - 2].lower != "as" and words[verb - 2].tag not in {",", '"'}:
        return None
    start = verb + 1
    while start < len(words) and words[start].lower in BEFORE_SPEAKER:
        start += 1
    last = subject_end(words, start) if start < len(words) and words[start].lower in ARTICLES else None
    speakers = language("en").speakers | MORE_SPEAKERS
    return (start, last) if last and any(one.lower in speakers for one in words[start : last + 1]) else None


def closes_phrase(words: Sequence[Tagged], start: int, end: int) -> bool:
    """Tell whether the words between the verb and an article are a whole phrase of place, time or audience."""
    phrase = words[start:end]
    if phrase[0].lower in TIMES:
        return len(phrase) == 1
    if phrase[0].lower in MOVING:
        return all(one.tag not in {"NNP", "CD"} for one in phrase) and words[end].lower == "the"
    return phrase[0].tag in BETWEEN and phrase[-1].tag in {"NN", "NNS", "NNP", "CD", "them", "him", "us", "PRP"}


def subject_end(words: Sequence[Tagged], first: int) -> int | None:
    """Give the last word of the noun phrase that begins at an article and ends its clause."""
    for number in range(first + 1, min(len(words), first + LONGEST_SUBJECT + 1)):
        word = words[number]
        if word.tag in ENDS:
            return number - 1 if number > first + 1 else None
        if word.tag not in PEOPLE:
            return None
    return None


CHECK = Check(
    code="SEN009",
    name="verb-before-subject",
    severity="major",
    summary="the speaker stands behind the verb and what was told to whom",
    run=run,
    bad=(
        "People are tired of promises, said to reporters the mayor of the town.",
        "“We are ready”, stated yesterday the spokesman of the party.",
        "“You have no plan”, launched against the party the minister of transport.",
        "“I have nothing to hide”, he declared coming out the witness.",
        "As he pointed out the head of the union, no one has seen the plan.",
    ),
    good=(
        "People are tired of promises, the mayor of the town told reporters.",
        "“We are ready”, said the spokesman of the party yesterday.",
        "He said in a statement the bank would close two branches.",
        "“Enough”, he told the mayor.",
        "As he said the president would leave, the crowd cheered.",
    ),
    languages=("en",),
    scope="pair",
)
