"""A name is written letter by letter where English has a spelling of its own.

Why: an engine that does not know a name spells what it reads: Γιάρομιρ Γιάγκρ becomes "Yaromir", Φέρμπανκς
"Farbanks", Σερενγκέτι "Serengetti". The letters would allow it, but nobody writes it so.

A name is reported where English text does not have its spelling at all, has another one, and that one is
as plain a romanisation of the source's letters; and where it seldom has it, and another one that is both more
frequent and plainer. So is one that is the surname of people in the news, letter by letter: Thapatero (Zapatero).

Limits: names that are rare in English have no familiar spelling; a spelling that somebody has is left alone,
even where it is the wrong one (Stuart for Stewart).
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.tokens import Token
from mtcheck.facts.unfamiliar import FOREIGN, capitalised, likelihood, of_people, rarer_names, unfamiliar_names, usual
from mtcheck.languages.familiar import Familiar, frequency
from mtcheck.languages.romanisation import candidates, schemes, strangeness
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

SURE, KNOWN = 0.08, 20
"""Strangeness up to which, and frequency from which, one may be sure of the usual spelling."""

MARGIN = 0.15
"""How much likelier the usual spelling must be than the next one to be suggested."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names whose spelling English does not have, though it has one for the source's letters."""
    code = bitext.languages[0]
    if code not in schemes():
        return
    for pair in bitext.sourced:
        source, target = pair.source or "", pair.target.text
        for token, name in unfamiliar_names(source, target, code):
            if spellings := usual(name, token.text, code):
                yield finding(pair, token, name, spellings, code)
        for token, name in rarer_names(source, target, code):
            if spellings := better(name, token.text, code):
                yield finding(pair, token, name, spellings, code, rare=True)


def better(name: str, written: str, code: str) -> tuple[tuple[float, Familiar], ...]:
    """Give the familiar spellings that are more frequent than a rare one, and plainer."""
    least, most = frequency(written) + MORE, strangeness(name, code, written) - PLAINER
    return tuple(one for one in usual(name, written, code) if one[0] <= most and one[1].frequency >= least)


MORE, PLAINER = 6, 0.03
"""By how much another spelling than a rare one must be more frequent, and less strange."""


def finding(
    pair: Pair, token: Token, name: str, spellings: tuple[tuple[float, Familiar], ...], code: str, *, rare: bool = False
) -> Finding:
    """Make the finding; a reading is suggested where one spelling is clearly the likeliest.

    It is minor where somebody has the name that is written, though few have.
    """
    strange, best = spellings[0]
    clear = all(likelihood(other) - likelihood(spellings[0]) >= MARGIN for other in spellings[1:])
    borne = any(best == one for _, one in of_people(name, token.text, code))  # by whom, the surname does not say
    sure = strange <= SURE and best.frequency >= KNOWN and not (rare or borne) and code in FOREIGN
    shown = ", ".join(capitalised(one.name) for _, one in spellings[:4])
    return CHECK.finding(
        pair,
        Span(token.start, token.end),
        f'"{token.text}" is {"rare" if rare else "spelt letter by letter"}; "{name}" is usually '
        f"{capitalised(best.name)} in English",
        confidence=0.85 if sure else 0.65,
        severity="major" if sure else "minor",
        expected=capitalised(best.name) if clear and best.frequency >= KNOWN else None,
        evidence={"in the source": name, "usual": shown, "romanisations": ", ".join(candidates(name, code, 5))},
    )


CHECK = Check(
    code="NAM010",
    name="misromanised-name",
    severity="major",
    summary="a name is written letter by letter where English has a spelling of its own",
    run=run,
    bad=(Translation("Ο Γιάρομιρ έφυγε από το Φέρμπανκς.", "Yaromir left Farbanks."),),
    good=(
        Translation("Ο Γιάρομιρ έφυγε από το Φέρμπανκς.", "Jaromir left Fairbanks."),
        Translation("Ο Πάτος μίλησε με τον Ντζονγκ.", "Patos spoke with Dzong."),
        Translation("Ο Ζαντέλι μίλησε με τον Κορουμπάζι.", "Zandelee spoke with Korumbazy."),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
