"""Which quantities of a source and of its translation answer to each other, and which do not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log10

from mtcheck.facts.lexemes import lexemes
from mtcheck.facts.quantities import quantities
from mtcheck.facts.quantity import ALONE, IF_REPLACED, NEVER, SCALES, Quantity, figure
from mtcheck.facts.sameness import GROUPS, equal, said
from mtcheck.facts.units import differ
from mtcheck.types import Span

TAIL = re.compile(
    r"^(?:[\d.,]+|[A-Za-z\-]+(?=\s|$))(?:[\s-]*(?:hundred|thousand|million|billion|trillion|bn|mn?|k)\b)*\s*"
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A quantity of the source and what stands for it in the target; one of them can be missing.

    `kind` is "value" where the two differ, "unit" where the value is the same and the unit is not, "separators" where
    the digits are a copy of the source's that reads as another number in the target: "400.000" in English.
    """

    kind: str
    source: Quantity | None
    target: Quantity | None

    @property
    def source_says(self) -> str:
        """Say what stands in the source: the words and what they were read as."""
        return f'"{self.source.text}" ({self.source.reading})' if self.source else ""

    @property
    def expected(self) -> str | None:
        """Suggest what should stand in an English target: the source's value in the shape of the target's."""
        if not self.source or not self.target:
            return None
        value, kind = self.source.value, self.target.kind
        if kind in {"time", "ordinal", "fraction", "code"} or self.source.kind in {"time", "fraction"}:
            return None
        scale, name = next((pair for pair in SCALES if value >= pair[0]), (1.0, ""))
        tail = TAIL.sub("", self.target.text)
        written = f"{figure(value / scale, kind)} {name}".strip()
        return f"{written}{tail}" if tail[:1] in {"%", "-", "°"} else f"{written} {tail}".strip()

    @property
    def is_scale(self) -> bool:
        """Tell whether the two differ by a power of ten, as million and billion do."""
        if not self.source or not self.target or not self.source.value or not self.target.value:
            return False
        power = log10(abs(self.source.value / self.target.value))
        return abs(power - round(power)) < 1e-9 and abs(power) >= 1


@lru_cache(maxsize=4096)
def differences(source: str, target: str, languages: tuple[str, str]) -> tuple[Difference, ...]:
    """Compare the quantities of a source text and its translation, by value.

    `languages` are those of the source and of the target. A number that is said once and repeated answers
    to itself; a conversion of a unit is no difference; small numbers may hide in other words ("both",
    "biennial").
    """
    ours, theirs = quantities(source, languages[0]), quantities(target, languages[1])
    if not ours and not theirs:
        return ()
    ours, theirs = as_times(ours, theirs), as_times(theirs, ours)
    lost, added, found = match(ours, theirs)
    lost = excused(lost, target, languages[1])
    added = excused(added, source, languages[0])
    found += replacements(lost, added, len(source), len(target))
    return tuple(one for one in found if not is_date_style(one, found, theirs))


def is_date_style(one: Difference, found: Sequence[Difference], theirs: Sequence[Quantity]) -> bool:
    """Tell whether a date is only said in another way: not at all ("yesterday"), or with its year."""
    if one.source and not one.target and one.source.kind == "day":
        return not any(other.kind == "month" for other in theirs)
    return bool(
        one.target
        and not one.source
        and one.target.kind == "year"
        and any(
            other.kind in {"day", "month"} and abs(other.span.end - one.target.span.start) < DATED for other in theirs
        )
    )


DATED = 12
"""Code points between a day or a month and a year that belongs to it."""


