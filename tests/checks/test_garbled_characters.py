"""Garbled characters."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.garbled_characters import CHECK


@pytest.mark.parametrize(
    ("text", "found", "expected", "message"),
    [
        ("AT&amp;amp;T rose.", "AT&amp;amp;T", "AT&T", "HTML"),
        ("It rose by 3&nbsp;percent.", "3&nbsp;percent.", "3 percent.", "HTML"),
        ("It doesn&#8217;t work.", "doesn&#8217;t", "doesn’t", "HTML"),
        ("He said &quot;no&quot;.", "&quot;no&quot;.", '"no".', "HTML"),
        ("It doesnâ€™t work.", "doesnâ€™t", "doesn’t", "encoding"),
        ("The cafÃ© is open.", "cafÃ©", "café", "encoding"),
        ("The caf\ufffd is open.", "caf\ufffd", None, "lost"),
        ("The gov\u00adern\u00adment met.", "gov\u00adern\u00adment", "government", "invisible"),
        ("The parlia\u200bment met.", "parlia\u200bment", "parliament", "invisible"),
        ("The parlia\u200cment met.", "parlia\u200cment", "parliament", "invisible"),
        ("It doesn\x92t work.", "doesn\x92t", "doesn’t", "encoding"),
        ("The parlia\x02ment met.", "parlia\x02ment", "parliament", "control"),
    ],
)
def test_the_word_is_the_span_and_the_repaired_one_the_reading(
    text: str, found: str, expected: str | None, message: str
) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, expected)
    assert message in one.message


@pytest.mark.parametrize(
    "text",
    [
        "AT&T, R&D, Q&A; so be it.",
        "https://example.org/?a=1&copy=2",
        "São Paulo, NÃO, ÂNCORA, Île-de-France, română: Înțelege.",
        "می\u200cخواهم and क्\u200dष are right.",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    ],
)
def test_ampersands_accents_and_joiners_are_right(text: str) -> None:
    silent(CHECK, text)


def test_greek_in_the_wrong_encoding_is_read() -> None:
    garbled = "Ελλάδα".encode().decode("latin-1")
    [one] = findings(CHECK, f"Στην {garbled} σήμερα.", target_language="el")
    assert one.expected == "Ελλάδα"
