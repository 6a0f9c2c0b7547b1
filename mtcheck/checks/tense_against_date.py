"""The tense of a verb does not go with the date beside it: "has gone on strike in 1973", "Yesterday the court rejects",
"worked there since 1973".

Why: Greek and other languages have one past where English has two, and tell the past in the present too; an engine
keeps the tense.

Limits: the verb and its date must stand in one clause, and the date be a year, a time "ago", or yesterday and the like;
"since 1973" is right with a perfect, and with a plain past only behind a superlative and the like ("the worst fire
since 1973"). A present beside such a date is told only where the sentence begins with it, and not beside a year, as
books tell history in the present.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import MODALS, PREPOSITIONS, is_finite, is_third_person
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages import language
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
AFTER_DATE = PREPOSITIONS | frozenset([".", ",", ";", "and", "to", "because", "when"])
"""Classes after a year that show that it is a date by itself."""

AGO = frozenset("ago yesterday".split())
LAST = frozenset(
    """night week month year spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december""".split()
)
"""What "last" makes a date of."""

LONGEST = 12
"""Words at most between a verb and its date."""

SHORTEST = 4
"""Words and marks of the shortest sentence that has a date, a subject and a verb."""

PAST = frozenset("VBD was were".split())

LONGEST_YEAR = 4
"""Words at most up to the year that "since" stands before: "since early March 2005"."""

LONGEST_DATE = 6
"""Words at most of a date with which a sentence begins."""

BREAKS = frozenset("that which who whom when while since until and but or because as from after before than".split())
"""Words at which another clause may begin, or a time that is no date of the verb."""

NO_SUBJECT = BREAKS | frozenset("whose where how what if to".split())
"""The same in a row of words that is to be a subject."""

PERFECT = frozenset("has have had having been 've 's".split())
COUNTS = frozenset(
    """first last only ever never least most fewer more less than record any no not nothing nobody all every each second
    third fourth fifth sixth another one there""".split()
)
"""Words with which a plain past may go with "since": "the first time since 1973", "there were two since 1973"."""

LONGEST_SINCE = 16
"""Words at most between a plain past and its "since"."""

MARKS = frozenset([",", ";", ":", "(", '"', "-", "..."])


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find verbs whose tense and date do not go together."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number, word in enumerate(words):
        before = words[number - 1].tag if number else ""
        if word.tag in {"has", "have"} and before not in MODALS | {"to"} and (date := date_after(words, number)):
            yield Slip(number, date, f'"{word.text}" with a date that is past: the plain past is meant', 0.7)
    if since := past_since(words):
        yield Slip(*since, f'"{words[since[0]].text}" with "since": a perfect is meant', 0.7)
    if start := after_date(words):
        verb = first_verb(words, start)
        if verb and words[verb].tag in {"has", "have"} and is_perfect(words, verb):
            yield Slip(verb, verb + 1, f'"{words[verb].text}" with a date that is past: the plain past is meant', 0.75)
        elif verb and words[1].tag != "CD" and is_present(words[verb]):
            yield Slip(verb, verb, f'"{words[verb].text}" is a present beside a date that is past', 0.7)


def date_after(words: Sequence[Tagged], perfect: int) -> int | None:
    """Give the last word of a date in the past that belongs to a perfect: "in 1973", "two days ago"; None for none."""
    for number in range(perfect + 2, min(len(words), perfect + LONGEST)):
        word, before = words[number], words[number - 1]
        if word.lower in BREAKS or word.tag in MARKS | {"VBG", "VBD"}:
            return None
        if word.tag == "VBN" and number > perfect + 2 and before.tag not in {"been", "RB"}:
            return None
        follows = words[number + 1].tag if number + 1 < len(words) else "."
        year = before.tag == "in" and YEAR.fullmatch(word.text) and follows in AFTER_DATE
        if year or word.lower in AGO:
            return number if words[perfect + 1].tag in {"VBN", "been", "RB"} else None
    return None


def past_since(words: Sequence[Tagged]) -> tuple[int, int] | None:
    """Give the numbers of a plain past and of the year that it goes on since; None where there is none."""
    small = [word.lower for word in words]
    if "since" not in small or PERFECT & set(small):
        return None
    since = small.index("since")
    counted = words[:since] or words
    if COUNTS & {word.lower for word in counted} or any(word.tag == "JJS" for word in counted):
        return None
    years = range(since + 1, min(len(words), since + LONGEST_YEAR))
    year = next((number for number in years if YEAR.fullmatch(words[number].text)), None)
    if year is None:
        return None
    rest = (number for number in range(len(words)) if not since <= number <= year)  # the month may be a "May"
    pasts = [number for number in rest if words[number].tag in PAST or is_finite(words[number])]
    if not pasts:
        return None
    if since == 0:  # "Since 1973, he worked there"
        alone = len(pasts) == 1 and not any(word.lower in NO_SUBJECT for word in words[year + 1 : pasts[0]])
        return (pasts[0], pasts[0]) if alone and words[pasts[0]].tag in PAST and pasts[0] > year + 1 else None
    verb = next((number for number in reversed(pasts) if number < since), None)
    if verb is None or since - verb > LONGEST_SINCE or words[verb].tag not in PAST or not verb:
        return None
    between = words[verb + 1 : since]
    sure = words[verb].tag in {"was", "were"} or len(pasts) == 1
    return (
        (verb, year) if sure and not any(one.tag in MARKS or one.lower in BREAKS - {"and"} for one in between) else None
    )


def after_date(words: Sequence[Tagged]) -> int:
    """Give the number of the first word after a date in the past with which a sentence begins, 0 where none does."""
    if len(words) < SHORTEST:
        return 0
    first, second = words[0].lower, words[1].lower
    if first == "in" and YEAR.fullmatch(words[1].text):
        end = 2
    elif first == "yesterday":
        end = 1
    elif first == "last" and second in LAST:
        end = 2
    else:
        end = next(
            (number + 1 for number in range(2, min(len(words) - 1, LONGEST_DATE)) if words[number].lower == "ago"), 0
        )
    return end + 1 if end and words[end].tag == "," else end


def first_verb(words: Sequence[Tagged], start: int) -> int | None:
    """Give the first finite verb of the clause that begins at a word, behind its subject; None where another begins."""
    for number in range(start, min(len(words) - 1, start + LONGEST)):
        if words[number].lower in NO_SUBJECT or words[number].tag in MARKS | {"'s"}:
            return None
        if is_finite(words[number]):
            return number if number > start else None
    return None


def is_perfect(words: Sequence[Tagged], verb: int) -> bool:
    """Tell whether a participle follows a form of "have", with adverbs between at most."""
    after = next((word.tag for word in words[verb + 1 :] if word.tag not in {"RB", "not"}), "")
    return after in {"VBN", "VBD", "been"}


def is_present(word: Tagged) -> bool:
    """Tell whether a word is a present that cannot stand aside: "Three years ago, he says, the town was full"."""
    return word.tag == "VBZ" and is_third_person(word) and word.lower not in language("en").reporting


CHECK = Check(
    code="SEN030",
    name="tense-against-date",
    severity="minor",
    summary="the tense of a verb does not go with the date beside it",
    run=run,
    bad=(
        "The artist has gone on hunger strike in 1973.",
        "Yesterday the council has decided to name a street after the poet.",
        "Last night a fire breaks out in a recycling plant.",
        "The aircraft was an important part of the fleet since 1970.",
    ),
    good=(
        "The artist has been on hunger strike since 1973.",
        "He has read the letters that she wrote in 1973.",
        "Last year has been the warmest of all, and last year's winner has left.",
        "In 1680 the prince ascends the throne.",
        "It was the worst fire since 1973, and the town built since then was lost.",
        "The warden since 1980, a teacher, became mayor.",
        "Two days ago he said that he has lost the key.",
    ),
    languages=("en",),
    scope="pair",
)
