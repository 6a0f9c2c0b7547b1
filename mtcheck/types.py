"""The nouns: immutable values that the stages hand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

Severity = Literal["minor", "major", "critical"]
Kind = Literal["headline", "body", "boilerplate"]
Need = Literal["source", "back", "glossary"]
Scope = Literal["article", "pair"]
FailOn = Literal["critical", "major", "minor", "never"]

SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text: code points from `start` up to and not including `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, headline or line, with its place in the file it came from.

    `span` counts in the text of the file, so `file_text[span.start:span.end] == text` for plain text.
    `quotes` are the stretches of quoted speech, counted within `text`. `role` says what kind of
    boilerplate a segment is ("author-biography", "source-line", "page-furniture"), else it is empty.
    `offsets` maps a position in `text` to one in the file where the two differ (escaped JSON).
    """

    id: int
    kind: Kind
    line: int
    span: Span
    text: str
    quotes: tuple[Span, ...] = ()
    role: str = ""
    offsets: tuple[int, ...] | None = None

    def in_file(self, span: Span) -> Span:
        """Move a span within `text` to the file's own count."""
        if self.offsets is None:
            return Span(self.span.start + span.start, self.span.start + span.end)
        return Span(self.offsets[span.start], self.offsets[span.end])


@dataclass(frozen=True, slots=True)
class Article:
    """A file as it was read: `text` is the decoded file, with its own line ends and no byte-order mark.

    `rows` is set for a bitext file: (source text, target segment) for each pair, in order. `documents` names
    the document of each row where they are known.
    """

    name: str
    text: str
    rows: tuple[tuple[str, Segment], ...] | None = None
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A target segment with what is known about it.

    `via` is its translation into the language of the round trip and `back` that translated back (or, for a
    plain back-translation, only `back`, in the source language). `similarity` is the chrF of `back`
    against the text it should equal, 0 to 1. `parts` are the segments of which `target` was put together
    where several of them answer to one source; empty for one. `sources` counts the sentences of `source`.
    """

    target: Segment
    source: str | None = None
    via: str | None = None
    back: str | None = None
    similarity: float | None = None
    parts: tuple[Segment, ...] = ()
    sources: int = 1

    def segment_at(self, place: int) -> int:
        """Give the number of the segment in which a place of `target.text` lies."""
        begins = self.target.in_file(Span(place, place)).start
        return next((one.id for one in reversed(self.parts) if one.span.start <= begins), self.target.id)


@dataclass(frozen=True, slots=True)
class Route:
    """How a text was translated back: target -> `via` -> `back`, by `engine`.

    `note` is one line for the reader when the route is not the one asked for, with the command that opens
    that one.
    """

    engine: str
    via: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """The days on which an article can have been written, and what says so."""

    start: date
    end: date
    basis: str


@dataclass(frozen=True, slots=True)
class Habit:
    """How long translations are: the usual logarithm of target length over source length, and its deviation."""

    centre: float
    spread: float


@dataclass(frozen=True, slots=True)
class Omission:
    """A sentence of the source without a target; `after` is the segment before its place, or -1."""

    source: str
    after: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What a glossary says of one term of the source: how it is to be translated, and how not.

    `source` is empty where only the translation matters. `case` is True where capitals matter, False where
    they do not, None where the glossary does not say. `untidy` names the columns with spaces to spare.
    """

    source: str
    approved: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    note: str = ""
    case: bool | None = None
    line: int = 0
    untidy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries of a glossary for one pair of languages; `others` counts those that were passed over.

    `fingerprint` is the beginning of the SHA-256 of the file.
    """

    name: str
    entries: tuple[Entry, ...]
    others: int = 0
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Bitext:
    """The article in pairs, with the languages and what the stages have found out about it.

    `pairs` are the segments of the target, each with the source that it was aligned to; `beads` the same
    with segments joined that share a source, one bead a source text; `omitted` what has no target. `habit`
    says how long translations are here, None where that is not known. `style_guide` is the key of the guide
    that the desk goes by, "" for none. `core` are the first and last (not included) of the pairs that are to be
    looked at here, where others look at the rest; None for all. `poor` says how many times as frequent errors are
    here as in text by people, where much was found already; else it is 0.
    """

    name: str
    text: str
    pairs: tuple[Pair, ...]
    source_language: str | None
    target_language: str
    route: Route | None = None
    window: Window | None = None
    beads: tuple[Pair, ...] = ()
    omitted: tuple[Omission, ...] = ()
    habit: Habit | None = None
    glossary: Glossary | None = None
    style_guide: str = ""
    core: tuple[int, int] | None = None
    poor: float = 0.0

    @property
    def words(self) -> int:
        """Count the words of the target, split at white space."""
        return sum(len(pair.target.text.split()) for pair in self.pairs)

    @property
    def target_text(self) -> str:
        """Give the text of all targets, a line each: `text` is the file, which has the sources of a bitext too."""
        return "\n".join(pair.target.text for pair in self.pairs)

    @property
    def own(self) -> tuple[Pair, ...]:
        """Give the pairs of the core."""
        return self.pairs[slice(*self.core)] if self.core else self.pairs

    @property
    def article(self) -> tuple[Pair, ...]:
        """Give the pairs of the core that belong to the article: all but boilerplate."""
        return tuple(pair for pair in self.own if pair.target.kind != "boilerplate")

    @property
    def sourced(self) -> tuple[Pair, ...]:
        """Give the beads of the core, or pairs, that have a source and a target, without boilerplate."""
        beads = self.own_beads if self.beads else self.own
        return tuple(one for one in beads if one.source and one.target.text and one.target.kind != "boilerplate")

    @property
    def own_beads(self) -> tuple[Pair, ...]:
        """Give the beads that begin in the core."""
        if self.core is None or not self.beads:
            return self.beads
        numbers = range(*(number + self.pairs[0].target.id for number in self.core))
        return tuple(bead for bead in self.beads if bead.target.id in numbers)

    @property
    def languages(self) -> tuple[str, str]:
        """Give the languages of source and target, "" for a source language that is not known."""
        return self.source_language or "", self.target_language

    def back_of(self, pair: Pair) -> str | None:
        """Give the translation of a pair's target into the language of its source, where there is one."""
        return pair.via if self.route and self.route.via == self.source_language else None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is probably wrong, where it is, and what says so.

    `span` is counted in the text of the original file. `expected` is the suggested reading, or None.
    `confidence` is 0 to 1: how often a finding like this one is right.
    """

    code: str
    check: str
    severity: Severity
    confidence: float
    message: str
    segment: int
    span: Span
    text: str
    expected: str | None = None
    evidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skip:
    """A check or a stage that did not run, and why."""

    check: str
    reason: str


@dataclass(frozen=True, slots=True)
class Translation:
    """An example with its source: what stands there, what it was translated to, and the glossary if one is needed."""

    source: str
    target: str
    language: str = "el"
    back: str | None = None
    glossary: tuple[Entry, ...] = ()


Example = str | tuple[str, str] | Translation
"""A target text; or, for a check that needs the back-translation, (target, back); or one with its source."""


@dataclass(frozen=True, slots=True)
class Check:
    """A kind of error and the function that finds it.

    `run` finds something in each of the `bad` examples and nothing in any of the `good` ones. The
    docstring of the module that holds a check says why it matters and what it cannot see. `languages` are
    the target languages that it knows, all when empty. A check of scope "pair" judges one pair at a time, whatever
    else of the bitext it looks at for that, so that several processes can share the pairs. One with `again` goes
    further in a poor article, and is run once more there.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    run: CheckFunction
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    needs: tuple[Need, ...] = ()
    languages: tuple[str, ...] = ()
    scope: Scope = "article"
    again: bool = False

    def finding(
        self,
        pair: Pair,
        span: Span,
        message: str,
        *,
        confidence: float,
        severity: Severity | None = None,
        text: str | None = None,
        expected: str | None = None,
        evidence: Mapping[str, str] | None = None,
    ) -> Finding:
        """Make a finding of this check at a span of the pair's target.

        `text` is needed only where the span goes on into the next segment; the severity is the check's
        own unless another is given.
        """
        return Finding(
            code=self.code,
            check=self.name,
            severity=severity or self.severity,
            confidence=confidence,
            message=message,
            segment=pair.segment_at(span.start) if pair.parts else pair.target.id,
            span=pair.target.in_file(span),
            text=pair.target.text[span.start : span.end] if text is None else text,
            expected=expected,
            evidence=evidence or {},
        )


class CheckFunction(Protocol):
    """Look at the whole bitext: names and titles need the article, not one pair."""

    def __call__(self, bitext: Bitext, /) -> Iterable[Finding]: ...


@dataclass(frozen=True, slots=True)
class Score:
    """How good the article is, 0 to 100, with the penalty behind it and how it was made."""

    value: float
    per_1000_words: float
    signature: str


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether the article may pass, and if not, why."""

    passed: bool
    fail_on: FailOn
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that renderers and the gate may read."""

    bitext: Bitext
    findings: tuple[Finding, ...]
    skipped: tuple[Skip, ...]
    qualities: tuple[float, ...]
    score: Score
    gate: Gate

    @property
    def skips(self) -> tuple[tuple[str, str], ...]:
        """Give the reasons why something was skipped, each once, with the names it holds for, commas between."""
        names: dict[str, list[str]] = {}
        for skip in self.skipped:
            names.setdefault(skip.reason, []).append(skip.check)
        return tuple((", ".join(checks), reason) for reason, checks in names.items())
