"""The tense that a sentence gives to a time in it, judged from the nearest verb, in five languages.

    "Trump will meet Xi on Friday, Ross said on Wednesday."   Friday: future, Wednesday: past

Verbs are cues, found by one regex a language. A cue that could go either way ("was due to", "to remove") is `unsure`:
it hides the verbs behind it, since a time takes the tense of its own clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Final, Literal, NamedTuple

Reading = Literal["past", "future", "unsure"]

_WINDOW = 600


class _Cue(NamedTuple):
    start: int
    end: int
    reading: Reading


def _either(words: str) -> str:
    return "|".join(words.split())


_INFINITIVES: Final = _either(
    "accept achieve add address agree allow announce approve avoid ban begin bring buy call continue cut decide "
    "delay discuss drop ease end enter expand export extend finalise finalize find forge get give halt have help hit "
    "hold impose import improve increase introduce join keep launch lift limit lower maintain make meet negotiate open "
    "pay persuade press prevent protect punish pursue push raise reach rebalance reduce reject remove renew resolve "
    "respond restart restore restrict resume retaliate return review roll scrap seal secure seek sell send set settle "
    "shrink sign start stop submit suspend take talk tell tighten travel try visit vote withdraw win work"
)
_PLANNED_TO: Final = (
    "about agree agreed agrees aim aimed aiming aims bound certain decided due expect expected expects forecast going "
    "hope hoped hopes hoping intend intends likely need needs plan planned planning plans pledged pledges poised "
    "prepared prepares preparing promised promises ready scheduled set slated sure threaten threatened threatens vowed "
    "vows want wants"
)
_IRREGULAR: Final = (
    "became began bought broke brought built came chose did drew drove fell felt flew fought found froze gave got grew "
    "heard held kept knew laid led left lost made meant met overtook paid put ran rose said sank sat saw sent shot "
    "showed shrank slid sold sought spent spoke stood struck swung taken threw told took undertook understood undercut "
    "went withdrew woke won wrote written shown"
)
_MONTH_NAMES: Final = _either("Jan Feb March April May June July Aug Sept Oct Nov Dec")
_NOT_PAST: Final = "hundred need indeed speed exceed proceed succeed feed seed bleed breed united"
_MODALS: Final = "would could might may should must"
_OWNERS: Final = "its their his her our the a an any"
_BEFORE_NOUN: Final = _OWNERS + " of on new more most no 's"
_INFINITIVE = r"(?:have\ |be\ )?[a-z]+"
_WAS_DUE = (
    r"\ (?:[a-z]+ly\ |still\ |also\ )?(?:set|due|scheduled|slated|expected|planned|forecast|supposed|going|about|likely)\b"
    rf"(?:\ to\ {_INFINITIVE}(?:\ effect)?)?"
)
_ENGLISH: Final[Mapping[str, Sequence[tuple[str, str]]]] = {
    "unsure": (
        (_MODALS + " will", r"…\ have\b"),
        ("was were been", "…" + _WAS_DUE),
        ("had", r"…\ been" + _WAS_DUE),
        ("was were", rf"…\ to\ {_INFINITIVE}(?:\ effect)?"),
        ("has have had", r"…\ to\b"),
        (
            _OWNERS + " 's",
            r"…\ (?:[a-z]+\ )?(?:plan|pledge|promise|hope|aim|need|threat|vow)s?\ to\ "
            rf"{_INFINITIVE}(?:\ into\ effect)?",
        ),
        ("to", rf"…\ (?:also\ )?(?:{_INFINITIVES})\b"),
    ),
    "future": (
        ("has have", r"…\ until\b"),
        ("to", r"…\ be\ [a-z]+(?:ed|en|wn|ld|de|t)\b"),
        ("is are", rf"…\ (?:on\ |in\ )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|{_MONTH_NAMES})"),
        (
            _MODALS + " will shall can won't cannot 'll",
            r"…\b(?:\ not)?(?:\ [a-z]+ly|\ also)?(?:\ be|\ have)?(?:\ (?!on\b|in\b|this\b|next\b)[a-z]+)?",
        ),
        (_PLANNED_TO + " is are", rf"…\ to\ {_INFINITIVE}"),
        ("scheduled slated set due planned expected anticipated", r"…\ (?:for|on|in|by|at|this|next|to)\b"),
        (
            "is are",
            r"…\ (?:also\ |now\ |still\ )?(?:expected|scheduled|slated|set|planned|likely|poised|supposed|forecast)\b"
            r"(?!\ (?:to|for|on|in|by|at|this|next)\b)",
        ),
        ("due upcoming forthcoming", r"…\b"),
        ("ahead Ahead", r"…\ of\b"),
        ("take takes go goes", r"…\ (?:into\ )?effect\b"),
        ("come comes enter enters", r"…\ into\ (?:force|effect)\b"),
        (
            "begins starts opens closes ends meet meets arrive arrives visits expire expires resume resumes convene "
            "convenes hosts travels votes expect expects forecasts",
            r"(?<!to\ )…\b",
        ),
        ("leave leaves", r"(?<!to\ )…\ for\b"),
        ("kick kicks", r"(?<!to\ )…\ (?:in|off)\b"),
        ("wrap wraps", r"(?<!to\ )…\ up\b"),
        ("takes", r"(?<!to\ )…\ office\b"),
        ("run runs", r"(?<!to\ )…\ (?:to|until|through)\b"),
        ("is are", r"…\ (?:also\ |now\ )?(?!being)[a-z]+ing\b"),
    ),
    "present": (
        (
            "is are be being",
            rf"…\ (?:being\ )?(?:[a-z]+ly\ )?(?!(?:{_either(_PLANNED_TO)})\b)"
            rf"(?:[a-z]+ed|put|set|cut|seen|known|given|{_either(_IRREGULAR)})\b",
        ),
    ),
    "skipped": (
        (f"{_BEFORE_NOUN} {_BEFORE_NOUN.title()} {_BEFORE_NOUN.upper()}", r"…\ (?:[a-z]+ed|cut|hit|set|put)\b"),
        (_NOT_PAST, r"…\b"),
    ),
    "past": (
        (
            "has have had",
            r"…\b(?:\ (?:[a-z]+ly|also|already|not|been|since|now|never))*(?:\ [a-z]+(?:ed|en|wn|ld|de|t|ne)\b)?",
        ),
        ("was were wasn't weren't", r"…\b(?:\ [a-z]+ed\b)?"),
        ("didn't", r"…\ [a-z]+"),
        ("did", r"…(?:\ not)?\ [a-z]+"),
        ("saying telling warning adding announcing accusing citing noting cut hit set put let shut spread", r"…\b"),
        (_IRREGULAR, r"…\b"),
        ("", r"(?<!-)[a-z]{2,}ed\b"),
    ),
}
"""Words that a verb begins with, and how it goes on; what is only `skipped` hides a participle that is no verb."""


def _verbs(forms_of: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """One pattern of all verbs, that at other words is given up at once."""
    readings = (
        f"(?P<{reading}>" + "|".join(form.replace("…", f"(?:{_either(words)})") for words, form in forms) + ")"
        for reading, forms in forms_of.items()
    )
    first_words = sorted({word for forms in forms_of.values() for words, _ in forms for word in words.split()})
    by_letter = (
        f"{letter}(?:{'|'.join(word[1:] for word in words)})" for letter, words in groupby(first_words, itemgetter(0))
    )
    return rf"\b(?=(?:{'|'.join(by_letter)})\b|[a-z]+ed\b)(?:{'|'.join(readings)})"


_GERMAN_PAST: Final = _either(
    "begann begannen belief beliefen berichtete berichteten beschloss beschlossen bestätigte betonte betrug betrugen "
    "blieb blieben brach brachen drohte drohten einigte einigten endete endeten erhöhte erhöhten erklärte erklärten "
    "erreichte erreichten exportierte exportierten fiel fielen forderte forderten führte führten gab gaben ging gingen "
    "hieß hob hoben importierte importierten kam kamen kritisierte kritisierten kündigte kündigten lag lagen legte "
    "legten machte machten meinte nahm nahmen nannte reagierte reagierten reichte reichten sagte sagten sank sanken "
    "schrieb senkte senkten setzte setzten sprach sprachen stellte stellten stieg stiegen teilte teilten traf trafen "
    "trat traten unterzeichnete unterzeichneten verhängte verhängten verlangte verringerte verzeichnete verzeichneten "
    "warf warfen warnte warnten wies wuchs wuchsen zog zogen "
    "gefallen gekommen gesagt gestiegen gesunken getreten gewachsen mitgeteilt"
)
_GERMAN_PARTICIPLE: Final = r"""
    (?!(?:geplant|erwartet|vorgesehen|angesetzt|anberaumt|angedroht|gefordert|beabsichtigt|befürchtet)\w)
    (?:(?:an|auf|aus|ab|bei|ein|vor|vorge|zu|durch|fest|mit|nach|zurück|in\ Kraft\ )?ge|be|ver|er|ent|zer|unter|über)
    [a-zäöüß]{3,}(?:t|en)e[nrsm]?\b(?=\s+(?:[a-zäöüß]+e[nrsm]?\s+)?[A-ZÄÖÜ])
