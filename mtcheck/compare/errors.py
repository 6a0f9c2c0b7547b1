"""Typed errors as figures: what each segment adds to the sums that they are made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.compare.types import Judged
from mtcheck.score import PENALTY
from mtcheck.significance.scores import ratio
from mtcheck.significance.types import Figure
from mtcheck.types import SEVERITIES, Finding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mtcheck.significance.types import Table

OWN = "own"
"""The key of the figure that ranks."""

MOST = 25.0
"""Points that a segment is charged at most: as many as for one critical error, as in the MQM of WMT."""

POINTS = "|".join(f"{severity}:{PENALTY[severity]:g}" for severity in SEVERITIES)

Weigh = Callable[[Finding], float]
"""What a finding counts."""

OWN_PENALTY = Figure(
    OWN,
    "own penalty",
    "errors",
    False,
    f"{POINTS}|times:confidence|most:{MOST:g} a segment|without:what all others have there too|per:1,000 source words",
    ratio(1000),
    meaning="penalty for errors that not all engines make there, by their confidence, per 1,000 words of source",
)
PENALTY_RATE = Figure(
    "penalty",
    "penalty",
    "errors",
    False,
    f"{POINTS}|per:1,000 source words",
    ratio(1000),
    meaning="minor 1, major 5, critical 25 points, per 1,000 words of source",
)
CLEAN = Figure(
    "clean",
    "clean",
    "errors",
    True,
    "segments without a finding|per:100 segments",
    ratio(100),
    meaning="segments without a finding, in percent",
)
QUALITY = Figure(
    "quality",
    "quality",
    "errors",
    True,
    "mean over the segments",
    ratio(1),
    digits=3,
    meaning="mean of the segments, 0 to 1",
)
SERIOUS = Figure(
    "serious",
    "major or worse",
    "errors",
    False,
    "findings:major+critical|per:1,000 source words",
    ratio(1000),
    digits=2,
    meaning="findings per 1,000 words of source",
)


CAUTIONS = {
    "zh": "from Chinese the ranking by errors did no better than chance on 13 engines that people judged (WMT21):"
    " go by people or by metrics",
}
"""Language of the source -> what is known to speak against the ranking."""


def cautions(languages: tuple[str, str]) -> tuple[str, ...]:
    """Say what speaks against the ranking for some languages of source and target."""
    return tuple(CAUTIONS[code] for code in languages[:1] if code in CAUTIONS)


def figures(judged: Sequence[Judged], words: Sequence[int]) -> dict[Figure, dict[str, Table]]:
    """Give every figure of typed errors, with each engine's table (segments x 2): what is counted, and over what.

    `words` are those of the source, segment by segment: they are the same for all engines, so that none gains by
    saying more, and figures differ where the counts do and nowhere else. Families are those of which some engine
    has a finding.
    """
    families = sorted({one.code[:3] for engine in judged for one in engine.findings})
    found = {
        OWN_PENALTY: own_penalties(judged, words),
        PENALTY_RATE: {one.engine: by_word(words, column(one, points)) for one in judged},
        CLEAN: {one.engine: by_segment(column(one, count) == 0) for one in judged},
        QUALITY: {one.engine: by_segment(np.array(one.qualities)) for one in judged},
        SERIOUS: rates(judged, words, lambda finding: finding.severity != "minor"),
    }
    for severity in reversed(SEVERITIES):
        found[rate(severity, "severity")] = rates(judged, words, partial(is_of, severity))
    for family in families:
        found[rate(family, "family")] = rates(judged, words, partial(is_of, family))
    return found


def is_of(kind: str, finding: Finding) -> bool:
    """Tell whether a finding is of a severity or a family."""
    return kind in {finding.severity, finding.code[:3]}


def rates(judged: Sequence[Judged], words: Sequence[int], wanted: Callable[[Finding], bool]) -> dict[str, Table]:
    """Give each engine's findings of a kind, by word."""
    return {one.engine: by_word(words, column(one, count, filter(wanted, one.findings))) for one in judged}


def rate(name: str, group: str) -> Figure:
    """Make the figure of findings of a family or a severity per 1,000 words of source."""
    return Figure(name, name, group, False, "findings of the kind|per:1,000 source words", ratio(1000), digits=2)


def own_penalties(judged: Sequence[Judged], words: Sequence[int]) -> dict[str, Table]:
    """Give the penalty of each engine for errors that are its own: some other engine does not make them there.

    What all of them get wrong in a segment is hard there, or the checks misread its source; it tells none apart.
    With less than all, kindred engines would excuse each other. A finding counts by its confidence, which is how
    often one like it is right.
    """
    common = shared(judged)
    own = partial(is_own, common, len(judged))
    return {
        one.engine: by_word(words, np.minimum(MOST, column(one, expected, filter(own, one.findings)))) for one in judged
    }


def shared(judged: Iterable[Judged]) -> Counter[tuple[int, str]]:
    """Count the engines that a check finds something of in a segment, by segment and code."""
    return Counter(key for engine in judged for key in {(one.segment, one.code) for one in engine.findings})


def is_own(common: Counter[tuple[int, str]], engines: int, finding: Finding) -> bool:
    """Tell whether some engine does not have the like in the same segment; of one engine alone all is its own."""
    return engines == 1 or common[finding.segment, finding.code] < engines


def count(_: Finding) -> float:
    """Count a finding as one."""
    return 1.0


def points(finding: Finding) -> float:
    """Give the MQM penalty of a finding."""
    return PENALTY[finding.severity]


def expected(finding: Finding) -> float:
    """Give the MQM penalty that a finding is worth if it is right as often as it says."""
    return PENALTY[finding.severity] * finding.confidence


def column(engine: Judged, weigh: Weigh, findings: Iterable[Finding] | None = None) -> NDArray[Any]:
    """Add up findings by segment, all of the engine's where none are given."""
    sums = np.zeros(len(engine.qualities))
    for one in engine.findings if findings is None else findings:
        sums[one.segment] += weigh(one)
    return sums


def by_word(words: Sequence[int], sums: NDArray[Any]) -> Table:
    """Put sums by segment beside the segments' words."""
    return np.column_stack([sums, words])


def by_segment(sums: NDArray[Any]) -> Table:
    """Put sums by segment beside the one that each segment counts."""
    return np.column_stack([sums, np.ones(len(sums))])
