"""The number of nouns."""

from __future__ import annotations

from mtcheck.grammar.nouns import is_always, is_mostly
from mtcheck.grammar.tagging import Tagged


def noun(text: str, tag: str) -> Tagged:
    return Tagged(text, 0, len(text), tag, text.lower())


def test_the_corpus_knows_the_number_of_frequent_nouns() -> None:
    assert is_always(noun("government", "NN"), "NN")
    assert not is_always(noun("government", "NN"), "NNS")
    assert is_mostly(noun("troops", "NNS"), "NNS")


def test_it_must_be_the_number_that_the_noun_has_here() -> None:
    assert not is_mostly(noun("troops", "NN"), "NNS")


def test_names_rare_nouns_and_those_of_one_form_have_none() -> None:
    for text in ("Government", "xyzzy", "series", "aircraft"):
        assert not any(check(noun(text, tag), tag) for check in (is_always, is_mostly) for tag in ("NN", "NNS"))
