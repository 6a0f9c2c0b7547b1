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

BETWEEN = frozenset("to in on at during from with for after before".split())
TIMES = frozenset("yesterday today earlier later tonight recently characteristically also".split())
ARTICLES = frozenset("the a an one his its their".split())
ENDS = frozenset([".", ",", '"', ";", ":", "!", "?", "-"])
PEOPLE = frozenset("NN NNS NNP JJ of the and 's for VBN VBG".split())
LONGEST_PHRASE, LONGEST_SUBJECT = 8, 16
"""Words at most of the phrase between and of the subject."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find reporting verbs with a phrase between them and their subject."""
    reporting = language("en").reporting
    for pair, words in sentences(bitext):
        for number, word in enumerate(words):
            if word.lower not in reporting or not opens_clause(words, number):
                continue
            if subject := late_subject(words, number):
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
    """Tell whether no subject stands before a verb: it comes after a comma, a quotation or nothing."""
    return number == 0 or words[number - 1].tag in {",", '"'}


def late_subject(words: Sequence[Tagged], verb: int) -> tuple[int, int] | None:
    """Give the first and last word of a subject that stands behind a phrase, None where there is none."""
    start = verb + 1
    end = start
    while end < len(words) and end - start < LONGEST_PHRASE and words[end].tag not in ENDS:
        if end > start and words[end].lower in ARTICLES and closes_phrase(words, start, end):
            last = subject_end(words, end)
            if last is not None:
                return end, last
        end += 1
    return None


def closes_phrase(words: Sequence[Tagged], start: int, end: int) -> bool:
    """Tell whether the words between the verb and an article are a whole phrase of place, time or audience."""
    phrase = words[start:end]
    if phrase[0].lower in TIMES:
        return len(phrase) == 1
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
    ),
    good=(
        "People are tired of promises, the mayor of the town told reporters.",
        "“We are ready”, said the spokesman of the party yesterday.",
        "He said in a statement the bank would close two branches.",
    ),
    languages=("en",),
    scope="pair",
)
