"""Word classes for reading a phrase that names goods: forms of a material, parts, trade words, sayings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {word: value for value, words in table.items() for word in words.split()}


MATERIALS: Final[Mapping[str, str]] = _by_word(
    {
        "39 39": "acrylic hdpe kunststoff ldpe nylon plastic plastik polycarbonate polyethylen polyethylene polymer "
        "polypropylene polystyrene polyurethane pvc vinyl",
        "40 40": "gummi latex nitrile rubber",
        "44 44": "bamboo holz plywood timber wood wooden",
        "48 48": "cardboard paper paperboard papier pappe",
        "69 69": "ceramic clay keramik porcelain",
        "70 70": "glas glass",
        "71 71": "gold palladium platin platinum silber silver",
        "72 73": "acero acier edelstahl eisen gusseisen iron stahl stainless steel",
        "74 74": "brass bronze cobre copper cuivre kupfer messing",
        "75 75": "nickel",
        "76 76": "alu alum aluminio aluminium aluminum",
        "78 78": "blei lead",
        "79 79": "zinc zink",
        "80 80": "tin zinn",
        "81 81": "cobalt kobalt magnesium molybdenum tantalum titan titanium tungsten wolfram",
    }
)
"""Materials: the chapter of their primary forms (bars, sheet) and that of their worked ones (pipes, screws)."""

PRIMARY_FORMS: Final = _words(
    "alloy angle anode bar beam billet blank bloom cathode coil extrusion flake foil ingot matte pellet plate "
    "powder profile rod scrap section sheet slab sponge strip waste wire"
)
WORKED_FORMS: Final = _words(
    "article bag barrel bolt bottle box bucket cable can casting chain clip container cookware coupling crate "
    "cylinder door drum fastener fence fitting flange forging frame grating hanger hook hose jar joint keg "
    "kitchenware ladder lid mesh nail net netting packaging pan pipe pole post rivet rope sack screw sink spring "
    "staple strand structure tank tower tray tube tubing utensil ware wheel window"
)
ROMANCE_FORMS: Final = _words(
    "barra barre bobina chapa feuille lamina perfil placa profile tole tube tuberia tubo tuyau"
)
ABSORBING: Final[Mapping[str, str]] = {
    "concentrate": "26 28 72 74 75 76 78 79 80 81",
    "flour": "07 10 11",
    "furniture": "39 44 70 72 74 76",
    "glove": "39 40 41 50 51 52",
    "juice": "07 08",
    "ore": "26 28 72 74 75 76 78 79 80 81",
    "seed": "07 10 12",
    "shirt": "50 51 52 53 54 55",
    "shoe": "39 40 41 52",
    "starch": "07 10 11",
    "tire": "87 88",
    "tyre": "87 88",
    "yarn": "50 51 52 53 54 55",
}
"""Heads that take over a bare noun of these chapters before "and": "fruit and vegetable juices" are juices."""
PARTS: Final = _words("accessory component part spare teile")

CARRIERS: Final = _words(
    "achat arancele article articulo ausfuhr ausfuhren bale ban barrier batch boycott bushel cargo category "
    "commodity compra consignment crop curb cut delivery demand dispute duty einfuhr einfuhren embargo envio "
    "export exportacion exportacione exportation exporting good grade handel harvest import importacion "
    "importacione importation importe importing industry item kilogram kilogramme levy lieferung lieferungen line "
    "market merchandise outbound output package pound price product production producto produit purchase quota "
    "range reel restriction roll sale sector shipment shipping smuggling stock stockpile supply surplus tariff "
    "tax ton tonne trade trading transaction type unit variety vente volume zoll zolle"
)
"""Words that carry goods: what they carry decides ("beef imports", "tonnes of wheat", "steel tariffs")."""
MAKERS: Final = _words(
    "analyst association breeder buyer company consumer dealer economist employee executive exporter factory "
    "farmer firm fisherman fishermen giant grower importer institute job lobby maker manufacturer mill miner "
    "minister official plant producer rancher refiner refinery retailer seller share shareholder smelter "
    "supplier trader union user worker workforce"
)
"""Words for people, firms and places: "soybean farmers" are no goods."""

CUTS: Final = _words(
    "above assembled at aus below between by containing designed exceeding except excluding fitted for from fur "
    "gegen goe going imported in intended into made manufactured meant mit nach originating over per prepackaged "
    "procedente produced provenant proveniente shipped suitable that through to under used valued via von "
    "weighing when where whether which who whose with without worth zum"
)
CARRYING: Final = _words("in of on")
TRADED: Final = _words("auf for mit von")
"""Words that after a trade word lead to the goods: "demand for steel", "Importe von Stahl"."""
CONTAINERS: Final = _words("bag bale barrel bottle box can carton case container crate jar keg pallet sack set tin")
"""Measures: what "barrels of oil" hold decides."""
TINS: Final = _words("airtight can dosen jar tin")
ROMANCE_CARRIERS: Final = _words(
    "achat arancel arancele articulo compra cuota droit envio exportacion exportacione exportation importacion "
    "importacione importation produccion production tariff tonelada toneladas tonne venta vente"
)

PREPARED: Final = _words("canned pickled prepared preserved processed tinned")
NOT_PREPARED: Final = r"\b[Nn]on-(?:canned|pickled|prepared|preserved|processed|tinned)\b"
PREPARED_CHAPTERS: Final[Mapping[str, str]] = {"02": "16", "03": "16", "07": "20", "08": "20"}

STATES: Final = PREPARED | _words("chilled cooked dried fresh frozen live raw smoked")
"""States that share the goods they stand before: "frozen and canned shrimp"."""
ADJECTIVES: Final = STATES | _words(
    "big black blue broken brown certain coarse cold crude dry dual fine flat green hard heavy high hot large "
    "light long low new non old other precision red round semi short small soft the thick thin used wet white "
    "whole wooden woven yellow"
)
"""Adjectives that no ending gives away: alone they are no goods."""

AND: Final = _words("and e et o oder or ou plus und y")
LIST_WORDS: Final = _words("especially including like mainly namely notably particularly")

SAYINGS: Final[Mapping[str, str]] = {
    "apple": r"apples (?:to|and|with) (?:apples|oranges)|Apple(?:'s|’s)? (?:shares|Inc|Music|Store)",
    "arm": r"arm'?s[- ]length|up in arms|arms? of (?:the|its|a)|twist\w* (?:the )?arms?|arms race|open arms",
    "beef": r"beef(?:ed|ing|s)?[- ]up|(?:have|has|had) a beef",
    "carrot": r"carrots?[- ]and[- ]sticks?",
    "chicken": r"chickens? (?:and|or)(?: the)? eggs?|game of chicken|chicken tax|chickens come home",
    "chip": r"bargaining[- ]chips?|blue[- ]chips?|poker chips?|chips? away|chips are down|negotiating chips?",
    "cotton": r"(?:Tom|Sen\.?|Senator|Mr\.?|Joseph|Dana) Cotton|cotton(?:ed|s)? on to",
    "egg": r"chickens? (?:and|or)(?: the)? eggs?|eggs in one basket",
    "fish": r"fish(?:ing)? for compliments|(?:Mr|Ms)\.? Fish|Hamilton Fish",
    "gold": r"gold standard|Gold Coast|gold[- ]plated|golden",
    "ham": r"West Ham|ham-fisted",
    "honey": r"honey trap|honeymoon|milk and honey",
    "iron": r"iron(?:ed|ing|s)? out|iron (?:curtain|fist|lady|grip|rule|will)|Iron (?:Curtain|Lady|Man)|iron-?clad",
    "milk": r"milk(?:ed|ing|s)? (?:the|it)|milk and honey",
    "nut": r"in a nutshell|nuts to",
    "oil": r"oil(?:ed|ing|s)? the wheels|pour\w* oil on|snake oil|oil-for-food",
    "orange": r"apples? (?:to|and|with) oranges",
    "paper": (
        r"(?:position|white|green|discussion|working|policy|background|consultation|issues|commercial|research|options|"
        r"ballot|non)[- ]papers?|on paper|paper (?:tiger|over|gains|losses)|news ?papers?|Papers"
    ),
    "pork": r"pork[- ]barrel",
    "rice": r"(?:Susan|Condoleezza|Ms\.?|Mr\.?|Ambassador|Secretary|Jerry) Rice",
    "salmon": r"(?:Mr|Ms|Felix|Kurt)\.? Salmon",
    "salt": r"grain of salt|Strategic Arms|SALT\b|salt in the wound|pinch of salt",
    "silver": r"silver (?:lining|bullet|screen|medal)|Nate Silver|Silver Lake",
    "soap": r"soap opera|soapbox",
    "steel": r"(?:must|to|will) steel\b|steel(?:y|ed|ing|s)? (?:resolve|itself|himself|themselves|nerves)|"
    r"nerves of steel|(?:U\.?S\.?|United States|Nippon|Bethlehem|Tata|AK|JSW|China|Inland|National|Republic) Steel\b",
    "sugar": r"sugar[- ]?coat\w*|sugar daddy",
    "tea": r"[Tt]ea [Pp]arty|cup of tea|tea leaves",
    "tin": r"tin ear|tin-?pot|Tin Pan",
    "toy": r"toy(?:ed|ing|s)? with|Toys ?[\"“]?R",
    "wine": r"wine and din\w+|wined and dined",
    "wood": r"out of the woods|knock on wood",
}
"""Sayings, names and verbs in which a word for goods means none. The pattern is looked for in the sentence."""

MEANINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "chip": {
        "20": r"(?i:potato|snack|crisps|tortilla|fish and chips)",
        "44": r"(?i:\bwood ?chips?|timber|pulp|sawmill|forestry|eucalyptus)",
        "85": "",
    },
    "lead": {
        "78": (
            r"(?i:zinc|\bmetals?\b|\bores?\b|concentrate|smelt|\bLME\b|tonn?es?\b|batter(?:y|ies)|copper|\btin\b|nickel"
            r"|\bmin(?:e|es|ing)\b|refined|ingots?|bullion|(?:exports?|imports?|shipments?) of (?:\w+ )?lead\b"
            r"|lead (?:exports?|imports?|prices?|output))"
        )
    },
    "pipe": {
        "39": r"(?i:plastic|\bPVC\b|polyethylene|polypropylene)",
        "68": r"(?i:concrete pipe)",
        "73": "",
        "74": r"(?i:copper|brass)",
    },
}
"""What a lone word means by the pattern its sentence holds; the meaning without a pattern is the usual one."""

ORIGIN: Final = r"\b(?![Mm]an-)[\w.]+-(?:assembled|built|flagged|grown|made|manufactured|owned|produced)\b"
COATED: Final = _words("clad coated galvanised galvanized lined plated")
FIRM: Final = (
    r"(?:\b(?:U\.? ?S\.?|United States|Nippon|Bethlehem|Tata|AK|JSW|China|Inland|National|Republic) Steel$)"
    r"|\b(?:AG|Co|Company|Corp|Corporation|GmbH|Inc|Limited|LLC|Ltd|plc|PLC|SpA)\.?$"
)
BRANDS: Final = frozenset({"Apple", "Shell", "Orange", "Caterpillar", "Target", "Gap"})
"""Firms with a name that is a word for goods; alone and in this spelling they are the firm."""
PLURALS: Final[Mapping[str, str]] = {"pepper": "07"}
"""What is another thing in the plural: pepper is a spice, peppers are vegetables."""
ONLY_ALONE: Final = frozenset({"tool"})
"""Heads that name goods only without a word before them: "etching tools" are machines."""
COUNTRIES_IN_CAPITALS: Final = frozenset({"china", "turkey"})

IRREGULAR: Final[Mapping[str, str]] = {
    "axes": "axe",
    "biologics": "biologics",
    "buses": "bus",
    "calves": "calf",
    "canoes": "canoe",
    "feet": "foot",
    "gases": "gas",
    "geese": "goose",
    "halves": "half",
    "knives": "knife",
    "leaves": "leaf",
    "kiwis": "kiwi",
    "lens": "lens",
    "lenses": "lens",
    "loaves": "loaf",
    "pants": "pant",
    "scarves": "scarf",
    "shelves": "shelf",
    "shoes": "shoe",
    "skis": "ski",
    "teeth": "tooth",
}
"""Plurals that the endings do not give."""

NO_ENDINGS: Final = _words(
    "achse achsen asche aschen ballen chemie eiern eisen enten erzen fahre fahren geschosse geschossen kunst leuchten "
    "ramie ramien reife reifen rosen rustung sagen samtes schranke schranken sitze sitzen spiele spielen stent strome "
    "strom starke starken teige teigen tiere tieren uhren wachs wachse zuge zugen zuges"
)
"""German goods that are also the end of other words: "Verfahren" are no ferries, "Gebühren" no watches."""

GERMAN_FORMS: Final = _words(
    "behalter beutel draht drahte fenster folie folien halbzeug platten profile stangen turen verpackungen"
)
"""German forms of a material, which the first half of the compound names: "Polyethylenfolien"."""

SHORT_ENDINGS: Final = _words("bier erze fett garn holz kase mehl obst salz wein")
"""German goods of four letters that end compounds: "Brettschichtholz"."""

CHINESE_TRADE_WORDS: Final = (
    "进口的|出口的|进口|出口|原产于|产自|中国产|中国|美国产|美国|美产|欧盟|日本|韩国|加拿大|澳大利亚|澳洲|巴西|印度|俄罗斯|墨西哥|"
    "部分|相关|主要|国产|优质|外国|新增|全部|所有|大量|高端|先进|自|的"
)
CHINESE_TRAILING: Final = (
    "及其制品|等产品|等商品|等|产品|制品|商品|进口|出口|关税|贸易|行业|产业|市场|类|及制品|的出口|的进口"
)
SIMPLIFIED: Final = str.maketrans(
    "鋼鐵鋁銅鎳鉛鋅錫鎂鈷鎢鍺鈦錳鉬釩車飛機電動農業產進醫藥豬雞魚蝦麥紡織類鹽鹼煤氣頭導體晶積顯線纜壓變燈燃輪膠"
    "紙漿絲紗衣飾傢玩樂錶鐘槍彈藝術書報製塑橡輸設備稀鋰鎵鍊礦銻鉍銦鈾矽澱葡萄龍蘋櫻檸穀黃綠茶葉煙雜貨豐乾鮮凍醬",
    "钢铁铝铜镍铅锌锡镁钴钨锗钛锰钼钒车飞机电动农业产进医药猪鸡鱼虾麦纺织类盐碱煤气头导体晶积显线缆压变灯燃轮胶"
    "纸浆丝纱衣饰家玩乐表钟枪弹艺术书报制塑橡输设备稀锂镓链矿锑铋铟铀硅淀葡萄龙苹樱柠谷黄绿茶叶烟杂货丰干鲜冻酱",
)
"""Traditional characters of names of goods, as simplified ones."""
