"""What words of a language are in English: the bilingual word lists, by stem."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path

from mtcheck.languages import language, prepared
from mtcheck.languages.derivation import place
from mtcheck.languages.forms import ENDING, PREFIXES
from mtcheck.languages.spelling import plain

FOLDER = Path(__file__).with_name("lexicon")

INFLECTED = frozenset({"el", "uk", "ru", "cs", "pl", "ro", "tr"})
"""Languages whose names of countries change their ending."""

SAFE = 6
"""Letters from which a name is long enough to be known without its last one."""

LONGEST = 4
"""The most letters of an ending of a word that stands where a name could."""

INFLECTION = 2
"""The most letters of an ending of a name."""

STEM = 5
"""Letters by which two English forms of a word are taken for one."""


@dataclass(slots=True)
class Glosses:
    """The word list of one language: `words` and `stems` (without their `*`) -> English words.

    `names` are those of CLDR without their last letter.
    """

    code: str
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stems: dict[str, tuple[str, ...]] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    seen: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, word: str) -> tuple[str, ...]:
        """Give the English of a word, () where the list does not have it."""
        if word not in self.seen:
            self.seen[word] = self.find(plain(word, self.code))
        return self.seen[word]

    def of_name(self, word: str) -> tuple[str, ...]:
        """Give the English of a word that may be a name: a long ending is then part of another word."""
        base = plain(word, self.code)
        found = self.of(word)
        if not found or base in self.words:
            return found
        derived = place(base, self.code)
        near = range(len(derived) if derived else max(2, len(base) - LONGEST), len(base) + 1)
        return found if any(base[:size] in self.stems or base[:size] in self.names for size in near) else ()

    def find(self, word: str) -> tuple[str, ...]:
        """Look up a word in plain spelling: whole, by its longest stem, or without a prefixed particle."""
        if word in self.words:
            return self.words[word]
        for length in range(len(word), max(2, len(word) - ENDING) - 1, -1):
            if word[:length] in self.stems:
                return self.stems[word[:length]]
            if len(word) - length <= INFLECTION and word[:length] in self.names:
                return self.names[word[:length]]
        for prefix in PREFIXES.get(self.code, ()):
            if word.startswith(prefix) and len(word) > len(prefix) + 1 and (found := self.find(word[len(prefix) :])):
                return found
        return ()


@cache
def glosses(code: str) -> Glosses:
    """Load the word list of a language; it is empty where there is none."""
    file = FOLDER / f"{code}.tsv"
    if not file.is_file():
        return Glosses(code)
    if (ready := prepared.stored(f"glosses-{code}", made_of(code))) is None:
        return made(code)
    tables = ({key: tuple(text.split("|")) for key, text in ready[name].items()} for name in TABLES)
    return Glosses(code, *tables)


TABLES = ("words", "stems", "names")


def made_of(code: str) -> str:
    """Name what the word list of a language is made of."""
    return prepared.origin([FOLDER / f"{code}.tsv"], f"babel:{version('babel')}")


def write(folder: Path) -> None:
    """Write the word lists as they are looked up to a folder; the build of the wheel calls it."""
    for file in FOLDER.glob("*.tsv"):
        found = made(file.stem)
        tables = {name: {key: "|".join(english) for key, english in getattr(found, name).items()} for name in TABLES}
        prepared.store(folder, f"glosses-{file.stem}", made_of(file.stem), tables)
        prepared.store(folder, f"stems-{file.stem}", made_of(file.stem), sorted(stems_of(found)))


def made(code: str) -> Glosses:
    """Make the word list of a language of its file and of CLDR."""
    found = Glosses(code)
    file = FOLDER / f"{code}.tsv"
    for line in file.read_text(encoding="utf-8").splitlines():
        form, _, english = line.partition("\t")
        base = plain(form, code)
        table, key = (found.stems, base[:-1]) if base.endswith("*") else (found.words, base)
        table[key] = (*table.get(key, ()), *english.split("|"))
    for name, english in cldr_names(code):
        base = plain(name, code)
        found.words.setdefault(base, (english,))
        if code in INFLECTED and len(base) >= SAFE:
            found.names.setdefault(base[:-1], (english,))
    return found


def cldr_names(code: str) -> list[tuple[str, str]]:
    """Give the names of countries and languages that are one word, in a language and in English, from CLDR."""
    from babel import Locale

    home, english = Locale(code), Locale("en")
    return [
        (name, theirs[key])
        for ours, theirs in ((home.territories, english.territories), (home.languages, english.languages))
        for key, name in ours.items()
        if key in theirs and " " not in name and len(name) > 2 and not name.isdigit()
    ]


SUFFIX = re.compile(r"(?<=\w{3})(?:ingly|edly|ings|ing|ied|ies|ed|es|ers|er|ly|s|'s|’s)$")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Give the letters by which forms of an English word are compared: plan, plans and planned are "plan".

    At most five: protest and protection are told apart from prose, not from each other.
    """
    small = SUFFIX.sub("", word.lower())
    if len(small) > 3 and small[-1] == small[-2] and small[-1] in "bdgmnprt":
        small = small[:-1]
    while len(small) > 3 and small[-1] in "eiy":
        small = small[:-1]
    return small[:STEM]


@cache
def vocabulary(code: str) -> frozenset[str]:
    """Give the stems of all English words of a language's list."""
    ready = prepared.stored(f"stems-{code}", made_of(code)) if (FOLDER / f"{code}.tsv").is_file() else []
    return stems_of(glosses(code)) if ready is None else frozenset(ready)


def stems_of(known: Glosses) -> frozenset[str]:
    """Give the stems of all English words of a list."""
    english = language("en").function
    return frozenset(
        stem(part)
        for table in (known.words, known.stems)
        for texts in table.values()
        for text in texts
        for part in text.replace("-", " ").split()
        if part.lower() not in english
    )
