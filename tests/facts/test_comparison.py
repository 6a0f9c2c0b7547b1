"""Which quantities of a source and of its translation answer to each other, and which do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.comparison import Difference, differences

CODES = ("el", "uk", "ru", "de", "fr", "es", "it", "pt", "tr", "ar", "zh", "ja", "cs", "pl", "ro", "hi", "en")


def only(code: str, source: str, target: str) -> Difference:
    """Give the one difference between a source and its English translation."""
    (found,) = differences(source, target, (code, "en"))
    return found


@pytest.mark.parametrize(
    ("code", "source", "target"),
    [
        ("el", "Κόστισε 1.250.000 ευρώ.", "It cost 1.25 million euros."),
        ("el", "Κόστισε 5 εκατ. ευρώ.", "It cost €5m."),
        ("el", "Κόστισε 3,2 δισ. ευρώ.", "It cost 3.2 billion euros."),
        ("el", "Έφυγε στις 3 Σεπτεμβρίου 2024.", "He left on September 3, 2024."),
        ("el", "Οι μισοί έφυγαν.", "Half of them left."),
        ("el", "Το 50% έφυγε.", "Half of them left."),
        ("el", "Στις 3 μ.μ. άρχισε.", "It began at 15:00."),
        ("el", "Στις 15:30 άρχισε.", "It began at 3:30 p.m."),
        ("el", "Τη δεκαετία του '90 έφυγε.", "He left in the 1990s."),
        ("el", "Ο Β΄ Παγκόσμιος Πόλεμος τελείωσε.", "World War II ended."),
        ("el", "Έφυγε την Παρασκευή.", "He left on Friday."),
        ("el", "Περίμενε δυόμισι ώρες.", "He waited two and a half hours."),
        ("el", "Ήρθαν δέκα έως δεκαπέντε άτομα.", "Ten to fifteen people came."),
        ("el", "Απέχει 100 χιλιόμετρα.", "It is 60 miles away."),
        ("el", "Απέχει 100 χιλιόμετρα.", "It is 62 miles away."),
        ("el", "Είχε 30 βαθμούς Κελσίου.", "It was 86 degrees Fahrenheit."),
        ("el", "Τα δύο τρίτα ψήφισαν.", "Two-thirds voted."),
        ("el", "Κάηκαν 300 στρέμματα.", "30 hectares burned."),
        ("uk", "Прийшло 12,5 тисяч людей.", "Some 12,500 people came."),
        ("uk", "Це 5 млн грн.", "It is 5 million hryvnias."),
        ("uk", "У 1990-х роках він поїхав.", "In the 1990s he left."),
        ("uk", "О 15:30 він поїхав.", "At 3:30 pm he left."),
        ("uk", "Дві третини погодилися.", "Two thirds agreed."),
        ("uk", "Поїхав у середу, 3 вересня 2024 року.", "He left on Wednesday, 3 September 2024."),
        ("ru", "Это 5 млрд рублей.", "It is 5 billion roubles."),
        ("ru", "Уехал 3 сентября 2024 года.", "He left on 3 September 2024."),
        ("ru", "Ждал полтора часа.", "He waited an hour and a half."),
        ("ru", "Ждал полтора часа.", "He waited one and a half hours."),
        ("ru", "Ждал полтора часа.", "He waited 90 minutes."),
        ("ru", "Пришли двое.", "Two people came."),
        ("ru", "Пришло двадцать пять человек.", "25 people came."),
        ("de", "Zwei Drittel stimmten zu.", "Two-thirds agreed."),
        ("de", "Es kostet 3,2 Mrd. Euro.", "It costs 3.2 billion euros."),
        ("de", "Es kostet 2 Billionen Euro.", "It costs 2 trillion euros."),
        ("de", "Er wartete anderthalb Stunden.", "He waited one and a half hours."),
        ("de", "In den 90er Jahren fiel es.", "In the 1990s it fell."),
        ("de", "Um 15.30 Uhr begann es.", "It began at 3:30 p.m."),
        ("de", "Der 3.9.2024 war heiß.", "September 3, 2024 was hot."),
        ("de", "Er ging am 3. September.", "He left on 3 September."),
        ("fr", "Soixante-dix personnes sont venues.", "70 people came."),
        ("fr", "Quatre-vingt-dix personnes sont venues.", "Ninety people came."),
        ("fr", "Une vingtaine de personnes.", "About 20 people."),
        ("fr", "Cela coûte 5 millions d'euros.", "It costs 5,000,000 euros."),
        ("fr", "À 15 h 30 il commença.", "It began at 3.30 pm."),
        ("fr", "Les deux tiers sont d'accord.", "Two-thirds agree."),
        ("es", "Se fue el 3 de septiembre de 2024.", "He left on 3 September 2024."),
        ("es", "Cuesta 3.200 millones de euros.", "It costs 3.2 billion euros."),
        ("es", "Una docena de personas.", "A dozen people."),
        ("es", "Siglo XIX.", "The 19th century."),
        ("es", "Dos tercios votaron.", "Two-thirds voted."),
        ("it", "Due terzi hanno votato.", "Two-thirds voted."),
        ("it", "Costa 20 mila euro.", "It costs 20,000 euros."),
        ("it", "Partì il 3 settembre 2024.", "He left on September 3, 2024."),
        ("it", "Nel XX secolo cadde.", "It fell in the 20th century."),
        ("pt", "Dois terços votaram.", "Two-thirds voted."),
        ("pt", "Custa 3,2 mil milhões de euros.", "It costs 3.2 billion euros."),
        ("pt", "Partiu na segunda-feira.", "He left on Monday."),
        ("pt", "Partiu a 3 de setembro de 2024.", "He left on 3 September 2024."),
        ("pt", "Custa R$ 500.", "It costs 500 reais."),
        ("pt", "Custa R$ 500.", "It costs R$500."),
        ("pt", "Custa 500 reais.", "It costs R$500."),
        ("tr", "%5 arttı.", "It rose 5%."),
        ("tr", "Yüzde 5 arttı.", "It rose 5 percent."),
        ("tr", "3 Eylül 2024'te gitti.", "He left on 3 September 2024."),
        ("tr", "İki buçuk saat bekledi.", "He waited two and a half hours."),
        ("tr", "Üçte ikisi kabul etti.", "Two thirds agreed."),
        ("ar", "حضر ١٢٬٥٠٠ شخص.", "Some 12,500 people came."),
        ("ar", "ارتفع بنسبة ٥٪.", "It rose by 5%."),
        ("ar", "غادر في 3 أيلول 2024.", "He left on 3 September 2024."),
        ("ar", "جاء خمسة وعشرون شخصا.", "25 people came."),
        ("zh", "耗资5亿美元。", "It cost 500 million dollars."),
        ("zh", "他于2024年9月3日离开。", "He left on September 3, 2024."),
        ("zh", "上涨了百分之五。", "It rose five percent."),
        ("zh", "上涨了百分之二十五。", "It rose 25 percent."),
        ("zh", "三分之二的人同意。", "Two-thirds agreed."),
        ("zh", "来了三万五千人。", "35,000 people came."),
        ("ja", "彼は2024年9月3日に去った。", "He left on 3 September 2024."),
        ("ja", "3分の2が賛成した。", "Two-thirds agreed."),
        ("ja", "15時30分に始まった。", "It began at 3:30 p.m."),
        ("ja", "費用は1億2000万円。", "It cost 120 million yen."),
        ("ja", "午後3時に始まった。", "It began at 3 p.m."),
        ("ja", "1990年代に落ちた。", "It fell in the 1990s."),
        ("cs", "Dvě třetiny souhlasily.", "Two-thirds agreed."),
        ("cs", "Přišlo pětadvacet lidí.", "Twenty-five people came."),
        ("cs", "Odjel 3. září 2024.", "He left on 3 September 2024."),
        ("cs", "Stojí 3,2 miliardy korun.", "It costs 3.2 billion crowns."),
        ("pl", "Kosztuje 20 tys. złotych.", "It costs 20,000 zlotys."),
        ("pl", "Wyjechał 3 września 2024 roku.", "He left on 3 September 2024."),
        ("pl", "Dwie trzecie poparły.", "Two-thirds were in favour."),
        ("ro", "Costă 20 de mii de euro.", "It costs 20,000 euros."),
        ("ro", "Două treimi au votat.", "Two-thirds voted."),
        ("ro", "A plecat pe 3 septembrie 2024.", "He left on 3 September 2024."),
        ("hi", "लागत 5 लाख रुपये है।", "It costs 500,000 rupees."),
        ("hi", "लागत 3 करोड़ रुपये है।", "It costs 30 million rupees."),
        ("hi", "ढाई घंटे इंतजार किया।", "He waited two and a half hours."),
        ("hi", "वह 3 सितंबर 2024 को गया।", "He left on 3 September 2024."),
        ("en", "He ran 5 miles.", "He ran 8 km."),
        ("el", "Ήρθαν 40 άτομα.", "Forty people came; the 40 stayed."),
        ("el", "Ήρθαν 40 άτομα και τα 40 έμειναν.", "Forty people came and stayed."),
    ],
)
def test_equal_values_are_no_difference(code: str, source: str, target: str) -> None:
    assert differences(source, target, (code, "en")) == ()


@pytest.mark.parametrize(
    ("code", "source", "target", "kind", "is_scale"),
    [
        ("el", "Κόστισε 5 εκατ. ευρώ.", "It cost 5 billion euros.", "value", True),
        ("el", "Κόστισε 5 εκατ. ευρώ.", "It cost 5 million dollars.", "unit", False),
        ("el", "Αυξήθηκε κατά 2 ποσοστιαίες μονάδες.", "It rose by 2%.", "unit", False),
        ("el", "Αυξήθηκε κατά 2%.", "It rose by 2 percentage points.", "unit", False),
        ("el", "Έφυγε την Παρασκευή.", "He left on Thursday.", "value", False),
        ("el", "Έφυγε στις 3 Σεπτεμβρίου.", "He left on 3 October.", "value", False),
        ("uk", "Прийшло 12 500 людей.", "Some 12,600 people came.", "value", False),
        ("de", "Es kostet 2 Billionen Euro.", "It costs 2 billion euros.", "value", True),
        ("fr", "Soixante-dix personnes.", "Sixty people.", "value", False),
        ("el", "Απέχει 100 χιλιόμετρα.", "It is 100 miles away.", "unit", False),
        ("el", "Απέχει 100 χιλιόμετρα.", "It is 50 miles away.", "value", False),
        ("el", "Στις 15:30 άρχισε.", "It began at 4:30 p.m.", "value", False),
        ("en", "It began at 3 p.m.", "It began at 3 a.m.", "value", False),
        ("zh", "耗资5亿美元。", "It cost 5 million dollars.", "value", True),
        ("ja", "費用は1億2000万円。", "It cost 12 million yen.", "value", True),
        ("hi", "लागत 5 लाख रुपये है।", "It costs 5 million rupees.", "value", True),
        ("pt", "Custa R$ 500.", "It costs 500 dollars.", "unit", False),
        ("it", "Partì lunedì.", "He left on Sunday.", "value", False),
        ("pl", "Wyjechał we wrześniu.", "He left in October.", "value", False),
        ("ar", "كلف 5 ملايين دولار.", "It cost 5 billion dollars.", "value", True),
        ("es", "Cuesta 2 billones de dólares.", "It costs 2 billion dollars.", "value", True),
        ("pt", "Custa 3,2 bilhões de reais.", "It costs 3.2 million reais.", "value", True),
        ("tr", "3,2 milyar dolar tuttu.", "It cost 3.2 million dollars.", "value", True),
        ("cs", "Přišlo pětadvacet lidí.", "Fifty-two people came.", "value", False),
        ("ro", "Au venit 12.500 de oameni.", "Some 1,250 people came.", "value", True),
        ("uk", "Чекали кілька тижнів.", "They waited for months.", "unit", False),
        ("el", "Στις 3 μ.μ. άρχισε.", "It began at 3 a.m.", "value", False),
        ("zh", "他于9月离开。", "He left in October.", "value", False),
    ],
)
def test_another_value_or_unit_is_a_difference(code: str, source: str, target: str, kind: str, is_scale: bool) -> None:
    found = only(code, source, target)
    assert (found.kind, found.is_scale) == (kind, is_scale)
    assert found.source is not None
    assert found.target is not None


@pytest.mark.parametrize(
    ("code", "source", "right", "wrong"),
    [
        ("zh", "六成居民赞成。", "Sixty percent of residents agreed.", "Six percent of residents agreed."),
        ("zh", "6成居民赞成。", "60% of residents agreed.", "6% of residents agreed."),
        ("zh", "近四成居民赞成。", "Nearly 40 percent agreed.", "Nearly 4 percent agreed."),
        ("zh", "价格下降了两成五。", "The price fell by 25 percent.", "The price fell by 20 percent."),
        ("zh", "三至四成居民赞成。", "30 to 40 percent agreed.", "30 to 50 percent agreed."),
        ("ja", "3割5分が賛成した。", "35 percent agreed.", "3.5 percent agreed."),
        ("zh", "人口有1300多万。", "It has more than 13 million people.", "It has more than 1.3 million people."),
        ("zh", "来了300多人。", "More than 300 people came.", "More than 3,000 people came."),
        ("zh", "来了三十余万人。", "More than 300,000 people came.", "More than 30,000 people came."),
        ("zh", "耗资20多亿元。", "It cost more than 2 billion yuan.", "It cost more than 20 billion yuan."),
        ("zh", "第二十七届会议召开。", "The 27th session opened.", "The 17th session opened."),
        ("ja", "第二十七回大会が開かれた。", "The 27th congress opened.", "The 17th congress opened."),
        ("zh", "有1.52亿读者。", "It has 152 million readers.", "It has 15.2 million readers."),
        ("ja", "1.52億人が読む。", "It has 152 million readers.", "It has 15.2 million readers."),
        ("zh", "耗资70亿港元。", "It cost HK$7 billion.", "It cost US$7 billion."),
        ("zh", "耗资70亿港元。", "It cost HK $7 billion.", "It cost HK $70 million."),
        ("zh", "耗资70亿港元。", "It cost HK$ 7 billion.", "It cost $ 7 billion."),
        ("zh", "耗资70亿新台币。", "It cost NT$7 billion.", "It cost $7 billion."),
        ("zh", "15时20分开始。", "It began at 3:20 p.m.", "It began at 3:15 p.m."),
        ("zh", "21时至22时停电。", "The power was cut from 21:00 to 22:00.", "The power was cut from 20:00 to 22:00."),
        (
            "zh",
            "3时30分至4时30分停电。",
            "The power was cut from 3:30 to 4:30.",
            "The power was cut from 3:30 to 4:00.",
        ),
        ("zh", "16时05分开始。", "It began at 16:05.", "It began at 16:50."),
        ("zh", "凌晨三点半开始。", "It began at 3:30 a.m.", "It began at 3:30 p.m."),
        ("zh", "晚8:30开始。", "It began at 8:30 p.m.", "It began at 8:30 a.m."),
        ("zh", "晚上十二点开始。", "It began at midnight.", "It began at 11 p.m."),
        ("zh", "21：30开始。", "It began at 21:30.", "It began at 21:50."),
        (
            "zh",
            "0时至24时有7例。",
            "There were seven cases from midnight to midnight.",
            "Seven cases, from 0:00 to 14:00.",
        ),
        ("zh", "宽六七厘米。", "It is six to seven centimetres wide.", "It is six to eight centimetres wide."),
        ("zh", "走了三四百米。", "He walked 300 to 400 metres.", "He walked 30 to 40 metres."),
        ("zh", "走了三四百米。", "He walked three or four hundred metres.", "He walked four or five hundred metres."),
        ("ja", "五六百人が来た。", "500 to 600 people came.", "50 to 60 people came."),
        ("zh", "四分之一的人同意。", "One-fourth agreed.", "One-third agreed."),
        ("zh", "五分之一的人同意。", "One-fifth agreed.", "One-sixth agreed."),
        ("zh", "七分之二的人同意。", "Two-sevenths agreed.", "Three-sevenths agreed."),
        ("zh", "五分之一的人同意。", "One in five agreed.", "One in six agreed."),
        ("ja", "四分の一が賛成した。", "One-fourth agreed.", "One-third agreed."),
    ],
)
def test_chinese_and_japanese_numbers_are_told_right_from_wrong(code: str, source: str, right: str, wrong: str) -> None:
    assert differences(source, right, (code, "en")) == ()
    assert differences(source, wrong, (code, "en"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他等了十天半个月。", "He waited for quite a while."),
        ("两成员国反对。", "Two member states object."),
        ("共有三点建议。", "There are three suggestions."),
        ("共有三点整改建议。", "There are three suggestions for improvement."),
        ("他一时半会来不了。", "He cannot come for a while."),
        ("他走了十多年，如今60岁。", "He was gone for over a decade and is 60 now."),
        ("第一百货开业。", "The No. 1 Department Store opened."),
        ("他工作了8小时。", "He worked for eight hours."),
    ],
)
def test_chinese_words_that_look_like_numbers_are_none(source: str, target: str) -> None:
    assert differences(source, target, ("zh", "en")) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ήρθαν 40 άτομα.", "Forty people came and all 40 stayed."),
        ("Ήρθαν 40 άτομα και τα 40 έμειναν.", "Forty people came and stayed."),
        ("Πλήρωσε 300 ευρώ.", "He paid 300 euros, and 300 euros is a lot."),
        ("Απέχει 100 χλμ.", "It is 100 km (62 miles) away."),
    ],
)
def test_a_number_said_twice_answers_to_itself(source: str, target: str) -> None:
    assert differences(source, target, ("el", "en")) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ήρθαν και οι δύο.", "Both came."),
        ("Διμερής συμφωνία.", "A deal between the two."),
        ("Τριετές σχέδιο.", "A three-year plan."),
        ("Ήρθαν 12 άτομα.", "A dozen people came."),
        ("Έφυγε το μεσημέρι.", "He left at 12."),
        ("Έφυγε ένας άνδρας.", "A man left."),
    ],
)
def test_a_small_number_may_hide_in_a_word(source: str, target: str) -> None:
    assert differences(source, target, ("el", "en")) == ()


def test_a_lost_number_has_no_target_and_an_added_one_no_source() -> None:
    lost = only("el", "Ήρθαν 350 άτομα στην πλατεία.", "People came to the square.")
    assert lost.source is not None
    assert (lost.source.value, lost.target) == (350, None)
    added = only("el", "Ήρθε κόσμος στην πλατεία.", "Some 350 people came to the square.")
    assert added.target is not None
    assert (added.target.value, added.source) == (350, None)


def test_a_lost_scale_word_is_a_scale() -> None:
    assert only("el", "Κόστισε 5 εκατ. ευρώ.", "It cost 5 euros.").is_scale
    assert not only("el", "Ήρθαν 350 άτομα.", "Some 530 people came.").is_scale


@pytest.mark.parametrize(
    ("code", "source", "target", "expected"),
    [
        ("el", "Κόστισε 5 εκατ. ευρώ.", "It cost 5 billion euros.", "5 million euros"),
        ("de", "Es kostet 3,2 Mrd. Euro.", "It costs 3.2 million euros.", "3.2 billion euros"),
        ("uk", "Прийшло 12 500 людей.", "Some 12,600 people came.", "12,500"),
        ("it", "Partì lunedì.", "He left on Sunday.", "Monday"),
        ("pl", "Wyjechał we wrześniu.", "He left in October.", "September"),
        ("fr", "Il a augmenté de 5 %.", "It rose 15%.", "5%"),
        ("el", "Έφυγε το 1974.", "He left in 1947.", "1974"),
    ],
)
def test_the_expected_reading_has_the_shape_of_the_target(code: str, source: str, target: str, expected: str) -> None:
    assert only(code, source, target).expected == expected


def test_the_source_is_quoted_with_what_it_was_read_as() -> None:
    found = only("el", "Κόστισε 5 εκατ. ευρώ.", "It cost 5 billion euros.")
    assert found.source_says == '"5 εκατ. ευρώ" (5,000,000 EUR)'


def test_of_two_numbers_the_one_that_changed_is_found() -> None:
    found = only("el", "Ήρθαν 350 άνδρες και 420 γυναίκες.", "Some 350 men and 240 women came.")
    assert found.source is not None
    assert found.target is not None
    assert (found.source.value, found.target.value) == (420, 240)


@pytest.mark.parametrize("code", CODES)
def test_a_plain_number_is_compared_in_every_language(code: str) -> None:
    assert differences("( 350 )", "( 350 )", (code, "en")) == ()
    assert len(differences("( 350 )", "( 470 )", (code, "en"))) == 1


@given(st.text(), st.sampled_from(CODES))
def test_a_text_does_not_differ_from_itself(text: str, code: str) -> None:
    assert differences(text, text, (code, code)) == ()


@given(st.integers(13, 10**9), st.integers(13, 10**9))
def test_only_equal_or_rounded_numbers_answer_to_each_other(one: int, other: int) -> None:
    found = differences(f"Ήρθαν {one} άτομα.", f"Some {other:,} people came.", ("el", "en"))
    if one == other:
        assert found == ()
    elif abs(one - other) > 0.1 * max(one, other):
        assert found


@pytest.mark.parametrize(
    ("code", "source", "target"),
    [
        ("ru", "В 17 часов 47 минут пришло сообщение.", "The report came at 17:47."),
        ("ru", "В 17 часов 47 минут пришло сообщение.", "The report came at 5:47 p.m."),
        ("ru", "В 17 часов 47 минут пришло сообщение.", "The report came at 5: 47 p.m."),
        ("ru", "В 17 часов 47 минут пришло сообщение.", "The report came at 17 hours 47 minutes."),
        ("uk", "О 17 годині 47 хвилин надійшло повідомлення.", "The report came at 5:47 p.m."),
        ("ru", "Полёт длился 17 часов 47 минут и начался в 12:00.", "The flight took 17 hours 47 minutes, from 12:00."),
        ("ru", "Полёт длился 17 часов.", "The flight took 17 hours."),
        ("ru", "Это случилось в 12:25.", "It happened at 12: 25."),
        ("ru", "Это случилось в 00:01.", "It happened at 00: 01."),
        ("ru", "За последние сутки умерли 13 человек.", "In the past 24 hours 13 people died."),
        ("ru", "Двое суток шёл дождь.", "It rained for 48 hours."),
        ("uk", "За останню добу померли 13 людей.", "In the past 24 hours 13 people died."),
        ("pl", "W ciągu ostatniej doby zmarło 13 osób.", "In the past 24 hours 13 people died."),
        ("ru", "Показали танки Т-90М.", "They showed T-90M tanks."),
        ("ru", "Более двух с половиной миллионов.", "More than 2.5 million."),
    ],
)
def test_times_days_and_names_in_another_shape_are_the_same(code: str, source: str, target: str) -> None:
    assert not differences(source, target, (code, "en"))


@pytest.mark.parametrize(
    ("code", "source", "target"),
    [
        ("ru", "В 17 часов 47 минут пришло сообщение.", "The report came at 5:57 p.m."),
        ("ru", "Полёт длился 15 часов.", "The flight took 3 hours."),
        ("ru", "Это случилось в 12:25.", "It happened at 12: 35."),
        ("ru", "За последние сутки умерли люди.", "In the past 36 hours people died."),
        ("ru", "Двое суток шёл дождь.", "It rained for 72 hours."),
        ("ru", "Показали танки Т-90М.", "They showed T-80M tanks."),
        ("ru", "Более двух с половиной миллионов.", "More than 500,000."),
    ],
)
def test_times_days_and_names_that_differ_do_so_in_any_shape(code: str, source: str, target: str) -> None:
    assert only(code, source, target).kind == "value"


@pytest.mark.parametrize(
    ("code", "source", "target"),
    [
        ("ru", "Это более двух с половиной миллионов тенге.", "It is over 2 1/2 million tenge."),
        ("ru", "В сезоне-2019/20 он провёл 32 матча.", "In the 2019/2020 season he played 32 matches."),
        ("de", "Sie wurde in den 50ern des 19. Jahrhunderts gegründet.", "It was founded in the 1850s."),
        ("zh", "利用5G+4K/8K+AI技术。", "It uses 5G+4K/8K+AI technology."),
        ("zh", "疫情发生后，第一时间投入经费105万元。", "After the COVID-19 outbreak, 1.05 million yuan was invested."),
        ("zh", "最佳起床时间是5时30分。", "The best time to get up is at 5: 30."),
    ],
)
def test_shapes_that_people_write_are_no_difference(code: str, source: str, target: str) -> None:
    assert differences(source, target, (code, "en")) == ()


def test_a_sign_that_the_source_does_not_have_is_one() -> None:
    [one] = differences("利用先进技术。", "It uses 8K technology.", ("zh", "en"))
    assert one.target
    assert one.target.text == "8K"


@pytest.mark.parametrize(
    ("code", "source", "target", "expected"),
    [
        ("ro", "A ucis 400.000 de oameni.", "He killed 400.000 people.", "400,000"),
        ("el", "Ήρθαν 1.250 άνθρωποι.", "Some 1.250 people came.", "1,250"),
        ("de", "Es sind 1.250.300 Euro.", "It is 1.250.300 euros.", None),
    ],
)
def test_a_copy_of_the_digits_is_a_matter_of_separators(
    code: str, source: str, target: str, expected: str | None
) -> None:
    found = differences(source, target, (code, "en"))
    assert [one.kind for one in found] == (["separators"] if expected else [])
    assert [one.expected for one in found] == ([expected] if expected else [])


def test_each_copy_answers_to_its_own_number() -> None:
    source = "Au fost distruse 214.350 locuințe dintre cele 414.500 ale orașului."
    found = differences(source, "Of the 414.500 homes of the city, 214.350 were destroyed.", ("ro", "en"))
    assert [(one.kind, one.expected) for one in found] == [("separators", "214,350"), ("separators", "414,500")]


def test_other_digits_are_another_number() -> None:
    assert only("ro", "A ucis 400.000 de oameni.", "He killed 500.000 people.").kind == "value"
    assert only("ro", "A ucis 400.000 de oameni.", "He killed 400.0 people.").kind == "value"
