"""Spellings of one name in an article: words that sound alike, or are alike where one is no English word."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from mtcheck.facts.tokens import adjacent, tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages import language
from mtcheck.languages.familiar import is_familiar
from mtcheck.types import Bitext, Pair, Span

SHORTEST, SHORT = 5, 3
"""Letters in the shortest name that is compared, and beside the same name ("Golden Zock", "Golden Zoc")."""

ALIKE = 0.8
"""Similarity from which a word that English does not have is another word of the article, misspelt."""

BESIDE = 0.55
"""The same for two words that English does not have beside the same name ("Plant Zabrenwood", "Plant Zabrethud")."""

REACH = 60
"""Segments within which two spellings stand: further apart in a bitext they are rather of two texts."""

TITLES = frozenset("mr mrs ms dr prof sir president minister judge mayor general".split())
"""What stands before a surname and is no given name."""

DERIVED = frozenset("n an ian ans ians ish ese s es er ers ist ists ism ic ite ites al ans y ie in ina a".split())
"""Endings that make another word of a name."""


BEGINNINGS = (
    (re.compile(r"^(?:oi|oe|e|i)[ck](?=o)"), "ik"),  # Οικονόμου: Oikonomou, Economou, Ikonomou
    (re.compile(r"^(?:gi|y|j)(?=[aeo])"), "i"),  # Γιάννης, Γιώργος: Giannis, Yannis; Giorgos, Yorgos
)


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a word with a capital stands, and the ones with a capital beside it, or ""."""

    pair: Pair
    span: Span
    word: str
    before: str
    following: str


def uses(bitext: Bitext) -> list[Use]:
    """Give the words with a capital that never stand in lower case and are no ordinary words or countries."""
    ordinary = language(bitext.target_language)
    skip = ordinary.function | ordinary.starters | ordinary.finite
    found: list[Use] = []
    small = set()
    for pair in bitext.article:
        text, words = pair.target.text, tokens(pair.target.text)
        for number, word in enumerate(words):
            if not word.capital:
                small.add(fold(word.text))
            elif len(word.text) >= SHORT and word.text.isalpha() and not word.text.isupper():
                before, after = words[max(0, number - 1) : number], words[number + 1 : number + 2]
                last = before[0].text if before and before[0].capital and adjacent(text, before[0], word) else ""
                following = after[0].text if after and after[0].capital and adjacent(text, word, after[0]) else ""
                found.append(Use(pair, Span(word.start, word.end), word.text, last, following))
    places = knowledge().polity_names
    return [
        use
        for use in found
        if fold(use.word) not in small
        and use.word.lower() not in skip
        and (len(use.word) == SHORT or fold(use.word) not in places)  # "Roc" is not the ROC
    ]


def clusters(found: list[Use]) -> list[dict[str, list[Use]]]:
    """Group the uses of one name by spelling, the usual spelling first; only names with several spellings."""
    spellings: defaultdict[str, list[Use]] = defaultdict(list)
    for use in found:
        spellings[fold(use.word)].append(use)
    likely: defaultdict[str, list[str]] = defaultdict(list)
    for name in spellings:
        likely[sound(name)].append(name)
        if not weight(name):
            likely[name[0]].append(name)
    groups: list[dict[str, list[Use]]] = []
    taken: set[str] = set()
    for usual in sorted(spellings, key=lambda name: (-weight(name), -len(spellings[name]))):
        if usual in taken:
            continue
        others = dict.fromkeys((*likely[sound(usual)], *likely.get(usual[0], ())))
        variants = [name for name in others if name not in taken | {usual} and is_variant(name, usual, spellings)]
        if variants:
            taken |= {usual, *variants}
            groups.append({name: spellings[name] for name in (usual, *variants)})
    return groups


@lru_cache(maxsize=16384)
def weight(name: str) -> int:
    """Say how likely a spelling is the right one: somebody's in the news, one that English has, or neither."""
    return 2 if knowledge().surnames.get(name) else int(is_familiar(name))


def is_elsewhere(name: str) -> bool:
    """Tell whether English text has a name that nobody in the news bears: it is a place, mostly."""
    return weight(name) == 1 and name not in knowledge().given_names


def is_variant(name: str, usual: str, spellings: dict[str, list[Use]]) -> bool:
    """Tell whether a spelling is one of the same name as another that is used more, or known."""
    ours, theirs = spellings[name], spellings[usual]
    if (weight(name), len(ours)) > (weight(usual), len(theirs)) or known_apart(name, usual):
        return False
    if min(len(name), len(usual)) < SHORTEST:
        return is_cut(name, usual) and any(same_neighbour(one, other) for one in ours for other in theirs)
    together = {one.pair.target.id for one in ours} & {one.pair.target.id for one in theirs}
    if together and is_elsewhere(name) and is_elsewhere(usual):
        return False  # a sentence that has both means two: Shaanxi and Shanxi
    near = [(one, other) for one in ours for other in theirs if abs(one.pair.target.id - other.pair.target.id) <= REACH]
    if sound(name) == sound(usual):
        return any(not apart(one, other) for one, other in near)
    if weight(name) or is_derived(name, usual) or name[0] != usual[0]:
        return False
    likeness = OSA.normalized_similarity(name, usual)
    beside = any(same_neighbour(one, other) for one, other in near)
    return (likeness >= ALIKE and any(not apart(one, other) for one, other in near)) or (
        likeness >= BESIDE and beside and not weight(usual)
    )


@lru_cache(maxsize=16384)
def sound(name: str) -> str:
    """Reduce a name to its sound, as `sound_key`; what Greek names begin with in several ways is one way here."""
    for pattern, one in BEGINNINGS:
        name = pattern.sub(one, name)
    return sound_key(name)


def is_cut(name: str, other: str) -> bool:
    """Tell whether one of two short names lacks the other's last letter, and no ending is made of that letter."""
    return (name == other[:-1] or other == name[:-1]) and not is_derived(name, other)


def is_derived(name: str, other: str) -> bool:
    """Tell whether one of two words is made of the other by an ending (Romney, Romneys; Harapa, Harapan)."""
    short, long = sorted((name, other), key=len)
    return any(long.startswith(base) and long[len(base) :] in DERIVED for base in (short, short[:-1]))


def same_neighbour(one: Use, other: Use) -> bool:
    """Tell whether two words stand beside the same name."""
    return bool((one.before and one.before == other.before) or (one.following and one.following == other.following))


def bearers(word: str) -> set[Person]:
    """Give the known people with this surname."""
    return set(knowledge().surnames.get(fold(word), ()))


def known_apart(one: str, other: str) -> bool:
    """Tell whether both are surnames of known people, and of different ones."""
    return bool(bearers(one) and bearers(other) and not bearers(one) & bearers(other))


def apart(one: Use, other: Use) -> bool:
    """Tell whether two words stand before or after names that do not sound alike: two given names, or two people."""
    pairs = ((one.following, other.following), (one.before, other.before))
    return any(
        mine and theirs and sound_key(mine) != sound_key(theirs) and not {mine.lower(), theirs.lower()} & TITLES
        for mine, theirs in pairs
    )
