"""Sentences of two texts -> beads: which translates which, what was left out and what was added.

The path of least cost through both texts is found by dynamic programming, as in Gale and Church, "A program for
aligning sentences in bilingual corpora" (1993). A bead costs what its kind, its lengths and its cues say:

- Kind: one sentence for one is cheap; omissions, merged and split sentences are dear.
- Length: δ = (target - source * c) / sqrt(length * s²), in characters, where c is the ratio of the two texts and
  s² = 6.8, the paper's variance. The paper's normal tail lets one free translation outweigh everything else, so
  the cost grows with log(1 + δ²) here. c is taken from the whole texts first, and a second time from the beads
  found, because what was left out distorts it.
- Cues: numbers, words that stand in both texts, names by their sound, quotation and question marks, the first and
  the last sentence and, where the target was translated back, character n-grams of source and back, the idea of
  Bleualign (Sennrich and Volk 2010). Each weighs by its log likelihood ratio: a name that stands in every second
  sentence says little, one that stands once in either text almost settles it.

Only a band around the likely path is looked at. Cues that stand once in either text give its course; it is widened
where the path found runs along its edge.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import inf, log, log1p, sqrt
from typing import NamedTuple

VARIANCE = 6.8
"""s² of Gale and Church (1993): the variance of the length of a translation for each character of its original."""

LENGTH = 4.5
"""Weight of the length. News varies less than the paper's texts, so it says more than the variance would allow."""

SPREAD = 0.2
"""A long sentence fits a length by chance less often than a short one: cost for each log of its length."""

PRIOR = {(1, 1): 0.0, (1, 2): 4.9, (2, 1): 4.9, (1, 3): 7.0, (3, 1): 7.0, (2, 2): 11.0, (1, 0): 7.4, (0, 1): 7.4}
"""What a bead of so many sentences costs before anything is known of them."""

LOST = 0.004
"""What an omission costs for each of its characters, up to LONGEST: a clause gets lost sooner than a paragraph."""

LONGEST = 300


class Cue(NamedTuple):
    """How far to trust a kind of cue.

    `kept`: how often it stands in the translation when it stands in both texts at all. `known`: how often it
    stands there anyway. `weight`: how much of its evidence is counted, as cues depend on each other.
    """

    kept: float
    known: float
    weight: float


NUMBER, LATIN, WORD, NAME, SOUND, MARK, QUOTE, PLACE, GRAM = '0=+~_?"^#'

CUES = {
    NUMBER: Cue(0.98, 0.8, 1.0),
    LATIN: Cue(0.95, 0.75, 0.2),
    WORD: Cue(0.7, 0.0, 0.8),
    NAME: Cue(0.97, 0.45, 0.4),
    SOUND: Cue(0.37, 0.2, 0.5),
    MARK: Cue(0.8, 0.7, 1.0),
    QUOTE: Cue(0.85, 0.0, 0.7),
    PLACE: Cue(0.8, 0.0, 0.2),
    GRAM: Cue(0.85, 0.55, 0.02),
}

COMMON = 0.9
"""A cue that stands in more of the sentences than this says nothing."""

