"""JSON, format 1. Others read it: a change that is not an addition gets a new number.

The keys, in this order: `format`, `mtcheck` (version), `signature`, `name`, `languages` (`source`, `target`),
`segments`, `documents`, `words`, `references`, `people` (null where there are none), `judge`, `ranking` (the key of
the figure that ranks);
`figures`: `key`, `name`, `group`, `higher_is_better`, `digits`, `meaning`, `signature`;
`engines`, the best first: `engine`, `file`, `place`, `words`, `values` (by key of a figure: `value`, `low`, `high`),
`counts` (`family`, `severity`, `number`), `qualities` and `penalties` (a number a segment);
`duels`: `figure`, `first`, `second`, `difference` (of first less second), `low`, `high`, `bootstrap`,
`randomisation`, `holm`, `documents` (p-values);
`clusters`: `figure`, `engines`;
`agreements`: `figure`, `engines`, `pairs`, and `pairwise`, `kendall`, `spearman`, each with `value`, `low`, `high`;
`steps`: `figure`, `first`, `second`, `difference`, `accuracy`;
`differences`: `excerpts` (`segment`, `spread`, `source`, `outputs`, `findings`), `alone` (`engine`, `source`,
`output`, `finding`), `alone_counts` (by engine, by family), `lost` (`engine`, `kind`, `number`, `examples`);
`skipped`: `check`, `reason`; `notes`.

Segments count from 0. What is not defined is null. Figures have four decimals, p-values six.
"""

from __future__ import annotations

import json
from typing import Any

from mtcheck import __version__
from mtcheck.compare.report.records import agreement, differences, duel, engine, figure, step
from mtcheck.compare.types import Comparison

FORMAT = 1


def render(comparison: Comparison) -> str:
    """Render a comparison as indented JSON, with a line end."""
    return json.dumps(as_dict(comparison), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_dict(comparison: Comparison) -> dict[str, Any]:
    """Give the comparison in the shape of format 1."""
    source, target = comparison.languages
    return {
        "format": FORMAT,
        "mtcheck": __version__,
        "signature": comparison.signature,
        "name": comparison.name,
        "languages": {"source": source, "target": target},
        "segments": comparison.segments,
        "documents": comparison.documents,
        "words": comparison.words,
        "references": comparison.references,
        "people": comparison.people,
        "judge": comparison.judge,
        "ranking": comparison.ranking,
        "figures": [figure(one) for one in comparison.figures],
        "engines": [engine(one, comparison) for one in comparison.results],
        "duels": [duel(one) for one in comparison.duels],
        "clusters": [{"figure": one.figure, "engines": list(one.engines)} for one in comparison.clusters],
        "agreements": [agreement(one) for one in comparison.agreements],
        "steps": [step(one) for one in comparison.steps],
        "differences": differences(comparison.differences),
        "skipped": [{"check": one.check, "reason": one.reason} for one in comparison.skipped],
        "notes": list(comparison.notes),
    }
