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
    "alloy angle anode bar beam billet blank bloom cathode coil extrusion flake foil granule ingot matte pellet "
    "plate powder profile rod scrap section sheet slab sponge strip waste wire"
)
WORKED_FORMS: Final = _words(
    "article bag barrel bolt bottle box bucket cable can casting chain clip container cookware coupling crate "
    "cylinder door drum fastener fence fitting flange forging frame grating hanger hook hose jar joint keg "
    "kitchenware ladder lid mesh nail net netting packaging pan pipe pole post rivet rope sack screw sink spring "
    "staple strand structure tank tower tray tube tubing utensil ware wheel window"
)
ROMANCE_MATERIALS: Final[Mapping[str, str]] = _by_word(
    {
        "39 39": "nailon nylon pet plastico plastique polietileno polipropileno poliestireno polyethylene polypropylene "
        "polystyrene pvc",
        "40 40": "caoutchouc caucho hule latex nitrilo nitrile",
        "44 44": "bambou bambu bois contrachapado contreplaque madera",
        "48 48": "carton papel papier",
        "69 69": "ceramica ceramico ceramique gres porcelaine porcelana",
        "70 70": "cristal verre vidrio",
        "71 71": "oro platino platine",
        "72 73": "acero acier fer fonte fundicion hierro inoxidable inox inoxydable",
        "74 74": "bronce bronze cobre cuivre laiton laton",
        "75 75": "nickel niquel",
        "76 76": "aluminio aluminium",
        "78 78": "plomb plomo",
        "79 79": "cinc zinc",
        "80 80": "estano etain",
        "81 81": "magnesio magnesium molibdeno molybdene tantale tantalo titane titanio tungstene tungsteno wolframio",
    }
)
ROMANCE_PRIMARY_FORMS: Final = _words(
    "alambre aleacion aleacione alliage anode anodo bande bandeja barra barre bobina bobine cathode catodo chapa "
    "chatarra chute dechet desecho desperdicio feuillard feuille fil fleje foil granza hoja lamina laminado lingot "
    "lingote palanquilla perfil perfile placa planch plancha planche plaque polvo poudre profile residuo tira tole "
    "varilla"
)
ROMANCE_WORKED_FORMS: Final = _words(
    "accesorio accessoire alcantarilla article articulo bidon bidone boite botella boulon bouteille brida bride "
    "cable cadena caisse caja cajon chaine charpente cilindro clavo clou electrodo embalaje emballage envase "
    "escalera estructura evier fenetre fregadero fut grapa grillage grille jarra lata malla manufactura menaje "
    "ouvrage panel panele panneau panneaux pavimento perno porte puerta raccord rejilla remache resorte ressort "
    "revestimiento revetement tablero tapa tapon tapone tarima tirafondo tornilleria tornillo torre tour treillis "
    "tube tuberia tubo tuerca tuyau tuyaux ustensile utensilio vaisselle vajilla valla ventana vis"
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
    "achat arancele article articulo ausfuhr ausfuhren bale ban barrier batch boycott bushel cargo catch category "
    "commodity compra consignment crop curb cut delivery demand dispute duty einfuhr einfuhren embargo envio export "
    "exportacion exportacione exportation exporting good grade handel harvest import importacion importacione "
    "importation importe importing industry item kilogram kilogramme levy lieferung lieferungen line market "
    "merchandise outbound output package pound price product production producto produit purchase quota range reel "
    "restriction roll sale sector shipment shipping smuggling stock stockpile supply surplus tariff tax ton tonne "
    "trade trading transaction type unit variety vente volume zoll zolle"
)
"""Words that carry goods: what they carry decides ("beef imports", "tonnes of wheat", "steel tariffs")."""
MAKERS: Final = _words(
    "analyst association breeder buyer company consumer dealer economist employee executive exporter factory farmer "
    "firm fisherman fishermen giant grower importer institute job lobby maker manufacturer mill miner minister "
    "official plant producer rancher refiner refinery retailer seller share shareholder smelter supplier trader "
    "union user worker workforce"
)
"""Words for people, firms and places: "soybean farmers" are no goods."""

