"""Names of every ISO 3166-1 territory in English, Spanish, German, French and Chinese (both scripts).

Source: Unicode CLDR, territory names, as Babel 2.18 ships them; the tests compare this table with Babel's. Left out are
names that mean something else as often ("Congo", "Georgia", "Jordan", "Chad", the German "Island"); the engine settles
those by their sentence. Sorted by code.
"""

from __future__ import annotations

from typing import Final

TERRITORY_NAMES: Final[dict[str, str]] = {
    "ABW": "Aruba|阿鲁巴|荷屬阿魯巴|阿魯巴",
    "AFG": "Afghanistan|Afganistán|阿富汗",
    "AGO": "Angola|安哥拉",
    "AIA": "Anguilla|Anguila|安圭拉|安奎拉",
    "ALA": "Åland Islands|Islas Aland|Ålandinseln|Îles Åland|奥兰群岛|奧蘭群島|Islas Åland|îles d'Åland",
    "ALB": "Albania|Albanien|Albanie|阿尔巴尼亚|阿爾巴尼亞",
    "AND": "Andorra|Andorre|安道尔|安道爾",
    "ARE": (
        "United Arab Emirates|Emiratos Árabes Unidos|Vereinigte Arabische Emirate|Émirats arabes unis|"
        "阿拉伯联合酋长国|阿拉伯聯合大公國|阿拉伯聯合酋長國"
    ),
    "ARG": "Argentina|Argentinien|Argentine|阿根廷",
    "ARM": "Armenia|Armenien|Arménie|亚美尼亚|亞美尼亞",
    "ASM": "American Samoa|Samoa Americana|Amerikanisch-Samoa|Samoa américaines|美属萨摩亚|美屬薩摩亞",
    "ATA": "Antarctica|Antártida|Antarktis|Antarctique|南极洲|南極洲",
    "ATF": (
        "French Southern Territories|Territorios Australes Franceses|Französische Süd- und Antarktisgebiete|"
        "Terres australes françaises|法属南部领地|法屬南部屬地|法屬南部領地"
    ),
    "ATG": (
        "Antigua & Barbuda|Antigua y Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|安提瓜和巴布达|安地卡及巴布達|"
        "安提瓜和巴布達"
    ),
    "AUS": "Australia|Australien|Australie|澳大利亚|澳洲",
    "AUT": "Austria|Österreich|Autriche|奥地利|奧地利",
    "AZE": "Azerbaijan|Azerbaiyán|Aserbaidschan|Azerbaïdjan|阿塞拜疆|亞塞拜然|亞塞拜疆",
    "BDI": "Burundi|布隆迪|蒲隆地",
    "BEL": "Belgium|Bélgica|Belgien|Belgique|比利时|比利時",
    "BEN": "Benin|Benín|Bénin|贝宁|貝南|貝寧",
    "BES": (
        "Caribbean Netherlands|Caribe neerlandés|Karibische Niederlande|Pays-Bas caribéens|荷属加勒比区|荷蘭加勒比區"
    ),
    "BFA": "Burkina Faso|布基纳法索|布吉納法索|布基納法索",
    "BGD": "Bangladesh|Bangladés|Bangladesch|孟加拉国|孟加拉",
    "BGR": "Bulgaria|Bulgarien|Bulgarie|保加利亚|保加利亞",
    "BHR": "Bahrain|Baréin|Bahreïn|巴林",
    "BHS": "Bahamas|巴哈马|巴哈馬",
    "BIH": (
        "Bosnia & Herzegovina|Bosnia y Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|波斯尼亚和黑塞哥维那|"
        "波士尼亞與赫塞哥維納|波斯尼亞和黑塞哥維那"
    ),
    "BLM": "St. Barthélemy|San Bartolomé|Saint-Barthélemy|圣巴泰勒米|聖巴瑟米|聖巴泰勒米|St Barthélemy",
    "BLR": "Belarus|Bielorrusia|Biélorussie|白俄罗斯|白俄羅斯|Bélarus",
    "BLZ": "Belize|Belice|伯利兹|貝里斯|Bélize|伯利茲",
    "BMU": "Bermuda|Bermudas|Bermudes|百慕大|百慕達",
    "BOL": "Bolivia|Bolivien|Bolivie|玻利维亚|玻利維亞",
    "BRA": "Brazil|Brasil|Brasilien|Brésil|巴西",
    "BRB": "Barbados|Barbade|巴巴多斯|巴貝多",
    "BRN": "Brunei|Brunéi|Brunei Darussalam|文莱|汶萊",
    "BTN": "Bhutan|Bután|Bhoutan|不丹",
    "BVT": "Bouvet Island|Isla Bouvet|Bouvetinsel|Île Bouvet|布韦岛|布威島|鮑威特島",
    "BWA": "Botswana|Botsuana|博茨瓦纳|波札那|博茨瓦納",
    "CAF": (
        "Central African Republic|República Centroafricana|Zentralafrikanische Republik|République centrafricaine|"
        "中非共和国|中非共和國"
    ),
    "CAN": "Canada|Canadá|Kanada|加拿大",
    "CCK": (
        "Cocos (Keeling) Islands|Islas Cocos|Kokosinseln|Îles Cocos|科科斯（基林）群岛|科克斯（基靈）群島|"
        "îles Cocos (Keeling)|科科斯 (基林) 群島"
    ),
    "CHE": "Switzerland|Suiza|Schweiz|Suisse|瑞士",
    "CHL": "Chile|Chili|智利",
    "CHN": "China|Chine|中国|中國",
    "CIV": "Côte d'Ivoire|科特迪瓦|象牙海岸",
    "CMR": "Cameroon|Camerún|Kamerun|Cameroun|喀麦隆|喀麥隆",
    "COD": "Congo - Kinshasa|República Democrática del Congo|Kongo-Kinshasa|Congo-Kinshasa|刚果（金）|剛果（金夏沙）",
    "COG": "Congo - Brazzaville|Kongo-Brazzaville|Congo-Brazzaville|刚果（布）|剛果（布拉薩）|República del Congo",
    "COK": "Cook Islands|Islas Cook|Cookinseln|Îles Cook|库克群岛|庫克群島",
    "COL": "Colombia|Kolumbien|Colombie|哥伦比亚|哥倫比亞",
    "COM": "Comoros|Comoras|Komoren|Comores|科摩罗|葛摩|科摩羅",
    "CPV": "Cape Verde|Cabo Verde|Cap-Vert|佛得角|維德角|Kapverden",
    "CRI": "Costa Rica|哥斯达黎加|哥斯大黎加|哥斯達黎加",
    "CUB": "Cuba|Kuba|古巴",
    "CUW": "Curaçao|Curazao|库拉索|庫拉索",
    "CXR": "Christmas Island|Isla de Navidad|Weihnachtsinsel|Île Christmas|圣诞岛|聖誕島",
    "CYM": "Cayman Islands|Islas Caimán|Kaimaninseln|Îles Caïmans|开曼群岛|開曼群島",
    "CYP": "Cyprus|Chipre|Zypern|Chypre|塞浦路斯|賽普勒斯",
    "CZE": "Czechia|Chequia|Tschechien|Tchéquie|捷克",
    "DEU": "Germany|Alemania|Deutschland|Allemagne|德国|德國",
    "DJI": "Djibouti|Yibuti|Dschibuti|吉布提|吉布地",
    "DMA": "Dominica|多米尼克",
    "DNK": "Denmark|Dinamarca|Dänemark|Danemark|丹麦|丹麥",
    "DOM": (
        "Dominican Republic|República Dominicana|Dominikanische Republik|République dominicaine|多米尼加共和国|"
        "多明尼加共和國|多米尼加共和國"
    ),
    "DZA": "Algeria|Argelia|Algerien|Algérie|阿尔及利亚|阿爾及利亞",
    "ECU": "Ecuador|Équateur|厄瓜多尔|厄瓜多|厄瓜多爾",
    "EGY": "Egypt|Egipto|Ägypten|Égypte|埃及",
    "ERI": "Eritrea|Érythrée|厄立特里亚|厄利垂亞|厄立特里亞",
    "ESH": "Western Sahara|Sáhara Occidental|Westsahara|Sahara occidental|西撒哈拉",
    "ESP": "Spain|España|Spanien|Espagne|西班牙",
    "EST": "Estonia|Estland|Estonie|爱沙尼亚|愛沙尼亞",
    "ETH": "Ethiopia|Etiopía|Äthiopien|Éthiopie|埃塞俄比亚|衣索比亞|埃塞俄比亞",
    "FIN": "Finland|Finlandia|Finnland|Finlande|芬兰|芬蘭",
    "FJI": "Fiji|Fiyi|Fidschi|Fidji|斐济|斐濟",
    "FLK": "Falkland Islands|Islas Malvinas|Falklandinseln|Îles Malouines|福克兰群岛|福克蘭群島",
    "FRA": "France|Francia|Frankreich|法国|法國",
    "FRO": "Faroe Islands|Islas Feroe|Färöer|Îles Féroé|法罗群岛|法羅群島",
    "FSM": "Micronesia|Mikronesien|Micronésie|密克罗尼西亚|密克羅尼西亞",
    "GAB": "Gabon|Gabón|Gabun|加蓬|加彭",
    "GBR": "United Kingdom|Reino Unido|Vereinigtes Königreich|Royaume-Uni|英国|英國",
    "GEO": "Georgien|格鲁吉亚|格魯吉亞",
    "GGY": "Guernsey|Guernesey|根西岛|根息",
    "GHA": "Ghana|加纳|迦納|加納",
    "GIB": "Gibraltar|直布罗陀|直布羅陀",
    "GIN": "Guinea|Guinée|几内亚|幾內亞",
    "GLP": "Guadeloupe|瓜德罗普|瓜地洛普",
    "GMB": "Gambia|Gambie|冈比亚|甘比亞|岡比亞",
    "GNB": "Guinea-Bissau|Guinea-Bisáu|Guinée-Bissau|几内亚比绍|幾內亞比索|幾內亞比紹",
    "GNQ": "Equatorial Guinea|Guinea Ecuatorial|Äquatorialguinea|Guinée équatoriale|赤道几内亚|赤道幾內亞",
    "GRC": "Greece|Grecia|Griechenland|Grèce|希腊|希臘",
    "GRD": "Grenada|格林纳达|格瑞那達|格林納達",
    "GRL": "Greenland|Groenlandia|Grönland|Groenland|格陵兰|格陵蘭",
    "GTM": "Guatemala|危地马拉|瓜地馬拉|危地馬拉",
    "GUF": "French Guiana|Guayana Francesa|Französisch-Guayana|Guyane française|法属圭亚那|法屬圭亞那",
    "GUM": "Guam|关岛|關島",
    "GUY": "Guyana|圭亚那|蓋亞那|圭亞那",
    "HKG": (
        "Hong Kong SAR China|RAE de Hong Kong (China)|Sonderverwaltungsregion Hongkong|"
        "R.A.S. chinoise de Hong Kong|中国香港特别行政区|中國香港特別行政區"
    ),
    "HMD": (
        "Heard & McDonald Islands|Islas Heard y McDonald|Heard und McDonaldinseln|Îles Heard-et-MacDonald|"
        "赫德岛和麦克唐纳群岛|赫德島及麥唐納群島|îles Heard et McDonald"
    ),
    "HND": "Honduras|洪都拉斯|宏都拉斯",
    "HRV": "Croatia|Croacia|Kroatien|Croatie|克罗地亚|克羅埃西亞|克羅地亞",
    "HTI": "Haiti|Haití|Haïti|海地",
    "HUN": "Hungary|Hungría|Ungarn|Hongrie|匈牙利",
    "IDN": "Indonesia|Indonesien|Indonésie|印度尼西亚|印尼",
    "IMN": "Isle of Man|Isla de Man|Île de Man|马恩岛|曼島|馬恩島",
    "IND": "India|Indien|Inde|印度",
    "IOT": (
        "British Indian Ocean Territory|Territorio Británico del Océano Índico|"
        "Britisches Territorium im Indischen Ozean|Territoire britannique de l'océan Indien|英属印度洋领地|"
        "英屬印度洋領地"
    ),
    "IRL": "Ireland|Irlanda|Irland|Irlande|爱尔兰|愛爾蘭",
    "IRN": "Iran|Irán|伊朗",
    "IRQ": "Iraq|Irak|伊拉克",
    "ISL": "Iceland|Islandia|Islande|冰岛|冰島",
    "ISR": "Israel|Israël|以色列",
    "ITA": "Italy|Italia|Italien|Italie|意大利|義大利",
    "JAM": "Jamaica|Jamaika|Jamaïque|牙买加|牙買加",
    "JEY": "Jersey|泽西岛|澤西島",
    "JOR": "Jordania|Jordanien|Jordanie|约旦|約旦",
    "JPN": "Japan|Japón|Japon|日本",
    "KAZ": "Kazakhstan|Kazajistán|Kasachstan|哈萨克斯坦|哈薩克",
    "KEN": "Kenya|Kenia|肯尼亚|肯亞|肯尼亞",
    "KGZ": "Kyrgyzstan|Kirguistán|Kirgisistan|Kirghizstan|吉尔吉斯斯坦|吉爾吉斯|Kirghizistan",
    "KHM": "Cambodia|Camboya|Kambodscha|Cambodge|柬埔寨",
    "KIR": "Kiribati|基里巴斯|吉里巴斯",
    "KNA": (
        "St. Kitts & Nevis|San Cristóbal y Nieves|St. Kitts und Nevis|Saint-Christophe-et-Niévès|圣基茨和尼维斯|"
        "聖克里斯多福及尼維斯|Saint-Kitts-et-Nevis|聖基茨和尼維斯|St Kitts & Nevis"
    ),
    "KOR": "South Korea|Corea del Sur|Südkorea|Corée du Sud|韩国|南韓",
    "KWT": "Kuwait|Koweït|科威特",
    "LAO": "Laos|老挝|寮國|老撾",
    "LBN": "Lebanon|Líbano|Libanon|Liban|黎巴嫩",
    "LBR": "Liberia|利比里亚|賴比瑞亞|Libéria|利比里亞",
    "LBY": "Libya|Libia|Libyen|Libye|利比亚|利比亞",
    "LCA": "St. Lucia|Santa Lucía|Sainte-Lucie|圣卢西亚|聖露西亞|聖盧西亞|St Lucia",
    "LIE": "Liechtenstein|列支敦士登|列支敦斯登",
    "LKA": "Sri Lanka|斯里兰卡|斯里蘭卡",
    "LSO": "Lesotho|Lesoto|莱索托|賴索托|萊索托",
    "LTU": "Lithuania|Lituania|Litauen|Lituanie|立陶宛",
    "LUX": "Luxembourg|Luxemburgo|Luxemburg|卢森堡|盧森堡",
    "LVA": "Latvia|Letonia|Lettland|Lettonie|拉脱维亚|拉脫維亞",
    "MAC": (
        "Macao SAR China|RAE de Macao (China)|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|"
        "中国澳门特别行政区|中國澳門特別行政區"
    ),
    "MAF": "法属圣马丁|法屬聖馬丁",
    "MAR": "Morocco|Marruecos|Marokko|Maroc|摩洛哥",
    "MCO": "Monaco|Mónaco|摩纳哥|摩納哥",
    "MDA": "Moldova|Moldavia|Republik Moldau|Moldavie|摩尔多瓦|摩爾多瓦",
    "MDG": "Madagascar|Madagaskar|马达加斯加|馬達加斯加",
    "MDV": "Maldives|Maldivas|Malediven|马尔代夫|馬爾地夫|馬爾代夫",
    "MEX": "Mexico|México|Mexiko|Mexique|墨西哥",
    "MHL": "Marshall Islands|Islas Marshall|Marshallinseln|Îles Marshall|马绍尔群岛|馬紹爾群島",
    "MKD": "North Macedonia|Macedonia del Norte|Nordmazedonien|Macédoine du Nord|北马其顿|北馬其頓",
    "MLI": "Mali|马里|馬利|馬里",
    "MLT": "Malta|Malte|马耳他|馬爾他|馬耳他",
    "MMR": "Myanmar (Burma)|Myanmar (Birmania)|Myanmar|Myanmar (Birmanie)|缅甸|緬甸",
    "MNE": "Montenegro|Monténégro|黑山|蒙特內哥羅",
    "MNG": "Mongolia|Mongolei|Mongolie|蒙古",
    "MNP": (
        "Northern Mariana Islands|Islas Marianas del Norte|Nördliche Marianen|Îles Mariannes du Nord|"
        "北马里亚纳群岛|北馬利安納群島|Mariannes du Nord"
    ),
    "MOZ": "Mozambique|Mosambik|莫桑比克|莫三比克",
    "MRT": "Mauritania|Mauretanien|Mauritanie|毛里塔尼亚|茅利塔尼亞|毛里塔尼亞",
    "MSR": "蒙特塞拉特|蒙哲臘",
    "MTQ": "Martinique|Martinica|马提尼克|馬丁尼克",
    "MUS": "Mauritius|Mauricio|毛里求斯|模里西斯|毛里裘斯",
    "MWI": "Malawi|Malaui|马拉维|馬拉威|馬拉維",
    "MYS": "Malaysia|Malasia|Malaisie|马来西亚|馬來西亞",
    "MYT": "Mayotte|马约特|馬約特島|馬約特",
    "NAM": "Namibia|Namibie|纳米比亚|納米比亞",
    "NCL": "New Caledonia|Nueva Caledonia|Neukaledonien|Nouvelle-Calédonie|新喀里多尼亚|新喀里多尼亞",
    "NER": "Niger|Níger|尼日尔|尼日|尼日爾",
    "NFK": "Norfolk Island|Isla Norfolk|Norfolkinsel|Île Norfolk|诺福克岛|諾福克島",
    "NGA": "Nigeria|尼日利亚|奈及利亞|Nigéria|尼日利亞",
    "NIC": "Nicaragua|尼加拉瓜",
    "NIU": "Niue|纽埃|紐埃島",
    "NLD": "Netherlands|Países Bajos|Niederlande|Pays-Bas|荷兰|荷蘭",
    "NOR": "Norway|Noruega|Norwegen|Norvège|挪威",
    "NPL": "Nepal|Népal|尼泊尔|尼泊爾",
    "NRU": "Nauru|瑙鲁|諾魯|瑙魯",
    "NZL": "New Zealand|Nueva Zelanda|Neuseeland|Nouvelle-Zélande|新西兰|紐西蘭",
    "OMN": "Oman|Omán|阿曼",
    "PAK": "Pakistan|Pakistán|巴基斯坦",
    "PAN": "Panama|Panamá|巴拿马|巴拿馬",
    "PCN": "Pitcairn Islands|Islas Pitcairn|Pitcairninseln|Îles Pitcairn|皮特凯恩群岛|皮特肯群島|皮特凱恩島",
    "PER": "Peru|Perú|Pérou|秘鲁|秘魯",
    "PHL": "Philippines|Filipinas|Philippinen|菲律宾|菲律賓",
    "PLW": "Palau|Palaos|帕劳|帛琉",
    "PNG": (
        "Papua New Guinea|Papúa Nueva Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|巴布亚新几内亚|"
        "巴布亞紐幾內亞|巴布亞新畿內亞"
    ),
    "POL": "Poland|Polonia|Polen|Pologne|波兰|波蘭",
    "PRI": "Puerto Rico|Porto Rico|波多黎各",
    "PRK": "North Korea|Corea del Norte|Nordkorea|Corée du Nord|朝鲜|北韓",
    "PRT": "Portugal|葡萄牙",
    "PRY": "Paraguay|巴拉圭",
    "PSE": (
        "Palestinian Territories|Territorios Palestinos|Palästinensische Autonomiegebiete|Territoires palestiniens|"
        "巴勒斯坦领土|巴勒斯坦自治區|巴勒斯坦領土"
    ),
    "PYF": (
        "French Polynesia|Polinesia Francesa|Französisch-Polynesien|Polynésie française|法属波利尼西亚|"
        "法屬玻里尼西亞|法屬波利尼西亞"
    ),
    "QAT": "Qatar|Catar|Katar|卡塔尔|卡達|卡塔爾",
    "REU": "留尼汪|留尼旺",
    "ROU": "Romania|Rumanía|Rumänien|Roumanie|罗马尼亚|羅馬尼亞|Rumania",
    "RUS": "Russia|Rusia|Russland|Russie|俄罗斯|俄羅斯",
    "RWA": "Rwanda|Ruanda|卢旺达|盧安達|盧旺達",
    "SAU": "Saudi Arabia|Arabia Saudí|Saudi-Arabien|Arabie saoudite|沙特阿拉伯|沙烏地阿拉伯|Arabia Saudita|沙地阿拉伯",
    "SDN": "Sudan|Sudán|Soudan|苏丹|蘇丹",
    "SEN": "Senegal|Sénégal|塞内加尔|塞內加爾",
    "SGP": "Singapore|Singapur|Singapour|新加坡",
    "SGS": (
        "South Georgia & South Sandwich Islands|Islas Georgia del Sur y Sandwich del Sur|"
        "Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud|"
        "南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島|Islas Georgia del Sur y Sándwich del Sur|"
        "南佐治亞島與南桑威奇群島"
    ),
    "SHN": "St. Helena|Sainte-Hélène|圣赫勒拿|聖赫勒拿島|St Helena",
    "SJM": (
        "Svalbard & Jan Mayen|Svalbard y Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|"
        "斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉|斯瓦爾巴特群島及揚馬延島"
    ),
    "SLB": "Solomon Islands|Islas Salomón|Salomonen|Îles Salomon|所罗门群岛|索羅門群島|所羅門群島|Salomon-Inseln",
    "SLE": "Sierra Leone|Sierra Leona|塞拉利昂|獅子山",
    "SLV": "El Salvador|萨尔瓦多|薩爾瓦多",
    "SMR": "San Marino|Saint-Marin|圣马力诺|聖馬利諾|聖馬力諾",
    "SOM": "Somalia|Somalie|索马里|索馬利亞|索馬里",
    "SPM": (
        "St. Pierre & Miquelon|San Pedro y Miquelón|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|"
        "圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島|St Pierre & Miquelon"
    ),
    "SRB": "Serbia|Serbien|Serbie|塞尔维亚|塞爾維亞",
    "SSD": "South Sudan|Sudán del Sur|Südsudan|Soudan du Sud|南苏丹|南蘇丹",
    "STP": (
        "São Tomé & Príncipe|Santo Tomé y Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|圣多美和普林西比|"
        "聖多美普林西比|聖多美和普林西比"
    ),
    "SUR": "Suriname|Surinam|苏里南|蘇利南|蘇里南",
    "SVK": "Slovakia|Eslovaquia|Slowakei|Slovaquie|斯洛伐克",
    "SVN": "Slovenia|Eslovenia|Slowenien|Slovénie|斯洛文尼亚|斯洛維尼亞|斯洛文尼亞",
    "SWE": "Sweden|Suecia|Schweden|Suède|瑞典",
    "SWZ": "Eswatini|Esuatini|斯威士兰|史瓦帝尼|斯威士蘭",
    "SXM": "Sint Maarten|荷属圣马丁|荷屬聖馬丁",
    "SYC": "Seychelles|Seychellen|塞舌尔|塞席爾|塞舌爾",
    "SYR": "Syria|Siria|Syrien|Syrie|叙利亚|敘利亞",
    "TCA": (
        "Turks & Caicos Islands|Islas Turcas y Caicos|Turks- und Caicosinseln|Îles Turques-et-Caïques|"
        "特克斯和凯科斯群岛|土克斯及開科斯群島|特克斯和凱科斯群島"
    ),
    "TCD": "Tschad|Tchad|乍得|查德",
    "TGO": "Togo|多哥",
    "THA": "Thailand|Tailandia|Thaïlande|泰国|泰國",
    "TJK": "Tajikistan|Tayikistán|Tadschikistan|Tadjikistan|塔吉克斯坦|塔吉克",
    "TKL": "Tokelau|托克劳|托克勞群島",
    "TKM": "Turkmenistan|Turkmenistán|Turkménistan|土库曼斯坦|土庫曼",
    "TLS": "Timor-Leste|Timor oriental|东帝汶|東帝汶|Osttimor",
    "TON": "Tonga|汤加|東加|湯加",
    "TTO": (
        "Trinidad & Tobago|Trinidad y Tobago|Trinidad und Tobago|Trinité-et-Tobago|特立尼达和多巴哥|千里達及托巴哥|"
        "千里達和多巴哥"
    ),
    "TUN": "Tunisia|Túnez|Tunesien|Tunisie|突尼斯|突尼西亞",
    "TUR": "Türkiye|Turquía|Türkei|Turquie|土耳其",
    "TUV": "Tuvalu|图瓦卢|吐瓦魯|圖瓦盧",
    "TWN": "Taiwan|Taiwán|Taïwan|台湾|台灣",
    "TZA": "Tanzania|Tansania|Tanzanie|坦桑尼亚|坦尚尼亞|坦桑尼亞",
    "UGA": "Uganda|Ouganda|乌干达|烏干達",
    "UKR": "Ukraine|Ucrania|乌克兰|烏克蘭",
    "UMI": (
        "U.S. Outlying Islands|Islas menores alejadas de EE. UU.|Amerikanische Überseeinseln|"
        "Îles mineures éloignées des États-Unis|美国本土外小岛屿|美國本土外小島嶼|US Outlying Islands"
    ),
    "URY": "Uruguay|乌拉圭|烏拉圭",
    "USA": "United States|Estados Unidos|Vereinigte Staaten|États-Unis|美国|美國",
    "UZB": "Uzbekistan|Uzbekistán|Usbekistan|Ouzbékistan|乌兹别克斯坦|烏茲別克",
    "VAT": "Vatican City|Ciudad del Vaticano|Vatikanstadt|État de la Cité du Vatican|梵蒂冈|梵蒂岡|Cité du Vatican",
    "VCT": (
        "St. Vincent & Grenadines|San Vicente y las Granadinas|St. Vincent und die Grenadinen|"
        "Saint-Vincent-et-les Grenadines|圣文森特和格林纳丁斯|聖文森及格瑞那丁|聖文森特和格林納丁斯|"
        "St Vincent & the Grenadines"
    ),
    "VEN": "Venezuela|委内瑞拉|委內瑞拉|Vénézuéla",
    "VGB": (
        "British Virgin Islands|Islas Vírgenes Británicas|Britische Jungferninseln|Îles Vierges britanniques|"
        "英属维尔京群岛|英屬維京群島|英屬維爾京群島"
    ),
    "VIR": (
        "U.S. Virgin Islands|Islas Vírgenes de EE. UU.|Amerikanische Jungferninseln|Îles Vierges des États-Unis|"
        "美属维尔京群岛|美屬維京群島|îles Vierges américaines|美屬維爾京群島|US Virgin Islands"
    ),
    "VNM": "Vietnam|Viêt Nam|越南",
    "VUT": "Vanuatu|瓦努阿图|萬那杜|瓦努阿圖",
    "WLF": "Wallis & Futuna|Wallis y Futuna|Wallis und Futuna|Wallis-et-Futuna|瓦利斯和富图纳|瓦利斯群島和富圖那群島",
    "WSM": "Samoa|萨摩亚|薩摩亞",
    "YEM": "Yemen|Jemen|Yémen|也门|葉門|也門",
    "ZAF": "South Africa|Sudáfrica|Südafrika|Afrique du Sud|南非",
    "ZMB": "Zambia|Sambia|Zambie|赞比亚|尚比亞|贊比亞",
    "ZWE": "Zimbabwe|Zimbabue|Simbabwe|津巴布韦|辛巴威|津巴布韋",
}
