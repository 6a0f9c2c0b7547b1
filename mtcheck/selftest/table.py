"""The result of a self-test, as a table of at most 80 columns and as JSON."""

from __future__ import annotations

import json
import textwrap

from mtcheck import __version__
from mtcheck.errors import ConfigError
from mtcheck.selftest.run import FIGURES, Kind, Result

FORMAT = 1
FORMATS = ("text", "json")
WIDTH = 80


def render(result: Result, name: str) -> str:
    """Render a result in a format. Raises ConfigError for an unknown one."""
    refuse_unknown(name)
    return as_text(result) if name == "text" else json.dumps(as_dict(result), ensure_ascii=False, indent=1) + "\n"


def refuse_unknown(name: str) -> None:
    """Raise ConfigError for a format that is not known."""
    if name not in FORMATS:
        raise ConfigError(f"unknown output format {name!r}; known: {', '.join(FORMATS)}")


def as_text(result: Result) -> str:
    """Write the table of kinds, the false alarms, what did not run, and the signature."""
    kinds, clean = result.kinds, result.clean
    lines = [row("planted error", "planted", "found", "recall", "by any", "families that should find it")]
    lines += [counts(one.name, one.planted, one.found, one.found_by_any, " ".join(one.families)) for one in kinds]
    sums = (sum(one.planted for one in kinds), sum(one.found for one in kinds), sum(one.found_by_any for one in kinds))
    lines += [counts("all", *sums), ""]
    lines += [f"On the clean text, where every finding counts as a false alarm ({result.pairs:,} pairs):"]
    flagged = {
        "any finding": clean.flagged,
        "a major one": clean.flagged_major,
        ", ".join(FIGURES): clean.flagged_figures,
    }
    lines += [f"  pairs with {name:14}{pairs:>6}{percent(pairs, result.pairs):>9}" for name, pairs in flagged.items()]
    if clean.codes:
        lines += folded("  findings: ", ", ".join(f"{code} {number}" for code, number in clean.codes))
    for reason, names in reasons(result):
        lines += folded("", f"skipped {', '.join(names)}: {reason}")
    lines += ["", *(line.replace("| ", "|") for line in folded("", result.signature.replace("|", "| ")))]
    return "\n".join(lines) + "\n"


def counts(name: str, planted: int, found: int, found_by_any: int, families: str = "") -> str:
    """Give the line of one kind of errors."""
    return row(name, f"{planted:,}", f"{found:,}", percent(found, planted), f"{found_by_any:,}", families)


def row(name: str, planted: str, found: str, recall: str, found_by_any: str, families: str) -> str:
    """Put cells in their columns."""
    return f"{name:18}{planted:>8}{found:>7}{recall:>8}{found_by_any:>8}  {families}".rstrip()


def percent(part: int, whole: int) -> str:
    """Write a share; "-" of nothing."""
    return f"{100 * part / whole:.1f}%" if whole else "-"


def folded(lead: str, text: str) -> list[str]:
    """Break a text into lines at its spaces, the first with a lead."""
    return textwrap.wrap(
        text, WIDTH, initial_indent=lead, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )


def reasons(result: Result) -> list[tuple[str, list[str]]]:
    """Give the reasons why checks did not run, each with their names."""
    names: dict[str, list[str]] = {}
    for skip in result.skipped:
        names.setdefault(skip.reason, []).append(skip.check)
    return list(names.items())


def as_dict(result: Result) -> dict[str, object]:
    """Give the result in the shape of format 1, with every planted error and the codes that found it."""
    clean = result.clean
    return {
        "format": FORMAT,
        "mtcheck": __version__,
        "signature": result.signature,
        "bitext": {
            "name": result.name,
            "fingerprint": result.fingerprint,
            "source_language": result.languages[0],
            "target_language": result.languages[1],
            "pairs": result.pairs,
        },
        "seed": result.seed,
        "limit": result.limit,
        "kinds": [kind(one) for one in result.kinds],
        "clean": {
            "flagged": clean.flagged,
            "flagged_major": clean.flagged_major,
            "flagged_figures": clean.flagged_figures,
            "findings": dict(clean.codes),
        },
        "skipped": [{"check": skip.check, "reason": skip.reason} for skip in result.skipped],
    }


def kind(one: Kind) -> dict[str, object]:
    """Give the figures and the errors of one kind."""
    return {
        "kind": one.name,
        "families": list(one.families),
        "eligible": one.eligible,
        "planted": one.planted,
        "found": one.found,
        "found_by_any": one.found_by_any,
        "recall": round(one.found / one.planted, 4) if one.planted else None,
        "errors": [
            {
                "row": outcome.planted.row,
                "before": outcome.planted.before,
                "after": outcome.planted.after,
                "found_by": list(outcome.expected),
                "other_findings": [code for code in outcome.any if code not in outcome.expected],
            }
            for outcome in one.outcomes
        ],
    }
