"""Comparisons made by hand: three engines with a reference and people, two without, hostile ones, and many."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise
from math import nan
from random import Random
from typing import Any

import pytest

from mtcheck.compare.types import (
    Agreement,
    Alone,
    Cluster,
    Comparison,
    Count,
    Differences,
    Excerpt,
    Lost,
    Result,
    Step,
)
from mtcheck.significance.types import Duel, Figure, Interval, Value
from mtcheck.types import Finding, Severity, Skip, Span

OWN = ("own", "own penalty", "errors", False, "minor:1|major:5|times:confidence", 1)
PENALTY = ("penalty", "penalty", "errors", False, "minor:1|major:5", 1)
CLEAN = ("clean", "clean", "errors", True, "segments without a finding", 1)
QUALITY = ("quality", "quality", "errors", True, "mean over the segments", 3)
SERIOUS = ("serious", "major or worse", "errors", False, "findings:major+critical", 1)
BLEU = ("bleu", "BLEU", "metric", True, "nrefs:1|case:mixed|tok:13a|version:2.5", 1)
CHRF = ("chrf", "chrF", "metric", True, "nrefs:1|nc:6|nw:0|version:2.5", 1)
CHRF_WORDS = ("chrf++", "chrF++", "metric", True, "nrefs:1|nc:6|nw:2|version:2.5", 1)
TER = ("ter", "TER", "metric", False, "nrefs:1|case:lc|tok:tercom|version:2.5", 1)
NAMES = ("NAM", "NAM", "family", False, "findings:NAM", 2)
NUMBERS = ("NUM", "NUM", "family", False, "findings:NUM", 2)
MAJOR = ("major", "major", "severity", False, "findings:major", 2)

ERRORS = (OWN, PENALTY, CLEAN, QUALITY, SERIOUS)
METRICS = (BLEU, CHRF, CHRF_WORDS, TER)
REST = (NAMES, NUMBERS, MAJOR)

Row = tuple[Any, ...]

MEANINGS = {"penalty": "minor 1, major 5 points, per 1,000 words", "clean": "segments without a finding"}


def figure(row: Row) -> Figure:
    """Make a figure; renderers never call its score."""
    key, name, group, higher, signature, digits = row
    return Figure(key, name, group, higher, signature, lambda sums: sums, digits, MEANINGS.get(key, ""))


def valued(number: float, half: float) -> Value:
    """Make a value with an interval of so much to either side."""
    return Value(number, Interval(number - half, number + half))


def duel(key: str, first: str, second: str, difference: float, holm: float, documents: float | None = None) -> Duel:
    """Make a duel whose other p-values are a little lower."""
    interval = Interval(difference - 1, difference + 1)
    return Duel(key, first, second, difference, interval, holm / 2, holm / 2, holm, documents)


def finding(code: str, segment: int, text: str, message: str, **changes: Any) -> Finding:
    """Make a finding on words of a segment."""
    values: dict[str, Any] = {"check": "office-for-country", "severity": "major", "confidence": 0.9}
    values |= {"span": Span(0, len(text)), "expected": None} | changes
    return Finding(code=code, message=message, segment=segment, text=text, **values)


def counts(**numbers: int) -> tuple[Count, ...]:
    """Make counts from names such as NAM_major."""
    found = []
    for name, number in numbers.items():
        family, severity = name.split("_")
        kind: Severity = "minor" if severity == "minor" else "major" if severity == "major" else "critical"
        found.append(Count(family, kind, number))
    return tuple(found)


SOURCE = "Ο υπουργός Εξωτερικών μίλησε στον δήμαρχο για 1.250 σπίτια."
OUTPUTS = (
    ("alpha", "The foreign minister spoke to the mayor about 1,250 houses."),
    ("beta", "The foreign minister spoke to the major about 1,250 houses."),
    ("gamma", "The minister of exterior spoke to the mayor about 1.25 houses."),
)
WRONG_NUMBER = finding("NUM001", 11, "1.25", "is 1,250 in the source", severity="critical", expected="1,250")
WRONG_WORD = finding("MIS001", 11, "major", "is not what the source says", severity="minor")


def differences() -> Differences:
    """Give one excerpt, one error alone, and what gamma lost."""
    return Differences(
        excerpts=(Excerpt(11, SOURCE, OUTPUTS, (("beta", WRONG_WORD), ("gamma", WRONG_NUMBER)), 25.0),),
        alone=(Alone("gamma", WRONG_NUMBER, SOURCE, OUTPUTS[2][1]),),
        alone_counts={"alpha": {}, "beta": {"MIS": 2}, "gamma": {"NUM": 3, "NAM": 1}},
        lost=(
            Lost("alpha", "names", 0, ()),
            Lost("beta", "names", 1, ((4, "Λάρισα"),)),
            Lost("gamma", "names", 4, ((4, "Λάρισα"), (7, "Βόλος"))),
            Lost("gamma", "numbers", 3, ((11, "1.250"),)),
        ),
    )


def result(engine: str, place: int, figures: dict[str, Value], of: tuple[Count, ...], words: int, low: float) -> Result:
    """Make an engine whose four segments have qualities from `low` up to 1, and penalties that give its figure."""
    qualities = (low, (1 + low) / 2, 1.0, 1.0)
    penalties = (figures["penalty"].value * words / 1000 - 1, 1.0, 0.0, 0.0)
    return Result(engine, f"{engine}.txt", place, figures, of, qualities, penalties, words)


@pytest.fixture
def trio() -> Comparison:
    """Give alpha, beta and gamma: alpha and beta share the first place, gamma is behind; people judged them."""
    keys = [row[0] for row in (*ERRORS, *METRICS, *REST)]
    numbers = {
        "alpha": (4.2, 10.0, 92.5, 0.912, 1.5, 31.2, 58.4, 55.1, 49.9, 0.5, 1.0, 1.5),
        "beta": (5.7, 11.5, 90.0, 0.905, 2.0, 33.4, 59.0, 56.0, 48.2, 1.0, 1.0, 2.0),
        "gamma": (40.2, 46.0, 71.2, 0.744, 9.0, 24.0, 50.3, 47.7, 60.1, 4.0, 5.0, 9.0),
    }
    values = {
        engine: {key: valued(one, 0.01 if key == "quality" else 2.0) for key, one in zip(keys, row, strict=True)}
        for engine, row in numbers.items()
    }
    results = (
        result("alpha", 1, values["alpha"], counts(NAM_major=1, NUM_major=2, PUN_minor=4), 2000, 0.6),
        result("beta", 1, values["beta"], counts(NAM_major=2, NUM_major=2, MIS_minor=6), 2000, 0.5),
        result("gamma", 3, values["gamma"], counts(NAM_major=8, NUM_critical=10, OMI_major=0), 2000, 0.1),
    )
    duels = (
        duel("own", "alpha", "beta", -1.5, 0.34, 0.41),
        duel("own", "alpha", "gamma", -36.0, 0.0003, 0.002),
        duel("own", "beta", "gamma", -34.5, 0.0006, 0.081),
        duel("bleu", "alpha", "beta", -2.2, 0.012),
        duel("bleu", "alpha", "gamma", 7.2, 0.0003),
        duel("bleu", "beta", "gamma", 9.4, 0.0003),
        duel("chrf", "beta", "alpha", 0.6, 0.27),
        duel("NAM", "alpha", "beta", -0.5, 0.6),
        duel("NAM", "alpha", "gamma", -3.5, 0.004),
    )
    return Comparison(
        name="town-hall",
        languages=("el", "en"),
        segments=1200,
        documents=40,
        words=2000,
        references=1,
        people="ratings.csv",
        figures=tuple(figure(row) for row in (*ERRORS, *METRICS, *REST)),
        ranking="own",
        results=results,
        duels=duels,
        clusters=(
            Cluster("own", ("alpha", "beta")),
            Cluster("own", ("gamma",)),
            Cluster("bleu", ("beta",)),
            Cluster("bleu", ("alpha",)),
            Cluster("bleu", ("gamma",)),
        ),
        agreements=(
            Agreement("own", 3, 3, 1.0, 1.0, 1.0, Interval(0.67, 1.0), Interval(0.33, 1.0), Interval(0.5, 1.0)),
            Agreement("bleu", 3, 3, 0.667, 0.333, 0.5, None, None, None),
        ),
        steps=(Step("bleu", "alpha", "beta", -2.2, 0.83), Step("bleu", "alpha", "gamma", 7.2, 0.97)),
        differences=differences(),
        skipped=(Skip("round-trip-lost-name", "needs back"), Skip("round-trip-lost-number", "needs back")),
        notes=("Line 7 of the reference is empty.",),
        judge="none",
        signature="mtcheck:0.1|seed:12345|samples:1000",
    )


@pytest.fixture
def duo() -> Comparison:
    """Give two engines without a reference, people or documents; the second wrote nothing."""
    figures = {"penalty": valued(12.0, 3.0), "clean": valued(88.0, 2.0), "quality": valued(0.9, 0.02)}
    figures["serious"] = valued(0.0, 0.0)
    nothing = dict.fromkeys(figures, Value(nan, Interval(nan, nan)))
    return Comparison(
        name="letters",
        languages=("el", "en"),
        segments=4,
        documents=0,
        words=60,
        references=0,
        people=None,
        figures=tuple(figure(row) for row in (PENALTY, CLEAN, QUALITY, SERIOUS)),
        ranking="penalty",
        results=(
            result("delta", 1, figures, counts(SEN_minor=3), 62, 0.4),
            Result("epsilon", "epsilon.txt", 1, nothing, (), (nan, nan, nan, nan), (0.0, 0.0, 0.0, 0.0), 0),
        ),
        duels=(duel("penalty", "delta", "epsilon", nan, nan),),
        clusters=(Cluster("penalty", ("delta", "epsilon")),),
        agreements=(),
        steps=(),
        differences=Differences((), (), {}, ()),
        skipped=(),
        notes=(),
        judge="fake",
        signature="mtcheck:0.1",
    )


HOSTILE = (
    "<script>alert(1)</script>",
    r"a|b*c_d` \textbf{x} 50% & #1 $y$ ~z^2",
    "翻訳エンジン最新版の名前はとても長い",
    "محرك الترجمة",
)


@pytest.fixture
def hostile() -> Comparison:
    """Give engines, texts, notes and signatures full of what formats mean something by."""
    every = " ".join(HOSTILE) + "\x1b[31m\tend"
    found = finding("NUM001", 0, HOSTILE[0], every, expected=every, evidence={every: every}, check=every)
    results = tuple(
        Result(
            name,
            name,
            place,
            {"penalty": valued(10.0 * place, 1.0), "bleu": valued(30.0 + place, 1.0)},
            counts(NAM_major=place, PUN_minor=2),
            (0.1 * place, 0.5, 1.0),
            (5.0 * place - 1, 1.0, 0.0),
            500,
        )
        for place, name in enumerate(HOSTILE, 1)
    )
    evil = figure(("bleu", every, "metric", True, every, 1))
    return Comparison(
        name=every,
        languages=("ja", "ar"),
        segments=3,
        documents=1,
        words=500,
        references=2,
        people=every,
        figures=(figure(PENALTY), evil),
        ranking="penalty",
        results=results,
        duels=tuple(duel("penalty", one, two, -10.0, 0.01, 0.5) for one, two in combinations(HOSTILE, 2)),
        clusters=tuple(Cluster("penalty", (name,)) for name in HOSTILE),
        agreements=(Agreement("bleu", 4, 6, 0.5, 0.0, nan, None, None, None),),
        steps=(Step("bleu", HOSTILE[0], HOSTILE[1], -1.0, 0.6),),
        differences=Differences(
            (Excerpt(0, every, tuple((name, every) for name in HOSTILE), ((HOSTILE[1], found),), 3.0),),
            (Alone(HOSTILE[2], found, every, every),),
            {name: {every: 1} for name in HOSTILE},
            (Lost(HOSTILE[3], every, 2, ((0, every),)),),
        ),
        skipped=(Skip(every, every),),
        notes=(every,),
        judge=every,
        signature=every,
    )


Many = Callable[..., Comparison]


@pytest.fixture
def many() -> Many:
    """Give `many(engines, segments)`: engines with names of twenty letters, ranked by their number."""

    def make(engines: int = 10, segments: int = 40) -> Comparison:
        return crowd(engines, segments)

    return make


FAMILIES = ("NAM", "NUM", "SEN", "PUN", "MIS", "OMI", "UNT", "OFF", "DAT", "CON", "TTL", "UNI")


def crowd(engines: int, segments: int) -> Comparison:
    """Make so many engines, of which the first two are not told apart, nor the next two, and so on."""
    random = Random(7)  # noqa: S311 - a sample, not a secret
    names = [f"engine-{number:02}-2024-06-base"[:20] for number in range(1, engines + 1)]
    rows = (*ERRORS, *METRICS)
    output = "The minister told Nikos Larisaios that 1,250 houses in Volos would be built by 2031, and left. " * 2
    results = tuple(member(name, number, segments, random) for number, name in enumerate(names))
    duels = tuple(
        duel(row[0], names[one], names[two], float(one - two), 0.2 if one // 2 == two // 2 else 0.004, 0.03)
        for row in rows
        for one, two in combinations(range(engines), 2)
    )
    wrong = finding("NUM001", 0, "1,250", "is 1.500 in the source", expected="1,500")
    return Comparison(
        name="crowd",
        languages=("el", "en"),
        segments=segments,
        documents=10,
        words=20 * segments,
        references=1,
        people="people.csv",
        figures=tuple(figure(row) for row in rows),
        ranking="own",
        results=results,
        duels=duels,
        clusters=tuple(Cluster(row[0], tuple(names[one : one + 2])) for row in rows for one in range(0, engines, 2)),
        agreements=tuple(
            Agreement(row[0], engines, len(names) * (engines - 1) // 2, 0.81, 0.62, 0.77, *[Interval(0.5, 0.9)] * 3)
            for row in rows
        ),
        steps=tuple(Step("bleu", one, two, -0.7, 0.64) for one, two in pairwise(names)),
        differences=Differences(
            tuple(
                Excerpt(number, SOURCE, tuple((name, output) for name in names), ((names[0], wrong),), 9.0)
                for number in range(segments)
            ),
            tuple(Alone(name, wrong, SOURCE, output) for name in names for _ in range(segments)),
            {name: dict.fromkeys(FAMILIES, 3) for name in names},
            tuple(
                Lost(name, kind, 12, tuple((number, "Λάρισα") for number in range(12)))
                for name in names
                for kind in ("names", "numbers")
            ),
        ),
        skipped=tuple(Skip(f"check-{number}", "needs back") for number in range(20)),
        notes=(),
        judge="none",
        signature="mtcheck:0.1|engines:many",
    )


def member(name: str, number: int, segments: int, random: Random) -> Result:
    """Make one of many engines: the further behind, the worse in everything."""
    numbers = (20.0 + 17 * number, 30.0 + 20 * number, 90.0 - 4 * number, 0.95 - 0.03 * number, 5.0 + number)
    numbers += (40.0 - 1.3 * number, 62.0 - 0.9 * number, 60.0 - number, 45.0 + 2 * number)
    rows = (*ERRORS, *METRICS)
    values = {row[0]: valued(one, 0.02 if row[0] == "quality" else 3.4) for row, one in zip(rows, numbers, strict=True)}
    found = tuple(
        Count(code, "minor" if place % 2 else "major", (number + 2) * 40 // (place + 2))
        for place, code in enumerate(FAMILIES)
    )
    qualities = tuple(min(1.0, random.betavariate(1 + 7 / (1 + 0.3 * number), 1.2)) for _ in range(segments))
    penalties = (numbers[1] / 50,) * segments
    return Result(name, f"{name}.txt", 1 + number - number % 2, values, found, qualities, penalties, 20 * segments)
