"""The question: who held a position since a year, from when to when, and how the name is written."""

from __future__ import annotations

PAGE = 500
"""Rows of one answer; a shorter one is the last."""

LABELS = ("en", "mul", "el", "uk", "ru")
"""Languages whose labels are asked for; `mul` holds what is the same in all languages."""

# Properties: P31 is an instance of (Q5: human), P39 position held, P580 start, P582 end, P570 death, P1559 native name.
QUERY = """\
SELECT ?person ?start ?startPrecision ?end ?endPrecision ?died {label_names} ?native
       (GROUP_CONCAT(DISTINCT ?alias; SEPARATOR="|") AS ?aliases)
WHERE {{
  ?person p:P39 ?held ; wdt:P31 wd:Q5 .
  ?held ps:P39 wd:{item} ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?held pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] .
  OPTIONAL {{ ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }}
  OPTIONAL {{ ?person wdt:P570 ?died }}
  FILTER(!BOUND(?end) || YEAR(?end) >= {since})
  FILTER(!BOUND(?died) || YEAR(?died) >= {since})
{labels}
  OPTIONAL {{ ?person wdt:P1559 ?native }}
  OPTIONAL {{ ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en") }}
}}
GROUP BY ?person ?start ?startPrecision ?end ?endPrecision ?died {label_names} ?native
ORDER BY ?person ?start
LIMIT {limit} OFFSET {offset}
"""


def query(item: str, since: int, page: int) -> str:
    """Write the question for one position; pages count from 0."""
    labels = (f'  OPTIONAL {{ ?person rdfs:label ?{code} . FILTER(LANG(?{code}) = "{code}") }}' for code in LABELS)
    return QUERY.format(
        item=item,
        since=since,
        labels="\n".join(labels),
        label_names=" ".join(f"?{code}" for code in LABELS),
        limit=PAGE,
        offset=page * PAGE,
    )
