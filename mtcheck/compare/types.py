"""The nouns of a comparison: what its reports may read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mtcheck.significance.types import Duel, Figure, Interval, Value
from mtcheck.types import Finding, Severity, Skip


@dataclass(frozen=True, slots=True)
class Judged:
    """What the checks say of one engine's output: findings by segment, and a quality for each segment.

    `words` counts those of the output, segment by segment. `findings` have `segment` as the number of the line,
    from 0, and `text`, `message` and `expected` as in a report.
    """

    engine: str
    findings: tuple[Finding, ...]
    qualities: tuple[float, ...]
    words: tuple[int, ...]
    skipped: tuple[Skip, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many findings of a family and a severity an engine has."""

    family: str
    severity: Severity
    number: int


@dataclass(frozen=True, slots=True)
class Result:
    """One engine of the comparison: its place (1 is the best), its figures by key, and its typed errors.

    Places are shared by engines that do not differ significantly from the best of their cluster. `qualities`
    and `penalties` have one number a segment.
    """

    engine: str
    file: str
    place: int
    values: Mapping[str, Value]
    counts: tuple[Count, ...]
    qualities: tuple[float, ...]
    penalties: tuple[float, ...]
    words: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Engines that the figure does not tell apart, the best first."""

    figure: str
    engines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far a figure orders the engines as people do.

    `pairwise` is the share of pairs of engines in the same order, ties of the figure counting as half;
    `kendall` is tau-b, `spearman` the correlation of ranks; all over `engines` engines. The intervals come
    from resampling segments, where people scored segments, else they are None.
    """

    figure: str
    engines: int
    pairs: int
    pairwise: float
    kendall: float
    spearman: float
    pairwise_interval: Interval | None
    kendall_interval: Interval | None
    spearman_interval: Interval | None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A segment to look at, and why: the source, each engine's output, and the findings on it by engine.

    `segment` counts from 0. `spread` is how far the engines lie apart there.
    """

    segment: int
    source: str
    outputs: tuple[tuple[str, str], ...]
    findings: tuple[tuple[str, Finding], ...]
    spread: float


@dataclass(frozen=True, slots=True)
class Alone:
    """An error that only one engine makes: no other has a finding of the family in that segment."""

    engine: str
    finding: Finding
    source: str
    output: str


@dataclass(frozen=True, slots=True)
class Lost:
    """How many names and numbers of the source an engine lost or changed, with the first of them."""

    engine: str
    kind: str
    number: int
    examples: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """Where the engines differ."""

    excerpts: tuple[Excerpt, ...]
    alone: tuple[Alone, ...]
    alone_counts: Mapping[str, Mapping[str, int]]
    lost: tuple[Lost, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What a difference of a metric means to people: the share of pairs so far apart that they order alike."""

    figure: str
    first: str
    second: str
    difference: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the reports may read; `results` are in the order of the ranking, the best first.

    `ranking` is the key of the figure that ranks. `judge` names the engine of the back-translations, "none"
    where there are none. `signature` names everything that the figures hang on.
    """

    name: str
    languages: tuple[str, str]
    segments: int
    documents: int
    words: int
    references: int
    people: str | None
    figures: tuple[Figure, ...]
    ranking: str
    results: tuple[Result, ...]
    duels: tuple[Duel, ...]
    clusters: tuple[Cluster, ...]
    agreements: tuple[Agreement, ...]
    steps: tuple[Step, ...]
    differences: Differences
    skipped: tuple[Skip, ...]
    notes: tuple[str, ...]
    judge: str
    signature: str

    def duel(self, figure: str, first: str, second: str) -> Duel | None:
        """Give the duel of two engines by a figure, in whichever order it stands."""
        return next(
            (one for one in self.duels if one.figure == figure and {one.first, one.second} == {first, second}), None
        )
