"""Translate the article there and back, and measure how much of it came home."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mtcheck.engines.base import Engine, Progress, translate
from mtcheck.errors import ModelMissingError
from mtcheck.types import Bitext, Route

if TYPE_CHECKING:
    from sacrebleu import CHRF


def choose_route(engine: Engine, source: str | None, target: str) -> Route:
    """Choose the language of the round trip: the article's own source, else one the engine has both ways.

    A route that is not the one asked for says so in its note. Raises ModelMissingError when there is none.
    """
    if source and engine.supports(target, source) and engine.supports(source, target):
        return Route(engine.name, source)
    remedy = f"mtcheck models get {source or ('el' if target == 'en' else 'en')}-{target}"
    if engine.name != "firefox":
        remedy += ", then --engine firefox"
    pivots = engine.pivots(target)
    if not pivots:
        wanted = f"{source}-{target}" if source else f"a round trip from {target!r}"
        raise ModelMissingError(f"engine {engine.name!r} has no model for {wanted}; get one with: {remedy}")
    if not source:
        return Route(engine.name, pivots[0])
    note = f"no {source}-{target} model here, so the round trip goes through {pivots[0]!r}; get it with: {remedy}"
    return Route(engine.name, pivots[0], note)


def back_translate(bitext: Bitext, engine: Engine, route: Route, progress: Progress | None = None) -> Bitext:
    """Give the bitext with each pair's `via`, `back` and `similarity`; boilerplate is left alone.

    Similarity is the sentence chrF (sacreBLEU's defaults) of `back` against the target, 0 to 1.
    """
    from sacrebleu import CHRF

    code = bitext.target_language
    texts = [pair.target.text for pair in bitext.article]
    halves = Halves(progress)
    there = translate(engine, texts, code, route.via, halves.first)
    back = translate(engine, there, route.via, code, halves.second)
    metric, home = CHRF(), iter(zip(there, back, strict=True))
    pairs = []
    for pair in bitext.pairs:
        if pair.target.kind == "boilerplate":
            pairs.append(pair)
            continue
        via, text = next(home)
        pairs.append(replace(pair, via=via, back=text, similarity=similarity(metric, text, pair.target.text)))
    return replace(bitext, pairs=tuple(pairs), route=route)


def similarity(metric: CHRF, text: str, reference: str) -> float:
    """Give the chrF of a text against a reference, 0 to 1."""
    return round(float(metric.sentence_score(text, [reference]).score) / 100, 4)


class Halves:
    """Count the two legs of a round trip as one piece of work."""

    def __init__(self, progress: Progress | None) -> None:
        self.first: Progress | None = (lambda done, total: progress(done, 2 * total)) if progress else None
        self.second: Progress | None = (lambda done, total: progress(total + done, 2 * total)) if progress else None
