"""The indefinite article does not fit the sound behind it: "a established blog", "an mechanical reflex".

Why: engines put a noun or adjective in the place of another and keep its article; people who change a word do, too.

Limits: only words whose first sound their letters tell: of those in "u", "h", "eu" and "one" the ones that are listed
here. Abbreviations, single letters, figures, words in another language and both forms before "historic" or "hotel" are
left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.languages.vocabulary import is_english
from mtcheck.types import Bitext, Check, Finding, Span

ARTICLE = re.compile(
    r"(?:(?<![\w’'.@/>-])(?P<small>an?)|(?:^|(?<=[.!?:] )|(?<=[\"“(]))(?P<capital>An?)) "
    r"(?P<word>[A-Za-z][a-z]{2,})(?![\w@/]|\.\w)"
)

VOWEL = re.compile(
    r"(?:[ai]|o(?!nce|ne(?:\b|s|self|ness))|e(?!u|we)|ur(?:ban|ge|gent|n\b)|ul(?:tra|timat|cer)|"
    r"um(?:brella|pire)|up|us(?:her)|ut(?:ter|most)|ug(?:ly)|un(?!i|an|ion|its?\b)|"
    r"uni(?:mpo|mag|dentif|nhabit|ntend|ntention|nterest|nform|nvit|nsur)|hou?rs?\b|hon(?:est|ou?r|orary)|heir)",
    re.I,
)
"""Beginnings of words that begin with the sound of a vowel."""

CONSONANT = re.compile(
    r"(?:[bcdfgjklmnpqrstvwyz]|eu[rp]|one\b|uni(?:vers|que|form|fied|ted|t\b|ts\b|on)|us(?:e|ed|er|eful|ual|able)\b|"
    r"h(?:ouse|ospital|ome|uman|uge|igh|ard|alf|and|undred|orse|ot\b|appy|ead|eavy|eart|ealth|elp|ill|igher|elicopter|"
    r"unger|usband|arbo|all\b|at\b|ole|oliday|ope|ost|oly|idden|it\b))"
)
"""Beginnings of words in lower case that begin with the sound of a consonant."""

NO_NOUNS = frozenset(
    """and any are all also although among around after against about above across again ago along already always
    our out over off other others each either else even ever every its into isn it's instead until upon under unless
    der den dem des die das del della per via vous les los las than that the their them then there these they this those
    was were when where which while who whom whose why will with would but can could did does for from had has have
    her his how may might must nor not shall she should some such""".split()
)
"""Words that stand behind the letter "a" and not behind the article, or in another language behind "an" or "a"."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find indefinite articles in the wrong form."""
    for pair in bitext.article:
        for match in ARTICLE.finditer(pair.target.text):
            article, word = match["small"] or match["capital"], match["word"]
            sound = VOWEL if len(article) == 1 else CONSONANT
            if sound.match(word) and word.lower() not in NO_NOUNS and is_english(word.lower()):
                right = article + "n" if len(article) == 1 else article[0]
                yield CHECK.finding(
                    pair,
                    Span(*match.span()),
                    f'"{article}" does not fit the sound of "{word}"',
                    confidence=0.85,
                    expected=f"{right} {word}",
                )


CHECK = Check(
    code="SEN034",
    name="wrong-indefinite-article",
    severity="minor",
    summary='"a" stands before the sound of a vowel, or "an" before that of a consonant',
    run=run,
    bad=(
        "He writes for a established travel blog.",
        "It was an mechanical reflex.",
        "A hour later a European and an university student left.",
    ),
    good=(
        "An hour later a European and a university student left on a one-way street, an honest man.",
        "Vitamin A and a B in an FBI report are not a UN affair; it was an historic day and a historic one.",
        "He stayed in Sana'a around noon, at an x-ray.",
    ),
    languages=("en",),
    scope="pair",
)
