"""The words of time in English, German, French, Spanish and Chinese, with what each one means.

Latin words stand folded: lower case, without accents ("marz", "ano", "fevrier"). Month and weekday names follow
Unicode CLDR; abbreviations of wire copy ("mths", "qtr") and the inflections of running text are added. Some words
mean several tokens. A token is one letter and a number:

    y year            n number         D W M Q H Y  units (2: plural, 3: plural that also names decades)
    m month           o ordinal        E weekend
    w weekday         c decade         X unit of durations only (index into DURATION_UNITS)
    d day from today  s season         l t x  last, this, next (in steps: -1, 0, 1)
    j feast (mmdd)    K whole date     p L Z  past, the last, the next (or coming): a stretch that ends or starts now
    q quarter         S numeric date   < >  ago, ahead            r & | -  range, and, or, dash
    h half            N ending         b hangs on another time    v vague
    ? other word      # other number   G beginning                ! no single time

Some words are settled by their neighbours: `e` before or after, `f` of, `g` starting, `T` the, `1` article, `a`
preposition, `=` in a row, `/`, and `k`, a number in words. A token without a letter is a filler; its number holds hints.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final, NamedTuple


class Hint(IntEnum):
    """What a preposition, an article or a noun says beside the units it stands with; they add up as bits."""

    IN = 1
    AHEAD = 2
    OVER = 4
    WITHIN = 8
    BY = 16
    UNTIL = 32
    SINCE = 64
    FROM = 128
    EDGE = 256
    END = 512
    FISCAL = 1024
    BETWEEN = 2048


class Token(NamedTuple):
    kind: str
    value: int = 0


Tokens = tuple[Token, ...]
Entries = dict[str, Tokens]


def _numbered(kind: str, words: Mapping[int, str]) -> Entries:
    return {word: (Token(kind, value),) for value, line in words.items() for word in line.split()}


def _alike(tokens: Tokens, *words: str) -> Entries:
    return {word: tokens for line in words for word in line.split()}


def _fillers(hint: int, words: str) -> Entries:
    return _alike((Token("", hint),), words)


def _inflected(stems: str) -> str:
    """German adjectives: "letzt" gives letzte, letzten, letzter, letztes, letztem."""
    return " ".join(stem + ending for stem in stems.split() for ending in ("e", "en", "er", "es", "em"))


MONTHS: Final = _numbered(
    "m",
    {
        1: "january jan januar janner jaenner janvier janv enero ene",
        2: "february feb febr februar feber fevrier fevr fev febrero",
        3: "march mar marz maerz mrz mars marzo",
        4: "april apr avril avr abril abr",
        5: "may mai mayo",
        6: "june jun juni juin junio",
        7: "july jul juli juillet juil julio",
        8: "august aug aout agosto",
        9: "september sept sep septembre septiembre setiembre",
        10: "october oct oktober okt octobre octubre",
        11: "november nov novembre noviembre",
        12: "december dec dezember dez decembre diciembre dic",
    },
)

WEEKDAYS: Final = _numbered(
    "w",
    {
        0: "monday mon montag lundi lunes",
        1: "tuesday tue tues dienstag mardi martes",
        2: "wednesday wed weds mittwoch mercredi miercoles",
        3: "thursday thu thur thurs donnerstag jeudi jueves",
        4: "friday fri freitag vendredi viernes",
        5: "saturday sat samstag sonnabend samedi sabado",
        6: "sunday sun sonntag dimanche domingo",
    },
)

ENGLISH_UNITS: Final = frozenset(
    ("day", "week", "month", "quarter", "half", "year", "yr", "decade", "century", "fortnight", "hour", "minute")
)

DURATION_UNITS: Final = (("PT", "H", 1), ("PT", "M", 1), ("P", "W", 2), ("P", "Y", 10), ("P", "Y", 100))

_UNITS: Final = (
    _numbered("D", {1: "day tag tages jour journee dia", 2: "days tage tagen jours dias"})
    | _numbered("W", {1: "week wk woche semaine semana", 2: "weeks wks wochen semaines semanas"})
    | _numbered("M", {1: "month mth monat monats mois mes", 2: "months mths monate monaten meses"})
    | _numbered("Q", {1: "quarter qtr quartal quartals trimestre", 2: "quarters qtrs quartale quartalen trimestres"})
    | _numbered("H", {1: "half halbjahr halbjahres semestre demi medio media", 2: "halves semestres"})
    | _numbered("Y", {1: "year yr jahr jahres annee ano", 2: "years yrs jahre jahren ans", 3: "annees anos"})
    | _numbered("E", {1: "weekend wochenende", 2: "weekends wochenenden"})
    | _numbered(
        "X",
        {
            0: "hour hours hrs stunde stunden heure heures hora horas",
            1: "minute minutes minuten minutos",
            2: "fortnight",
            3: "decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas",
            4: "century centuries jahrhundert jahrhunderts siecle siglo",
        },
    )
)

_DEIXIS: Final = (
    _alike((Token("l", -1),), "last passe passee pasado pasada", _inflected("letzt vergangen vorig"))
    | _alike((Token("p", -1),), "past")
    | _alike(
        (Token("L", -1),),
        "dernier derniere derniers dernieres ultimo ultima ultimos ultimas recent recents recentes recientes",
    )
    | _alike((Token("l", -2),), _inflected("vorletzt vorvergangen"))
    | _alike((Token("t"),), "this current present ce cet cette este esta presente actual")
    | _alike((Token("t"),), _inflected("dies laufend aktuell"))
    | _alike((Token("x", 1),), "next prochain prochaine proximo proxima", _inflected("nachst naechst kommend"))
    | _alike((Token("Z", 1),), "prochains prochaines proximos proximas coming upcoming")
    | _alike((Token("x", 2),), _inflected("ubernachst uebernaechst"))
)

_DEICTIC_DAYS: Final = _numbered(
    "d",
    {
        -2: "vorgestern anteayer antier",
        -1: "yesterday gestern hier ayer anoche",
        0: "today tonight heute hoy",
        1: "tomorrow morgen demain manana",
        2: "ubermorgen uebermorgen",
    },
)

_SEASONS: Final = _numbered(
    "s",
    {
        21: "spring springtime fruhjahr fruehjahr fruhling fruehling printemps primavera",
        22: "summer summertime sommer ete verano",
        23: "autumn fall herbst automne otono",
        24: "winter wintertime hiver invierno",
    },
)

CARDINALS: Final[Mapping[str, int]] = {
    word: value
    for value, line in {
        1: "one",
        2: "two zwei deux dos",
        3: "three drei trois tres",
        4: "four vier quatre cuatro",
        5: "five funf fuenf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben siete",
        8: "eight acht huit ocho",
        9: "nine neun neuf nueve",
        10: "ten zehn dix diez",
        11: "eleven elf onze once",
        12: "twelve zwolf zwoelf douze doce",
        13: "thirteen dreizehn treize trece",
        14: "fourteen vierzehn quatorze catorce",
        15: "fifteen funfzehn fuenfzehn quinze quince",
        16: "sixteen sechzehn seize dieciseis",
        17: "seventeen siebzehn diecisiete",
        18: "eighteen achtzehn dieciocho",
        19: "nineteen neunzehn diecinueve",
        20: "twenty zwanzig vingt veinte",
        24: "vierundzwanzig veinticuatro",
        30: "thirty dreissig trente treinta",
        40: "forty vierzig quarante cuarenta",
        50: "fifty funfzig fuenfzig cinquante cincuenta",
        60: "sixty sechzig soixante sesenta",
        70: "seventy siebzig setenta",
        80: "eighty achtzig ochenta",
        90: "ninety neunzig noventa",
        100: "hundred hundert cent cien",
        1000: "thousand tausend mille mil",
    }.items()
    for word in line.split()
}

ORDINALS: Final = _numbered(
    "o",
    {
        -1: "final closing",
        1: "first premier premiere premiers premieres primer primero primera primeros primeras " + _inflected("erst"),
        2: "second latter deuxieme segundo segunda " + _inflected("zweit"),
        3: "third troisieme tercer tercero tercera " + _inflected("dritt"),
        4: "fourth quatrieme cuarto cuarta " + _inflected("viert"),
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
    },
)

DAY_PARTS: Final = (
    "morning afternoon evening night noon midnight midday vormittag nachmittag mittag abend nacht fruh matin "
    "apres midi soir soiree nuit minuit tarde noche mediodia medianoche madrugada"
)

_FILLERS: Final = (
    _fillers(
        0,
        "on at as for only just exactly about around approximately roughly some nearly almost least most more than not "
        "no up full whole entire all total calendar additional further another business working date dated period level levels standard daylight eastern central pacific local gmt utc est edt cet "
        "cest bst hkt cy budget s l d qu c am dem den das des die um uhr etwa rund circa ca knapp mehr als le la les los las el "
        "lo de environ presque plus moins unos unas casi cerca mas menos que con su s",
    )
    | _fillers(0, DAY_PARTS)
    | _fillers(Hint.IN, "in im")
    | _fillers(Hint.AHEAD, "dans time")
    | _fillers(
        Hint.OVER,
        "over during throughout wahrend waehrend uber ueber lang fur fuer pendant durant sur pour durante en por",
    )
    | _fillers(Hint.OVER | Hint.WITHIN, "within innerhalb binnen")
    | _fillers(Hint.BY, "by para avant spatestens spaetestens")
    | _fillers(Hint.SINCE, "since seit depuis")
    | _fillers(Hint.FROM, "from effective onward onwards von ab desde compter partir")
    | _fillers(Hint.BETWEEN, "between zwischen entre")
    | _fillers(
        Hint.EDGE,
        "early late mid middle start rest remainder balance anfang beginn mitte debut mi milieu mediados mitad principios "
        "principio comienzos inicios inicio resto",
    )
    | _fillers(Hint.EDGE | Hint.END, "end close ende fin fines final finales")
    | _fillers(
        Hint.FISCAL,
        "fiscal fy financial marketing crop season harvest campaign saison campagne exercice recolte campana "
        "ejercicio zafra cosecha temporada",
    )
)

_CONNECTORS: Final = (
    _alike((Token("r"),), "to through thru au aux al")
    | _alike((Token("r", Hint.UNTIL),), "until till bis jusqu hasta")
    | _alike((Token("&"),), "and und et y e sowie")
    | _alike((Token("|"),), "or oder ou o")
    | _alike((Token("e"),), "after nach danach apres despues")
    | _alike((Token("e", Hint.BY),), "before antes")
    | _alike((Token("e", Hint.EDGE),), "earlier later spater spaeter fruher frueher zuvor davor auparavant")
    | _alike((Token("T"),), "the")
    | _alike((Token("f"),), "of del du vom der")
    | _alike((Token("g"),), "beginning starting commencing")
    | _alike((Token("N"),), "ending ended ends endend endende terminado terminada finalizado finalizada clos")
    | _alike((Token("1"),), "un une una uno ein eine einem einen einer eines")
    | _alike((Token("<"),), "ago hace vor")
    | _alike((Token(">"),), "hence")
    | _alike((Token("="),), "consecutive straight successive running")
)

_OUT_OF_REACH: Final = (
    _alike(
        (Token("v"),),
        "recently several few many various numerous couple dozens soon shortly now currently lately presently "
        "immediately mehrere mehreren einige einigen wenige wenigen kurzlich kuerzlich bald jetzt derzeit plusieurs "
        "quelques recemment bientot maintenant actuellement prochainement ces varios varias algunos "
        "algunas pocos pocas recientemente pronto ahora actualmente",
    )
    | _alike(
        (Token("b"),),
        "previous previously preceding prior following same corresponding comparable like latest then that those precedent precedente "
        "suivant suivante meme anterior siguiente mismo misma ese esa aquel aquella",
        _inflected("vorherig vorangegangen folgend gleich"),
    )
    | _alike((Token("b"), Token("Y", 1)), "vorjahr vorjahres folgejahr vorjahreszeitraum")
    | _alike((Token("b"), Token("Q", 1)), "vorquartal vorquartals vorjahresquartal")
    | _alike((Token("b"), Token("M", 1)), "vormonat vormonats folgemonat vorjahresmonat")
    | _alike((Token("b"), Token("W", 1)), "vorwoche")
    | _alike((Token("b"), Token("D", 1)), "vortag overnight veille vispera")
    | _alike(
        (Token("!"),),
        "every each per pro par cada chaque section article chapter",
        "black good easter ash cyber super palm holy shrove maundy lunar",
        _inflected("jed"),
    )
    | _alike((Token("!"), Token("D", 1)), "daily taglich taeglich quotidien diario thanksgiving")
    | _alike((Token("!"), Token("W", 1)), "weekly wochentlich woechentlich hebdomadaire semanal")
    | _alike((Token("!"), Token("M", 1)), "monthly monatlich mensuel mensual")
    | _alike((Token("!"), Token("Q", 1)), "quarterly trimestriel trimestral")
    | _alike(
        (Token("!"), Token("Y", 1)), "annual annually yearly jahrlich jaehrlich annuel anual anualmente interanual"
    )
)

_COMPOUNDS: Final = (
    {
        day + part: tokens
        for day, tokens in WEEKDAYS.items()
        if day.endswith(("tag", "woch", "abend"))
        for part in ("abend", "morgen", "mittag", "nachmittag", "vormittag", "nacht")
    }
    | {day + "s": (Token("!"), *tokens) for day, tokens in WEEKDAYS.items() if day.endswith("day")}
    | _alike((Token("Y", 1), Token("", Hint.EDGE | Hint.END)), "jahresende")
    | _alike((Token("Y", 1), Token("", Hint.EDGE)), "jahresbeginn jahresanfang jahresmitte midyear")
    | _alike((Token("M", 1), Token("", Hint.EDGE | Hint.END)), "monatsende")
    | _alike((Token("M", 1), Token("", Hint.EDGE)), "monatsbeginn monatsanfang")
    | _alike((Token("W", 1), Token("", Hint.EDGE)), "wochenbeginn wochenanfang midweek")
    | _alike(
        (Token("", Hint.FISCAL), Token("Y", 1)),
        "wirtschaftsjahr wirtschaftsjahres geschaftsjahr geschaftsjahres haushaltsjahr haushaltsjahres",
    )
    | _alike((Token("q", 4),), "schlussquartal")
    | _alike((Token("q", 1),), "auftaktquartal")
    | _alike((Token("n", 3), Token("M", 2)), "vierteljahr")
    | _alike((Token("t"), Token("Y", 1)), "heuer")
    | _alike((Token("c", 196),), "sixties sechziger sechzigerjahre sechzigerjahren")
    | _alike((Token("c", 197),), "seventies siebziger siebzigerjahre siebzigerjahren")
    | _alike((Token("c", 198),), "eighties achtziger achtzigerjahre achtzigerjahren")
    | _alike((Token("c", 199),), "nineties neunziger neunzigerjahre neunzigerjahren")
    | _alike((Token("j", 101),), "neujahr")
    | _alike((Token("j", 1224),), "heiligabend nochebuena")
    | _alike((Token("j", 1225),), "christmas noel navidad")
    | _alike((Token("j", 1231),), "silvester")
)

LEXICON: Final[Mapping[str, Tokens]] = (
    {word: (Token("k", value),) for word, value in CARDINALS.items()}
    | _FILLERS
    | _CONNECTORS
    | _OUT_OF_REACH
    | ORDINALS
    | _SEASONS
    | _DEICTIC_DAYS
    | _DEIXIS
    | _UNITS
    | _COMPOUNDS
    | WEEKDAYS
    | MONTHS
)

_EDGE_OF_YEAR: Final = (Token("Y", 1), Token("", Hint.EDGE))
_PHRASES: Final[Mapping[str, Tokens]] = {
    "a couple": (Token("v"),),
    "after next": (Token("x", 2),),
    "and beyond": (),
    "apres demain": (Token("d", 2),),
    "as early as": (),
    "as late as": (),
    "as of": (Token("", Hint.FROM),),
    "as soon as": (Token("v"),),
    "at the latest": (Token("", Hint.BY),),
    "au plus tard": (Token("", Hint.BY),),
    "aujourd hui": (Token("d"),),
    "au cours de": (Token("", Hint.OVER),),
    "au cours des": (Token("", Hint.OVER),),
    "au cours du": (Token("", Hint.OVER),),
    "avant hier": (Token("d", -2),),
    "before last": (Token("l", -2),),
    "boxing day": (Token("j", 1226),),
    "ce matin": (Token("d"),),
    "ce soir": (Token("d"),),
    "christmas day": (Token("j", 1225),),
    "christmas eve": (Token("j", 1224),),
    "cet apres midi": (Token("d"),),
    "d ici": (Token("", Hint.BY),),
    "d ici a": (Token("", Hint.BY),),
    "dans les": (Token("", Hint.OVER | Hint.WITHIN),),
    "day after tomorrow": (Token("d", 2),),
    "day before yesterday": (Token("d", -2),),
    "de la manana": (),
    "desde hace": (Token("", Hint.OVER),),
    "dentro de": (Token("", Hint.AHEAD),),
    "en cours": (Token("t"),),
    "en curso": (Token("t"),),
    "en un plazo de": (Token("", Hint.OVER | Hint.WITHIN),),
    "esta manana": (Token("d"),),
    "esta noche": (Token("d"),),
    "esta tarde": (Token("d"),),
    "fin de semana": (Token("E", 1),),
    "fins de semana": (Token("E", 2),),
    "from now": (Token(">"),),
    "gestern morgen": (Token("d", -1),),
    "half a year": (Token("n", 6), Token("M", 2)),
    "half year": (Token("H", 1),),
    "halbes jahr": (Token("n", 6), Token("M", 2)),
    "heute morgen": (Token("d"),),
    "hier matin": (Token("d", -1),),
    "hoy mismo": (Token("d"),),
    "il y a": (Token("<"),),
    "in the year of our lord": (),
    "jusqu a": (Token("r", Hint.UNTIL),),
    "last night": (Token("d", -1),),
    "lo que va del": (Token("", Hint.EDGE),),
    "lo que va de": (Token("", Hint.EDGE),),
    "mar a lago": (Token("!"),),
    "morgen fruh": (Token("d", 1),),
    "new year": (Token("!"),),
    "new year s day": (Token("j", 101),),
    "new year s eve": (Token("j", 1231),),
    "new years day": (Token("j", 101),),
    "no later than": (Token("", Hint.BY | Hint.WITHIN),),
    "not later than": (Token("", Hint.BY | Hint.WITHIN),),
    "on or about": (),
    "on or after": (Token("", Hint.FROM),),
    "on or before": (Token("", Hint.BY),),
    "on the month": (Token("!"), Token("M", 1)),
    "on the year": (Token("!"), Token("Y", 1)),
    "over the course of": (Token("", Hint.OVER | Hint.EDGE),),
    "in the course of": (Token("", Hint.OVER | Hint.EDGE),),
    "during the course of": (Token("", Hint.OVER | Hint.EDGE),),
    "in the space of": (Token("", Hint.OVER),),
    "over the space of": (Token("", Hint.OVER),),
    "over a span of": (Token("", Hint.OVER),),
    "im laufe": (Token("", Hint.OVER | Hint.EDGE),),
    "im verlauf": (Token("", Hint.OVER | Hint.EDGE),),
    "en el transcurso": (Token("", Hint.OVER | Hint.EDGE),),
    "en el curso": (Token("", Hint.OVER | Hint.EDGE),),
    "a lo largo": (Token("", Hint.OVER | Hint.EDGE),),
    "tout au long": (Token("", Hint.OVER | Hint.EDGE),),
    "or less": (),
    "or more": (),
    "pasado manana": (Token("d", 2),),
    "plus tard": (Token("e", Hint.EDGE),),
    "plus tot": (Token("e", Hint.EDGE),),
    "por la manana": (),
    "prior to": (Token("e", Hint.BY),),
    "que viene": (Token("x", 1),),
    "so far": (Token("", Hint.EDGE),),
    "this afternoon": (Token("d"),),
    "this evening": (Token("d"),),
    "this morning": (Token("d"),),
    "to date": (Token("", Hint.EDGE),),
    "tomorrow morning": (Token("d", 1),),
    "veille de": (Token("b"),),
    "week end": (Token("E", 1),),
    "year on year": (Token("!"), Token("Y", 1)),
    "year over year": (Token("!"), Token("Y", 1)),
    "year to date": _EDGE_OF_YEAR,
}


def _by_first_word(phrases: Mapping[str, Tokens]) -> Mapping[str, tuple[tuple[tuple[str, ...], Tokens], ...]]:
    """Phrases under their first word, the longest first."""
    grouped: dict[str, list[tuple[tuple[str, ...], Tokens]]] = {}
    for phrase, tokens in sorted(phrases.items(), key=lambda item: -len(item[0].split())):
        words = tuple(phrase.split())
        grouped.setdefault(words[0], []).append((words, tokens))
    return {word: tuple(entries) for word, entries in grouped.items()}


PHRASES: Final = _by_first_word(_PHRASES)

HAN_DIGITS: Final[Mapping[str, int]] = {han: value for value, han in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
}
TRADITIONAL: Final = str.maketrans("週個後號來兩禮內間時點過當這際從於財幾", "周个后号来两礼内间时点过当这际从于财几")

HAN_WORDS: Final[Entries] = (
    _alike((Token("h", 1),), "上半年")
    | _alike((Token("h", 2),), "下半年")
    | _alike((Token("n", 6), Token("M", 2)), "半年")
    | _alike((Token("l", -2), Token("Y", 1)), "前年")
    | _alike((Token("l", -1), Token("Y", 1)), "去年")
    | _alike((Token("t"), Token("Y", 1)), "今年 本年")
    | _alike((Token("x", 1), Token("Y", 1)), "明年")
    | _alike((Token("x", 2), Token("Y", 1)), "后年")
    | _alike((Token("Y", 1), Token("", Hint.EDGE | Hint.END)), "年底 年末")
    | _alike(_EDGE_OF_YEAR, "年初 年中 年内")
    | _alike((Token("M", 1), Token("", Hint.EDGE | Hint.END)), "月底 月末")
    | _alike((Token("M", 1), Token("", Hint.EDGE)), "月初 月内")
    | _alike((Token("d", -2),), "前天 前日")
    | _alike((Token("d", -1),), "昨天 昨日 昨晚")
    | _alike((Token("d"),), "今天 今日 今早 今晨 今晚")
    | _alike((Token("d", 1),), "明天 明日")
    | _alike((Token("d", 2),), "后天")
    | _alike((Token("j", 101),), "元旦")
    | _alike((Token("q", 1),), "首季")
    | _alike((Token("b"),), "同期")
    | _alike((Token("b"), Token("Y", 1)), "上年 次年 当年 同年")
    | _alike((Token("b"), Token("M", 1)), "当月 同月 次月")
    | _alike((Token("b"), Token("W", 1)), "当周")
    | _alike((Token("b"), Token("D", 1)), "当日 当天 当晚 同日 同天 次日 翌日")
    | _alike((Token("v"),), "近日 近期 日前 目前 当前 现在 如今 此前 此后 随后 不久 农历")
    | _alike((Token("L", -1), Token("Y", 2)), "近年 近年来")
    | _alike((Token("!"),), "环比 同比")
    | _alike((Token("!"), Token("Y", 1)), "每年")
    | _alike((Token("!"), Token("M", 1)), "每月 每个月")
    | _alike((Token("!"), Token("W", 1)), "每周")
    | _alike((Token("!"), Token("D", 1)), "每日 每天")
    | _alike((Token("", Hint.FISCAL),), "财政年度 财年 年度")
    | _alike((Token("p", -1),), "过去 最近 近")
    | _alike((Token("Z", 1),), "未来 今后")
    | _alike((Token("t"), Token("s", 21)), "今春")
    | _alike((Token("t"), Token("s", 22)), "今夏")
    | _alike((Token("t"), Token("s", 23)), "今秋")
    | _alike((Token("s", 21),), "春季 春天")
    | _alike((Token("s", 22),), "夏季 夏天")
    | _alike((Token("s", 23),), "秋季 秋天")
    | _alike((Token("s", 24),), "冬季 冬天")
    | _alike((Token("<", 1),), "前 之前 以前")
    | _alike((Token(">", 1),), "后 之后 以后")
    | _alike((Token("", Hint.SINCE | Hint.OVER),), "以来")
    | _alike((Token("", Hint.OVER),), "来 为期")
    | _alike((Token("", Hint.WITHIN | Hint.OVER),), "内 之内 以内")
    | _alike((Token("", Hint.FROM),), "起 开始 从 自")
    | _alike((Token("r", Hint.UNTIL),), "到 至 直到")
    | _alike((Token("&"),), "和 与 及 、")
    | _alike((Token("|"),), "或")
    | _alike((Token("", Hint.EDGE),), "初 底 末 中 上旬 中旬 下旬")
    | _alike(
        (),
        "截至 截止 期间 时期 全年 全月 份 的 在 于 约 大约 共 整 时间 北京 当地 美东 凌晨 清晨 早上 早晨 上午 中午 下午 傍晚 晚上 晚间 晚 "
        "夜间 深夜 零时 零点",
    )
)
HAN_STEPS: Final = {"上上": Token("l", -2), "上": Token("l", -1), "下": Token("x", 1), "下下": Token("x", 2)}
HAN_UNITS: Final = {
    "工": "D",
    "天": "D",
    "日": "D",
    "周": "W",
    "星": "W",
    "礼": "W",
    "月": "M",
    "季": "Q",
    "年": "Y",
    "小": "X",
    "分": "X",
}
