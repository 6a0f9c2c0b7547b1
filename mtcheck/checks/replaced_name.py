"""A name of the source is gone and another one stands in the translation.

Why: engines put a frequent name for a rare one: Clinton for Trump, Bulgaria for Croatia, Spain for Argentina.
Nothing in the translation gives it away.

Limits: names are compared across scripts and inflections, with the names of countries, languages and cities;
names that are ordinary words ("Bush", "Green"), and what a sentence begins with, are seen only where they
cannot be anything else; a row
of ordinary words in capitals is minor. A nickname or a second name for the same person is reported wrongly. In a
translation from Chinese only names of countries are compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.explicitation import acronyms, is_written_out
from mtcheck.facts.naming import name_differences
from mtcheck.facts.places import is_place
from mtcheck.languages.dictionary import is_ordinary
from mtcheck.languages.glosses import glosses
from mtcheck.languages.romanisation import candidates, schemes
from mtcheck.types import Bitext, Check, Finding, Translation

UNREADABLE = frozenset({"zh"})
"""Languages in which only names of countries can be read: all 12 others that were reported in 1,287 translations by
people stood there rightly."""

COMPOUND = re.compile(r"(?:Гос|Рос|Мин|Глав|Мос|Нац|Центр|Укр|Держ|Голов)[а-яіїє]{2}")
"""How a body is named in one word that English names in several: Росгидромет, Держприкордонслужба."""

LIKE = 0.6
"""Likeness from which two names are rather one that is spelt in two ways."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of the target that nothing in the source explains, beside one of the source that is gone."""
    for pair in bitext.sourced:
        for one in name_differences(pair.source or "", pair.target.text, bitext.languages):
            if one.source and one.target and one.likeness < LIKE:
                words = one.target_text.replace("-", " ").split()
                if bitext.languages[0] in UNREADABLE and not any(map(is_place, words)):
                    continue
                if is_written_out(one.target_text, acronyms(one.source_text)):
                    continue
                plain = all(is_ordinary(word, "en") for word in words) and not any(map(is_place, words))
                if plain and is_compound(one.source_text, bitext.languages[0]):
                    continue
                yield CHECK.finding(
                    pair,
                    one.target,
                    f'the source has the name "{one.source_text}", nothing in it is "{one.target_text}"',
                    confidence=0.5 if plain else 0.75,
                    severity="minor" if plain else "major",
                    evidence=evidence(one.source_text, bitext.languages[0]),
                )


def is_compound(name: str, code: str) -> bool:
    """Tell whether a name is that of a body in one word, and none that the word list has, such as Москва."""
    return bool(COMPOUND.match(name)) and not glosses(code).of(name)


def evidence(name: str, code: str) -> dict[str, str]:
    """Give the name of the source, and what it is in English or how it may be written there."""
    known = glosses(code).of(name)
    if not known and " " not in name and code in schemes():
        known = candidates(name, code, 4)
    return {"in the source": f"{name} (in English {', '.join(known[:4])})" if known else name}


CHECK = Check(
    code="NAM004",
    name="replaced-name",
    severity="major",
    summary="a name stands where the source has another",
    run=run,
    bad=(
        Translation("Στη συνάντηση μίλησε η πρόεδρος της Κροατίας.", "The president of Bulgaria spoke at the meeting."),
        Translation("Ο Καραμανλής συνάντησε τον Σαμαρά.", "Karamanlis met Papandreou."),
    ),
    good=(
        Translation("Ο Μητσοτάκης συνάντησε τον Μπάιντεν στην Ουάσινγκτον.", "Mitsotakis met Biden in Washington."),
        Translation("Ο πρόεδρος της Κροατίας.", "The Croatian president."),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
