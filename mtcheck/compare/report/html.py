"""One self-contained HTML page: the verdict, charts, tables, and the outputs side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from mtcheck import __version__
from mtcheck.compare.report import contrast, profile
from mtcheck.compare.report.cards import alone, sights
from mtcheck.compare.report.charts.bars import bars
from mtcheck.compare.report.charts.ridges import ridges
from mtcheck.compare.report.charts.scatter import scatter
from mtcheck.compare.report.charts.whiskers import panels
from mtcheck.compare.report.facts import judge, signatures, skipped, subject
from mtcheck.compare.report.label import PAGE, Tags, tags
from mtcheck.compare.report.standing import columns, standing
from mtcheck.compare.report.verdict import orders, sentence, shaky, undecided
from mtcheck.compare.types import Comparison

CONTROLS = dict.fromkeys({*range(32), *range(127, 160)} - set(b"\t\n\r"), "\N{REPLACEMENT CHARACTER}")
"""Characters that HTML does not allow."""

EXAMPLES = 12
"""Names and numbers an engine lost that are shown."""


def render(comparison: Comparison) -> str:
    """Render a page that loads nothing from elsewhere and has no scripts; all text is escaped."""
    called = tags(comparison, PAGE)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    page = environment.get_template("page.html.jinja").render(
        comparison=comparison,
        version=__version__,
        **said(comparison, called),
        **tables(comparison, called),
        **charts(comparison, called),
        sights=sights(comparison),
        errors=[(one.engine, alone(comparison, one.engine)) for one in comparison.results],
        lost=[(one, one.examples[:EXAMPLES]) for one in comparison.differences.lost if one.examples],
    )
    return page.translate(CONTROLS)


def said(comparison: Comparison, called: Tags) -> dict[str, Any]:
    """Give what the page says in sentences."""
    return {
        "subject": subject(comparison).removeprefix(f"{comparison.name}: "),
        "sentence": sentence(comparison),
        "undecided": undecided(comparison, called),
        "shaky": shaky(comparison, called),
        "orders": orders(comparison, called),
        "skipped": skipped(comparison),
        "judge": judge(comparison),
        "signatures": signatures(comparison),
    }


def tables(comparison: Comparison, called: Tags) -> dict[str, Any]:
    """Give the tables of the page; those that have nothing to tell are None."""
    tested = {duel.figure for duel in comparison.duels}
    return {
        "standing": standing(comparison, called),
        "profile": profile.profile(comparison, called),
        "matrix": contrast.matrix(comparison, called),
        "duels": [contrast.duels(comparison, one, called) for one in columns(comparison) if one.key in tested],
        "steps": contrast.steps(comparison, called),
        "accord": contrast.accord(comparison),
        "alone": profile.alone(comparison, called),
        "gone": profile.lost(comparison, called),
    }


def charts(comparison: Comparison, called: Tags) -> dict[str, Any]:
    """Give the charts of the page."""
    return {
        "bars": bars(comparison),
        "panels": panels(comparison),
        "ridges": ridges(comparison),
        "scatter": scatter(comparison, called),
    }
