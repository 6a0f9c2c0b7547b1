"""Whether English has a word at all: in its lists, by derivation from a word of them, or composed of two.

`words/en-rare.txt` holds the words of SCOWL 2020.12.07 (sizes to 80, with variants 1 and 2; Kevin Atkinson's licence,
which allows any use with its notice) that nothing else here knows. `python -m mtcheck.languages.vocabulary FOLDER`
gathers them anew from the folder of SCOWL's lists. `words/en-new.tsv` holds words that came after these lists, terms
and loanwords, written for mtcheck.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from mtcheck.knowledge.spelling import fold
from mtcheck.languages.dictionary import is_ordinary, is_word
from mtcheck.languages.familiar import is_common, is_familiar
from mtcheck.languages.wordlist import WordList, write

FOLDER = Path(__file__).parent / "words"
FILE = FOLDER / "en-rare.txt"

ENDINGS = tuple(
    (ending, stem)
    for row in """s: es: ies:y ed:,e d: ing:,e er:,e ers:,e ly: ally: ily:y ness: iness:y less: ful: able:,e
    ability:,able ism: ist: ists: ise: ize: ised: ized: ising: izing: isation:,ise ization:,ize like: wise: ship: ships:
    hood: dom: ish: fold: ward: wards: most: y: al: ic: ical: ian:""".split()
    for ending, _, stems in [row.partition(":")]
    for stem in stems.split(",")
)
"""Endings that English forms words with, each with what stands for it in the word without."""

PREFIXES = tuple(
    """un re over under out inter multi sub super hyper de dis mis micro macro mini mono bi tri non anti co pre post bio
    geo neo ultra semi extra pseudo mega giga kilo nano milli electro photo hydro thermo auto self counter cyber eco
    euro fore hemi homo hetero infra intra iso mid para poly proto psycho quasi radio retro socio tele trans up down
    after back by cross aero agro astro cardio neuro immuno gastro haemo hemo osteo patho physio stereo tetra""".split()
)

BRITISH = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("our", "or"),
    ("ae", "e"),
    ("oe", "e"),
    ("ys", "yz"),
)
"""What British English writes, and what American English writes for it."""

SUBSTANCE = re.compile(
    r"[a-z]{3,}(?:mab|tinib|ciclib|gliptin|gliflozin|gepant|parib|zomib|sartan|prazole|cillin|floxacin|caftor|tegravir|buvir|previr)"
)
"""Names of medical substances by the stems that the World Health Organization gives them."""

LEAST = 4
"""Letters of the shortest word that others are derived from or composed of."""

MOST = 45
"""Letters of the longest word in dictionaries, of which nothing is derived."""

SIZES, VARIANTS = 80, ("1", "2")
"""The largest of SCOWL's lists that is taken (95 has misspellings), and how acceptable a variant has to be."""


@lru_cache(maxsize=65536)
def is_english(word: str) -> bool:
    """Tell whether English has a word or may form it. `word` is in lower case and has letters of ASCII only."""
    if len(word) > MOST:
        return False
    if is_listed(word) or is_derived(word) or is_compound(word) or is_british(word):
        return True
    return bool(SUBSTANCE.fullmatch(word))


@lru_cache(maxsize=65536)
def is_listed(word: str) -> bool:
    """Tell whether a list has a word, be it as a name."""
    return is_familiar(word) or is_ordinary(word, "en") or word in rare() or word in new()


@cache
def new() -> frozenset[str]:
    """Load the words that are newer than the lists, or borrowed, or terms."""
    lines = (FOLDER / "en-new.tsv").read_text(encoding="ascii").splitlines()
    return frozenset(line.partition("\t")[0] for line in lines)


@cache
def rare() -> WordList:
    """Open the words that English seldom has."""
    return WordList(FILE)


def is_everyday(word: str) -> bool:
    """Tell whether English writes a word in lower case, and not too seldom."""
    return len(word) >= LEAST and (is_common(word) or is_word(word, "en"))


def is_derived(word: str) -> bool:
    """Tell whether a word is one of English with an ending, a prefix or both."""
    stems = {word[: len(word) - len(ending)] + stem for ending, stem in ENDINGS if word.endswith(ending)}
    return any(
        len(stem) >= LEAST
        and (is_listed(stem) or (stem[-1] == stem[-2] and is_listed(stem[:-1])) or is_everyday(unprefixed(stem)))
        for stem in stems
    ) or is_everyday(unprefixed(word))


def unprefixed(word: str) -> str:
    """Take the prefix away that leaves an everyday word; "" where none does."""
    rests = (word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))
    return next(filter(is_everyday, rests), "")


def is_compound(word: str) -> bool:
    """Tell whether a word is two everyday words, written as one."""
    return any(is_everyday(word[:cut]) and is_everyday(word[cut:]) for cut in range(LEAST, len(word) - LEAST + 1))


def is_british(word: str) -> bool:
    """Tell whether a word is the British spelling of one that is listed."""
    return any(part in word and is_listed(word.replace(part, other)) for part, other in BRITISH)


def gather(folder: Path) -> Iterable[str]:
    """Read SCOWL's lists, and give the words that English would not be known to have without them."""
    for file in sorted(folder.glob("*-words.*")):
        variant = file.name.partition("variant_")[2][:1]
        if int(file.suffix[1:]) <= SIZES and (not variant or variant in VARIANTS):
            words = {fold(word) for word in file.read_text("iso-8859-1").split() if word.isalpha()}
            yield from (word for word in words if len(word) >= LEAST and word.isascii() and not is_known_without(word))


def is_known_without(word: str) -> bool:
    """Tell whether a word is known without the list of rare ones."""
    return is_familiar(word) or is_ordinary(word, "en") or is_everyday(unprefixed(word)) or is_compound(word)


if __name__ == "__main__":
    write(FILE, gather(Path(sys.argv[1])))
