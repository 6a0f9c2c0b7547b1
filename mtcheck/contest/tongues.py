"""Which languages a contest is between, and whether every side is in the language it should be in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from mtcheck.contest.codes import suffix
from mtcheck.contest.sides import Languages, Sides
from mtcheck.contest.types import Contest, Side
from mtcheck.errors import InputError
from mtcheck.languages.identify import SCRIPTS, SHARED, family, identify, script

KNOWN = frozenset(
    {code for code, _ in SCRIPTS if code not in SHARED} | {code for codes in SHARED.values() for code in codes}
)
"""Languages that `identify` can name; a text in another one may be taken for its neighbour among these."""

KANJI = frozenset({"zh", "ja"})
"""A short Japanese text without kana passes for Chinese."""

FEWEST = 24
"""Words of a side below which only its script tells that it is in the wrong language."""


def settle(sides: Sides, given: Languages) -> tuple[str, str]:
    """Give the languages: those that are given, else those of the format, else those of the texts.

    Raises InputError where one is not known, or both are the same.
    """
    source = given[0] or sides.languages[0] or tongue(sides.source)
    if source is None:
        raise InputError(f"{sides.source.file}: it cannot be told which language this is; say it with -s")
    target = given[1] or sides.languages[1] or common(sides.references, source) or common(sides.systems, source)
    if target is None:
        refuse_source_language(source, (*sides.references, *sides.systems))
        raise InputError(f"{sides.source.file}: into which language it is translated cannot be told; say it with -t")
    if source == target:
        raise InputError(f"{sides.source.file}: source and target are the same language, {source!r}; see -s and -t")
    return source, target


def tongue(side: Side) -> str | None:
    """Identify the language of a side, by its suffix where the text does not show it."""
    return identify("\n".join(side.lines)) or suffix(side.file)


def common(sides: Sequence[Side], source: str) -> str | None:
    """Give the language, other than that of the source, of most sides; of equals that of the first ones."""
    counts = Counter(code for code in map(tongue, sides) if code and code != source)
    return counts.most_common(1)[0][0] if counts else None


def refuse_source_language(source: str, sides: Sequence[Side]) -> None:
    """Raise InputError for a side in the language of the source."""
    for side in sides:
        if tongue(side) == source:
            raise InputError(f"{side.file}: line 1 is in {source!r}, the language of the source")


def refuse_other_languages(contest: Contest) -> None:
    """Raise InputError where a side is not in its language, or an output is the source once more."""
    source, target = contest.languages
    refuse_other_language(contest.source, source)
    for side in (*contest.references, *contest.systems):
        refuse_copy(side, contest.source)
        refuse_other_language(side, target)


def refuse_other_language(side: Side, code: str) -> None:
    """Raise InputError when the text is certainly in another language; the first line that shows it is named."""
    text = "\n".join(side.lines)
    found = identify(text)
    if found is None or found == code or code not in KNOWN or {found, code} == KANJI:
        return
    if family(found) != family(code):
        number = next((number for number, line in enumerate(side.lines, 1) if script(line) == family(found)), 1)
    elif len(re.findall(r"[^\W\d_]+", text)) < FEWEST:
        return
    else:
        number = 1
    raise InputError(f"{side.file}: line {number} is in {found!r}, not in {code!r}")


def refuse_copy(side: Side, source: Side) -> None:
    """Raise InputError when most of a side is the source as it stands, whatever its language."""
    pairs = zip(side.lines, source.lines, strict=True)
    same = [
        number for number, (line, original) in enumerate(pairs, 1) if line.strip() and line.strip() == original.strip()
    ]
    copied = " ".join(side.lines[number - 1] for number in same)
    if len(copied.split()) >= FEWEST and len(copied) > sum(map(len, side.lines)) / 2:
        where = f"from line {same[0]} on most of it is the source, {source.file}, as it stands"
        raise InputError(f"{side.file}: is not a translation: {where}")
