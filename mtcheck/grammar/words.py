"""A sentence -> words and marks with their places, as the tables of this package count them."""

from __future__ import annotations

import re
from collections.abc import Iterator

TOKEN = re.compile(
    r"""(?:[^\W\d_]\.){2,}                                         # U.S.
    | (?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Prof|Jr|Sr|vs|No|Inc|Ltd|Co|Corp
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\.(?=\s)
    | [^\W\d_]+(?=n[’']t\b) | n[’']t\b | [’'](?:s|re|ve|ll|d|m)\b  # did n't, he 's
    | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|%|am|pm|[a-z]{1,2})?\b
    | [^\W_]+(?:[-‐‑’'&](?!(?:s|t|re|ve|ll|d|m)\b)[^\W_]+)*
    | \.{3} | [^\w\s]""",
    re.VERBOSE | re.IGNORECASE,
)

MARKS = {**dict.fromkeys("–—-", "-"), **dict.fromkeys("“”«»„‘’'\"", '"'), "…": "...", "[": "(", "]": ")"}
"""Marks that count as another one."""


def split(text: str) -> Iterator[tuple[str, int, int]]:
    """Give each word and mark of a text with its place."""
    for match in TOKEN.finditer(text):
        yield match.group(), match.start(), match.end()
