"""An article and its source -> pairs and beads: what of the source each part of the article answers to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mtcheck.align import align
from mtcheck.errors import InputError
from mtcheck.facts.coverage import coverage
from mtcheck.facts.lengths import habit
from mtcheck.languages import language
from mtcheck.languages.identify import family, identify, script
from mtcheck.segment import segments
from mtcheck.types import Article, Bitext, Omission, Pair, Segment, Skip, Span


def with_source(bitext: Bitext, source: Article) -> Bitext:
    """Align an article with its source, by the back-translation too where there is one in the source language.

    Raises InputError where the source is a bitext itself, or the article already has one.
    """
    if source.rows is not None:
        raise InputError(f"{source.name}: is a bitext; give it as ARTICLE, or a plain text as --source")
    if any(pair.source is not None for pair in bitext.pairs):
        raise InputError(f"{bitext.name}: is a bitext and has its source already; leave --source out")
    code = bitext.source_language or identify(source.text)
    bitext = replace(bitext, source_language=code)
    ours = [one.text for one in segments(source.text, code or "") if one.kind != "boilerplate"]
    theirs = [pair for pair in bitext.pairs if pair.target.kind != "boilerplate"]
    backs = [bitext.back_of(pair) for pair in theirs]
    found = align(ours, [pair.target.text for pair in theirs], backs=backs if any(backs) else None)
    beads: list[Pair] = []
    omitted: list[Omission] = []
    sources: dict[int, str] = {}
    for bead in found:
        texts, pairs = ours[slice(*bead.source)], theirs[slice(*bead.target)]
        lost = unanswered(texts, " ".join(pair.target.text for pair in pairs), (code or "", bitext.target_language))
        after = beads[-1].parts[-1].id if beads and beads[-1].parts else beads[-1].target.id if beads else -1
        omitted += [Omission(one, after if not pairs else pairs[0].target.id) for one in texts if one in lost]
        text = " ".join(one for one in texts if one not in lost) or None
        if not pairs:
            continue
        sources |= {pair.target.id: text for pair in pairs if text}
        beads.append(replace(joined(bitext, pairs, text), sources=len(texts) - len(lost)))
    paired = tuple(replace(pair, source=sources.get(pair.target.id)) for pair in bitext.pairs)
    return replace(bitext, pairs=paired, beads=tuple(beads), omitted=tuple(omitted))


TRACE, NONE = 0.5, 0.34
"""Share of its words that a sentence leaves where it was translated, and where it was not."""


def unanswered(texts: Sequence[str], target: str, languages: tuple[str, str]) -> set[str]:
    """Give the sentences of a bead of which nothing stands in its target, though others of the bead do.

    An aligner joins a short sentence that was left out to its neighbour; the word list tells them apart. All
    are unanswered where there is no target.
    """
    if not target:
        return set(texts)
    if len(texts) < 2 or languages[1] != "en":
        return set()
    shares = {text: coverage(text, target, None, languages).carried for text in texts}
    if not any(share is not None and share >= TRACE for share in shares.values()):
        return set()
    return {text for text, share in shares.items() if share is not None and share <= NONE}


def joined(bitext: Bitext, pairs: Sequence[Pair], source: str | None) -> Pair:
    """Put the segments of a bead together to one."""
    first, last = pairs[0].target, pairs[-1].target
    if len(pairs) == 1:
        return replace(pairs[0], source=source)
    span = Span(first.span.start, last.span.end)
    quotes = tuple(
        Span(quote.start + shift, quote.end + shift)
        for pair in pairs
        for shift in (pair.target.span.start - first.span.start,)
        for quote in pair.target.quotes
    )
    target = Segment(first.id, "body", first.line, span, bitext.text[span.start : span.end], quotes)
    via = " ".join(pair.via for pair in pairs if pair.via) or None
    return Pair(target, source, via=via, parts=tuple(pair.target for pair in pairs))


def examined(bitext: Bitext) -> tuple[Bitext, tuple[Skip, ...]]:
    """Find out the language of a bitext's sources, and leave out rows that cannot be compared, with a reason.

    Raises InputError where the columns are in other languages than the settings say, or the wrong way round.
    """
    sources = [pair.source for pair in bitext.pairs if pair.source]
    if not sources:
        return bitext, ()
    sample = "\n".join(sources[:400])
    targets = "\n".join(pair.target.text for pair in bitext.pairs[:400])
    found, other = identify(sample), identify(targets)
    refuse_wrong(bitext, found, other)
    code = bitext.source_language or found
    if code is None:
        return bitext, (Skip("facts against the source", "the language of the source is not known; name it with -s"),)
    left_out: dict[str, list[int]] = {}
    pairs = []
    for pair in bitext.pairs:
        reason = unfit(pair, code, bitext.target_language)
        if reason:
            left_out.setdefault(reason, []).append(pair.target.line)
            pair = replace(pair, source=None)  # noqa: PLW2901 - the row stays, without a source
        pairs.append(pair)
    skips = tuple(Skip("facts against the source", f"{reason}: {listed(lines)}") for reason, lines in left_out.items())
    if not language(code).known:
        skips += (Skip("facts against the source", f"no language data for {code!r}: only what needs none is compared"),)
    bitext = replace(bitext, pairs=tuple(pairs), source_language=code)
    return replace(bitext, habit=habit(bitext)), skips


def refuse_wrong(bitext: Bitext, source: str | None, target: str | None) -> None:
    """Raise InputError where a text is in another language than it should be."""
    wanted = bitext.source_language
    if target and target != bitext.target_language and source == bitext.target_language:
        raise InputError(f"{bitext.name}: the columns are swapped: the source is {source!r}, the target {target!r}")
    if wanted and source and source != wanted and language(wanted).known:
        raise InputError(f"{bitext.name}: the source is in {source!r}, not in {wanted!r} (-s)")


def unfit(pair: Pair, source: str, target: str) -> str:
    """Say why a row cannot be compared, or ""."""
    if pair.source is None:
        return ""
    if not pair.source.strip():
        return "rows without a source"
    ours, theirs = script(pair.source), script(pair.target.text)
    expected = family(source), family(target)
    if expected[0] != expected[1] and (ours, theirs) == (expected[1], expected[0]):
        return "rows in the other direction"
    return ""


MOST = 8


def listed(lines: Sequence[int]) -> str:
    """Name the lines, the first few of them."""
    shown = ", ".join(map(str, lines[:MOST]))
    more = f" and {len(lines) - MOST} more" if len(lines) > MOST else ""
    return f"line{'s' if len(lines) > 1 else ''} {shown}{more}"
