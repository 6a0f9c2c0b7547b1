"""Mistakes in a glossary."""

from __future__ import annotations

import pytest

from mtcheck.glossary.lint import problems
from mtcheck.types import Entry, Glossary

GOOD = (
    Entry("υπουργός Εξωτερικών", ("Foreign Minister",), ("Foreign Secretary",), line=2),
    Entry("υπουργός", ("minister",), line=3),
    Entry("ΕΕ", ("EU", "European Union"), line=4),
    Entry("", ("migrant",), ("illegal immigrant",), line=5),
    Entry("Brexit", ("Brexit",), line=6),
    Entry("Συμβούλιο της Επικρατείας (ΣτΕ)", ("Council of State",), line=7),
    Entry("πρόεδρος", ("president",), ("President",), case=True, line=8),
)


def found(*entries: Entry, source: str | None = "el", target: str = "en") -> list[str]:
    return [what for _, what in problems(Glossary("terms.tsv", entries), source, target)]


def test_a_good_list_has_no_problems() -> None:
    assert found(*GOOD) == []
    assert found(*GOOD, source=None) == []


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (Entry("νόμος"), '"νόμος" has neither a target nor a forbidden term'),
        (Entry(""), "the entry is empty"),
        (Entry("", ("law",)), '"law" has no source term, so nothing can be looked for'),
        (Entry("νόμος", (), ("act",)), '"act" is forbidden, and nothing is named to use instead'),
        (Entry("νόμος", ("law",), untidy=("target",)), "target has spaces or bars to spare"),
        (Entry("νόμος|νόμοι", ("law",)), 'source "νόμος|νόμοι" holds several terms; give each an entry of its own'),
        (Entry("νόμος (ο", ("law",)), '"νόμος (ο" has a bracket or a quotation mark without its partner'),
        (Entry("νόμος", ("“law",)), '"“law" has a bracket or a quotation mark without its partner'),
        (Entry("νόμος", ("la",)), '"la" is very short and will be found where it is not meant'),
        (Entry("νόμος", ("--",)), '"--" has no letters'),
        (Entry("Αθήνα", ("Αthens",)), '"Αthens" has letters of another script: Α (Greek Capital Letter Alpha)'),
        (Entry("Kίεβο", ("Kyiv",)), '"Kίεβο" has letters of another script: K (Latin Capital Letter K)'),
        (Entry("Киев", ("Kyiv",)), "\"Киев\" has a word in another script than that of 'el': Киев"),
        (Entry("lockdown", ("lockdown",)), '"lockdown" is the same in both languages'),
        (Entry("νόμος", ("law",), ("law",)), '"law" is both approved and forbidden'),
        (Entry("νόμος", ("law",), ("Laws",)), 'forbidden "Laws" differs from approved "law" only in case or inf'),
        (Entry("νόμος", ("law", "laws")), '"law" and "laws" differ only in case or inflection'),
        (Entry("νόμος", ("law", "law")), '"law" stands twice'),
    ],
)
def test_an_entry_by_itself(entry: Entry, message: str) -> None:
    [what] = found(entry)
    assert what.startswith(message)


@pytest.mark.parametrize(
    ("later", "message"),
    [
        (Entry("νόμος", ("law",)), '"νόμος" stands on line 0 too'),
        (Entry("νόμος", ("act",)), '"νόμος" has another target on line 0: "law"'),
        (Entry("Νόμος", ("law",)), '"Νόμος" differs from "νόμος" on line 0 only in case or inflection'),
        (Entry("νόμοι", ("law",)), '"νόμοι" differs from "νόμος" on line 0 only in case or inflection'),
    ],
)
def test_entries_for_one_term(later: Entry, message: str) -> None:
    assert found(Entry("νόμος", ("law",)), later) == [message]


def test_the_law_and_the_prefecture_are_two_terms() -> None:
    assert found(Entry("νόμος", ("law",)), Entry("νομός", ("prefecture",))) == []


def test_entries_that_contradict_each_other() -> None:
    assert '"act" is approved, and line 0 forbids it' in found(
        Entry("νόμος", ("law",), ("act",)), Entry("νόμος", ("act",))
    )
    assert found(Entry("", ("law",), ("act",)), Entry("πράξη", ("act",))) == [
        '"act" is approved, and line 0 forbids it for every source'
    ]


def test_another_source_may_have_what_one_forbids() -> None:
    assert found(Entry("νόμος", ("law",), ("act",)), Entry("πράξη", ("act",))) == []


def test_swapped_columns_are_seen_by_their_script_and_by_their_words() -> None:
    greek = found(Entry("law", ("νόμος",)), Entry("πρόεδρος", ("president",)))
    assert greek == ['source "law" and target "νόμος" look swapped']
    words = ["the minister of the interior", "the law of the sea", "a member of the house", "the state of the union"]
    german = ["der Minister des Innern", "das Recht auf der See", "ein Mitglied des Hauses", "die Lage der Nation"]
    entries = [Entry(one, (other,)) for one, other in zip(words, german, strict=True)]
    assert [what for what in found(*entries, source="de") if "swapped" in what]
    assert not found(*entries, source="en", target="de")


def test_problems_come_by_line() -> None:
    entries = Entry("β", ("b",), line=3), Entry("α", ("a",), line=2)
    assert [line for line, _ in problems(Glossary("a", entries), "el", "en")] == [2, 2, 3, 3]
