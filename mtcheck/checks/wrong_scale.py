"""A number is ten, a thousand or a million times what the source says.

Why: million and billion differ by a letter in many languages (Milliarde, млрд, bilião), and decimal points
and thousands change places; the figure stays plausible to the eye and is wrong by orders of magnitude.

A number that is copied with its separators ("400.000" in English) is minor: most readers see what is meant.

Limits: where the source abbreviates a scale that the language data does not know, nothing is compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            expected = one.expected if bitext.target_language == "en" else None
            if one.source and one.target and one.kind == "separators":
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f'"{one.target.text}" has the separators of the source, which says {one.source.reading}',
                    confidence=0.9,
                    severity="minor",
                    expected=expected,
                    evidence={"in the source": one.source_says},
                )
            elif (
                one.source
                and one.target
                and one.kind == "value"
                and one.is_scale
                and not {one.source.kind, one.target.kind} & {"day", "month", "time", "weekday"}
            ):
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source says {one.source.reading}, the translation {one.target.reading}: a power of ten apart",
                    confidence=0.95,
                    expected=expected,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="NUM002",
    name="wrong-scale",
    severity="critical",
    summary="a number is a power of ten off: million for billion",
    run=run,
    bad=(
        Translation("Κόστισε 5 δισ. ευρώ.", "It cost 5 million euros."),
        Translation("Ήρθαν 1.250 άνθρωποι.", "Some 12,500 people came."),
    ),
    good=(
        Translation("Κόστισε 5 δισ. ευρώ.", "It cost 5 billion euros."),
        Translation("Es kostete 3 Mrd. Euro.", "It cost €3bn.", "de"),
        Translation("Показали танки Т-90М.", "They showed T-90M tanks.", "ru"),
    ),
    needs=("source",),
    scope="pair",
)
