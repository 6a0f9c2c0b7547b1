"""How the indexes are built from rows: a form that stands in a text -> the numbers of the records that have it.

A value is text: numbers with spaces between; `~` before a number says that a style is wrong there, and `12:3` is the
form number 3 of record 12. So an index can be stored as it is (see `compiled`), and only what is asked for is read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from mtcheck.knowledge.spelling import beginning, both_sounds, fold, latin, letters, phrase_words, unaccented, words
from mtcheck.knowledge.tables import Row, values

Numbers = dict[str, str]
Builder = Callable[[Sequence[Row], int], Numbers]

WORD = re.compile(r"\w+")

DOUBTFUL = "?"
"""What marks a garbled given name that is a name elsewhere."""

OBLIQUE = (("οσ", ("ου", "ο", "ε")), ("ησ", ("η",)), ("ασ", ("α",)), ("α", ("ασ",)), ("η", ("ησ",)), ("ω", ("ωσ",)))
"""Endings of Greek given names in the nominative and in the other cases, with σ for ς as folded text has it."""


US_STATES = frozenset({"georgia"})
"""States of the US that share their name with a country: the Georgia Secretary of State sits in Atlanta."""


def collected(pairs: Iterable[tuple[str, object]]) -> Numbers:
    """Collect numbers by key, each once, in order."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for key, number in pairs:
        found[key][str(number)] = None
    return {key: " ".join(numbers) for key, numbers in found.items()}


def forms(*columns: str, key: Callable[[str], str] = fold) -> Builder:
    """Give the builder of an index by the values of some columns."""

    def build(rows: Sequence[Row], first: int) -> Numbers:
        return collected(
            (key(text), number)
            for number, one in enumerate(rows, first)
            for column in columns
            for text in values(one[column])
        )

    return build


names = forms("name", "also")
misspellings = forms("wrong")


def part(number: int) -> Builder:
    """Give the builder of an index by a word of accepted names: the first of several (0), or the last (-1)."""

    def build(rows: Sequence[Row], first: int) -> Numbers:
        found = names(rows, first)
        return collected(
            (name.split(" ")[number], bearer)
            for name, bearers in found.items()
            if number or " " in name
            for bearer in bearers.split(" ")
        )

    return build


def name_parts(rows: Sequence[Row]) -> frozenset[str]:
    """Build the set of single words of accepted names."""
    return frozenset(word for name in names(rows, 0) for word in name.split(" "))


def name_starts(rows: Sequence[Row]) -> frozenset[str]:
    """Build the set of first words of accepted names and of known wrong spellings."""
    return frozenset(text.partition(" ")[0] for text in (*names(rows, 0), *misspellings(rows, 0)))


