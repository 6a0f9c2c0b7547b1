"""A word of the source stands in the translation as it is and is no English word.

Why: what an engine does not know it copies: "the Straßen of Bishkek", "terra" for land.

Limits: names, words in quotation marks, words that English has too ("Kindergarten", "restaurant") and words
that are foreign in the source too are left alone; so are words with a capital, but in German, where they
count after an article or a preposition. A technical term that English borrows late may be reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.languages.dictionary import is_ordinary, is_word
from mtcheck.languages.identify import family
from mtcheck.types import Bitext, Check, Finding, Span, Translation

SHORTEST = 4
"""Letters of the shortest word that is looked at."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find words that stand in both texts and are no English."""
    code = bitext.languages[0]
    if family(code) != family(bitext.target_language):
        return
    for pair in bitext.sourced:
        words = {word.text: word for word in source_words(pair.source or "", code)}
        theirs = tokens(pair.target.text)
        for number, token in enumerate(theirs):
            word = words.get(token.text)
            if word is None or len(word.text) < SHORTEST or is_english(word.text) or is_name(word, code):
                continue
            if token.capital and not is_noun(theirs, number):
                continue
            if not (word.glosses or is_word(word.text, code)) or is_phrase(pair.source or "", theirs, number):
                continue
            if any(quote.start <= token.start < quote.end for quote in pair.target.quotes):
                continue
            yield CHECK.finding(
                pair,
                Span(token.start, token.end),
                f'"{word.text}" stands in the source and is no English word',
                confidence=0.85,
                evidence={"in English": ", ".join(word.glosses[:4])} if word.glosses else {},
            )


def is_noun(words: Sequence[Token], number: int) -> bool:
    """Tell whether a capitalised word stands like a noun: after an article or a preposition, not beside a name."""
    english = language("en")
    after = words[number + 1 : number + 2]
    before = words[number - 1].text.lower() if number else ""
    return before in english.prepositions | ARTICLES and not (after and after[0].capital)


ARTICLES = frozenset("the a an this that these those my your his her its our their some any no every each".split())


def is_phrase(source: str, words: Sequence[Token], number: int) -> bool:
    """Tell whether a word was copied together with one beside it, as "lingua franca" and "vice versa" are."""
    beside = [words[place] for place in (number - 1, number + 1) if 0 <= place < len(words)]
    word = words[number].text
    return (
        any(f"{one.text} {word}" in source or f"{word} {one.text}" in source for one in beside) or f"-{word}" in source
    )


def is_english(word: str) -> bool:
    """Tell whether English has a word, in this spelling or in lower case."""
    return is_word(word, "en") or is_ordinary(word, "en") or fold(word) in knowledge().polity_words


def is_name(word: Word, code: str) -> bool:
    """Tell whether a word may be a name: a capital, and the word list has no English for it in lower case."""
    if not word.capital:
        return False
    return not any(gloss[0].islower() for gloss in word.glosses) if code == "de" else True


CHECK = Check(
    code="UNT002",
    name="untranslated-word",
    severity="major",
    summary="a word of the source was left as it is",
    run=run,
    bad=(
        Translation(
            "Polizisten fehlten auf den Straßen der Stadt.", "Police were absent from the Straßen of the city.", "de"
        ),
    ),
    good=(
        Translation(
            "Polizisten fehlten auf den Straßen der Stadt.", "Police were absent from the streets of the city.", "de"
        ),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