CUTS: Final = _words(
    "ab above assembled at aus below between by called containing designed exceeding except excluding fitted for "
    "from fur gegen goe going imported in intended into known made manufactured meant mit nach originating over per "
    "prepackaged procedente produced provenant proveniente shipped suitable that through to treated under used "
    "valued via von weighing when where whether which who whose with without worth zum"
)
CARRYING: Final = _words("in of on")
TRADED: Final = _words("auf for mit von")
"""Words that after a trade word lead to the goods: "demand for steel", "Importe von Stahl"."""
CONTAINERS: Final = _words("bag bale barrel bottle box can carton case container crate jar keg pallet sack set tin")
"""Measures: what "barrels of oil" hold decides."""
TINS: Final = _words("airtight can dosen jar tin")
ROMANCE_CARRIERS: Final = _words(
    "achat arancel arancele arrivage article articulo baril barril barrile base botella bouteille cabeza caisse "
    "caja cargaison cargamento categoria categorie clase comercio commerce compra consommation consumo contingent "
    "contingente cotizacion cour cuota derecho derivado derive despacho droit embargo embarque envio expedition "
    "exportacion exportacione exportation filet filete filiere gravamen gravamene importacion importacione "
    "importation impuesto industria industrie kilo litre litro livraison lote marche mercado millier million millon "
    "millone paire par precio prix produccion production quintal quintale quota saco secteur sector surtaxe tarif "
    "tarifa tariff taxe tete tipo tm tonelada tonnage tonne type venta vente volume volumen"
)
ROMANCE_PARTS: Final = _words(
    "accesorio accessoire autopieza component componente composant parte partie party piece pieza recambio "
    "refaccion refaccione repuesto"
)
ROMANCE_PREPARED: Final = _words(
    "boite conserva conserve enlatada enlatado lata preparacion preparacione preparada preparado preparation "
    "prepare preparee procesada procesado"
)
"""Words for canned and prepared goods: "espárragos en conserva", "latas de atún" without "lata"."""
ROMANCE_DETERMINERS: Final = _words(
    "algun alguna alguno ancien ancienne autre ce certain certaine ces cette cierta cierto determinada determinado "
    "divers diversa diverso el esa ese esta este gran grand grande gros grosse l la las le les leur lo los nouveau "
    "nouveaux nouvel nouvelle nueva nuevo otra otro petit petite plusieur principal principale principaux quelque "
    "sa se son su sus tel telle toda todo tout toute un una une uno varia vario"
)
"""Articles, and adjectives that stand before a noun."""
ROMANCE_ADJECTIVES: Final = _words(
    "belga belge blanc blanca blanch blanche blanco brut brute bulgare checo cru crud cruda crudo dulce egipcia "
    "egipcio entero entier entiere espagnol extra fin fino frai fraich fraiche frances fresca fresco grec griego "
    "grueso hindu indonesia indonesio ingles irani irany israeli israely japones kazajo laminado largo leger legere "
    "libre ligera ligero lourd lourde malasia malasio marroqui marroquy negra negro neuf neuve noir noire nueva "
    "nuevo pakistani pakistany paquistani paquistany pesada pesado plan plana plano plat plate polaca polaco roja "
    "rojo rouge rusa ruso saudi saudy sec seca sech seche seco sucia sueco suelta suisse suiza suizo surcoreano "
    "tcheque tinta tinto turc turca turco turque vegetal verde vert verte vierge vietnamita virgen viva vivo"
)
ROMANCE_CUTS: Final = _words("contra contre cuya cuyo desde dont entre hacia par por que qui segun selon vers")
"""Where what follows a Spanish or French noun says no more about the goods."""

PREPARED: Final = _words("canned pickled prepared preserved processed tinned")
NOT_PREPARED: Final = rf"\b[Nn]on-(?:{'|'.join(sorted(PREPARED))})\b"
PREPARED_CHAPTERS: Final[Mapping[str, str]] = {"02": "16", "03": "16", "07": "20", "08": "20"}