def sounds(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by the sound of first and last names, each as it is and as it came through Greek."""
    found = []
    for number, one in enumerate(rows, first):
        spelt = [fold(name).split() for name in (one["name"], *values(one["also"])) if " " in name]
        through = [[write(word) for word in one["greek"].split()] for write in (latin, letters) if " " in one["greek"]]
        firsts, lasts = ({name[place] for name in (*spelt, *through)} for place in (0, -1))
        found += [(key, number) for key in sorted({both_sounds(one, other) for one in firsts for other in lasts})]
    return collected(found)


def last_names(column: str) -> Builder:
    """Give the builder of an index by the beginning of the last word of names in another script."""

    def build(rows: Sequence[Row], first: int) -> Numbers:
        names = ((number, one[column].split()) for number, one in enumerate(rows, first))
        return collected((beginning(words[-1]), number) for number, words in names if len(words) > 1)

    return build


def greek_names(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by the beginning of the first word of Greek names of two words or more."""
    names = ((number, WORD.findall(name)) for number, one in enumerate(rows, first) for name in values(one["greek"]))
    return collected((beginning(found[0]), number) for number, found in names if len(found) > 1)


def holders(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by office: "US foreign-minister" -> those who held it."""
    return collected(
        (" ".join(term.split(" ")[:2]), number)
        for number, one in enumerate(rows, first)
        for term in values(one["offices"])
    )


def styles(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by ways to call an office, right and wrong ones."""
    as_written: defaultdict[str, list[str]] = defaultdict(list)
    for number, one in enumerate(rows, first):
        for text in (one["style"], *values(one["also"])):
            as_written[text].append(str(number))
        for text in values(one["wrong"]):
            as_written[text].append(f"~{number}")
    found: defaultdict[str, list[str]] = defaultdict(list)
    for text, numbers in as_written.items():  # a style is the same in many countries: fold each once
        found[fold(text)] += numbers
    return {key: " ".join(numbers) for key, numbers in found.items()}


def style_starts(rows: Sequence[Row]) -> frozenset[str]:
    """Build the set of first words of the ways to call an office."""
    return frozenset(text.partition(" ")[0] for text in styles(rows, 0))


def office_terms(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by language and the beginning of the first word of a term: "el υπου" -> its rows."""
    terms = ((number, one["language"], one["term"].split()[0]) for number, one in enumerate(rows, first))
    return collected((f"{code} {beginning(word)}", number) for number, code, word in terms)


def offices(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by polity and kind of office."""
    return collected((f"{one['polity']} {one['kind']}", number) for number, one in enumerate(rows, first))


def polity_names(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by names, abbreviations and adjectives of polities; what fits two places is left out."""
    found = forms("name", "also", "adjective")(rows, first)
    return {text: number for text, number in found.items() if " " not in number and text not in US_STATES}


def polity_words(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by single words that stand for a polity, also with an s."""
    found = forms("name", "also", "adjective", "seats", key=lambda text: "" if " " in text else fold(text))(rows, first)
    return collected(
        (word, number)
        for key, numbers in found.items()
        if key
        for word in (key, f"{key}s")
        for number in numbers.split(" ")
    )


def wrong_words(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by the first word of wrong renderings, those of most words first."""
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, one in enumerate(rows, first):
        for place, text in enumerate(values(one["wrong"])):
            parts = words(text)
            found[parts[0]].append((-len(parts), f"{number}:{place}"))
    return {key: " ".join(form for _, form in sorted(rows, key=lambda row: row[0])) for key, rows in found.items()}


def phrase_starts(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by the first two words of phrases, or the only one: many phrases begin with "the"."""
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, one in enumerate(rows, first):
        for place, text in enumerate(values(one["wrong"])):
            parts = phrase_words(text)
            found[" ".join(parts[:2])].append((-len(parts), f"{number}:{place}"))
    return {key: " ".join(form for _, form in sorted(rows, key=lambda row: row[0])) for key, rows in found.items()}


def originals(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by language and the beginning of the first word of originals of two words or more."""
    terms = (
        (number, text.partition(":")) for number, one in enumerate(rows, first) for text in values(one["original"])
    )
    return collected((f"{code} {beginning(term)}", number) for number, (code, _, term) in terms if " " in term)


def phrase_words_first(rows: Sequence[Row]) -> frozenset[str]:
    """Build the set of first words of phrases: most words of a text begin none."""
    return frozenset(phrase_words(text)[0] for one in rows for text in values(one["wrong"]))


def given_wrong(doubtful: bool) -> Builder:
    """Give the builder of the index by garbled given names: those that are sure, or those that are doubtful."""

    def build(rows: Sequence[Row], first: int) -> Numbers:
        return collected(
            (fold(text.removesuffix(DOUBTFUL)), number)
            for number, one in enumerate(rows, first)
            for text in values(one["wrong"])
            if text.endswith(DOUBTFUL) == doubtful
        )

    return build


def given_greek(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by Greek given names as they are."""
    return collected((one["greek"], number) for number, one in enumerate(rows, first))


def greek_forms(rows: Sequence[Row], first: int) -> Numbers:
    """Build the index by Greek given names in plain letters, in every case."""
    return collected(
        (form, number)
        for name, numbers in given_greek(rows, first).items()
        for form in cases(unaccented(name))
        for number in numbers.split(" ")
    )


def cases(name: str) -> tuple[str, ...]:
    """Give a Greek given name in plain letters in every case."""
    end, others = next(((end, others) for end, others in OBLIQUE if name.endswith(end)), ("", ()))
    return (name, *(name.removesuffix(end) + other for other in others))
