"""Ask a query service over HTTP, and hold its answers to the form of SPARQL 1.1 query results in JSON."""

from __future__ import annotations

import json
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from mtcheck import __version__
from mtcheck.errors import DownloadError

ENDPOINT = "https://query.wikidata.org/sparql"
TIMEOUT = 70.0
"""Seconds; Wikidata's service itself gives a query sixty."""

LARGEST = 50_000_000
FORM = "application/sparql-results+json"

Binding = dict[str, str]
"""A row of an answer: names of variables -> values; what is not bound is missing."""


def ask(endpoint: str, question: str, timeout: float = TIMEOUT) -> list[Binding]:
    """Send a question and give the rows of the answer.

    Raises DownloadError, with one sentence, for an answer that does not come or is none.
    """
    if not endpoint.startswith(("https://", "http://")):
        raise DownloadError(f"not a web address: {endpoint!r}")
    body = urlencode({"query": question, "format": "json"}).encode()
    head = {"Accept": FORM, "User-Agent": f"mtcheck/{__version__} (translation-quality checker)"}
    request = Request(endpoint, body, head)  # noqa: S310 - the scheme is checked above
    try:
        with urlopen(request, timeout=timeout) as answer:  # noqa: S310 - as above
            data: bytes = answer.read(LARGEST + 1)
    except HTTPError as error:
        raise DownloadError(refusal(endpoint, error)) from None
    except (OSError, ValueError, HTTPException) as error:
        raise DownloadError(f"{endpoint} does not answer: {getattr(error, 'reason', None) or error}") from None
    if len(data) > LARGEST:
        raise DownloadError(f"{endpoint} answers with more than {LARGEST:,} bytes")
    return rows(endpoint, data)


def refusal(endpoint: str, error: HTTPError) -> str:
    """Say why a service refuses, and how long it wants to be left alone."""
    wait = (error.headers.get("Retry-After") or "").strip()
    when = f"; try again in {wait} seconds" if wait.isdigit() else f"; try again after {wait}" if wait else ""
    why = "has had too many questions" if error.code == 429 else "refuses"
    return f"{endpoint} {why} (HTTP {error.code}){when}"


def rows(endpoint: str, data: bytes) -> list[Binding]:
    """Read an answer."""
    try:
        found: Any = json.loads(data)
    except ValueError:
        kind = "a web page" if data.lstrip()[:1] == b"<" else "JSON that is cut off or broken"
        raise DownloadError(f"{endpoint} answers with {kind}, not with query results") from None
    try:
        return [{name: str(one["value"]) for name, one in row.items()} for row in found["results"]["bindings"]]
    except (KeyError, TypeError, AttributeError):
        raise DownloadError(f"{endpoint} answers with JSON that is no query result") from None