STATES: Final = PREPARED | _words("chilled cooked dried fresh frozen live raw smoked")
"""States that share the goods they stand before: "frozen and canned shrimp"."""
ADJECTIVES: Final = STATES | _words(
    "big black blue broken brown certain coarse cold crude dry dual fine flat green hard heavy high hot large light "
    "long low new non old other precision red round semi short small soft the thick thin used wet white whole "
    "wooden woven yellow"
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

MACHINE_CHAPTERS: Final = frozenset({"02", "03", *(f"{number}" for number in range(84, 97))})
"""Chapters of goods that have parts."""

NO_ENDINGS: Final = _words(
    "achse achsen asche aschen ballen chemie eiern eisen enten erzen fahre fahren geschosse geschossen kunst "
    "leuchten ramie ramien reife reifen rosen rustung sagen samtes schranke schranken sitze sitzen spiele spielen "
    "starke starken stent strom strome teige teigen tiere tieren uhren wachs wachse zuge zugen zuges"
)
"""German goods that are also the end of other words: "Verfahren" are no ferries, "Gebühren" no watches."""

GERMAN_FORMS: Final = _words(
    "behalter beutel draht drahte fenster folie folien halbzeug platten profile stangen turen verpackungen"
)
"""German forms of a material, which the first half of the compound names: "Polyethylenfolien"."""

SHORT_ENDINGS: Final = _words("bier erze fett garn holz kase mehl obst salz wein")
"""German goods of four letters that end compounds: "Brettschichtholz"."""

CHINESE_TRADE_WORDS: Final = (
    "进口的|出口的|进口|出口|原产于|产自|来自|中国产|中国|美国产|美国|美产|欧盟|日本|韩国|加拿大|澳大利亚|澳洲|巴西|印度|俄罗斯|墨西哥|"
    "泰国|越南|台湾|法国|德国|英国|意大利|西班牙|智利|阿根廷|新西兰|乌克兰|印尼|马来西亚|"
    "部分|相关|主要|国产|优质|外国|新增|全部|所有|大量|高端|先进|某些|各类|各种|其他|其它|的|金属(?=[钐镝钆铽镥钪钇镨钕硅镁铬锰锂钠钙])"
)
CHINESE_TRAILING: Final = (
    "及其制品|相关物项|相关产品|物项|等产品|等商品|等货物|等|产品|制品|商品|货物|进口|出口|关税|贸易|行业|产业|市场|类|及制品|的出口|的进口|进口关税|"
    "出口管制|进口量|出口量|进口额|出口额|价格|原料"
)
CHINESE_GROUPS: Final = frozenset({"产品", "商品", "货物", "物品", "物项", "原料", "制成品"})
"""Names of no goods that stand behind names of goods: 肉鸡产品."""
CHINESE_HEADS: Final[Mapping[str, str]] = _by_word(
    {
        "03": "鱼 虾 蟹",
        "07": "菇",
        "22": "酒",
        "61 62": "衫 裤 裙",
        "64": "鞋 靴",
        "65": "帽",
        "94": "椅",
        "96": "笔",
    }
)
"""Last characters that say what the goods are."""
CHINESE_ACTIONS: Final = "[饮喝酿禁戒醉售捕钓养打炸休脱换]"
"""What before a last character makes it no goods: 捕鱼 is fishing."""
CHINESE_ORGANIC: Final = "..[酮醛酯醇胺酚醚腈烷烯苯]$"
"""Ends of names of organic chemicals."""
CHINESE_PARTS: Final = r"(?:专用|用|的|及其?|和)?(?:关键|主要)?(?:零部件|零组件|零配件|零件|部件|组件|配件)$"
CHINESE_ABSORBING: Final[Mapping[str, str]] = {
    "轮胎": "87 88",
    "精矿": "26 28 72 74 75 76 78 79 80 81",
    "矿石": "26 28 72 74 75 76 78 79 80 81",
    "罐头": "03 07 08",
    "果汁": "07 08",
}
"""Heads that take over bare goods of these chapters before "and": 轿车和卡车轮胎 are tyres."""
CHINESE_MATERIALS: Final[Mapping[str, str]] = _by_word(
    {
        "39 39": "塑料 塑胶 聚乙烯 聚丙烯 聚氯乙烯 聚酯 聚氨酯 尼龙 PVC pvc PE PP PET",
        "40 40": "橡胶 硅橡胶 乳胶 丁腈",
        "44 44": "木 木头 竹 竹木 实木 木材",
        "48 48": "纸",
        "69 69": "陶瓷 瓷",
        "70 70": "玻璃",
        "71 71": "黄金 白银 铂金 足金",
        "72 73": "不锈钢 碳钢 合金钢 钢铁 钢 铁 铸铁 马口铁",
        "74 74": "铜 铜合金",
        "75 75": "镍",
        "76 76": "铝 铝合金",
        "78 78": "铅",
        "79 79": "锌",
        "80 80": "锡",
        "81 81": "钛 钛合金 钨 钼 钽 镁合金",
    }
)
CHINESE_PRIMARY_FORMS: Final = (
    "板材|板带|板|带材|带|箔材|箔|棒材|棒|条|线材|线|丝|型材|粉末|粉|锭|坯|片|卷|废料|废碎料|薄膜|膜|泡沫"
)
CHINESE_WORKED_FORMS: Final = (
    "管材|管道|管件|管|紧固件|螺栓|螺母|螺丝|螺钉|钉|钉子|链|链条|网|丝网|绳|绳索|罐|瓶|容器|箱|桶|餐具|厨具|炊具|水槽|门|门窗|"
    "窗|器皿|铸件|锻件|法兰|结构件|结构|弹簧|气瓶|包装|配件|家居用品|水管|货架|手套|筷子|筷"
)
SIMPLIFIED: Final = str.maketrans(
    "乾亞佈來侖係俬個倫傘備傢傳價儀優儲兒內兩冊凈凍別剋剎剛創剷劃劍劑動務勞區卹卻卽厠厤參吳唸啞單嗎噴噹嚮囌國圍園圓"
    "圖團埰堅堊堝報場塊塗塢塵墊墻壓壞壺壽夢夾奬妝婦嬌嬰學寀寢實寧寫寬寵寶將專對導屜層屬島崗崙嶺巖帳帶幟幣幹幾庫廁廂"
    "廚廠廢廣弔張強彆彈彎彔彫彿後徑復恆愛慄態慣慶憶應懷懸戰戲戶拋捲掃掛採揚換損摺摻撐撣撲撻擊擋據擠擬擺擾攝攤攪敎敵"
    "數斷於旂昇時曆曏曬書會朮枴柵柺査桿條棄棊棗棲楊楓業極榘榦構槍槓槳樁樂樑樓標樣樹樺橋機橫檔檢檯檳檸櫃櫚櫥櫻欄權欖"
    "歐歷歸殺殻殼氈氣氫氬氾汎汙決沒沖涼淚淨淩減渦測湯準溝溫溼滅滌滷滾漁漢漬漿潔潛潤澱濃濕濾瀝灑灘灣烏烴無煉煙熒熱熾"
    "燈燒燙燜營燭燻爐爾牀牆牽犢狀狹獎獨獲獵獸獼琱瑩瑪環璽瓊產産甦甯畫異畵當疊痠療發皁皺盃盜監盤眞矯碸碼磚礎礦礫礬禦"
    "禮秈稅稈稜種穀積穩穫窩窺竈竪筆筍箇箏節築篩簽簾籃籠籤糉糝糞糧糰紀紅紉紋納紐純紗紙級紡細紹絃組結絕絞絡絨統絲絶綉"
    "綑經綠綢綫維網綳綵綸綿緊緑線緞緣編緩緯練縈縫縮縴繃織繞繡繩繪繫繭繼纈續纖纜罌羅羣羥義習翫聖聞聯聲聽脣脩脫脹腖腦"
    "腫腳腸膚膠膩膽臉臍臘臟臥臺與興舊艦苧莢華菸萊萬萵葉葦葯蒓蓀蓆蓋蓮蓴蔔蔘蔥蕎蕓薑薩薹薺藍藝藥蘆蘇蘋蘚蘭蘿處號蜆蝕"
    "蝦蝨螢蟲蠔蠟蠣蠶術衕衚衛衝裏補裝裡製複褲襪襬襯覈見規視觀觸訂計訊託記設診註証詞試話誌認誕說説課調講證識譜議護讀"
    "變豎豬貓貝負貧貨販貴費貼貽貿賀資賊賞賣賤質賴購賽車軋軌軍軟軸載輔輕輛輝輪輯輸輻轂轉轎轟辦農迴連週進遊運過達遙遠"
    "適選還邊邏郵鄰醃醜醣醫醬釀釋釐釓釔釕釘針釣釤釦釩釷釹釺鈀鈅鈈鈉鈎鈔鈕鈡鈣鈥鈦鈧鈮鈰鈴鈷鈹鈾鉀鉅鉆鉈鉍鉑鉕鉗鉚鉛"
    "鉤鉬鉭鉸鉺鉻鉿銀銅銑銠銣銥銦銨銩銪銫銷銹銻銼鋁鋅鋇鋒鋤鋨鋪鋯鋰鋱鋶鋸鋼錄錐錘錠錢錦錨錫録錳錶錸鍊鍋鍍鍛鍬鍵鍶鍺"
    "鍼鍾鎂鎖鎘鎚鎢鎭鎮鎳鎵鏇鏈鏑鏜鏟鏡鏽鐘鐠鐲鐵鐺鐿鑄鑥鑭鑰鑽鑿長門閃開閑閒間閘閤閥闆闊關陞陰陳陸陽險隱隻雙雛雜雞"
    "離雲電霧靈靜鞦韆韓響頁頂項順須預頓領頭頻顆額顏顔類顯風颱颳飛飯飲飴飼飽飾餃餅養餌餞餡餬餾饅馬駁駕駛駝駱驅驗驢髒"
    "體髮鬆鬍鬚鬥鬧鬱魚魯魷鮃鮎鮑鮪鮫鮭鮮鯉鯊鯖鯛鯡鯧鯨鯰鯷鰐鰨鰭鰱鰹鰻鱅鱈鱒鱗鱘鱷鱸鳥鳳鴉鴨鴿鵝鵪鵰鶉鷄鷹鹵鹹鹼鹽"
    "麗麥麩麪麫麯麴麵黃點黴鼕齒齡齣龍矽鐳祕鈽",
    "干亚布来仑系私个伦伞备家传价仪优储儿内两册净冻别克刹刚创铲划剑剂动务劳区恤却即厕历参吴念哑单吗喷当向苏国围园圆"
    "图团采坚垩埚报场块涂坞尘垫墙压坏壶寿梦夹奖妆妇娇婴学采寝实宁写宽宠宝将专对导屉层属岛岗仑岭岩帐带帜币干几库厕厢"
    "厨厂废广吊张强别弹弯录雕佛后径复恒爱栗态惯庆忆应怀悬战戏户抛卷扫挂采扬换损折掺撑掸扑挞击挡据挤拟摆扰摄摊搅教敌"
    "数断于旗升时历向晒书会术拐栅拐查杆条弃棋枣栖杨枫业极矩干构枪杠桨桩乐梁楼标样树桦桥机横档检台槟柠柜榈橱樱栏权榄"
    "欧历归杀壳壳毡气氢氩泛泛污决没冲凉泪净凌减涡测汤准沟温湿灭涤卤滚渔汉渍浆洁潜润淀浓湿滤沥洒滩湾乌烃无炼烟荧热炽"
    "灯烧烫焖营烛熏炉尔床墙牵犊状狭奖独获猎兽猕雕莹玛环玺琼产产苏宁画异画当叠酸疗发皂皱杯盗监盘真矫砜码砖础矿砾矾御"
    "礼籼税秆棱种谷积稳获窝窥灶竖笔笋个筝节筑筛签帘篮笼签粽糁粪粮团纪红纫纹纳纽纯纱纸级纺细绍弦组结绝绞络绒统丝绝绣"
    "捆经绿绸线维网绷彩纶绵紧绿线缎缘编缓纬练萦缝缩纤绷织绕绣绳绘系茧继缬续纤缆罂罗群羟义习玩圣闻联声听唇修脱胀胨脑"
    "肿脚肠肤胶腻胆脸脐腊脏卧台与兴旧舰苎荚华烟莱万莴叶苇药莼荪席盖莲莼卜参葱荞芸姜萨苔荠蓝艺药芦苏苹藓兰萝处号蚬蚀"
    "虾虱萤虫蚝蜡蛎蚕术同胡卫冲里补装里制复裤袜摆衬核见规视观触订计讯托记设诊注证词试话志认诞说说课调讲证识谱议护读"
    "变竖猪猫贝负贫货贩贵费贴贻贸贺资贼赏卖贱质赖购赛车轧轨军软轴载辅轻辆辉轮辑输辐毂转轿轰办农回连周进游运过达遥远"
    "适选还边逻邮邻腌丑糖医酱酿释厘钆钇钌钉针钓钐扣钒钍钕钎钯钥钚钠钩钞钮钟钙钬钛钪铌铈铃钴铍铀钾巨钻铊铋铂钷钳铆铅"
    "钩钼钽铰铒铬铪银铜铣铑铷铱铟铵铥铕铯销锈锑锉铝锌钡锋锄锇铺锆锂铽锍锯钢录锥锤锭钱锦锚锡录锰表铼链锅镀锻锹键锶锗"
    "针钟镁锁镉锤钨镇镇镍镓旋链镝镗铲镜锈钟镨镯铁铛镱铸镥镧钥钻凿长门闪开闲闲间闸合阀板阔关升阴陈陆阳险隐只双雏杂鸡"
    "离云电雾灵静秋千韩响页顶项顺须预顿领头频颗额颜颜类显风台刮飞饭饮饴饲饱饰饺饼养饵饯馅糊馏馒马驳驾驶驼骆驱验驴脏"
    "体发松胡须斗闹郁鱼鲁鱿鲆鲇鲍鲔鲛鲑鲜鲤鲨鲭鲷鲱鲳鲸鲶鳀鳄鳎鳍鲢鲣鳗鳙鳕鳟鳞鲟鳄鲈鸟凤鸦鸭鸽鹅鹌雕鹑鸡鹰卤咸碱盐"
    "丽麦麸面面曲曲面黄点霉冬齿龄出龙硅镭秘钚",
)
"""Traditional characters of names of goods, as simplified ones."""
