"""What a text counts and dates, by value."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mtcheck.facts.quantities import quantities

CODES = ("el", "uk", "ru", "de", "fr", "es", "it", "pt", "tr", "ar", "zh", "ja", "cs", "pl", "ro", "hi", "en", "xx")
COMMA = ("el", "de", "fr", "es", "it", "pt", "tr", "cs", "pl", "ro", "uk", "ru")


def counted(text: str, code: str) -> list[tuple[float, str, str]]:
    """Give value, kind and unit of the quantities that can be missed; articles and pronouns are none."""
    return [(one.value, one.kind, one.unit) for one in quantities(text, code) if one.strength]


def number(text: str, code: str) -> tuple[float, str]:
    """Give value and unit of the one number in a text."""
    ((value, _, unit),) = counted(text, code)
    return value, unit


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("el", "Πλήρωσε 1.250 ευρώ.", 1250, "EUR"),
        ("el", "Ζυγίζει 2,5 κιλά.", 2.5, "kg"),
        ("el", "Ήρθαν 1.250.300 επισκέπτες.", 1250300, ""),
        ("uk", "Прийшло 12 500 людей.", 12500, ""),
        ("uk", "Важить 2,5 кг.", 2.5, "kg"),
        ("ru", "Пришло 12 500 человек.", 12500, ""),
        ("ru", "Весит 2,5 кг.", 2.5, "kg"),
        ("de", "Es kamen 12.500 Menschen.", 12500, ""),
        ("de", "Er wiegt 2,5 kg.", 2.5, "kg"),
        ("fr", "Il y avait 12 500 personnes.", 12500, ""),
        ("fr", "Il pèse 2,5 kg.", 2.5, "kg"),
        ("es", "Había 12.500 personas.", 12500, ""),
        ("es", "Pesa 2,5 kg.", 2.5, "kg"),
        ("it", "C'erano 12.500 persone.", 12500, ""),
        ("it", "Pesa 2,5 kg.", 2.5, "kg"),
        ("pt", "Havia 12.500 pessoas.", 12500, ""),
        ("pt", "Pesa 2,5 kg.", 2.5, "kg"),
        ("tr", "12.500 kişi geldi.", 12500, ""),
        ("tr", "Ağırlığı 2,5 kg.", 2.5, "kg"),
        ("ar", "حضر 12,500 شخص.", 12500, ""),
        ("ar", "يزن 2.5 كغ.", 2.5, "kg"),
        ("ar", "حضر ١٢٬٥٠٠ شخص.", 12500, ""),
        ("ar", "يزن ٢٫٥ كغ.", 2.5, "kg"),
        ("zh", "有12,500人参加。", 12500, ""),
        ("zh", "重2.5公斤。", 2.5, "kg"),
        ("ja", "12,500人が参加した。", 12500, ""),
        ("cs", "Přišlo 12 500 lidí.", 12500, ""),
        ("cs", "Váží 2,5 kg.", 2.5, "kg"),
        ("pl", "Przyszło 12 500 osób.", 12500, ""),
        ("pl", "Waży 2,5 kg.", 2.5, "kg"),
        ("ro", "Au venit 12.500 de oameni.", 12500, ""),
        ("ro", "Cântărește 2,5 kg.", 2.5, "kg"),
        ("hi", "12,500 लोग आए।", 12500, ""),
        ("hi", "वजन 2.5 किलो है।", 2.5, "kg"),
        ("hi", "1,25,000 लोग आए।", 125000, ""),
        ("hi", "१२,५०० लोग आए।", 12500, ""),
        ("en", "Some 12,500 people came.", 12500, ""),
        ("en", "It weighs 2.5 kg.", 2.5, "kg"),
    ],
)
def test_separators_are_those_of_the_language(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("el", "Ήρθαν είκοσι πέντε άνθρωποι.", 25, ""),
        ("el", "Ήρθαν διακόσιοι πενήντα άνθρωποι.", 250, ""),
        ("el", "Ήρθαν δύο χιλιάδες τριακόσιοι άνθρωποι.", 2300, ""),
        ("uk", "Прийшло двадцять п'ять людей.", 25, ""),
        ("uk", "Прийшло двісті п’ятдесят людей.", 250, ""),
        ("uk", "Прийшло три тисячі людей.", 3000, ""),
        ("ru", "Пришло двадцать пять человек.", 25, ""),
        ("ru", "Пришло двести пятьдесят человек.", 250, ""),
        ("ru", "Пришло три тысячи человек.", 3000, ""),
        ("de", "Es kamen fünfundzwanzig Menschen.", 25, ""),
        ("de", "Es kamen zweihundertfünfzig Menschen.", 250, ""),
        ("de", "Es kamen dreitausend Menschen.", 3000, ""),
        ("de", "Es kamen Zweiunddreißig.", 32, ""),
        ("fr", "Vingt-cinq personnes sont venues.", 25, ""),
        ("fr", "Deux cent cinquante personnes.", 250, ""),
        ("fr", "Trois mille personnes.", 3000, ""),
        ("fr", "Soixante-dix personnes.", 70, ""),
        ("fr", "Quatre-vingt-dix-neuf personnes.", 99, ""),
        ("fr", "Quatre-vingts personnes.", 80, ""),
        ("fr", "Soixante et onze personnes.", 71, ""),
        ("es", "Vinieron veinticinco personas.", 25, ""),
        ("es", "Vinieron doscientas cincuenta personas.", 250, ""),
        ("es", "Vinieron tres mil personas.", 3000, ""),
        ("es", "Vinieron treinta y dos personas.", 32, ""),
        ("it", "Sono venute venticinque persone.", 25, ""),
        ("it", "Sono venute duecentocinquanta persone.", 250, ""),
        ("it", "Sono venute tremila persone.", 3000, ""),
        ("pt", "Vieram vinte e cinco pessoas.", 25, ""),
        ("pt", "Vieram duzentas e cinquenta pessoas.", 250, ""),
        ("pt", "Vieram três mil pessoas.", 3000, ""),
        ("tr", "Yirmi beş kişi geldi.", 25, ""),
        ("tr", "İki yüz elli kişi geldi.", 250, ""),
        ("tr", "Üç bin kişi geldi.", 3000, ""),
        ("ar", "جاء خمسة وعشرون شخصا.", 25, ""),
        ("ar", "جاء ثلاثة آلاف شخص.", 3000, ""),
        ("ar", "جاء مئتان وخمسون شخصا.", 250, ""),
        ("zh", "来了二十五人。", 25, ""),
        ("zh", "来了二百五十人。", 250, ""),
        ("zh", "来了三千人。", 3000, ""),
        ("zh", "来了三万五千人。", 35000, ""),
        ("ja", "二十五人が来た。", 25, ""),
        ("ja", "三千人が来た。", 3000, ""),
        ("ja", "三万五千人が来た。", 35000, ""),
        ("cs", "Přišlo dvacet pět lidí.", 25, ""),
        ("cs", "Přišlo pětadvacet lidí.", 25, ""),
        ("cs", "Přišlo dvě stě padesát lidí.", 250, ""),
        ("cs", "Přišly tři tisíce lidí.", 3000, ""),
        ("pl", "Przyszło dwadzieścia pięć osób.", 25, ""),
        ("pl", "Przyszło dwieście pięćdziesiąt osób.", 250, ""),
        ("pl", "Przyszły trzy tysiące osób.", 3000, ""),
        ("ro", "Au venit douăzeci și cinci de oameni.", 25, ""),
        ("ro", "Au venit două sute cincizeci de oameni.", 250, ""),
        ("ro", "Au venit trei mii de oameni.", 3000, ""),
        ("hi", "पच्चीस लोग आए।", 25, ""),
        ("hi", "तीन हज़ार लोग आए।", 3000, ""),
        ("hi", "दो सौ पचास लोग आए।", 250, ""),
        ("en", "Twenty-five people came.", 25, ""),
        ("en", "Two hundred and fifty people came.", 250, ""),
        ("en", "Three thousand people came.", 3000, ""),
        ("en", "Two hundred and fifty thousand came.", 250000, ""),
    ],
)
def test_a_number_in_words_is_one_number(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("el", "Κόστισε 5 εκατ. ευρώ.", 5_000_000, "EUR"),
        ("el", "Κόστισε 3,2 δισ. ευρώ.", 3_200_000_000, "EUR"),
        ("el", "Κόστισε πέντε εκατομμύρια ευρώ.", 5_000_000, "EUR"),
        ("el", "Κόστισε 20 χιλ. ευρώ.", 20000, "EUR"),
        ("el", "Κόστισε 3 δισεκατομμύρια δολάρια.", 3_000_000_000, "USD"),
        ("uk", "Це 5 млн грн.", 5_000_000, "UAH"),
        ("uk", "Це 3,2 млрд євро.", 3_200_000_000, "EUR"),
        ("uk", "Це 20 тис. гривень.", 20000, "UAH"),
        ("uk", "Це п'ять мільйонів гривень.", 5_000_000, "UAH"),
        ("ru", "Это 5 млн рублей.", 5_000_000, "RUB"),
        ("ru", "Это 3,2 млрд евро.", 3_200_000_000, "EUR"),
        ("ru", "Это 20 тыс. рублей.", 20000, "RUB"),
        ("ru", "Это 2 трлн долларов.", 2e12, "USD"),
        ("de", "Es kostet 5 Mio. Euro.", 5_000_000, "EUR"),
        ("de", "Es kostet 3,2 Mrd. Euro.", 3_200_000_000, "EUR"),
        ("de", "Es kostet 3,2 Milliarden Euro.", 3_200_000_000, "EUR"),
        ("de", "Es kostet 2 Billionen Euro.", 2e12, "EUR"),
        ("de", "Es kostet fünf Millionen Euro.", 5_000_000, "EUR"),
        ("fr", "Cela coûte 5 millions d'euros.", 5_000_000, "EUR"),
        ("fr", "Cela coûte 3,2 milliards d’euros.", 3_200_000_000, "EUR"),
        ("fr", "Cela coûte 3,2 Mds €.", 3_200_000_000, "EUR"),
        ("fr", "Cela coûte 2 billions d'euros.", 2e12, "EUR"),
        ("es", "Cuesta 5 millones de euros.", 5_000_000, "EUR"),
        ("es", "Cuesta 3.200 millones de euros.", 3_200_000_000, "EUR"),
        ("es", "Cuesta 2 billones de dólares.", 2e12, "USD"),
        ("es", "Cuesta 20 mil dólares.", 20000, "USD"),
        ("it", "Costa 5 milioni di euro.", 5_000_000, "EUR"),
        ("it", "Costa 3,2 miliardi di euro.", 3_200_000_000, "EUR"),
        ("it", "Costa 20 mila euro.", 20000, "EUR"),
        ("it", "Costa 5 mln di euro.", 5_000_000, "EUR"),
        ("pt", "Custa 5 milhões de euros.", 5_000_000, "EUR"),
        ("pt", "Custa 3,2 bilhões de reais.", 3_200_000_000, "BRL"),
        ("pt", "Custa 3,2 mil milhões de euros.", 3_200_000_000, "EUR"),
        ("pt", "Custa 20 mil euros.", 20000, "EUR"),
        ("tr", "5 milyon avro tuttu.", 5_000_000, "EUR"),
        ("tr", "3,2 milyar dolar tuttu.", 3_200_000_000, "USD"),
        ("tr", "20 bin lira tuttu.", 20000, "TRY"),
        ("ar", "كلف 5 ملايين دولار.", 5_000_000, "USD"),
        ("ar", "كلف 3.2 مليار دولار.", 3_200_000_000, "USD"),
        ("ar", "كلف 20 ألف يورو.", 20000, "EUR"),
        ("zh", "耗资5亿美元。", 500_000_000, "USD"),
        ("zh", "耗资3.2万亿元。", 3.2e12, "CNY"),
        ("zh", "耗资20万欧元。", 200000, "EUR"),
        ("zh", "耗资五百万欧元。", 5_000_000, "EUR"),
        ("ja", "費用は5億ドル。", 500_000_000, "USD"),
        ("ja", "費用は3兆円。", 3e12, "JPY"),
        ("ja", "費用は1億2000万円。", 120_000_000, "JPY"),
        ("ja", "費用は20万ユーロ。", 200000, "EUR"),
        ("cs", "Stojí 5 milionů eur.", 5_000_000, "EUR"),
        ("cs", "Stojí 3,2 miliardy korun.", 3_200_000_000, "CZK"),
        ("cs", "Stojí 20 tisíc eur.", 20000, "EUR"),
        ("cs", "Stojí 5 mil. Kč.", 5_000_000, "CZK"),
        ("pl", "Kosztuje 5 mln zł.", 5_000_000, "PLN"),
        ("pl", "Kosztuje 3,2 mld euro.", 3_200_000_000, "EUR"),
        ("pl", "Kosztuje 20 tys. złotych.", 20000, "PLN"),
        ("ro", "Costă 5 milioane de lei.", 5_000_000, "RON"),
        ("ro", "Costă 3,2 miliarde de euro.", 3_200_000_000, "EUR"),
        ("ro", "Costă 20 de mii de euro.", 20000, "EUR"),
        ("hi", "लागत 5 लाख रुपये है।", 500000, "INR"),
        ("hi", "लागत 3.2 करोड़ रुपये है।", 32_000_000, "INR"),
        ("hi", "लागत 5 अरब डॉलर है।", 5_000_000_000, "USD"),
        ("en", "It cost €5 million.", 5_000_000, "EUR"),
        ("en", "It cost $3.2bn.", 3_200_000_000, "USD"),
        ("en", "It cost 5 lakh rupees.", 500000, "INR"),
        ("en", "It cost £20k.", 20000, "GBP"),
        ("en", "It cost 3.2 crore rupees.", 32_000_000, "INR"),
        ("en", "It cost USD 40m.", 40_000_000, "USD"),
    ],
)
def test_a_scale_word_or_its_abbreviation_multiplies(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("el", "Ήρθε στον 3ο όροφο.", 3),
        ("el", "Κέρδισε την 25η θέση.", 25),
        ("el", "Είναι ο τρίτος νικητής.", 3),
        ("uk", "Це 25-й учасник.", 25),
        ("uk", "Це третій учасник.", 3),
        ("uk", "Це двадцять п'ятий учасник.", 25),
        ("ru", "Это 25-й участник.", 25),
        ("ru", "Это третий участник.", 3),
        ("ru", "Это двадцать пятый участник.", 25),
        ("de", "Er ist der dritte Gast.", 3),
        ("de", "Er ist der fünfundzwanzigste Gast.", 25),
        ("fr", "C'est la 3e fois.", 3),
        ("fr", "C'est le 25ème invité.", 25),
        ("fr", "C'est le troisième invité.", 3),
        ("fr", "C'est la 1re fois.", 1),
        ("es", "Es el tercer invitado.", 3),
        ("it", "È il 3º invitato.", 3),
        ("it", "È il terzo invitato.", 3),
        ("pt", "É o 3º convidado.", 3),
        ("pt", "É o terceiro convidado.", 3),
        ("tr", "Üçüncü misafir o.", 3),
        ("tr", "O 25'inci misafir.", 25),
        ("ar", "هو الضيف الثالث.", 3),
        ("zh", "他是第三位客人。", 3),
        ("cs", "Je to třetí host.", 3),
        ("pl", "To trzeci gość.", 3),
        ("ro", "Este al treilea invitat.", 3),
        ("hi", "वह तीसरा मेहमान है।", 3),
        ("en", "He is the 22nd guest.", 22),
        ("en", "He is the twenty-second guest.", 22),
        ("en", "She was third.", 3),
    ],
)
def test_an_ordinal_is_told_from_a_count(code: str, text: str, value: float) -> None:
    assert counted(text, code) == [(value, "ordinal", "")]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "Two-thirds agreed.", 2 / 3),
        ("en", "Half of them agreed.", 0.5),
        ("en", "Three quarters agreed.", 0.75),
        ("el", "Τα δύο τρίτα συμφώνησαν.", 2 / 3),
        ("el", "Οι μισοί συμφώνησαν.", 0.5),
        ("de", "Ein Drittel stimmte zu.", 1 / 3),
        ("de", "Zwei Drittel stimmten zu.", 2 / 3),
        ("de", "Die Hälfte stimmte zu.", 0.5),
        ("fr", "Les deux tiers sont d'accord.", 2 / 3),
        ("fr", "La moitié est d'accord.", 0.5),
        ("fr", "Les trois quarts sont d'accord.", 0.75),
        ("es", "Dos tercios votaron.", 2 / 3),
        ("es", "La mitad votó.", 0.5),
        ("it", "Due terzi hanno votato.", 2 / 3),
        ("it", "La metà ha votato.", 0.5),
        ("pt", "Dois terços votaram.", 2 / 3),
        ("pt", "A metade votou.", 0.5),
        ("uk", "Дві третини погодилися.", 2 / 3),
        ("uk", "Половина погодилася.", 0.5),
        ("ru", "Две трети согласились.", 2 / 3),
        ("ru", "Половина согласилась.", 0.5),
        ("tr", "Üçte ikisi kabul etti.", 2 / 3),
        ("tr", "Yarısı kabul etti.", 0.5),
        ("ar", "وافق نصف الأعضاء.", 0.5),
        ("ar", "وافق ثلثا الأعضاء.", 2 / 3),
        ("zh", "三分之二同意。", 2 / 3),
        ("zh", "一半同意。", 0.5),
        ("ja", "3分の2が賛成した。", 2 / 3),
        ("ja", "半分が賛成した。", 0.5),
        ("cs", "Dvě třetiny souhlasily.", 2 / 3),
        ("cs", "Polovina souhlasila.", 0.5),
        ("pl", "Dwie trzecie poparły.", 2 / 3),
        ("pl", "Połowa poparła.", 0.5),
        ("ro", "Două treimi au votat.", 2 / 3),
        ("ro", "Jumătate au votat.", 0.5),
        ("hi", "दो तिहाई सहमत थे।", 2 / 3),
        ("hi", "आधे सहमत थे।", 0.5),
        ("ja", "四分の三が賛成した。", 0.75),
        ("ja", "5分の4が賛成した。", 0.8),
    ],
)
def test_a_fraction_is_one_number(code: str, text: str, value: float) -> None:
    ((found, kind, _),) = counted(text, code)
    assert found == pytest.approx(value, abs=1e-3)
    assert kind == "fraction"


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("el", "Περίμενε δυόμισι ώρες.", 2.5, "h"),
        ("el", "Περίμενε ενάμιση χρόνο.", 1.5, "year"),
        ("el", "Περίμενε μιάμιση ώρα.", 1.5, "h"),
        ("ru", "Ждал полтора часа.", 1.5, "h"),
        ("uk", "Чекав півтора року.", 1.5, "year"),
        ("de", "Er wartete anderthalb Stunden.", 1.5, "h"),
        ("tr", "İki buçuk saat bekledi.", 2.5, "h"),
        ("pl", "Czekał półtora roku.", 1.5, "year"),
        ("hi", "उसने ढाई घंटे इंतजार किया।", 2.5, "h"),
        ("en", "He waited two and a half hours.", 2.5, "h"),
        ("en", "It cost two and a half million euros.", 2_500_000, "EUR"),
    ],
)
def test_a_half_is_added(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("el", "Αυξήθηκε κατά 3,5%.", 3.5, "%"),
        ("el", "Αυξήθηκε κατά 3,5 τοις εκατό.", 3.5, "%"),
        ("el", "Αυξήθηκε κατά 2 ποσοστιαίες μονάδες.", 2, "pp"),
        ("uk", "Зросло на 3,5 %.", 3.5, "%"),
        ("uk", "Зросло на 5 відсотків.", 5, "%"),
        ("uk", "Зросло на 2 відсоткові пункти.", 2, "pp"),
        ("ru", "Выросло на 5 процентов.", 5, "%"),
        ("ru", "Выросло на 2 процентных пункта.", 2, "pp"),
        ("de", "Es stieg um 5 Prozent.", 5, "%"),
        ("de", "Es stieg um 2 Prozentpunkte.", 2, "pp"),
        ("fr", "Il a augmenté de 5 pour cent.", 5, "%"),
        ("fr", "Il a augmenté de 2 points de pourcentage.", 2, "pp"),
        ("es", "Subió un 5 por ciento.", 5, "%"),
        ("es", "Subió 2 puntos porcentuales.", 2, "pp"),
        ("it", "È salito del 5 per cento.", 5, "%"),
        ("it", "È salito di 2 punti percentuali.", 2, "pp"),
        ("pt", "Subiu 5 por cento.", 5, "%"),
        ("pt", "Subiu 2 pontos percentuais.", 2, "pp"),
        ("tr", "2 yüzde puan arttı.", 2, "pp"),
        ("ar", "ارتفع 5 في المئة.", 5, "%"),
        ("ar", "ارتفع 5 بالمئة.", 5, "%"),
        ("ar", "ارتفع 2 نقطة مئوية.", 2, "pp"),
        ("zh", "上涨了5%。", 5, "%"),
        ("zh", "上涨了2个百分点。", 2, "pp"),
        ("ja", "5%上昇した。", 5, "%"),
        ("ja", "2ポイント上昇した。", 2, "pp"),
        ("ja", "5パーセント上昇した。", 5, "%"),
        ("cs", "Vzrostlo o 5 procent.", 5, "%"),
        ("cs", "Vzrostlo o 2 procentní body.", 2, "pp"),
        ("pl", "Wzrosło o 5 procent.", 5, "%"),
        ("pl", "Wzrosło o 2 punkty procentowe.", 2, "pp"),
        ("ro", "A crescut cu 5 la sută.", 5, "%"),
        ("ro", "A crescut cu 2 puncte procentuale.", 2, "pp"),
        ("hi", "5 प्रतिशत बढ़ा।", 5, "%"),
        ("hi", "5 फीसदी बढ़ा।", 5, "%"),
        ("hi", "2 प्रतिशत अंक बढ़ा।", 2, "pp"),
        ("en", "It rose 5 per cent.", 5, "%"),
        ("en", "It rose 5 percent.", 5, "%"),
        ("en", "It rose by 2 percentage points.", 2, "pp"),
    ],
)
def test_per_cent_is_told_from_points(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "years"),
    [
        ("en", "In the 1990s it fell.", {1990}),
        ("en", "In the ’90s it fell.", {1990}),
        ("en", "In the 90s it fell.", {1990}),
        ("el", "Τη δεκαετία του 1990 έπεσε.", {1990}),
        ("el", "Τη δεκαετία του ’90 έπεσε.", {1990}),
        ("de", "In den 90er Jahren fiel es.", {1990}),
        ("ru", "В 1990-х оно упало.", {1990}),
        ("uk", "У 90-х воно впало.", {1990}),
        ("ja", "1990年代に落ちた。", {1990}),
    ],
)
def test_a_decade_is_found_by_its_years(code: str, text: str, years: set[float]) -> None:
    assert years <= {value for one in quantities(text, code) for value in one.values}


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "A dozen people came.", 12, ""),
        ("en", "Two dozen people came.", 24, ""),
        ("fr", "Une douzaine de personnes.", 12, ""),
        ("fr", "Une vingtaine de personnes.", 20, ""),
        ("de", "Ein Dutzend Menschen.", 12, ""),
        ("el", "Μια ντουζίνα άνθρωποι.", 12, ""),
        ("es", "Una docena de personas.", 12, ""),
        ("it", "Una dozzina di persone.", 12, ""),
        ("pt", "Uma dúzia de pessoas.", 12, ""),
        ("tr", "Bir düzine insan.", 12, ""),
        ("pl", "Tuzin osób.", 12, ""),
        ("cs", "Tucet lidí.", 12, ""),
        ("ro", "O duzină de oameni.", 12, ""),
        ("ru", "Дюжина человек.", 12, ""),
        ("uk", "Дюжина людей.", 12, ""),
        ("hi", "एक दर्जन लोग।", 12, ""),
    ],
)
def test_a_dozen_has_its_number(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "Έφυγε στις 3 Σεπτεμβρίου 2024."),
        ("uk", "Поїхав 3 вересня 2024 року."),
        ("ru", "Уехал 3 сентября 2024 года."),
        ("de", "Er ging am 3. September 2024."),
        ("fr", "Il partit le 3 septembre 2024."),
        ("es", "Se fue el 3 de septiembre de 2024."),
        ("it", "Partì il 3 settembre 2024."),
        ("pt", "Partiu a 3 de setembro de 2024."),
        ("tr", "3 Eylül 2024'te gitti."),
        ("ar", "غادر في 3 سبتمبر 2024."),
        ("ar", "غادر في 3 أيلول 2024."),
        ("cs", "Odjel 3. září 2024."),
        ("pl", "Wyjechał 3 września 2024 roku."),
        ("ro", "A plecat pe 3 septembrie 2024."),
        ("hi", "वह 3 सितंबर 2024 को गया।"),
        ("en", "He left on 3 September 2024."),
        ("en", "He left on September 3rd, 2024."),
        ("en", "It was 03/09/2024."),
        ("en", "It was 2024-09-03."),
        ("el", "Ήταν 03/09/2024."),
        ("el", "Ήταν 3-9-2024."),
        ("de", "Es war der 3.9.2024."),
        ("ru", "Это было 03.09.2024."),
        ("fr", "C'était le 03/09/24."),
        ("tr", "03.09.2024 günüydü."),
        ("zh", "他于2024年9月3日离开。"),
        ("ja", "2024年9月3日に去った。"),
    ],
)
def test_a_date_has_day_month_and_year(code: str, text: str) -> None:
    found = quantities(text, code)
    assert sorted(one.value for one in found if one.strength and one.kind != "period") == [3, 9, 2024]
    assert [one.value for one in found if one.kind == "month"] == [9]


def test_day_and_month_may_change_places_in_english_alone() -> None:
    assert [one.values for one in quantities("It was 03/09/2024.", "en")][:2] == [(3, 9), (9, 3)]
    assert [one.values for one in quantities("Ήταν 03/09/2024.", "el")][:2] == [(3,), (9,)]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("el", "Τον Μάιο έφυγε.", 5),
        ("uk", "У вересні він поїхав.", 9),
        ("uk", "До вересня він поїде.", 9),
        ("ru", "В сентябре он уехал.", 9),
        ("pl", "We wrześniu wyjechał.", 9),
        ("cs", "V září odjel.", 9),
        ("tr", "Eylülde gitti.", 9),
        ("de", "Im März fiel es.", 3),
        ("fr", "Il partit en août.", 8),
        ("en", "It fell in March.", 3),
        ("en", "It fell in May.", 5),
        ("ja", "九月に落ちた。", 9),
    ],
)
def test_a_month_is_known_in_its_cases(code: str, text: str, value: float) -> None:
    assert counted(text, code) == [(value, "month", "")]


@pytest.mark.parametrize("text", ["He may go.", "They march on.", "The sun sat low.", "An august body."])
def test_a_common_word_is_no_month_and_no_weekday(text: str) -> None:
    assert counted(text, "en") == []


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("el", "Έφυγε την Παρασκευή.", 5),
        ("el", "Έφυγε την Τρίτη.", 2),
        ("uk", "Поїхав у п'ятницю.", 5),
        ("uk", "Поїхав у середу.", 3),
        ("ru", "Уехал в среду.", 3),
        ("ru", "Уехал в пятницу.", 5),
        ("de", "Er ging am Mittwoch.", 3),
        ("fr", "Il partit mercredi.", 3),
        ("es", "Se fue el miércoles.", 3),
        ("it", "Partì mercoledì.", 3),
        ("pt", "Partiu na quarta-feira.", 3),
        ("pt", "Partiu na segunda-feira.", 1),
        ("tr", "Çarşambaya kadar gitti.", 3),
        ("zh", "他星期三离开。", 3),
        ("zh", "他周三离开。", 3),
        ("ja", "彼は水曜日に去った。", 3),
        ("cs", "Odjel ve středu.", 3),
        ("pl", "Wyjechał w środę.", 3),
        ("ro", "A plecat miercuri.", 3),
        ("hi", "वह बुधवार को गया।", 3),
        ("en", "He left on Wednesday.", 3),
        ("tr", "Çarşamba günü gitti.", 3),
        ("ar", "غادر يوم الأربعاء.", 3),
        ("en", "He left on Sunday.", 7),
        ("el", "Έφυγε την Κυριακή.", 7),
        ("el", "Έφυγε το Σάββατο.", 6),
    ],
)
def test_a_weekday_is_known_in_its_cases(code: str, text: str, value: float) -> None:
    assert [one.value for one in quantities(text, code) if one.kind == "weekday"] == [value]


@pytest.mark.parametrize(
    ("code", "text", "hours"),
    [
        ("en", "At 3 p.m. it began.", 15),
        ("en", "At 3:30 pm it began.", 15.5),
        ("en", "At 3.30pm it began.", 15.5),
        ("en", "At 15:30 it began.", 15.5),
        ("en", "At 1530 GMT it began.", 15.5),
        ("el", "Στις 15:30 άρχισε.", 15.5),
        ("el", "Στις 3 μ.μ. άρχισε.", 15),
        ("fr", "À 15 h 30 il commença.", 15.5),
        ("fr", "À 15h il commença.", 15),
        ("de", "Um 15.30 Uhr begann es.", 15.5),
        ("it", "Alle 15.30 cominciò.", 15.5),
        ("ja", "15時30分に始まった。", 15.5),
        ("zh", "15:30开始。", 15.5),
    ],
)
def test_a_time_is_read_on_both_clocks(code: str, text: str, hours: float) -> None:
    (found,) = quantities(text, code)
    assert found.kind == "time"
    assert hours in found.values


@pytest.mark.parametrize(
    ("text", "code"), [("It ended 2-1 after 90 minutes.", "en"), ("It is 3.30 metres long.", "en")]
)
def test_a_score_or_a_length_is_no_time(text: str, code: str) -> None:
    assert "time" not in {one.kind for one in quantities(text, code)}


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "It is 5 miles away.", 5, "mi"),
        ("en", "It is 20°C.", 20, "C"),
        ("en", "It is 20 °C.", 20, "C"),
        ("en", "They ran 100 km/h.", 100, "km/h"),
        ("en", "It has 30 square kilometres.", 30, "km2"),
        ("en", "He is 6-foot-6.", 6.5, "ft"),
        ("el", "Κάηκαν 300 στρέμματα.", 300, "stremma"),
        ("el", "Απέχει 5 χλμ.", 5, "km"),
        ("el", "Είναι 30 τετραγωνικά χιλιόμετρα.", 30, "km2"),
        ("el", "Έχει 20 βαθμούς Κελσίου.", 20, "C"),
        ("de", "Es sind 30 Quadratkilometer.", 30, "km2"),
        ("de", "Es sind 20 Grad Celsius.", 20, "C"),
        ("ru", "Это 30 квадратных километров.", 30, "km2"),
        ("uk", "Це 30 кв. км.", 30, "km2"),
        ("uk", "Швидкість 100 км/год.", 100, "km/h"),
        ("ru", "Скорость 100 км/ч.", 100, "km/h"),
        ("fr", "C'est à 5 kilomètres.", 5, "km"),
        ("es", "Está a 5 kilómetros.", 5, "km"),
        ("it", "È a 5 chilometri.", 5, "km"),
        ("pt", "Fica a 5 quilómetros.", 5, "km"),
        ("pt", "Fica a 5 quilômetros.", 5, "km"),
        ("tr", "5 kilometre uzakta.", 5, "km"),
        ("ar", "يبعد 5 كيلومترات.", 5, "km"),
        ("zh", "有5公里。", 5, "km"),
        ("zh", "有5千米。", 5, "km"),
        ("ja", "5キロメートルある。", 5, "km"),
        ("cs", "Je to 5 kilometrů.", 5, "km"),
        ("pl", "To 5 kilometrów.", 5, "km"),
        ("ro", "Sunt 5 kilometri.", 5, "km"),
        ("hi", "यह 5 किलोमीटर दूर है।", 5, "km"),
    ],
)
def test_a_unit_belongs_to_its_number(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "It cost $5.", 5, "USD"),
        ("en", "It cost £5.", 5, "GBP"),
        ("en", "It cost 5 euros.", 5, "EUR"),
        ("en", "It cost ¥500.", 500, "JPY"),
        ("uk", "Коштує ₴500.", 500, "UAH"),
        ("hi", "₹500 लगे।", 500, "INR"),
        ("ja", "500円だ。", 500, "JPY"),
        ("pt", "Custa R$ 500.", 500, "BRL"),
    ],
)
def test_a_currency_stands_before_or_after_its_number(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "It is 5-10 km away.", [(5, "number", "km"), (10, "number", "km")]),
        ("en", "Between 2 and 3 million came.", [(2, "number", ""), (3_000_000, "number", "")]),
        ("de", "Es sind 5 bis 10 Kilometer.", [(5, "number", "km"), (10, "number", "km")]),
        ("el", "Απέχει 5 έως 10 χιλιόμετρα.", [(5, "number", "km"), (10, "number", "km")]),
        ("fr", "C'est à 5 à 10 km.", [(5, "number", "km"), (10, "number", "km")]),
        ("es", "Son 5 a 10 km.", [(5, "number", "km"), (10, "number", "km")]),
        ("ru", "Это 5–10 км.", [(5, "number", "km"), (10, "number", "km")]),
        ("zh", "5至10公里。", [(5, "number", "km"), (10, "number", "km")]),
        ("ja", "5～10キロメートル。", [(5, "number", "km"), (10, "number", "km")]),
        ("en", "In 2019-20 it fell.", [(2019, "year", ""), (20, "year", "")]),
    ],
)
def test_the_ends_of_a_range_share_their_unit(code: str, text: str, found: list[tuple[float, str, str]]) -> None:
    assert counted(text, code) == found


def test_the_ends_of_a_range_can_share_their_scale() -> None:
    first, last = quantities("Between 2 and 3 million came.", "en")
    assert 2_000_000 in first.values
    assert last.value == 3_000_000


@pytest.mark.parametrize(
    ("code", "text"),
    [("ar", "حضر ٢٥ شخصا."), ("hi", "२५ लोग आए।"), ("ja", "２５人が来た。"), ("fa", "۲۵ نفر آمدند.")],
)
def test_digits_of_any_script_are_digits(code: str, text: str) -> None:
    assert number(text, code) == (25, "")


def test_roman_numerals_and_greek_letters_never_speak_for_themselves() -> None:
    assert counted("World War II ended.", "en") == []
    assert counted("Ο Β΄ Παγκόσμιος Πόλεμος.", "el") == []
    assert [one.value for one in quantities("World War II ended.", "en")] == [2]


@pytest.mark.parametrize("text", ["The F-16 landed.", "A COVID-19 law.", "The G7 met."])
def test_a_number_in_a_name_is_a_code(text: str) -> None:
    assert [kind for _, kind, _ in counted(text, "en")] == ["code"]


def test_9_11_is_a_name() -> None:
    assert quantities("After 9/11 it changed.", "en") == ()


def test_a_unit_of_time_without_a_number_is_a_period() -> None:
    assert counted("They waited for weeks.", "en") == [(1, "period", "week")]
    assert counted("Περίμεναν εβδομάδες.", "el") == [(1, "period", "week")]


def test_an_article_with_a_unit_is_one_that_nobody_misses() -> None:
    (one,) = quantities("He walked a mile.", "en")
    assert (one.value, one.unit, one.strength) == (1, "mi", 0)


def test_feet_and_inches_are_one_height() -> None:
    assert number("He is 6-foot-6.", "en") == (6.5, "ft")


def test_a_reading_is_written_as_english_does() -> None:
    text = "Στις 15:30 της 3 Σεπτεμβρίου έδωσε 5 εκατ. ευρώ."
    assert [one.reading for one in quantities(text, "el")] == ["15:30", "3", "September", "5,000,000 EUR"]


@given(st.integers(13, 999_999_999), st.sampled_from(CODES))
def test_a_plain_number_is_found_by_its_value(value: int, code: str) -> None:
    assert value in {one.value for one in quantities(f"( {value} )", code)}


@given(st.integers(1000, 999_999_999), st.sampled_from(COMMA))
def test_a_grouped_number_is_found_by_its_value(value: int, code: str) -> None:
    (one,) = quantities(f"({value:,})".replace(",", "."), code)
    assert value in one.values


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1950, 2049))
def test_a_written_date_is_read_back(day: int, month: int, year: int) -> None:
    found = quantities(f"Ήταν {day:02}/{month:02}/{year}.", "el")
    assert [(one.kind, one.value) for one in found] == [("day", day), ("month", month), ("year", year)]


@given(st.text(), st.sampled_from(CODES))
@example("6-foot-6", "en")
@example("1.2.3.4 12 500 €½", "el")
@example("5時3分の2億半", "ja")
def test_a_quantity_stands_where_it_says(text: str, code: str) -> None:
    check_places(text, code)


PIECES = (
    "5",
    "12",
    " ",
    "  ",
    "-",
    ".",
    ",",
    ":",
    "/",
    "%",
    "€",
    "million",
    "and",
    "half",
    "a",
    "of",
    "May",
    "th",
    "'s",
)
MORE = ("δύο", "εκατ.", "τοις", "εκατό", "三", "月", "万", "分之", "ألف", "و", "लाख", "p.m.", "h", "foot", "2024", "s")


@given(st.lists(st.sampled_from(PIECES + MORE), max_size=12).map("".join), st.sampled_from(CODES))
def test_a_quantity_stands_where_it_says_in_a_jumble_of_numbers(text: str, code: str) -> None:
    check_places(text, code)


def check_places(text: str, code: str) -> None:
    """Check that quantities stand in the text, in order, with at least one value."""
    last = 0
    for one in quantities(text, code):
        assert last <= one.span.start < one.span.end <= len(text)
        assert text[one.span.start : one.span.end] == one.text
        assert one.values
        last = one.span.start


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("ru", "Более двух с половиной миллионов.", 2500000, ""),
        ("ru", "Около 2 с половиной тысяч.", 2500, ""),
        ("ru", "Пять с половиной лет.", 5.5, "year"),
        ("ru", "Год с половиной.", 1.5, "year"),
        ("uk", "Близько двох з половиною мільйонів.", 2500000, ""),
        ("uk", "Два з половиною роки.", 2.5, "year"),
        ("el", "Δύο και μισό εκατομμύρια.", 2500000, ""),
        ("de", "Zehneinhalb Jahre.", 10.5, "year"),
        ("fr", "Huit millions et demi.", 8500000, ""),
        ("fr", "Deux ans et demi.", 2.5, "year"),
        ("fr", "Un an et demi.", 1.5, "year"),
        ("es", "Ocho millones y medio.", 8500000, ""),
        ("es", "Dos años y medio.", 2.5, "year"),
        ("it", "Tre miliardi e mezzo.", 3500000000, ""),
        ("pt", "Oito milhões e meio.", 8500000, ""),
        ("cs", "Dva a půl milionu.", 2500000, ""),
        ("pl", "Jedenaście i pół miliona.", 11500000, ""),
        ("ro", "Opt milioane și jumătate.", 8500000, ""),
        ("tr", "On iki buçuk milyon.", 12500000, ""),
        ("en", "Two million and a half.", 2500000, ""),
        ("en", "Another 2 and a half million.", 2500000, ""),
    ],
)
def test_and_a_half_adds_to_the_number_before_it(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


def test_half_a_million_after_and_is_a_sum_of_its_own() -> None:
    assert counted("Dos años y medio millón de euros.", "es") == [(2, "number", "year"), (500000, "number", "EUR")]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("ru", "Танки Т-90М.", [90]),
        ("ru", "Машины БМП-2М.", [2]),
        ("ru", "Самолёт Ту-22М3.", [22, 3]),
        ("uk", "Танки Т-90М.", [90]),
        ("en", "T-90M tanks.", [90]),
        ("en", "An F-16C and an S-400.", [16, 400]),
        ("en", "An A320neo.", [320]),
        ("en", "Tu-22M3 bombers.", [22, 3]),
    ],
)
def test_a_number_in_a_designation_has_no_scale_and_no_unit(code: str, text: str, values: list[float]) -> None:
    assert counted(text, code) == [(value, "code", "") for value in values]


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("ru", "Башня высотой 90 метров.", 90, "m"),
        ("en", "It cost EUR5m.", 5000000, "EUR"),
        ("en", "It cost R90m.", 90000000, ""),
        ("en", "The Top-5% earn more.", 5, "%"),
    ],
)
def test_a_number_that_is_no_part_of_a_name_keeps_its_scale_and_unit(
    code: str, text: str, value: float, unit: str
) -> None:
    assert number(text, code) == (value, unit)


def test_hours_that_last_are_no_time_of_the_day() -> None:
    assert counted("It took 24 hours.", "en") == [(24, "number", "h")]
    assert counted("Vers 15 h 30.", "fr") == [(15.5, "time", "")]


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "It took 2 1/2 hours.", 2.5, "h"),
        ("en", "It took 2½ hours.", 2.5, "h"),
        ("en", "It cost 2 1/2 million.", 2_500_000, ""),
        ("en", "It cost 3 ¾ million.", 3_750_000, ""),
        ("en", "It covers 3000m2.", 3000, "m2"),
        ("en", "It covers 10000m2, more or less.", 10_000, "m2"),
        ("en", "They ran 3000m.", 3000, "m"),
        ("de", "Im 19. Jahrhundert.", 19, "century"),
        ("cs", "V 19. století.", 19, "century"),
        ("tr", "19. yüzyılda.", 19, "century"),
    ],
)
def test_fractions_areas_and_dotted_centuries_are_read_whole(code: str, text: str, value: float, unit: str) -> None:
    assert number(text, code) == (value, unit)


@pytest.mark.parametrize(("code", "text"), [("fr", "Il y en avait 19. Siècle fini."), ("de", "Es waren 19. Tage.")])
def test_a_stop_after_a_number_ends_the_sentence_elsewhere(code: str, text: str) -> None:
    assert (19, "ordinal", "century") not in counted(text, code)


def test_a_million_may_be_a_letter_after_a_small_number() -> None:
    assert number("It cost 30m.", "en") in ((30_000_000, ""), (30, "m"))
    assert number("It cost EUR5m.", "en") == (5_000_000, "EUR")


@pytest.mark.parametrize("text", ["at 14: 40 there", "from 5: 30", "around 4: 30 in the morning", "3: 15 p.m."])
def test_a_time_may_have_a_space_after_its_colon(text: str) -> None:
    [(value, kind, _)] = counted(text, "en")
    assert kind == "time"
    assert value in (14 + 40 / 60, 5.5, 4.5, 15.25)


@pytest.mark.parametrize("text", ["The result: 14 to 40", "won 14: 40", "at 14: 400 people"])
def test_other_numbers_beside_a_colon_are_no_time(text: str) -> None:
    assert all(kind != "time" for _, kind, _ in counted(text, "en"))


def test_a_season_is_two_years() -> None:
    assert [one.values for one in quantities("the 2019/20 season", "en")] == [(2019,), (2020, 20)]
    assert [one.values[0] for one in quantities("in 2019/2020", "en")] == [2019, 2020]
