"""How a comparison was made, in one line, in the manner of sacreBLEU; each metric has its own besides."""

from __future__ import annotations

from mtcheck import __version__
from mtcheck.compare.contestants import judge_of
from mtcheck.config import Settings
from mtcheck.contest.types import Contest
from mtcheck.glossary import load_glossary
from mtcheck.knowledge.index import knowledge
from mtcheck.significance.plan import Plan


def chosen(settings: Settings, languages: tuple[str, str]) -> dict[str, object]:
    """Name the settings that change what is found, as far as they are not the usual ones."""
    glossary = load_glossary(settings.glossary, *languages).fingerprint if settings.glossary else None
    found = {
        "glossary": glossary,
        "style": settings.style_guide,
        "written": settings.written,
        "severity": settings.min_severity,
        "confidence": settings.min_confidence,
    }
    usual = {"severity": Settings().min_severity}
    return {key: value for key, value in found.items() if value and value != usual.get(key)}


def signature(contest: Contest, settings: Settings, draws: Plan) -> str:
    """Name everything that the figures hang on, in the manner of sacreBLEU; each metric has one of its own besides."""
    checks = "+".join(settings.select) or "all"
    parts = {
        "compare": len(contest.systems),
        "segments": len(contest.source.lines),
        "documents": len(set(contest.documents)) or "none",
        "refs": len(contest.references),
        "checks": checks + "".join(f"-{one}" for one in settings.ignore),
        "engine": judge_of(settings),
        "langs": "-".join(contest.languages),
        **chosen(settings, contest.languages),
        "knowledge": knowledge().edition,
    }
    return "|".join([*(f"{key}:{value}" for key, value in parts.items()), draws.signature(), f"version:{__version__}"])
