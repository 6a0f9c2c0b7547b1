"""Numbers with another value than the source's."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_number import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Στη διαδήλωση συμμετείχαν 540 άνθρωποι.", "The demonstration drew 450 people.", "450", "540"),
        ("de", "Die Polizei nahm 47 Demonstranten fest.", "Police arrested 74 demonstrators.", "74", "47"),
        ("fr", "Le musée a accueilli 3 200 visiteurs.", "The museum welcomed 3,700 visitors.", "3,700", "3,200"),
        ("uk", "У шпиталі лікують 63 поранених.", "The hospital is treating 36 wounded.", "36", "63"),
        ("ru", "В больнице остаются 128 пациентов.", "In hospital, 182 patients remain.", "182", "128"),
        ("es", "La policía detuvo a 29 personas.", "Police arrested 92 people.", "92", "29"),
        ("pl", "Policja zatrzymała 41 osób.", "Police detained 14 people.", "14", "41"),
        ("ja", "警察は48人を逮捕した。", "Police arrested 84 people.", "84", "48"),
        ("zh", "警方逮捕了37人。", "Police arrested 73 people.", "73", "37"),
    ],
)
def test_the_span_is_the_number_and_the_source_says_what_it_should_be(
    language: str, source: str, target: str, text: str, expected: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected, one.severity) == (text, expected, "major")
    assert one.evidence["in the source"].endswith(f"({expected})")


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Η ανεργία έπεσε στο 9,4%.", "Unemployment fell to 9.7%.", "9.7%", "9.4%"),
        (
            "el",
            "Η ταινία κόστισε 2,5 εκατ. ευρώ.",
            "The film cost 3.5 million euros.",
            "3.5 million euros",
            "2.5 million euros",
        ),
        (
            "pt",
            "A polícia apreendeu 315 quilos de cocaína.",
            "Police seized 351 kilograms of cocaine.",
            "351 kilograms",
            "315 kilograms",
        ),
    ],
)
def test_scale_and_unit_stay_in_the_suggested_reading(
    language: str, source: str, target: str, text: str, expected: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected) == (text, expected)


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Απασχολεί είκοσι πέντε μηχανικούς.", "It employs thirty-five engineers.", "thirty-five", "25"),
        ("de", "Er beschäftigt siebenundzwanzig Köche.", "He employs seventy-two cooks.", "seventy-two", "27"),
        ("fr", "Quatre-vingt-douze députés ont voté.", "Eighty-two lawmakers voted.", "Eighty-two", "92"),
    ],
)
def test_numbers_in_words_are_read(language: str, source: str, target: str, text: str, expected: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected) == (text, expected)


def test_only_the_number_that_differs_is_found() -> None:
    example = Translation("Το κτίριο έχει 48 ορόφους και 12 ανελκυστήρες.", "The building has 84 floors and 12 lifts.")
    assert [one.text for one in findings(CHECK, example)] == ["84"]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Το έργο κόστισε 1.250,5 εκατ. ευρώ.", "The project cost 1,250.5 million euros."),
        ("el", "Περίπου 8.000 πρόσφυγες έφυγαν.", "Some eight thousand refugees left."),
        ("el", "Δεκάδες σπίτια κάηκαν.", "Dozens of homes burned down."),
        ("el", "Το ένα τρίτο των ψηφοφόρων απείχε.", "One third of voters abstained."),
        ("el", "Ενάμισι εκατομμύριο άνθρωποι ήρθαν.", "Some 1.5 million people came."),
        ("de", "Ein Dutzend Schulen blieb geschlossen.", "Twelve schools remained closed."),
        ("de", "Die Strecke ist zweieinhalb Kilometer lang.", "The route is 2.5 kilometres long."),
        ("fr", "Le bilan est de quatre-vingt-dix-sept morts.", "The death toll stands at 97."),
        ("uk", "Температура впала до -10 градусів.", "The temperature fell to minus 10 degrees."),
        ("ru", "В городе живут 2,5 миллиона человек.", "The city has 2.5 million inhabitants."),
        ("pt", "O clube tem 1.200 sócios.", "The club has 1,200 members."),
        ("ja", "人口は1億2500万人だ。", "The population is 125 million."),
    ],
)
def test_one_value_in_two_writings_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η πόλη βρίσκεται 100 χλμ. βόρεια.", "The town is 62 miles to the north."),
        ("el", "Η θερμοκρασία έφτασε τους 40 βαθμούς Κελσίου.", "The temperature reached 104 degrees Fahrenheit."),
        ("pt", "A estrada tem 100 km.", "The road is 62 miles long."),
    ],
)
def test_a_conversion_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Κόστισε 5 δισ. ευρώ.", "It cost 5 million euros."),
        ("Ο νόμος ψηφίστηκε το 2016.", "The law was passed in 2019."),
        ("Η δίκη αρχίζει στις 17:30.", "The trial starts at 7:30 pm."),
    ],
)
def test_scales_dates_and_times_are_other_checks(source: str, target: str) -> None:
    silent(CHECK, Translation(source, target))
