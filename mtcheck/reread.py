"""An article in which much is wrong already is read again: there a weaker doubt is mostly right, too.

Thresholds of checks are set by text that people wrote, where one word in a thousand is wrong. An article as engines
make them has forty such errors in as many words: a false alarm there is a hit here. Checks with `again` heed that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mtcheck.checks import in_order, run_checks
from mtcheck.types import Bitext, Check, Finding

TELLING = frozenset("SEN MIS UNT TTL NEG".split())
"""Families whose findings say that the language is bad; names, offices and numbers may be wrong in the best English."""

SILENT = frozenset({"unknown-word"})
"""Checks of them that do not count: a text by people about dishes or insects has many words that no list has."""

FEWEST, PER_1000_WORDS = 3, 10.0
"""Different findings that make an article poor, all in all and in so many words.

Of 40 articles by people none is poor (the worst has three in 469 words), of 75 that imitate what engines make of Greek
news 66 are.
"""

NATURAL, MOST = 2.0, 40.0
"""Findings in 1,000 words by which it is told how many times as frequent errors are, and the most that is believed.

In text by people there is less than one; two errs towards silence.
"""


def reread(findings: Sequence[Finding], bitext: Bitext, checks: Sequence[Check]) -> tuple[Finding, ...]:
    """Run the checks that go further in a poor article once more if it is one; what they find then takes the place.

    What a check found at first stays where it fails then.
    """
    again = {check.name: check for check in checks if check.again}
    found = times(findings, bitext)
    if not again or not found:
        return tuple(findings)
    more, skips = run_checks(replace(bitext, poor=found), again.values())
    done = again.keys() - {skip.check for skip in skips}
    return tuple(in_order([*(one for one in findings if one.check not in done), *more]))


def times(findings: Sequence[Finding], bitext: Bitext) -> float:
    """Tell how many times as frequent errors are in an article as in text by people, 0 where that is not clear.

    The same words with the same error count once.
    """
    number = len({(one.code, one.text) for one in findings if one.code[:3] in TELLING and one.check not in SILENT})
    rate = 1000 * number / max(1, bitext.words)
    return min(MOST, rate / NATURAL) if number >= FEWEST and rate >= PER_1000_WORDS else 0.0