GRAM_SIZE = 4
GROUP = 3  # the most sentences on one side of a bead
RADIUS = 25
CELLS = 100_000
MOST_CELLS = 1_000_000


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that translate each other: half-open ranges of sentence numbers.

    An empty range on the target's side is an omission, one on the source's side an addition. The lower
    `cost`, the surer the bead; it is negative where cues speak for it.
    """

    source: tuple[int, int]
    target: tuple[int, int]
    cost: float


class Group(NamedTuple):
    """One to three sentences in a row: length, cues, what they cost if the other side has none of them.

    `unsure` is the part of that cost that holds only as far as the other side was translated back, and
    `back` the share of this side that was.
    """

    length: int
    cues: frozenset[str]
    missed: float
    unsure: float
    back: float


Groups = list[list[Group]]
"""For each sentence, the groups that end with it: of one, two and three sentences."""

Point = tuple[int, int]
Row = tuple[int, int]


def align(
    sources: Sequence[str],
    targets: Sequence[str],
    *,
    backs: Sequence[str | None] | None = None,
    same_script: bool | None = None,
) -> list[Bead]:
    """Give the beads, in order, that hold every sentence of both sides once.

    `backs` are the targets translated back into the source language, None where one is not. `same_script`
    says whether both languages are written in one script; by default the letters decide.
    """
    if backs is not None and len(backs) != len(targets):
        raise ValueError("as many back-translations as targets are needed, or none")
    if not sources or not targets:
        return [*omissions(len(sources)), *additions(len(targets))]
    if same_script is None:
        same_script = is_latin(sources) == is_latin(targets)
    source_cues, target_cues = cues(sources, same_script), cues(targets, same_script)
    if backs is not None:
        source_cues = [known | grams(text) for known, text in zip(source_cues, sources, strict=True)]
        target_cues = [known | grams(back or "") for known, back in zip(target_cues, backs, strict=True)]
    gain, missed = evidence(source_cues, target_cues, latin=(is_latin(sources), is_latin(targets)))
    translated = [1.0] * len(targets) if backs is None else [float(back is not None) for back in backs]
    source = groups(sources, source_cues, missed[0], [1.0] * len(sources))
    target = groups(targets, target_cues, missed[1], translated)
    return search(source, target, gain, anchors(source, target, gain))


def omissions(count: int) -> Iterator[Bead]:
    """Give each source sentence a bead of its own, for want of targets."""
    return (Bead((at, at + 1), (0, 0), PRIOR[1, 0]) for at in range(count))


def additions(count: int) -> Iterator[Bead]:
    """Give each target sentence a bead of its own, for want of sources."""
    return (Bead((0, 0), (at, at + 1), PRIOR[0, 1]) for at in range(count))


# Cues

DIGITS = re.compile(r"\d+(?:[.,:]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*")
LETTERS = re.compile(r"[^\W\d_]+")
GREEK_LETTER = re.compile("[α-ω]")
GREEK_QUESTION = re.compile(r"[;\u037e](?!\w)")
FINAL = re.compile(r"[.!?;:…。！？][\"'“”’»)\]]*$")
MARKS = {"?": "?？؟", "!": "!！", "(": "(（", "%": "%٪", '"': '"“”«»„「」', "$": "$€£"}
QUOTE_OPENS, QUOTE_CLOSES = re.compile('["“”«„「]'), re.compile('["“”»」][.,;·]?$')


def cues(texts: Sequence[str], same_script: bool) -> list[frozenset[str]]:
    """Give the cues of each sentence, the kind first: "02024" is a number, "~trm" a name."""
    found = [{*numbers(text), *words(text, same_script), *marks(text.strip())} for text in texts]
    found[0].add(PLACE + "first")
    found[-1].add(PLACE + "last")
    return [frozenset(one) for one in found]


def numbers(text: str) -> Iterator[str]:
    """Give the numbers as bare digits: "1.250", "1,250" and "1 250" are one number, "09:30" is "9:30"."""
    for match in DIGITS.finditer(text):
        digits = "".join(str(unicodedata.decimal(char)) for char in match[0] if char.isdecimal())
        yield NUMBER + digits.lstrip("0")


def words(text: str, same_script: bool) -> Iterator[str]:
    """Give the words that another language may share: as they are written, and by their sound."""
    for match in LETTERS.finditer(text):
        word = match[0]
        if len(word) > 1 and (same_script or word.isascii()):
            yield (WORD if same_script else LATIN) + word.casefold()
        if len(word) > 2:
            heard = sound(word)
            if len(heard) > 1 and word[0].isupper():
                yield NAME + heard[:3]
            if len(heard) > 2:
                yield SOUND + heard[:4]


def marks(text: str) -> Iterator[str]:
    """Give the punctuation that translations keep, a Greek question mark as any other."""
    yield from (MARK + name for name, chars in MARKS.items() if any(char in text for char in chars))
    if GREEK_LETTER.search(text) and GREEK_QUESTION.search(text):
        yield MARK + "?"
    if not FINAL.search(text):
        yield MARK + "title"
    if QUOTE_OPENS.match(text):
        yield QUOTE + "opens"
    if QUOTE_CLOSES.search(text):
        yield QUOTE + "closes"


def grams(text: str) -> frozenset[str]:
    """Give the runs of letters of a text, the ends of words included."""
    plain = f" {' '.join(LETTERS.findall(text.lower()))} "
    return frozenset(GRAM + plain[at : at + GRAM_SIZE] for at in range(len(plain) - GRAM_SIZE + 1))


ROUGH = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a v g d e z i t i k l m n x o p r s s t i f k ps o".split()
        + "a b v g d e e s z i i k l m n o p r s t u f k s s s s . i . e u a i i e g".split(),
        strict=True,
    )
)
"""Greek and Cyrillic letters as they sound, roughly; a dot for none."""

SOUNDS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"γι(?=[αεοουω])|γ(?=ου[αεηιο])", ""),
        (r"μπ", "b"),
        (r"ντ", "d"),
        (r"γ[κγ]", "g"),
        (r"τ[σζ]|д[жз]|тс", "s"),
        (r"^[αε]υ|^[ae]u", "v"),
        (r"^h", "k"),
    )
)
"""What has to be told before letters are taken one by one."""

CONSONANTS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"tsch|tch|sch|sh|ch(?=[aeiouy]|$)|cz|ts|tz|zh|dj|dz|c(?=[eiy])|[jz]", "s"),
        (r"ph|[vb]", "p"),
        (r"f", "p"),
        (r"x", "ks"),
        (r"ck|ch|[cqg]", "k"),
        (r"d|th", "t"),
        (r"m(?=p)|n(?=[tk])|[aeiouyhw.]", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""What sounds alike becomes one letter, and vowels go: Χάρβαρντ, Harvard and Гарвард are "krprt"."""


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Reduce a word to the consonants that its spelling in Latin, Greek and Cyrillic shares; "" in other scripts."""
    letters = "".join(char for char in unicodedata.normalize("NFD", word.lower()) if char.isalpha())
    for pattern, sounds in SOUNDS:
        letters = pattern.sub(sounds, letters)
    letters = "".join(ROUGH.get(char, char) for char in letters)
    for pattern, sounds in CONSONANTS:
        letters = pattern.sub(sounds, letters)
    return letters if letters.isascii() else ""


def is_latin(texts: Iterable[str]) -> bool:
    """Tell whether most of the letters are ASCII."""
    latin = sum(len(word) if word.isascii() else 0 for text in texts for word in LETTERS.findall(text))
    return latin * 2 > sum(len(word) for text in texts for word in LETTERS.findall(text))


# Evidence

Gain = dict[str, float]


def evidence(
    source: Sequence[frozenset[str]], target: Sequence[frozenset[str]], *, latin: tuple[bool, bool]
) -> tuple[Gain, tuple[Gain, Gain]]:
    """Weigh the cues: what each is worth when both sides of a bead have it, and costs when only one has it.

    The costs are for a source without its match, and for a target.
    """
    in_source = Counter(cue for one in source for cue in one)
    in_target = Counter(cue for one in target for cue in one)
    gain: Gain = {}
    missed: tuple[Gain, Gain] = ({}, {})
    for cue in in_source.keys() & in_target.keys():
        kept, _, weight = CUES[cue[0]]
        share, other = in_source[cue] / (len(source) + 0.5), in_target[cue] / (len(target) + 0.5)
        if max(share, other) > COMMON * kept:
            continue
        missed[0][cue] = weight * log((1 - other) / (1 - kept))
        missed[1][cue] = weight * log((1 - share) / (1 - kept))
        gain[cue] = weight * log(kept / sqrt(share * other)) + missed[0][cue] + missed[1][cue]
    for cue in in_source.keys() ^ in_target.keys():
        side = int(cue in in_target)
        if CUES[cue[0]].known and not (cue[0] == LATIN and latin[side]):
            missed[side][cue] = -CUES[cue[0]].weight * log(1 - CUES[cue[0]].known)
    return gain, missed


def groups(texts: Sequence[str], cues: Sequence[frozenset[str]], missed: Gain, back: Sequence[float]) -> Groups:
    """Put together what is known of every one, two or three sentences in a row."""
    telling = [frozenset(cue for cue in one if cue in missed) for one in cues]
    return [
        [group(texts[first : last + 1], telling[first : last + 1], missed, back[first : last + 1]) for first in firsts]
        for last in range(len(texts))
        if (firsts := range(last, max(-1, last - GROUP), -1))
    ]


def group(texts: Sequence[str], cues: Sequence[frozenset[str]], missed: Gain, back: Sequence[float]) -> Group:
    """Put sentences together: a cue that several have counts once."""
    together = frozenset().union(*cues)
    unsure = sum(missed[cue] for cue in together if cue[0] == GRAM)
    sure = sum(missed[cue] for cue in together if cue[0] != GRAM)
    return Group(sum(map(len, texts)), together, sure, unsure, sum(back) / len(back))


# Search


def search(source: Groups, target: Groups, gain: Gain, points: Sequence[Point]) -> list[Bead]:
    """Find the best beads near the points, then again near those beads with the ratio that they have."""
    ratio = max(1, sum(one[0].length for one in target)) / max(1, sum(one[0].length for one in source))
    beads = widening(source, target, gain, ratio, points)
    both = [bead for bead in beads if bead.source[0] < bead.source[1] and bead.target[0] < bead.target[1]]
    lengths = [
        sum(one[0].length for bead in both for one in side[slice(*getattr(bead, name))])
        for side, name in ((source, "source"), (target, "target"))
    ]
    if min(lengths) == 0:
        return beads
    return widening(source, target, gain, lengths[1] / lengths[0], [(bead.source[0], bead.target[0]) for bead in beads])


def widening(source: Groups, target: Groups, gain: Gain, ratio: float, points: Sequence[Point]) -> list[Bead]:
    """Find the best beads in a band that is as wide as they need, within reason."""
    longer = max(len(source), len(target))
    radius = max(RADIUS, CELLS // (2 * longer))
    while True:
        rows = band(points, len(source), len(target), radius)
        beads = path(source, target, gain, ratio, rows)
        if radius >= longer or radius * longer > MOST_CELLS or not along_edge(beads, rows, len(target)):
            return beads
        radius *= 2


def band(points: Sequence[Point], sources: int, targets: int, radius: int) -> list[Row]:
    """Give for each number of source sentences the numbers of targets to look at: those near the line of points."""
    course: list[float] = [0.0]
    for (x, y), (x2, y2) in pairwise([(0, 0), *points, (sources, targets)]):
        course.extend(y + (y2 - y) * step / (x2 - x) for step in range(1, x2 - x + 1))
    course.append(targets)
    return [(max(0, int(a) - radius), min(targets, int(b) + radius + 1)) for a, b in pairwise(course)]


def along_edge(beads: Sequence[Bead], rows: Sequence[Row], targets: int) -> bool:
    """Tell whether the beads touch an edge of the band that is none of the texts."""
    ends = ((bead.source[1], bead.target[1]) for bead in beads)
    return any(0 < at == rows[row][0] or targets > at == rows[row][1] for row, at in ends)


def path(source: Groups, target: Groups, gain: Gain, ratio: float, rows: Sequence[Row]) -> list[Bead]:
    """Find the beads of least cost within the rows."""
    table: list[list[float]] = []
    kinds: list[list[Point]] = []
    for i, (low, high) in enumerate(rows):
        costs, chosen = [inf] * (high - low + 1), [(0, 0)] * (high - low + 1)
        table.append(costs)
        kinds.append(chosen)
        if i == 0:
            costs[0] = 0.0
        steps = [(x, y, prior, *rows[i - x], table[i - x]) for (x, y), prior in PRIOR.items() if x <= i]
        for j in range(low, high + 1):
            least, kind = costs[j - low], (0, 0)
            for x, y, prior, first, last, before in steps:
                if not first <= j - y <= last:
                    continue
                cost = before[j - y - first] + prior
                if x and y:
                    cost += matching(source[i - 1][x - 1], target[j - 1][y - 1], gain, ratio)
                else:
                    cost += LOST * min(LONGEST, (source[i - 1] if x else target[j - 1])[0].length)
                if cost < least:
                    least, kind = cost, (x, y)
            costs[j - low], chosen[j - low] = least, kind
    return list(reversed(list(walk_back(table, kinds, rows))))


def matching(source: Group, target: Group, gain: Gain, ratio: float) -> float:
    """Give the cost of lengths and cues."""
    length = max(1.0, (source.length + target.length / ratio) / 2)
    difference = target.length - source.length * ratio
    cost = LENGTH * log1p(difference * difference / (length * VARIANCE)) + SPREAD * log(length)
    cost += source.missed + target.missed + source.unsure * target.back + target.unsure
    if not source.cues.isdisjoint(target.cues):
        for cue in source.cues & target.cues:
            cost -= gain[cue]
    return cost


def walk_back(
    table: Sequence[Sequence[float]], kinds: Sequence[Sequence[Point]], rows: Sequence[Row]
) -> Iterator[Bead]:
    """Give the beads from the last to the first."""
    i, j = len(rows) - 1, rows[-1][1]
    while i or j:
        x, y = kinds[i][j - rows[i][0]]
        cost = table[i][j - rows[i][0]] - table[i - x][j - y - rows[i - x][0]]
        yield Bead((i - x, i), (j - y, j), cost)
        i, j = i - x, j - y


def anchors(source: Groups, target: Groups, gain: Gain) -> list[Point]:
    """Give the sentences that cues of their own tie together, in an order that both texts share."""
    votes: defaultdict[Point, float] = defaultdict(float)
    only = (once(source), once(target))
    for cue in only[0].keys() & only[1].keys():
        if cue in gain:
            votes[only[0][cue], only[1][cue]] += gain[cue]
    return chain(votes)


def once(side: Groups) -> dict[str, int]:
    """Give the cues that one sentence alone has, with its number."""
    often = Counter(cue for one in side for cue in one[0].cues)
    return {cue: at for at, one in enumerate(side) for cue in one[0].cues if often[cue] == 1}


def chain(votes: Mapping[Point, float]) -> list[Point]:
    """Give the points of most weight that rise together: the heaviest increasing subsequence."""
    ends: list[tuple[int, float, int]] = []  # (y, weight so far, place in `links`), both rising
    links: list[tuple[Point, int]] = []
    for (x, y), weight in sorted(votes.items(), key=lambda item: (item[0][0], -item[0][1])):
        at = bisect_left(ends, (y,))
        before, link = ends[at - 1][1:] if at else (0.0, -1)
        links.append(((x, y), link))
        while at < len(ends) and ends[at][1] <= before + weight:
            del ends[at]
        if at == len(ends) or ends[at][0] > y:
            ends.insert(at, (y, before + weight, len(links) - 1))
    points: list[Point] = []
    link = ends[-1][2] if ends else -1
    while link >= 0:
        point, link = links[link]
        points.append(point)
    return points[::-1]
