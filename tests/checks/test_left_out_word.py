"""Words that the network misses."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

import mtcheck.doubted
from mtcheck.checks.left_out_word import CHECK, is_lost
from mtcheck.doubted import is_read
from mtcheck.proofreader import Doubt, doubts
from mtcheck.types import Pair, Segment, Span


def test_a_verb_that_is_missing_is_named_with_the_words_beside_the_gap() -> None:
    [one] = findings(CHECK, "The captain to the reporters that the ferry had left the port on time.")
    assert one.text == "captain to"
    assert one.message == 'a verb is missing between "captain" and "to"'
    assert one.evidence["proofreader"].startswith("chance of 0.9")


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor of the town that the new bridge will be open to traffic before the summer.",
        "After the meeting, the two ministers a joint statement about the talks in Geneva.",
        "The director of the museum the visitors to come back in the spring.",
    ],
)
def test_clauses_without_their_verb_are_reported(sentence: str) -> None:
    assert fires(CHECK, sentence)


def test_of_two_guesses_at_one_gap_the_surer_one_is_reported() -> None:
    text = "The minister on Monday that the harbour will stay closed until the weekend."
    guesses = [doubt for doubt in next(doubts([text], "gaps")) if is_lost(doubt, text)]
    assert [text[one.before : one.end] for one in guesses] == ["minister on", "Monday that"]
    assert fires(CHECK, text) == ["Monday that"]


def test_two_gaps_far_apart_are_two_findings() -> None:
    text = (
        "The judge did not the two suspects before they were taken to the prison, and the lawyers did not them either."
    )
    assert fires(CHECK, text) == ["not the", "not them"]


def test_a_noun_that_is_missing_is_reported() -> None:
    [one] = findings(CHECK, "During the night the was damaged by the waves, and nobody could sleep in it.")
    assert one.message == 'a noun or pronoun is missing between "the" and "was"'


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor of the town said that the new bridge will be open to traffic before the summer.",
        "Some of the rates have risen; the others have not, and nobody expects them to.",
        "When we invest in our health, we not only spend money; the population more than tripled in that time.",
        "The minister will be out until the autumn, and his deputy has been in office since June.",
        "The ferry is out of service, and the trains are down because of the strike.",
        "Had the mayor known about the bridge, he would have closed it to traffic at once.",
        "When asked about the bridge, the mayor said that he would close it to traffic at once.",
        "Nobody in the ministry seemed to know who to believe after the second report.",
    ],
)
def test_what_english_leaves_unsaid_is_no_gap(sentence: str) -> None:
    silent(CHECK, sentence)


def test_a_headline_and_a_line_without_an_end_are_left_alone() -> None:
    silent(CHECK, "Mayor the new bridge in the centre of town on Monday\n\nThe mayor opened the bridge on Monday.")
    silent(CHECK, "The mayor opened it.\n\nThe mayor the new bridge in the centre of town on Monday")


TEXT = "The ships were from the harbour and has the"


def doubt(kind: str, left: str, right: str, chance: float) -> Doubt:
    """A doubt about two words that stand side by side in TEXT."""
    before = TEXT.index(f"{left} {right}")
    start = before + len(left) + 1
    return Doubt(kind, before, start, start + len(right), chance)  # type: ignore[arg-type]


def test_how_strong_a_doubt_must_be_depends_on_the_words_around_it() -> None:
    assert is_lost(doubt("verb", "ships", "were", 0.6), TEXT)
    assert is_lost(doubt("verb", "were", "from", 0.93), TEXT)  # "by" and "from" need a participle after "were" ...
    assert not is_lost(doubt("verb", "were", "from", 0.91), TEXT)  # ... in most cases
    assert not is_lost(doubt("verb", "has", "the", 0.97), TEXT)
    assert is_lost(doubt("verb", "has", "the", 0.99), TEXT)
    assert not is_lost(doubt("verb", "harbour", "and", 0.99), TEXT)


SAID = "Put it down, and also was it down; agreed to talks, who to ask: people the, that was"


@pytest.mark.parametrize(
    ("kind", "left", "right", "chance", "lost"),
    [
        ("verb", "to", "talks", 0.96, False),  # "agreed to talks": a preposition as often as not
        ("verb", "to", "talks", 0.98, True),
        ("verb", "who", "to", 0.99, False),
        ("verb", "", "Put", 0.99, False),  # what would begin a sentence cannot be told
        ("noun", "", "Put", 0.91, False),  # may be a command
        ("noun", "", "Put", 0.93, True),
        ("noun", "also", "was", 0.99, False),
        ("noun", "that", "was", 0.9, True),
        ("noun", ",", "that", 0.99, False),  # after a comma the noun may stand before it
        ("particle", "people", "the", 0.9, True),
    ],
)
def test_each_kind_of_word_has_its_own_limits(kind: str, left: str, right: str, chance: float, lost: bool) -> None:
    place = SAID.index(f"{left} {right}".strip())
    start = place + len(left) + bool(left)
    one = Doubt(kind, place, start, start + len(right), chance)  # type: ignore[arg-type]
    assert is_lost(one, SAID) is lost


def test_a_short_fragment_is_left_alone() -> None:
    assert not is_read(Pair(Segment(0, "body", 1, Span(0, 26), "Mayor the bridge Monday.")))
    assert is_read(Pair(Segment(0, "body", 1, Span(0, 30), "Mayor the bridge on Monday.")))


GAP = "The mayor of the town the bridge on Monday."


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> dict[str, Doubt]:
    """What each network doubts in any sentence: one word, by network."""
    given: dict[str, Doubt] = {}
    monkeypatch.setattr(
        mtcheck.doubted, "doubts", lambda texts, reader: [(given[reader],) if reader in given else () for _ in texts]
    )
    return given


def of_bridge(kind: str, chance: float) -> Doubt:
    """A doubt about "the" before "bridge" in GAP."""
    start = GAP.index("the bridge")
    return Doubt(kind, start - 5, start, start + 3, chance)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reader", "kind", "chance", "found"),
    [
        ("gaps", "verb", 0.91, False),
        ("gaps", "verb", 0.93, True),
        ("usage", "verb", 0.96, False),
        ("usage", "verb", 0.98, True),
        ("gaps", "noun", 0.96, False),
        ("usage", "noun", 0.98, True),
        ("usage", "form", 0.99, False),  # none of its business
    ],
)
def test_how_sure_a_network_must_be_depends_on_what_it_learnt(
    given: dict[str, Doubt], reader: str, kind: str, chance: float, found: bool
) -> None:
    given[reader] = of_bridge(kind, chance)
    assert [one.text for one in findings(CHECK, GAP)] == ["town the"] * found


def test_what_both_networks_miss_is_told_once(given: dict[str, Doubt]) -> None:
    given |= {"gaps": of_bridge("verb", 0.95), "usage": of_bridge("particle", 0.99)}
    [one] = findings(CHECK, GAP)
    assert one.message == 'a verb is missing between "town" and "the"'


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The nurses weren't at their posts on Monday.", "at", "verb"),
        ("The problem isn’t with the network itself.", "with", "verb"),
        ("They met in La Plata, a city 50 kilometers from here.", "50", "verb"),
        ("It was he who some 50 years ago opened the talks.", "some", "verb"),
        ("Earlier, a Russian was accused of theft.", "was", "noun"),
        ("Were there any on the table?", "on", "noun"),
        ("It will be Sunday our time, Monday their time.", "their", "verb"),
        ("They asked that he not leave the country.", "not", "verb"),
    ],
)
def test_what_is_english_without_a_word_is_not_reported(text: str, word: str, kind: str) -> None:
    at = text.index(f" {word} ") + 1
    before = max(text.rfind(" ", 0, at - 1), text.rfind("n't", 0, at) - 1, text.rfind("n’t", 0, at) - 1) + 1
    doubt = Doubt(kind, before, at, at + len(word), 0.99)  # type: ignore[arg-type]
    assert not is_lost(doubt, text)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The nurses didn't at their posts on Monday.", "at", "verb"),
        ("In the harbour, the fire 50 people on Monday.", "50", "verb"),
        ("It was he who some of the talks.", "some", "verb"),
        ("The presenter 17-year-old girls to the show.", "17-year-old", "verb"),
        ("Earlier, the Russian was accused of theft.", "was", "noun"),
        ("Earlier, a former was accused of theft.", "was", "noun"),
    ],
)
def test_what_only_looks_like_it_is(text: str, word: str, kind: str) -> None:
    at = text.index(f" {word} ") + 1
    before = text.rfind(" ", 0, at - 1) + 1
    assert is_lost(Doubt(kind, before, at, at + len(word), 0.99), text)  # type: ignore[arg-type]