"""
"""A participle before its noun: "die am Dienstag beschlossenen Zölle"."""
_GERMAN: Final = rf"""
    (?P<unsure> (?:wollten?|sollten?)\b )
  | (?P<future>
        (?:geplante|vorgesehene|angesetzte|anberaumte|beginnende|anstehende|bevorstehende|stattfindende|startende)[nrsm]?\b |
        (?:wird|werden|werde|würden?|soll|sollen|will|wollen|könnten?|dürften?|muss|müssen|plant|planen)\b
      | (?:tritt|treten|trifft|treffen|tagt|tagen|beginnt|beginnen|startet|starten|endet|enden)\b
      | (?:geplant|vorgesehen|angesetzt|anberaumt)\b )
  | (?P<past> (?:hat|haben|hatten?|war|waren|wurden?|{_GERMAN_PAST})\b | {_GERMAN_PARTICIPLE} )
"""
_FRENCH: Final = r"""
    (?P<unsure> (?:devait|devaient|était\ prévue?s?|étaient\ prévue?s)\b )
  | (?P<skipped> (?:contra|opéra|extra|fait|parfait|retrait|souhait|trait|portrait|attrait)\b )
  | (?P<future>
        \w{2,}(?:ra|ront|rait|raient)\b
      | (?:va|vont|doit|doivent|prévoit|prévoient|compte|comptent|entend|entendent)\b
      | (?:prévue?s?|attendue?s?|programmée?s?)\b | entrent?\ en\ vigueur\b )
  | (?P<past>
        (?:a|ont|avait|avaient|ayant)\ (?:\w+\ ){0,2}?\w+(?:é|ée|és|ées|i|is|it|u|us|ert|int)\b
      | (?:est|sont)\ (?:\w+\ )?(?:arrivé|parti|venu|revenu|entré|tombé|monté|passé|convenu|parvenu)e?s?\b
      | (?:adopté|annoncé|atteint|conclu|décidé|diffusé|enregistré|entamé|imposé|lancé|négocié|obtenu|présenté|publié|
          ratifié|signé|tenu|trouvé)e?s?\b
      | (?:s'est|se\ sont)\b | (?:était|étaient|fut|furent)\b | \w{3,}(?:aient|ait)\b )
"""
_SPANISH: Final = r"""
    (?P<unsure> (?:debía|debían|estaba\ previst[oa]|iba\ a|iban\ a)\b )
  | (?P<future>
        \w{2,}(?:rá|rán|ría|rían)\b | (?:va|van)\ a\b
      | (?:debe|deben|prevé|prevén|planea|planean|espera|esperan)\b | (?:previst|programad)[oa]s?\b
      | entra[n]?\ en\ vigor\b )
  | (?P<past>
        (?:ha|han|había|habían)\ (?:\w+\ )?\w+(?:ado|ido|to|cho|so)\b
      | (?:dijo|dijeron|hizo|hicieron|fue|fueron|hubo|puso|pusieron|tuvo|tuvieron|vino|quiso|dio|dieron|era|eran)\b
      | (?:publicad|anunciad|firmad|difundid|divulgad|presentad)[oa]s?\b
      | \w{2,}(?:ó|aron|ieron|yeron|jeron)\b )
"""
_CHINESE: Final = r"""
    (?P<future> 将|拟|计划|预计|预期|定于|即将|有望|准备|打算|有待|力争|争取|目标 )
  | (?P<past> 了|已|曾|表示|宣布|指出|公布|发布|召开|显示|抵达|会见|签署|同比|环比|增长|下降|认为|强调|透露|报道|决定|达成|达到|累计|总值|回应|称|说 )
"""


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


_CUES: Final[Mapping[str, re.Pattern[str]]] = {
    # every cue begins at the border of a word; said once, it saves trying all of them at every letter
    "en": _compiled(_verbs(_ENGLISH)),
    "de": _compiled(rf"\b(?:{_GERMAN})"),
    "fr": _compiled(rf"\b(?:{_FRENCH})"),
    "es": _compiled(rf"\b(?:{_SPANISH})"),
    "zh": _compiled(_CHINESE),
}
_CLAUSE_MARKS = r"[,;:，；：、“”\"()—]"
_CONJUNCTIONS: Final = (
    "that which who while whereas although though because as when where if unless but after "
    "dass weil nachdem obwohl qui que dont tandis mais aber pero mientras aunque"
).split()
_CLAUSE_ENDS: Final = re.compile(
    rf"{_CLAUSE_MARKS}|--|\s[-–]\s"
    rf"|\b(?:{'|'.join(_CONJUNCTIONS)})\b"
)
_CONJUNCTION_WORDS: Final = frozenset(_CONJUNCTIONS)
_UP_TO_LAST_MARK: Final = re.compile(rf".*{_CLAUSE_MARKS}", re.DOTALL)
_SENTENCE_ENDS: Final = re.compile(
    # the mark stands first, since a search leaps to a single mark of a set
    r"[.!?。！？\n](?:(?<=[。！？\n])|(?<=[a-zà-ÿ\d%][a-zà-ÿ\d%\"”’'][.!?])[\"”’']?\s+(?=[A-ZÀ-Þ“\"]))"
)
_FUNCTION_WORDS: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset(words.split())
    for name, words in {
        "en": "the of and in on to for that with said by from at is was has its it will as an would be are were",
        "de": "der die das und den dem des ein eine im am zu mit auf für von sich nicht wird wurde nach sagte dass bei um",
        "fr": "le la les des du un une et dans pour sur par avec au aux est qui que ont selon cette leur à l d qu en ce il",
        "es": "el la los las del de un una y en para por con su al que se según lo fue como este esta más sus",
    }.items()
}
_LANGUAGES_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    word: tuple(name for name, words in _FUNCTION_WORDS.items() if word in words)
    for word in frozenset().union(*_FUNCTION_WORDS.values())
}
_FOREIGN_WORDS: Final = frozenset().union(*(words for name, words in _FUNCTION_WORDS.items() if name != "en"))
_HAN: Final = re.compile("[\u3400-\u9fff]")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_NO_LETTERS: Final = {code: " " for code in range(128) if not chr(code).isalpha()}
_LETTERS_OF: Final = {"de": "äöüß", "fr": "èêàùâîçœ", "es": "ñóíáú"}
_SUPERLATIVE: Final = re.compile(
    r"\b(?:first|highest|lowest|biggest|largest|smallest|[a-z]{3,}est|record|worst|best|most|least)\b[^.;,]{0,50}$"
)
_FOREIGN_LETTERS: Final = re.compile(f"[{''.join(_LETTERS_OF.values())}]")
_DAY_FIRST_LANGUAGES = ("de", "fr", "es")


@lru_cache(maxsize=256)
def language_of(sentence: str) -> str:
    """The language whose function words the sentence holds most of: "en", "de", "fr", "es" or "zh"."""
    sentence = sentence[:_WINDOW]
    lowered = sentence.lower()
    is_plain = sentence.isascii()
    if not is_plain and _HAN.search(sentence):
        return "zh"
    words = lowered.translate(_NO_LETTERS).split() if is_plain else _WORDS.findall(lowered)
    if _FOREIGN_WORDS.isdisjoint(words) and (is_plain or not _FOREIGN_LETTERS.search(lowered)):
        return "en"
    scores = dict.fromkeys(_FUNCTION_WORDS, 0)
    for word in words:
        for name in _LANGUAGES_WITH.get(word, ()):
            scores[name] += 1
    if not is_plain:
        for name, letters in _LETTERS_OF.items():
            scores[name] += sum(lowered.count(letter) for letter in letters)
    return max(scores, key=scores.__getitem__)


def writes_day_first(sentence: str) -> bool:
    """Whether 3/4/2016 in this sentence is 3 April; in English it could be either."""
    return language_of(sentence) in _DAY_FIRST_LANGUAGES


def follows_superlative(words: str, sentence: str) -> bool:
    """Whether "in two years" stands behind "the lowest level": then it is a stretch that has passed."""
    at = sentence.find(words)
    return at > 0 and _SUPERLATIVE.search(sentence[max(0, at - 120) : at].lower()) is not None


def words_before(words: str, sentence: str) -> str:
    """The few words that stand before a time in its sentence, where its preposition may have been left behind."""
    at = sentence.find(words)
    return sentence[max(0, at - 24) : at] if at > 0 else ""


def read_tense(words: str, sentence: str) -> Reading | None:
    """The tense of the clause that holds the words; None where no verb tells, "unsure" where verbs disagree.

    >>> read_tense("on Friday", "Trump will meet Xi on Friday, Ross said on Wednesday.")
    'future'
    """
    if not sentence:
        return None
    readings = {_read_at(place, len(words), sentence) for place in _places(words, sentence)}
    if not readings:
        readings = {cue.reading for cue in _cues(sentence[:_WINDOW], language_of(sentence))}
    return readings.pop() if len(readings) == 1 else "unsure" if readings else None


def _places(words: str, sentence: str) -> Iterable[int]:
    if not words:
        return
    place, found = sentence.find(words), 0
    while place >= 0 and found < 8:
        yield place
        place, found = sentence.find(words, place + len(words)), found + 1


def _read_at(place: int, length: int, text: str) -> Reading | None:
    """The verb before the time in its clause, else the one behind it there, else the nearest beyond the clause."""
    low = max(0, place - _WINDOW)
    window = text[low : place + length + _WINDOW]
    start, end = place - low, place - low + length
    breaks = [(found.start(), found.end()) for found in _SENTENCE_ENDS.finditer(window)]
    first = max((stop for _, stop in breaks if stop <= start), default=0)
    last = min((begin for begin, _ in breaks if begin >= end), default=len(window))
    sentence, start, end = window[first:last], start - first, end - first
    language = language_of(sentence)
    firm_start = found.end() if (found := _UP_TO_LAST_MARK.match(sentence, 0, start)) else 0
    clause_start = _clause_start(sentence, firm_start, start)
    if language == "zh" and (told := _chinese_reading(sentence, clause_start, _clause_end(sentence, end))):
        return told
    before = after = None
    for cue in _cues_between(sentence, language, firm_start, len(sentence)):  # no verb goes on beyond a mark
        if cue.end <= start:
            before = cue
        elif cue.start >= end:
            after = cue
            break
    if before and before.start >= clause_start:
        return before.reading
    if after and after.end <= _clause_end(sentence, end):
        return after.reading
    for cue in () if before else _cues_between(sentence, language, 0, firm_start):
        before = cue
    opens_clause = len(sentence[clause_start:start].split()) <= 2
    return _read_beyond(before and before.reading, after and after.reading, opens_clause=opens_clause)


def _clause_start(sentence: str, firm_start: int, place: int) -> int:
    """Where the clause begins that holds a place, from the last mark before it on: at a conjunction or a dash."""
    between = sentence[firm_start:place]
    if "-" not in between and "–" not in between and _CONJUNCTION_WORDS.isdisjoint(_WORDS.findall(between)):
        return firm_start  # mostly; asked of words, that is far cheaper than the search
    return max((found.end() for found in _CLAUSE_ENDS.finditer(sentence, firm_start, place)), default=firm_start)


def _clause_end(sentence: str, place: int) -> int:
    return found.start() if (found := _CLAUSE_ENDS.search(sentence, place)) else len(sentence)


def _chinese_reading(sentence: str, start: int, end: int) -> Reading | None:
    """In Chinese any sign of the future in the clause tells."""
    inside = [cue.reading for cue in _cues(sentence, "zh") if start <= cue.start and cue.end <= end]
    return ("future" if "future" in inside else "past") if inside else None


_PERFECT: Final = re.compile(r"(?:has|have)\b")
_BARE_PARTICIPLE: Final = re.compile(r"[a-z]+ed")


def governing_past(words: str, sentence: str) -> Literal["perfect", "participle", "plain"]:
    """What the past before the words is, in English: not all of it puts a day behind.

    The perfect stands with no past day ("has called its stock for redemption on May 8"), and a participle behind a verb
    in the future only describes a noun ("must buy back securities pledged on May 6").
    """
    place = sentence.find(words)
    if place < 0 or language_of(sentence) != "en" or names_something_past(words, sentence):
        return "plain"
    clause_start = max((found.end() for found in _CLAUSE_ENDS.finditer(sentence, 0, place)), default=0)
    for cue in reversed(_cues(sentence[:_WINDOW], "en")):
        if clause_start <= cue.start and cue.end <= place:
            verb = sentence[cue.start : cue.end]
            if not _BARE_PARTICIPLE.fullmatch(verb):
                is_perfect = _PERFECT.match(verb) is not None
                return "perfect" if is_perfect else "participle" if cue.reading == "future" else "plain"
    return "plain"


_CAME_OUT: Final = re.compile(
    r"\b(?:his|her|its|their|our|an?\s+earlier|the\s+earlier|\w+['’]s)\s+(?P<month>[A-Z][a-z]+)\s+"
    r"(?:forecasts?|estimates?|projections?|predictions?|reports?|outlook|figures?|decisions?|rulings?|statements?"
    r"|agreements?|accords?|announcements?|proclamations?|speech)\b"
)


_FIGURES: Final = re.compile(
    r"\b(?:(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Rr]eadings|[Rr]esults)\s+for\s+(?:the\s+month\s+of\s+)?(?P<after>[A-Z][a-z]+)"
    r"|(?P<before>[A-Z][a-z]+)(?=(?:\s+(?:and|trade|exports?|imports?|inflation|consumer|producer|prices?|industrial"
    r"|production|output|retail|sales|jobs|employment|budget|current|account|factory|economic|customs)){0,4}"
    r"\s+(?:data|figures|statistics|numbers|readings|results)\b)"
    r"|(?:datos|cifras|estadísticas)\s+(?:de|del\s+mes\s+de|correspondientes\s+a)\s+(?P<spanish>[a-z]+)"
    r"|(?:chiffres|données|statistiques)\s+(?:de\s+|d['’]|du\s+mois\s+(?:de\s+|d['’]))(?P<french>[a-zéû]+)"
    r"|(?:Daten|Zahlen|Statistik)\s+(?:für|vom)\s+(?:den\s+)?(?P<german>[A-ZÄÖÜ][a-zä]+))"
    r"|(?P<chinese>\d{1,2}月份?)(?!\d)[^，。；、月]{0,12}(?:数据|统计)"
)
"""Figures of a month, which are out or will be, and tell of what has been."""


def names_something_past(words: str, sentence: str) -> bool:
    """Whether a month only names what came out in it or of it, whatever the verb: "will release data for April"."""
    place = sentence.find(words)
    if place < 0:
        return False
    end = place + len(words)
    found = _CAME_OUT.search(sentence, max(0, place - 40))
    if found is not None and place <= found.start("month") < end:
        return True
    window = sentence[max(0, place - 60) : end + 60]
    place -= max(0, place - 60)
    return any(place <= found.start(found.lastgroup or 0) < place + len(words) for found in _FIGURES.finditer(window))


_SHIPPED: Final = re.compile(r"\s+(?:shipment|delivery|loading|arrival|futures|contracts?|position)\b")
_FOR_SHIPMENT: Final = re.compile(
    r"\b(?:for\s+(?:prompt\s+|nearby\s+)?(?:shipment|delivery|loading|arrival|settlement)"
    r"|zur\s+(?:Lieferung|Verschiffung)|para\s+(?:entrega|embarque)|pour\s+(?:livraison|embarquement))"
    r"(?:\s+(?:in|im|en|during|by|from|between|from\s+early))?\s*$"
)


def names_a_shipment(words: str, sentence: str) -> bool:
    """Whether goods are traded for a time, which lies ahead whatever the verb: "sold wheat for May shipment"."""
    place = sentence.find(words)
    if place < 0:
        return _SHIPPED.search(words) is not None
    end = place + len(words)
    is_before = _FOR_SHIPMENT.search(sentence[max(0, place - 40) : place]) is not None
    return is_before or _SHIPPED.match(sentence, end) is not None or _SHIPPED.search(words) is not None


_OF_SHIPMENTS: Final = frozenset(
    "shipment delivery loading arrival settlement futures contract contracts position Lieferung Verschiffung entrega "
    "embarque livraison embarquement in im en during by from between early".split()
)
_OF_DEADLINES: Final = frozenset(("deadline", "target", "expiry", "expiration"))
_OF_FIGURES: Final = frozenset(
    "for of de d d' d’ a für vom den and trade export exports import imports inflation consumer producer price prices "
    "industrial production output retail sales jobs employment budget current account factory economic customs data "
    "figures statistics numbers readings results forecast forecasts estimate estimates projection projections prediction "
    "predictions report reports outlook figure decision decisions ruling rulings statement statements agreement "
    "agreements accord accords announcement announcements proclamation proclamations speech".split()
)
"""Words one of which stands in or right beside a time that the patterns of these three find; mostly there is none."""
_NEXT_WORD: Final = re.compile(r"[a-z]*\s+([a-z]+)")


def tense_of_noun(words: str, sentence: str) -> Literal["past", "future"] | None:
    """The tense that a noun beside a time gives it whatever the verb: a shipment, a deadline, figures of a month."""
    place = sentence.find(words)
    beside = [] if words.isalpha() else _WORDS.findall(words)
    beside += sentence[max(0, place - 60) : max(0, place)].rsplit(maxsplit=1)[-1:]
    if place >= 0 and (behind := _NEXT_WORD.match(sentence, place + len(words))):
        beside.append(behind[1])
    if not _OF_SHIPMENTS.isdisjoint(beside) and names_a_shipment(words, sentence):
        return "future"
    if not _OF_DEADLINES.isdisjoint(beside) and names_a_deadline(words, sentence):
        return "future"
    is_of_figures = not _OF_FIGURES.isdisjoint(beside) or "数据" in sentence or "统计" in sentence
    return "past" if is_of_figures and names_something_past(words, sentence) else None


_COMPARED: Final = re.compile(
    r"\b(?:rose|risen|fell|fallen|up|down|higher|lower|unchanged|increased|decreased|dropped|gained|declined|recovered"
    r"|rebounded|jumped|slipped|changed)(?:\s+(?!from\b)[\w$.,%-]+){0,5}\s+(?:from\s*)?$"
)


def compares_with(words: str, sentence: str) -> bool:
    """Whether "from" sets a figure against that of another time: "up 9 percent from September", "April's low"."""
    place = sentence.find(words)
    if place < 0:
        return False
    before = sentence[max(0, place - 80) : place].rstrip()
    is_from = before.endswith("from") or words.startswith("from ")
    return is_from and (
        words.endswith(("'s", "’s"))
        or sentence.startswith(("'s ", "’s "), place + len(words))
        or _COMPARED.search(before + " ") is not None
    )


_AFTER_EVENT: Final = re.compile(
    r"\b(?:after|following|since|despite)\s+(?:(?P<day>[A-Z][a-z]+)['’]s|the\s+(?P<date>[A-Z][a-z]+\.?(?:\s\d{1,2})?))\s"
)


def follows_an_event(words: str, sentence: str) -> bool:
    """Whether a day is only that of an event after which something is done: "would sue after Thursday's ruling"."""
    place = sentence.find(words)
    found = _AFTER_EVENT.search(sentence, max(0, place - 40)) if place >= 0 else None
    return found is not None and place <= found.start(found.lastgroup or 0) < place + len(words)


_DEADLINE: Final = re.compile(r"\s+(?:deadline|target\s+date|expiry|expiration)\b")
_MISSED: Final = re.compile(r"\b(?:miss(?:ed|es|ing)?|pass(?:ed|es|ing)?|expired|lapsed|after|since)\b")


def names_a_deadline(words: str, sentence: str) -> bool:
    """Whether something is to be done until then, and nothing says that the day went by: "set a May 3 deadline"."""
    place = sentence.find(words)
    return place >= 0 and _DEADLINE.match(sentence, place + len(words)) is not None and not _MISSED.search(sentence)


_STILL_TO_BE_HELD: Final = re.compile(
    r"['’]s\s+(?:[a-z]+\s+){0,2}(?:meeting|talks|summit|vote|hearing|deadline|session|visit|auction|tender|release|report"
    r"|election|round|event|conference)\b"
)


def names_an_event(words: str, sentence: str) -> bool:
    """Whether a day only names something said or done, of a future verb the subject: "Friday's move will hurt"."""
    place = sentence.find(words)
    if place < 0:
        return False
    mark = place + len(words) - (2 if words.endswith(("'s", "’s")) else 0)
    return sentence.startswith(("'s ", "’s "), mark) and _STILL_TO_BE_HELD.match(sentence, mark) is None


_ANNOUNCING: Final = re.compile(
    r"\b(?:announc|unveil|vow|threaten|order|decid|approv|propos|annonc|décid|menac|kündig|droht|beschlo|anunci|decidi"
    r"|amenaz)",
    re.IGNORECASE,
)


def is_announced(words: str, sentence: str) -> bool:
    """Whether the verb before the words tells of something still to start: "announced tariffs from Monday"."""
    place = sentence.find(words)
    before = [cue for cue in _cues(sentence[:_WINDOW], language_of(sentence)) if cue.end <= place]
    return bool(before) and _ANNOUNCING.search(sentence[before[-1].start : before[-1].end]) is not None


def _read_beyond(left: Reading | None, right: Reading | None, *, opens_clause: bool) -> Reading | None:
    """The tense of a clause without a verb, from the verbs on either side of it."""
    if left is None and right == "future" and not opens_clause:
        return "unsure"
    if left is None or right is None or left == right:
        return left or right
    return "unsure"


_READINGS: Final[Mapping[str, Reading]] = {
    "past": "past",
    "future": "future",
    "unsure": "unsure",
    "present": "unsure",
}


@lru_cache(maxsize=256)
def _cues(sentence: str, language: str) -> tuple[_Cue, ...]:
    """The verbs of a sentence, kept for a while: its times come one after the other."""
    return tuple(_cues_between(sentence, language, 0, len(sentence)))


def _cues_between(sentence: str, language: str, start: int, end: int) -> Iterator[_Cue]:
    for found in _CUES[language].finditer(sentence.replace("’", "'"), start, end):
        if reading := _READINGS.get(found.lastgroup or ""):
            yield _Cue(found.start(), found.end(), reading)
