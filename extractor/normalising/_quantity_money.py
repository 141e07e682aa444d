"""Currencies: their words, marks and codes, and what tells apart those that share a word.

Codes are those of ISO 4217, lists one (current) and three (historic). A label that is no code is a family: a word
shared by several currencies ("crown"). Rows hold phrases with "|" between them, as in `_quantity_tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CURRENCIES: Final = frozenset(
    """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MUR MVR
    MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SCR SDG SEK SGD SLE SOS
    SRD SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XDR XOF XPF YER ZAR ZMW ZWL
    ATS BEF CYP DDM DEM ECS EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PLZ PTE ROL SIT SKK SUR TRL VEB VEF XEU YUD
    """.split()
)
"""Codes that are read in capitals beside a number. "ALL" and "TOP" are words more often than currencies."""

SYMBOLS: Final[Mapping[str, str]] = {
    "dollar": "$",
    "USD": "us$|u$s|u$",
    "CAD": "c$|ca$|can$|cdn$",
    "AUD": "a$|au$|aus$",
    "NZD": "nz$",
    "HKD": "hk$",
    "TWD": "nt$",
    "SGD": "s$",
    "BRL": "r$",
    "MXN": "mx$|mex$",
    "JMD": "j$",
    "TTD": "tt$",
    "BBD": "bds$",
    "FJD": "f$",
    "ZWL": "z$",
    "EUR": "€",
    "GBP": "£",
    "EGP": "e£",
    "IEP": "i£|ir£",
    "yen mark": "¥",
    "JPY": "jp¥",
    "CNY": "cn¥",
    "INR": "₹",
    "KRW": "₩",
    "RUB": "₽",
    "TRY": "₺",
    "VND": "₫",
    "PHP": "₱",
    "THB": "฿",
    "NGN": "₦",
    "ILS": "₪",
    "UAH": "₴",
    "KZT": "₸",
    "CRC": "₡",
    "PYG": "₲",
    "GHS": "₵|gh¢|gh₵",
    "BDT": "৳",
}
MONEY: Final[Mapping[str, str]] = {
    "dollar": "dollar|dollars|dollarn|dólar|dólares|dolar|dolares",
    "dlr": "dlr|dlrs",
    "crown": "crown|crowns|krona|krone|kroner|kronen|couronne|couronnes|corona|coronas|kr|克朗",
    "rupee": "rupee|rupees|rs|rupie|rupien|roupie|roupies|rupia|rupias|卢比|盧比",
    "pound": "pound|pounds|pfund|livre|livres|libra|libras",
    "franken": "franken",
    "franc": "franc|francs|franco|francos|fr|法郎",
    "mark": "mark|marks|马克|馬克",
    "peso": "peso|pesos|比索",
    "dinar": "dinar|dinars|dinare|dinares|第纳尔",
    "dirham": "dirham|dirhams",
    "rial": "rial|rials|riyal|riyals|里亚尔",
    "lira": "lira|liras|里拉",
    "shilling": "shilling|shillings",
    "cfa": "cfa franc|cfa francs|francs cfa|francos cfa|fcfa|cfa",
    "ruble": "ruble|rubles|rouble|roubles|rubel|rublo|rublos|卢布|盧布",
    "won": "won|wons|韩元|韓元|韩圆",
    "yuan": "元",
    "yen mark": "圆|圓",
    "bolivar": "bolivar|bolivars|bolivares|bolívares",
    "cruzeiro": "cruzeiro|cruzeiros",
    "colon": "colones|colón",
    "kwacha": "kwacha",
    "USD": "usd|us dollar|us dollars|us dlr|us dlrs|us $|usd $|american dollars|greenbacks|us dollarn|美元|美金|ドル",
    "CAD": "cad|can dlrs|cdn dlrs|加元|加币|加拿大元",
    "AUD": "aud|aus dlrs|aust dlrs|澳元|澳大利亚元",
    "NZD": "nzd|nz dlr|nz dlrs|nz dollars|纽元|新西兰元",
    "HKD": "hkd|hk $|hk dlr|hk dlrs|hk dollars|港元|港币|港幣",
    "SGD": "sgd|spore dlrs|新加坡元|新元",
    "TWD": "nt dlrs|nt dollars|新台币|新臺幣|新台幣|台币|台幣",
    "EUR": "eur|euro|euros|欧元|歐元|ユーロ",
    "GBP": "gbp|sterling|stg|pound sterling|pounds sterling|pounds stg|pfund sterling|livres sterling|libras esterlinas"
    "|英镑|英鎊",
    "JPY": "jpy|yen|yens|日元|日圆|日圓|円",
    "CNY": "cny|yuan|yuans|yuanes|renminbi|rmb|人民币|人民幣",
    "INR": "inr|印度卢比",
    "BRL": "brl|real|reais|reals|reales|雷亚尔",
    "SEK": "kronor|skr|瑞典克朗",
    "NOK": "nkr|挪威克朗",
    "DKK": "dkr|丹麦克朗",
    "CZK": "koruna|korunas|kč",
    "CHF": "sfr|sfrs|瑞士法郎",
    "FRF": "ff|ffr|法国法郎",
    "BEF": "bfr|bfrs",
    "DEM": "dm|dmark|dmarks|d mark|d marks|deutschmark|deutschmarks|deutschemark|deutschemarks|deutsche mark"
    "|deutsche marks|西德马克",
    "FIM": "markka|markkaa|fmk",
    "NLG": "guilder|guilders|gulden|florin|florins|dfl|dfls",
    "ITL": "lire",
    "ESP": "peseta|pesetas|pta|ptas",
    "PTE": "escudo|escudos",
    "GRD": "drachma|drachmas|drachme|drachmen|drachmes|dracmas",
    "ATS": "schilling|schillings",
    "IEP": "punt|punts",
    "XEU": "ecu|ecus|european currency unit|european currency units",
    "XDR": "sdr|sdrs|special drawing right|special drawing rights",
    "IDR": "rupiah|rupiahs|rp|印尼盾|印尼卢比",
    "MYR": "ringgit|ringgits|rm|林吉特|令吉",
    "THB": "baht|bahts|泰铢",
    "VND": "dong|越南盾",
    "ZAR": "rand|rands|兰特",
    "ILS": "shekel|shekels|谢克尔",
    "PLN": "zloty|zlotys|zloties|zlotych|złoty|złotych|zł|兹罗提",
    "HUF": "forint|forints|福林",
    "UAH": "hryvnia|hryvnias|hryvnya|hryvnyas|格里夫纳",
    "RON": "leu|lei",
    "BGN": "lev|leva|levs",
    "HRK": "kuna|kunas",
    "KZT": "tenge|坚戈",
    "AZN": "manat|manats",
    "GEL": "lari|laris",
    "AMD": "dram|drams",
    "MNT": "tugrik|tugriks",
    "BDT": "taka|takas|tk",
    "KES": "ksh",
    "TZS": "tsh",
    "UGX": "ush",
    "MMK": "kyat|kyats",
    "KHR": "riel|riels",
    "LAK": "kip|kips",
    "NGN": "naira|nairas|奈拉",
    "GHS": "cedi|cedis",
    "ETB": "birr",
    "AOA": "kwanza|kwanzas",
    "MZN": "metical|meticais",
    "BWP": "pula",
    "PEN": "soles|sol",
    "PYG": "guaranis|guaraníes|guaranies",
    "GTQ": "quetzal|quetzals|quetzales",
    "HNL": "lempira|lempiras",
    "NIO": "cordobas|córdobas",
    "BOB": "boliviano|bolivianos",
    "MOP": "pataca|patacas|澳门元",
    "AFN": "afghani|afghanis",
    "ARA": "australs|australes",
    "BRC": "cruzado|cruzados",
    "ECS": "sucre|sucres",
}
COINS: Final[Mapping[str, str]] = {
    "cent": "¢|ct|cts|centavos de dólar",
    "USD": "us cent|us cents|美分",
    "EUR": "euro cent|euro cents|eurocent|eurocents|欧分",
    "GBP": "pence|penny|便士",
    "DEM": "pfennig|pfennigs",
    "RUB": "kopeck|kopecks|kopek|kopeks",
}
FUSED: Final[Mapping[tuple[str, int], str]] = {
    ("USD", 10**6): "mdd|musd",
    ("USD", 10**9): "mmdd",
    ("MXN", 10**6): "mdp",
    ("MXN", 10**9): "mmdp",
    ("EUR", 10**6): "mde|meur",
    ("EUR", 10**3): "teur|keur",
}
"""Abbreviations that hold a scale and a currency at once."""

LETTER_MARKS: Final[Mapping[str, str]] = {"R": "ZAR", "Y": "JPY"}
"""Capitals that price the number behind them where it has a scale: "Y500bn"."""

NEVER_BEFORE: Final = frozenset(
    "won wons real reals reales sol soles mark marks pound pounds crown crowns dong rial rials dram drams kip fr kr lei "
    "leu lev rand pula corona coronas livre livres libra libras dollar dollars pfund franc francs franco peso pesos "
    "euro euros yen dlr dlrs".split()
)
"""Currency words that do not price the number behind them ("won 19 deals", "the dollar 5 percent higher")."""

FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "dollar": ("CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "BBD", "BSD", "FJD", "NAD", "LRD", "GYD", "ZWL"),
    "dlr": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "BBD", "FJD", "ZWL"),
    "crown": ("SEK", "NOK", "DKK", "CZK", "ISK", "SKK", "EEK"),
    "rupee": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "pound": ("GBP", "EGP", "LBP", "SYP", "IEP", "CYP", "SDG"),
    "franc": ("FRF", "CHF", "BEF", "LUF", "CDF", "RWF", "GNF", "BIF", "DJF"),
    "franken": ("FRF", "BEF", "LUF"),
    "mark": ("DEM", "FIM", "DDM", "BAM"),
    "peso": ("MXN", "ARS", "PHP", "CLP", "COP", "UYU", "CUP", "DOP"),
    "dinar": ("KWD", "IQD", "JOD", "DZD", "RSD", "YUD", "BHD", "LYD", "TND"),
    "dirham": ("AED", "MAD"),
    "rial": ("SAR", "IRR", "QAR", "OMR", "YER"),
    "lira": ("TRY", "ITL", "LBP", "SYP"),
    "shilling": ("KES", "TZS", "UGX", "SOS"),
    "cfa": ("XOF", "XAF"),
    "ruble": ("SUR", "BYN"),
    "won": ("KPW",),
    "yuan": ("TWD", "HKD", "MOP", "SGD"),
    "yen mark": ("JPY", "CNY"),
    "bolivar": (),
    "cruzeiro": (),
    "colon": ("CRC", "SVC"),
    "kwacha": ("ZMW", "MWK"),
    "cent": ("CAD", "AUD", "NZD", "HKD", "SGD", "EUR", "ZAR"),
}
"""Words shared by several currencies, and what their text may make of them."""

DEFAULTS: Final[Mapping[str, str]] = {"dollar": "USD", "ruble": "RUB", "won": "KRW", "yuan": "CNY", "cent": "USD", "franken": "CHF"}
"""Shared words with one plain meaning. The others stay as written where the sentence does not settle them."""

ONLY_ATTACHED: Final = frozenset(("dollar", "yuan", "cent", "franken"))
"""Shared words that the mere name of a country does not move: dollars in a sentence on Canada stay American."""

COUNTRIES: Final[Mapping[str, str]] = {
    "USD": r"U\. ?S\.|(?-i:\bUSA?\b)|United States|\bAmerica\b|(?<!Latin )(?<!South )\bAmerican|Washington|White House"
    r"|Reagan|Estados Unidos|EE\. ?UU|estadounid|[ée]tats-Unis|américain|Vereinigten? Staaten|amerikan|美国|美國",
    "CAD": r"Canad|canad|Ottawa|Toronto|Ontario|Qu[eé]bec|kanad|加拿大",
    "AUD": r"\baustral|Canberra|Sydney|Melbourne|澳大利亚|澳洲",
    "NZD": r"New Zealand|Neuseel|neuseel|Nouvelle-Z|néo-z|Nueva Z|neozeland|新西兰",
    "HKD": r"Hong ?Kong|香港",
    "SGD": r"singap|新加坡",
    "TWD": r"taiw[aá]n|Taipei|台湾|台灣",
    "JMD": r"jama[iï]",
    "TTD": r"Trinidad",
    "BBD": r"Barbad",
    "BSD": r"Baham",
    "FJD": r"\bFiji",
    "NAD": r"Namibi",
    "LRD": r"Liberia",
    "GYD": r"Guyan",
    "ZWL": r"Zimbabw",
    "MOP": r"Maca[ou]|澳门",
    "SEK": r"Swed|schwed|Stockholm|Suède|suédois|Suecia|suec[ao]|瑞典",
    "NOK": r"Norw[ae]|norweg|Oslo|Norvège|norvég|Norueg|norueg|挪威",
    "DKK": r"Danish|Denmark|dänemark|dänisch|[CK]openhagen|Danemark|danois|Dinamarca|danes[ae]|丹麦",
    "CZK": r"\bCzech(?!oslo)|Prague|tschech(?!oslo)|\bPrag\b|tchèque|Chequia|checa|捷克(?!斯洛)",
    "ISK": r"Iceland|Reykjav|isländ|Islande|冰岛",
    "SKK": r"(?<!Czecho)slovak(?!.{0,9}Czech)|Bratislava|slowak",
    "EEK": r"Estoni|Tallinn|Estland",
    "INR": r"\bIndia|New Delhi|Mumbai|Bombay|\bInde\b|\bIndien|\bindisch|\bindienne|印度(?!尼)|\bcrore|\blakh|\d ?cr\b",
    "PKR": r"Pakistan|Islamabad|Karachi|巴基斯坦",
    "LKR": r"Sri Lanka|Colombo\b|斯里兰卡",
    "NPR": r"Nepal|Kathmandu|尼泊尔",
    "MUR": r"Maurit",
    "SCR": r"Seychell",
    "GBP": r"Brit(?:ain|ish|on)|\bU\.?K\b|United Kingdom|London|\bEngl(?:and|ish)|Scot(?:land|tish)"
    r"|\bWales|Thatcher|sterling|Großbritannien|britisch|Royaume-Uni|britanni|Reino Unido|británic|英国|英國",
    "EGP": r"Egypt|Cairo|ägypt|[ÉEé]gypt|Egipto|egipci|埃及",
    "LBP": r"Leban|Beirut|Liban|Líbano|黎巴嫩",
    "SYP": r"Syria|Damascus|Syrie|Siria|叙利亚",
    "IEP": r"(?<!Northern )\bIreland|\bIrish|Dublin",
    "CYP": r"\bCypr|Nicosia",
    "SDG": r"Sudan|Khartoum|苏丹",
    "FRF": r"\bFrance|French|\bParis\b|français|Frankreich|französ|Francia|francés|francesa|法国",
    "CHF": r"Swiss|Switzerland|Z[uü]rich|Geneva|\bBasl?el?\b|schweiz|suisse|Suiza|suizo|瑞士",
    "BEF": r"Belgi|belge|belga|比利时",
    "LUF": r"Luxemb",
    "CDF": r"\bCongo",
    "RWF": r"Rwand",
    "GNF": r"\bGuin(?:ea|ée)\b",
    "BIF": r"Burundi",
    "DJF": r"Djibouti",
    "DEM": r"(?<!East )\bGerman|\bBonn\b|Bundesbank|Frankfurt|(?<!Ost)deutsch|Allemagne|allemand|Aleman"
    r"|西德|德国",
    "FIM": r"finland|Finnish|Helsinki|finn(?:land|isch)",
    "DDM": r"East German|East Berlin|\bGDR\b|\bDDR\b|东德",
    "BAM": r"Bosni|Sarajevo",
    "MXN": r"m[eé]xic|mexi[kq]|墨西哥",
    "ARS": r"argentin|Buenos Aires|阿根廷",
    "PHP": r"philippin|Manila|filipin|菲律宾",
    "CLP": r"\bChile|\bchilen|智利",
    "COP": r"colombia|Bogot|哥伦比亚",
    "UYU": r"urugua|Montevideo|乌拉圭",
    "CUP": r"\bCuba|Ha[vb]ana|\bcuban|古巴",
    "DOP": r"dominican",
    "KWD": r"Kuwait|科威特",
    "IQD": r"\bIraq|Baghdad|\bIrak\b|伊拉克",
    "JOD": r"\bJordan|Amman\b|约旦",
    "DZD": r"Algeri|Algérie|Algiers|Argelia|阿尔及利亚",
    "RSD": r"Serbia|Belgrade|塞尔维亚",
    "YUD": r"Yugoslav|Jugoslaw|南斯拉夫",
    "BHD": r"Bahrain",
    "LYD": r"Libya|Tripoli|Libyen|利比亚",
    "TND": r"Tunis|突尼斯",
    "AED": r"Emirat|\bU\.?A\.?E\b|Dubai|Abu Dhabi|阿联酋",
    "MAD": r"Morocc|Rabat\b|maroc|marru|marokk|摩洛哥",
    "SAR": r"Saudi|Riyadh|沙特",
    "IRR": r"\bIran|Tehran|Teheran|伊朗",
    "QAR": r"Qatar|\bDoha\b|卡塔尔",
    "OMR": r"\bOman|Muscat|阿曼",
    "YER": r"Yemen|也门",
    "BRL": r"Bra[sz]il|brésil|brasil|巴西",
    "TRY": r"\bTurk(?:ey|ish)|türk|Ankara|Istanbul|Turquie|Turquía|turque|turcas?|土耳其",
    "ITL": r"\bItal|\bRome\b|\bMilan\b|ital[ie]|意大利",
    "KES": r"Kenya|Nairobi|肯尼亚",
    "TZS": r"Tanzan|坦桑尼亚",
    "UGX": r"Ugand|乌干达",
    "SOS": r"Somali",
    "XOF": r"Senegal|Sénégal|Dakar|Ivory Coast|Ivorian|Côte d.Ivoire|\bMali\b|Burkina|B[eé]nin\b|\bTogo|\bNiger\b"
    r"|West Africa|BCEAO",
    "XAF": r"Camero|Gabon|\bT?chad\b|Equatorial Guinea|Central Africa|Congo|BEAC",
    "SUR": r"Soviet|\bU\.?S\.?S\.?R|sowjet|soviéti|UdSSR|URSS|苏联",
    "BYN": r"Belarus|Minsk|白俄罗斯",
    "KPW": r"North Korea|Pyongyang|DPRK|朝鲜",
    "JPY": r"Japan|Tokyo|japon|日本|東京|东京",
    "CNY": r"\bChin(?:a|ese)\b|Beijing|Peking|Shanghai|\bChine\b|chinois|chinesisch|中国|中國|北京|人民币",
    "CRC": r"Costa Rica",
    "SVC": r"Salvador",
    "ZMW": r"Zambia",
    "MWK": r"Malawi",
    "EUR": r"\beuro",
    "ZAR": r"South Africa|Pretoria|Johannesburg|Südafrik|南非",
}
"""What in a text tells the country of a shared currency word."""

WITHOUT_DOLLARS: Final = "|".join(
    (
        *(
            COUNTRIES[code]
            for code in (
                "JPY CNY MXN BRL SUR DEM FRF GBP ITL SAR IRR IQD KWD INR PKR PHP ARS CLP COP EGP TRY BEF CHF SEK NOK DKK "
                "AED QAR LYD DZD ZAR YUD KPW"
            ).split()
        ),
        r"\bKorea|Seoul|OPEC|Indonesi|Jakarta|Malaysi|\bThai|Bangkok|Venezuel|Ecuador|\bPeru\b|Nigeri|Poland|Polish",
        r"Hungar|Romani|Spain|Spanish|Portug|Greece|\bGreek|Netherlands|\bDutch|\bE\.?C\.?\b|European Community|Bangladesh",
        r"Viet ?[Nn]am|Israel|Bolivi|Europe",
    )
)
"""Countries without a dollar of their own: their trade in dollars is in American ones."""

WEIGHED: Final = (
    r"\b(?:beef|pork|meat|poultry|chicken|sugar|cheese|butter|milk|cotton|copper|tobacco|coffee|cocoa|fish|shrimp|catfish"
    r"|salmon|lobster|tuna|peanut|almond|pecan|cherr|apple|potato|tomato|honey|wool|uranium|zinc|alumin|nickel|lumber"
    r"|fentanyl|opium|cocaine|heroin|rice|wheat|corn|soybean|hog|cattle|lamb|fib(?:er|re)|fabric|yarn|weigh|lb)"
)
"""Goods that go by the pound: beside them "pounds" is a weight."""
