"""Currencies: their words, marks and codes, and what tells apart those that share a word.

Codes are those of ISO 4217, lists one (current) and three (historic). A label that is no code is a family: a word
shared by several currencies ("crown"). Rows hold phrases with "|" between them, as in `_quantity_tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_CURRENCIES = (
    "AED|AFN|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLP"
    "|CNH|CNY|COP|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|GBP|GEL|GHS|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF"
    "|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK"
    "|MNT|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SCR|SDG"
    "|SEK|SGD|SLE|SOS|SRD|SVC|SYP|SZL|THB|TJS|TMT|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|XAF|XCD|XDR|XOF|XPF"
    "|YER|ZAR|ZMW|ZWL|ATS|BEF|CYP|DDM|DEM|ECS|EEK|ESP|FIM|FRF|GRD|IEP|ITL|LTL|LUF|LVL|MTL|NLG|PLZ|PTE|ROL|SIT|SKK|SUR"
    "|TRL|VEB|VEF|XEU|YUD"
)
CURRENCIES: Final = frozenset(_CURRENCIES.split("|"))
"""Codes that are read in capitals beside a number. "ALL" and "TOP" are words more often than currencies."""

SYMBOLS: Final[Mapping[str, str]] = {
    "dollar": "$",
    "USD": "us$|u$ s|u$|$us",
    "CAD": "c$|ca$|can$|cdn$|$c|$can|$cdn|canadian $|cdn $",
    "AUD": "a$|au$|aus$|$a|$au|$aus|australian $",
    "NZD": "nz$|$nz|new zealand $",
    "HKD": "hk$|$hk|hong kong $",
    "TWD": "nt$|$nt",
    "SGD": "s$|$s|singapore $",
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
    "GBP": "gbp|sterling|stg|pound sterling|pounds sterling|pounds stg|pfund sterling|livres sterling"
    "|libras esterlinas|英镑|英鎊",
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
    "ITL": "lire|lit",
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
    "PEN": "soles|sol|s /",
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
    "cent": "¢|ct|cts|centime|centimes|céntimo|céntimos",
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
    "won|wons|real|reals|reales|sol|soles|mark|marks|pound|pounds|crown|crowns|dong|rial|rials|dram|drams|kip|fr|kr"
    "|lei|leu|lev|rand|pula|corona|coronas|livre|livres|libra|libras|dollar|dollars|pfund|franc|francs|franco|peso"
    "|pesos|euro|euros|yen|dlr|dlrs"
)
NEVER_BEFORE: Final = frozenset(_NEVER_BEFORE.split("|"))
"""Currency words that do not price the number behind them ("won 19 deals", "the dollar 5 percent higher")."""
BEFORE_SCALED: Final = frozenset(
    ("dollars", "dlrs", "euro", "euros", "fr", "francs", "kr", "peso", "pesos", "pounds", "rand", "yen")
)
"""Those of them that do before a number with a scale: "Pounds 5m"."""

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
    "USD": r"u\. ?s\.|united states|\busda\b|america\b|(?<!latin )(?<!south )\bamerican|washington|white house|reagan"
    r"|estados unidos|ee\. ?uu|estadounid|[ée]tats-unis|américain|vereinigten? staaten|amerikan",
    "CAD": r"canad|cdn\b|ottawa|toronto|ontario|qu[eé]bec|kanad",
    "AUD": "austral|canberra|sydney|melbourne",
    "NZD": "new zealand|neuseel|nouvelle-z|néo-z|nueva z|neozeland",
    "HKD": "hong ?kong",
    "SGD": "singap",
    "TWD": "taiw[aá]n|taipei",
    "JMD": "jama[iï]",
    "TTD": "trinidad",
    "BBD": "barbad",
    "BSD": "baham",
    "FJD": "fiji",
    "NAD": "namibi",
    "LRD": "liberia",
    "GYD": "guyan",
    "ZWL": "zimbabw",
    "MOP": "maca[ou]",
    "SEK": "swed|schwed|stockholm|suède|suédois|suecia|suec[ao]",
    "NOK": "norw[ae]|norweg|oslo|norvège|norvég|norueg",
    "DKK": "danish|denmark|dänemark|dänisch|[ck]openhagen|danemark|danois|dinamarca|danes[ae]",
    "CZK": r"czech(?!oslo)|prague|tschech(?!oslo)|prag\b|tchèque|chequia|checa",
    "ISK": "iceland|reykjav|isländ|islande",
    "SKK": "(?<!czecho)slovak(?!.{0,9}czech)|bratislava|slowak",
    "EEK": "estoni|tallinn|estland",
    "INR": r"india|new delhi|mumbai|bombay|inde\b|indien|indisch|indienne|crore|lakh|\d ?cr\b",
    "PKR": "pakistan|islamabad|karachi",
    "LKR": r"sri lanka|colombo\b",
    "NPR": "nepal|kathmandu",
    "MUR": "maurit",
    "SCR": "seychell",
    "GBP": r"brit(?:ain|ish|on)|u\.?k\b|united kingdom|london|engl(?:and|ish)|scot(?:land|tish)|wales|thatcher"
    "|sterling|großbritannien|britisch|royaume-uni|britanni|reino unido|británic",
    "EGP": "egypt|cairo|ägypt|[éeé]gypt|egipto|egipci",
    "LBP": "leban|beirut|liban|líbano",
    "SYP": "syria|damascus|syrie|siria",
    "IEP": r"(?<!northern )\bireland|irish|dublin",
    "CYP": "cypr|nicosia",
    "SDG": "sudan|khartoum",
    "FRF": r"france|french|paris\b|français|frankreich|französ|francia|francés|francesa",
    "CHF": r"swiss|switzerland|z[uü]rich|geneva|basl?el?\b|schweiz|suisse|suiza|suizo",
    "BEF": "belgi|belge|belga",
    "LUF": "luxemb",
    "CDF": "congo",
    "RWF": "rwand",
    "GNF": r"guin(?:ea|ée)\b",
    "BIF": "burundi",
    "DJF": "djibouti",
    "DEM": r"(?<!east )\bgerman|bonn\b|bundesbank|frankfurt|(?<!ost)deutsch|allemagne|allemand|aleman",
    "FIM": "finland|finnish|helsinki|finn(?:land|isch)",
    "DDM": r"east german|east berlin|gdr\b|ddr\b",
    "BAM": "bosni|sarajevo",
    "MXN": "m[eé]xic|mexi[kq]",
    "ARS": "argentin|buenos aires",
    "PHP": "philippin|manila|filipin",
    "CLP": "chile|chilen",
    "COP": "colombia|bogot",
    "UYU": "urugua|montevideo",
    "CUP": "cuba|ha[vb]ana|cuban",
    "DOP": "dominican",
    "KWD": "kuwait",
    "IQD": r"iraq|baghdad|irak\b",
    "JOD": r"jordan|amman\b",
    "DZD": "algeri|algérie|algiers|argelia",
    "RSD": "serbia|belgrade",
    "YUD": "yugoslav|jugoslaw",
    "BHD": "bahrain",
    "LYD": "libya|tripoli|libyen",
    "TND": "tunis",
    "AED": r"emirat|u\.?a\.?e\b|dubai|abu dhabi",
    "MAD": r"morocc|rabat\b|maroc|marru|marokk",
    "SAR": "saudi|riyadh",
    "IRR": "iran|tehran|teheran",
    "QAR": r"qatar|doha\b",
    "OMR": "oman|muscat",
    "YER": "yemen",
    "BRL": "bra[sz]il|brésil|brasil",
    "TRY": "turk(?:ey|ish)|türk|ankara|istanbul|turquie|turquía|turque|turcas?",
    "ITL": r"ital|rome\b|milan\b|ital[ie]",
    "KES": "kenya|nairobi",
    "TZS": "tanzan",
    "UGX": "ugand",
    "SOS": "somali",
    "XOF": r"senegal|sénégal|dakar|ivory coast|ivorian|côte d.ivoire|mali\b|burkina|b[eé]nin\b|togo|niger\b"
    "|west africa|bceao",
    "XAF": r"camero|gabon|t?chad\b|equatorial guinea|central africa|congo|beac",
    "SUR": r"soviet|u\.?s\.?s\.?r|sowjet|soviéti|udssr|urss",
    "BYN": "belarus|minsk",
    "KPW": "north korea|pyongyang|dprk",
    "JPY": "japan|tokyo|japon",
    "CNY": r"chin(?:a|ese)\b|beijing|peking|shanghai|chine\b|chinois|chinesisch",
    "CRC": "costa rica",
    "SVC": "salvador",
    "ZMW": "zambia",
    "MWK": "malawi",
    "EUR": "euro",
    "ZAR": "south africa|pretoria|johannesburg|südafrik",
}
"""How the words begin that tell the country of a shared currency word, in a text in lower case; "US" is "u.s." there."""
HAN_COUNTRIES: Final[Mapping[str, str]] = {
    "USD": "美国|美國",
    "CAD": "加拿大",
    "AUD": "澳大利亚|澳洲",
    "NZD": "新西兰",
    "HKD": "香港",
    "SGD": "新加坡",
    "TWD": "台湾|台灣",
    "MOP": "澳门",
    "SEK": "瑞典",
    "NOK": "挪威",
    "DKK": "丹麦",
    "CZK": "捷克(?!斯洛)",
    "ISK": "冰岛",
    "INR": "印度(?!尼)",
    "PKR": "巴基斯坦",
    "LKR": "斯里兰卡",
    "NPR": "尼泊尔",
    "GBP": "英国|英國",
    "EGP": "埃及",
    "LBP": "黎巴嫩",
    "SYP": "叙利亚",
    "SDG": "苏丹",
    "FRF": "法国",
    "CHF": "瑞士",
    "BEF": "比利时",
    "DEM": "西德|德国",
    "DDM": "东德",
    "MXN": "墨西哥",
    "ARS": "阿根廷",
    "PHP": "菲律宾",
    "CLP": "智利",
    "COP": "哥伦比亚",
    "UYU": "乌拉圭",
    "CUP": "古巴",
    "KWD": "科威特",
    "IQD": "伊拉克",
    "JOD": "约旦",
    "DZD": "阿尔及利亚",
    "RSD": "塞尔维亚",
    "YUD": "南斯拉夫",
    "LYD": "利比亚",
    "TND": "突尼斯",
    "AED": "阿联酋",
    "MAD": "摩洛哥",
    "SAR": "沙特",
    "IRR": "伊朗",
    "QAR": "卡塔尔",
    "OMR": "阿曼",
    "YER": "也门",
    "BRL": "巴西",
    "TRY": "土耳其",
    "ITL": "意大利",
    "KES": "肯尼亚",
    "TZS": "坦桑尼亚",
    "UGX": "乌干达",
    "SUR": "苏联",
    "BYN": "白俄罗斯",
    "KPW": "朝鲜",
    "JPY": "日本|東京|东京",
    "CNY": "中国|中國|北京|人民币",
    "ZAR": "南非",
}
"""The same in Chinese, where words have no borders."""

_WITHOUT_DOLLARS = (
    "JPY CNY MXN BRL SUR DEM FRF GBP ITL SAR IRR IQD KWD INR PKR PHP ARS CLP COP EGP TRY BEF CHF SEK NOK DKK AED QAR "
    "LYD DZD ZAR YUD KPW"
)
WITHOUT_DOLLARS: Final = "|".join(
    (
        *(COUNTRIES[code] for code in _WITHOUT_DOLLARS.split(" ")),
        r"korea|seoul|opec\b|indonesi|jakarta|malaysi|thai|bangkok|venezuel|ecuador|peru\b|nigeri|poland|polish|hungar",
        r"romani|spain|spanish|portug|greece|greek|netherlands|dutch|e\.?c\.?\b|european community|bangladesh|viet ?nam",
        "israel|bolivi|europe",
    )
)
"""Countries without a dollar of their own: beside one of them a bare "dlr" may be anybody's."""

WEIGHED: Final = (
    r"\b(?:beef|pork|meat|poultry|chicken|sugar|cheese|butter|milk|cotton|copper|tobacco|coffee|cocoa|fish|shrimp"
    r"|catfish"
    r"|salmon|lobster|tuna|peanut|almond|pecan|cherr|apple|potato|tomato|honey|wool|uranium|zinc|alumin|nickel|lumber"
    r"|fentanyl|opium|cocaine|heroin|rice|wheat|corn|soybean|hog|cattle|lamb|fib(?:er|re)|fabric|yarn|weigh|lb)"
)
"""Goods that go by the pound: beside them "pounds" is a weight."""
