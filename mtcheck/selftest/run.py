"""Plant errors into a bitext, run the checks, and count what they catch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from importlib.resources import files
from random import Random

from mtcheck import __version__
from mtcheck.beads import examined
from mtcheck.checks import all_checks, run_checks
from mtcheck.errors import ConfigError, InputError
from mtcheck.facts.window import window
from mtcheck.knowledge.index import knowledge
from mtcheck.read import read
from mtcheck.read.bitext import read_tsv
from mtcheck.segment import segment
from mtcheck.selftest.plants import ANY_TARGET, EXPECTED, PLANTS
from mtcheck.types import SEVERITIES, Article, Check, Finding, Segment, Skip, Span

Row = tuple[str, str]
"""Source and target."""

Languages = tuple[str, str]

Found = tuple[tuple[Finding, ...], tuple[Skip, ...]]

Checker = Callable[[Sequence[Row], Languages], Found]
"""Make the findings of a bitext, in (source, target) and the languages of the two; say what did not run."""

Progress = Callable[[int, int], None]

BUILT_IN = "el-en.tsv"
LIMIT = 200
FIGURES = ("NUM", "DAT", "UNI")
"""The families that compare figures."""


@dataclass(frozen=True, slots=True)
class Planted:
    """An error in the row of a number: what stood there, and what stands there now."""

    row: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The codes of what a planted error brought forth: of the families expected to find it, and of any."""

    planted: Planted
    expected: tuple[str, ...]
    any: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """All errors of one kind; `eligible` counts the pairs that can be corrupted so."""

    name: str
    families: tuple[str, ...]
    eligible: int
    outcomes: tuple[Outcome, ...]

    @property
    def planted(self) -> int:
        """Count the errors planted."""
        return len(self.outcomes)

    @property
    def found(self) -> int:
        """Count those that a check of the expected families found."""
        return sum(bool(one.expected) for one in self.outcomes)

    @property
    def found_by_any(self) -> int:
        """Count those that any check found."""
        return sum(bool(one.any) for one in self.outcomes)


