"""Words that stand for a jurisdiction, and words that only look like it.

Names are written as print has them and joined by "|". A name all in capitals ("USTR") is found in capitals only; any
other is found in any case, except those in `CAPITALISED`. Every table is sorted by its key.

Sources: ISO 3166-1 and ISO 3166-3 (codes, former names), the UN Terminology Database (official names), and the names
that governments give their own offices. CLDR names are in `_territory_names`, demonyms in `_peoples`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OTHER_NAMES: Final[Mapping[str, str]] = {
    "ARE": (
        "UAE|Emiratos Árabes|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|the Emirates|los Emiratos|"
        "die Emirate|les Émirats|阿联酋|阿聯酋"
    ),
    "ATF": "French Southern and Antarctic Lands|French Southern & Antarctic Lands",
    "AUS": "Commonwealth of Australia|澳大利亞",
    "BEL": "Brussels, Belgium|Bruxelles, Belgique|Brüssel, Belgien|Bruselas, Bélgica",
    "BEN": "Dahomey",
    "BFA": "Upper Volta|Burkina",
    "BHS": "The Bahamas",
    "BIH": "Bosnia|Bosnia-Hercegovina|Bosnien|Bosnie|波黑",
    "BLR": "Byelorussia|Belorussia|Weißrussland",
    "BLZ": "British Honduras",
    "BOL": "Plurinational State of Bolivia",
    "CAF": "Zentralafrikanischen Republik",
    "CAN": "Dominion of Canada",
    "CHE": "Swiss Confederation",
    "CHN": (
        "PRC|P.R.C.|People's Republic of China|Peoples Republic of China|P.R. China|PR China|Communist China|"
        "Red China|mainland China|Chinese mainland|Reich der Mitte|Empire du Milieu|República Popular China|"
        "República Popular de China|República Popular de la China|Volksrepublik China|VR China|"
        "République populaire de Chine|中华人民共和国|中華人民共和國|中国大陆|中國大陸|中国内地"
    ),
    "CIV": "Ivory Coast|Elfenbeinküste|Cote dIvoire|Costa de Marfil",
    "COD": (
        "Zaire|Zaïre|DR Congo|D.R. Congo|DRC|DROC|RDC|Congo-Kinshasa|Democratic Republic of Congo|"
        "Democratic Republic of the Congo|Congo, Democratic Republic|Demokratische Republik Kongo|"
        "Demokratischen Republik Kongo|DR Kongo|République démocratique du Congo|RD Congo|刚果民主共和国|刚果(金)|"
        "民主刚果"
    ),
    "COG": (
        "Republic of the Congo|Republic of Congo|République du Congo|Republik Kongo|Congo (Brazzaville)|刚果共和国|"
        "刚果(布)"
    ),
    "CPV": "Kap Verde",
    "CYM": "Caymans",
    "CYP": "Greek Cypriot|Greek Cypriots",
    "CZE": (
        "Czech Republic|República Checa|Tschechische Republik|Tschechischen Republik|République tchèque|捷克共和国"
    ),
    "DEU": (
        "West Germany|W. Germany|W. German|W. Germans|Federal Republic of Germany|FRG|F.R.G.|Alemania Occidental|"
        "Alemania Federal|República Federal de Alemania|Westdeutschland|Bundesrepublik|Bundesrepublik Deutschland|"
        "BRD|Allemagne de l'Ouest|Allemagne fédérale|西德|联邦德国"
    ),
    "DNK": "Kingdom of Denmark",
    "DOM": "Dominikanischen Republik|多米尼加",
    "ERI": "State of Eritrea",
    "EU": (
        "EU|EC|EEC|ECSC|European Union|European Community|European Communities|European Economic Community|"
        "European Common Market|Common Market|E.U.|E.C.|E.E.C.|EU27|EU28|EU25|EU15|EU12|EC12|EC10|EU 27|EU 28|EU 25|"
        "EU 15|EU 12|EC 12|EC 10|UE|U.E.|UE 27|UE 28|UE 25|UE 15|UE27|UE28|UE25|UE15|Unión Europea|Comunidad Europea|Comunidad Económica Europea|"
        "Comunidades Europeas|Europäische Union|Europäischen Union|Europäische Gemeinschaft|"
        "Europäischen Gemeinschaft|Europäischen Gemeinschaften|Europäische Wirtschaftsgemeinschaft|EWG|"
        "Union européenne|Communauté européenne|Communautés européennes|Communauté économique européenne|欧盟|歐盟|"
        "欧洲联盟|歐洲聯盟|欧共体|欧洲共同体"
    ),
    "FLK": "Falklands|Malvinas",
    "FSM": "Federated States of Micronesia",
    "GBR": (
        "UK|U K|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|G.B.|GB|Gran Bretaña|"
        "Großbritannien|Grossbritannien|Vereinigten Königreich|Vereinigten Königreichs|Vereinigtes Koenigreich|"
        "Grande-Bretagne|大不列颠"
    ),
    "GEO": "Republic of Georgia|República de Georgia",
    "GMB": "The Gambia",
    "GNB": "Guinea Bissau|Bissau-Guinea",
    "GRC": "Hellenic Republic",
    "HKG": "Hong Kong|Hongkong|Hong-Kong|HK|HKSAR|Hong Kong SAR|Hong Kong, China|香港|中国香港|中國香港|香港特区",
    "IRL": "Republic of Ireland|Irish Republic|Eire",
    "IRN": "Islamic Republic of Iran|Persia",
    "ISL": "Island",
    "ISR": "State of Israel",
    "JOR": "Hashemite Kingdom of Jordan|Kingdom of Jordan",
    "KHM": "Kampuchea",
    "KNA": "Saint Kitts and Nevis|St Kitts|Saint Kitts",
    "KOR": (
        "Republic of Korea|Korea|S. Korean|S. Korea|S.Korea|So. Korea|SKorea|ROK|R.O.K.|Korea, South|Corea|"
        "República de Corea|Republik Korea|Corée|République de Corée|韩方|南韩|韓國|大韩民国|大韓民國"
    ),
    "KWT": "State of Kuwait",
    "LAO": "Lao PDR|Lao People's Democratic Republic|Lao P.D.R.",
    "LBY": "Libyan Arab Jamahiriya",
    "LCA": "Saint Lucia|Sainte Lucie",
    "LKA": "Ceylon|Ceilán",
    "MAC": "Macau|Macao|Macao, China|Macau, China|Macau SAR|Macao SAR|澳门|澳門|中国澳门|中國澳門",
    "MEX": "United Mexican States|Estados Unidos Mexicanos",
    "MKD": (
        "Macedonia|FYROM|former Yugoslav Republic of Macedonia|Macédoine|Mazedonien|"
        "Antigua República Yugoslava de Macedonia"
    ),
    "MMR": "Burma|Birmania|Birmanie|Birma|Union of Myanmar|Union of Burma",
    "MUS": "Île Maurice",
    "MYS": "Federation of Malaysia",
    "NLD": "荷方|Holland|Holanda|Hollande|Niederlanden|Netherland|Kingdom of the Netherlands",
    "NZL": "NZ|N.Z.|纽西兰",
    "PHL": "Republic of the Philippines|the Philippines|Las Filipinas",
    "PNG": "PNG|Papua Nueva Guinea|Papua Neuguinea",
    "PRK": (
        "朝方|N. Korean|N. Korea|N.Korea|NKorea|DPRK|D.P.R.K.|D.P.R. Korea|DPR Korea|"
        "Democratic People's Republic of Korea|Korea, North|Korea, Democratic People's Republic|RPDC|北朝鲜|北韩|"
        "朝鲜民主主义人民共和国"
    ),
    "PSE": "Palestine|State of Palestine|Palestina|Palästina|Palestinian Authority|巴勒斯坦",
    "QAT": "State of Qatar",
    "REU": "Reunion Island|Île de la Réunion",
    "ROU": "Rumania|Roumania",
    "RUS": (
        "Russian Federation|Federación Rusa|Federación de Rusia|Russischen Föderation|Russische Föderation|"
        "Fédération de Russie|Rußland|俄国|俄罗斯联邦|俄國"
    ),
    "SAU": "KSA|沙特|沙烏地",
    "SGP": "星加坡",
    "SLV": "le Salvador",
    "STP": "Sao Tome",
    "SUR": "Dutch Guiana",
    "SWZ": "Swaziland|Suazilandia|Swasiland",
    "SYR": "Syrian Arab Republic",
    "THA": "Siam|泰方",
    "TLS": "East Timor|Timor Leste",
    "TTO": "Trinidad|Tobago",
    "TUR": "Turkey|Türkiye|Republic of Turkey",
    "TWN": (
        "Republic of China|Taiwan, China|Taiwan Province of China|Taiwan, Province of China|Chinese Taipei|"
        "Taiwan ROC|Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu|Nationalist China|臺灣|中国台湾|"
        "中國台灣|中華民國|中华民国|中华台北|中華台北|中国台北|中國台北"
    ),
    "TZA": "Tanganyika",
    "UKR": "乌方",
    "USA": (
        "US|U S|USA|EUA|America|United States of America|U S of A|United States|EEUU|EE UU|Estados Unidos de América|"
        "Estados Unidos de Norteamérica|EE UU AA|Vereinigte Staaten von Amerika|Vereinigten Staaten|"
        "Vereinigten Staaten von Amerika|Amerika|Etats Unis d'Amérique|Amérique|Uncle Sam|Unión Americana|"
        "美利坚合众国|美利坚"
    ),
    "VAT": "Holy See|Vatican|Vaticano|Vatikan|Santa Sede|Saint-Siège",
    "VNM": "越方|Viet-Nam|Viet Nam|S.R. Vietnam",
    "VUT": "New Hebrides",
    "WSM": "Western Samoa|Independent State of Samoa",
    "ZAF": "Suráfrica|S. Africa|S. African",
    "ZWE": "Rhodesia",
}

CAPITALS: Final[Mapping[str, str]] = {
    "AFG": "Kabul|喀布尔",
    "AGO": "Luanda",
    "ALB": "Tirana",
    "ARE": "Abu Dhabi|阿布扎比",
    "ARG": "Buenos Aires|布宜诺斯艾利斯",
    "ARM": "Yerevan",
    "AUS": "Canberra|堪培拉|坎培拉",
    "AUT": "Vienna|Wien|Viena|Vienne|维也纳",
    "AZE": "Baku",
    "BDI": "Bujumbura",
    "BFA": "Ouagadougou",
    "BGD": "Dhaka|Dacca|达卡",
    "BGR": "Sofia",
    "BHR": "Manama",
    "BIH": "Sarajevo",
    "BLR": "Minsk|明斯克",
    "BLZ": "Belmopan",
    "BOL": "La Paz",
    "BRA": "Brasilia|Brasília|巴西利亚",
    "BRB": "Bridgetown",
    "BRN": "Bandar Seri Begawan",
    "BTN": "Thimphu",
    "BWA": "Gaborone",
    "CAF": "Bangui",
    "CAN": "Ottawa|渥太华|渥太華",
    "CHE": "Bern|Berne|Berna|伯尔尼",
    "CHL": "Santiago|Santiago de Chile",
    "CHN": "Beijing|Peking|Pekín|Pékin|北京",
    "CIV": "Abidjan|Yamoussoukro",
    "CMR": "Yaounde|Yaoundé",
    "COD": "Kinshasa|金沙萨",
    "COG": "Brazzaville",
    "COL": "Bogota|Bogotá|波哥大",
    "CUB": "Havana|La Habana|Havanna|La Havane|哈瓦那",
    "CYP": "Nicosia",
    "CZE": "Prague|Prag|Praga|布拉格",
    "DEU": "Berlin|Berlín|Bonn|West Berlin|柏林|波恩",
    "DNK": "Copenhagen|Copenhague|Kopenhagen|哥本哈根",
    "DOM": "Santo Domingo",
    "DZA": "Algiers|Argel|Algier|Alger",
    "ECU": "Quito|基多",
    "EGY": "Cairo|Kairo|El Cairo|Le Caire|开罗",
    "ERI": "Asmara",
    "ESP": "Madrid|马德里",
    "EST": "Tallinn",
    "ETH": "Addis Ababa|Adís Abeba",
    "EU": "Brussels|Bruselas|Brüssel|Bruxelles|布鲁塞尔|布魯塞爾",
    "FIN": "Helsinki|赫尔辛基",
    "FJI": "Suva",
    "FRA": "Paris|París|巴黎",
    "GAB": "Libreville",
    "GBR": "London|Londres|伦敦|倫敦",
    "GEO": "Tbilisi|第比利斯",
    "GHA": "Accra",
    "GIN": "Conakry",
    "GMB": "Banjul",
    "GRC": "Athens|Atenas|Athènes|Athen|雅典",
    "GTM": "Guatemala City|Ciudad de Guatemala",
    "HND": "Tegucigalpa",
    "HRV": "Zagreb",
    "HTI": "Port-au-Prince",
    "HUN": "Budapest|布达佩斯",
    "IDN": "Jakarta|Yakarta|Djakarta|雅加达",
    "IND": "New Delhi|Delhi|Nueva Delhi|Neu-Delhi|Neu Delhi|新德里",
    "IRL": "Dublin|Dublín|都柏林",
    "IRN": "Tehran|Teheran|Teherán|Téhéran|德黑兰",
    "IRQ": "Baghdad|Bagdad|巴格达",
    "ISL": "Reykjavik|Reykjavík",
    "ISR": "Tel Aviv",
    "ITA": "Rome|罗马",
    "JOR": "Amman",
    "JPN": "Tokyo|Tokio|东京|東京",
    "KAZ": "Astana|Nur-Sultan|阿斯塔纳",
    "KEN": "Nairobi|内罗毕",
    "KGZ": "Bishkek",
    "KHM": "Phnom Penh|金边",
    "KOR": "Seoul|Seúl|Séoul|首尔|首爾|汉城",
    "KWT": "Kuwait City",
    "LAO": "Vientiane",
    "LBN": "Beirut|Beyrouth|贝鲁特",
    "LBR": "Monrovia",
    "LBY": "Tripoli|Trípoli",
    "LKA": "Colombo|科伦坡",
    "LSO": "Maseru",
    "LTU": "Vilnius|维尔纽斯",
    "LVA": "Riga",
    "MAR": "Rabat",
    "MDA": "Chisinau|Kishinev",
    "MDG": "Antananarivo",
    "MEX": "Mexico City|Ciudad de México|Mexiko-Stadt|CDMX|墨西哥城",
    "MKD": "Skopje",
    "MLI": "Bamako",
    "MLT": "Valletta",
    "MMR": "Rangoon|Yangon|Naypyidaw|Naypyitaw|Rangún|仰光|内比都",
    "MNE": "Podgorica",
    "MNG": "Ulan Bator|Ulaanbaatar",
    "MOZ": "Maputo",
    "MRT": "Nouakchott",
    "MUS": "Port Louis",
    "MWI": "Lilongwe",
    "MYS": "Kuala Lumpur|Putrajaya|吉隆坡",
    "NAM": "Windhoek",
    "NER": "Niamey",
    "NGA": "Abuja|Lagos",
    "NIC": "Managua",
    "NLD": "The Hague|Den Haag|La Haya|La Haye|Amsterdam|海牙|阿姆斯特丹",
    "NOR": "Oslo|奥斯陆",
    "NPL": "Kathmandu|Katmandu|Katmandú",
    "NZL": "Wellington|惠灵顿",
    "OMN": "Muscat",
    "PAK": "Islamabad|伊斯兰堡",
    "PAN": "Panama City|Ciudad de Panamá",
    "PER": "Lima|利马",
    "PHL": "Manila|马尼拉",
    "PNG": "Port Moresby",
    "POL": "Warsaw|Varsovia|Warschau|Varsovie|华沙",
    "PRK": "Pyongyang|P'yongyang|平壤",
    "PRT": "Lisbon|Lisboa|Lissabon|Lisbonne|里斯本",
    "PRY": "Asuncion|Asunción",
    "PSE": "Ramallah",
    "QAT": "Doha|多哈",
    "ROU": "Bucharest|Bucarest|Bukarest|布加勒斯特",
    "RUS": "Moscow|Moscú|Moskau|Moscou|莫斯科",
    "RWA": "Kigali",
    "SAU": "Riyadh|Riad|Riyad|Riyād|利雅得",
    "SDN": "Khartoum|Jartum",
    "SEN": "Dakar",
    "SLE": "Freetown",
    "SLV": "San Salvador",
    "SOM": "Mogadishu",
    "SRB": "Belgrade|Belgrado|Belgrad|贝尔格莱德",
    "SSD": "Juba",
    "SUR": "Paramaribo",
    "SVK": "Bratislava",
    "SVN": "Ljubljana",
    "SWE": "Stockholm|Estocolmo|斯德哥尔摩",
    "SYR": "Damascus|Damasco|Damaskus|Damas|大马士革",
    "TCD": "N'Djamena|Ndjamena",
    "TGO": "Lome|Lomé",
    "THA": "Bangkok|曼谷",
    "TJK": "Dushanbe",
    "TKM": "Ashgabat",
    "TTO": "Port of Spain",
    "TUN": "Tunis",
    "TUR": "Ankara|安卡拉",
    "TWN": "Taipei|Taipéi|Taipeh|台北|臺北",
    "TZA": "Dar es Salaam|Dodoma",
    "UGA": "Kampala",
    "UKR": "Kiev|Kyiv|Kiew|Kyjiw|基辅",
    "URY": "Montevideo",
    "USA": "Washington|Washington, D.C.|Washington DC|Washington D.C|华盛顿|華盛頓|华府",
    "UZB": "Tashkent",
    "VEN": "Caracas|加拉加斯",
    "VNM": "Hanoi|Ha Noi|Hanói|Hanoï|河内|河內",
    "YEM": "Sanaa|Sana'a",
    "ZAF": "Pretoria|Cape Town|比勒陀利亚",
    "ZMB": "Lusaka",
    "ZWE": "Harare",
}

AGENCIES: Final[Mapping[str, str]] = {
    "ARG": "Casa Rosada|INDEC|Indec",
    "AUS": "Anti-Dumping Commission|DFAT|ABARES|Reserve Bank of Australia|ACCC|Austrade",
    "BRA": (
        "Planalto|Itamaraty|SECEX|Secex|MDIC|CAMEX|Camex|GECEX|Gecex|CACEX|Cacex|Conab|CONAB|Siscomex|"
        "Banco Central do Brasil|Receita Federal"
    ),
    "CAN": "CITT|CBSA|CFIA|Parliament Hill|Rideau Hall|Statistics Canada|StatsCan|Canadian Wheat Board",
    "CHE": "SECO|Bundeshaus",
    "CHL": "Palacio de La Moneda|ProChile|Direcon",
    "CHN": (
        "MOFCOM|Mofcom|MOFTEC|Moftec|MOFERT|Mofert|NDRC|GACC|AQSIQ|MIIT|PBOC|PBoC|SAMR|SASAC|CCPIT|Zhongnanhai|"
        "General Administration of Customs|National Development and Reform Commission|People's Bank of China|"
        "National People's Congress|Customs Tariff Commission|Central Military Commission|Great Hall of the People|"
        "State Administration for Market Regulation|State Administration of Foreign Exchange|"
        "State-owned Assets Supervision and Administration Commission|Communist Party of China|"
        "Chinese Communist Party|CCP|人民大会堂|中南海|发改委|国家发展改革委|国家发展和改革委员会|海关总署|"
        "中国人民银行|人民银行|工信部|工业和信息化部|市场监管总局|国家市场监督管理总局|国务院关税税则委员会|"
        "国务院新闻办公室|国新办|农业农村部|国家统计局|全国人大|国家能源局|中共中央"
    ),
    "COL": "Casa de Nariño|MinCIT|DIAN",
    "DEU": (
        "Bundesbank|Deutsche Bundesbank|Bundestag|Bundeswirtschaftsministerium|Bundeswirtschaftsminister|"
        "Bundeswirtschaftsministerin|BAFA|Destatis|Statistisches Bundesamt|Statistischen Bundesamt|Auswärtiges Amt|"
        "Auswärtigen Amt|Auswärtigen Amts|Bundeskartellamt|Bundeslandwirtschaftsministerium"
    ),
    "DNK": "Folketing|Folketinget",
    "ESP": "Moncloa|La Moncloa|Palacio de la Moncloa",
    "EU": (
        "European Commission|Commission of the European Communities|European Council|Council of the European Union|"
        "European Parliament|European Court of Justice|European Court of First Instance|ECJ|CJEU|"
        "Court of Justice of the European Union|European Central Bank|ECB|European Investment Bank|EIB|EEAS|"
        "European External Action Service|Eurostat|Berlaymont|DG Trade|Directorate-General for Trade|"
        "European Food Safety Authority|EFSA|European Medicines Agency|European Trade Commissioner|"
        "European Commissioner|European Trade Commission|European Competition Commissioner|"
        "European Farm Commissioner|European Anti-Fraud Office|Kommission der Europäischen Gemeinschaften|"
        "Europäische Kommission|Europäischen Kommission|Europäischer Rat|Europäischen Rat|Europäischen Rates|"
        "Europäisches Parlament|Europäischen Parlament|Europaparlament|Europäische Zentralbank|"
        "Europäischen Zentralbank|EZB|EuGH|Europäischer Gerichtshof|Europäischen Gerichtshof|Commission européenne|"
        "Conseil européen|Parlement européen|Banque centrale européenne|Cour de justice de l'Union européenne|"
        "Comisión Europea|Consejo Europeo|Parlamento Europeo|Eurocámara|Banco Central Europeo|欧委会|欧洲委员会|"
        "欧盟委员会|欧洲议会|欧洲理事会|欧洲央行|欧洲中央银行|欧方"
    ),
    "FRA": (
        "Elysée|Élysée Palace|Palais de l'Élysée|Palacio del Elíseo|Elíseo|Matignon|Hôtel Matignon|Quai d'Orsay|"
        "Bercy|DGCCRF|Insee|INSEE|Palais Bourbon|Banque de France|爱丽舍宫"
    ),
    "GBR": (
        "Downing Street|10 Downing Street|Whitehall|Westminster|House of Lords|Bank of England|BoE|HM Treasury|HMRC|"
        "H.M. Treasury|HM Revenue & Customs|Department for International Trade|Department for Business and Trade|"
        "Department for Environment, Food and Rural Affairs|Trade Remedies Authority|Buckingham Palace|"
        "Foreign, Commonwealth and Development Office|Foreign and Commonwealth Office|Defra|唐宁街|英国央行"
    ),
    "IDN": "Bank Indonesia|KPPI|KPPU|Kemendag",
    "IND": (
        "DGFT|DGTR|DGAD|CBIC|APEDA|Directorate General of Foreign Trade|Directorate General of Trade Remedies|"
        "Directorate General of Anti-Dumping|Directorate General of Anti-Dumping and Allied Duties|Lok Sabha|"
        "Rajya Sabha|NITI Aayog|Central Board of Indirect Taxes and Customs"
    ),
    "IRL": "Dail|Dáil|Taoiseach|Tanaiste|Tánaiste",
    "IRN": "IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guard|Revolutionary Guards|Quds Force",
    "ISL": "Althing|Althingi",
    "ISR": "Knesset",
    "ITA": "Palazzo Chigi|Quirinale|Farnesina|ISTAT|Istat",
    "JPN": (
        "METI|BOJ|BoJ|JETRO|Jetro|JFTC|Kasumigaseki|Nagatacho|Kantei|Ministry of Economy, Trade and Industry|经产省|"
        "经济产业省"
    ),
    "KOR": "Blue House|Cheong Wa Dae|MOTIE|Motie|KFTC|Ministry of Trade, Industry and Energy|青瓦台",
    "MEX": (
        "Secretaría de Economía|Banxico|Cofece|COFECE|SHCP|INEGI|Inegi|SAGARPA|Sagarpa|SADER|Sader|SENASICA|Senasica|"
        "SECOFI|Secofi|Secretaría de Comercio y Fomento Industrial|Secretaría de Relaciones Exteriores|"
        "Banco de México"
    ),
    "MYS": "MATRADE|Matrade",
    "NGA": "NAFDAC",
    "NOR": "Storting|Stortinget|Norges Bank",
    "NZL": "MFAT",
    "PER": "Indecopi|INDECOPI|Mincetur|MINCETUR|SUNAT|Sunat",
    "PHL": "Malacañang|Malacanang Palace",
    "POL": "Sejm",
    "RUS": (
        "Kremlin|Rosselkhoznadzor|State Duma|Duma|Rosstat|Rospotrebnadzor|Minpromtorg|Federation Council|Kreml|"
        "克里姆林宫|克宫"
    ),
    "SWE": "Riksbank|Riksdag|Kommerskollegium",
    "TUR": "TurkStat|TÜİK|TUIK",
    "TWN": "Executive Yuan|Legislative Yuan|Mainland Affairs Council|MOEA",
    "UKR": "Verkhovna Rada",
    "USA": (
        "USTR|U.S.T.R.|United States Trade Representative|Office of the Trade Representative|White House|Oval Office|"
        "Capitol Hill|USITC|CBP|Customs and Border Protection|Customs & Border Protection|USDA|USDOC|OFAC|"
        "Bureau of Industry and Security|Bureau of Industry & Security|Office of Foreign Assets Control|CFIUS|"
        "Committee on Foreign Investment in the United States|Federal Reserve|Federal Reserve Board|Fed|Pentagon|"
        "Foggy Bottom|Census Bureau|Bureau of Economic Analysis|Bureau of Labor Statistics|"
        "Court of International Trade|Court of Appeals for the Federal Circuit|FCC|Federal Communications Commission|"
        "Federal Maritime Commission|FBI|CIA|NSA|GAO|CBO|DOJ|DHS|NOAA|FERC|APHIS|Federal Trade Commission|"
        "Government Accountability Office|Congressional Budget Office|Congressional Research Service|"
        "Department of Homeland Security|Homeland Security|International Trade Administration|"
        "Foreign Agricultural Service|Food Safety and Inspection Service|Animal and Plant Health Inspection Service|"
        "House Ways and Means Committee|Ways and Means Committee|Ways and Means|Senate Finance Committee|"
        "Senate Agriculture Committee|House Agriculture Committee|Senate Banking Committee|"
        "Commodity Credit Corporation|Section 301 Committee|Trade Policy Staff Committee|Casa Blanca|Pentágono|"
        "Reserva Federal|Weißes Haus|Weiße Haus|Weißen Haus|Weißen Hauses|Weisse Haus|Weissen Haus|Maison Blanche|"
        "Pentagone|Réserve fédérale|白宫|白宮|五角大楼|国会山|美联储|美聯儲|美方|美国务院|美国会|美贸易代表"
    ),
    "ZAF": "ITAC|International Trade Administration Commission",
}

PRESIDENTS: Final = (
    "Biden|Joe Biden|Bush|George Bush|George W. Bush|Carter|Clinton|Bill Clinton|Nixon|Obama|Barack Obama|Reagan|"
    "Ronald Reagan|Trump|Donald Trump|Donald J. Trump|Biden-Harris"
)
"""Presidents of the United States whose name before "administration" names that government."""

PRESIDENTS_CHINESE: Final = "特朗普|川普|拜登|奥巴马|小布什|克林顿|里根"


class Office(NamedTuple):
    """An office that several states have under one name.

    A country attached to it in its sentence decides ("China's Ministry of Commerce"). Without one, `default` holds
    unless the sentence speaks of a state in `rivals` and not of the default's; `cues` are pairs of a code and the
    pattern that must be in the sentence for it; `held_by` are states that a sentence's only, subject country may be.
    """

    names: str
    default: str | None = None
    rivals: str = ""
    cues: tuple[tuple[str, str], ...] = ()
    held_by: str = ""


_ASSEMBLIES: Final = "ARG AUS BRA CAN CHL COL CZE ECU ESP FRA GTM IND ITA MEX NGA PAK PER PHL POL PRY ROU URY ZAF"
_TREASURIES: Final = "AUS CAN GBR HKG IND IRL ITA KEN NZL ZAF"
_DUMPING: Final = (
    r"(?i:countervail|anti-?dumping|less than fair value|administrative review|federal register|subject merchandise"
    r"|preliminarily determin|final determination)"
)

OFFICES: Final[tuple[Office, ...]] = (
    Office(
        "Commerce Department|Department of Commerce|Commerce Dept|Commerce Dept.|Dept. of Commerce|Commerce Secretary|"
        "Secretary of Commerce|Departamento de Comercio|Departamento de Comercio estadounidense|"
        "secretario de Comercio|Département du Commerce|secrétaire au Commerce|Commerce Undersecretary|"
        "Under Secretary of Commerce|Undersecretary of Commerce|Subsecretario de Comercio",
        "USA",
        "THA",
    ),
    Office(
        "State Department|Department of State|State Dept|Justice Department|"
        "Department of Justice|Departamento de Estado|département d'État|secrétaire d'État américain|"
        "Interior Department",
        "USA",
        "AUS BRA CAN CHE IRL NZL PHL ZAF",
    ),
    Office("Secretary of State", "USA", "GBR FRA ESP"),
    Office("Secretary of State for"),
    Office(
        "Treasury|Treasury Department|Department of the Treasury|Treasury Secretary|Secretary of the Treasury|"
        "Treasury Dept|Departamento del Tesoro|secretario del Tesoro|département du Trésor|secrétaire au Trésor",
        "USA",
        _TREASURIES,
    ),
    Office(
        "Agriculture Department|Department of Agriculture|Agriculture Secretary|Secretary of Agriculture|"
        "Agriculture Dept|Energy Department|Department of Energy|Energy Secretary|Defense Department|"
        "Department of Defense|Defense Secretary|Labor Department|Department of Labor|Transportation Department|"
        "Department of Transportation",
        "USA",
        "AUS CAN IRL KEN MEX PHL THA ZAF",
    ),
    Office("Trade Representative|Deputy Trade Representative", "USA", "CHN RUS TWN"),
    Office("House of Representatives", "USA", "AUS COL IDN JPN MEX NGA NZL PHL THA"),
    Office("Congress|House and Senate", "USA", _ASSEMBLIES + " CHN"),
    Office("Senate", "USA", _ASSEMBLIES),
    Office("International Trade Commission", "USA", "KOR"),
    Office("Export-Import Bank|Ex-Im Bank|EXIM Bank|Eximbank", "USA", "CHN IND JPN KOR THA TUR TWN"),
    Office("FTC", "USA", "IND JPN KOR TWN"),
    Office("BIS", None, "", (("USA", r"Bureau of Industry|export control|Entity List|Commerce"),)),
    Office("RBI|Reserve Bank", None, "", (("IND", r"India|rupee|Mumbai|Delhi"),)),
    Office("MITI|Miti|Ministry of International Trade and Industry", "JPN", "MYS"),
    Office("State Council|State Councillor|State Councilor|国务院|國務院", "CHN", "MMR"),
    Office(
        "商务部|商務部|财政部|外交部|农业部|国台办",
        "CHN",
        "JPN KOR RUS THA TWN USA VNM",
    ),
    Office("National Bureau of Statistics", "CHN", "MDA NGA TZA"),
    Office("Foreign Office", "GBR", "DEU PAK"),
    Office(
        "Bundesregierung|Bundeskanzler|Bundeskanzlerin|Kanzleramt|Bundeskanzleramt|Bundesfinanzministerium|"
        "Bundesfinanzminister|Bundesfinanzministerin|Bundesaußenminister|Bundesaußenministerin",
        "DEU",
        "AUT",
    ),
    Office(
        "Bundesrat",
        None,
        "",
        (
            ("CHE", r"Schweiz|schweizer|Bern\b|Franken"),
            ("DEU", r"Bundestag|Bundesregierung|Bundesländer|deutsch|Deutschland"),
        ),
    ),
    Office("Food and Drug Administration|FDA|Securities and Exchange Commission", "USA", "CHN GHA IND NGA PHL THA TWN"),
    Office(
        "ITC",
        None,
        "",
        (("USA", r"\bU\.?S\.?\b|Commerce|International Trade Commission|" + _DUMPING),),
    ),
    Office(
        "Commission|Trade Commissioner|Commissioner|Comisión|Kommission|EG-Kommission|委员会",
        None,
        "",
        (
            ("EU", r"\bE\.?U\.?\b|\bE\.?C\.?\b|\bEEC\b|\bUE\b|\bEG\b|[Ee]urop|Brussels|Bru[xs]el|Brüssel|欧盟"),
            ("USA", r"USITC|International Trade Commission|Securities|Federal (?:Trade|Communications)"),
        ),
    ),
    Office(
        "Community|Council of Ministers",
        None,
        "",
        (("EU", r"\bE\.?E?\.?C\.?\b|\bE\.?U\.?\b|Europ|Brussels"),),
    ),
    Office("Commerce|the Department", None, "", (("USA", _DUMPING),)),
    Office(
        "mainland|大陆|大陸|内地",
        None,
        "",
        (("CHN", r"China|Chinese|Beijing|Hong Kong|Macau|Macao|Taipei|Taiwan|台|港|中国"),),
    ),
    Office(
        "Ministry of Commerce|Commerce Ministry|Commerce Minister|Minister of Commerce|"
        "Ministry of Commerce and Industry|Ministerio de Comercio|ministère du Commerce|ministre du Commerce|"
        "Handelsministerium|Handelsminister|ministro de Comercio|Handelsministeriums",
        None,
        held_by="CHN IND KHM KWT MMR PAK SAU THA",
    ),
    Office(
        "Ministry of Finance|Finance Ministry|Finance Minister|Foreign Ministry|Ministry of Foreign Affairs|"
        "Foreign Minister|Trade Ministry|Ministry of Trade|Trade Minister|Agriculture Ministry|"
        "Ministry of Agriculture|Agriculture Minister|Economy Ministry|Ministry of Economy|Economy Minister|"
        "Industry Ministry|Ministry of Industry|Ministry of Industry and Trade|Ministry of Trade and Industry|"
        "Energy Ministry|Parliament|National Assembly|Supreme Court|Congreso|Senado|Sénat|House of Commons|"
        "Customs|Customs Administration|Central Bank|Cabinet|Ministerio de Economía|Ministerio de Agricultura|"
        "Ministerio de Hacienda|Ministerio de Exteriores|Wirtschaftsministerium|Wirtschaftsminister|"
        "Finanzministerium|Außenministerium|Landwirtschaftsministerium|ministère de l'Économie|"
        "ministère de l'Agriculture|ministère des Affaires étrangères|Assemblée nationale|Prime Minister|"
        "President|Chancellor",
        None,
    ),
)

BLOCS: Final = (
    "AfCFTA|Africa|africain|africaine|africains|African|African Union|africano|africanos|Africans|Afrika|"
    "afrikanische|afrikanischen|Afrique|Alemania del Este|Alemania Oriental|ALENA|Alianza del Pacífico|"
    "Allemagne de l'Est|Americas|América Central|América del Norte|América del Sur|América Latina|"
    "Amérique centrale|Amérique du Nord|Amérique du Sud|Amérique latine|Andean Community|Andean Pact|APEC|Arab|"
    "Arab Common Market|Arab League|ASEAN|Asia|Asia-Pacific|Asian|Asians|asiatique|asiatiques|asiatische|"
    "asiatischen|asiático|asiáticos|Association of Southeast Asian Nations|Benelux|BRICS|CAFTA|CAFTA-DR|"
    "Cairns Group|Caribbean|Caribbean Common Market|Caribbean Community|Caricom|CARICOM|Central America|"
    "Central American|Central American Common Market|Central Asia|Central Asian|Checoslovaquia|COMECON|Comecon|"
    "COMESA|Common Market for Eastern and Southern Africa|Commonwealth of Independent States|Council of Europe|"
    "CPTPP|CUSMA|Czechoslovak|Czechoslovakia|Czechoslovakian|DDR|Democratic Republic of Germany|"
    "Deutsche Demokratische Republik|E. Germany|EAEU|East African|East Asia|East Asian|East German|East Germans|"
    "East Germany|Eastern bloc|ECOWAS|EFTA|EU-Mercosur|Eurasian|Eurasian Economic Commission|"
    "Eurasian Economic Union|euro area|Euro zone|Europa|Europas|Europe|europea|European|European Economic Area|"
    "European Free Trade Association|European Steel Association|Europeans|europeas|europeo|europeos|europäisch|"
    "europäische|europäischen|europäischer|Européen|européen|européenne|européennes|européens|eurozona|Eurozone|"
    "Free Trade Area of the Americas|FTAA|G-20|G-7|G10|G20|G7|G8|GATT|GCC|GDR|German Democratic Republic|"
    "Group of 20|Group of Eight|Group of Seven|Group of Seven nations|Group of Ten|Group of Twenty|Gulf Arab|"
    "Gulf Cooperation Council|Ibero-American|IMF|Indo-Pacific|Indo-Pacific Economic Framework|Inter-American|"
    "International Monetary Fund|Jugoslawien|las Américas|Latin America|Latin American|Latin Americans|"
    "latino-américain|latino-américaine|latino-américaines|latino-américains|Mercado Común Centroamericano|"
    "Mercado Común del Sur|Mercosur|Middle East|Middle Eastern|NAFTA|Nafta|NATO|Nato|nord-américain|"
    "nord-américaine|nord-américaines|nord-américains|Nordic|North African|North America|North American|"
    "North Americans|OAS|OECD|OPEC|Opec|OPEC+|Organization of American States|Ostdeutschland|Pacific Alliance|"
    "Pacific island|Pacific islands|Pan American|Pan-American|RCEP|RDA|SAARC|SADC|Scandinavia|Scandinavian|"
    "Serbia and Montenegro|South America|South American|South Americans|South Asia|South Asian|Southeast Asia|"
    "Southeast Asian|Southern African|Southern Common Market|Soviet|Soviet Union|Soviets|soviética|soviético|"
    "soviéticos|soviétique|soviétiques|sowjetisch|sowjetische|sowjetischen|Sowjetunion|Sub-Saharan Africa|"
    "sud-américain|sud-américaine|sud-américains|T-MEC|Tchécoslovaquie|TLCAN|TPP|Trans-Pacific Partnership|"
    "Tschechoslowakei|TTIP|U.S.S.R.|UdSSR|UNCTAD|Union soviétique|United Nations|Unión Soviética|URSS|USMCA|USSR|"
    "West African|World Bank|World Trade Organization|WTO|Yougoslavie|Yugoslav|Yugoslavia|Yugoslavian|zona euro|"
    "zone euro|África|七国集团|世界贸易组织|世贸组织|东南亚|东德|东盟|中东|中美洲|亚洲|亞洲|北美|南斯拉夫|南美|"
    "拉丁美洲|拉美|捷克斯洛伐克|東盟|欧洲|欧美|歐洲|海合会|苏联|蘇聯|金砖|非洲|非盟"
)
"""Parties that are no one jurisdiction: blocs, regions, organisations and states that ended without one successor."""

PREFIXES: Final = "Afro|Anglo|Austro|Euro|Franco|Germano|Greco|Hispano|Indo|Italo|Luso|Nippo|Russo|Sino"
"""First halves of a pair ("Sino-US"): one of two parties, where a hyphen follows."""

APART: Final = (
    # regions, waters and places that carry the name of a country or a capital
    "New Mexico|Nuevo México|Nouveau-Mexique|New England|Nueva Inglaterra|Nouvelle-Angleterre|British Columbia|"
    "Columbia Británica|Colombie-Britannique|Northern Ireland|Northern Irish|Irlanda del Norte|Nordirland|"
    "Irlande du Nord|New Jersey|Jersey City|Jersey Shore|New London|New Berlin|New Paris|New Britain|New Guinea|"
    "South China Sea|East China Sea|China Sea|Mar de China|Sea of Japan|Mar del Japón|Gulf of Mexico|"
    "Golfo de México|Gulf of America|Golfo de América|Gulf of Guinea|Gulf of Oman|Gulf of Thailand|Indian Ocean|"
    "Indian River|Indian Point|Indian summer|American Indian|American Indians|West Indies|West Indian|"
    "West Indians|East Indies|Persian Gulf|Korean Peninsula|Korea Peninsula|Korean War|Koreas|Vietnam War|"
    "Iraq War|African American|African Americans|African-American|Asian American|Asian-American|Native American|"
    "Native Americans|Spanish America|Washington state|State of Washington|Estado de Washington|Estado de México|"
    "Niger Delta|Niger River|Congo River|Congo Basin|Jordan River|Jordan Valley|Inner Mongolia|Inner Mongolian|"
    "Western Australia|South Australia|Lower Austria|Upper Austria|North Holland|South Holland|Northern Cyprus|"
    "West Papua|Lima bean|Lima beans|Panama City Beach|Malta, New York|George Washington|Lake Washington|"
    "Port Washington|Fort Washington|Mount Washington|Washington State|Washington University|Georgia-Pacific|"
    "Georgia Pacific|Georgia Tech|Georgian Bay|South Georgia|London, Ohio|Paris Hilton|Pacific Rim|"
    "Cape Canaveral|Isle of France|Île-de-France|Little Italy|Netherlands Antilles|Palestine, Texas|"
    "Miami, Oklahoma|New Brunswick|West Bank|Cuba Gooding|Air Jordan|Guinea pig|Guinea pigs|Guinea fowl|"
    # foods, goods and sayings
    "Brussels sprout|Brussels sprouts|Brazil nut|Brazil nuts|Swiss cheese|Swiss army knife|Swiss roll|"
    "French fries|French fry|French toast|French horn|French door|French doors|French dressing|French kiss|"
    "English muffin|Irish coffee|Irish stew|Turkish delight|Danish pastry|Danish pastries|Greek yogurt|"
    "Greek yoghurt|Canadian bacon|Canada goose|Canada geese|Panama hat|Panama hats|Peking duck|Persian rug|"
    "Persian rugs|Mexican standoff|Russian roulette|Chinese wall|Chinese walls|Chinese New Year|Dutch disease|"
    "Dutch auction|Dutch oven|Spanish flu|German measles|German shepherd|Jersey cow|Jersey cattle|India ink|"
    "Indian corn|American football|American dream|American Dream|America's Cup|Captain America|Miss America|"
    "America First|Buy American|Buy America|Make America Great Again|Corporate America|Main Street America|"
    "Poland Spring|Turkey Day|Wild Turkey|turkey meat|shoe polish|nail polish|North Pole|South Pole|"
    "pole position|Treasury bond|Treasury bonds|Treasury bill|Treasury bills|Treasury notes|Treasury yields|"
    "Treasury yield|Fed funds|"
    # treaties, schemes and programmes
    "Iran-Iraq War|Brussels-based|Brussels-headquartered|Deutsche Mark|Canal de Panamá|dos Coreas|Coreas|"
    "Uruguay Round|Doha Round|Tokyo Round|Doha Development|Doha Agenda|Doha talks|Doha negotiations|"
    "Ronda Uruguay|Ronda de Uruguay|Ronda de Doha|Uruguay-Runde|Doha-Runde|cycle de Doha|Cycle de l'Uruguay|"
    "Berlin Wall|Treaty of Rome|Treaty of Paris|Treaty of Amsterdam|Treaty of Lisbon|Amsterdam Treaty|"
    "EU membership|Chapter of Mexico|Pacto México|"
    # firms and media whose designator does not give them away
    "Bank of Tokyo|Banco de Chile|Industrial Bank of Japan|Long-Term Credit Bank of Japan|Chinese Petroleum|"
    "China Construction Bank|American depositary|Bank of America|Bank of China|Bank of India|Bank of Ireland|"
    "Bank of Scotland|State Bank of India|Commonwealth Bank of Australia|Royal Bank of Canada|"
    "National Bank of Canada|Agricultural Bank of China|Industrial and Commercial Bank of China|Royal Dutch|"
    "Royal Dutch Shell|Royal Dutch/Shell|Deutsche Bank|Deutsche Bahn|Deutsche Telekom|Deutsche Post|"
    "Deutsche Börse|Deutsche Boerse|Deutsche Lufthansa|Deutsche Welle|Deutschen Bank|Deutschen Bahn|"
    "Deutschen Telekom|Deutschen Post|Deutschen Börse|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|"
    "Swiss Air|Air China|Air France|Air Canada|Air India|Air New Zealand|Korean Air|American Express|"
    "American Standard|American Brands|American Cyanamid|American Home Products|American Can|"
    "American Electric Power|American Axle|American Eagle|American Tower|Anglo American|"
    "Anglo-American Corporation|British Gas|British Aerospace|British Leyland|British Petroleum|"
    "British Steel|British Telecom|British Sugar|British American Tobacco|Canadian Pacific|Canadian National|"
    "Canadian Solar|Canadian Tire|Indian Oil|Norwegian Cruise Line|Japan Tobacco|Japan Display|Saudi Aramco|"
    "Saudi Basic Industries|SABIC|Singapore Press|Texas Instruments|China Molybdenum|China Merchants|"
    "China Resources|China Evergrande|China Life|China Vanke|China Literature|China Post|China Railway|"
    "China Southern|China Eastern|Turkish Cargo|French Connection|New England Patriots|Spanish Broadcasting|"
    "US Foods|U.S. Foods|US Bank|U.S. Bank|US Airways|USA Today|US News|U.S. News|Voice of America|"
    "Times of India|Times of London|Economist Intelligence Unit|Radio Free Europe|Washington Monthly|"
    "Paris Match|France Télécom|France Telecom|France 24|Télévision Suisse|Holland America|"
    "Petróleos de Venezuela|Banco do Brasil|Banco de Brasil|Telefónica de Argentina|Corporation of America|"
    "Company of America|Steelworkers of America|Silicon Valley|Wall Street|"
    # Chinese
    "中国移动|中国联通|中国电信|中国银行|中国石油|中国石化|中国海油|中国中车|中国铁建|中国平安|中国人寿|中国日报|"
    "南华早报|日本海|墨西哥湾|几内亚湾|印度洋|内蒙古|朝鲜半岛|新墨西哥|新英格兰|北爱尔兰|英属哥伦比亚|"
    "不列颠哥伦比亚|巴黎协定|巴黎气候协定|华盛顿州|华盛顿邮报|佐治亚|乔治亚州|喬治亞州|南中国海|阿拉伯海|"
    "西印度群岛|印度支那|法兰克福|日内瓦"
)

CHINESE_SHORT: Final[Mapping[str, str]] = {
    "俄": "RUS",
    "加": "CAN",
    "印": "IND",
    "台": "TWN",
    "墨": "MEX",
    "德": "DEU",
    "日": "JPN",
    "欧": "EU",
    "法": "FRA",
    "港": "HKG",
    "澳": "AUS",
    "美": "USA",
    "英": "GBR",
    "韩": "KOR",
    "中": "CHN",
}
CHINESE_AFTER_SHORT: Final = (
    "方|企|企业|商务部|财政部|财长|参议院|众议院|国务院|国务卿|国防部|总统|首相|外长|贸易代表|商务部长|"
    "农业部|能源部|政府|官员|媒|驻|籍|总理"
)

CAPITALISED: Final = frozenset({"blue house", "common market", "la habana", "la haya", "la paz"}) | _words(
    "america americas bercy bern brit brits cabinet catar chad chancellor chile chili china comision commerce "
    "commission commissioner community congress cuba customs damas dane danes davos dominican duma este fed "
    "finn finns georgia guinea holland indec indio jersey jordan kommission kremlin lao lima london male mali "
    "malta manila muscat niger parliament pole polen poles polish polishes praga president quito rome sader "
    "seco sofia swede swedes tirana treasury tunis turk turkey turks vaticano viena westminster"
)
"""Words that are a jurisdiction only with a capital ("china" is porcelain, "polish" a verb)."""


class Namesake(NamedTuple):
    """A word that is a jurisdiction only where its words and sentence hold `needs` and do not hold `bars`."""

    code: str
    needs: str = ""
    bars: str = ""


_GEORGIA_STATE: Final = (
    r"(?i:\b(?:Atlanta|Savannah|Augusta|Macon|Columbus|Brunswick|Dalton|Cartersville|Alabama|Tennessee|Florida"
    r"|Carolinas?|Mississippi|Louisiana|Texas|Ohio|Michigan|Iowa|Pennsylvania|Wisconsin|Nevada|Arizona|Virginia|Kentucky|Missouri"
    r"|U\.?S\.? states?|Kemp|Ossoff|Warnock|Perdue|Chambliss|Isakson|Qcells|Gov\.?|Governor|Senators?|Sen\.|Rep\."
    r"|Congressman|Republicans?|Democrats?|Democratic|peach(?:es)?|pecans?|peanuts?|onions?|poultry|carpets?|Ga\."
    r"|counties|county)\b"
    r"|State of Georgia)"
)
_GEORGIA_COUNTRY: Final = (
    r"(?i:\b(?:Tbilisi|Caucasus|Russian?s?|Moscow|Armenian?|Azerbaijani?|Abkhazia|Ossetia|Saakashvili|Batumi|Poti"
    r"|Kakheti|Borjomi|Moldova|Ukraine|Black Sea|lari|Kobakhidze|Garibashvili|Georgian|Kazakhstan|Soviet"
    r"|Eastern Partnership|Tiflis)\b|第比利斯)"
)
_PEOPLE_NAMED_JORDAN: Final = (
    r"\b(?:Jim|Michael|Mike|Vernon|Barbara|Hamilton|Rep\.|Congressman|Mr\.?|Ms\.?|Chairman) Jordan\b"
    r"|\bJordan (?:Bardella|Peterson|Belfort|Spieth|Peele|Brand|Henderson)|[Ss]neaker|\bNike\b|Judiciary"
)

NAMESAKES: Final[Mapping[str, tuple[Namesake, ...]]] = {
    "america": (Namesake("USA", bars=r"América|(?i:latin america|las americas)"),),
    "ce": (Namesake("EU", needs=r"\b[Ll]a CE\b"),),
    "chad": (Namesake("TCD", bars=r"\bChad (?:Bown|Wolf|Mizelle|Hart|Syverson)\b|\bMr\.? Chad\b"),),
    "congo": (
        Namesake("COD", r"(?i:cobalt|Kinshasa|\bDRC\b|Democratic|Katanga|Tshisekedi|Kabila|Goma|M23|coltan|Rwanda)"),
        Namesake("COG", r"(?i:Brazzaville|Sassou|Pointe-Noire)"),
    ),
    "congolese": (
        Namesake("COD", r"(?i:cobalt|Kinshasa|\bDRC\b|Democratic|Katanga|Tshisekedi|Kabila|Goma|M23|coltan|Rwanda)"),
        Namesake("COG", r"(?i:Brazzaville|Sassou|Pointe-Noire)"),
    ),
    "dominican": (Namesake("DOM", bars=r"\bDominica\b"),),
    "georgia": (Namesake("GEO", _GEORGIA_COUNTRY, _GEORGIA_STATE),),
    "georgian": (Namesake("GEO", bars=_GEORGIA_STATE + r"|Georgian (?:Bay|era|architecture|style)"),),
    "georgie": (
        Namesake(
            "GEO", r"(?i:Tbilissi|Russie|russe|Moscou|Arménie|Caucase|Ukraine|Moldavie)", r"Atlanta|(?i:États-Unis)"
        ),
    ),
    "jordan": (Namesake("JOR", bars=_PEOPLE_NAMED_JORDAN),),
    "turkey": (
        Namesake(
            "TUR",
            bars=(
                r"(?i:thanksgiving|butterball|\bturkeys?\s+(?:prices?|meat|breasts?|farm\w*|growers?|eggs?|poults?"
                r"|wings?|legs?|carcass\w*|bacon|sandwich\w*|dinners?|hatch\w*)\b"
                r"|chicken and turkey|turkey and chicken)"
            ),
        ),
    ),
    "washington": (
        Namesake(
            "USA",
            bars=(
                r"\b(?:Oregon|Seattle|Tacoma|Spokane|Yakima|Inslee|Idaho|George Washington|Denzel Washington)\b"
                r"|(?i:Washington state\b|state of Washington)"
            ),
        ),
    ),
}
NAMESAKE_SPELLINGS: Final[Mapping[str, str]] = {
    "ce": "CE",
    "congo": "Congo|Kongo|刚果",
    "congolese": (
        "Congolese|congoleño|congoleña|congoleños|kongolesisch|kongolesische|kongolesischen|congolais|congolaise"
    ),
    "georgian": "Georgian|Georgians|georgiano|georgiana|géorgien|géorgienne|géorgiens",
    "georgie": "Géorgie",
}

SOVIET_SEATS: Final[Mapping[str, str]] = {
    "belgrade": r"Yugoslav",
    "belgrado": r"[Yy]ugoslav",
    "kremlin": r"Soviet|USSR|soviétique|soviétic|Sowjet",
    "moscow": r"Soviet|USSR",
    "moscu": r"[Ss]oviétic|URSS",
    "moskau": r"[Ss]owjet|UdSSR",
    "moscou": r"soviétique|URSS",
    "prague": r"Czechoslovak",
}
"""Seats that stood for a state now gone, where the sentence names that state."""