def as_times(found: tuple[Quantity, ...], others: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Take hours with minutes, "17 часов 47 минут", for a time of the day where the other text tells a time there."""
    if not any(one.kind == "time" for one in others):
        return found
    minutes = [one.value for one in others if one.unit == "min"]
    kept: list[Quantity] = []
    for one in found:
        before = kept[-1] if kept else None
        if (
            before is None
            or (before.unit, one.unit, before.kind) != ("h", "min", "number")
            or one.span.start - before.span.end > LINKED
            or not (before.value <= 24 and one.value < 60)
            or one.value in minutes
        ):
            kept.append(one)
            continue
        time = before.value + one.value / 60
        values = (time, time + 12) if before.value <= 12 else (time,)
        text = f"{before.text} {one.text}"
        kept[-1] = Quantity(Span(before.span.start, one.span.end), text, values, "time", "", ALONE)
    return tuple(kept)


LINKED = 5
"""Code points between hours and the minutes that belong to them: a space, or "and"."""


def match(
    ours: Sequence[Quantity], theirs: Sequence[Quantity]
) -> tuple[list[Quantity], list[Quantity], list[Difference]]:
    """Pair equal and converted quantities; give those of each side that are left, and units that differ."""
    found: list[Difference] = []
    lost, added = list(ours), list(theirs)
    for one in ours:
        partner = next((t for t in added if is_copy(one, t)), None)
        if partner is not None:
            lost.remove(one)
            added.remove(partner)
            found.append(Difference("separators", one, partner))
    for alike in (same_kind_and_unit, same_unit, no_other_unit):
        for one in list(lost):
            partner = next((t for t in added if equal(one, t) and alike(one, t)), None)
            if partner is not None:
                lost.remove(one)
                added.remove(partner)
    lost, again = parted(lost, theirs)
    added, twice = parted(added, ours)
    # Where both have as many, what one text says twice may stand for what it does not say.
    even = {group for group in KINDS if counted(ours, group) == counted(theirs, group)}
    added, lost = (
        added + [one for one in twice if group_of(one) in even and any(group_of(o) == group_of(one) for o in lost)],
        lost + [one for one in again if group_of(one) in even and any(group_of(o) == group_of(one) for o in added)],
    )
    for one in list(lost):
        if one.kind == "period":
            continue
        partner = next(
            (
                t
                for t in added
                if equal(one, t) and differ(one.unit, t.unit) and NEVER not in {one.strength, t.strength}
            ),
            None,
        )
        if partner is not None:
            lost.remove(one)
            added.remove(partner)
            found.append(Difference("unit", one, partner))
    return lost, added, found


GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)")


def is_copy(one: Quantity, other: Quantity) -> bool:
    """Tell whether a number has the digits and separators of another, and another value for them."""
    ours, theirs = GROUPED.search(one.text), GROUPED.search(other.text)
    if not ours or not theirs or ours.group() != theirs.group():
        return False
    return not equal(one, other) and not differ(one.unit, other.unit)


def same_kind_and_unit(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities are of one kind and unit: "the second day" answers to no "two days"."""
    return one.kind == other.kind and one.unit == other.unit


def same_unit(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities have one unit."""
    return one.unit == other.unit


def no_other_unit(one: Quantity, other: Quantity) -> bool:
    """Tell whether the units of two quantities do not contradict each other."""
    return not differ(one.unit, other.unit)


KINDS = ("", *GROUPS.values())


def group_of(one: Quantity) -> str:
    """Give the group of kinds among which a quantity is looked for; "" for all that are numbers."""
    return GROUPS.get(one.kind, "")


def counted(found: Sequence[Quantity], group: str) -> int:
    """Count the quantities of a group that speak for themselves, or could."""
    return sum(group_of(one) == group and one.strength > NEVER for one in found)


def parted(left: list[Quantity], others: Sequence[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Part what nothing in the other text says from what says again a thing that is said there once."""
    new = [one for one in left if not any(said(one, other) for other in others)]
    return new, [one for one in left if one not in new and any(equal(one, other) for other in others)]


def excused(left: list[Quantity], other: str, code: str) -> list[Quantity]:
    """Leave out quantities that the other text may have in another shape: hidden in a word, or in a longer number."""
    if not left:
        return left
    hidden = hints(other, code)
    runs = set(re.findall(r"\d+", other))
    return [
        one
        for one in left
        if one.kind in GROUPS
        or not (
            hidden & set(one.values)
            or (one.text.isdigit() and one.text in runs)
            or (SIGN.fullmatch(one.text) and one.text in other)
            or torn(one, other)
        )
    ]


SIGN = re.compile(r"\d+[A-Z]")
"""A number with a letter that is copied as it is, and that a text without spaces hides: 4K, 5G."""


def torn(one: Quantity, other: str) -> bool:
    """Tell whether the other text has a time with a space that an engine put, or took, after its colon: "12: 25"."""
    if one.kind != "time" or not (parts := re.match(r"(\d{1,2}): ?(\d{2})", one.text)):
        return False
    return bool(re.search(rf"(?<![\d:.,]){parts[1]}: ?{parts[2]}(?!\d)", other))


@lru_cache(maxsize=2048)
def hints(text: str, code: str) -> frozenset[float]:
    """Give the values that may hide in words of a text."""
    return frozenset(
        float(form.value) for lexeme in lexemes(text, code) for form in lexeme.forms if form.table == "hints"
    )


def replacements(lost: list[Quantity], added: list[Quantity], ours: int, theirs: int) -> list[Difference]:
    """Pair what is lost with what is added, by place and kind; the rest counts where it speaks for itself."""
    lost = [one for one in lost if one.strength >= IF_REPLACED]
    added = [one for one in added if one.strength >= IF_REPLACED]
    found: list[Difference] = []
    candidates = sorted(
        ((unlikeness(one, other, ours, theirs), i, j) for i, one in enumerate(lost) for j, other in enumerate(added)),
    )
    used: tuple[set[int], set[int]] = (set(), set())
    for cost, i, j in candidates:
        if i in used[0] or j in used[1] or cost >= IMPOSSIBLE:
            continue
        used[0].add(i)
        used[1].add(j)
        kind = "unit" if lost[i].kind == "period" else "value"
        found.append(Difference(kind, lost[i], added[j]))
    found += [
        Difference("value", one, None) for i, one in enumerate(lost) if i not in used[0] and one.strength == ALONE
    ]
    found += [
        Difference("value", None, one) for j, one in enumerate(added) if j not in used[1] and one.strength == ALONE
    ]
    return found


IMPOSSIBLE = 10.0


def unlikeness(one: Quantity, other: Quantity, ours: int, theirs: int) -> float:
    """Say how unlikely it is that one quantity was written for the other: by place, kind and unit."""
    if GROUPS.get(one.kind) != GROUPS.get(other.kind) or {one.kind, other.kind} == {"code", "ordinal"}:
        return IMPOSSIBLE
    away = abs(one.span.start / max(1, ours) - other.span.start / max(1, theirs))
    return away + 0.3 * (one.kind != other.kind) + 0.5 * differ(one.unit, other.unit)