@dataclass(frozen=True, slots=True)
class Clean:
    """The findings on the text as it was, by code, and the pairs that have them, of any kind and of some."""

    codes: tuple[tuple[str, int], ...]
    flagged: int
    flagged_major: int
    flagged_figures: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a self-test found out. `fingerprint` is the beginning of the SHA-256 of the rows."""

    name: str
    fingerprint: str
    languages: Languages
    pairs: int
    seed: int
    limit: int
    kinds: tuple[Kind, ...]
    clean: Clean
    skipped: tuple[Skip, ...]
    checks: int
    knowledge: str

    @property
    def signature(self) -> str:
        """Name everything that the figures hang on."""
        parts = {
            "selftest": f"{self.name}:{self.fingerprint}",
            "pairs": self.pairs,
            "kinds": "all"
            if [one.name for one in self.kinds] == list(PLANTS)
            else "+".join(k.name for k in self.kinds),
            "seed": self.seed,
            "limit": self.limit,
            "checks": self.checks,
            "engine": "none",
            "langs": "-".join(self.languages),
            "knowledge": self.knowledge,
            "version": __version__,
        }
        return "|".join(f"{key}:{value}" for key, value in parts.items())


def selftest(
    rows: Sequence[Row],
    languages: Languages,
    checker: Checker | None = None,
    *,
    name: str,
    kinds: Sequence[str] = (),
    seed: int = 1,
    limit: int = LIMIT,
    progress: Progress | None = None,
) -> Result:
    """Plant errors of every kind (or of some kinds) into rows, and count what a checker finds of them.

    At most `limit` errors of a kind are planted, each in a row of its own. The same seed plants the same ones.
    Raises ConfigError for a kind that is unknown or that cannot be planted into the target language.
    """
    wanted = chosen(kinds, languages[1])
    checks = all_checks()
    check = checker or partial(check_rows, checks=checks, name=name)
    total = len(wanted) + 1
    clean, skipped = check(rows, languages)
    if progress:
        progress(1, total)
    results = []
    for done, kind in enumerate(wanted, 2):
        planted, eligible = plant(kind, rows, seed, limit)
        corrupted = list(rows)
        for one in planted:
            corrupted[one.row] = (rows[one.row][0], one.after)
        findings, skips = check(corrupted, languages)
        skipped += skips
        outcomes = judged(planted, new_codes(findings, clean), EXPECTED[kind])
        results.append(Kind(kind, EXPECTED[kind], eligible, outcomes))
        if progress:
            progress(done, total)
    return Result(
        name,
        fingerprint(rows),
        languages,
        len(rows),
        seed,
        limit,
        tuple(results),
        alarms(clean),
        tuple(dict.fromkeys(skipped)),
        len(checks),
        knowledge().reviewed,
    )


def chosen(kinds: Sequence[str], target: str) -> tuple[str, ...]:
    """Give the kinds that are asked for, or all that can be planted into a language, in the order of PLANTS."""
    for kind in kinds:
        if kind not in PLANTS:
            raise ConfigError(f"unknown kind {kind!r}; known: {', '.join(PLANTS)}")
        if target != "en" and kind not in ANY_TARGET:
            raise ConfigError(f"{kind!r} is planted only into English; other languages have {', '.join(ANY_TARGET)}")
    known = tuple(PLANTS) if target == "en" else ANY_TARGET
    return tuple(kind for kind in known if not kinds or kind in kinds)


def plant(kind: str, rows: Sequence[Row], seed: int, limit: int) -> tuple[tuple[Planted, ...], int]:
    """Plant errors of a kind, at most so many, and count the rows that can have one."""
    found = []
    for number, (source, target) in enumerate(rows):
        after = PLANTS[kind](generator(seed, kind, number), source, target)
        if after is not None and after != target:
            found.append(Planted(number, target, after))
    drawn = found if len(found) <= limit else generator(seed, kind).sample(found, limit)
    return tuple(sorted(drawn, key=lambda one: one.row)), len(found)


def generator(*key: int | str) -> Random:
    """Make a generator that draws the same for the same key, on every machine."""
    return Random(":".join(map(str, key)))  # noqa: S311 - errors must be repeatable, not secret


def new_codes(findings: Sequence[Finding], clean: Sequence[Finding]) -> dict[int, tuple[str, ...]]:
    """Give the codes of the findings of each segment that the clean text does not have there, by what they say."""
    known = Counter((one.segment, one.code, one.message) for one in clean)
    codes: dict[int, tuple[str, ...]] = {}
    for one in findings:
        key = (one.segment, one.code, one.message)
        if known[key]:
            known[key] -= 1
        else:
            codes[one.segment] = (*codes.get(one.segment, ()), one.code)
    return codes


def judged(
    planted: Sequence[Planted], codes: dict[int, tuple[str, ...]], families: tuple[str, ...]
) -> tuple[Outcome, ...]:
    """Say for each planted error what found it."""
    outcomes = []
    for one in planted:
        found = codes.get(one.row, ())
        outcomes.append(Outcome(one, tuple(code for code in found if code.startswith(families)), found))
    return tuple(outcomes)


def alarms(findings: Sequence[Finding]) -> Clean:
    """Count the findings on the clean text, and the pairs with any, with severe ones, and with those on figures."""
    major = [one for one in findings if SEVERITIES.index(one.severity) >= SEVERITIES.index("major")]
    figures = [one for one in findings if one.code.startswith(FIGURES)]
    codes = tuple(sorted(Counter(one.code for one in findings).items()))
    flagged, severe, wrong = (len({one.segment for one in some}) for some in (findings, major, figures))
    return Clean(codes, flagged, severe, wrong)


def fingerprint(rows: Sequence[Row]) -> str:
    """Give eight characters that tell a bitext from another."""
    return sha256("\n".join("\t".join(row) for row in rows).encode()).hexdigest()[:8]


def check_rows(rows: Sequence[Row], languages: Languages, checks: Sequence[Check], name: str = BUILT_IN) -> Found:
    """Run checks on a bitext as `mtcheck check` does without an engine.

    Raises InputError where the columns are in other languages.
    """
    bitext = segment(article(rows, name), *languages)
    bitext, skips = examined(replace(bitext, window=window(bitext)))
    findings, more = run_checks(bitext, checks)
    return findings, skips + more


def article(rows: Sequence[Row], name: str) -> Article:
    """Write rows as a bitext in tab-separated columns, and give it as if it had been read."""
    segments, lines, start = [], [], 0
    for number, (source, target) in enumerate(rows):
        begin = start + len(source) + 1
        span = Span(begin, begin + len(target))
        segments.append((source, Segment(number, "body", number + 1, span, target)))
        lines.append(f"{source}\t{target}\n")
        start += len(lines[-1])
    return Article(name, "".join(lines), tuple(segments))


def built_in() -> list[Row]:
    """Give the rows of the Greek-English bitext that comes with mtcheck."""
    text = files("mtcheck.selftest").joinpath(BUILT_IN).read_text(encoding="utf-8")
    return rows_of(read_tsv(BUILT_IN, text))


def load(path: str, encoding: str) -> list[Row]:
    """Read the rows of a bitext. Raises InputError for a file that is none."""
    found = read(path, encoding)
    if found.rows is None:
        raise InputError(f"{found.name}: is no bitext; name a .tsv (source TAB target) or .jsonl file")
    return rows_of(found)


def rows_of(found: Article) -> list[Row]:
    """Give source and target of each pair, with spaces for tabs and line ends."""
    spaces = str.maketrans("\t\r\n", "   ")
    return [(source.translate(spaces), target.text.translate(spaces)) for source, target in found.rows or ()]
