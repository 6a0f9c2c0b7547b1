"""Two verbs for the tests of checks; they build the bitext directly, one paragraph a line."""

from __future__ import annotations

from dataclasses import replace

from mtcheck.facts.lengths import habit
from mtcheck.facts.window import window
from mtcheck.segment import quotations, segments
from mtcheck.types import Bitext, Check, Example, Finding, Glossary, Pair, Route, Segment, Span, Translation


def findings(check: Check, example: Example, target_language: str = "en", *, poor: bool = False) -> list[Finding]:
    """Run one check on an example, or as in an article that has many errors."""
    if isinstance(example, Translation):
        return list(check.run(bitext_of(example, target_language)))
    text, back = example if isinstance(example, tuple) else (example, None)
    pairs = tuple(Pair(one, back=back, similarity=0.6 if back else None) for one in segments(text, target_language))
    bitext = Bitext("example.txt", text, pairs, None, target_language)
    return list(check.run(replace(bitext, window=window(bitext), poor=10.0 if poor else 0.0)))


def bitext_of(example: Translation, target_language: str = "en") -> Bitext:
    """Make a bitext of one pair of an example that has its source."""
    target = Segment(0, "body", 1, Span(0, len(example.target)), example.target, quotations(example.target))
    route = Route("fake", example.language) if example.back else None
    pair = Pair(target, example.source, via=example.back)
    terms = Glossary("terms.tsv", example.glossary) if example.glossary else None
    bitext = Bitext("example.tsv", example.target, (pair,), example.language, target_language, route, glossary=terms)
    return replace(bitext, habit=habit(bitext))


def fires(check: Check, example: Example) -> list[str]:
    """Give the texts that a check reports in an example, and fail when there are none."""
    found = [one.text for one in findings(check, example)]
    assert found, f"{check.name} is silent on {example!r}"
    return found


def silent(check: Check, example: Example) -> None:
    """Fail when a check reports anything in an example."""
    found = [(one.text, one.message) for one in findings(check, example)]
    assert not found, f"{check.name} fires on {example!r}: {found}"
