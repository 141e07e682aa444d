"""The words of quantities in five languages, and what each one means.

Phrases stand in lower case with one blank between words, without hyphens, dots and apostrophes: "per cent", "l an",
"us". Rows go English, German, French, Spanish, Chinese.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from extractor.normalising._quantity_money import COINS, FUSED, MONEY, SYMBOLS

Kind = Literal[
    "number",  # a literal in digits: factor / over; over is 0 where the digits can't be read
    "numeral",  # a number in words; label: "" | "han" | "french" | "about" | a language that must be spoken
    "scale",  # million; label: "" | "alone" (means one by itself) | "plural" (vague by itself) | "letter" | "short" | "long"
    "cent",  # the French hundred, or the coin
    "part",  # a third; label: "half" | "demi" | "quarter" | "ordinal" | "whole" (of one by itself) | "" (a mere fraction)
    "vague",  # several, dozens
    "times",  # double, fold
    "fraction",  # 分之: the number before it divides the one after it
    "tenths",  # 成
    "odd",  # 多: between a number and its scale; label: Comparator
    "article",
    "the",
    "filler",  # words that may stand between a number and its modifier or unit; label: "of" | "extra" | ""
    "and",
    "currency",  # label: code or family; factor multiplies; over 100 for coins
    "percent",  # label: "percent" | "percentage_point" | "points"; over divides
    "unit",  # label: Per of the unit itself
    "time",  # label: Per
    "item",  # what a rate may be counted by; label: Per
    "modifier",  # label: Comparator
    "preposition",  # a modifier that is also a plain preposition; label: Comparator
    "tail",  # a modifier that stands after its number; label: Comparator
    "rate",  # annually; label: Per
    "per",
    "join",  # between the two ends of a range
    "change",  # between two levels that are no range
    "between",
    "from",
    "compare",  # before a figure of comparison
    "when",  # before a time
    "ago",  # after a time
    "month",
    "name",  # before a number that names something: Section 301
    "sign",  # label: "-" | "+"
    "mark",  # brackets and strokes
    "other",
]


@dataclass(slots=True)
class Sense:
    """What a phrase means: `Sense("scale", factor=10**9)`.

    Never changed, and yet not frozen: each number in digits makes one, and a frozen one takes thrice as long to make.
    """

    kind: Kind
    label: str = ""
    factor: int = 1
    over: int = 1


# --- Numbers in words ---------------------------------------------------------------------------------------------

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_FRENCH = "zéro - deux trois quatre cinq - sept huit neuf dix onze douze treize quatorze quinze seize"
_SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_GERMAN_UNITS = "ein zwei drei vier fünf sechs sieben acht neun"
_GERMAN_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_TENS = {
    20: "twenty|vingt|vingts",
    30: "thirty|trente|treinta",
    40: "forty|quarante|cuarenta",
    50: "fifty|cinquante|cincuenta",
    60: "sixty|soixante|sesenta",
    70: "seventy|septante|setenta",
    80: "eighty|huitante|octante|ochenta",
    90: "ninety|nonante|noventa",
    100: "cien|ciento",
    200: "doscientos|doscientas",
    300: "trescientos|trescientas",
    400: "cuatrocientos|cuatrocientas",
    500: "quinientos|quinientas",
    600: "seiscientos|seiscientas",
    700: "setecientos|setecientas",
    800: "ochocientos|ochocientas",
    900: "novecientos|novecientas",
}
_ABOUT = {
    10: "une dizaine|una decena",
    15: "une quinzaine",
    20: "une vingtaine|una veintena",
    30: "une trentaine|una treintena",
    40: "une quarantaine",
    50: "une cinquantaine",
    60: "une soixantaine",
    100: "une centaine|un centenar|una centena",
    1000: "un millier|un millar",
}
_ONE_LANGUAGE = {"once": "es", "seize": "fr", "sept": "fr"}
"""Numerals that are other words elsewhere, and the language in which they count."""
_WITHOUT_ACCENTS = str.maketrans("áéíóúñ", "aeioun")

HAN_DIGITS: Final[Mapping[str, int]] = {
    digit: value
    for value, digits in enumerate(("〇零", "一壹", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
    for digit in digits
}
HAN_POWERS: Final[Mapping[str, int]] = {"十": 10, "百": 100, "千": 1000}
POINTS: Final = frozenset(("point", "komma", "virgule", "coma", "点", "點"))
"""What reads the decimal point aloud."""
RATIOS: Final = frozenset(("in", "von", "sur", "aus"))
"""What stands in "one in five", beside the phrases that stand nowhere else."""


def _german_numerals() -> dict[str, int]:
    units = _GERMAN_UNITS.split()
    words = dict(zip(("null", "eins", *units[1:], *_GERMAN_TEENS.split()), range(20), strict=True))
    for ten, word in zip(range(20, 100, 10), _GERMAN_TENS.split(), strict=True):
        words[word] = ten
        words |= {f"{unit}und{word}": ten + value for value, unit in enumerate(units, 1)}
    return words | {word.replace("ß", "ss"): value for word, value in words.items()}


_GERMAN: Final[Mapping[str, int]] = _german_numerals()
_GERMAN_FACTORS: Final[Mapping[str, int]] = {**_GERMAN, "": 1, "ein": 1}


def german_numeral(word: str) -> int | None:
    """A German compound with hundreds or thousands: "zweihundertfünfzig" -> 250. None for another word."""
    thousands, found, rest = word.rpartition("tausend")
    upper = _german_hundreds(thousands, if_empty=1) if found else 0
    lower = _german_hundreds(rest.removeprefix("und") if found else rest, if_empty=0)
    return None if upper is None or lower is None else upper * 1000 + lower


def german_percent(word: str) -> int | None:
    """The number in "zehnprozentige"; None for another word."""
    head, found, _ = word.partition("prozentig")
    return (_GERMAN.get(head) or german_numeral(head)) if found and head else None


def _german_hundreds(word: str, *, if_empty: int) -> int | None:
    if not word:
        return if_empty
    hundreds, found, rest = word.rpartition("hundert")
    if not found:
        return _GERMAN_FACTORS.get(word)
    upper = _GERMAN_FACTORS.get(hundreds)
    lower = _GERMAN.get(rest.removeprefix("und")) if rest else 0
    return None if upper is None or lower is None else upper * 100 + lower


def _numerals() -> Iterator[tuple[str, Sense]]:
    for words in (_ENGLISH, _SPANISH, _SPANISH.translate(_WITHOUT_ACCENTS)):
        for value, word in enumerate(words.split()):
            yield word, Sense("numeral", _ONE_LANGUAGE.get(word, ""), value)
    for value, word in enumerate(_FRENCH.split()):
        if word != "-":
            yield word, Sense("numeral", _ONE_LANGUAGE.get(word, "french"), value)
    for value, words in _TENS.items():
        for word in words.split("|"):
            yield word, Sense("numeral", "", value)
    for value, words in _ABOUT.items():
        for word in words.split("|"):
            yield word, Sense("numeral", "about", value)
    for word, value in _GERMAN.items():
        yield word, Sense("numeral", "", value)
    for value, word in enumerate(_GERMAN_UNITS.split(), 1):
        yield f"{word}einhalb", Sense("numeral", "", 2 * value + 1, 2)
    yield "anderthalb", Sense("numeral", "", 3, 2)
    yield "veintiún", Sense("numeral", "", 21)
    yield "nil", Sense("numeral", "", 0)
    yield "cent", Sense("cent", "cent", 100)
    yield "cents", Sense("cent", "cent", 100)


_SCALES: Final[Mapping[str, Mapping[int, str]]] = {
    "": {
        12: "dozen|dutzend|douzaine|docena",
        100: "hundred",
        10**3: "thousand|thsd|tsd",
        10**4: "万|萬",
        10**5: "lakh|lac",
        10**6: "million|mln|mlns|milln|mio|mn|mdm|millón|millon|milhão|milhões|milioni",
        10**7: "crore",
        10**8: "亿|億",
        10**9: "bn|bln|bil|mld|milliard|milliarde|mrd|mrds|mia|mds|millardo|millardos|bilhão|bilhões|miliardi",
        10**12: "tn|trn|trln|tril|billón|billon|trilhão|trilhões|兆",
        10**15: "quadrillion|billiarde|billiarden",
    },
    "alone": {100: "hundert", 10**3: "tausend|mille|mil"},
    "plural": {
        100: "hundreds",
        10**3: "thousands",
        10**5: "lakhs|lacs",
        10**6: "millions|millionen|millones",
        10**7: "crores",
        10**9: "milliards|milliarden",
        10**12: "billionen|billones",
        10**18: "trillionen|trillones",
    },
    "letter": {10**3: "k", 10**6: "m", 10**7: "cr", 10**9: "b"},
    "short": {10**6: "mill|mm", 10**9: "md", 10**12: "bio"},
    "long": {10**9: "billion|billions", 10**12: "trillion|trillions"},
}
_PARTS: Final[Mapping[str, Mapping[int, str]]] = {
    "half": {2: "half|hälfte|moitié|mitad|一半"},
    "whole": {2: "半数|半數"},
    "demi": {2: "halves|halbe|halben|halber|halbes|demi|demie|medio|media"},
    "quarter": {4: "quarter|quarters"},
    "ordinal": {
        3: "third|thirds|tiers|tercio|tercios",
        4: "fourth|fourths|quart|quarts|cuarto|cuartos",
        5: "fifth|fifths|cinquième|cinquièmes|quinto|quintos",
        6: "sixth|sixths|sixième|sixièmes|sexto|sextos",
        7: "seventh|sevenths|septième|septièmes|séptimo|séptimos",
        8: "eighth|eighths|huitième|huitièmes|octavo|octavos",
        9: "ninth|ninths|neuvième|neuvièmes|noveno|novenos",
        10: "tenth|tenths|dixième|dixièmes|décimo|décimos",
    },
    "": {
        3: "drittel|dritteln|tercera parte|terceras partes",
        4: "viertel|vierteln|cuarta parte|cuartas partes",
        5: "fünftel|fünfteln|quinta parte|quintas partes",
        6: "sechstel|sexta parte",
        7: "siebtel",
        8: "achtel|octava parte",
        9: "neuntel",
        10: "zehntel|décima parte|décimas partes",
    },
}
_VAGUE = (
    "several|few|a few|couple|a couple|handful|a handful|many|numerous|multiple|countless|multi|dozens|scores|tens",
    "mehrere|mehreren|mehrerer|einige|einigen|viele|zahlreiche|dutzende|dutzenden|hunderte|hunderten|tausende"
    "|tausenden|zehntausende|zehntausenden|hunderttausende|hunderttausenden",
    "plusieurs|quelques|nombreux|nombreuses|dizaines|douzaines|vingtaines|centaines|milliers",
    "varios|varias|algunos|algunas|muchos|muchas|numerosos|numerosas|decenas|docenas|cientos|centenares|millares"
    "|miles de",
    "数|數|几|幾|好几|上百|上千|上万|成百上千|成千上万|若干|许多|众多|一些|一批|一系列",
)
_TIMES = (
    "times|fold|double|twice|treble|triple|quadruple|twofold|threefold|fourfold|fivefold|tenfold|x|plus or minus|±",
    "doppelt|doppelte|doppelten|dreifach|dreifache|fach|fache|fachen|mal|fois|doble|veces|倍|翻番|翻一番",
)

# --- Percent, units, rates ----------------------------------------------------------------------------------------

_PERCENT = {
    "percent": (
        "%|percent|pct|pc|per cent|percentage|percents",
        "prozent|prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem|vh",
        "pour cent|pourcent|por ciento|porciento|por cien",
    ),
    "percentage_point": (
        "percentage point|percentage points|percent point|percent points|per cent points|pct point|pct points|pct pt"
        "|pct pts|% point|% points|% pts|pp|pps|ppt|ppts",
        "prozentpunkt|prozentpunkte|prozentpunkten|% punkte",
        "point de pourcentage|points de pourcentage|point de pour cent|points de pour cent",
        "punto porcentual|puntos porcentuales|puntos de porcentaje",
        "个百分点|百分点|個百分點|百分點",
    ),
    "points": ("point|points|pt|pts|punkt|punkte|punkten|punto|puntos",),
}
_BASIS_POINTS = (
    "basis point|basis points|bp|bps|basispunkt|basispunkte|basispunkten|point de base|points de base|punto básico"
    "|puntos básicos|puntos basicos|puntos base|个基点|基点"
)
_PERMILLE = "‰|per mille|promille|pour mille"

_UNITS = (
    "ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|short ton|short tons|long ton|long tons"
    "|gross ton|gross tons|gross tonnes|dry ton|dry tons|dry tonnes|dry metric tons|wet tons|wet tonnes|net tons",
    "deadweight tons|deadweight tonnes|raw tons|mt|mmt|kt|t|kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme"
    "|kilogrammes|gram|grams|gramme|grammes|g|mg|lb|lbs|ounce|ounces|troy ounce|troy ounces|oz|carat|carats|quintal"
    "|quintals|hundredweight|hundredweights|cwt|cwts|pood|poods|maund|maunds|picul|piculs|bushel|bushels|bale|bales|dwt|grt|cgt",
    "barrel|barrels|bbl|bbls|gallon|gallons|litre|litres|liter|liters|hectolitre|hectolitres|hectoliters|hl"
    "|cubic metre|cubic metres|cubic meter|cubic meters|cubic foot|cubic feet|standard cubic feet|bcm|bcf|mcf|mcm|tcf"
    "|mmcf|mmbtu|btu|board foot|board feet|cubic yards",
    "square metre|square metres|square meter|square meters|square foot|square feet|square yard|square yards"
    "|square mile|square miles|square kilometres|square kilometers|square metre equivalents|square meter equivalents"
    "|sme|sq m|sq ft|hectare|hectares|ha|acre|acres|acre foot|acre feet",
    "proof gallon|proof gallons|proof litre|proof litres|proof liters|linear feet|kilotons|kilotonnes|milligrams"
    "|micrograms|m²|m³|km²|gigajoules|gj|joules|gigabytes|gb|tb|cubic centimetres|cubic centimeters|cc|troy oz|mmbbl"
    "|mbbl",
    "millimetre|millimetres|millimeter|millimeters|centimetre|centimetres|centimeter|centimeters|micron|microns|nanometre"
    "|nanometres|nanometer|nanometers|metre|metres|meter|meters|kilometre|kilometres|kilometer|kilometers|km|mile|miles|foot|feet|yard|yards|inch"
    "|inches|centavo|centavos|paise|öre|øre|groszy|sen|fen|cm|nm|nanometer"
    "|nanometers|nanometre|nanometres",
    "kl|ml|cl|dl|pint|pints|quart|quarts|cubic inch|cubic inches|cubic centimetre|cubic centimeter|square inch|square inches"
    "|square centimetres|square centimeters|linear metres|linear meters|running metres|running meters|feu|feus|boe|toe"
    "|mtoe|mtrv|mmboe|tce|therm|therms|dekatherm|dekatherms|horsepower|hp|bhp|volts|amperes|amps|ohms|hertz|mhz|ghz|khz|degrees",
    "kw|mw|gw|kwh|mwh|gwh|twh|watts|kilowatt|kilowatts|megawatt|megawatts|gigawatt|gigawatts|kilowatt hours"
    "|megawatt hours|gigawatt hours|terawatt hours|teu|teus",
    "tonnen|kilogramm|gramm|barrel öl|fass|litern|hektoliter|kubikmeter|kubikmetern|quadratmeter|quadratmetern|hektar"
    "|kilometern|metern|megawattstunden|gigawattstunden|terawattstunden|zentner|scheffel|feinunze|feinunzen|unze"
    "|unzen",
    "tonne métrique|tonnes métriques|mètre cube|mètres cubes|mètre carré|mètres carrés|mètre|mètres|kilomètre"
    "|kilomètres|baril|barils|boisseau|boisseaux|quintaux|once d or|onces|mégawatt|mégawatts",
    "tonelada|toneladas|tonelada métrica|toneladas métricas|kilogramo|kilogramos|gramos|barril|barriles|litro|litros"
    "|hectolitros|hectárea|hectáreas|metro cúbico|metros cúbicos|metro cuadrado|metros cuadrados|pies cúbicos|metros"
    "|kilómetro|kilómetros|quintales|galón|galones|onza|onzas|fanegas|megavatio|megavatios|gigavatios",
    "吨|噸|公吨|公噸|公斤|千克|桶|升|公升|立方米|立方英尺|平方米|平方公里|公顷|亩|公里|千米|米|蒲式耳|磅|盎司|加仑"
    "|克拉|兆瓦|千瓦|吉瓦|千瓦时|标准箱|トン",
)
_METRIC: Final = (
    ("kilo|mega|giga|tera|hecto|centi|milli|micro|nano", "litre|liter|gram|metre|meter|tonne|ton|watt|joule|byte|volt"),
    ("kilo|mega|giga|tera|hekto|zenti|milli", "liter|gramm|meter|tonnen|watt|wattstunden|joule"),
    ("kilo|méga|giga|téra|hecto|centi|milli", "litre|gramme|mètre|tonne|watt|wattheure|joule"),
    ("kiló|mega|giga|tera|hectó|centí|milí", "litro|metro|gramo|vatio|julio"),
    ("kilo|mega|giga|tera|hecto|centi|mili", "litro|gramo|tonelada|vatio|julio"),
)
"""Prefixes and the units that they stand before, by language; each is read with a plural in s and in -hours too."""
_UNITS_PER_YEAR = "mtpa|mmtpa|tpa|tpy"
_UNITS_PER_DAY = "tpd|mtd|bcfd|mmcfd|bpd|bopd|mbpd|mbd|mmbpd|b / d|mb / d|kb / d|bbl / d|mmbbl / d"

_SPANS = {
    "year": "year|years|yr|yrs|annum|jahr|jahre|jahren|jährige|jährigen|ans|année|années|año|años|年",
    "quarter": "quartal|quartale|quartalen|trimestre|trimestres|季度",
    "month": "month|months|monat|monate|monaten|monatige|monatigen|mois|mes|meses|个月|個月",
    "week": "week|weeks|woche|wochen|wöchige|wöchigen|semaine|semaines|semana|semanas|周|星期",
    "day": "day|days|tag|tage|tagen|tägige|tägigen|jour|jours|día|días|天",
    "unit": "hour|hours|minute|minutes|seconds|decade|decades|stunde|stunden|heure|heures|hora|horas|小时|分钟",
}
_RATES = {
    "year": (
        "annually|annual|yearly|per annum|pa|annualised|annualized",
        "jährlich|jährliche|jährlichen|jährlicher|jährliches|alljährlich|im jahr",
        "annuel|annuels|annuelle|annuelles|annuellement|par an|l an",
        "anual|anuales|anualmente|al año|每年|年均",
    ),
    "quarter": ("quarterly|im quartal|vierteljährlich|trimestriel|al trimestre|trimestral|trimestrales|每季度|每季",),
    "month": (
        "monthly|monatlich|im monat|mensuel|mensuels|mensuelle|mensuelles|al mes|mensual|mensuales|mensualmente",
        "每月|每个月|月均",
    ),
    "week": ("weekly|wöchentlich|in der woche|hebdomadaire|hebdomadaires|a la semana|semanal|semanales|每周|每星期",),
    "day": (
        "daily|täglich|am tag|quotidien|quotidiens|quotidiennes|al día|al dia|diario|diarios|diaria|diarias",
        "每天|每日|日均|/ 日",
    ),
    "each": (
        "each|apiece|per head|per capita|a head|jeweils|pro kopf|chacun|chacune|par tête|par habitant|cada uno"
        "|cada una",
        "por cabeza|per cápita|各|各自|每人|人均",
    ),
    "unit": ("l unité|la unidad|每辆|每台|每件|每个",),
}
_ITEMS = {
    "each": "person|company|country|household|worker|employee|farmer|firm|member|side|land|personne|habitant|pays"
    "|persona|país|empresa|entreprise",
    "unit": "unit|piece|vehicle|car|truck|share|container|shipment|item|pair|box|bag|case|carton|package|parcel|set"
    "|colis|paquete|caja|paket|head|animal|stück|fahrzeug|auto|aktie|unité|véhicule|voiture|unidad|vehículo|coche|acción|辆|台|件",
}

# --- Around the number --------------------------------------------------------------------------------------------

_MODIFIERS = {
    "about": (
        "roughly|nearly|almost|barely|scarcely|approximately|approx|circa|ca|an estimated|estimated|estimated at|close to"
        "|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of"
        "|somewhere around|virtually|practically|approaching|something like|more or less|just about|about|around|≈|~"
        "|close on|nearing|in the vicinity of|of the order of|give or take",
        "rund|rd|etwa|zirka|ungefähr|knapp|fast|nahezu|beinahe|annähernd|schätzungsweise|geschätzt|geschätzte"
        "|geschätzten|in etwa|an die|in der größenordnung von",
        "environ|près de|près d|pres de|quelque|autour de|presque|quasi|quasiment|à peu près|aux alentours de"
        "|de l ordre de|approximativement|estimé à|estimée à|estimés à|plus ou moins|avoisinant|avoisine|avoisinent"
        "|frôlant|frôle|frôlent|proche de|proches de",
        "alrededor de|cerca de|unos|unas|casi|aproximadamente|en torno a|en torno de|próximo a|próxima a|próximos a"
        "|próximas a|cercano a|cercana a|cercanos a|cercanas a|estimado en|estimada en|del orden de|prácticamente"
        "|rondando|ronda|rondan|rozando|roza|rozan",
        "约|約|约值|約值|大约|大約|约为|约合|約合|近|将近|將近|接近|大概|大致|估计|ほぼ",
    ),
    "more_than": (
        "more than|in excess of|exceeding|exceeds|exceeded|exceed|greater than|higher than|larger than|bigger than"
        "|upwards of|upward of|north of|topping|topped|surpassing|surpassed|better than|little more than|over and above|>",
        "mehr als|höher als|gut|übersteigt|oberhalb von|jenseits von",
        "plus de|plus d|un peu plus de|un peu plus d|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant"
        "|au delà de|au dessus de",
        "más de|mas de|más que|poco más de|superior a|superiores a|mayor a|mayor de|mayor que|mayores a|mayores de"
        "|mayores que|por encima de|por arriba de|supera|superan|superó|superaron|superando"
        "|rebasa|rebasan|supera los|superan los|superó los",
        "超过|超過|逾|超|超出|不止|高于|高於|多于|大于|突破",
    ),
    "at_least": (
        "at least|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|not below"
        "|not under|a minimum of|minimum of|minimum|as little as|as few as|as low as|starting at|≥|>="
        "|equal to or greater than|equal to or more than|equal to or above|equal to or over|equal to or higher than"
        "|greater than or equal to|more than or equal to",
        "mindestens|wenigstens|zumindest|nicht weniger als",
        "au moins|au minimum|un minimum de|minimum de|pas moins de|à partir de|égal ou supérieur à|égale ou supérieure à"
        "|supérieur ou égal à|supérieure ou égale à",
        "al menos|por lo menos|cuando menos|como mínimo|no menos de|un mínimo de|mínimo de|mínimo|no inferior a"
        "|no inferiores a|no menor a|no menor de|igual o superior a|igual o mayor a",
        "至少|最少|起码|不少于|不低于|不小于|不少於|不低於",
    ),
    "less_than": (
        "less than|fewer than|lower than|smaller than|short of|shy of|little less than|not quite|<",
        "weniger als|niedriger als|nicht ganz|unterhalb von",
        "moins de|moins d|un peu moins de|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de"
        "|au dessous de",
        "menos de|inferior a|inferiores a|menor a|menor de|menor que|menores a|menores de|menores que|por debajo de"
        "|por abajo de",
        "不足|不到|低于|少于|小于|低於|少於",
    ),
    "up_to": (
        "up to|upto|up to and including|up to a quantity of|up to quantities of|up to a total of|up to an amount of|up to a value of|as much as|as many as|as high as|as large as|no more than|not more than|no greater than"
        "|not greater than|no higher than|not higher than|not exceeding|not to exceed|not exceed|at most|at the most"
        "|a maximum of|maximum of|maximum|max|capped at|not over|not above|≤|<=|equal to or less than|equal to or lower than|less than or equal to",
        "bis zu|höchstens|maximal|nicht mehr als|allenfalls",
        "jusqu à|jusqu a|au plus|tout au plus|au maximum|un maximum de|maximum de|pas plus de|pas plus d",
        "hasta|hasta un|hasta el|como máximo|a lo sumo|no más de|no mas de|un máximo de|máximo de|máximo|no superior a"
        "|no superiores a|no mayor a|no mayor de|cuando mucho",
        "至多|最多|最多可达|最多可達|不超过|不超過|高达|高達|高至|多达|多達|不高于|不多于|最高|最高达|最高達|最高至|最高可达"
        "|最高可達|最高可至|不大于",
    ),
}
_PREPOSITIONS = {
    "about": "near|some|um die",
    "more_than": "over|above|past|beyond|über",
    "less_than": "under|below|unter|sous|bajo",
}
_TAILS = {
    "about": "or so|or thereabouts|oder so|más o menos|左右|上下|前後",
    "at_least": "or more|or higher|or above|or greater|or over|and above|and over|and more|or better|plus|and upward|and upwards|or upward|or upwards|oder mehr"
    "|und mehr|ou plus|et plus|ou davantage|o más|o mas|y más|或以上|以上|及以上|或更多",
    "up_to": "or less|or lower|or fewer|or below|and below|or under|and under|oder weniger|ou moins|o menos|以下|及以下|以内",
}
TAIL_TOO: Final = frozenset(("at_least", "up_to", "about"))
"""Modifiers that may also stand after their number ("$2 billion at least"); "more than" there opens a comparison."""

_FILLERS = {
    "of": ("of|de|d|du|des|von",),
    "extra": (
        "additional|extra|more|further|new|zusätzliche|weitere|nouvelles|nouveaux|supplémentaires|adicionales|nuevas",
        "个|個",
    ),
    "": (
        "another|record|a record|total|total of|a total of|only|just|well|slightly|far|little|much|even|combined"
        "|average|average of|an average of|us|net|gross|whopping|staggering|initial|single|full|aggregate|amount of"
        "|amounts of|aggregate amount of|sum of|value of|valued at|worth|equivalent of|quite|already|also|still",
        "nur|insgesamt|in höhe von|seulement|au total|total de|un total de|une valeur de|solo|sólo|un valor de"
        "|por valor de",
        "共|共计|总计|累计|合计|达|达到|总额|总值|为|价值|約值|仅|只|的|了",
        "采购|購買|购买|进口|進口|出口|增购|增加|减少|投资|征收|加征|削减|购入|供应|生产",
    ),
}
_CONNECTORS: tuple[tuple[Kind, str, str], ...] = (
    ("join", "", "to|bis|à|au|al|through|thru|or|oder|ou|o|至|到|或|から"),
    ("and", "", "and|und|et|y|e|和|与|及"),
    ("between", "", "between|zwischen|entre|介于"),
    ("from", "", "from|desde|ab|del|depuis|从|由|自"),
    (
        "change",
        "",
        "auf|提高到|提高至|上调至|上调到|增至|增加到|增加至|升至|上升到|上升至|降至|下调至|下调到|调整为|减至|降低到"
        "|降低至|下降到|下降至|降到|提升至|提升到",
    ),
    (
        "compare",
        "",
        "vs|versus|against|compared|compared with|compared to|up from|down from|gegenüber|nach|verglichen mit|contre"
        "|contra|par rapport à|comparé à|frente a|en comparación con|comparado con|比|instead of|rather than"
        "|revised from",
    ),
    (
        "when",
        "",
        "in|by|since|until|till|during|within|for|before|after|early|late|mid|fiscal|fy|next|last|year to|aus|seit|im"
        "|en|dès|avant|après|dans|pendant|sur|para|durante|für|binnen|innerhalb|截至|在",
    ),
    ("when", "ratio", "in every|out of|out of every|of every|de cada"),
    (
        "ago",
        "",
        "ago|earlier|previously|later|old|zuvor|früher|später|plus tôt|auparavant|antes|atrás|before that",
    ),
    ("per", "", "per|pro|par|por|je|every|cada|chaque|jede|jeder|jedes|每"),
    ("article", "", "a|an|un|une|una|ein|eine|einen|einer|eines|einem"),
    ("the", "", "the|la|le|les|l|el|los|las|die|der|das|den|dem|its|their|his|those|these|this|that"),
    ("fraction", "", "分之"),
    ("tenths", "", "成"),
    ("odd", "more_than", "多|余|餘"),
    ("odd", "about", "odd|来"),
    (
        "name",
        "",
        "section|sections|sec|article|articles|chapter|chapters|heading|headings|subheading|subheadings|no|nos|number"
        "|nr|paragraph|annex|schedule|hs|hts|htsus|regulation|resolution|rule|executive order|proclamation|public law"
        "|list|phase|page|note|artikel|artículo|capítulo|chapitre|kapitel|第|波音|空客|boeing|airbus|embraer"
        "|tier|grade|class|category|appendix|exhibit|table|figure|footnote|tariff line|code|cfr|usc|first|second|latter|erste|zweite|premier|première|primer|primera|segundo|segunda"
        "|上|下",
    ),
    ("sign", "-", "-|minus|negative|moins"),
    ("sign", "+", "+"),
    ("mark", "(", "("),
    ("mark", ")", ")"),
    ("mark", "/", "/"),
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul"
    "|aug|sep|oct|nov|dec|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin"
    "|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
    "|octubre|noviembre|diciembre|月|月份|日|号"
)
LOWER_CASE_WORDS: Final = frozenset(("may", "march", "mar", "dec"))
"""Months that are other words where they stand without a capital."""
_PLAIN = (
    "成为|成员|成交|成功|成本|成立|成品|成果|成分|完成|达成|合约|签约|条约|协约|节约|最近|近年|近日|近期|来自|其余"
    "|业余|统一|一致|一直|一般|一定|一律|之一|唯一|一起|一样|一旦|一度|进一步|十分|一体化|一揽子|第一|万科|千禧|超级"
    "|以及|在内|为了|因为|认为|目的|上海|年度|年底|年初|同期|同比|环比"
)
"""Chinese words that hold a character with a sense here, and do not mean it."""

_LANGUAGE_WORDS = {
    "en": "the of and to in for with by from on at as an said percent pct per billion million bn mln bln dlrs dollars "
    "tariff tariffs duty duties imports exports year was were is are would will has have had its it more than up "
    "about goods trade deals worth over under between each annually tons tonnes pounds bushels barrels",
    "de": "der die das und von mit für auf dem den des ein eine einen einer im zum zur nicht ist sind wird werden "
    "wurde hat haben sich auch nach aus bei prozent milliarden millionen milliarde million mio mrd zölle euro rund "
    "etwa knapp mehr als bis je zu über unter tonnen dollar gibt jahr jahren pro fahrzeuge waren arbeitsplätze",
    "fr": "le la les des du de et un une au aux pour dans sur avec est sont ont par en que qui ce cette leur selon "
    "milliards milliard millions plus près environ droits entreprises emplois exportations importations tonnes barils "
    "véhicules marchandises produits ans",
    "es": "el la los las del de y un una unos unas por con en es son fue ha han que se su sus este esta según "
    "millones ciento más cerca hasta al arancel aranceles mdd mdp dólares euros para toneladas barriles sobre "
    "empresas empleos exportaciones importaciones producción países año años vehículos productos mercancías comercio",
}
"""Small and frequent words that tell a language."""
LANGUAGES: Final[Mapping[str, frozenset[str]]] = {
    word: frozenset(language for language, row in _LANGUAGE_WORDS.items() if word in row.split(" "))
    for row in _LANGUAGE_WORDS.values()
    for word in row.split(" ")
}
"""The languages that have such a word."""
LANGUAGE_LETTERS: Final[Mapping[str, str]] = {"de": "äöüß", "fr": "èêçàùœîâ", "es": "ñáíóú¿¡"}
"""Letters that count like a word."""

# --- The lexicon --------------------------------------------------------------------------------------------------


def _rows(kind: Kind, table: Mapping[str, str | tuple[str, ...]], over: int = 1) -> Iterator[tuple[str, Sense]]:
    for label, rows in table.items():
        for row in (rows,) if isinstance(rows, str) else rows:
            for phrase in row.split("|"):
                yield phrase, Sense(kind, label, over=over)


_CONTRACTIONS: Final = {
    "de": ("del", "de los", "de las", "de la", "du", "des", "de l"),
    "a": ("al", "a los", "a las", "a la"),
    "à": ("au", "aux", "à la", "à l"),
}


def _metric() -> Iterator[str]:
    """Every metric unit with its prefix: "kilolitres", "megawatt hours", "Hektoliter", "kilómetros"."""
    for prefixes, bases in _METRIC:
        for prefix in prefixes.split("|"):
            for base in bases.split("|"):
                yield from (f"{prefix}{base}", f"{prefix}{base}s")
                if base == "watt":
                    yield from (f"{prefix}watt hour", f"{prefix}watt hours", f"{prefix}watthours")


def _contracted(rows: Iterator[tuple[str, Sense]]) -> Iterator[tuple[str, Sense]]:
    """French and Spanish modifiers, also before an article: "más del 80%", "près des deux tiers"."""
    for phrase, sense in rows:
        yield phrase, sense
        head, _, preposition = phrase.rpartition(" ")
        for contraction in _CONTRACTIONS.get(preposition, ()) if head else ():
            yield f"{head} {contraction}", sense


def _phrases() -> Iterator[tuple[str, Sense]]:
    for kind, label, row in _CONNECTORS:
        yield from _rows(kind, {label: row})
    yield from _rows("month", {"": _MONTHS})
    yield from _rows("filler", _FILLERS)
    yield from _rows("time", _SPANS)
    yield from _rows("item", _ITEMS)
    yield from ((unit, Sense("unit")) for unit in _metric())
    yield from _rows("unit", {"": _UNITS, "day": _UNITS_PER_DAY, "year": _UNITS_PER_YEAR})
    yield from _rows("currency", SYMBOLS)
    yield from _rows("currency", MONEY)
    yield from _rows("currency", COINS, over=100)
    for (code, factor), row in FUSED.items():
        for phrase in row.split("|"):
            yield phrase, Sense("currency", code, factor)
    yield from _rows("percent", _PERCENT)
    yield from _rows("percent", {"percentage_point": _BASIS_POINTS}, over=100)
    yield from _rows("percent", {"percent": _PERMILLE}, over=10)
    yield from _numerals()
    for label, scales in _SCALES.items():
        for factor, row in scales.items():
            for phrase in row.split("|"):
                yield phrase, Sense("scale", label, factor)
    for label, parts in _PARTS.items():
        for over, row in parts.items():
            for phrase in row.split("|"):
                yield phrase, Sense("part", label, 1, over)
    yield from _rows("vague", {"": _VAGUE})
    yield from _rows("times", {"": _TIMES})
    yield from _rows("preposition", _PREPOSITIONS)
    yield from _contracted(_rows("modifier", _MODIFIERS))
    yield from _rows("tail", _TAILS)
    yield from _rows("rate", _RATES)
    yield from _rows("other", {"": _PLAIN})
    yield "zero for zero", Sense("other")


Entries = tuple[tuple[list[str], Sense], ...]


def _lexicon() -> dict[str, Entries]:
    grouped: dict[str, dict[tuple[str, ...], Sense]] = {}
    for phrase, sense in _phrases():
        first, *rest = phrase.split(" ")
        grouped.setdefault(first, {})[tuple(rest)] = sense
    return {
        first: tuple((list(rest), senses[rest]) for rest in sorted(senses, key=len, reverse=True))
        for first, senses in grouped.items()
    }


LEXICON: Final[Mapping[str, Entries]] = _lexicon()
"""First word -> what may follow it, longest first, and the sense of the whole phrase."""

HAN_PHRASES: Final = tuple(
    sorted((word for word in LEXICON if word[0] >= "\u3040" and len(word) > 1), key=lambda word: (-len(word), word))
)
