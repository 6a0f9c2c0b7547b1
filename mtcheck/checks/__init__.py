"""The checks: one file each, found by walking this package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from inspect import cleandoc, getdoc
from pkgutil import iter_modules

from mtcheck.errors import ConfigError
from mtcheck.types import Bitext, Check, Finding, Skip


@lru_cache(maxsize=1)
def all_checks() -> tuple[Check, ...]:
    """Give every check, by code."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return tuple(sorted((module.CHECK for module in modules), key=lambda check: check.code))


def documentation(check: Check) -> str:
    """Give what the file of a check says of it: why it matters and its limits."""
    module = import_module(f"{__name__}.{check.name.replace('-', '_')}")
    return cleandoc(getdoc(module) or "")


def find(selector: str) -> tuple[Check, ...]:
    """Give the checks that a code, the beginning of one ("SEN"), or a name selects.

    Raises ConfigError when there is none.
    """
    wanted = selector.strip()
    found = tuple(
        one for one in all_checks() if wanted and (one.code.startswith(wanted.upper()) or one.name == wanted.lower())
    )
    if not found:
        families = ", ".join(dict.fromkeys(one.code[:3] for one in all_checks()))
        raise ConfigError(f"unknown check {selector!r}; known families: {families} (see mtcheck checks)")
    return found


def selected(select: Sequence[str], ignore: Sequence[str]) -> tuple[Check, ...]:
    """Give the checks of `select` (all when it is empty) without those of `ignore`."""
    chosen = {one for text in select for one in find(text)} if select else set(all_checks())
    dropped = {one for text in ignore for one in find(text)}
    return tuple(one for one in all_checks() if one in chosen - dropped)


PORTION = 1000
"""Pairs that checks of scope "pair" look at before the next ones: what is found out about them is kept that long."""


def run_checks(bitext: Bitext, checks: Iterable[Check]) -> tuple[tuple[Finding, ...], tuple[Skip, ...]]:
    """Run checks over a bitext; give findings in the order of the text, and what did not run.

    A check whose needs are not met is skipped, and so is one that fails: one broken check must not lose
    the findings of the others.
    """
    able, skips = parted(bitext, checks)
    findings, failed = run_able(bitext, able)
    return tuple(in_order(findings)), (*skips, *failed)


def parted(bitext: Bitext, checks: Iterable[Check]) -> tuple[tuple[Check, ...], tuple[Skip, ...]]:
    """Part the checks that can be run over a bitext from the others, and say what those lack."""
    lacks = {check: unmet(bitext, check) for check in checks}
    able = tuple(check for check, reason in lacks.items() if not reason)
    return able, tuple(Skip(check.name, reason) for check, reason in lacks.items() if reason)


def run_able(bitext: Bitext, checks: Iterable[Check]) -> tuple[list[Finding], tuple[Skip, ...]]:
    """Run checks whose needs are met; give their findings, and the checks that failed."""
    checks = tuple(checks)
    findings: list[Finding] = []
    failed: dict[str, Skip] = {}
    for scope in ("article", "pair"):
        together = [check for check in checks if check.scope == scope]
        for part in (bitext,) if scope == "article" else portions(bitext, PORTION):
            for check in together:
                try:
                    findings += list(check.run(part))
                except Exception as error:  # the one place where a check's defect is caught
                    failed[check.name] = Skip(check.name, f"failed: {type(error).__name__}: {error}")
    return findings, tuple(failed.values())


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Sort the findings of a text by their places in it, those at one place by code."""
    return sorted(findings, key=lambda one: (one.span.start, one.span.end, one.code))


def portions(bitext: Bitext, size: int) -> Iterator[Bitext]:
    """Give a long bitext with one core after the other, of so many pairs at most."""
    first, end = bitext.core or (0, len(bitext.pairs))
    if end - first <= size:
        yield bitext
        return
    for start in range(first, end, size):
        yield replace(bitext, core=(start, min(start + size, end)))


def unmet(bitext: Bitext, check: Check) -> str:
    """Say what a check needs that the bitext does not have, or ""."""
    if check.languages and bitext.target_language not in check.languages:
        return f"does not know the language {bitext.target_language!r}, only {', '.join(check.languages)}"
    met = {
        "source": any(pair.source for pair in bitext.pairs),
        "back": any(pair.back for pair in bitext.pairs),
        "glossary": bool(bitext.glossary and bitext.glossary.entries),
    }
    words = {"source": "needs the source text", "back": "needs a back-translation", "glossary": "needs a glossary"}
    return next((words[need] for need in check.needs if not met[need]), "")
