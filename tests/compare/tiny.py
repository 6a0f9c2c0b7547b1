"""A tiny contest: eight sentences of news in two documents, a careful engine, a middling and a careless one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from mtcheck.compare.run import Method
from mtcheck.compare.types import Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest, Side
from mtcheck.types import Finding, Severity, Span

SOURCE = (
    "Η κυβέρνηση θα ανακαινίσει 1.250 σχολεία έως τον Ιούνιο.",
    "Ο υπουργός είπε ότι το έργο θα κοστίσει 45 εκατομμύρια ευρώ.",
    "Ο Κυριάκος Μητσοτάκης επισκέφθηκε ένα σχολείο στη Λάρισα.",
    "Οι γονείς ζητούν περισσότερους δασκάλους.",
    "Το λιμάνι της Πάτρας έκλεισε για 3 ημέρες εξαιτίας της απεργίας.",
    "Οι εργάτες ζητούν 12 νέα πλοία.",
    "Η εταιρεία έχασε 36 πλοία μέσα σε έναν χρόνο.",
    "Κανείς δεν τραυματίστηκε.",
)
REFERENCE = (
    "The government will renovate 1,250 schools by June.",
    "The minister said that the project will cost 45 million euros.",
    "Kyriakos Mitsotakis visited a school in Larissa.",
    "Parents are asking for more teachers.",
    "The port of Patras was closed for 3 days because of the strike.",
    "The workers are demanding 12 new ships.",
    "The company lost 36 ships within a year.",
    "Nobody was injured.",
)
CAREFUL = (
    "The government will refurbish 1,250 schools by June.",
    "The minister said the project would cost 45 million euros.",
    "Kyriakos Mitsotakis visited a school in Larissa.",
    "Parents are calling for more teachers.",
    "The port of Patras was shut for three days because of the strike.",
    "Workers are demanding 12 new ships.",
    "The company lost 36 ships in one year.",
    "No one was injured.",
)
MIDDLING = (
    "The government will renovate 1,520 schools until June.",
    "The minister said that the project will cost 54 million euros.",
    "Kyriakos Mitsotakis visited a school in Larissa.",
    "The parents ask for more teachers.",
    "The port of Patras closed for 3 days because of the strike.",
    "The workers ask for 12 new ships.",
    "The company lost 36 ships within one year.",
    "Nobody was injured.",
)
CARELESS = (
    "The government will renovate 1,250 schools by June.",
    "The minister said that the project will cost 54 million euros.",
    "Antonis Samaras visited a school in Larissa.",
    "The parents ask for more teachers.",
    "The port of Patras closed for 13 days because of the strike.",
    "The workers ask for 21 new ships.",
    "The company lost 63 ships within one year.",
    "Nobody was injured.",
)
DOCUMENTS = ("schools",) * 4 + ("strike",) * 4

SETTINGS = Settings(engine="none", select=("NUM001", "NUM002", "NAM004", "OMI001"))
"""Only checks whose findings on these sentences can be told by reading them."""

METHOD = Method(resamples=100, trials=100)


def side(name: str, lines: Sequence[str]) -> Side:
    """Make a side of the file NAME.txt."""
    return Side(name, f"{name}.txt", tuple(lines))


def contest(*systems: Side, **changes: Any) -> Contest:
    """Make a contest of these engines, the three by default."""
    three = (side("careful", CAREFUL), side("careless", CARELESS), side("middling", MIDDLING))
    return replace(Contest("tiny", ("el", "en"), side("source", SOURCE), systems or three), **changes)


def finding(code: str, segment: int, severity: Severity = "major", confidence: float = 1.0, **changes: Any) -> Finding:
    """Make a finding on no words in particular."""
    values = {"check": code.lower(), "message": f"{code} is wrong", "span": Span(0, 0), "text": "", **changes}
    return Finding(code=code, severity=severity, confidence=confidence, segment=segment, **values)


def judged(engine: str, *findings: Finding, words: tuple[int, ...] = (10, 20, 10), **changes: Any) -> Judged:
    """Make what the checks say of an engine, with a quality of one half in every segment."""
    return replace(Judged(engine, findings, (0.5,) * len(words), words, ()), **changes)
