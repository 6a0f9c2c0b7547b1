"""Words and the prepositions or constructions that they never take, with those that they do: `complements.tsv`."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("complements.tsv")
ADJUNCTS = Path(__file__).with_name("adjuncts.tsv")
"""Lists of words, by a name with "@", that begin what does not belong to the word: "from the start", "to the end"."""

WORD = re.compile(r"[a-z]+")

OBJECT = (
    "(?:him|her|them|us|me|it|you|everyone|nobody|people"
    "|(?:the|a|an|his|her|their|its|this|that)(?: (?!(?:who|which|that|[a-z]+ing|[a-z]+ed) )[\\w’'-]+){1,3}?"
    "|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){0,2}?)"
)
"""An object between a word and its complement: a pronoun, a noun with up to two words before it, or a name."""

ADVERB = "(?: (?:now|also|still|only|mainly|largely|directly|exclusively|entirely|solely|once again|primarily|mostly))?"
"""An adverb that may stand between a verb and its complement: "depends now from"."""

NONE = "-"
"""What stands as `right` where no word is to stand there."""

FREQUENT = frozenset(
    """the and were with have was are that which they been one being first not has had two very more we she he it after
    before against between because could people going became year days still minister country three four""".split()
)
"""Words that stand in so many texts that a form is looked for by another one of its words, if it has one."""

PREPOSITIONS = frozenset(
    "of in to for with on at from by about as into like through after over between against than".split()
)


@dataclass(frozen=True, slots=True)
class Complement:
    """A row of the table: none of `wrong` may follow one of `words`, at once or, with `object`, behind an object.

    All are in lower case. It is right where one of `after` follows, or one of `before` stands before. `right` is what
    an editor would write: a preposition, "-" for no word, or a note. `bad` and `good` are sentences with and
    without it.
    """

    words: tuple[str, ...]
    object: bool
    wrong: tuple[str, ...]
    right: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    bad: str
    good: str

    def reading(self, match: re.Match[str]) -> str | None:
        """Give the right words for those of a match, or None where a note is all there is."""
        words = match["wrong"].split()
        if (self.right != NONE and self.right not in PREPOSITIONS) or "that" in words:
            return None
        rest = words[1:] if words[0] in PREPOSITIONS else words
        right = [] if self.right == NONE or rest[:1] == [self.right] else [self.right]
        return " ".join([match["kept"], *right, *rest])

    def note(self, match: re.Match[str]) -> str:
        """Say of a match what its word takes."""
        word, wrong = match["word"], match["wrong"]
        if self.reading(match) and wrong.split()[0] in PREPOSITIONS:
            wrong = wrong.split()[0]
        if self.right == NONE:
            return f'"{word}" takes no "{wrong}"'
        if self.right in PREPOSITIONS:
            return f'"{word}" takes "{self.right}", not "{wrong}"'
        return f'"{word}" is not followed by "{wrong}": {self.right}'


@cache
def complements() -> tuple[Complement, ...]:
    """Load the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(
            Complement(
                words=parts(row["words"]),
                object=bool(row["object"]),
                wrong=parts(row["wrong"]),
                right=row["right"],
                before=parts(row["before"]),
                after=named(parts(row["after"])),
                bad=row["bad"],
                good=row["good"],
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


@cache
def adjuncts() -> Mapping[str, tuple[str, ...]]:
    """Load the lists that have a name."""
    with ADJUNCTS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["name"]: parts(row["words"]) for row in rows}


def named(words: tuple[str, ...]) -> tuple[str, ...]:
    """Put the words of a list in the place of its name."""
    return tuple(word for one in words for word in adjuncts().get(one, (one,)))


def parts(cell: str) -> tuple[str, ...]:
    """Give the parts of a cell."""
    return tuple(cell.split("|")) if cell else ()


@cache
def by_word() -> Mapping[str, tuple[int, ...]]:
    """Give the numbers of the rows by one word of each form."""
    found: dict[str, tuple[int, ...]] = {}
    for number, one in enumerate(complements()):
        for word in dict.fromkeys(rarest(WORD.findall(form)) for form in one.words):
            found[word] = (*found.get(word, ()), number)
    return found


def rarest(words: Sequence[str]) -> str:
    """Give the word that the fewest texts have: a long one that is not frequent."""
    return max(words, key=lambda word: (word not in FREQUENT | PREPOSITIONS, len(word)))


@cache
def pattern(number: int) -> re.Pattern[str]:
    """Compile what is wrong in a row, once one of its words is seen: the word, what may stay, and what may not."""
    one = complements()[number]
    before = "".join(rf"(?<!\b{re.escape(word)} )" for word in one.before)
    after = rf"(?! (?:{either(one.after)})\b)" if one.after else ""
    words = rf"(?P<kept>\b(?P<word>(?i:{either(one.words)})){f' {OBJECT}' if one.object else ADVERB})"
    return re.compile(rf"{before}{words} (?P<wrong>{either(one.wrong)})(?![\w’'-]){after}")


def either(words: tuple[str, ...]) -> str:
    """Write words as alternatives of a pattern."""
    return "|".join(re.escape(word) for word in words)


def occurrences(text: str) -> Iterator[tuple[Complement, re.Match[str]]]:
    """Give the wrong complements of a text, in the order of the table, and of two at one place the first."""
    rows = by_word()
    numbers = {number for word in rows.keys() & set(WORD.findall(text.lower())) for number in rows[word]}
    taken: list[range] = []
    for number in sorted(numbers):
        for match in pattern(number).finditer(text):
            if not any(match.start() < other.stop and other.start < match.end() for other in taken):
                taken.append(range(*match.span()))
                yield complements()[number], match
