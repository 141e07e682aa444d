"""Currencies: their words, marks and codes, and what tells apart those that share a word.

Codes are those of ISO 4217, lists one (current) and three (historic). A label that is no code is a family: a word
shared by several currencies ("crown"). Rows hold phrases with "|" between them, as in `_quantity_tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_CURRENCIES = (
    "AED|AFN|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|"
    "CLP|CNH|CNY|COP|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|GBP|GEL|GHS|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|"
    "HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|"
    "MGA|MKD|MMK|MNT|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|"
    "RWF|SAR|SCR|SDG|SEK|SGD|SLE|SOS|SRD|SVC|SYP|SZL|THB|TJS|TMT|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|"
    "XAF|XCD|XDR|XOF|XPF|YER|ZAR|ZMW|ZWL|ATS|BEF|CYP|DDM|DEM|ECS|EEK|ESP|FIM|FRF|GRD|IEP|ITL|LTL|LUF|LVL|MTL|NLG|"
    "PLZ|PTE|ROL|SIT|SKK|SUR|TRL|VEB|VEF|XEU|YUD"
)
CURRENCIES: Final = frozenset(_CURRENCIES.split("|"))
"""Codes that are read in capitals beside a number. "ALL" and "TOP" are words more often than currencies."""

SYMBOLS: Final[Mapping[str, str]] = {
    "dollar": "$",
    "USD": "us$|u$ s|u$",
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
    "cent": "¢|ct|cts",
    "USD": "us cent|us cents|centavos de dólar|centavos de dolar|cents de dollar|美分",
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

_NEVER_BEFORE = (
    "won|wons|real|reals|reales|sol|soles|mark|marks|pound|pounds|crown|crowns|dong|rial|rials|dram|drams|kip|fr|"
    "kr|lei|leu|lev|rand|pula|corona|coronas|livre|livres|libra|libras|dollar|dollars|pfund|franc|francs|franco|"
    "peso|pesos|euro|euros|yen|dlr|dlrs"
)
NEVER_BEFORE: Final = frozenset(_NEVER_BEFORE.split("|"))
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

DEFAULTS: Final[Mapping[str, str]] = {
    "dollar": "USD",
    "ruble": "RUB",
    "won": "KRW",
    "yuan": "CNY",
    "cent": "USD",
    "franken": "CHF",
}
"""Shared words with one plain meaning. The others stay as written where the sentence does not settle them."""

ONLY_ATTACHED: Final = frozenset(("dollar", "yuan", "cent", "franken"))
"""Shared words that the mere name of a country does not move: dollars in a sentence on Canada stay American."""

OWN_DOLLARS: Final = frozenset(("USD", "CAD", "AUD", "NZD"))
"""Dollars that wires print bare. Others they name ("Taiwan dlrs"), and give much of the trade of those places in American
ones: there a bare "dlr" stays as written."""

COUNTRIES: Final[Mapping[str, str]] = {
    "USD": r"u\. ?s\.|united states|\bamerica\b|(?<!latin )(?<!south )\bamerican|washington|white house"
    r"|reagan|estados unidos|ee\. ?uu|estadounid|[ée]tats-unis|américain|vereinigten? staaten|amerikan|美国|美國",
    "CAD": r"canad|canad|ottawa|toronto|ontario|qu[eé]bec|kanad|加拿大",
    "AUD": r"\baustral|canberra|sydney|melbourne|澳大利亚|澳洲",
    "NZD": r"new zealand|neuseel|neuseel|nouvelle-z|néo-z|nueva z|neozeland|新西兰",
    "HKD": r"hong ?kong|香港",
    "SGD": r"singap|新加坡",
    "TWD": r"taiw[aá]n|taipei|台湾|台灣",
    "JMD": r"jama[iï]",
    "TTD": r"trinidad",
    "BBD": r"barbad",
    "BSD": r"baham",
    "FJD": r"\bfiji",
    "NAD": r"namibi",
    "LRD": r"liberia",
    "GYD": r"guyan",
    "ZWL": r"zimbabw",
    "MOP": r"maca[ou]|澳门",
    "SEK": r"swed|schwed|stockholm|suède|suédois|suecia|suec[ao]|瑞典",
    "NOK": r"norw[ae]|norweg|oslo|norvège|norvég|norueg|norueg|挪威",
    "DKK": r"danish|denmark|dänemark|dänisch|[ck]openhagen|danemark|danois|dinamarca|danes[ae]|丹麦",
    "CZK": r"\bczech(?!oslo)|prague|tschech(?!oslo)|\bprag\b|tchèque|chequia|checa|捷克(?!斯洛)",
    "ISK": r"iceland|reykjav|isländ|islande|冰岛",
    "SKK": r"(?<!czecho)slovak(?!.{0,9}czech)|bratislava|slowak",
    "EEK": r"estoni|tallinn|estland",
    "INR": r"\bindia|new delhi|mumbai|bombay|\binde\b|\bindien|\bindisch|\bindienne|印度(?!尼)|\bcrore|\blakh|\d ?cr\b",
    "PKR": r"pakistan|islamabad|karachi|巴基斯坦",
    "LKR": r"sri lanka|colombo\b|斯里兰卡",
    "NPR": r"nepal|kathmandu|尼泊尔",
    "MUR": r"maurit",
    "SCR": r"seychell",
    "GBP": r"brit(?:ain|ish|on)|\bu\.?k\b|united kingdom|london|\bengl(?:and|ish)|scot(?:land|tish)"
    r"|\bwales|thatcher|sterling|großbritannien|britisch|royaume-uni|britanni|reino unido|británic|英国|英國",
    "EGP": r"egypt|cairo|ägypt|[éeé]gypt|egipto|egipci|埃及",
    "LBP": r"leban|beirut|liban|líbano|黎巴嫩",
    "SYP": r"syria|damascus|syrie|siria|叙利亚",
    "IEP": r"(?<!northern )\bireland|\birish|dublin",
    "CYP": r"\bcypr|nicosia",
    "SDG": r"sudan|khartoum|苏丹",
    "FRF": r"\bfrance|french|\bparis\b|français|frankreich|französ|francia|francés|francesa|法国",
    "CHF": r"swiss|switzerland|z[uü]rich|geneva|\bbasl?el?\b|schweiz|suisse|suiza|suizo|瑞士",
    "BEF": r"belgi|belge|belga|比利时",
    "LUF": r"luxemb",
    "CDF": r"\bcongo",
    "RWF": r"rwand",
    "GNF": r"\bguin(?:ea|ée)\b",
    "BIF": r"burundi",
    "DJF": r"djibouti",
    "DEM": r"(?<!east )\bgerman|\bbonn\b|bundesbank|frankfurt|(?<!ost)deutsch|allemagne|allemand|aleman"
    r"|西德|德国",
    "FIM": r"finland|finnish|helsinki|finn(?:land|isch)",
    "DDM": r"east german|east berlin|\bgdr\b|\bddr\b|东德",
    "BAM": r"bosni|sarajevo",
    "MXN": r"m[eé]xic|mexi[kq]|墨西哥",
    "ARS": r"argentin|buenos aires|阿根廷",
    "PHP": r"philippin|manila|filipin|菲律宾",
    "CLP": r"\bchile|\bchilen|智利",
    "COP": r"colombia|bogot|哥伦比亚",
    "UYU": r"urugua|montevideo|乌拉圭",
    "CUP": r"\bcuba|ha[vb]ana|\bcuban|古巴",
    "DOP": r"dominican",
    "KWD": r"kuwait|科威特",
    "IQD": r"\biraq|baghdad|\birak\b|伊拉克",
    "JOD": r"\bjordan|amman\b|约旦",
    "DZD": r"algeri|algérie|algiers|argelia|阿尔及利亚",
    "RSD": r"serbia|belgrade|塞尔维亚",
    "YUD": r"yugoslav|jugoslaw|南斯拉夫",
    "BHD": r"bahrain",
    "LYD": r"libya|tripoli|libyen|利比亚",
    "TND": r"tunis|突尼斯",
    "AED": r"emirat|\bu\.?a\.?e\b|dubai|abu dhabi|阿联酋",
    "MAD": r"morocc|rabat\b|maroc|marru|marokk|摩洛哥",
    "SAR": r"saudi|riyadh|沙特",
    "IRR": r"\biran|tehran|teheran|伊朗",
    "QAR": r"qatar|\bdoha\b|卡塔尔",
    "OMR": r"\boman|muscat|阿曼",
    "YER": r"yemen|也门",
    "BRL": r"bra[sz]il|brésil|brasil|巴西",
    "TRY": r"\bturk(?:ey|ish)|türk|ankara|istanbul|turquie|turquía|turque|turcas?|土耳其",
    "ITL": r"\bital|\brome\b|\bmilan\b|ital[ie]|意大利",
    "KES": r"kenya|nairobi|肯尼亚",
    "TZS": r"tanzan|坦桑尼亚",
    "UGX": r"ugand|乌干达",
    "SOS": r"somali",
    "XOF": r"senegal|sénégal|dakar|ivory coast|ivorian|côte d.ivoire|\bmali\b|burkina|b[eé]nin\b|\btogo|\bniger\b"
    r"|west africa|bceao",
    "XAF": r"camero|gabon|\bt?chad\b|equatorial guinea|central africa|congo|beac",
    "SUR": r"soviet|\bu\.?s\.?s\.?r|sowjet|soviéti|udssr|urss|苏联",
    "BYN": r"belarus|minsk|白俄罗斯",
    "KPW": r"north korea|pyongyang|dprk|朝鲜",
    "JPY": r"japan|tokyo|japon|日本|東京|东京",
    "CNY": r"\bchin(?:a|ese)\b|beijing|peking|shanghai|\bchine\b|chinois|chinesisch|中国|中國|北京|人民币",
    "CRC": r"costa rica",
    "SVC": r"salvador",
    "ZMW": r"zambia",
    "MWK": r"malawi",
    "EUR": r"\beuro",
    "ZAR": r"south africa|pretoria|johannesburg|südafrik|南非",
}
"""What in a text in lower case tells the country of a shared currency word; "US" is "u.s." there."""

WITHOUT_DOLLARS: Final = "|".join(
    (
        *(
            COUNTRIES[code]
            for code in [
                "JPY",
                "CNY",
                "MXN",
                "BRL",
                "SUR",
                "DEM",
                "FRF",
                "GBP",
                "ITL",
                "SAR",
                "IRR",
                "IQD",
                "KWD",
                "INR",
                "PKR",
                "PHP",
                "ARS",
                "CLP",
                "COP",
                "EGP",
                "TRY",
                "BEF",
                "CHF",
                "SEK",
                "NOK",
                "DKK",
                "AED",
                "QAR",
                "LYD",
                "DZD",
                "ZAR",
                "YUD",
                "KPW",
            ]
        ),
        r"\bkorea|seoul|opec|indonesi|jakarta|malaysi|\bthai|bangkok|venezuel|ecuador|\bperu\b|nigeri|poland|polish",
        r"hungar|romani|spain|spanish|portug|greece|\bgreek|netherlands|\bdutch|\be\.?c\.?\b|european community"
        r"|bangladesh",
        r"viet ?nam|israel|bolivi|europe",
    )
)
"""Countries without a dollar of their own: their trade in dollars is in American ones."""

WEIGHED: Final = (
    r"\b(?:beef|pork|meat|poultry|chicken|sugar|cheese|butter|milk|cotton|copper|tobacco|coffee|cocoa|fish|shrimp"
    r"|catfish"
    r"|salmon|lobster|tuna|peanut|almond|pecan|cherr|apple|potato|tomato|honey|wool|uranium|zinc|alumin|nickel|lumber"
    r"|fentanyl|opium|cocaine|heroin|rice|wheat|corn|soybean|hog|cattle|lamb|fib(?:er|re)|fabric|yarn|weigh|lb)"
)
"""Goods that go by the pound: beside them "pounds" is a weight."""
