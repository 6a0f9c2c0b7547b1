"""Names that stand where the source has another."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.replaced_name import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "name"),
    [
        ("el", "Η υπουργός επισκέφθηκε χθες τη Νορβηγία.", "The minister visited Sweden.", "Sweden", "Νορβηγία"),
        ("el", "Ο πρόεδρος της Σερβίας μίλησε στη Βιέννη.", "Serbia's president spoke in Prague.", "Prague", "Βιέννη"),
        ("de", "Die Ministerin reiste nach Polen.", "The minister travelled to Hungary.", "Hungary", "Polen"),
        ("fr", "Le ministre s'est rendu à Marseille.", "The minister went to Toulouse.", "Toulouse", "Marseille"),
        ("uk", "Президент прибув до Варшави.", "The president arrived in Budapest.", "Budapest", "Варшави"),
        ("ru", "Президент прилетел в Пекин.", "The president flew to Tokyo.", "Tokyo", "Пекин"),
        ("pt", "O presidente visitou o Paraguai.", "The president visited Uruguay.", "Uruguay", "Paraguai"),
        ("es", "El ministro viajó a Portugal.", "The minister travelled to Italy.", "Italy", "Portugal"),
        ("ja", "首相はベトナムを訪問した。", "The prime minister visited Thailand.", "Thailand", "ベトナム"),
        ("zh", "总理访问了越南。", "The prime minister visited Thailand.", "Thailand", "越南"),
    ],
)
def test_another_place_is_found(language: str, source: str, target: str, text: str, name: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)
    assert one.evidence["in the source"].startswith(name)


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Ο Παπανδρέου μίλησε στη Βουλή.", "Karamanlis spoke in parliament.", "Karamanlis"),
        ("de", "Kanzler Scholz traf Präsident Macron.", "Chancellor Scholz met President Sarkozy.", "Sarkozy"),
    ],
)
def test_another_person_is_found_and_the_right_one_beside_it_is_not(
    language: str, source: str, target: str, text: str
) -> None:
    assert [one.text for one in findings(CHECK, Translation(source, target, language))] == [text]


def test_the_adjective_of_another_country_is_found() -> None:
    [one] = findings(CHECK, Translation("Ο πρόεδρος της Γαλλίας έφυγε.", "The Spanish president left."))
    assert one.text == "Spanish"


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο Ερντογάν τηλεφώνησε στον Σολτς.", "Erdogan called Scholz."),
        ("el", "Οι αρχές στην Κωνσταντινούπολη συμφωνούν.", "Authorities in Istanbul agree."),
        ("de", "Die Verhandlungen in Genf gehen weiter.", "The talks in Geneva continue."),
        ("fr", "Le ministre s'est rendu à Londres.", "The minister travelled to London."),
        ("uk", "Президент Зеленський прибув до Варшави.", "President Zelenskyy arrived in Warsaw."),
        ("ru", "Президент Путин прилетел в Пекин.", "President Putin flew to Beijing."),
        ("pt", "O presidente visitou a Alemanha.", "The president visited Germany."),
        ("ja", "首相はベトナムを訪問した。", "The prime minister visited Vietnam."),
    ],
)
def test_the_english_name_of_the_same_place_or_person_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο πρόεδρος της Γαλλίας έφυγε.", "The French president left."),
        ("el", "Οι ελληνικές αρχές ανακοίνωσαν μέτρα.", "The authorities of Greece announced measures."),
        ("fr", "Le président chinois est arrivé à Moscou.", "China's president arrived in Moscow."),
    ],
)
def test_a_country_may_become_its_adjective(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_country_may_have_another_of_its_names() -> None:
    silent(
        CHECK,
        Translation("Заявил министр Великобритании Дауден.", "Dowden, a minister of Great Britain, said so.", "ru"),
    )


def test_the_end_of_an_address_is_no_name() -> None:
    silent(
        CHECK, Translation("Об этом пишет сайт NHL.Com.", "The Russian version of the NHL.com website writes so.", "ru")
    )


def test_what_an_acronym_or_a_compound_stands_for_is_no_other_name() -> None:
    silent(CHECK, Translation("Это данные МВФ.", "These are figures of the International Monetary Fund.", "ru"))
    silent(CHECK, Translation("Это решил Госсуд.", "The State Court decided this.", "ru"))
    assert findings(CHECK, Translation("Это решил Путин.", "Merkel decided this.", "ru"))
    assert findings(CHECK, Translation("Это решил Госсуд.", "Merkel decided this.", "ru"))
    assert findings(CHECK, Translation("Это решила Москва.", "The State Court decided this.", "ru"))


def test_from_chinese_only_countries_are_compared() -> None:
    silent(CHECK, Translation("飓风登陆美国得克萨斯州。", "Hurricane Hanna hit the state.", "zh"))
    assert findings(CHECK, Translation("飓风登陆美国。", "The hurricane hit Vietnam.", "zh"))
