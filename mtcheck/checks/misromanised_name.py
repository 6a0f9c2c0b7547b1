"""A name is written letter by letter where English has a spelling of its own.

Why: an engine that does not know a name spells what it reads: Γιάρομιρ Γιάγκρ becomes "Yaromir", Φέρμπανκς
"Farbanks", Σερενγκέτι "Serengetti". The letters would allow it, but nobody writes it so.

A name is reported where English text does not have its spelling at all, has another one, and that one is
as plain a romanisation of the source's letters.

Limits: names that are rare in English have no familiar spelling; a spelling that somebody has is left alone,
even where it is the wrong one (Stuart for Stewart).
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from mtcheck.facts.identity import distance
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages.familiar import Familiar, is_familiar, near_sound, parse
from mtcheck.languages.romanisation import candidates, romanised, schemes, strangeness
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

FREQUENT = 18
"""Frequency from which a spelling is one that readers can know."""

PLAIN = 0.13
"""Strangeness up to which a spelling is a plain romanisation: no letter of the source is left out."""

SURE, KNOWN = 0.08, 20
"""Strangeness up to which, and frequency from which, one may be sure of the usual spelling."""

MARGIN = 0.15
"""How much likelier the usual spelling must be than the next one to be suggested."""

LIKE = 60
"""rapidfuzz ratio of two spellings from which one may stand for the other."""

SOUND = 70
"""rapidfuzz ratio of two sound keys from which the letters are compared."""

SHORTEST = 4


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names whose spelling English does not have, though it has one for the source's letters."""
    code = bitext.languages[0]
    if code not in schemes():
        return
    for pair in bitext.sourced:
        for token in unfamiliar(pair.target.text):
            name = original(token.text, pair.source or "", code)
            if name and (spellings := usual(name, token.text, code)):
                yield finding(pair, token, name, spellings, code)


def unfamiliar(text: str) -> Iterator[Token]:
    """Give the words of a text that look like names and that English does not have."""
    for token in tokens(text):
        name = token.text
        is_name = token.capital and len(name) >= SHORTEST and name.isalpha() and not name[1:].isupper()
        if is_name and not is_familiar(name) and fold(name) not in knowledge().name_parts:
            yield token


def original(written: str, source: str, code: str) -> str:
    """Give the name of the source that a name of the target was made of, or ""."""
    names = [
        (distance(word.text, written, code), word.text)
        for word in source_words(source, code)
        if word.capital and len(word.text) >= SHORTEST and not fold(word.text).isascii()
    ]
    near, name = min(names, default=(1.0, ""))
    return name if near <= 0 else ""


def usual(name: str, written: str, code: str) -> list[tuple[float, Familiar]]:
    """Give the familiar spellings that a name of the source may have and that what is written may stand for.

    Each with its strangeness, the likeliest first.
    """
    keys = {sound_key(romanised(name, code)), sound_key(written)}
    rows = {key: row for start in keys for key, row in near_sound(start)}
    close = {
        key
        for start in keys
        for key, _, _ in process.extract(start, rows.keys(), scorer=fuzz.ratio, score_cutoff=SOUND, limit=None)
    }
    found = [
        (strange, one)
        for key in close
        for one in parse(rows[key])
        if one.frequency >= FREQUENT
        and fuzz.ratio(one.name, fold(written)) >= LIKE
        and (strange := strangeness(name, code, one.name)) <= PLAIN
    ]
    return sorted(found, key=likelihood)


def likelihood(found: tuple[float, Familiar]) -> float:
    """Rank a spelling: by its letters, and by how frequent it is; the likeliest has the least."""
    strange, one = found
    return strange - one.frequency / 125


def finding(pair: Pair, token: Token, name: str, spellings: list[tuple[float, Familiar]], code: str) -> Finding:
    """Make the finding; a reading is suggested where one spelling is clearly the likeliest."""
    strange, best = spellings[0]
    clear = all(likelihood(other) - likelihood(spellings[0]) >= MARGIN for other in spellings[1:])
    sure = strange <= SURE and best.frequency >= KNOWN
    shown = ", ".join(capitalised(one.name) for _, one in spellings[:4])
    return CHECK.finding(
        pair,
        Span(token.start, token.end),
        f'"{token.text}" is spelt letter by letter; "{name}" is usually {capitalised(best.name)} in English',
        confidence=0.85 if sure else 0.65,
        severity="major" if sure else "minor",
        expected=capitalised(best.name) if clear and best.frequency >= KNOWN else None,
        evidence={"in the source": name, "usual": shown, "romanisations": ", ".join(candidates(name, code, 5))},
    )


def capitalised(name: str) -> str:
    """Write a name with its capitals."""
    return f"Mc{name[2:].capitalize()}" if name.startswith("mc") and len(name) > 4 else name.capitalize()


CHECK = Check(
    code="NAM010",
    name="misromanised-name",
    severity="major",
    summary="a name is written letter by letter where English has a spelling of its own",
    run=run,
    bad=(Translation("Ο Γιάρομιρ έφυγε από το Φέρμπανκς.", "Yaromir left Farbanks."),),
    good=(
        Translation("Ο Γιάρομιρ έφυγε από το Φέρμπανκς.", "Jaromir left Fairbanks."),
        Translation("Ο Ζαντέλι μίλησε με τον Κορουμπάζι.", "Zandelee spoke with Korumbazy."),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
